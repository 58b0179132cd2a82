package structure

import (
	"strings"
	"testing"
)

// A sign that stands only before short lines over passages heads them.
func TestGlyphHeads(t *testing.T) {
	page := `Webinar report: Chad and Niger

The Sahel Institute held a webinar on 4 May 2020. Dr Amina Yusuf and Mr Paul Deby spoke.

★ The lake

Dr Yusuf said that the lake has shrunk. Nobody counts the fish.

★ The road

Mr Deby said that the road was paved in 2009.

★ So what now?

Publish the survey of the lake.

Mr Deby closed the session.
`
	_, out := outline(page, Options{})
	for _, want := range []string{"H body 0 [] | The lake\n", "H body 0 [] | The road\n", "P recommendations 1 [] | Publish", "P body 4 [] | Mr Deby closed"} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q\n%s", want, out)
		}
	}
	list := strings.NewReplacer("★ The lake\n", "★ The lake shrinks\n★ The road is long\n", "★ The road\n", "★ A third thing\n").Replace(page)
	if _, out := outline(list, Options{}); !strings.Contains(out, "B body 2 [] | The lake shrinks") {
		t.Errorf("items of a list head something\n%s", out)
	}
}

// Passages that the chapters of a report count are no items of the list of dates among them.
func TestNumberedPassages(t *testing.T) {
	_, out := outline(`Proceedings of a seminar

1. Introduction

1.1 The Sahel Institute held a seminar on Chad and Niger on 4 May 2020.

2. Keynote

2.1 The keynote was read by Dr Amina Yusuf.

2.2 She said that the lake has shrunk.

2.3 At the end of her keynote she put a slide of dates on the wall, which all of those present copied:

   31/08/1960   Independence of both states
   01/03/1972   Treaty of friendship
   04/12/1990   Visit of the president

2.4 Nobody asked a question.
`, Options{})
	for _, want := range []string{"B body 3 [] | She said that", "E timeline 1 [1960-08-31]"} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q\n%s", want, out)
		}
	}
}
