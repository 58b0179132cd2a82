package report

import (
	"context"
	"testing"
)

// TestInitialsAreNoLeader keeps who is named by initials and a short surname apart from leaders whose names are
// alike only where they are spelt otherwise.
func TestInitialsAreNoLeader(t *testing.T) {
	r := newReader(t)
	const head = "Ghana and Togo: a round table\n\nA round table was held by the Delta Institute in Ho on 9 October 2024. The speakers were Amb. Kojo Mensah and "
	for _, c := range []struct{ name, said, want string }{
		{"Mr. M. A. Jalal of the Chamber of Commerce.", "Mr. Jalal", "M. A. Jalal"},
		{"Dr. H. Asad of the University.", "Dr. Asad", "H. Asad"},
		{"Prof. N. Khruschev, the author.", "Prof. Khruschev", "Nikita Khrushchev"},
	} {
		res, err := r.Read(context.Background(), []byte(head+c.name+"\n\n"+c.said+" stated that trade did not grow."), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if len(res.Claims) != 1 {
			t.Fatalf("%s: %d claims", c.name, len(res.Claims))
		}
		if s := res.Claims[0].Speaker; s.Name != c.want {
			t.Errorf("%s: %q, want %q", c.name, s.Name, c.want)
		}
	}
}
