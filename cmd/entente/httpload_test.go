package main

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"net/url"
	"os"
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
// The parts are HTTP/read and HTTP/written, and in each of them one for every question and
// HTTP/…/mixed: HTTP/written/search asks that alone. Beside how long answers took stand
// what one cost the server's processor time, the writing included, which does not depend on
// what else the machine does, and what the server holds.
//
// ENTENTE_LOAD_SECONDS is how long each part asks (5). ENTENTE_BENCH_STORE is a
// store that has both datasets, so that they need not be loaded first; it is written to.
func BenchmarkHTTP(b *testing.B) {
	seconds := 5.0
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
	slice := time.Duration(seconds * float64(time.Second))
	ask := func(b *testing.B) {
		for i, q := range questions {
			b.Run(q.part, func(b *testing.B) { server.measure(b, questions[i:i+1], slice) })
		}
		b.Run("mixed", func(b *testing.B) { server.measure(b, questions, slice) })
	}
	b.Run("read", ask)
	b.Run("written", func(b *testing.B) {
		stop := server.write(b)
		b.Run("nothing", func(b *testing.B) { server.measure(b, nil, slice) }) // what the writing alone takes
		ask(b)
		written, failed := stop()
		fmt.Printf("%d events written, %d writes failed\n", written, failed)
		if failed > 0 {
			b.Errorf("%d writes failed", failed)
		}
	})
}

// measure asks the questions and tells how that went. An answer that is an error fails the benchmark.
func (s *loadServer) measure(b *testing.B, questions []loadQuestion, d time.Duration) {
	for b.Loop() {
		r := s.load(questions, d)
		fmt.Println(r.String(strings.TrimPrefix(b.Name(), "Benchmark")))
		if r.errors > 0 {
			b.Errorf("%d of 32 clients met an error: %v", r.errors, r.last)
		}
	}
}

// loadQuestion is a question in the many forms in which clients ask it.
type loadQuestion struct {
	part, name string
	paths      []string
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
		{"paths", "paths PAK-RUS k=10", q("/v1/paths?from=PAK&to=RUS&k=10", "")},
		{"pairs", "paths, other pairs and months", pairs},
		{"ego", "ego network of a hub, 500 nodes", q("/v1/subgraph?focus={}&limit=500", "USA", "RUS", "PAK")},
		{"search", "search in everything", q("/v1/search?q={}", "pak", "steel karachi", "Putn", "Foreign Af", "pipeline gas", "Iran nuclear", "Shahid", "should trade", "Nawaz visit", "sovjet union")},
		{"names", "names while they are typed", q("/v1/entities?q={}", "pak", "russ", "Putn", "Foreign Af", "minist", "Iran", "Shahid", "united st", "Nawaz", "sovjet union")},
		{"dyad", "dyad", q("/v1/dyads/PAK/{}", "RUS", "IND", "USA")},
		{"events", "events", q("/v1/events?participant=PAK&participant={}&limit=50", "RUS", "IND", "CHN")},
		{"match", "match, the example", q("/v1/match?pattern={}", pattern)},
	}
}

// loadResult is how long answers took.
type loadResult struct {
	questions []loadQuestion
	took      [][]time.Duration
	cost      string
	errors    int
	last      error
}

// load asks the questions in turn from 32 clients for a while.
func (s *loadServer) load(questions []loadQuestion, d time.Duration) *loadResult {
	const clients = 32
	r := &loadResult{questions: questions, took: make([][]time.Duration, len(questions))}
	before := s.state()
	end := time.Now().Add(d)
	var wg sync.WaitGroup
	var mu sync.Mutex
	for c := range min(clients, clients*len(questions)) {
		wg.Go(func() {
			took := make([][]time.Duration, len(questions))
			client, err := newAsker(s.address)
			for i := c; err == nil && time.Now().Before(end); i++ {
				begin := time.Now()
				err = client.ask(questions[i%len(questions)].at(i/len(questions) + c))
				took[i%len(questions)] = append(took[i%len(questions)], time.Since(begin))
			}
			if err != nil { // one is too many
				mu.Lock()
				defer mu.Unlock()
				r.errors++
				r.last = err
				return
			}
			client.close()
			mu.Lock()
			defer mu.Unlock()
			for i := range took {
				r.took[i] = append(r.took[i], took[i]...)
			}
		})
	}
	if len(questions) == 0 {
		time.Sleep(d)
	}
	wg.Wait()
	r.cost = s.state().since(before, r)
	return r
}

// String is a line for each question.
func (r *loadResult) String(name string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %d errors, %s", name, r.errors, r.cost)
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
		fmt.Fprintf(&b, "\n  %-34s %7d answers  p50 %7.2f ms  p99 %7.2f ms  p99.9 %7.2f ms  longest %7.2f ms", r.questions[i].name, len(took), at(0.5), at(0.99), at(0.999), at(1))
	}
	return b.String()
}
