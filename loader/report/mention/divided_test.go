package mention

import "testing"

// TestDivided reads what is left of the names of a divided country's two states where a document names both.
func TestDivided(t *testing.T) {
	r := recogniser(t)
	const korea, vietnam = "North Korea and South Korea held talks. ", "North Vietnam and South Vietnam held talks. "
	without := func(head, text string) string { return read(t, r, head+text, "1970")[len(read(t, r, head, "1970")):] }
	for _, c := range []struct{ head, text, want string }{
		{korea, "The North fires two missiles.", " | PRK"},
		{korea, "The boats came from the South.", " | KOR"},
		{korea, "Then the North's envoy left.", " | PRK"},
		{"South Korea bought ships from a North Korean firm and sold South Korean ones. ", "Six Southern sailors died.", " | KOR"},
		{vietnam, "The North sends troops.", " | VDR"},
		// not where only one is named, where the word goes on, or where it is a direction
		{"South Korea held talks. ", "The North fires two missiles.", ""},
		{korea, "The Northern coast is poor.", ""},
		{korea, "Rain fell in the north of the peninsula.", ""},
		{korea, "Rain fell in the North of the peninsula.", ""},
	} {
		if got := without(c.head, c.text); got != c.want {
			t.Errorf("%q %q: %q, want %q", c.head, c.text, got, c.want)
		}
	}
}
