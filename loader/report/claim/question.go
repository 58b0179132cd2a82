package claim

import (
	"entente/loader/report/text"
)

// question recognises a question by its mark, or by a question word with the verb
// before its subject ("Why did they limit relations").
func (s *sentence) question() string {
	for i := len(s.tokens) - 1; i >= max(0, len(s.tokens)-4); i-- {
		switch s.tokens[i].Text {
		case "?", "؟", "？":
			return "?"
		}
	}
	if s.quotedQuestion() {
		return "?"
	}
	if word := s.askedBehind(); word != "" {
		return word
	}
	for i := range min(24, len(s.tokens)) { // "He asked whether …", "asked the panel who …"
		if i == 0 && s.tokens[0].Capital || s.has(i-2, i, "was", "were", "been", "be", "when") {
			continue // "Asked whether …, he replied", "nobody was asked whether"
		}
		switch s.low(i) {
		case "wanted":
			if s.low(i+1) == "to" && s.low(i+2) == "know" {
				return "wanted to know"
			}
		case "asks", "wonders", "enquires":
			if next := s.low(i + 1); (next == "whether" || next == "why" || next == "how" || next == "who" || next == "what") && i > 0 && i < 5 {
				return s.low(i) + " " + next
			}
		case "asked", "wondered", "enquired", "inquired", "queried":
			for j := i + 1; j < min(len(s.tokens), i+5); j++ {
				switch s.low(j) {
				case "whether", "if", "who", "why", "how", "what", "when", "where", "which":
					return s.low(i) + " " + s.low(j)
				case "about":
					if j == i+1 {
						return s.low(i) + " about"
					}
				case "by", ",", "for", "to":
					j = len(s.tokens)
				}
			}
		}
	}
	for i := range min(4, len(s.tokens)) {
		switch s.low(i) {
		case "\"", "“", "‘", "'", "and", "but", "then", "so":
			continue
		case "why", "how", "what", "where", "when", "who", "whom", "which":
			if s.cleft(i + 1) {
				return ""
			}
			if questionVerbs.Has(s.low(i+1)) && s.low(i) != "when" && s.low(i) != "which" && s.low(i) != "who" {
				return s.tokens[i].Text + " " + s.tokens[i+1].Text
			}
		}
		break
	}
	return ""
}

// AsksWhether reports whether a sentence asks if something is so: "Would Kenya withdraw them?" tells
// nothing.
func AsksWhether(t *text.Text, span text.Span) bool {
	i := span.Start
	for i < span.End && (t.Tokens[i].Kind == text.Punct || t.Tokens[i].Lower == "and" || t.Tokens[i].Lower == "but" || t.Tokens[i].Lower == "so") {
		i++
	}
	if asksHow(t, text.Span{Start: i, End: span.End}) {
		return true
	}
	if i >= span.End || !questionVerbs.Has(t.Tokens[i].Lower) && t.Tokens[i].Lower != "may" && t.Tokens[i].Lower != "might" {
		return false
	}
	for j := span.End - 1; j > max(i, span.End-4); j-- {
		if t.Tokens[j].Text == "?" {
			return true
		}
	}
	return false
}

// asksHow reports a question for what or how that gives no time, as stands over a section or leads in what
// is told then: "What did the court decide?", "How did they come to fight three times?"
func asksHow(t *text.Text, span text.Span) bool {
	if span.Len() < 4 || t.Tokens[span.Start].Lower != "what" && t.Tokens[span.Start].Lower != "how" || !questionVerbs.Has(t.Tokens[span.Start+1].Lower) || t.Tokens[span.End-1].Text != "?" {
		return false
	}
	for i := span.Start; i < span.End; i++ {
		if t.Tokens[i].Kind == text.Number {
			return false
		}
	}
	return true
}

// askedBehind recognises a question by what is said behind it: "What about the soldiers, he asked."
func (s *sentence) askedBehind() string {
	n := len(s.tokens)
	for i := max(1, n-6); i < n; i++ {
		switch s.low(i) {
		case "asked", "asks", "wondered", "wonders", "enquired", "inquired":
			for j := i - 1; j >= max(1, i-5); j-- {
				if s.low(j) == "," && n-i <= 5 && (questionWords.Has(s.low(0)) || questionVerbs.Has(s.low(0))) {
					return s.low(i)
				}
			}
		}
	}
	return ""
}

// quotedQuestion recognises a question in quotation marks that a short reporting clause
// follows or that ends the sentence: "Would a friend do that?" he asked.
func (s *sentence) quotedQuestion() bool {
	for i := 1; i+1 < len(s.tokens); i++ {
		if t := s.tokens[i].Text; t != "?" {
			continue
		}
		switch s.tokens[i+1].Text {
		case "\"", "”", "'", "’", "»":
			return len(s.tokens)-i <= 16 && (s.tokens[0].Kind == text.Punct || len(s.tokens)-i <= 6)
		}
	}
	return false
}

var questionVerbs = set("did do does is are was were can could should would will has have had")

// cleft reports whether "what is" at the head of a sentence is its subject: "What was new, in her
// reading, was the role of the media".
func (s *sentence) cleft(i int) bool {
	w := s.low(i)
	if w != "is" && w != "was" && w != "were" && w != "are" {
		return false
	}
	for j := i + 2; j < len(s.tokens); j++ {
		if low := s.low(j); (low == "is" || low == "was" || low == "were" || low == "are") && s.low(j-1) != "that" && s.low(j-1) != "which" && s.low(j-1) != "who" {
			return true
		}
	}
	return false
}

var questionWords = set("what why how who whom whose where when which")
