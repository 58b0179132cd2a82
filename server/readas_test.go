package server

import (
	"net/http"
	"strings"
	"testing"
)

// TestSurnameIsToldBesideEveryForm asks by a surname alone for answers in JSON and in forms that have no place
// for it, twice, since the second answer is one that was kept.
func TestSurnameIsToldBesideEveryForm(t *testing.T) {
	h := newTest(t, nil)
	for _, path := range []string{"/v1/events?participant=Speaker&limit=1", "/v1/events?participant=Speaker&format=csv", "/v1/subgraph?focus=Speaker&format=gexf", "/v1/paths?from=Speaker&to=SUN&format=footnote"} {
		for range 2 {
			a := get(t, h, path)
			told := a.header[http.CanonicalHeaderKey(readAs)]
			if a.status != http.StatusOK || len(told) != 1 || !strings.Contains(told[0], "name=Speaker; entity=A.%20Speaker; id=http") {
				t.Errorf("%s: %d, %q", path, a.status, told)
			}
		}
	}
	if a := get(t, h, "/v1/events?participant=Speaker&limit=1"); !strings.Contains(a.body, `"read_as":[{"parameter":"participant","name":"Speaker"`) {
		t.Errorf("%s", a.body)
	}
	if a := get(t, h, "/v1/events?participant=A.+Speaker"); a.header.Get(readAs) != "" || strings.Contains(a.body, "read_as") {
		t.Errorf("a whole name is told to be read as another: %v %s", a.header, a.body)
	}
}
