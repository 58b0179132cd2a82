package claim

import (
	"strings"

	"entente/loader/report/text"
)

// Blame is one finding of collective blame, with the words that made it.
type Blame struct {
	Found bool
	Word  string
}

// Blames tells whether a sentence ascribes a hidden plan, control or guilt to a people,
// religion or ethnic group as such. before is the finding of the sentence before it
// in the paragraph: a sentence that goes on by pronoun continues it.
//
// mentions are those of the sentence. A state, government or organisation that is
// named with sharp words is no such case, and neither is a people that suffers,
// lives somewhere or is spoken well of: both a people and a word of hidden power or
// guilt are needed, the people as who acts.
func Blames(t *text.Text, span text.Span, mentions []text.Mention, before Blame) Blame {
	s := sentence{tokens: t.Tokens[span.Start:span.End]}
	for i := range mentions {
		m := &mentions[i]
		at := text.Span{Start: m.Tokens.Start - span.Start, End: m.Tokens.End - span.Start}
		if m.Form != text.FormPeople && !asPeople(t, m) || at.Start < 0 || at.End > len(s.tokens) || s.adjective(at.End) {
			continue
		}
		if word := s.blameNear(at); word != "" {
			return Blame{true, word}
		}
	}
	for i := range s.tokens {
		if peoples[s.low(i)] && !s.adjective(i+1) {
			if word := s.blameNear(text.Span{Start: i, End: i + 1}); word != "" {
				return Blame{true, word}
			}
		}
	}
	if before.Found && s.continues() {
		return Blame{true, "they"}
	}
	return Blame{}
}

// adjective reports whether the people's name before token i only describes a noun:
// "the Jewish state", "Muslim countries", "Hindu temples".
func (s *sentence) adjective(i int) bool {
	switch w := s.low(i); {
	case w == "":
		return false
	case actors[w]:
		return false
	case s.tokens[i].Kind != text.Word:
		return false
	case i > 0 && strings.HasSuffix(s.low(i-1), "s") && s.low(i-1) != "swiss":
		return false // a plural describes no noun: "the Brahmins guide"
	default:
		return !verbal[w] && !finite[w] && !coordinators[w] && !relatives[w] && !hidden[w] && !strings.HasSuffix(w, "ed") && !strings.HasSuffix(w, "ing") &&
			w != "in" && w != "of" && w != "as" && w != "at" && w != "are" && w != "have" && w != "to" && w != "from" && w != "with" && w != "themselves" && w != "everywhere"
	}
}

// actors are nouns that leave a people's name a people: "the Jewish lobby", "Hindu
// bankers", "Muslim conspiracy".
var actors = set(`lobby lobbies bankers banker conspiracy conspirators cabal community communities people peoples race elite elites financiers capital plot
	traders merchants money masters network networks minority minorities population hands clergy diaspora tribe tribes nation mafia moneylenders businessmen families agents influence agenda plan`)

// peoples are names of peoples and religions, for texts in which the tables know none.
var peoples = set(`jews jewish zionists jewry muslims hindus christians sikhs buddhists catholics protestants shias shia shiites sunnis sunni ahmadis bahais gypsies roma tutsis hutus kurds
	alawites druze copts yazidis uighurs uyghurs rohingya tamils freemasons masons jesuits mormons brahmins banias pashtuns pathans punjabis
	sindhis baloch bengalis biharis mohajirs muhajirs hazaras tajiks turkmens chechens tatars armenians greeks serbs croats albanians levantines parsis`)

var overseas = set("overseas ethnic local resident")

// hidden are words of hidden plans, control and guilt.
var hidden = set(`control controls controlled controlling dominate dominates dominated dominating domination manipulate manipulates manipulated manipulating manipulation plot plots plotted plotting
	conspire conspires conspired conspiring conspiracy conspiracies scheme schemes scheming scheme mastermind masterminds masterminded secretly covertly clandestinely
	orchestrate orchestrated orchestrates orchestrating infiltrate infiltrated infiltrates infiltrating puppeteers puppets strings traitors traitor treacherous treachery disloyal
	betray betrays betrayed bloodsuckers parasites parasite poison poisoned poisoning poisons enslave enslaved exploit exploits exploited exploiting usurers steer steers steered steering
	subvert subverted subverts undermine undermines undermined undermining engineered engineer own owns behind invisible sinister fifth-column cabal enemies enemy guilty blame
	blamed responsible culprits pull pulls pulled pulling rule rules dictate dictates dictated dictating direct directs directed directing hijacked hijack designs grip agenda swindle cheat
	lobby killers murderers terrorists extremists coined invented fabricated financed spies spy saboteurs sabotage sabotaged liars connive connived
	collude colluded intrigue intrigues intrigued machinations treason stabbed hatch hatched hand hands trusted fomented instigated`)

var verbal = set("control direct run rule own plot want wanted coined dominate steer dictate hold held pull are were have had do did never always all alone secretly who")

// needsMore are hidden words too weak to blame by themselves: they need a second one,
// or what they are about.
var needsMore = map[string][]string{
	"behind":      {"curtain", "curtains", "scenes", "scene", "everything", "war", "wars", "crisis", "plan", "attack", "attacks", "this", "it"},
	"coined":      {"order", "conspiracy"},
	"trusted":     {"cannot", "never", "not", "t"},
	"hand":        {"hidden", "unseen", "invisible", "secret"},
	"hands":       {"hidden", "unseen", "invisible", "secret"},
	"stabbed":     {"back"},
	"spy":         {"all", "every", "for"},
	"own":         {"media", "banks", "press", "newspapers", "everything", "money", "world", "hollywood", "secretly"},
	"owns":        {"media", "banks", "press", "newspapers", "everything"},
	"rule":        {"world", "secretly", "behind", "banks", "us"},
	"rules":       {"world", "secretly", "behind"},
	"blame":       {"to", "for", "are", "is"},
	"responsible": {"for"},
	"direct":      {"us", "usa", "america", "world", "policy", "government", "governments", "washington", "from"},
	"directs":     {"us", "usa", "america", "world", "policy", "government", "washington"},
	"directed":    {"behind", "secretly", "policy", "governments"},
	"directing":   {"us", "usa", "america", "world", "policy", "government", "governments"},
	"enemy":       {"within", "eternal", "real", "true"},
	"enemies":     {"within", "eternal", "real", "true"},
	"pull":        {"strings"}, "pulls": {"strings"}, "pulled": {"strings"}, "pulling": {"strings"}, "strings": {"pull", "pulls", "pulled", "pulling"},
	"designs":  {"secret", "hidden", "sinister", "evil"},
	"agenda":   {"secret", "hidden", "sinister"},
	"steer":    {"behind", "policy", "secretly"},
	"steering": {"behind", "policy", "secretly", "it"},
	"lobby":    {"control", "controls", "dictates", "decides", "runs", "directs", "rules", "behind"},
	"invented": {"plan", "order", "war", "crisis"},
	"financed": {"secretly", "wars", "both"},
	"dictate":  {"us", "policy", "terms", "world", "government", "governments"}, "dictates": {"policy", "terms", "world", "government"},
	"puppets":   {"of", "their"},
	"exploited": {"us", "our", "country", "people", "nation"}, "exploit": {"us", "our", "country", "people", "nation"}, "exploiting": {"us", "our", "country", "people", "nation"},
	"engineer": {"secretly", "crisis", "wars"}, "engineered": {"crisis", "war", "coup", "collapse", "behind"},
	"poison": {"our", "minds", "wells", "children", "nation"}, "poisoned": {"our", "minds", "wells"},
	"undermine": {"our", "us", "nation", "state", "country", "within"}, "undermining": {"our", "us", "nation", "state", "country", "within"}, "undermined": {"our", "us", "nation", "within"},
}

// passive words make a people the victim when it stands behind "against", "of" or
// "by" is missing: "the Kurds were betrayed".
func (s *sentence) victim(people text.Span, word int) bool {
	for j := max(0, people.Start-3); j < people.Start; j++ {
		switch s.low(j) {
		case "against", "oppress", "oppressed", "persecuted", "protect", "kill", "killed", "expelled", "help", "helped", "between":
			return true
		}
	}
	// A passive verb after the people, without "by the people".
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

// blameNear looks for a word of hidden power or guilt that goes with a people.
func (s *sentence) blameNear(people text.Span) string {
	if s.negated() {
		return ""
	}
	for i := range s.tokens {
		low := s.low(i)
		if !hidden[low] || i >= people.Start && i < people.End || s.victim(people, i) {
			continue
		}
		if i < people.Start && !s.agentBehind(i, people) {
			continue
		}
		if more := needsMore[low]; more != nil && !s.has(i-6, i+9, more...) && !s.standsBehind(people, i) {
			continue
		}
		return low
	}
	return ""
}

// standsBehind reports whether "behind" is what the people itself is said to be:
// "the Sikhs are behind every strike".
func (s *sentence) standsBehind(people text.Span, word int) bool {
	return s.low(word) == "behind" && word > people.End && word <= people.End+3 && s.has(people.End, word, "are", "is", "were", "was", "stand", "stood", "stands")
}

// agentBehind reports whether a people named after the word is still who acts:
// "controlled by the Jews", "a conspiracy of the Jesuits", "blame the Tutsis".
func (s *sentence) agentBehind(word int, people text.Span) bool {
	if people.Start-word > 8 {
		return s.has(people.Start-2, people.Start, "but", "by") || overseas[s.low(people.Start-1)]
	}
	return s.has(word, people.Start, "by", "of") || s.low(word) == "blame" || s.low(word) == "behind" && s.has(word, people.Start, "are", "is", "stand", "stands")
}

// negated reports a sentence that rejects such talk.
func (s *sentence) negated() bool {
	return s.has(0, len(s.tokens), "myth", "prejudice", "stereotype", "slander", "libel", "antisemitic", "racist", "baseless", "falsely", "nonsense")
}

// continues reports whether a sentence goes on about those before it: a pronoun of
// theirs is its subject.
func (s *sentence) continues() bool {
	for i := range min(len(s.tokens), 6) {
		switch s.low(i) {
		case "they", "these", "their", "them":
			return true
		case "\"", "“", "and", "but", "so", "today", "now", "thus", "hence", "therefore", "also", ",", "that", "is", "why", "it", "in", "fact":
			continue
		}
		return false
	}
	return false
}
