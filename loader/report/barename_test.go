package report

import (
	"context"
	"strings"
	"testing"
)

// TestBareNames reads who speaks in reports whose speakers have no titles and are named once.
// In a layout %n is the name, %a where the person works, %t the title of the paper, %i the
// number, %s what is said.
func TestBareNames(t *testing.T) {
	r := newReader(t)
	people := [][4]string{
		{"Orhan Tuncel", "Chamber of Industry, Kayseri", "Gold, Gas and Goods", "Trade reached 22 billion dollars in 2012. The peak was artificial. Turkey pays more for Iranian gas than for any other."},
		{"Shirin Moradi", "Institute for Trade Studies, Tehran", "What Iran Expects", "Iran expects investment from Turkey. Our banks are still cut off from the world. Ankara could open a direct channel between the two banks."},
		{"Reza Haqiqat", "retired ambassador", "After the Coup", "Both governments fear a Kurdish corridor. This has not been forgotten by the Turkish public. The two states will sit at one table with Russia."},
	}
	const head = "Turkey and Iran: Neighbours and Rivals\n\nReport of a round table held by the Anatolian Centre for Regional Studies in Ankara on 12 October 2016\n\nThe Anatolian Centre for Regional Studies organised a round table on relations between Turkey and Iran in Ankara on 12 October 2016. Some forty diplomats, scholars and students took part.\n\n"
	const tail = "Recommendations\n\n1. Turkey and Iran should extend the trade agreement to services.\n2. Student exchange must be freed from visa fees.\n"
	for _, layout := range []string{
		"%n\n\n%s\n\n", "%n (%a)\n%t\n\n%s\n\n", "%n, %a\n\n%s\n\n", "%n – %a\n\n%s\n\n", "%n\n\n%a\n\n%s\n\n", "%t\n%n\n\n%s\n\n", "%t\n%n, %a\n\n%s\n\n",
		"%t\n\nBy %n, %a\n\n%s\n\n", "%t – %n\n\n%s\n\n", "%n: \"%t\"\n\n%s\n\n", "%n (%a): %t\n\n%s\n\n", "%i. %n\n\n%s\n\n", "%i. %n, %a\n\n%s\n\n", "%i) %n (%a)\n\n%s\n\n",
		"Speaker %i: %n, %a\n\n%s\n\n", "Presentation %i – %n (%a)\n\n%s\n\n", "Statement of %n\n\n%s\n\n", "%n: %s\n\n", "%n (%a): %s\n\n", "%n, %a: %s\n\n", "%n. %s\n\n", "%n – %s\n\n",
		"%n (%a) – %s\n\n", "**%n** (%a): %s\n\n", "**%n**\n\n%s\n\n", "*%n*, %a\n\n%s\n\n", "## %n\n\n%s\n\n", "### %n (%a)\n\n%s\n\n", "- %n: %s\n", "• %n (%a): %s\n", "%i. %n: %s\n",
		"%n\n---------------\n%s\n\n", "SESSION %i: %t\nChair: Professor Faruk Gulen\n\n%n (%a)\n\n%s\n\n", "Panel %i: %t\n\nModerator: Dr Faruk Gulen\n\n%n, %a\n\n%s\n\n",
		"Q: What do you expect?\n\n%n: %s\n\n", "%n\n(%a)\n\n%s\n\n", "%n\n“%t”\n\n%s\n\n", "%n\n\n%t\n\n%s\n\n",
	} {
		report := head
		for i, p := range people {
			report += strings.NewReplacer("%n", p[0], "%a", p[1], "%t", p[2], "%s", p[3], "%i", string(rune('1'+i))).Replace(layout)
		}
		res, err := r.Read(context.Background(), []byte(strings.TrimRight(report, "\n")+"\n\n"+tail), Options{})
		if err != nil {
			t.Fatal(err)
		}
		said := map[string]int{}
		for _, c := range res.Claims {
			said[c.Speaker.Name]++
		}
		for _, p := range people {
			if said[p[0]] != 3 {
				t.Errorf("%q: %s has %d claims, want 3 (%v)", layout, p[0], said[p[0]], said)
			}
		}
		if said["Anatolian Centre for Regional Studies"] != 2 {
			t.Errorf("%q: recommendations: %v", layout, said)
		}
	}
}

// TestNoBareNames keeps titles of sections in reports, and labels of topics, from being
// speakers.
func TestNoBareNames(t *testing.T) {
	r := newReader(t)
	const head = "Report of a round table\n\nThe Anatolian Centre for Regional Studies organised a round table on relations between Turkey and Iran in Ankara on 12 October 2016.\n\n"
	for _, body := range []string{
		"Energy Ties\n\nTrade reached 22 billion dollars in 2012.\n\nKurdish Question\n\nBoth governments fear a corridor.\n",
		"Saudi Arabia\n\nRiyadh watched the talks.\n\nSouth Caucasus\n\nBoth states have neighbours there.\n",
		"Border Trade: Trade reached 22 billion dollars in 2012. The border trade is slow.\n\nWater: Both governments fear a drought.\n",
		"Camp David: in September 1978 Egypt and Israel met there.\n",
	} {
		res, err := r.Read(context.Background(), []byte(head+body), Options{})
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range res.Claims {
			t.Errorf("%q: %s said %q", body, c.Speaker.Name, c.Text)
		}
	}
}
