// The type of a claim, by what the words of its main clause do.

package claim

import (
	"entente/loader/report/text"
	"entente/schema"
)

// Verdict is a claim's type with the words that decided it.
type Verdict struct {
	Type schema.ClaimType
	Word string
}

// Type tells what a sentence does. advice is set for sentences of a recommendations
// section, where "may" recommends and an open wording does too.
func Type(t *text.Text, span text.Span, advice bool) Verdict {
	s := sentence{tokens: t.Tokens[span.Start:span.End]}
	if word := s.question(); word != "" {
		return Verdict{schema.Question, word}
	}
	main := s.mainClause()
	if word := s.first(main, s.recommends); word != "" {
		return Verdict{schema.Recommendation, word}
	}
	if advice {
		if s.low(0) == "that" && len(s.tokens) > 3 && !finite.Has(s.low(1)) {
			return Verdict{schema.Recommendation, "that"} // "That the government expedite the work."
		}
		if word := s.askedFor(); word != "" {
			return Verdict{schema.Recommendation, word}
		}
		if word := s.first(main, s.allows); word != "" {
			return Verdict{schema.Recommendation, word}
		}
		if word := s.bids(main); word != "" {
			return Verdict{schema.Recommendation, word}
		}
		if word := s.wanted(main); word != "" {
			return Verdict{schema.Recommendation, word}
		}
		if n := s.topic(); n > 0 {
			if v := Type(t, text.Span{Start: span.Start + n, End: span.End}, advice); v.Type == schema.Recommendation {
				return v
			}
		}
	}
	if word := s.first(main, s.predicts); word != "" {
		return Verdict{schema.Prediction, word}
	}
	if word := s.first(main, s.values); word != "" {
		return Verdict{schema.Evaluation, word}
	}
	if word := s.valuesAside(); word != "" {
		return Verdict{schema.Evaluation, word}
	}
	return Verdict{schema.Assertion, ""}
}

// sentence looks at the tokens of one sentence.
type sentence struct{ tokens []text.Token }

func (s *sentence) low(i int) string {
	if i < 0 || i >= len(s.tokens) {
		return ""
	}
	return s.tokens[i].Lower
}

func (s *sentence) first(main []bool, f func(int) string) string {
	for i := range s.tokens {
		if main[i] {
			if word := f(i); word != "" {
				return word
			}
		}
	}
	return ""
}

// has reports whether one of the words stands from a up to b.
func (s *sentence) has(a, b int, words ...string) bool {
	for i := max(0, a); i < min(b, len(s.tokens)); i++ {
		for _, w := range words {
			if s.low(i) == w {
				return true
			}
		}
	}
	return false
}
