package opening

import (
	"strings"

	"entente/loader/report/structure"
	"entente/loader/report/text"
	"entente/schema"
)

// Mentions gives the mentions that begin in a span of tokens.
type Mentions func(text.Span) []text.Mention

var meetings = set(`table round-table roundtable symposium seminar webinar workshop conference colloquium discussion dialogue forum consultation briefing meeting lecture debate
	panel event talk session programme program`)

var hosts = set("organised organized held hosted hosts convened arranged conducted sponsored holds organises organizes co-hosted co-organised launched")

// holders label the line of the title page that says who held the meeting: "Organiser: …".
var holders = set("organiser organisers organizer organizers host hosts convener conveners convenor convenors")

// Organisers lists who held the meeting or compiled the document.
func Organisers(d *structure.Document, mentions Mentions) []schema.Entity {
	o := organisers{d: d, mentions: mentions}
	var blocks []int
	for i := range d.Blocks {
		if i < maxOpening || i >= len(d.Blocks)-3 {
			blocks = append(blocks, i)
		}
	}
	for _, i := range blocks {
		b := &d.Blocks[i]
		if b.Section == structure.Timeline || b.Section == structure.SpeakerPart || b.Section == structure.Recommendations {
			continue
		}
		if d.Genre == structure.RoundTable && (b.Opening || b.Kind == structure.Heading || i < maxOpening/2+2) {
			o.meeting(b.Tokens)
		}
		if d.Genre != structure.RoundTable || len(o.found) == 0 {
			o.compiled(b.Tokens)
		}
	}
	for i := 0; i < min(4, len(d.Blocks)) && d.Genre == structure.RoundTable && len(o.found) == 0; i++ {
		if b := &d.Blocks[i]; b.Opening || b.Kind == structure.Heading {
			o.letterhead(b.Tokens)
		}
	}
	if d.Genre == structure.Article {
		for i := 0; i < min(mastheads, len(d.Blocks)) && len(o.found) == 0; i++ {
			o.masthead(d.Blocks[i].Tokens, i == 0)
		}
	}
	return o.found
}

// mastheads is how many passages may have the line that says who issues an article, below the title and its author.
const mastheads = 3

// masthead takes the body that issues an article: an institute, a forum or the like whose name stands alone in the first
// line, or alone in the first part of it: "TARN INSTITUTE FOR SECURITY", "LEVANT FORUM · Analysis No. 8"; or in a later part,
// between the author and the day: "N. Halloway | Gulf Policy Forum | November 2019". A newspaper or a ministry there says
// nothing for itself.
func (o *organisers) masthead(span text.Span, first bool) {
	tokens := o.d.Text.Tokens
	if span.Len() > 3*maxMastheadLine {
		return
	}
	for from := span.Start; from < span.End && len(o.found) == 0; {
		end, whole, thinks := from, true, false
		for end < span.End && (end == from || !tokens[end].LineBreak) && !parts(&tokens[end], &tokens[min(end+1, span.End-1)]) && o.d.Text.Gap(end) < 3 {
			whole = whole && (tokens[end].Kind == text.Word || tokens[end].Text == "-" || tokens[end].Text == "&")
			thinks = thinks || tanks[tokens[end].Lower]
			end++
		}
		part := end < span.End && parts(&tokens[end], &tokens[min(end+1, span.End-1)])
		if whole && thinks && end-from > 1 && end-from <= maxMasthead && (first && from == span.Start || part && from > span.Start && !tokens[from].LineBreak) {
			if e, stop, ok := o.name(from, end, span); ok && stop == end {
				o.add(e)
			}
		}
		from = end
		if part || end == from {
			from = end + 1
		}
	}
}

// maxMastheadLine is how many tokens such a line has at the most.
const maxMastheadLine = 24

// tanks are the nouns of the names of bodies that publish what they themselves think.
var tanks = set(`institute centre center forum foundation council think-tank observatory initiative academy society institut stiftung
	watch lab circle network trust monitor collective instituto centro fundación fundação`)

// maxMasthead is how many words such a name has at the most.
const maxMasthead = 9

// letterhead takes a body whose name begins one of the first lines and which no table
// knows: "Chatham House Study Group on …", "MARMARA POLICY FORUM". Those that the tables
// know are more often what the meeting is about.
func (o *organisers) letterhead(span text.Span) {
	for i := span.Start; i < min(span.End, span.Start+40); i++ {
		t := &o.d.Text.Tokens[i]
		quoted := isQuote(t) && i+1 < span.End && o.d.Text.Tokens[i+1].Capital
		begins := i == span.Start || t.LineBreak || parts(&o.d.Text.Tokens[i-1], t)
		if begins && records[t.Lower] {
			i = max(i, o.ofWhom(i, span)-1) // "PROCEEDINGS OF THE SIXTH COLLOQUIUM OF THE SOCIETY FOR HISTORY"
			if i+1 < span.End {
				begins, t = o.d.Text.Tokens[i].Lower == "the" || o.d.Text.Tokens[i].Lower == "of", &o.d.Text.Tokens[i+1]
				i++
			}
		}
		if !begins || !t.Capital && !quoted || meetings[t.Lower] && o.low(i+1, span) != "for" {
			continue
		}
		end := i + 1
		for end < span.End && !o.d.Text.Tokens[end].LineBreak && o.d.Text.Gap(end) < 3 {
			end++ // up to the end of the line, or of its first column
		}
		for _, m := range o.mentions(text.Span{Start: i, End: end}) {
			if m.Known && len(m.Entities) > 0 && (m.Entities[0].Kind == schema.Organisation || m.Entities[0].Kind == schema.Treaty || m.Entities[0].Kind == schema.Person) {
				end = i
			}
		}
		if e, _, ok := o.name(i, end, span); ok && end > i {
			o.add(e)
			return
		}
	}
}

// ofWhom is the token behind the last "of the" or "of" of a line that says whose records it heads, with a head noun behind it
// and no meeting: "… OF THE SOCIETY FOR SAHARAN HISTORY". It is 0 where there is none.
func (o *organisers) ofWhom(i int, span text.Span) int {
	tokens, at := o.d.Text.Tokens, 0
	for j := i + 1; j+1 < span.End && !tokens[j].LineBreak && j < i+maxRecordHead; j++ {
		if w := tokens[j].Lower; w != "of" && w != "by" && w != "at" {
			continue
		}
		k := j + 1
		if o.low(k, span) == "the" {
			k++
		}
		if k < span.End && tokens[k].Capital && !meetings[tokens[k].Lower] && o.headsSoon(k, span.End) && !o.meetingNext(k, span) {
			at = k
			break
		}
	}
	return at
}

// meetingNext reports whether the words from token i on are one of several meetings: "SIXTH COLLOQUIUM".
func (o *organisers) meetingNext(i int, span text.Span) bool {
	for j := i; j < min(i+3, span.End); j++ {
		if w := o.low(j, span); w == "of" || w == "for" {
			return false
		} else if meetings[w] && w != "forum" && w != "programme" && w != "program" {
			return true
		}
	}
	return false
}

// maxRecordHead is how many tokens such a line has at the most; records are what is printed of a meeting.
const maxRecordHead = 20

var records = set("proceedings report minutes acts transactions bulletin record records notes note summary papers digest")

// parts reports whether a mark between two columns or parts of a line stands before a token.
func parts(before, t *text.Token) bool {
	switch before.Text {
	case "·", "|", "•", "–", "—", "-":
		return before.Space && t.Space
	}
	return false
}

func isQuote(t *text.Token) bool {
	switch t.Text {
	case "\"", "“", "”", "«", "»", "„", "‘", "’", "'":
		return true
	}
	return false
}

type organisers struct {
	d        *structure.Document
	mentions Mentions
	found    []schema.Entity
}

func (o *organisers) low(i int, span text.Span) string {
	if i < span.Start || i >= span.End {
		return ""
	}
	return o.d.Text.Tokens[i].Lower
}

// meeting reads "X held a round table", "organised by X", "in collaboration with X".
func (o *organisers) meeting(span text.Span) {
	for i := span.Start; i < span.End && len(o.found) == 0; i++ {
		if hosts[o.low(i, span)] && o.low(i+1, span) != "by" && o.meetingFollows(i+1, span) {
			o.subject(i, span)
		}
	}
	for i := span.Start; i < span.End; i++ {
		low, next := o.low(i, span), o.low(i+1, span)
		switch {
		case holders[low] && next == ":" && (i == span.Start || o.d.Text.Tokens[i].LineBreak):
			o.list(i+2, span)
		case hosts[low] && next == "by", low == "auspices" && next == "of", low == "jointly" && next == "by":
			o.list(i+2, span)
		case (low == "collaboration" || low == "cooperation" || low == "partnership" || low == "conjunction" || low == "association" || low == "together" || low == "jointly") && next == "with":
			if len(o.found) == 0 && o.low(i-1, span) == "in" {
				o.subject(i-1, span) // "Forum A, in collaboration with Centre B": a line of the title page
			}
			if len(o.found) > 0 || low == "together" || low == "jointly" || low == "collaboration" {
				o.list(i+2, span)
			}
		}
	}
}

func (o *organisers) meetingFollows(i int, span text.Span) bool {
	for j := i; j < min(span.End, i+14); j++ {
		if meetings[o.low(j, span)] {
			return true
		}
	}
	return false
}

// subject takes the names that stand before a verb as its subject.
func (o *organisers) subject(verb int, span text.Span) {
	// Back to the beginning of the sentence or the date before the subject.
	tokens := o.d.Text.Tokens
	from := verb
	for from > span.Start && verb-from < 40 {
		if t := &tokens[from-1]; t.Text == "." && (from < 2 || tokens[from-2].Len() > 3) || t.Text == ";" {
			break
		}
		from--
	}
	for i := from; i < verb; i++ {
		if !tokens[i].Capital || tokens[i].Kind != text.Word || notOrganisers[tokens[i].Lower] {
			continue
		}
		if e, end, ok := o.name(i, verb, span); ok {
			o.add(e)
			i = end - 1
			if len(o.found) >= 4 {
				return
			}
		}
	}
}

// notOrganisers begin a sentence or belong to its date.
var notOrganisers = set(`on in at the a an during to for by it this that from january february march april may june july august september october november december
	jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday`)

// list takes names that follow each other with commas and "and".
func (o *organisers) list(i int, span text.Span) {
	for len(o.found) < 6 {
		for o.low(i, span) == "the" || o.low(i, span) == "," || o.low(i, span) == "and" || o.low(i, span) == "&" || o.low(i, span) == "both" || o.low(i, span) == ":" {
			i++
		}
		e, end, ok := o.name(i, span.End, span)
		if !ok {
			return
		}
		o.add(e)
		i = end
		if w := o.low(i, span); w != "and" && w != "," && w != "&" {
			return
		}
	}
}

// compiled reads "Compiled by the X Desk", "Published by X", "Prepared by …".
func (o *organisers) compiled(span text.Span) {
	for i := span.Start; i+1 < span.End; i++ {
		switch o.low(i, span) {
		case "compiled", "prepared", "published", "issued", "produced", "assembled", "collated", "drawn":
			j := i + 1
			if o.low(j, span) == "up" || o.low(j, span) == "and" {
				j += 1 + btoi(o.low(j, span) == "and")
			}
			if o.low(j, span) == "by" {
				o.list(j+1, span)
			}
		}
	}
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// heads are nouns that make a name an organisation's.
var heads = set(`institute institution centre center council foundation university college school academy society association forum desk agency ministry department bureau office library archive
	archives committee commission group team staff press news service network trust club league federation federation union embassy chamber think-tank tank secretariat programme program
	project unit circle alliance watch lab monitor collective faculty board house initiative observatory organisation organization consortium seminar studio museum institut stiftung foundation's
	centro instituto fundação fundación fundacion universidade universidad università université academia associação asociación associazione centrum zentrum
	gesellschaft akademie universität conseil fondation vakfı derneği merkezi enstitüsü instytut fundacja akademia ośrodek`)

// name reads an organisation's name that begins at token i: the mention that the tables
// or rules know, else the run of capitals around a head noun.
func (o *organisers) name(i, end int, span text.Span) (schema.Entity, int, bool) {
	tokens, limit := o.d.Text.Tokens, end
	if i >= end {
		return schema.Entity{}, i, false
	}
	quoted := isQuote(&tokens[i])
	if quoted {
		i++
	}
	stop, last, headed := i, i, false
	for stop < end {
		t := &tokens[stop]
		if stop > i && (t.LineBreak || !t.Space && t.Kind == text.Word && tokens[stop-1].Kind == text.Word) && o.labelNext(stop) {
			break // "Convened by: Savanna Trust" above "Rapporteur: …", in bold type too
		}
		switch {
		case t.Kind == text.Word && t.Capital || t.Kind == text.Number && stop > i:
			headed = headed || heads[t.Lower]
			last = stop + 1
		case headed && o.universityFollows(stop, end):
			end = stop // "Institute of Malay Studies of the University of Penang" is one of the two
			continue
		case (t.Lower == "of" || t.Lower == "for" || t.Lower == "on" || t.Lower == "the" && stop > i && !tokens[stop-1].Capital || linking[t.Lower] || t.Lower == "in" || t.Text == "&" || t.Text == "-" || t.Text == "'" || t.Lower == "'s") && stop > i:
		case t.Lower == "and" && stop > i && stop+1 < end && tokens[stop+1].Capital && !o.headsSoon(stop+1, end):
		case quoted && stop > i && isQuote(t):
		case quoted && stop > i && isQuote(&tokens[stop-1]) && heads[t.Lower]: // "Dala" club
			headed, last, end = true, stop+1, stop+1
		default:
			end = stop
			continue
		}
		stop++
	}
	for _, m := range o.mentions(text.Span{Start: i, End: last}) {
		if len(m.Entities) == 0 || m.Tokens.End > limit {
			continue
		}
		switch e := m.Entities[0]; {
		case e.Kind == schema.Organisation && m.Tokens.Start == i+1 && e.Code == "" && headed && tokens[i].Capital && tokens[i].Lower != "the":
			// "CROSS RIVER FORUM": the run tells more than the mention
		case e.Kind == schema.Organisation && m.Tokens.Start <= i+1:
			return e, max(m.Tokens.End, i+1), true
		case e.Kind == schema.Person:
			return e, last, false
		}
	}
	if !headed || last == i {
		return schema.Entity{}, i, false
	}
	if n := last - 2; n-i > 2 && (tokens[n].Text == "-" || tokens[n].Text == "–") && tokens[n].Space && tokens[n+1].Space {
		last = n // "CENTRO ANDINO DE ESTUDIOS - CAE", "Delta Policy Forum - Lagos"
	}
	at := o.d.Text.SpanOf(text.Span{Start: i, End: last})
	name := strings.Join(strings.Fields(unquote.Replace(o.d.Text.Slice(at.Start, at.End))), " ")
	return schema.Entity{Kind: schema.Organisation, Name: name}, last, true
}

// linking are small words within names in other languages: "Casa de la Frontera Foundation".
var linking = set("de la del el los las da do dos das des du le les di della van der von zur für y e et al i")

// labelNext reports whether a label begins at token i: "Rapporteur:", "Date and place:".
func (o *organisers) labelNext(i int) bool {
	for j := i + 1; j < min(i+4, len(o.d.Text.Tokens)); j++ {
		if o.d.Text.Tokens[j].Text == ":" {
			return true
		}
	}
	return false
}

// universityFollows reports whether "of the University" stands at token i, behind the name of a part of it.
func (o *organisers) universityFollows(i, end int) bool {
	tokens := o.d.Text.Tokens
	return i+2 < end && (tokens[i].Lower == "of" || tokens[i].Lower == "at") && tokens[i+1].Lower == "the" && (tokens[i+2].Lower == "university" || tokens[i+2].Lower == "academy")
}

// unquote takes quotation marks out of a name: "Dala" Analytical Club.
var unquote = strings.NewReplacer("\"", "", "“", "", "”", "", "«", "", "»", "", "„", "")

// headsSoon reports whether another organisation begins at i: a head noun follows
// within the capitals.
func (o *organisers) headsSoon(i, end int) bool {
	for j := i; j < min(end, i+8); j++ {
		t := &o.d.Text.Tokens[j]
		if heads[t.Lower] {
			return true
		}
		if !t.Capital && t.Lower != "of" && t.Lower != "the" && t.Lower != "for" {
			return false
		}
	}
	return false
}

func (o *organisers) add(e schema.Entity) {
	e.Office, e.State = "", ""
	for _, have := range o.found {
		if have.Same(e) {
			return
		}
	}
	o.found = append(o.found, e)
}

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}
