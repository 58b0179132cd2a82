package claim

import "strings"

// wholesale finds what is said of a group to the last one of them, or since ever, in which there is something hidden, guilty or
// hostile: "it was the Talassians who had lit every fire since the days of the old king", "the Ambarese as a people never wanted
// peace", "every Oltrean carries that blood". Neither alone is blame: "the Kurds have always lived here", "the Kurds robbed the
// caravan". A nation's name is its state's where nothing says that all of its people are meant.
func (s *blamed) wholesale(c collective, end int) string {
	cleft := s.cleft(c)
	if !cleft && !s.subject(c) {
		return ""
	}
	end = min(end, c.End+subjectReach)
	for i := c.End; i < min(end, c.End+3); i++ { // "the English have always schemed"
		if low := s.low(i + 1); (s.low(i) == "always" || s.low(i) == "ever") && s.words.grudge.Has(low) && !strings.HasSuffix(low, "s") && s.low(i-1) != "been" {
			return low
		}
	}
	asSuch, all, since := s.phraseFrom(c.End, &s.words.AsSuch) != "", c.one, false
	for i := c.Start; i < end && s.tokens[i].Text != ";"; i++ {
		all = all || s.wholeAt(i)
		since = since || s.sinceEver(i)
	}
	if c.kind == aNation && !asSuch && !c.one && !s.wholeAt(c.Start) && !(all && (since || cleft)) || !asSuch && !all && !since {
		return ""
	}
	for i := c.End; i < end && s.tokens[i].Text != ";"; i++ {
		low := s.low(i)
		if s.words.suffered.Has(low) && !s.has(i-2, i, "not", "never") || s.undergoes(i, c.End) {
			return ""
		}
		if s.words.grudge.Has(low) && !(low == "secret" && s.plainSecret(i)) && !s.denied(i, c) && !s.suffers(i) {
			return low
		}
		if word := s.phraseFrom(i, &s.words.Grudges); word != "" {
			return word
		}
	}
	return ""
}

// cleft reports a group that a sentence singles out: "it was the Oltreans who".
func (s *blamed) cleft(c collective) bool {
	for i := c.Start - 1; i >= max(0, c.Start-3); i-- {
		switch s.low(i) {
		case "is", "was", "were", "'s":
			return s.low(i-1) == "it"
		case "the", "always", "only":
		default:
			return false
		}
	}
	return false
}

// wholeAt reports a word that takes in all of a group.
func (s *blamed) wholeAt(i int) bool {
	switch s.low(i) {
	case "every", "each", "all", "everyone", "everybody", "nobody", "none", "any", "alike":
		return true
	case "to":
		return s.low(i+1) == "a" && s.low(i+2) == "man" || s.low(i+1) == "the" && s.low(i+2) == "last"
	case "no":
		return s.low(i+1) == "less" && s.low(i+2) == "than"
	}
	return false
}

// sinceEver reports words for what has been so always or as long as anyone knows.
func (s *blamed) sinceEver(i int) bool {
	switch s.low(i) {
	case "always", "never", "ever", "forever", "century", "centuries", "generations", "generation":
		return true
	case "hundred", "thousand":
		return s.low(i+1) == "years"
	case "days", "time":
		return s.low(i+1) == "of" && s.has(i-2, i, "the") && s.has(i-3, i, "since")
	}
	return false
}

// plainSecret reports a secret that hides no plan: "a secret ballot", "signed in secret".
func (s *blamed) plainSecret(i int) bool {
	switch s.low(i + 1) {
	case "ballot", "ballots", "vote", "votes", "service", "services", "police", "talks", "treaty", "clause", "protocol", "meeting", "meetings":
		return true
	}
	return s.low(i-1) == "in"
}
