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

func BenchmarkFold(b *testing.B) {
	for b.Loop() {
		Fold("Union of Soviet Socialist Republics")
	}
}
