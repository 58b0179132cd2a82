package server

import (
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"
)

// serveTo asks a server in this process, without a connection.
func serveTo(s *Server, address, accept string) *httptest.ResponseRecorder {
	h := http.Header{}
	if accept != "" {
		h.Set("Accept", accept)
	}
	return serveWith(s, address, h)
}

func serveWith(s *Server, address string, header http.Header) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodGet, address, nil)
	r.Header = header
	w := httptest.NewRecorder()
	s.router.ServeHTTP(w, r)
	return w
}

// keptFromEarlier is how many answers were kept from one revision to another.
func keptFromEarlier(t *testing.T, s *Server) float64 {
	t.Helper()
	return metricOf(t, s, `entente_kept_answers_total{of="earlier"}`)
}

// metricOf reads one of the metrics, as /metrics tells it.
func metricOf(t *testing.T, s *Server, name string) (n float64) {
	t.Helper()
	for _, line := range strings.Split(serveTo(s, "/metrics", "").Body.String(), "\n") {
		if rest, ok := strings.CutPrefix(line, name+" "); ok {
			var err error
			if n, err = strconv.ParseFloat(rest, 64); err != nil {
				t.Fatal(err)
			}
		}
	}
	return n
}
