package structure

import (
	"strings"
	"testing"
)

// Dates under a heading that names in brackets who showed them are the document's own, and what follows them is nobody's; points
// that give no dates are who gave them.
func TestDatesShown(t *testing.T) {
	const in = "STUDY DAY ON GHANA AND TOGO\nHo, 3 May 2009 -- minutes\n\nPresent: Dr Ama Owusu (chair), Mrs Efua Sutherland, Mr Kofi Mensah\n\nDr Owusu said that she would be brief.\n\n" +
		"A. HOW IT HAPPENED (Mrs Sutherland, with slides)\n\n* 6/3/57 : Ghana independent\n* 27/4/60 Togo too\n* 1961 border closed\n* Jan. 63 coup in Lome\n* treaty of 1991\n\nSomebody asked about the map.\n\n" +
		"B. WHAT WAS SAID\n\nMr Kofi MENSAH (trader)\n\nThe road was bad.\n"
	_, got := outline(in, Options{})
	if strings.Count(got, "B timeline") != 5 || strings.Contains(got, "Sutherland| Somebody") {
		t.Errorf("dates that are shown are a speech\n%s", got)
	}
	_, got = outline(strings.NewReplacer("HOW IT HAPPENED", "THE CUSTOMS", "6/3/57 :", "Why is", "27/4/60 Togo", "And Togo", "1961 border", "The border is", "Jan. 63 coup", "The coup").Replace(in), Options{})
	if strings.Contains(got, "timeline") {
		t.Errorf("points of a speaker are dates\n%s", got)
	}
}
