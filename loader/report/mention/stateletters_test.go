package mention

import "testing"

// Letters in brackets behind a state's name stand for it, and those that a legend explains.
func TestLettersOfStates(t *testing.T) {
	r := recogniser(t)
	for _, c := range []struct{ in, date, want string }{
		{"Nicaragua (NIC) v. Honduras (HON). In May NIC took HON to court.", "1986", "NIC | NIC | HND | HND | NIC | HND"},
		{"Dk = Denmark. Later Dk left.", "1986", "DNK | DNK | DNK"},
		{"Peru (LTD) met Chile. LTD paid.", "1986", "PER | CHL"},
		{"Peru (May) met Chile. In May it paid.", "1986", "PER | CHL | ~PER"},
	} {
		if got := read(t, r, c.in, c.date); got != c.want {
			t.Errorf("%q: %s, want %s", c.in, got, c.want)
		}
	}
}
