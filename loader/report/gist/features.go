package gist

import (
	"strings"

	"entente/loader/report/event"
	"entente/loader/report/text"
	"entente/schema"
)

// The signs of a type: a word that triggers rules of it, one that its list has, one that its
// list of less sure words has.
const (
	hinted byte = '~'
	listed byte = '='
	added  byte = '+'
)

// shower takes what a clause shows of its event, in the order of the text: a sign of a
// type, or a name: a stem, the kind of what is named, a mark. at is the token that shows
// it. Two names in a row are a feature of their own.
type shower interface {
	speaks(sign byte, kind schema.EventType, at int)
	shows(mark string, at int) // the name of a kind or a mark
	word(at int)               // shows the stem of a word
}

// look shows a clause. Names are seen by their kinds alone, so that who has met whom is not
// learned. hints are the words that trigger rules of some type.
func look(w *vocabulary, clause text.Span, mentions []text.Mention, hints []event.Hint, to shower) {
	k, t := 0, w.t
	from := clause.Start
	for i := from; i < clause.End; i++ { // "1954: After the war …" tells of what came then
		if tok := &t.Tokens[i]; w.said(i).skips {
			if from = pastPhrase(t, clause.End, i) + 1; from >= clause.End-1 {
				from = clause.Start
			}
		} else if tok.Kind != text.Word || w.said(i).month {
			continue
		}
		break
	}
	for _, h := range hints {
		if h.At >= from {
			to.speaks(hinted, h.Type, h.At)
		}
	}
	for i := from; i < clause.End; i++ {
		tok := &t.Tokens[i]
		for k < len(mentions) && mentions[k].Tokens.End <= i {
			k++
		}
		switch {
		case k < len(mentions) && mentions[k].Tokens.Start <= i:
			if m := &mentions[k]; i > max(m.Tokens.Start, clause.Start) {
				if said := w.said(i); said.of != "" && m.Entities != nil && (m.Entities[0].Kind == schema.Treaty || m.Entities[0].Kind == schema.Project) {
					to.speaks(listed, said.of, i)
				}
			} else if len(m.Entities) > 0 {
				to.shows(kindNames.Of(string(m.Entities[0].Kind)), i)
			}
		case tok.Kind == text.Number:
		case tok.Kind == text.Punct:
			switch tok.Text {
			case "“", "”", "\"", ":":
				to.shows(tok.Text[:1], i)
			}
		default:
			said := w.said(i)
			if said.month {
				continue
			}
			if said.of != "" {
				to.speaks(listed, said.of, i)
			}
			for _, kind := range said.more {
				to.speaks(added, kind, i)
			}
			to.word(i)
		}
	}
}

// kindNames are what stands for the names of each kind of entity.
var kindNames = func() *text.Dict[string] {
	m := map[string]string{}
	for _, kind := range schema.EntityKinds() {
		m[string(kind)] = "<" + string(kind) + ">"
	}
	return text.DictOf(m)
}()

// stem cuts the endings of inflection; what is left need not be a word.
func stem(w string) string {
	switch n := len(w); {
	case n > 5 && strings.HasSuffix(w, "ies"):
		return w[:n-3] + "y"
	case n > 5:
		for _, ending := range [...]string{"ing", "ed", "es", "s"} {
			if strings.HasSuffix(w, ending) {
				return w[:n-len(ending)]
			}
		}
	case n > 4:
		for _, ending := range [...]string{"ed", "s"} {
			if strings.HasSuffix(w, ending) {
				return w[:n-len(ending)]
			}
		}
	}
	return w
}

var months = set(`january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`)
