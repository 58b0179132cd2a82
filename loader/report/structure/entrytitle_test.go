package structure

import (
	"strings"
	"testing"

	"entente/loader/report/token"
)

// TestEntryTitles reads a list whose entries have a date, under it a title and under that a text. Where most have none, short lines
// are text like any other.
func TestEntryTitles(t *testing.T) {
	const titled = `Ghana and Togo

May 3, 1961
A Bridge Is Closed
President Mensah shuts the bridge over the lagoon and calls his envoy home, and the market of Keta is empty for a year.

1963
The ferry sinks. Nobody is found.

June 1965
First Thaw Over Fish and Salt
Togo buys fish again.

July 9, 1970
Keta Talks
The two presidents meet in Keta for the first time and sign a treaty on the bridge that was closed.
`
	d := Read(token.Split([]rune(titled)), Options{})
	dropped := 0
	for _, s := range d.Skipped {
		if s.Why == "title of an entry" {
			dropped++
		}
	}
	if dropped != 3 {
		t.Errorf("%d titles are left out, want 3", dropped)
	}
	for _, b := range d.Blocks {
		for _, tok := range d.Text.Tokens[b.Tokens.Start:b.Tokens.End] {
			if tok.Text == "Thaw" || tok.Text == "Talks" {
				t.Errorf("%q is read", tok.Text)
			}
		}
	}
	d = Read(token.Split([]rune(strings.NewReplacer("A Bridge Is Closed\n", "", "Keta Talks\n", "").Replace(titled))), Options{})
	for _, s := range d.Skipped {
		if s.Why == "title of an entry" {
			t.Errorf("%v is left out of a list without titles", s)
		}
	}
}

// TestSpansAll reads the years that a whole list covers as part of its title, and a first entry of several years as an entry where
// another is not among them.
func TestSpansAll(t *testing.T) {
	const list = "Ghana and Togo\n\n1961 - 1970\n\nThe neighbours have seldom agreed on anything but fish.\n\nMay 3, 1961\nA bridge is closed.\n\n1963\nThe ferry sinks.\n\nJune 1965\nTogo buys fish again.\n\nJuly 9, 1970\nThe presidents meet.\n"
	for in, want := range map[string]int{list: 4, strings.Replace(list, "1970\nThe", "1972\nThe", 1): 5} {
		entries := 0
		for _, b := range Read(token.Split([]rune(in)), Options{Genre: Chronology}).Blocks {
			if b.Section == Timeline && b.HasLead() {
				entries++
			}
		}
		if entries != want {
			t.Errorf("%d entries, want %d in %q", entries, want, in)
		}
	}
}
