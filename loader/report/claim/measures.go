package claim

import (
	"strings"

	"entente/loader/report/text"
)

// Verdicts that measure what something is worth, without a word that values.

// measures recognises them at token i, where they are what the subject is said to be: "is too thin to last", "were of
// little help", "was worth ten treaties", "has no value", "was badly drafted".
func (s *sentence) measures(i int) string {
	low, next := s.low(i), s.low(i+1)
	switch low {
	case "too":
		if i+1 < len(s.tokens) && s.tokens[i+1].Kind == text.Word && !s.tokens[i+1].Capital && !tooPlain.Has(next) && s.copulaBefore(i) && !(next == "early" || next == "soon") {
			return "too " + next
		}
	case "of":
		if s.copulaBefore(i) && amounts.Has(next) && worths.Has(s.low(i+2)) {
			return "of " + next + " " + s.low(i+2)
		}
	case "no", "little", "great":
		if worths.Has(next) && (next == "value" || next == "worth") && s.has(i-1, i, "has", "have", "had") {
			return low + " " + next
		}
	case "worth":
		if s.copulaBefore(i) && i+1 < len(s.tokens) && s.tokens[i+1].Kind == text.Word && next != "in" && next != "at" && !s.moneyFollows(i+1) {
			return "worth"
		}
		if p := s.low(i - 1); (p == "its" || p == "their") && s.has(i-2, i-1, "proved", "proven", "shown", "showed") {
			return s.low(i-2) + " " + p + " worth"
		}
	case "badly", "well", "poorly":
		if s.copulaBefore(i) && strings.HasSuffix(next, "ed") && !plainlyDone.Has(next) {
			return low + " " + next
		}
	}
	return ""
}

// copulaBefore reports whether a form of "be" stands right before token i, but for words of degree.
func (s *sentence) copulaBefore(i int) bool {
	for j := i - 1; j >= max(0, i-3); j-- {
		switch w := s.low(j); {
		case copulas.Has(w):
			return true
		case !betweens.Has(w):
			return false
		}
	}
	return false
}

// moneyFollows reports whether a sum stands from token i: what something costs is no verdict.
func (s *sentence) moneyFollows(i int) bool {
	for j := i; j < min(len(s.tokens), i+6); j++ {
		switch low := s.low(j); {
		case low == "million" || low == "billion" || low == "thousand" || s.tokens[j].Text == "$" || s.tokens[j].Text == "€" || s.tokens[j].Text == "£" || s.tokens[j].Kind == text.Number:
			return true
		}
	}
	return false
}

var (
	copulas  = set("is are was were be been being remain remains remained seems seem 's 're")
	betweens = set("also far much still always never often not rather just simply now both really all")
	// tooPlain follow "too" where it says "also", or only how much of something there is.
	tooPlain = set("and but or in on at for of to when as because since while with by from had has was were is are")
	amounts  = set("no little great much small enormous immense any")
	worths   = set("use help value worth avail importance consequence service interest benefit")
	// plainlyDone are done well or badly without a verdict.
	plainlyDone = set("damaged wounded injured burned needed attended received advised informed armed supplied placed rooted preserved documented established deserved crowded disguised educated connected")
)
