package query

import "testing"

// TestOtherScriptsAreRomanised: what is Latin already, with accents or not, is left alone.
func TestOtherScriptsAreRomanised(t *testing.T) {
	for typed, want := range map[string]string{"Эрдоган": "erdogan", "Папандреу visit": "papandreu visit", "Πακιστάν": "pakistan", "Erdoğan": "", "Côte d'Ivoire 1960": "", "": "", "1960–61": ""} {
		if got := romanised(typed); got != want {
			t.Errorf("%q: %q, want %q", typed, got, want)
		}
	}
}
