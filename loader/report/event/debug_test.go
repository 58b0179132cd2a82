package event

import (
	"fmt"
	"os"
	"testing"
)

func TestDebug(t *testing.T) {
	s := os.Getenv("S")
	if s == "" {
		t.Skip("no sentence")
	}
	r := newReader(t)
	in := r.input(s, []string{"PAK", "RUS"})
	var prev int
	_ = prev
	for _, sen := range in.Sentences {
		l := r.engine.analyse(&in, sen.Tokens, in.Mentions, in.Whens)
		for i, w := range l.w {
			fmt.Printf("%d:%s/%d/%s m%d w%d c%d g%d b%v\n", i, w.text, w.kind, w.lemma, w.mention, w.when, w.chain, w.group, l.bounds[i])
		}
		for i, m := range l.mentions {
			fmt.Printf("M%d %v %s %v poss=%v\n", i, l.words(l.from(i), l.to(i)), m.Form, m.Entities, m.Possessive)
		}
		for i, c := range l.chains {
			fmt.Printf("C%d %+v\n", i, c)
		}
		for i, g := range l.groups {
			fmt.Printf("G%d %+v subj=%d\n", i, g, l.subject(i))
		}
	}
	for _, f := range r.engine.Read(in) {
		fmt.Println(short(&f.Event), f.Explain)
	}
}
