package schema

import "testing"

func TestFoldOfUnusualNames(t *testing.T) {
	for name, want := range map[string]string{
		"": "", "The  United   Kingdom": "united kingdom", "the the Porte": "porte", "Quai d’Orsay": "quai dorsay", "Quai d'Orsay": "quai dorsay",
		"Élysée": "elysee", "U.S.S.R.": "u s s r", "Trinidad & Tobago": "trinidad and tobago", "Sana'a": "sanaa", "Łódź": "lodz", "Zia-ul-Haq": "zia ul haq",
		"São Tomé": "sao tome", "Çankaya": "cankaya", "Ngo Đình Diệm": "ngo dinh diem", "  ": "", "Theodore": "theodore", "P5+1": "p5 1", "AB\u0301C": "abc",
	} {
		if got := Fold(name); got != want {
			t.Errorf("Fold(%q) = %q, want %q", name, got, want)
		}
		if twice := Fold(Fold(name)); twice != Fold(name) {
			t.Errorf("Fold is not idempotent on %q: %q", name, twice)
		}
	}
}

func TestSameName(t *testing.T) {
	long := "The Standing Conference of the Towns and Municipalities of the Upper Adriatic Coast"
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"", "", true}, {"Élysée", "ELYSEE", true}, {"the Porte", "Porte", true}, {"Sana'a", "Sanaa", true}, {"Zia-ul-Haq", "Zia ul Haq", true},
		{long, long[len("The "):], true}, {long, long[:len(long)-1], false}, {"Peru", "Persia", false}, {"Peru", "", false},
	} {
		if got := SameName(c.a, c.b); got != c.same {
			t.Errorf("%q and %q are the same name: %v", c.a, c.b, got)
		}
		if SameName(c.a, c.b) != (Fold(c.a) == Fold(c.b)) {
			t.Errorf("%q and %q fold otherwise", c.a, c.b)
		}
	}
}

func BenchmarkFold(b *testing.B) {
	for b.Loop() {
		Fold("Union of Soviet Socialist Republics")
	}
}
