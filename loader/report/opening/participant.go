package opening

import (
	"slices"
	"strings"

	"entente/loader/report/structure"
	"entente/loader/report/text"
	"entente/loader/report/token"
	"entente/schema"
)

// The roles of participants, as records name them.
const (
	Speaker     = "speaker"
	Presenter   = "presenter"
	Moderator   = "moderator"
	Participant = "participant"
)

// People are those who took part in a meeting.
type People struct {
	List []schema.Entity
	// Parts gives the person of each of the document's speakers' parts.
	Parts []schema.Entity

	places map[string]int // where each is in the list, by the folded name
}

// Participants lists who took part in the meeting of a report, and in which role: who
// has a part of their own speaks; in the opening the words about them tell.
func Participants(d *structure.Document, mentions Mentions) (p People) {
	p.Parts = make([]schema.Entity, len(d.Speakers))
	for i, s := range d.Speakers {
		if turnWord(d, s) || callsByOffice(d, s) {
			continue // settled below
		}
		p.Parts[i] = person(d, s.Tokens, mentions)
		if strings.Contains(p.Parts[i].Name, " ") {
			p.Add(p.Parts[i], roleOf(s))
		}
	}
	defer p.settleParts(d, mentions)
	if d.Genre != structure.RoundTable {
		return p
	}
	for i := range d.Blocks {
		b := &d.Blocks[i]
		if i > 3*maxOpening || b.Section == structure.SpeakerPart || b.Section == structure.Recommendations {
			break
		}
		if b.Section != structure.Body || b.Kind == structure.Heading || !b.Opening && !b.Credits {
			continue
		}
		for _, s := range token.Sentences(d.Text, b.Tokens) {
			role := roleIn(d.Text, s.Tokens)
			if role == Moderator && several(mentions(s.Tokens)) && (seatInBrackets(d.Text, s.Tokens) || seatApposed(d.Text, s.Tokens, mentions(s.Tokens))) {
				role = Participant // "On stage: Ms Owusu (Chair); Dr Sena (Lomé)": the chair is one of them
			}
			for _, m := range mentions(s.Tokens) {
				if m.Known || m.Form == text.FormPronoun || len(m.Entities) == 0 || m.Entities[0].Kind != schema.Person {
					continue
				}
				at := role
				if label := labelBefore(d.Text, b.Tokens.Start, m.Tokens.Start); label != "" {
					at = label
				}
				if bracketed := bracketRole(d.Text, m.Tokens.End, s.Tokens.End); bracketed != "" {
					at = bracketed
				}
				if seatBehind(d.Text, m.Tokens.End, s.Tokens.End) {
					at = Moderator
				}
				p.Add(m.Entities[0], at)
			}
		}
	}
	return p
}

// Add puts a person on the list; a role that says more replaces "participant".
func (p *People) Add(e schema.Entity, role string) {
	if e.Name == "" {
		return
	}
	name := schema.Fold(e.Name)
	if i, ok := p.places[name]; ok {
		have := &p.List[i]
		if have.Role == Participant && role != Participant {
			have.Role = role
		}
		if have.Office == "" {
			have.Office = e.Office
		}
		return
	}
	if p.places == nil {
		p.places = map[string]int{}
	}
	p.places[name] = len(p.List)
	e.Role = role
	p.List = append(p.List, e)
}

// Lead notes who leads the meeting, on the list or not.
func (p *People) Lead(e schema.Entity) {
	if i, ok := p.places[schema.Fold(e.Name)]; ok {
		p.List[i].Role = Moderator
		return
	}
	p.Add(e, Moderator)
}

// roleOf is the role of who has a part of their own.
func roleOf(s structure.Speaker) string {
	if s.Role == Moderator || strings.HasPrefix(s.Role, "chair") {
		return Moderator
	}
	return Speaker
}

// turnWord reports whether a label stands for a person without naming one: "Q",
// "Moderator".
func turnWord(d *structure.Document, s structure.Speaker) bool {
	if s.Role == "question" {
		return true // a journal by its name or letters
	}
	if s.Tokens.Len() != 1 {
		return false
	}
	switch low := strings.TrimRight(d.Text.Tokens[s.Tokens.Start].Lower, ".0123456789"); low {
	case "q", "a", "question", "answer", "ans", "interviewer", "interviewee", "moderator", "host":
		return true
	case "speaker", "president", "officer", "clerk", "convener", "convenor":
		return s.Role == Moderator
	default:
		return strings.HasPrefix(low, "chair")
	}
}

// settleParts finds whom labels without a full name mean: answers are given by the
// person whom the opening says was interviewed, "Moderator:" is the meeting's, a
// surname is the participant's who bears it. Who asks stays unnamed where nothing tells.
func (p *People) settleParts(d *structure.Document, mentions Mentions) {
	var guest schema.Entity
	letters := byLetters(d, mentions)
	p.initials(letters)
	asked := false // whom the opening introduces
	var called map[string]schema.Entity
	var whole map[string]string
	for i, s := range d.Speakers {
		if label := p.Parts[i].Name; !asked && isInitials(label) && letters[label].Kind == "" {
			p.introduced(d, mentions, letters)
			asked = true
		}
		switch {
		case !turnWord(d, s):
		case s.Role == "answer":
			if guest.Kind == "" {
				guest = interviewed(d, mentions)
			}
			p.Parts[i] = guest
		case s.Role == Moderator:
			for _, e := range p.List {
				if e.Role == Moderator {
					e.Role = ""
					p.Parts[i] = e
				}
			}
		}
		if callsByOffice(d, s) {
			if called == nil {
				called = byCalling(d, mentions)
			}
			p.Parts[i] = called[d.Text.Tokens[s.Tokens.End-1].Lower]
		}
		if e, ok := letters[p.Parts[i].Name]; ok {
			p.Parts[i] = e
		}
		p.Parts[i] = p.known(p.Parts[i])
		if name := p.Parts[i].Name; name != "" && p.Parts[i].Kind == schema.Person && !strings.ContainsAny(name, " .") {
			if whole == nil {
				whole = fullNames(d)
			}
			if full := whole[schema.Fold(name)]; full != "" {
				p.Parts[i].Name = full
			}
		}
		p.Add(p.Parts[i], roleOf(s))
	}
}

// interviewed finds the person of "Interview with X" in the opening, else the first
// person named there.
func interviewed(d *structure.Document, mentions Mentions) schema.Entity {
	var first schema.Entity
	for i := range min(maxOpening, len(d.Blocks)) {
		b := &d.Blocks[i]
		if b.Section == structure.SpeakerPart {
			break
		}
		for _, m := range mentions(b.Tokens) {
			if len(m.Entities) == 0 || m.Entities[0].Kind != schema.Person || m.Form == text.FormPronoun {
				continue
			}
			if first.Kind == "" {
				first = m.Entities[0]
			}
			for j := m.Tokens.Start - 1; j >= max(b.Tokens.Start, m.Tokens.Start-8); j-- {
				if d.Text.Tokens[j].Lower == "with" || d.Text.Tokens[j].Lower == "to" && j > b.Tokens.Start && d.Text.Tokens[j-1].Lower == "talks" {
					return m.Entities[0]
				}
			}
		}
	}
	return first
}

// known gives the participant whose surname a label is, or the one whose given name it is, the person as given
// where there is none.
func (p *People) known(e schema.Entity) schema.Entity {
	if strings.Contains(strings.TrimSpace(e.Name), " ") || e.Kind != schema.Person {
		return e
	}
	var first []schema.Entity // those whose given name it is
	for _, have := range p.List {
		words := strings.Fields(schema.Fold(have.Name))
		have.Role = ""
		switch {
		case len(words) < 2:
		case words[len(words)-1] == schema.Fold(e.Name):
			return have
		case words[0] == schema.Fold(e.Name):
			first = append(first, have)
		}
	}
	if len(first) == 1 {
		return first[0]
	}
	return e
}

// bracketRole reads the role in brackets behind a name: "Ms. Debbie Stothard (facilitator)".
func bracketRole(t *text.Text, i, end int) string {
	if i+2 >= end || t.Tokens[i].Text != "(" {
		return ""
	}
	for j := i + 1; j < min(end, i+6) && t.Tokens[j].Text != ")"; j++ {
		switch t.Tokens[j].Lower {
		case "facilitator", "moderator", "chair", "chairman", "chairperson", "convener", "convenor", "chairwoman":
			return Moderator
		case "speaker", "panelist", "panellist", "discussant":
			return Speaker
		}
	}
	return ""
}

// seatBehind reports whether the words behind a name, and behind brackets there, say between commas or up to the end
// of the line that its bearer leads the meeting: "Amb. Heitor Leme (ret.), moderator". The chairman of something
// else does not.
func seatBehind(t *text.Text, i, end int) bool {
	if i < end && t.Tokens[i].Text == "(" {
		for i < end && t.Tokens[i].Text != ")" {
			i++
		}
		i++
	}
	if i+1 >= end || t.Tokens[i].Text != "," {
		return false
	}
	switch t.Tokens[i+1].Lower {
	case "moderator", "facilitator", "chair", "chairman", "chairperson", "chairwoman", "convener", "convenor":
	default:
		return false
	}
	if i+2 >= end {
		return true
	}
	next := &t.Tokens[i+2]
	return next.LineBreak || next.Text == "," || next.Text == ";" || next.Text == "."
}

// seatApposed reports whether that is so of one of the persons of a sentence.
func seatApposed(t *text.Text, span text.Span, mentions []text.Mention) bool {
	return slices.ContainsFunc(mentions, func(m text.Mention) bool { return seatBehind(t, m.Tokens.End, span.End) })
}

// several reports whether some mentions name two persons and more.
func several(mentions []text.Mention) bool {
	n := 0
	for i := range mentions {
		if m := &mentions[i]; m.Form == text.FormName && len(m.Entities) > 0 && m.Entities[0].Kind == schema.Person {
			n++
		}
	}
	return n > 1
}

// seatInBrackets reports whether a sentence tells of somebody in brackets that they lead the meeting.
func seatInBrackets(t *text.Text, span text.Span) bool {
	for i := span.Start; i < span.End; i++ {
		if bracketRole(t, i, span.End) == Moderator {
			return true
		}
	}
	return false
}

// labelBefore reads "Moderator: Ms Aslam", "Speakers: Mr Lodhi; Dr Khan", "Chair | Mr Osei": the role that
// the nearest label before a name gives, "" where there is none.
func labelBefore(t *text.Text, from, name int) string {
	for i := name - 1; i > max(from, name-maxCast); i-- {
		switch {
		case t.Tokens[i].Text == ".":
			return ""
		case t.Tokens[i].Text != ":" && t.Tokens[i].Text != "|":
			continue
		}
		if presides(t, from, i) {
			return Moderator
		}
		switch t.Tokens[i-1].Lower {
		case "moderating", "moderator", "chair", "chairman", "chairperson", "host", "convener", "presiding", "president":
			return Moderator
		case "speaker", "speakers", "panellists", "panelists", "experts", "discussants", "panel":
			return Speaker
		case "presenter", "presentation", "rapporteur":
			return Presenter
		case "participants", "attended", "guests", "present", "attendance", "attendees", "discussion":
			return Participant
		}
		return ""
	}
	return ""
}

// maxCast is how many tokens a list of those present may have behind its label.
const maxCast = 4000

// presides reports whether the words before a colon say who leads a session: "President of the session:", "In the chair:".
func presides(t *text.Text, from, colon int) bool {
	for i := colon - 1; i >= max(from, colon-4); i-- {
		switch t.Tokens[i].Lower {
		case "president", "chair", "chairman", "chairperson", "chairwoman", "moderator":
			return i == colon-4 && t.Tokens[i+1].Lower == "of" || i == colon-1 && i > from && t.Tokens[i-1].Lower == "the"
		}
	}
	return false
}

// roleIn tells the role from the words of a sentence.
func roleIn(t *text.Text, span text.Span) string {
	for i := span.Start; i < span.End; i++ {
		switch t.Tokens[i].Lower {
		case "presentation", "presented", "briefing", "briefed", "introduced", "overview":
			return Presenter
		case "moderated", "moderator", "chaired", "chair", "chairperson", "welcomed", "welcoming", "inaugurated", "presided", "conducted":
			return Moderator
		case "chairman", "chairwoman":
			if i > span.Start+1 && t.Tokens[i-1].Lower == "the" && t.Tokens[i-2].Lower == "by" {
				return Moderator // "called to order by the Chairman, Ambassador Bassey"
			}
		case "opened", "started":
			if i+1 < span.End && t.Tokens[i+1].Lower != "with" && t.Tokens[i+1].Lower != "by" {
				return Moderator // "opened the session", not "opened with a confession"
			}
		case "speakers", "speaker", "experts", "panellists", "panelists", "addressed", "keynote", "spoke":
			return Speaker
		}
	}
	return Participant
}

// person gives the person whose name heads a part: as the names of the whole document
// were read, else the name without its titles.
func person(d *structure.Document, span text.Span, mentions Mentions) schema.Entity {
	for _, m := range mentions(span) {
		for _, e := range m.Entities {
			if e.Kind == schema.Person {
				return e
			}
		}
	}
	var words []string
	depth := 0
	for i := span.Start; i < span.End; i++ {
		tok := &d.Text.Tokens[i]
		switch {
		case tok.Text == "(":
			depth++
		case tok.Text == ")":
			depth--
		case depth > 0 || tok.Kind == text.Punct && tok.Text != "-":
		case honorifics[strings.TrimSuffix(tok.Lower, ".")] && i+1 < span.End:
		default:
			words = append(words, tok.Text)
		}
	}
	name := strings.ReplaceAll(strings.Join(words, " "), " - ", "-")
	return schema.Entity{Kind: schema.Person, Name: name}
}

var honorifics = set(`mr mrs ms miss dr dra assoc asst associate assistant prof professor sir lady lord dame ambassador amb gen deputy general lt lieutenant col colonel maj major brig brigadier air marshal admiral adm commodore cmde
	captain capt vice-admiral hon honourable h.e senator minister sen justice judge r ret retd rtd chief vice rear`)
