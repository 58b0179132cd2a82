package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"
)

// loadServer is the program in a process of its own.
type loadServer struct {
	address, token string
	process        *os.Process
	client         *http.Client
}

func startServer(b *testing.B, store string) *loadServer {
	b.Helper()
	program, err := os.Executable()
	if err != nil {
		b.Fatal(err)
	}
	token := "write-for-the-benchmark"
	child := exec.Command(program, "serve", "--store", store, "--listen", "127.0.0.1:0", "--token", "write:"+token)
	child.Env = append(os.Environ(), asProgram+"=1")
	stderr, err := child.StderrPipe()
	if err != nil {
		b.Fatal(err)
	}
	if err := child.Start(); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		_ = child.Process.Signal(os.Interrupt)
		_ = child.Wait()
	})
	lines := bufio.NewScanner(stderr)
	for lines.Scan() {
		if _, at, ok := strings.Cut(lines.Text(), "address="); ok {
			go func() { _, _ = io.Copy(io.Discard, stderr) }()
			return &loadServer{address: strings.Fields(at)[0], token: token, process: child.Process,
				client: &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 64, DisableCompression: true}, Timeout: time.Minute}}
		}
		b.Log(lines.Text())
	}
	b.Fatal("the server did not start")
	return nil
}

func asChild(b *testing.B, args ...string) {
	b.Helper()
	program, err := os.Executable()
	if err != nil {
		b.Fatal(err)
	}
	child := exec.Command(program, args...)
	child.Env = append(os.Environ(), asProgram+"=1")
	if out, err := child.CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
}

// serverState is what a server's process says of itself.
type serverState struct {
	at                 time.Time
	cpu, allocated     float64 // seconds, bytes
	resident           float64 // bytes
	own, live, percent float64 // bytes of the resident that lie in no file, bytes after a collection, GOGC
	collections        float64
	answers, slow      float64 // that the server counted, writes not, and those that took it more than 10 ms
}

// state asks the server. All is 0 where it does not answer.
func (s *loadServer) state() serverState {
	st := serverState{at: time.Now()}
	res, err := s.client.Get(s.address + "/metrics")
	if err != nil {
		return st
	}
	defer func() { _ = res.Body.Close() }()
	lines := bufio.NewScanner(res.Body)
	for lines.Scan() {
		name, value, _ := strings.Cut(lines.Text(), " ")
		n, err := strconv.ParseFloat(value, 64)
		if err != nil {
			continue
		}
		if of, ok := strings.CutPrefix(name, "entente_request_seconds_"); ok && strings.Contains(of, `route="/v1/`) && !strings.Contains(of, `route="/v1/load"`) {
			switch {
			case strings.HasPrefix(of, "count"):
				st.answers += n
				st.slow += n
			case strings.Contains(of, `le="0.01"`):
				st.slow -= n
			}
		}
		switch name {
		case "process_cpu_seconds_total":
			st.cpu = n
		case "process_resident_memory_bytes":
			st.resident = n
		case "go_memstats_alloc_bytes_total":
			st.allocated = n
		case "go_memstats_next_gc_bytes":
			st.live = n
		case "go_gc_gogc_percent":
			st.percent = n
		case "go_gc_duration_seconds_count":
			st.collections = n
		}
	}
	st.live /= 1 + st.percent/100
	st.own = s.ownMemory()
	return st
}

// ownMemory is what of the server's memory lies in no file, where the system tells: the view is mapped from
// one.
func (s *loadServer) ownMemory() float64 {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", s.process.Pid))
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(text)) {
		if rest, ok := strings.CutPrefix(line, "RssAnon:"); ok {
			kb, _ := strconv.ParseFloat(strings.Fields(rest)[0], 64)
			return kb * 1024
		}
	}
	return 0
}

// since tells what became of the server while it gave answers.
func (st serverState) since(before serverState, r *loadResult) string {
	answers := 0
	for _, took := range r.took {
		answers += len(took)
	}
	each := float64(max(answers, 1))
	return fmt.Sprintf("%.0f µs of the server's processor time and %.0f kB allocated an answer, %.2f cores, %.0f collections, %.3f%% took the server itself over 10 ms, resident %.0f → %.0f MB, of no file %.0f → %.0f, live heap %.0f → %.0f",
		(st.cpu-before.cpu)*1e6/each, (st.allocated-before.allocated)/1e3/each, (st.cpu-before.cpu)/st.at.Sub(before.at).Seconds(), st.collections-before.collections, 100*(st.slow-before.slow)/max(st.answers-before.answers, 1),
		before.resident/1e6, st.resident/1e6, before.own/1e6, st.own/1e6, before.live/1e6, st.live/1e6)
}

// write loads twenty times a second ten events, until stopped.
func (s *loadServer) write(b *testing.B) (stop func() (written, failed int)) {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	written, failed := 0, 0
	go func() {
		defer close(done)
		tick := time.NewTicker(50 * time.Millisecond)
		defer tick.Stop()
		for n := 0; ; n++ {
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
			}
			req, err := http.NewRequestWithContext(ctx, http.MethodPost, s.address+"/v1/load?name=written.yaml", strings.NewReader(tenEvents(n)))
			if err != nil {
				failed++
				continue
			}
			req.Header.Set("Authorization", "Bearer "+s.token)
			res, err := s.client.Do(req)
			if ctx.Err() != nil {
				return
			}
			if err != nil || res.StatusCode != http.StatusOK {
				failed++
				if failed == 1 && err == nil {
					text, _ := io.ReadAll(res.Body)
					b.Logf("a write failed: %s %s", res.Status, text)
				}
			} else {
				written += 10
			}
			if err == nil {
				_ = res.Body.Close()
			}
		}
	}()
	return func() (int, int) {
		cancel()
		<-done
		return written, failed
	}
}

// tenEvents is a chronology of ten events that no other is like.
func tenEvents(n int) string {
	var body strings.Builder
	fmt.Fprintf(&body, "document: {title: Written while asked %d-%d, date: 2018, type: chronology, publisher: Benchmark}\nevents:\n", time.Now().UnixNano(), n)
	for i := range 10 {
		fmt.Fprintf(&body, "  - {type: statement, date: 2018-%02d-%02d, source: PAK, target: IND, text: Number %d.}\n", 1+i, 1+n%28, i)
	}
	return body.String()
}
