// What recommends wherever it stands: should, must, need to and their like.

package claim

import (
	"strings"

	"entente/loader/report/text"
)

// recommends recognises should, must, need to and their like.
func (s *sentence) recommends(i int) string {
	low, next := s.low(i), s.low(i+1)
	switch low {
	case "should", "must", "ought":
		if low == "must" && next == "have" && !ownable.Has(s.low(i+2)) && !s.ownsThing(i+2) {
			return "" // "must have known" is a guess, "must have a policy" is not
		}
		return low
	case "need", "needs", "needed":
		switch {
		case low == "needed" && (s.low(i-1) == "was" || s.low(i-1) == "were"), s.low(i-1) == "not" && s.low(i-2) == "did":
			return "" // "mediation was needed to repair it", "Moscow did not need to invade": told, not asked for
		case next == "to" && s.low(i-1) != "no":
			return low + " to"
		case s.low(i-1) == "is" || s.low(i-1) == "are":
			if low == "needed" {
				return "is needed"
			}
		case next == "no" || next == "us" || next == "them" || next == "him" || next == "her" || next == "each" || next == "neither":
			return ""
		case low != "needed" && s.low(i-1) != "the" && s.low(i-1) != "no" && s.low(i-1) != "of" && i > 0 && (low == "needs" || s.low(i-1) != "our") && !possessives.Has(s.low(i-1)) && (s.tokens[i-1].Capital || !adjectivesOf(s.low(i-1))):
			return low
		}
	case "recommend", "recommends", "recommended", "urge", "urges", "urged", "advise", "advises", "advised", "propose", "proposes", "suggest", "suggests", "advocates", "advocated":
		return low
	case "let":
		if next == "us" && i < 2 {
			return "let us"
		}
		if i == 0 && next != "me" && next != "alone" {
			return "let"
		}
	case "have", "has":
		if next == "to" && s.low(i-1) != "will" && s.low(i-1) != "would" && s.low(i-1) != "may" {
			return low + " to"
		}
	case "would":
		if next == "do" && s.low(i+2) == "well" || next == "be" && s.low(i+2) == "well" && s.low(i+3) == "advised" {
			return "would do well"
		}
	case "had", "'d":
		if next == "better" {
			return "had better"
		}
	case "call", "calls", "called":
		if low == "call" && i > 0 && (possessives.Has(s.low(i-1)) || s.has(i-1, i, "the", "a", "this", "that", "'s", "’s", "for", "of")) {
			return "" // "Khomeini's call for an overthrow"
		}
		if next == "for" || next == "upon" || next == "on" && low != "called" {
			return low + " " + next
		}
	case "imperative", "incumbent", "advisable":
		return low
	case "suggested", "proposed", "requested":
		if next == "that" && (low == "proposed" || s.bare(i+2)) {
			return low + " that"
		}
	case "time":
		if (next == "to" || next == "that" || next == "for") && s.has(i-4, i, "it", "'s") && (s.low(i-1) == "is" || s.low(i-1) == "'s" || s.low(i-1) == "was" || s.low(i-1) == "high" || s.low(i-1) == "about" || s.low(i-1) == "now") {
			return "it is time " + next // not "the first time that"
		}
	case "convenient", "opportune", "expedient":
		if next == "to" && s.low(i-1) == "is" && s.low(i-2) == "it" {
			return "it is " + low + " to"
		}
	case "useful", "helpful", "wise", "prudent", "worthwhile", "good", "well":
		if next == "also" || next == "therefore" || next == "too" {
			next = s.low(i + 2)
		}
		if next == "to" && s.low(i-1) == "be" && s.low(i-2) == "would" {
			return "it would be " + low + " to"
		}
	case "necessary", "essential", "vital", "crucial", "important", "desirable":
		if (next == "to" || next == "that" || next == "for") && s.has(i-4, i, "it", "'s") {
			return "it is " + low + " " + next
		}
	}
	return ""
}

// ownable are words that follow "must have" where it means to own, not to have done.
var ownable = set("a an the its their our his her no more less equal some one two three access")

// ownsThing reports whether what stands behind "must have" is a thing with a word that tells of which sort it is: "must
// have free access", "must have clear rules", and no verb in the form that tells what was done.
func (s *sentence) ownsThing(i int) bool {
	return sorts.Has(s.low(i)) && i+1 < len(s.tokens) && s.tokens[i+1].Kind == text.Word && !strings.HasSuffix(s.low(i+1), "ed")
}

// sorts are adjectives that say of which sort something is that one must have.
var sorts = set("free full equal equitable clear direct fair proper safe secure regular better permanent open unhindered unimpeded immediate sufficient adequate strong stable independent separate joint common")

// bare reports whether a clause has its verb in the bare form that advice takes: "(suggested
// that) both governments publish the survey", "the fund be doubled".
func (s *sentence) bare(i int) bool {
	for j := i + 1; j < min(len(s.tokens), i+8); j++ {
		low := s.low(j)
		switch {
		case low == "be" || text.Orders.Has(low) && s.low(j-1) != "to" && s.low(j-1) != "the" && s.low(j-1) != "a" && s.low(j-1) != "of":
			return true
		case finite.Has(low) || s.tokens[j].Kind == text.Punct || strings.HasSuffix(low, "ed"):
			return false
		}
	}
	return false
}

func adjectivesOf(w string) bool {
	return strings.HasSuffix(w, "y") && w != "they" && w != "only" && len(w) > 4 && !strings.HasSuffix(w, "ly") && !strings.HasSuffix(w, "ry") && !strings.HasSuffix(w, "cy") && !strings.HasSuffix(w, "ty") || strings.HasSuffix(w, "ic") && w != "public" && w != "republic"
}
