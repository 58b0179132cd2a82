// Verbs of saying that stand further on, behind what a speaker does first or on what occasion.

package claim

import (
	"strings"

	"entente/loader/report/text"
)

// speechAhead steps over what stands between a speaker and the verb: "in his concluding
// remarks emphasised", "at the inaugural session said", "while chairing it, noted".
// It gives the verb's token, 0 where there is none.
func (a *attribution) speechAhead(s text.Sentence, i int) int {
	speech := !ahead.Has(a.low(s, i)) || a.low(s, i) == "while"
	for j := i + 1; j < min(s.Tokens.End, i+18); j++ {
		low := a.low(s, j)
		switch {
		case speeches.Has(low) || occasions.Has(low):
			speech = true
		case speech && a.says(low) && !a.t.Tokens[j].Capital && a.low(s, j-1) != "to" && a.low(s, j-1) != "the" && j > i+1:
			return j
		case low == "that" || low == ";" || low == ":" || finite.Has(low):
			return 0
		}
	}
	return 0
}

// ahead are the prepositions that may stand between a speaker and the verb.
var ahead = set("in while at during on as")

// speaking are what a speaker may be doing between name and verb: "presenting the first
// paper argued".
var speaking = set(`presenting speaking chairing addressing delivering opening concluding closing inaugurating moderating responding replying commenting giving sharing highlighting referring
	citing quoting discussing talking welcoming elaborating explaining summing representing participating attending introducing reflecting drawing tracing reviewing summarising summarizing
	beginning starting noting recalling turning answering taking`)

// speeches are what speakers deliver, occasions where they do, greetings what they begin with.
var (
	speeches  = set("vote thanks summing-up wrap-up remarks address speech presentation statement turn reply response intervention paper comments opinion view keynote talk lecture note welcome contribution deliberations submission part")
	occasions = set("seminar session event occasion conference webinar roundtable table inauguration ceremony meeting discussion forum symposium workshop programme program function gathering panel dialogue guest moderator chair chairperson speaker briefing")
	greetings = set("thanked greeted congratulated welcomed appreciated saluted")
)

// endsWith reads what somebody opens or ends with: "closed the meeting with the remark that".
func (a *attribution) endsWith(s text.Sentence, i int) string {
	for j := i + 1; j < min(s.Tokens.End, i+8); j++ {
		if w := a.low(s, j); w != "with" && w != "on" && w != "by" {
			continue
		}
		if noun, at := a.opinion(s, j+2); noun != "" {
			for k := at + 1; k < min(s.Tokens.End, at+maxPoint); k++ {
				switch a.low(s, k) {
				case "that", ":", "\"", "“", "to":
					return "with … " + noun
				}
			}
		}
		return ""
	}
	return ""
}

// andSays reads the second of two verbs where the first is of no saying: "introduced the topic and
// said that the treaty had lapsed".
func (a *attribution) andSays(s text.Sentence, i int) string {
	first := a.low(s, i)
	if !strings.HasSuffix(first, "ed") && !strings.HasSuffix(first, "tten") && !turns.Has(first) && !opens.Has(first) && (a.Report || !strings.HasSuffix(first, "s") && !irregular.Has(first)) {
		return ""
	}
	for j := i + 1; j+1 < min(s.Tokens.End, i+maxAside); j++ {
		switch low := a.low(s, j); {
		case low == ";" || low == ":" || low == "that" || low == "which" || low == "who":
			return ""
		case low == "and" && (plainly.Has(a.low(s, j+1)) || !a.Report && promises.Has(a.low(s, j+1))) && a.follows(s, j+2, "that"):
			return a.low(s, j+1)
		case low == "and" && a.Report && j == i+1 && (poses.Has(first) || first == "agreed" || first == "laughed" || first == "concurred") && (plainly.Has(a.low(s, j+1)) || atMeetings.Has(a.low(s, j+1))):
			return a.low(s, j+1) // "nodded and said the navy would send an invoice"
		case (low == "and" || low == "but") && a.low(s, j+1) == "added" && (a.low(s, j+2) == "that" || a.Report && a.startsClause(s, j+2)):
			return "added" // "told of his visits but added that nobody was glad of them"
		case low == "and" && (a.low(s, j+1) == "says" || a.low(s, j+1) == "said") && a.startsClause(s, j+2):
			return a.low(s, j+1) // "has written about it for years and says she is tired of it"
		case low == "and" && !a.Report && reports.Has(a.low(s, j+1)) && !weakReports.Has(a.low(s, j+1)) && a.low(s, j+2) == "that":
			return a.low(s, j+1) // "was secretary to the delegation and remembers that"
		case low == "and" && !a.Report && reports.Has(a.low(s, j+1)) && Quotes(a.t, text.Span{Start: j + 2, End: s.Tokens.End}):
			return a.low(s, j+1) // "telephones Erdogan and apologises for “operational mistakes”"
		}
	}
	return ""
}

// startsClause reports whether a clause of its own stands from token i on, without "that" before it.
func (a *attribution) startsClause(s text.Sentence, i int) bool {
	if w := a.low(s, i); !subjects.Has(w) && w != "he" && w != "she" && w != "they" && w != "we" && w != "his" && w != "her" && w != "their" {
		return false
	}
	for j := i + 1; j < s.Tokens.End; j++ {
		if finite.Has(a.low(s, j)) {
			return true
		}
	}
	return false
}

// promises are what leaders add to a deed.
var promises = set("promised promises reminds reminded pledged pledges")
