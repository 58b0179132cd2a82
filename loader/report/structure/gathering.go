package structure

import (
	"math"
	"strings"

	"entente/loader/report/text"
)

// Many reports of meetings, hearings and interviews say nowhere in words that a rule would know what they are. Their
// vocabulary gives them away: who chairs, asks and answers, the persons with titles, the first person. A sign is one such
// measure of a text, and weights fitted to documents of known kind (see TestMeetingWeights) make of all signs how likely it
// is that people met. It is a logistic regression, fitted with a ridge; no sign decides alone.

// sign is one measure of a text.
type sign uint8

const (
	signWords     sign = iota // of meetings, of all words
	signKinds                 // of such words
	signHead                  // of them at the beginning
	signSaying                // verbs of saying, of all words
	signTitled                // surnames behind a title
	signAdvice                // "should", "must", "need", of all words
	signFirst                 // "I", "we", "our", of all words
	signDated                 // passages with a date at their head, of all passages
	signYears                 // of all words
	signQuestions             // question marks
	signLabels                // passages that begin with capitalised words and a colon or dash
	signQuotes                // quotation marks, of all words
	signHost                  // bodies and verbs that hold meetings, at the beginning
	signLength                // words a passage
	signs                     // how many there are
)

var (
	gatheringWords = set(`round-table roundtable symposium seminar webinar workshop conference colloquium panel dialogue forum discussion lecture talk session moderator moderated
		moderating chair chaired chairman chairperson chairwoman speaker speakers panellist panelist panellists panelists discussant discussants participant participants
		audience floor rapporteur keynote presenter attendees attended questions question delegates proceedings minutes agenda hall opening remarks hearing hearings witness witnesses testimony webinars`)
	sayingWords = set(`said says noted argued argues stressed added adds recalled observed replied asked answered explained pointed remarked highlighted emphasised emphasized
		stated told opined suggested warned called wondered agreed disagreed insisted maintained concluded mentioned underlined commented spoke thanked welcomed`)
	adviceWords = set("should must need ought needs")
	firstWords  = set("i my me we our")
	holderWords = set(`organised organized held hosted convened jointly co-hosted organises institute centre center foundation society association university forum council committee`)
)

// signOf gives the sign that a word counts for, so that one look asks four lists: no word is in two of them.
var signOf = func() *text.Dict[sign] {
	of := map[string]sign{}
	for sign, words := range map[sign]*text.Words{signWords: gatheringWords, signSaying: sayingWords, signAdvice: adviceWords, signFirst: firstWords} {
		for _, w := range words.List() {
			of[w] = sign
		}
	}
	return text.DictOf(of)
}()

// headWords is how many words the beginning of a text has.
const headWords = 110

// signsOf measures the text. It is one pass over the tokens.
func (r *reader) signsOf() (out [signs]float64) {
	tokens := r.doc.Text.Tokens
	kinds, head, titled := map[string]bool{}, map[string]bool{}, map[string]bool{}
	var words, meets, says, advises, firsts, years, asks, quotes, host, passages, dated, labels float64
	for i := range tokens {
		t := &tokens[i]
		switch t.Kind {
		case text.Word:
			words++
			low := t.Lower
			if of, ok := signOf.Find(low); ok {
				switch of {
				case signWords:
					meets++
					kinds[low] = true
					if words <= headWords {
						head[low] = true
					}
				case signSaying:
					says++
				case signAdvice:
					advises++
				case signFirst:
					firsts++
				}
			}
			if words <= headWords && holderWords.Has(low) {
				host = 1
			}
			if t.Capital && i > 0 && !titles.Has(low) && r.behindTitle(i) {
				titled[low] = true
			}
		case text.Number:
			if len(t.Text) == 4 && t.Text >= "1500" && t.Text < "2100" {
				years++
			}
		default:
			switch t.Text {
			case "?":
				asks++
			case "“", "\"", "«":
				quotes++
			}
		}
	}
	for i := range r.blocks {
		b := &r.blocks[i]
		if b.Kind == Heading {
			continue
		}
		passages++
		if b.Kind == Entry {
			dated++
		}
		if r.opensAsLabel(b) {
			labels++
		}
	}
	words, passages = max(words, 1), max(passages, 1)
	per := func(n float64) float64 { return math.Log1p(1000 * n / words) }
	return [signs]float64{
		signWords: per(meets), signKinds: float64(len(kinds)) / 10, signHead: min(4, float64(len(head))), signSaying: per(says), signTitled: math.Log1p(float64(len(titled))),
		signAdvice: 100 * advises / words, signFirst: per(firsts), signDated: dated / passages, signYears: per(years), signQuestions: math.Log1p(asks),
		signLabels: math.Log1p(labels), signQuotes: per(quotes), signHost: host, signLength: math.Log1p(words / passages),
	}
}

// behindTitle reports whether a title stands before token i, "Dr Osei", "Amb. K. Osei".
func (r *reader) behindTitle(i int) bool {
	tokens := r.doc.Text.Tokens
	for j := i - 1; j >= max(0, i-4); j-- {
		t := &tokens[j]
		switch {
		case t.Kind == text.Word && t.Capital && titles.Has(strings.TrimSuffix(t.Lower, ".")):
			return true
		case t.Text != "." && !(t.Capital && t.Len() <= 2):
			return false
		}
	}
	return false
}

// opensAsLabel reports whether a passage begins with capitalised words, and a colon or dash behind them.
func (r *reader) opensAsLabel(b *Block) bool {
	tokens := r.doc.Text.Tokens
	named := false
	for i := b.Tokens.Start; i < min(b.Tokens.End, b.Tokens.Start+9); i++ {
		switch t := &tokens[i]; {
		case t.Text == ":" || t.Text == "–" || t.Text == "—":
			return named
		case t.Kind == text.Word && t.Capital:
			named = true
		case t.Text != "." && t.Text != "(" && t.Text != ")" && t.Text != "-" && t.Text != "'" && t.Text != "’" && t.Text != ",":
			return false
		}
	}
	return false
}

// gatheringModel is the weight of each sign, and of none at the end.
type gatheringModel [signs + 1]float64

// likely is the share of texts with such signs that are about a meeting.
func (m *gatheringModel) likely(of [signs]float64) float64 {
	sum := m[signs]
	for i, x := range of {
		sum += m[i] * x
	}
	return 1 / (1 + math.Exp(-sum))
}

// gathers reports whether the signs of a text say that it is about a meeting of people, though no rule
// has seen that it is. An interview without labels is read by its questions; see parter.interview.
func (r *reader) gathers() bool {
	if len(r.doc.Text.Tokens) < minSigns {
		return false
	}
	m := meetingWeights()
	return m.likely(r.signsOf()) > gathersAbove && !r.interviews()
}

// minSigns is how many tokens a text has at the least whose signs tell anything.
const minSigns = 150

// interviews reports whether somebody asks in passages of their own, and the first lines say that it is
// an interview.
func (r *reader) interviews() bool {
	p := parter{reader: r}
	first, questions := -1, 0
	for i := range r.blocks {
		if i > 0 && p.isQuestion(i) { // a title may ask
			if questions++; first < 0 {
				first = i
			}
		}
	}
	return questions >= minQuestions && first <= 2*openingBlocks && p.saysInterview(first)
}

// answered reports whether passages that end in a question mark take turns with others, most of which speak in the first
// person or to who asks.
func (r *reader) answered() bool {
	p := parter{reader: r}
	asked, own := 0, 0
	for i := 1; i < len(r.blocks); i++ {
		if !p.isQuestion(i-1) || p.isQuestion(i) {
			continue
		}
		asked++
		if p.speaksAs(&r.blocks[i]) || p.says(&r.blocks[i], "you", "your") {
			own++
		}
	}
	return asked >= minQuestions && 3*own >= asked
}

// gathersAbove is the share from which on a text is read as the report of a meeting. Below it an
// article that quotes many is an article still.
const gathersAbove = 0.75
