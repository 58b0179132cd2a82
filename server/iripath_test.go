package server

import (
	"net/http"
	"net/url"
	"testing"
)

// An entity in a path may be its IRI with escaped slashes, as the explorer asks for the dyad
// that a store begins with.
func TestIRIsInPaths(t *testing.T) {
	h := newTest(t, nil)
	const states = "https://w3id.org/entente/id/state/"
	for _, path := range []string{
		"/v1/dyads/PAK/SUN", "/v1/dyads/" + url.PathEscape(states+"PAK") + "/" + url.PathEscape(states+"SUN"), "/v1/dyads/Soviet%20Union/PAK",
		"/v1/entities/" + url.PathEscape(states+"PAK"), "/v1/entities/" + states + "PAK", "/v1/entities/PAK",
	} {
		if a := get(t, h, path); a.status != http.StatusOK {
			t.Errorf("%s: %d %s", path, a.status, a.body)
		}
	}
}
