package structure

import (
	"strings"
	"testing"
)

// In a chronology told in sentences a paragraph that gives its date further on has it; where dates are set off it belongs
// to the entry.
func TestDatesTold(t *testing.T) {
	const told = "GHANA AND TOGO: A CHRONOLOGY\n\nIn March 1957 Ghana became independent.\n\nOn 13 January 1963 the president of Togo was shot.\n\n" +
		"The customs affair. Lorries were stopped in August 1965 at the bridge. Nobody was paid.\n\n5 October of the same year saw a letter.\n\nThe post which was built in 1970 stayed.\n\nOn 2 June 1994 the envoys came back.\n"
	_, got := outline(told, Options{})
	for _, want := range []string{"[1963-01-13] | On 13", "[1965-08] | The customs", "[1965-10-05] | 5 October", "[1965-10-05] | The post"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	_, got = outline(strings.NewReplacer("In March 1957", "March 1957 –", "On 13 January 1963", "13 January 1963 –", "On 2 June 1994", "2 June 1994 –").Replace(told), Options{})
	if !strings.Contains(got, "[1963-01-13] | The customs") {
		t.Errorf("what belongs to an entry has another date\n%s", got)
	}
}

// A line that cannot end where it does goes on with the entry, however short it is.
func TestEntryGoesOnBehindPreposition(t *testing.T) {
	const in = "GHANA AND TOGO: A CHRONOLOGY\n\n1957 – Ghana becomes independent, and the first of its envoys leave on the morning boat for\nLomé, to be received there.\n\n" +
		"1961 – The border is closed by order of the cabinet, after a long quarrel about the customs and duties.\nIt stays so.\n\n1966 – It is opened again by those who have taken over, and the lorries are counted at every post on it.\n"
	if _, got := outline(in, Options{}); !strings.Contains(got, "boat for Lomé") {
		t.Errorf("an entry is torn\n%s", got)
	}
}

// Letters count the parts of a list of dates though the words behind them are small; with dates of their own they count entries.
func TestSmallHeadsOverDates(t *testing.T) {
	const in = "GHANA AND TOGO\nkey dates\n\na) up to the first quarrel\n1957 Mar 6  Ghana free\n1961  border closed\n\nb) the two presidents\n1963  coup in Lome\n1966  coup in Accra\n\nc) since then\n1994  envoys back\n2001  talks\n"
	_, got := outline(in, Options{})
	for _, want := range []string{"H body 0 [] | up to", "H body 0 [] | the two", "H body 0 [] | since then", "E timeline 6 [2001] | 2001 talks"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	if _, got := outline("GHANA AND TOGO\nkey dates\n\na) 1957 Ghana free\n1958 and a note\n\nb) 1961 border closed\n1962 and a note\n", Options{}); strings.Contains(got, "H body 0 [] | 19") {
		t.Errorf("entries are headings\n%s", got)
	}
}

// Questions set for a class are behind the text; those put at a meeting are not.
func TestQuestionsForAClass(t *testing.T) {
	const in = "GHANA AND TOGO IN DATES\n\n1957  Ghana becomes independent\n1961  The border is closed\n1963  Coup in Togo\n1966  The border is opened\n\nQuestions for the seminar, Monday\n1. Compare 1961 and 1966.\n2. Who paid?\n"
	d := outlineDocument(in)
	for _, b := range d.Blocks {
		if s := d.Text.Slice(b.Span.Start, b.Span.End); strings.Contains(s, "Compare") && !b.Behind || strings.Contains(s, "opened") && b.Behind {
			t.Errorf("%q behind: %v", s, b.Behind)
		}
	}
}

// Words to the readers that are set off below the last entry are behind the text; what gives a month, or stands no further
// off than the entries, is not.
func TestWordsToReaders(t *testing.T) {
	const in = "GHANA AND TOGO: A CHRONOLOGY\n\n1957 – Ghana becomes independent.\n\n1961 – The border is closed.\n\n1963 – Coup in Togo.\n\n1966 – The border is opened.\n"
	for below, want := range map[string]bool{
		"\n\nThe hall is open on Mondays.\n":                        true,
		"\n-----\nThe Circle takes no position. Write to us.\n":     true,
		"\n\n\nIn October the hall was stormed.\n":                  false,
		"\nLater the border was closed once more by the colonel.\n": false,
	} {
		d := outlineDocument(in + below)
		if last := d.Blocks[len(d.Blocks)-1]; last.Behind != want {
			t.Errorf("%q is behind the text: %v", below, last.Behind)
		}
	}
}
