package structure

import (
	"strings"
	"testing"
)

// What a heading or passage over the last list of a report says of asking for something
// makes the list recommendations, in whatever words.
func TestAsksOfABody(t *testing.T) {
	for _, head := range []string{"THE INSTITUTE CALLS FOR", "What the Centre would like to see", "RESOLVED THAT", "What could be done?", "The participants ask", "A last word"} {
		_, out := outline(advised(head), Options{})
		if n := strings.Count(out, "B recommendations"); n != 3 {
			t.Errorf("%s: %d recommendations\n%s", head, n, out)
		}
	}
	for _, head := range []string{"Two calls that nobody answered", "What Uganda wanted in 1979"} {
		_, out := outline(strings.NewReplacer("Open the archive", "The archive opened", "The ferry be revived", "The ferry was revived", "A joint school to be built", "A school was built").Replace(advised(head)), Options{})
		if n := strings.Count(out, "B recommendations"); n != 0 {
			t.Errorf("%s: %d recommendations\n%s", head, n, out)
		}
	}
}

func advised(head string) string {
	return `Report of a seminar

On 3 March 1999 the Lagos Institute organised a seminar on Uganda and Kenya. Dr Ama Owusu and Mr Tunde Bello were the speakers.

Dr Ama Owusu

Kenya has never forgotten it. We should talk.

Mr Tunde Bello

The lake is shared by all of us. Nobody says so.

` + head + `

1. Open the archive of the railway.
2. The ferry be revived before the rains.
3. A joint school to be built at Busia.
`
}

// A passage may hand the list over to somebody.
func TestHandsOverAdvice(t *testing.T) {
	with := func(lead string) string {
		return strings.Replace(advised("Debate"), "Debate\n", "Debate\n\nNobody disagreed.\n\n"+lead+"\n", 1)
	}
	_, out := outline(with("To both governments the participants of the seminar address the following:"), Options{})
	if n := strings.Count(out, "B recommendations"); n != 3 {
		t.Errorf("%d recommendations\n%s", n, out)
	}
	_, out = outline(strings.NewReplacer("Open the archive", "The archive opened", "The ferry be revived", "The ferry was revived", "A joint school to be built", "A school was built").Replace(with("The participants of the seminar heard the following:")), Options{})
	if n := strings.Count(out, "B recommendations"); n != 0 {
		t.Errorf("%d recommendations\n%s", n, out)
	}
}

// The heading of advice may stand in the line of the first of it.
func TestAdviceInLine(t *testing.T) {
	for lead, want := range map[string]bool{
		"WHAT THE INSTITUTE WOULD LIKE TO SEE. Our list is short. Kenya should open the archive.": true,
		"Our recommendations. Kenya should open the archive.":                                     true,
		"Recommendations were made in 1998. Kenya should have opened the archive.":                false,
	} {
		page := advised("Debate")
		_, out := outline(page[:strings.Index(page, "Debate")]+"Debate\n\n"+lead+"\n", Options{})
		if got := strings.Contains(out, "P recommendations 1 []"); got != want {
			t.Errorf("%s: recommendations: %v\n%s", lead, got, out)
		}
	}
}
