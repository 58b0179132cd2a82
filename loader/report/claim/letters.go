package claim

import (
	"unicode"
	"unicode/utf8"

	"entente/loader/report/text"
	"entente/schema"
)

// lettered adds the bodies that a sentence names by letters which no table knows: "JICA", "the KDF". Whoever writes
// letters like a word names a body by them, or a treaty; the few that mean something else are notTheirs.
func lettered(out []schema.Entity, t *text.Text, span text.Span, mentions []text.Mention, r Resolve) []schema.Entity {
	small := false // a line in capitals names nobody by letters
	for i := span.Start; i < span.End && !small; i++ {
		small = t.Tokens[i].Kind == text.Word && t.Tokens[i].Len() > 3 && !isLetters(&t.Tokens[i])
	}
	if !small {
		return out
	}
	k := 0
	for i := span.Start; i < span.End; i++ {
		for k < len(mentions) && mentions[k].Tokens.End <= i {
			k++
		}
		tok := &t.Tokens[i]
		if k < len(mentions) && mentions[k].Tokens.Start <= i || !isLetters(tok) || notTheirs.Has(tok.Lower) {
			continue
		}
		if i+1 < span.End && (t.Tokens[i+1].Text == "-" || t.Tokens[i+1].Text == ":") || i > span.Start && t.Tokens[i-1].Text == "-" {
			continue // "MI-17", "GEN. MIRZA:"
		}
		if r.Letters != nil {
			if body, ok := r.Letters(tok.Text); ok {
				out = add(out, body)
				continue
			}
		}
		out = add(out, schema.Entity{Kind: schema.Organisation, Name: tok.Text, Code: tok.Text})
	}
	return out
}

// isLetters reports three to six capitals that are no Roman number.
func isLetters(t *text.Token) bool {
	n := utf8.RuneCountInString(t.Text)
	if t.Kind != text.Word || n < 3 || n > 6 {
		return false
	}
	numeral := true
	for _, c := range t.Text {
		if !unicode.IsUpper(c) {
			return false
		}
		switch c {
		case 'I', 'V', 'X', 'L', 'C':
		default:
			numeral = false
		}
	}
	return !numeral
}

// notTheirs are letters that stand for things, and words that are written in capitals.
var notTheirs = set(`gdp gnp gsp ldc ldcs fdi lng lpg mou mous ngo ngos loc lac diy usd eur gbp covid sars hiv aids hub tv uav uavs wmd icbm awacs jit ict smes sme rtc psc
	dna faq ceo cfo dgmo dgmos coas cjcsc vip phd mba bsc llb esq ret retd amb gen col maj brig capt sgt hon rev prof sir and the for not but our that this from with shall must may`)
