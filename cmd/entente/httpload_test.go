package main

import (
	"bufio"
	"cmp"
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"entente/schema/schematest"
)

// BenchmarkHTTP asks a server of its own process from 32 clients at once, on the
// bundled data and ICEWS18: each question by itself and all of them mixed, and the same
// while 200 events a second are written.
//
//	go test ./cmd/entente -run '^$' -bench HTTP -benchtime 1x
//
// HTTP/read and HTTP/written are the parts.
//
// ENTENTE_LOAD_SECONDS is how long it asks in all (60). ENTENTE_BENCH_STORE is a
// store that has both datasets, so that they need not be loaded first; it is written to.
func BenchmarkHTTP(b *testing.B) {
	seconds := 60.0
	if s, err := strconv.ParseFloat(os.Getenv("ENTENTE_LOAD_SECONDS"), 64); err == nil && s > 0 {
		seconds = s
	}
	store := os.Getenv("ENTENTE_BENCH_STORE")
	if store == "" {
		store = filepath.Join(b.TempDir(), "store")
		schematest.Shared(b, "data/icews18/icews18.tsv.gz")
		asChild(b, "load", "--store", store, filepath.Join(schematest.Root(b), "testdata", "pak-russia"), schematest.Shared(b, "data/icews18/icews18.tsv.gz"))
	}
	server := startServer(b, store)
	questions := loadQuestions()
	first, err := newAsker(server.address)
	if err != nil {
		b.Fatal(err)
	}
	for _, q := range questions { // what is made once a revision is not what is measured
		if err := first.ask(q.at(0)); err != nil {
			b.Fatal(err)
		}
	}
	first.close()
	slice := time.Duration(seconds * float64(time.Second) / float64(2*2*len(questions)))
	ask := func(b *testing.B, while string) {
		for b.Loop() {
			for i := range questions {
				fmt.Println(server.load(questions[i:i+1], slice).String("alone" + while))
			}
			fmt.Println(server.load(questions, slice*time.Duration(len(questions))).String("mixed" + while))
		}
		b.ReportMetric(float64(server.errors), "errors")
	}
	b.Run("read", func(b *testing.B) { ask(b, "") })
	b.Run("written", func(b *testing.B) {
		stop := server.write(b)
		ask(b, ", 200 events/s written")
		written, failed := stop()
		fmt.Printf("%d events written, %d writes failed; memory %s\n", written, failed, server.memory())
	})
}

// loadQuestion is a question in the many forms in which clients ask it.
type loadQuestion struct {
	name  string
	paths []string
}

func (q loadQuestion) at(i int) string { return q.paths[i%len(q.paths)] }

func loadQuestions() []loadQuestion {
	states := []string{"PAK", "RUS", "USA", "IND", "CHN", "IRN", "AFG", "TUR", "SAU", "ISR", "GBR", "FRA", "DEU", "JPN", "KOR", "PRK", "SYR", "IRQ", "EGY", "UKR"}
	q := func(format string, values ...string) (list []string) {
		for _, v := range values {
			list = append(list, strings.ReplaceAll(format, "{}", url.QueryEscape(v)))
		}
		return list
	}
	var pairs []string
	r := rand.New(rand.NewPCG(1, 2))
	for range 2000 { // too many to be kept
		pairs = append(pairs, fmt.Sprintf("/v1/paths?from=%s&to=%s&k=10&begin=2018-%02d-01", states[r.IntN(20)], states[r.IntN(20)], 1+r.IntN(9)))
	}
	pairs = slices.DeleteFunc(pairs, func(p string) bool {
		v, _ := url.ParseQuery(p[len("/v1/paths?"):])
		return v.Get("from") == v.Get("to")
	})
	pattern := "MATCH p = (pm:Person)-[v:visit WHERE v.office = 'Prime Minister']->(s:State)-[a:arms_transfer WHERE a.from > v.to]->(:State {code:'PAK'}) RETURN p"
	return []loadQuestion{
		{"paths PAK-RUS k=10", q("/v1/paths?from=PAK&to=RUS&k=10", "")},
		{"paths, other pairs and months", pairs},
		{"ego network of a hub, 500 nodes", q("/v1/subgraph?focus={}&limit=500", "USA", "RUS", "PAK")},
		{"search in everything", q("/v1/search?q={}", "pak", "steel karachi", "Putn", "Foreign Af", "pipeline gas", "Iran nuclear", "Shahid", "should trade", "Nawaz visit", "sovjet union")},
		{"names while they are typed", q("/v1/entities?q={}", "pak", "russ", "Putn", "Foreign Af", "minist", "Iran", "Shahid", "united st", "Nawaz", "sovjet union")},
		{"dyad", q("/v1/dyads/PAK/{}", "RUS", "IND", "USA")},
		{"events", q("/v1/events?participant=PAK&participant={}&limit=50", "RUS", "IND", "CHN")},
		{"match, the example", q("/v1/match?pattern={}", pattern)},
	}
}

// loadServer is the program in a process of its own.
type loadServer struct {
	address, token string
	process        *os.Process
	client         *http.Client
	mu             sync.Mutex
	errors         int
	last           error
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

// loadResult is how long answers took.
type loadResult struct {
	questions []loadQuestion
	took      [][]time.Duration
	memory    string
	errors    int
	last      error
}

// load asks the questions in turn from 32 clients for a while.
func (s *loadServer) load(questions []loadQuestion, d time.Duration) *loadResult {
	const clients = 32
	r := &loadResult{questions: questions, took: make([][]time.Duration, len(questions))}
	before := s.memory()
	end := time.Now().Add(d)
	var wg sync.WaitGroup
	for c := range clients {
		wg.Go(func() {
			took := make([][]time.Duration, len(questions))
			client, err := newAsker(s.address)
			for i := c; err == nil && time.Now().Before(end); i++ {
				begin := time.Now()
				err = client.ask(questions[i%len(questions)].at(i/len(questions) + c))
				took[i%len(questions)] = append(took[i%len(questions)], time.Since(begin))
			}
			if err != nil { // one is too many
				s.mu.Lock()
				s.errors++
				r.errors++
				r.last = err
				s.mu.Unlock()
				return
			}
			client.close()
			s.mu.Lock()
			defer s.mu.Unlock()
			for i := range took {
				r.took[i] = append(r.took[i], took[i]...)
			}
		})
	}
	wg.Wait()
	r.memory = before + " → " + s.memory()
	return r
}

// String is a line for each question.
func (r *loadResult) String(name string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %d errors, memory %s", name, r.errors, r.memory)
	if r.last != nil {
		fmt.Fprintf(&b, " (%v)", r.last)
	}
	for i, took := range r.took {
		slices.SortFunc(took, cmp.Compare)
		at := func(q float64) float64 {
			if len(took) == 0 {
				return 0
			}
			return took[int(q*float64(len(took)-1))].Seconds() * 1000
		}
		fmt.Fprintf(&b, "\n  %-34s %7d answers  p50 %7.2f ms  p99 %7.2f ms  longest %7.2f ms", r.questions[i].name, len(took), at(0.5), at(0.99), at(1))
	}
	return b.String()
}

// memory is what the server's process holds, where the system tells.
func (s *loadServer) memory() string {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", s.process.Pid))
	if err != nil {
		return "unknown"
	}
	for _, line := range strings.Split(string(text), "\n") {
		if rest, ok := strings.CutPrefix(line, "VmRSS:"); ok {
			kb, _ := strconv.Atoi(strings.Fields(rest)[0])
			return fmt.Sprintf("%d MB", kb>>10)
		}
	}
	return "unknown"
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
