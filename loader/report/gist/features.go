package gist

import (
	"strings"

	"entente/loader/report/event"
	"entente/loader/report/text"
	"entente/schema"
)

// feature is something that a clause shows of its event: a stem, two stems in a row, the
// kind of a name, a type that a word of the lists speaks of. at is the token that shows it.
type feature struct {
	name string
	at   int
}

// features are what a clause shows, each once. Names are seen by their kinds alone, so that
// who has met whom is not learned.
// hints are the words that trigger rules of some type.
func features(t *text.Text, clause text.Span, mentions []text.Mention, hints []event.Hint) []feature {
	var out []feature
	seen := map[string]bool{}
	add := func(name string, at int) {
		if !seen[name] {
			seen[name] = true
			out = append(out, feature{name, at})
		}
	}
	before, k := "", 0
	from := clause.Start
	for i := from; i < clause.End; i++ { // "1954: After the war …" tells of what came then
		if tok := &t.Tokens[i]; skips[tok.Lower] {
			if from = pastPhrase(t, clause.End, i) + 1; from >= clause.End-1 {
				from = clause.Start
			}
		} else if tok.Kind != text.Word || months[tok.Lower] {
			continue
		}
		break
	}
	for _, h := range hints {
		if h.At >= from {
			add("~"+string(h.Type), h.At)
		}
	}
	for i := from; i < clause.End; i++ {
		tok := &t.Tokens[i]
		name := ""
		for k < len(mentions) && mentions[k].Tokens.End <= i {
			k++
		}
		switch {
		case k < len(mentions) && mentions[k].Tokens.Start <= i:
			if m := &mentions[k]; i > max(m.Tokens.Start, clause.Start) {
				if listed, ok := words[tok.Lower]; ok && m.Entities != nil && (m.Entities[0].Kind == schema.Treaty || m.Entities[0].Kind == schema.Project) {
					add("="+string(listed), i)
				}
				continue
			} else if len(m.Entities) > 0 {
				name = "<" + string(m.Entities[0].Kind) + ">"
			}
		case tok.Kind == text.Number || months[tok.Lower]:
			continue
		case tok.Kind == text.Punct:
			switch tok.Text {
			case "“", "”", "\"", ":":
				name = tok.Text[:1]
			default:
				continue
			}
		default:
			name = stem(tok.Lower)
			if listed, ok := words[tok.Lower]; ok {
				add("="+string(listed), i)
			}
			for _, kind := range moreOf[tok.Lower] {
				add("+"+string(kind), i)
			}
		}
		if name == "" {
			continue
		}
		add(name, i)
		if before != "" {
			add(before+" "+name, i)
		}
		before = name
	}
	return out
}

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

// moreOf is more by word.
var moreOf = func() map[string][]schema.EventType {
	m := map[string][]schema.EventType{}
	for _, info := range schema.Types() {
		for w := range set(more[info.Type]) {
			m[w] = append(m[w], info.Type)
		}
	}
	return m
}()
