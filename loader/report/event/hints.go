package event

import (
	"entente/loader/report/text"
	"entente/schema"
)

// Hint is a word that triggers rules of a type, whether or not one of them would read the
// sentence.
type Hint struct {
	At   int // the token
	Type schema.EventType
}

// Hints gives the words of a span of tokens that speak of some type of event, for a reader
// that only asks what a passage is about. The cost is linear in the span.
func (e *Engine) Hints(t *text.Text, span text.Span) []Hint {
	var out []Hint
	for i := span.Start; i < span.End; i++ {
		k := e.know(t.Tokens[i].Lower)
		out = hintsOf(out, k.phraseRules, t, i, span.End)
		for _, r := range k.readings {
			out = hintsOf(out, e.know(r.lemma).verbRules, t, i, span.End)
		}
		if k.noun != "" {
			out = hintsOf(out, e.know(k.noun).nounRules, t, i, span.End)
		}
	}
	return out
}

// hintReach is how many words may part the words of a trigger: "pulled its troops out".
const hintReach = 3

// hintsOf adds the types of the rules that the word at i triggers.
func hintsOf(out []Hint, list []candidate, t *text.Text, i, end int) []Hint {
	for _, c := range list {
		for _, tr := range c.triggers {
			if followed(tr.rest, t, i+1, end) {
				out = append(out, Hint{i, c.rule.Type})
				break
			}
		}
	}
	return out
}

// followed reports whether the words come in their order from i on.
func followed(rest []string, t *text.Text, i, end int) bool {
	for _, w := range rest {
		last := min(end, i+1+hintReach)
		for i < last && t.Tokens[i].Lower != w {
			i++
		}
		if i == last {
			return false
		}
		i++
	}
	return true
}
