package event

import "testing"

// TestSubjects reads who does what a second verb tells, and what stands between a name and a verb.
func TestSubjects(t *testing.T) {
	r := newReader(t)
	for _, c := range []struct{ text, rule, want string }{
		{"In 1998 Uganda urged Rwanda to leave Congo and accused it of theft.", "statements/accuses", "UGA"},
		{"In 1998 Uganda urged Rwanda to leave Congo and Rwanda accused it of theft.", "statements/accuses", "RWA"},
		{"In 1998 Chile accused Peru of printing money and closed the border with Bolivia.", "sanctions/cuts-off", "CHL"},
		{"In 1998 Uganda invited Kagame to visit Kampala and promised to free prisoners.", "releases/releases", "UGA"},
		{"Under pressure from Washington both navies withdrew from Malta in January 1996.", "withdrawals/withdraws", ""},
		{"Rebels in the Ivory Coast withdrew from Mali in January 1996.", "withdrawals/withdraws", "CIV"},
		{"In May 1998 Ethiopia said that Eritrea would not accept talks.", "statements/will-not", "ERI"},
		{"In May 1998 Ethiopia said that it would not accept talks.", "statements/will-not", "ETH"},
		{"In May 2004 Iraq announced that it is ready to withdraw its ambassador from Chile.", "relations/recalls", "IRQ"},
		{"In May 2004 Iraq announced that it is likely that Chile will withdraw its ambassador from Peru.", "relations/recalls", "not read"},
		{"After the Ugandan offensive in Katanga, Rwanda recalled its ambassador from Uganda in May 1998.", "relations/recalls", "RWA"},
		{"After the talks near Goma, Rwanda recalled its ambassador from Uganda in May 1998.", "relations/recalls", "RWA"},
		{"In reply to the shelling of Burundi, Rwanda and Uganda demanded in May 1998 that Kenya leave.", "statements/demands", "UGA"},
	} {
		got := "not read"
		for _, f := range r.engine.Read(r.input(c.text, nil)) {
			if f.Event.Rule == c.rule {
				got = ""
				for _, x := range f.Event.Source {
					got = x.Code
				}
			}
		}
		if got != c.want && !(c.want == "" && got == "not read") {
			t.Errorf("%q: who acts\n want %q\n got  %q", c.text, c.want, got)
		}
	}
}
