package server

import (
	"bufio"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"strings"
	"testing"
	"time"

	"entente/graph/query"
)

func post(t *testing.T, address, body string) (lines []map[string]any, res *http.Response) {
	t.Helper()
	res, err := http.Post(address, "application/json", strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	scan := bufio.NewScanner(res.Body)
	scan.Buffer(nil, 1<<20)
	for scan.Scan() {
		var line map[string]any
		if err := json.Unmarshal(scan.Bytes(), &line); err != nil {
			t.Fatalf("%s: %v", scan.Text(), err)
		}
		lines = append(lines, line)
	}
	if err := scan.Err(); err != nil {
		t.Fatal(err)
	}
	return lines, res
}

func TestManyPairsAreAnsweredLineByLine(t *testing.T) {
	h := newTest(t, nil)
	lines, res := post(t, h.URL+"/v1/paths?k=1", `{"pairs": [["PAK","SUN"], ["PAK","Atlantis"], ["USA","SUN"]]}`)
	if res.StatusCode != http.StatusOK || res.Header.Get("Content-Type") != ndjson || len(lines) != 4 || res.Trailer.Get("Entente-Complete") != "true" {
		t.Fatalf("%d %v %v: %v", res.StatusCode, res.Header, res.Trailer, lines)
	}
	if len(lines[0]["paths"].([]any)) != 1 || lines[1]["error"].(map[string]any)["parameter"] != "to" || lines[2]["pair"] != 3.0 || lines[3]["end"] != true || lines[3]["answers"] != 3.0 {
		t.Errorf("%v", lines)
	}
}

func TestOneToAll(t *testing.T) {
	h := newTest(t, nil)
	lines, _ := post(t, h.URL+"/v1/paths?max_hops=2", `{"from": "PAK"}`)
	reached := map[string]float64{}
	for _, l := range lines[:len(lines)-1] {
		reached[l["to"].(map[string]any)["code"].(string)] = l["hops"].(float64)
	}
	if len(reached) != 2 || reached["SUN"] != 1 || reached["USA"] != 1 {
		t.Errorf("reached %v", reached)
	}
	lines, _ = post(t, h.URL+"/v1/paths?max_hops=2&order=forward&avoid=SUN", `{"from": "PAK"}`)
	if len(lines) != 2 || lines[0]["weight"] != 1961.997 {
		t.Errorf("forward in time, the Soviet Union left aside: %v", lines)
	}
}

func TestManyPathsRefuse(t *testing.T) {
	h := newTest(t, nil)
	for body, want := range map[string]string{
		`{`: "body", `{"pair": []}`: "body", `{}`: "pairs", `{"pairs": [["PAK"]]}`: "pairs", `{"pairs": [["PAK","SUN"]], "from": "PAK"}`: "pairs",
		`{"from": "Atlantis"}`: "from", `{"pairs": [` + strings.Repeat(`["PAK","SUN"],`, 1000) + `["PAK","SUN"]]}`: "pairs",
	} {
		lines, res := post(t, h.URL+"/v1/paths", body)
		if res.StatusCode < 400 || len(lines) != 1 || lines[0]["parameter"] != want {
			t.Errorf("%.40s: %d %v", body, res.StatusCode, lines)
		}
	}
	if lines, res := post(t, h.URL+"/v1/paths?from=PAK", `{"pairs": [["PAK","SUN"]]}`); res.StatusCode != http.StatusBadRequest || lines[0]["parameter"] != "from" {
		t.Errorf("from in the address: %d %v", res.StatusCode, lines)
	}
}

// TestACutStreamSaysSo: a stream that takes too long ends with an error line and a
// trailer, and a client that leaves ends it.
func TestACutStreamSaysSo(t *testing.T) {
	limits := query.DefaultLimits()
	limits.Time = 2 * time.Millisecond
	h := newTest(t, func(c *Config) { c.Limits = limits })
	many := `{"pairs": [` + strings.TrimSuffix(strings.Repeat(`["PAK","SUN"],`, 1000), ",") + `]}`
	lines, res := post(t, h.URL+"/v1/paths?max_hops=6", many)
	last := lines[len(lines)-1]
	if res.StatusCode == http.StatusGatewayTimeout && len(lines) == 1 { // cut before the first answer: nothing was taken for a part
		last = map[string]any{"error": last}
		res.Trailer = http.Header{"Entente-Complete": {"false"}}
	}
	if problem, ok := last["error"].(map[string]any); ok != (res.Trailer.Get("Entente-Complete") == "false") || ok && problem["type"] != "urn:entente:problem:timeout" || !ok && last["end"] != true {
		t.Errorf("%d lines, trailer %v, the last %v", len(lines), res.Trailer, last)
	}

	s, err := New(Config{Graph: sample(t), Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	if err != nil {
		t.Fatal(err)
	}
	session, err := s.engine.Session(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := session.Release(); err != nil {
			t.Error(err)
		}
	}()
	ctx, leave := context.WithCancel(context.Background())
	emitted := 0
	err = session.ManyPaths(ctx, query.Params{}, query.PathsRequest{Pairs: [][]string{{"PAK", "SUN"}, {"PAK", "SUN"}, {"PAK", "SUN"}}}, func(any) error {
		emitted++
		leave()
		return nil
	})
	if err == nil || emitted != 1 {
		t.Errorf("after the client left: %d lines, %v", emitted, err)
	}
}
