package event

import (
	"slices"

	"entente/loader/report/text"
	"entente/schema"
)

// Hint is a word that triggers rules of a type, whether or not one of them would read the
// sentence.
type Hint struct {
	At   int // the token
	Type schema.EventType
}

// hinter is a type of event with the words that must follow a word for it to speak of that
// type, in one of some ways; no ways where the word alone does.
type hinter struct {
	of   schema.EventType
	ways [][]string
}

// Hints gives the words of a span of tokens that speak of some type of event, for a reader
// that only asks what a passage is about. A word speaks of each type once. The cost is linear
// in the span; the list is valid until the next call.
func (e *Engine) Hints(memo *Memo, t *text.Text, span text.Span) []Hint {
	out := memo.hints[:0]
	for i := span.Start; i < span.End; i++ {
		for _, h := range memo.known[t.Numbers()[i]].hints {
			if h.ways == nil || slices.ContainsFunc(h.ways, func(rest []string) bool { return followed(rest, t, i+1, span.End) }) {
				out = append(out, Hint{i, h.of})
			}
		}
	}
	memo.hints = out
	return out
}

// hintReach is how many words may part the words of a trigger: "pulled its troops out".
const hintReach = 3

// hintsOf gathers the types of the rules that a word triggers, in their order.
func (e *Engine) hintsOf(k *known) []hinter {
	var out []hinter
	gather := func(list []candidate) {
		for _, c := range list {
			if c.rule.Echo != "" {
				continue // its type is that of what it repeats
			}
			if c.rule.Voiced || c.rule.Quiet {
				continue // of what speakers name, not of what is told; words of every day
			}
			at := slices.IndexFunc(out, func(h hinter) bool { return h.of == c.rule.Type })
			if at < 0 {
				at = len(out)
				out = append(out, hinter{of: c.rule.Type, ways: [][]string{}})
			}
			if c.alone {
				out[at].ways = nil
			}
			if out[at].ways == nil {
				continue
			}
			for _, tr := range c.longer {
				out[at].ways = append(out[at].ways, tr.rest)
			}
		}
	}
	gather(k.phraseRules)
	for _, r := range k.readings {
		gather(e.know(r.lemma).verbRules)
	}
	if k.noun != "" {
		gather(e.know(k.noun).nounRules)
	}
	return out
}

// followed reports whether the words come in their order from i on.
func followed(rest []string, t *text.Text, i, end int) bool {
	for _, w := range rest {
		if w == anyObject {
			continue
		}
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
