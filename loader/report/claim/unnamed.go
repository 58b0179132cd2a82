package claim

import (
	"strings"

	"entente/loader/report/text"
)

// Said is what a sentence gives as somebody's words without saying in its own voice that it is so.
type Said struct {
	// Words are the tokens that are said, told or asked.
	Words []text.Span
	// Who are the tokens of the reporting clause that stand for who says it: "a Saudi columnist".
	Who text.Span
	// Unnamed is set where they hold a pronoun or only say what the speaker is.
	Unnamed bool
	// Official is set where an unnamed speaker speaks for a state: "one diplomat", "a spokesman".
	Official bool
}

// SaidIn finds what a sentence gives as somebody's words: what stands between quotation marks beside
// a reporting clause ("“…,” complains a Saudi columnist"), and what somebody unnamed is said to say
// ("One diplomat said that …", "According to a retired officer, …").
func SaidIn(t *text.Text, s text.Span) (Said, bool) {
	r := reporting{t: t, s: s}
	quotes := r.quotations()
	for _, q := range quotes {
		if who, ok := r.besideQuote(q); ok {
			said := Said{Words: quotes, Who: who}
			said.Unnamed, said.Official = r.unnamed(who)
			return said, true
		}
	}
	return r.indirect()
}

// reporting looks for reporting clauses in a sentence.
type reporting struct {
	t *text.Text
	s text.Span
}

func (r *reporting) low(i int) string {
	if i < r.s.Start || i >= r.s.End {
		return ""
	}
	return r.t.Tokens[i].Lower
}

// quotations lists the tokens between the quotation marks of a sentence; the first or last mark may
// stand in another one.
func (r *reporting) quotations() []text.Span {
	var out []text.Span
	from := -1
	for i := r.s.Start; i < r.s.End; i++ {
		tok := &r.t.Tokens[i]
		opens := tok.Text == "“" || tok.Text == "«" || tok.Text == "„"
		closes := tok.Text == "”" || tok.Text == "»"
		if tok.Text == "\"" {
			opens, closes = from < 0 && (i == r.s.Start || tok.Space), from >= 0 || i > r.s.Start && !tok.Space
		}
		switch {
		case closes && from >= 0:
			out = append(out, text.Span{Start: from, End: i})
			from = -1
		case closes && len(out) == 0:
			out = append(out, text.Span{Start: r.s.Start, End: i}) // from the sentence before
		case opens:
			from = i + 1
		}
	}
	if from >= 0 && from < r.s.End {
		out = append(out, text.Span{Start: from, End: r.s.End})
	}
	return out
}

// besideQuote finds who is said to say what a quotation holds: "“…,” she tells reporters", "“…,”
// complains a Saudi columnist", "She said: “…”".
func (r *reporting) besideQuote(q text.Span) (text.Span, bool) {
	i := q.End + 1
	switch r.low(q.End - 1) {
	case ",", "?", "!", "…":
	default:
		if r.low(i) != "," {
			i = r.s.End
		} else {
			i++
		}
	}
	if i < r.s.End {
		if w := r.low(i); speechAfter.Has(w) || told.Has(w) {
			return text.Span{Start: i + 1, End: r.ends(i + 1)}, true
		}
		if v := r.verb(i, i+maxSubject); v > i {
			return text.Span{Start: i, End: v}, true
		}
	}
	before := q.Start - 2
	switch r.low(before) {
	case ":", ",":
		before--
	}
	for v := before; v > max(r.s.Start, before-5); v-- {
		w := r.low(v)
		if w == "," || w == "." || w == ";" || w == ":" {
			break
		}
		if speechAfter.Has(w) || told.Has(w) {
			return text.Span{Start: r.begins(v), End: v}, true
		}
	}
	return text.Span{}, false
}

// verb finds the verb of saying of a subject that begins at a token.
func (r *reporting) verb(i, end int) int {
	for v := i + 1; v < min(r.s.End, end); v++ {
		w := r.low(v)
		if next := r.low(v + 1); w == "," && (next == "who" || next == "speaking" || next == "requesting" || next == "asking") { // "One diplomat, who asked not to be named, said"
			for v++; v < r.s.End && r.low(v) != ","; v++ {
				end++
			}
			end++
			continue
		}
		if (reports.Has(w) || told.Has(w)) && !r.t.Tokens[v].Capital && (w != "states" || r.low(v+1) == "that") {
			return v
		}
		if k := r.t.Tokens[v].Kind; k == text.Punct && w != "-" && w != "'" && w != "’" || finite.Has(w) {
			return 0
		}
	}
	return 0
}

// ends gives the token where the clause that begins at one ends, begins where the one ends that
// holds it.
func (r *reporting) ends(i int) int {
	for ; i < r.s.End; i++ {
		switch r.low(i) {
		case ",", ".", ";", ":", "\"", "“", "?", "!", "who", "that", "when", "as", "after", "before":
			return i
		}
	}
	return i
}

func (r *reporting) begins(i int) int {
	for ; i > r.s.Start; i-- {
		switch r.low(i - 1) {
		case ",", ".", ";", ":", "\"", "”", "?", "!":
			return i
		}
	}
	return i
}

// indirect finds what somebody unnamed is said to say: "One diplomat said that …", "According to
// officials in Muscat, …", "Oman, says a trader, …".
func (r *reporting) indirect() (Said, bool) {
	for i := r.s.Start; i < r.s.End; i++ {
		if r.low(i) == "it" && (r.low(i+1) == "was" || r.low(i+1) == "is") && impersonal.Has(r.low(i+2)) { // "It was pointed out that …"
			if that := r.thatBehind(i + 2); that > 0 {
				return Said{Words: []text.Span{{Start: that + 1, End: r.s.End}}, Who: text.Span{Start: i, End: i + 1}, Unnamed: true}, true
			}
		}
		first := i == r.s.Start || r.low(i-1) == "," || r.low(i-1) == ":" || joins.Has(r.low(i-1))
		if r.low(i) == "according" && r.low(i+1) == "to" {
			who := text.Span{Start: i + 2, End: r.ends(i + 2)}
			if unnamed, official := r.unnamed(who); unnamed {
				words := text.Span{Start: who.End, End: r.s.End}
				if i > r.s.Start+1 {
					words = text.Span{Start: r.s.Start, End: i}
				}
				return Said{Words: []text.Span{words}, Who: who, Unnamed: true, Official: official}, true
			}
		}
		if !first || !determined.Has(r.low(i)) && !several(r.low(i)) {
			if r.low(i-1) == "," && inverted.Has(r.low(i)) && determined.Has(r.low(i+1)) { // ", says a trader,"
				who := text.Span{Start: i + 1, End: r.ends(i + 1)}
				if unnamed, official := r.unnamed(who); unnamed {
					return Said{Words: []text.Span{{Start: r.s.Start, End: i}, {Start: who.End, End: r.s.End}}, Who: who, Unnamed: true, Official: official}, true
				}
			}
			continue
		}
		v := r.verb(i, i+maxSubject)
		if v == 0 {
			continue
		}
		who := text.Span{Start: i, End: v}
		unnamed, official := r.unnamed(who)
		if !unnamed || pronouns.Has(r.low(i)) {
			continue
		}
		said := Said{Who: who, Unnamed: true, Official: official}
		switch next := r.low(v + 1); {
		case next == "," && plainly.Has(r.low(v)) && r.low(i-1) == ",", next == "." || next == "":
			said.Words = []text.Span{{Start: r.s.Start, End: i}, {Start: v + 1, End: r.s.End}}
		case r.thatBehind(v) > 0:
			said.Words = []text.Span{{Start: r.thatBehind(v) + 1, End: r.s.End}}
		case plainly.Has(r.low(v)) && next != "to" && next != "of" && next != "on":
			said.Words = []text.Span{{Start: v + 1, End: r.s.End}}
		default:
			continue
		}
		return said, true
	}
	return Said{}, false
}

// thatBehind gives the "that" behind a verb of saying, 0 for none.
func (r *reporting) thatBehind(v int) int {
	for i := v + 1; i < min(r.s.End, v+6); i++ {
		switch r.low(i) {
		case "that", "whether", "why", "how", "if":
			return i
		case ",", ".", ";", ":":
			return 0
		}
	}
	return 0
}

// unnamed reports whether some tokens stand for a speaker without a name, and whether it is one who
// speaks for a state.
func (r *reporting) unnamed(who text.Span) (unnamed, official bool) {
	i := who.Start
	switch r.low(i) {
	case "he", "she", "they":
		return true, false
	}
	if !determined.Has(r.low(i)) && !several(r.low(i)) {
		return false, false
	}
	if w := r.low(i + 1); w == "of" && i+2 < who.End && (r.low(i+2) == "them" || r.low(i+2) == "those" || r.low(i+2) == "us") {
		return true, false // "one of them"
	}
	for ; i < min(who.End, who.Start+6); i++ {
		w := r.low(i)
		switch w {
		case "of", ",", "who", "to", "in", "as", "for", "from", "at", "with":
			return false, false
		}
		if r.t.Tokens[i].Capital && i > who.Start {
			continue // "a Saudi columnist", and "the Captaincy General" is none
		}
		if spokesmen.Has(w) || crowd.Has(w) || offices.Has(w) {
			if next := i + 1; next < who.End {
				switch n := r.low(next); {
				case spokesmen.Has(n) || crowd.Has(n) || offices.Has(n):
					continue // "a security analyst"
				case r.t.Tokens[next].Capital && n != "of":
					return false, false // "the historian Huda Marzouq"
				case n == "," && r.t.Tokens[min(next+1, r.s.End-1)].Capital:
					return false, false // "a columnist, Huda Marzouq"
				}
			}
			return true, spokesmen.Has(w)
		}
	}
	return false, false
}

// maxSubject is how many tokens may stand from where a subject begins to its verb of saying.
const maxSubject = 9

var (
	// determined stand before what somebody is who has no name, joins before a clause.
	determined = set("a an one another some several many two three four few most the his her its their other former retired")
	joins      = set("but and while though although yet however")
	told       = set("tells told says said complains complained grumbles grumbled sighs sighed jokes joked")
	inverted   = set("says said complains complained explains explained writes wrote argues argued warns warned thinks recounts jokes joked grumbles sighs insists")
	// spokesmen speak for a state, crowd are those who do not.
	spokesmen = set("official officials spokesman spokeswoman spokesperson spokesmen minister ministers ambassador ambassadors diplomat diplomats envoy envoys negotiator negotiators sources")
	crowd     = set(`columnist columnists commentator commentators analyst analysts expert experts observer observers critic critics historian historians scholar scholars academic academics professor researcher
		journalist journalists reporter reporters correspondent correspondents editor editors writer writers resident residents villager villagers fisherman fishermen trader traders merchant merchants farmer farmers
		shopkeeper shopkeepers driver drivers student students teacher teachers activist activists lawyer lawyers economist economists banker businessman businessmen refugee refugees veteran veterans soldier soldiers
		officer officers politician politicians lawmaker lawmakers deputy deputies source insider insiders witness witnesses participant participants delegate delegates speaker speakers guest guests woman women man men
		neighbour neighbours neighbor neighbors guide guides elder elders priest imam sailor sailors porter clerk colleague colleagues friend friends survivor survivors pilgrim pilgrims trucker truckers nurse doctor customer lady gentleman voice student`)
)

// several reports whether a word alone stands for some who speak: "officials", "critics".
func several(w string) bool {
	return (spokesmen.Has(w) || crowd.Has(w)) && (strings.HasSuffix(w, "s") || strings.HasSuffix(w, "men"))
}
