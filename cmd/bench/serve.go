package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"sync"
	"time"
)

// served are questions that people ask of ICEWS18.
var served = []string{
	"paths?from=PAK&to=RUS&k=10", "paths?from=USA&to=IRN&k=10&max_hops=4", "dyads/PAK/RUS", "events?participant=CHN&limit=100",
	"subgraph?focus=DEU&hops=1", "subgraph?focus=PAK&hops=2", "entities?q=minister", "stats", "export?participant=PAK&from=2018-03&to=2018-04",
}

// measureServing serves a store and asks it from four clients; the memory is that of the
// server's process, with what it maps of the view's file.
func (s settings) measureServing(ctx context.Context, dir string, m measures) (err error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	address := listener.Addr().String()
	if err := listener.Close(); err != nil {
		return err
	}
	cmd := exec.CommandContext(ctx, s.entente, "serve", "--store", dir, "--listen", address)
	var log strings.Builder
	cmd.Stderr = &log
	if err := cmd.Start(); err != nil {
		return err
	}
	defer func() {
		stopped := errors.Join(cmd.Process.Signal(os.Interrupt), cmd.Wait())
		if err == nil && stopped != nil {
			err = fmt.Errorf("entente serve: %w: %s", stopped, last(log.String(), stopped))
		}
	}()
	base := "http://" + address + "/v1/"
	if err := untilServed(base + "stats"); err != nil {
		return fmt.Errorf("%w: %s", err, last(log.String(), err))
	}
	const clients, rounds = 4, 10
	failed := make(chan error, clients)
	var wg sync.WaitGroup
	for range clients {
		wg.Go(func() {
			for range rounds {
				for _, q := range served {
					if err := get(base + q); err != nil {
						failed <- err
						return
					}
				}
			}
		})
	}
	wg.Wait()
	close(failed)
	if err := <-failed; err != nil {
		return err
	}
	m["memory of entente serve after questions MiB"] = memoryOf(cmd.Process.Pid, "VmRSS:")
	m["memory of entente serve, most MiB"] = memoryOf(cmd.Process.Pid, "VmHWM:")
	return nil
}

// untilServed waits for a server to answer.
func untilServed(url string) (err error) {
	for range 300 {
		if err = get(url); err == nil {
			return nil
		}
		time.Sleep(100 * time.Millisecond)
	}
	return fmt.Errorf("no answer in 30 s: %w", err)
}

// get reads an answer to its end.
func get(url string) (err error) {
	answer, err := http.Get(url)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, answer.Body.Close()) }()
	if answer.StatusCode != http.StatusOK {
		line, _ := bufio.NewReader(answer.Body).ReadString('\n') // only to tell
		return fmt.Errorf("%s: %s: %s", url, answer.Status, line)
	}
	_, err = io.Copy(io.Discard, answer.Body)
	return err
}
