package claim

import (
	"strings"

	"entente/loader/report/text"
)

// indicts finds what is said of a group as such, as always so, in a word of malice: "the Ruthenes
// poison every well", "a Lezgin will rob his guest", "the Slavs will drown Europe". What a group once
// did ("the Mapuche burned the lorries"), what is done to it and what others fear of it are no such case.
func (s *blamed) indicts(c collective, end int) string {
	if !s.subject(c) {
		return ""
	}
	end = min(end, c.End+subjectReach)
	general := c.one || s.low(c.Start) == "all" || s.low(c.Start-1) == "all"
	verb := -1
	for i := c.End; i < end; i++ {
		low := s.low(i)
		switch {
		case s.words.everlasting.Has(low):
			general = true
		case verb < 0 && s.tokens[i].Kind == text.Word:
			verb = s.verbAt(i)
		}
	}
	if c.kind == aNation && !general {
		return ""
	}
	if !general && (verb < 0 || s.past(verb)) {
		return ""
	}
	for i := c.End; i < end; i++ {
		low := s.low(i)
		if s.words.suffered.Has(low) || s.undergoes(i, c.End) {
			return "" // "fear a plot", "accuse the company of poisoning"
		}
		if s.words.malice.Has(low) && !s.denied(i, c) && !s.suffers(i) && (!s.words.copular.Has(low) || general || s.said(i)) {
			return low
		}
	}
	return ""
}

// subject reports whether a group stands where a subject may: at the beginning of a clause, with
// no preposition or verb before it.
func (s *blamed) subject(c collective) bool {
	before := s.low(c.Start - 1)
	return c.Start == 0 || s.tokens[c.Start-1].Kind != text.Word || before == "'s" || s.words.opens.Has(before)
}

// verbAt reports whether a verb may stand at token i: i, or -1.
func (s *blamed) verbAt(i int) int {
	low := s.low(i)
	if finite.Has(low) || modal.Has(low) || low == "be" || s.words.malice.Has(low) || strings.HasSuffix(low, "ed") && len(low) > 4 {
		return i
	}
	return -1
}

// past reports whether a verb tells what was, and no more: "was", "burned".
func (s *blamed) past(i int) bool {
	switch low := s.low(i); low {
	case "was", "were", "had", "did":
		return true
	default:
		return strings.HasSuffix(low, "ed") || s.words.preterites.Has(low)
	}
}

// suffers reports whether a word of malice is in the passive: "are cheated by the traders".
func (s *blamed) suffers(i int) bool {
	if low := s.low(i); !strings.HasSuffix(low, "ed") && !s.words.participles.Has(low) {
		return false
	}
	for j := i - 1; j >= max(0, i-3); j-- {
		switch s.low(j) {
		case "are", "is", "was", "were", "been", "be", "being", "get", "got":
			return true
		}
	}
	return false
}

// undergoes reports a passive shortly behind a group, of what was done to it: "were expelled in a night of murder".
func (s *blamed) undergoes(i, end int) bool {
	if i > end+4 || s.low(i) != "was" && s.low(i) != "were" && s.low(i) != "been" {
		return false
	}
	next := s.low(i + 1)
	return strings.HasSuffix(next, "ed") && len(next) > 4 || s.words.participles.Has(next)
}
