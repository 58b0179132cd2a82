package report

import (
	"context"
	"strings"
	"testing"
)

// TestBroughtOn gives the floor within one speaker's part to whom a first sentence only brings on; who is
// told of and then quoted by the speaker does not take it.
func TestBroughtOn(t *testing.T) {
	r := newReader(t)
	const doc = `Report of a seminar

The Lagos Circle held a seminar on 3 March 1999. The speakers were Prof. Ama Owusu and Cmde. Kofi Mensah (Retd.).

Prof. Ama Owusu: The border was open.

%

Recommendations

It would be proper that the map be printed.

The round table ended with a vote of thanks.
`
	for passage, want := range map[string]string{
		"Cmde. Kofi Mensah (Retd.) spoke last. According to him, the navy was never asked.":        "Owusu Mensah Circle",
		"Prof. Owusu came to the navy. According to her, it was never asked.":                      "Owusu Owusu Owusu Circle",
		"President Rawlings spoke last in 1983. According to him, the navy was a gift of the sea.": "Owusu Owusu Owusu Circle",
	} {
		res, err := r.Read(context.Background(), []byte(strings.Replace(doc, "%", passage, 1)), Options{Name: "seminar.txt"})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, c := range res.Claims {
			name := strings.Fields(c.Speaker.Name)
			got = append(got, name[len(name)-1])
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%s\ngot %s\nwant %s", passage, s, want)
		}
		if last := res.Claims[len(res.Claims)-1]; last.ClaimType != "recommendation" {
			t.Errorf("%s is a %s", last.Text, last.ClaimType)
		}
	}
}
