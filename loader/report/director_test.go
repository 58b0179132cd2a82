package report

import (
	"context"
	"strings"
	"testing"
)

// Who a person is may stand behind the name without "of": "Director MIRS" is what somebody is and nobody's name.
func TestDirectorOfLetters(t *testing.T) {
	r := newReader(t)
	const report = "On 3 May 2019 the Kestrel Institute of Regional Studies (KIRS), Oslo organised a round table on Norway and Chile. Prof. Clara Montes and Dr. Pedro Salas were the speakers.\n\n" +
		"OPENER opened the proceedings by welcoming the speakers. He said that Chile was an old friend.\n\nProf. Clara Montes\n\nNorway sold the ships.\n\nDr. Pedro Salas\n\nChile paid for them.\n"
	for _, c := range []struct{ opener, want string }{
		{"Waqar Anjum, Director KIRS,", "Waqar Anjum"},
		{"Waqar Anjum, Dean Faculty of Law University of Oslo,", "Waqar Anjum"},
		{"Waqar Anjum, Director of KIRS,", "Waqar Anjum"},
	} {
		res, err := r.Read(context.Background(), []byte(strings.ReplaceAll(report, "OPENER", c.opener)), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if len(res.Claims) == 0 || res.Claims[0].Speaker.Name != c.want {
			t.Errorf("%s: %d claims, the first by %v, want %s", c.opener, len(res.Claims), res.Claims[:min(1, len(res.Claims))], c.want)
		}
		for _, p := range res.Document.Participants {
			if strings.HasPrefix(p.Name, "Dir") || strings.HasPrefix(p.Name, "Dean") {
				t.Errorf("%s: %q takes part", c.opener, p.Name)
			}
		}
	}
}
