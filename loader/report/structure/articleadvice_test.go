package structure

import (
	"strings"
	"testing"
)

// TestAdviceInArticles gives what a page that is no report asks for, under a heading that says so, to its
// recommendations; what it tells there, or somebody says, is none.
func TestAdviceInArticles(t *testing.T) {
	const page = "HIGH COMMISSION OF KELMAR\n\nThe island\n\nStaff and students came to the lodge for the jubilee of the judgment. Orkland had lost the island in 1999, and kept the peace.\n\nThe treaty of 1890 drew the line in the river, and nobody had said in which arm of it.\n\nWAY FORWARD\n\n"
	for _, c := range []struct {
		name, in string
		want     bool
	}{
		{"resolved", "The gathering resolved that a committee of the villages be set up on both banks.\n", true},
		{"ordered", "Open the ferry on a published date. Print the map.\n", true},
		{"ought", "The schools of both banks should teach the case in their last year.\n", true},
		{"told", "Money may succeed where diplomacy does not, and the ferry sails again.\n", false},
		{"said by somebody", "Dr. Oke Tamsin noted that the ferry should sail again in the spring.\n", false},
		{"hours", "Consular hours over the holidays: see the back page of this issue.\n", false},
	} {
		_, got := outline(page+c.in, Options{Genre: Article})
		if strings.Contains(got, "P recommendations") != c.want {
			t.Errorf("%s:\n%s", c.name, got)
		}
	}
}
