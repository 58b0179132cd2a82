package claim

import (
	"strings"

	"entente/loader/report/text"
)

// rejectionReach is how many words from a people its rejection is looked for, so that a
// text without full stops costs no more than others.
const rejectionReach = 300

// refused reports whether a people stands in what the sentence rejects or only reports:
// "the idea that the Rohingya plan … is absurd", "she does not share the view that …".
func (s *blamed) refused(people text.Span) bool {
	frame, denied, refuses := false, false, false
	for i := max(0, people.Start-rejectionReach); i < min(len(s.tokens), people.End+rejectionReach); i++ {
		low := s.low(i)
		refuses = refuses || s.words.Refuses.Has(low) && (i < people.Start || i > people.End+1)
		if i < people.Start {
			frame = frame || s.words.Frames.Has(low)
			switch low {
			case "share", "believe", "believes", "think", "thinks", "accept", "agree", "true", "proof", "evidence":
				denied = denied || s.has(i-3, i, "not", "never", "n't", "no", "cannot")
			case "fear", "fears":
				denied = denied || i > 0 && s.low(i-1) != "we"
			case "forgeries", "forgery":
				return true
			}
		}
	}
	return denied || frame && refuses
}

// rejectedAt reports a word by which a sentence rejects or reports such talk: "it is a myth that …",
// "not all Muslims are …", "nobody should blame …".
func (s *blamed) rejectedAt(i int) bool {
	low := s.low(i)
	if s.words.Rejects.Has(low) {
		return low != "false" || s.low(i-1) == "is" || s.low(i-1) == "was" || s.low(i+1) == "charge" || s.low(i+1) == "charges" || s.low(i+1) == "accusation" || s.low(i+1) == "accusations"
	}
	switch low {
	case "not", "never", "nobody", "don't":
		switch next := s.low(i + 1); {
		case next == "all" || next == "every":
			return true
		case (next == "blame" || next == "treat" || next == "accuse" || next == "demonise" || next == "demonize") && low != "nobody":
			return true
		case low == "nobody" && (next == "should" || next == "must" || next == "can") && s.low(i+2) != "trust":
			return true
		}
	case "should", "must", "cannot":
		return s.low(i+1) == "blame" && s.low(i-1) == "one"
	}
	return false
}

// victim reports whether the people stands as the one to whom something is done:
// behind "against" or "protect", or with a passive verb without "by the people".
func (s *blamed) victim(people text.Span, word int) bool {
	for j := max(0, people.Start-3); j < people.Start; j++ {
		switch s.low(j) {
		case "against", "oppress", "oppressed", "persecuted", "protect", "kill", "killed", "expelled", "help", "helped", "between", "treat", "deport", "expel", "fate", "expulsion", "massacre", "genocide", "wipe", "out":
			return true
		}
	}
	if word > people.End && strings.HasSuffix(s.low(word), "ed") {
		for j := word - 1; j >= max(people.End, word-3); j-- {
			switch s.low(j) {
			case "was", "were", "been", "being", "are", "is":
				return true
			}
		}
	}
	return false
}

// agentBehind reports whether a people named after the word is still who acts:
// "controlled by the Jews", "a conspiracy of the Jesuits", "blame the Tutsis", "it was
// the Christians who sold …".
func (s *blamed) agentBehind(word int, people text.Span) bool {
	low := s.low(word)
	switch low {
	case "trust", "trusted":
		return people.Start-word <= 4
	case "blame", "behind":
		return s.has(word, people.Start, "are", "is", "stand", "stands") || low == "blame" && people.Start-word <= 3
	case "masterminds", "culprits", "traitors":
		return s.has(word, people.Start, "are", "is", "were", "was")
	}
	if people.Start-word > 8 {
		return s.has(people.Start-2, people.Start, "but", "by") || s.words.Overseas.Has(s.low(people.Start-1))
	}
	return s.has(word, people.Start, "by", "of")
}
