package opening

import (
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
}

// Participants lists who took part in the meeting of a report, and in which role: who
// has a part of their own speaks; in the opening the words about them tell.
func Participants(d *structure.Document, mentions Mentions) People {
	var p People
	for _, s := range d.Speakers {
		e := person(d, s.Tokens, mentions)
		p.Parts = append(p.Parts, e)
		role := Speaker
		if s.Role == "moderator" || strings.HasPrefix(s.Role, "chair") {
			role = Moderator
		}
		p.Add(e, role)
	}
	if d.Genre != structure.RoundTable {
		return p
	}
	for i := range d.Blocks {
		b := &d.Blocks[i]
		if i > 3*maxOpening || b.Section == structure.SpeakerPart || b.Section == structure.Recommendations {
			break
		}
		if b.Section != structure.Body || b.Kind == structure.Heading || !b.Opening {
			continue
		}
		for _, s := range token.Sentences(d.Text, b.Tokens) {
			role := roleIn(d.Text, s.Tokens)
			for _, m := range mentions(s.Tokens) {
				if m.Known || m.Form == text.FormPronoun || len(m.Entities) == 0 || m.Entities[0].Kind != schema.Person {
					continue
				}
				at := role
				if label := labelBefore(d.Text, b.Tokens.Start, m.Tokens.Start); label != "" {
					at = label
				}
				p.Add(m.Entities[0], at)
			}
		}
	}
	return p
}

// Add puts a person on the list; a role that says more replaces "participant".
func (p *People) Add(e schema.Entity, role string) {
	for i := range p.List {
		have := &p.List[i]
		if schema.Fold(have.Name) == schema.Fold(e.Name) {
			if have.Role == Participant && role != Participant {
				have.Role = role
			}
			if have.Office == "" {
				have.Office = e.Office
			}
			return
		}
	}
	e.Role = role
	p.List = append(p.List, e)
}

// labelBefore reads "Moderator: Ms Aslam", "Speakers: Mr Lodhi; Dr Khan": the role that
// the nearest label before a name gives, "" where there is none.
func labelBefore(t *text.Text, from, name int) string {
	for i := name - 1; i > from; i-- {
		switch {
		case t.Tokens[i].Text == ".":
			return ""
		case t.Tokens[i].Text != ":":
			continue
		}
		switch t.Tokens[i-1].Lower {
		case "moderator", "chair", "chairman", "chairperson", "host", "convener":
			return Moderator
		case "speaker", "speakers", "panellists", "panelists", "experts", "discussants", "panel":
			return Speaker
		case "presenter", "presentation", "rapporteur":
			return Presenter
		case "participants", "attended", "guests":
			return Participant
		}
		return ""
	}
	return ""
}

// roleIn tells the role from the words of a sentence.
func roleIn(t *text.Text, span text.Span) string {
	for i := span.Start; i < span.End; i++ {
		switch t.Tokens[i].Lower {
		case "presentation", "presented", "briefing", "briefed", "introduced", "overview":
			return Presenter
		case "moderated", "moderator", "chaired", "chair", "chairperson", "opened", "started", "welcomed", "welcoming", "inaugurated", "presided", "conducted":
			return Moderator
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

var honorifics = set(`mr mrs ms miss dr prof professor sir lady lord dame ambassador amb gen general lt lieutenant col colonel maj major brig brigadier air marshal admiral adm commodore
	captain capt vice-admiral hon honourable h.e senator minister sen justice judge r ret retd rtd chief vice rear`)
