// What predicts: will, may, would, and what is expected.

package claim

import (
	"entente/loader/report/text"
)

// predicts recognises will, shall, may, would and expectations.
func (s *sentence) predicts(i int) string {
	low, next := s.low(i), s.low(i+1)
	switch low {
	case "will", "'ll", "shall", "won't":
		if retells.Has(next) && (s.low(i+2) == "later" || s.has(i-3, i, "\"", "”", ",") && s.has(0, i, "\"", "“")) {
			return "" // "…," Rodionov will say later
		}
		if low == "will" && (s.low(i-1) == "the" || s.low(i-1) == "political" || possessives.Has(s.low(i-1)) || s.low(i-1) == "good") {
			return "" // "the political will"
		}
		return low
	case "may", "might":
		if s.tokens[i].Capital && i > 0 || next == "have" && s.low(i+2) != "to" || s.tokens[i].Kind != text.Word {
			return ""
		}
		return low
	case "would":
		if s.has(0, i, "without") {
			return "" // "Without the pipeline Georgia would be a province"
		}
		if (next == "never" || next == "not" || next == "hardly" || next == "probably" || next == "certainly") && s.low(i+2) == "have" {
			return "" // what would not have been
		}
		if next == "have" && s.low(i+2) != "to" || next == "like" || next == "be" && s.valuesAt(i+2) || s.has(i-3, i, "than") || s.low(i-1) == "that" || s.low(i-1) == "i" {
			return ""
		}
		return low
	case "going":
		if next == "to" && s.has(i-3, i, "is", "are", "am", "'re", "'s") {
			return "going to"
		}
	case "likely", "bound", "set", "certain", "sure", "unlikely", "poised":
		if next == "to" {
			return low + " to"
		}
	case "expected":
		if s.has(i-3, i, "had") || s.has(i-2, i, "than", "as") {
			return "" // what had been expected
		}
		return low
	case "expect", "expects", "foresees", "predicts", "predicted", "predict", "forecast":
		return low
	}
	return ""
}

// retells are the verbs by which a chronicle looks ahead to what somebody said.
var retells = set("say recall write claim admit remember tell explain")

// valuesAt reports whether a valuing word stands at i, behind an article and an
// adjective too: "would be a grave mistake".
func (s *sentence) valuesAt(i int) bool {
	for j := i; j < i+4; j++ {
		if valuing[s.low(j)] != "" {
			return true
		}
		if j == i && s.low(j) != "a" && s.low(j) != "an" && s.low(j) != "the" && s.low(j) != "very" && s.low(j) != "more" {
			return false
		}
	}
	return false
}
