package structure

import (
	"testing"

	"entente/loader/report/token"
)

// TestPeriodHeads wants lines of a period and its title to head the finer entries below them, and
// entries of years among others to stay entries.
func TestPeriodHeads(t *testing.T) {
	for text, want := range map[string]int{
		"Timeline\n\n1990s: a quiet border\n\n18 April 1990\nThe presidents sign an agreement.\n\n16 December 1993\nA patrol is ambushed.\n\n2000-2006: the spraying dispute\n\n13 July 2000\nQuito reinforces its provinces.\n\n2 January 2004\nA commander is handed over.\n": 2,
		"Timeline\n\nThe 1870s and 1880s: lines on the map\n\n1875\nThe president of France gives an award.\n\n1884–85\nThe powers confer in Berlin.\n\n1900–1925: mines and rebellion\n\n1909\nA convention is signed.\n\n1917–18\nGerman troops invade the north.\n":          2,
		"Timeline\n\nThe 1870s and 1880s: lines on the map\n\n1895\nThe president of France gives an award.\n\n1900–1925: mines and rebellion\n\n1900–1925\nA convention holds.\n\n1931\nGerman troops leave.\n":                                                                0,
		"Timeline\n\n1954-1962: Algerian War\n\n1956: Morocco becomes independent.\n\n1963: Sand War\n\n1964: Armistice.\n\n1972: Border treaty\n\n1976: Relations are broken off.\n":                                                                                           0,
		"Timeline\n\n1991: Madrid conference\n\n30 October 1991: Talks open.\n\n1993: Oslo accords signed\n\n13 September 1993: The accords are signed.\n\n4 May 1994: Agreement in Cairo.\n":                                                                                   0,
	} {
		heads := 0
		for _, b := range Read(token.Split([]rune(text)), Options{}).Blocks {
			if b.Kind == Heading && b.Span.Start > 0 {
				heads++
			}
		}
		if heads != want {
			t.Errorf("%q: %d headings, want %d", text, heads, want)
		}
	}
}
