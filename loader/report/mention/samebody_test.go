package mention

import (
	"strings"
	"testing"
)

// "The same body" is the organisation named last, whatever states stand between; two ministries are two states, whoever heads
// them; and a newspaper called after a capital is no state.
func TestSameBody(t *testing.T) {
	r := recogniser(t)
	for in, want := range map[string]string{
		"The African Union warned Chad. Sudan gave in. The same body sent observers.":                              "~AU",
		"Foreign Minister Ine Eriksen met Foreign Minister Alfredo Moreno. The two foreign ministries work on it.": "~",
	} {
		got := read(t, r, in, "2012-05-01")
		if !strings.Contains(got, want) || strings.Contains(got, "~Ine") || strings.Contains(got, "~Alfredo") {
			t.Errorf("%s\n%s, want %s", in, got, want)
		}
	}
	if got := read(t, r, "He told The Washington Post so.", ""); strings.Contains(got, "USA") {
		t.Error(got)
	}
	if got := read(t, r, "He told Washington post-war aid was over.", ""); !strings.Contains(got, "USA") {
		t.Error(got)
	}
}
