package structure

import (
	"strings"
	"testing"

	"entente/loader/report/token"
)

// words are those of all blocks, as they are read.
func wordsRead(text string) string {
	d := Read(token.Split([]rune(text)), Options{})
	var out []string
	for i := range d.Text.Tokens {
		out = append(out, d.Text.Tokens[i].Text)
	}
	return strings.Join(out, " ")
}

// TestMargin takes numbers in a column at the right margin out of the text, and leaves those that
// end a few lines by chance.
func TestMargin(t *testing.T) {
	const rows = "Peru and Chile: a chronology\n\n" +
		"1904   3 May    Treaty of peace; Chile gives the                5\n                islands back to Peru.\n" +
		"1905   4 June   Bridge opened.                                  6\n" +
		"1906   5 July   Ferry sunk.                                     6\n" +
		"1907   6 May    Talks.                                          7\n"
	if got := wordsRead(rows + "1908   7 May    Truce.                                          9\n"); !strings.Contains(got, "gives the islands back") || strings.Contains(got, " 9") {
		t.Errorf("numbers of the margin are read: %s", got)
	}
	if got := wordsRead(rows); !strings.Contains(got, "gives the 5 islands") {
		t.Errorf("four numbers are no column: %s", got)
	}
}

// TestFrames reads lines between two like signs as headings.
func TestFrames(t *testing.T) {
	d := Read(token.Split([]rune("Peru and Chile: a chronology\n\n★ The war years ★\n3 May 1879: War is declared.\n4 June 1879: A ship is sunk.\n\n★ Peace ★\n5 July 1884: Treaty of Ancon.\n6 July 1884: The ports open.\n★ 7 July 1884: The last ship sails.\n")), Options{})
	heads := 0
	for i := range d.Blocks {
		if d.Blocks[i].Kind == Heading {
			heads++
		}
	}
	if heads != 3 {
		t.Errorf("%d headings, want the title and two", heads)
	}
}

// TestMiddleDots reads dates that a dot in the middle of the line parts from the text before.
func TestMiddleDots(t *testing.T) {
	d := Read(token.Split([]rune("Peru and Chile: milestones\n\nTreaty of peace · 3 May 1904\nBridge opened · June 1905\nFerry line · 1906\n")), Options{})
	got := ""
	for i := range d.Blocks {
		got += d.Blocks[i].Date.String() + " "
	}
	if strings.TrimSpace(got) != "1904-05-03 1905-06 1906" {
		t.Errorf("dates %q", got)
	}
}
