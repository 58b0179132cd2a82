package mention

import (
	"strings"
	"testing"
)

// Where a name that nothing knows opens a sentence, "he" behind it is nobody who was named before.
func TestStrangerIsMeant(t *testing.T) {
	r := recogniser(t)
	for in, want := range map[string]bool{
		"Henry Burney won their trust. Tharrawaddy declared that he was not bound by it.":  false,
		"Henry Burney won their trust. Tharrawaddy accepted it. He was not bound by it.":   false,
		"Henry Burney won their trust. Nobody declared that he was bound by it.":           true,
		"Henry Burney won their trust. The governor of the town agreed. He was not bound.": true,
	} {
		if got := read(t, r, in, ""); strings.Contains(got, "~Henry Burney") != want {
			t.Errorf("%s\n%s", in, got)
		}
	}
}

// Who is told something is not the "it" of what is told, but for a warning.
func TestAddressed(t *testing.T) {
	r := recogniser(t)
	for in, want := range map[string]string{
		"Venezuela told the United Nations that it would leave.":    "~VEN",
		"Venezuela informed Guyana that it would leave the treaty.": "~VEN",
		"Venezuela warned Guyana that it would pay for this.":       "~GUY",
		"Venezuela told Guyana what it had to pay.":                 "~GUY",
	} {
		if got := read(t, r, in, ""); !strings.Contains(got, want) {
			t.Errorf("%s\n%s, want %s", in, got, want)
		}
	}
}

// "The two presidents" are none of whom another office alone is known.
func TestTwoOfAnOffice(t *testing.T) {
	r := recogniser(t)
	got := read(t, r, "President Nicolás Maduro accused President Irfaan Ali. Secretary of State Antony Blinken spoke to President Irfaan Ali by telephone. The two presidents met. They agreed.", "2023-12-14")
	if !strings.HasSuffix(got, "~Irfaan Ali+Nicolás Maduro") && !strings.HasSuffix(got, "~Nicolás Maduro+Irfaan Ali") {
		t.Error(got)
	}
}

// A woman of a name that only a final -a tells from a known man's is not he.
func TestWomanOfSuchAName(t *testing.T) {
	r := recogniser(t)
	for _, in := range []string{"Ms Amina Houssein, a former diplomat, spoke.", "Ms Martina Schulz, a clerk, spoke."} {
		if got := read(t, r, in, "2023-05-11"); !strings.HasPrefix(in[3:], got) {
			t.Errorf("%s: %s", in, got)
		}
	}
}

// The two are those whom the document is about where a sentence before names one of them beside a third who is not
// named together with it.
func TestTheTwoBesideAThird(t *testing.T) {
	r := recogniser(t)
	const head = "Chile and Peru met.\n\nChile and Peru traded.\n\nChile and Peru fell out.\n\nChile and Peru made peace.\n\n"
	for in, want := range map[string]string{
		"Chile brought the case before the Court in The Hague. The two armies clashed.":   "~CHL+PER",
		"Chile had been at war with Bolivia. The two armies clashed again.":               "~CHL+BOL",
		"Chile and Bolivia signed a treaty. The two armies clashed again.":                "~CHL+BOL",
		"Chile left the pact; a year before Bolivia had left it. The two armies clashed.": "~CHL+PER",
	} {
		if got := read(t, r, head+in, "1975"); !strings.HasSuffix(got, want) {
			t.Errorf("%s\n%s, want %s", in, got, want)
		}
	}
}

// "It" that opens a further clause, a time at most before it, is who acts in the clause before.
func TestItGoesOn(t *testing.T) {
	r := recogniser(t)
	for in, want := range map[string]string{
		"Japan restricted exports to Korea; on 2 August it left the pact.":            "~JPN",
		"Under Bismarck Germany sought to isolate France, and it formed an alliance.": "~DEU",
		"Cambodia broke with the United States, and on 24 June it recognised Laos.":   "~KHM | LAO",
		"France answered Germany; in the end nobody asked it.":                        "~DEU",
		"Japan wrote to Korea that it would leave the pact.":                          "~KOR",
	} {
		if got := read(t, r, in, "1975"); !strings.HasSuffix(got, want) {
			t.Errorf("%s\n%s, want %s", in, got, want)
		}
	}
}
