// Which tokens of a sentence are of main clauses.

package claim

import (
	"strings"

	"entente/loader/report/text"
)

// mainClause marks the tokens of main clauses. A subordinate clause begins at a
// conjunction or relative pronoun and ends at a semicolon, at a comma before a
// coordinated clause, at the comma after an opening clause, or where a second verb
// shows that the main clause goes on. What "says that" and "I think" introduce
// counts as main.
func (s *sentence) mainClause() []bool {
	main := make([]bool, len(s.tokens))
	in, opening, relative, verbs := false, false, false, 0
	begun, verb := false, false // a word, a finite verb of the main clause has passed
	for i := range s.tokens {
		low := s.low(i)
		if s.tokens[i].Kind == text.Punct && !in {
			main[i] = true
			continue
		}
		switch {
		case in && (low == ";" || low == ":" || low == "–" || low == "—" || low == "--"):
			in = false
		case in && opening && low == ",":
			in, opening = false, false
			continue
		case in && low == "," && (coordinators.Has(s.low(i+1)) || relative):
			in = false
			if relative && !coordinators.Has(s.low(i+1)) {
				continue
			}
		case in && relative && verbs == 0 && s.pastVerb(i):
			verbs++
		case in && (relative || opening) && finite.Has(low):
			if verbs++; verbs > 1 && !coordinators.Has(s.low(i-1)) && s.low(i-1) != "that" {
				in = false
			}
		case in && low == "then" && opening:
			in, opening = false, false
		case !in && s.subordinates(i, begun, verb):
			in, opening, verbs = true, !begun, 0
			relative = relatives.Has(low)
			if relative && s.ownVerb(i+1) {
				verbs = 1 // "who suffered losses should …": the next is the main clause's
			}
			if begun {
				opening = false
			}
			continue
		}
		if !in {
			main[i] = true
			verb = verb || finite.Has(low)
			if s.tokens[i].Kind != text.Punct && !coordinators.Has(low) && !connectors.Has(low) {
				begun = true
			}
		}
	}
	return main
}

// pastVerb reports whether a word is the verb of a relative clause by its ending: "which
// Cameron hosted", not "the so-called summit".
func (s *sentence) pastVerb(i int) bool {
	low, before := s.low(i), s.low(i-1)
	if !irregular.Has(low) && (len(low) < 5 || !strings.HasSuffix(low, "ed")) || s.tokens[i].Capital || finite.Has(before) {
		return false
	}
	switch before {
	case "the", "a", "an", "of", "in", "by", "with", "to", "for", "at", "on", "from", "been", "be", "being", ",", "and", "-":
		return false
	}
	return true
}

// ownVerb reports whether the word behind a relative pronoun is the verb of its clause,
// in a form that the list of finite verbs does not have: "who suffered", "which signed".
func (s *sentence) ownVerb(i int) bool {
	low := s.low(i)
	if i < 2 || i >= len(s.tokens) || finite.Has(low) || s.tokens[i].Capital || s.low(i-2) == "," {
		return false
	}
	return s.low(i-1) == "who" && (lived.Has(low) || len(low) > 4 && strings.HasSuffix(low, "s") && !strings.HasSuffix(low, "ss"))
}

// irregular are past forms that no ending shows: "the blocks that Kenya sold in 2012 should …".
var irregular = set("sold bought built gave took sent won led made held kept met paid drew wrote broke chose spoke drove struck lost left sought taught brought fought laid shut")

// lived are verbs that tell of persons in relative clauses, in forms that no ending shows.
var lived = set("live fled left lost fought work cross go come know speak want hold own sell buy pay trade fall fell suffer bring send")

// subordinates reports whether a subordinate clause begins at token i.
func (s *sentence) subordinates(i int, begun, verb bool) bool {
	low, next := s.low(i), s.low(i+1)
	switch low {
	case "that":
		if w := s.low(i - 1); (next == "is" || next == "was") && (w == "and" || w == "but" || w == ";") {
			return false // ", and that was a serious mistake"
		}
		if i == 0 || !begun || transparent.Has(s.low(i-1)) || i >= 2 && transparent.Has(s.low(i-2)) {
			return false // "That is wrong"; "he said that …"
		}
		if s.low(i-1) == "," && s.low(i-3) == "," && connectors.Has(s.low(i-2)) && transparent.Has(s.low(i-4)) {
			return false // "he warned, however, that …"
		}
		return true
	case "which", "who", "whom", "whose", "where":
		return begun
	case "if", "although", "though", "while", "whereas", "unless", "because", "whether", "once", "lest":
		return true
	case "when", "whenever", "until":
		return true
	case "since", "as", "after", "before":
		// A clause, not "since 1990", "as a friend" or "help after the flood was".
		if begun && !verb && low != "as" {
			return false
		}
		return low != "as" && s.clauseFollows(i) || low == "as" && (pronouns.Has(next) || s.clauseFollows(i))
	case "so":
		return next == "that"
	}
	return false
}

// clauseFollows looks for a finite verb before the next comma.
func (s *sentence) clauseFollows(i int) bool {
	for j := i + 1; j < min(len(s.tokens), i+12); j++ {
		low := s.low(j)
		if low == "," || low == ";" || low == "." {
			return false
		}
		if finite.Has(low) {
			return true
		}
	}
	return false
}
