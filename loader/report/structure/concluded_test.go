package structure

import (
	"strings"
	"testing"
)

const lakeTalk = `Report of a webinar on Chad and Niger

The Sahel Institute held a webinar on 4 May 2020. Dr Amina Yusuf and Mr Paul Deby spoke.

Dr Yusuf said that the lake has shrunk. Nobody counts the fish.

`

// What a line calls the conclusions of those who met stands in the list below it; a sentence on them announces none.
func TestConcludesBelow(t *testing.T) {
	const list = "\n\nA/ Fees for fishers to be lowered.\nB/ Maps to be opened to both.\n"
	for line, want := range map[string]bool{
		"Conclusions of the round table (adopted by acclamation)": true,
		"Conclusions of the webinar, as read out":                 true,
		"Conclusions of the round table were read out twice.":     false,
	} {
		_, out := outline(lakeTalk+line+list, Options{})
		if got := strings.Contains(out, "recommendations 2"); got != want {
			t.Errorf("%q: %v\n%s", line, got, out)
		}
	}
}

// A sentence that breaks off in a dash goes on behind the list that it leads in; the items of a list of dashes stay items.
func TestDashesBack(t *testing.T) {
	const dates = "The talk turned to the pact of the lake. For those who had come late Mr Deby gave the dates –\n\n1 March 1964, commission founded;\n2 May 1992, pact signed;\n3 June 2008, charter signed;\n\n"
	if _, out := outline(lakeTalk+dates+"– and then explained what they meant. The lake is gone.\n", Options{}); !strings.Contains(out, "P body 7 [] | and then explained") {
		t.Errorf("the sentence is an item\n%s", out)
	}
	if _, out := outline(lakeTalk+"Mr Deby gave his wishes –\n\n– a map of the lake\n– a road to Bol\n– and rain\n", Options{}); !strings.Contains(out, "B speaker 3 [] Mr Deby| and rain") {
		t.Errorf("an item is a passage\n%s", out)
	}
}

// The table of who said what makes a letter on a webinar the report of it; a table of those who hold office does not.
func TestTableOfTurns(t *testing.T) {
	const letter = "From: Sahel Talks <post@sahel.example>\nSubject: What was said at the lake webinar\nDate: Mon, 4 May 2020\n\nDear friends,\n\nmany of you could not come. Here is who said what.\n\n"
	const rows = "| Dr. Amina Yusuf, geographer, Bol | The lake has shrunk. Nobody counts the fish, she says. |\n| Mr. Paul Deby, engineer | He does not think so. The pumps are counted wrongly. |\n| Ms. Fanta Keita, lawyer | The pact of 1992 settled nothing. |\n\nUntil next time.\n"
	if genre, out := outline(letter+rows, Options{}); genre != RoundTable {
		t.Errorf("%s\n%s", genre, out)
	}
	const offices = "| Dr. Amina Yusuf | geographer, Bol |\n| Mr. Paul Deby | engineer, Bol |\n| Ms. Fanta Keita | lawyer, Zinder |\n\nUntil next time.\n"
	if genre, out := outline(strings.ReplaceAll(letter, "webinar", "office")+offices, Options{}); genre == RoundTable {
		t.Errorf("%s\n%s", genre, out)
	}
}
