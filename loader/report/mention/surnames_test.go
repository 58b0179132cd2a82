package mention

import "testing"

// Both surnames, or the first of them behind a title, are of the person whose full name the
// document gives; other names are not. What is written in capitals is as names are written.
func TestSurnames(t *testing.T) {
	r := recogniser(t)
	for _, c := range []struct{ in, want string }{
		{"Eduardo Ponce Vivanco came to Lima. Ambassador Ponce Vivanco left.", "Eduardo Ponce Vivanco | @Lima | Eduardo Ponce Vivanco"},
		{"Eduardo Ponce Vivanco came to Lima. Ambassador Ponce left.", "Eduardo Ponce Vivanco | @Lima | Eduardo Ponce Vivanco"},
		{"Eduardo Ponce Vivanco came to Lima. Ambassador Quilter left.", "Eduardo Ponce Vivanco | @Lima | Quilter"},
		{"Eduardo Ponce Vivanco came to Lima. Mario Ponce left.", "Eduardo Ponce Vivanco | @Lima | Mario Ponce"},
		{"Prof. SALMA EL-GHARBI came to Lima.", "Salma El-Gharbi | @Lima"},
	} {
		if got := read(t, r, c.in, "2001"); got != c.want {
			t.Errorf("%q: %s, want %s", c.in, got, c.want)
		}
	}
}
