package structure

import "strings"

// nameBehind finds the name that a heading has behind what the person speaks about: "Trade
// across the river (Dr Khan)", "The road ahead – Dr Khan, Lima".
func (p *parter) nameBehind(span textSpan) (name textSpan, role string, shape int) {
	tokens := p.doc.Text.Tokens
	for i := span.End - 3; i > span.Start; i-- {
		end := span.End
		switch tokens[i].Text {
		case "(":
			if tokens[end-1].Text != ")" {
				return name, "", noName
			}
			end--
		case "–", "—", "--", "-", ":":
			if tokens[i].Text != ":" && !tokens[i].Space || !tokens[i+1].Space {
				continue
			}
		case "by", "By":
			if w := tokens[i-1].Lower; strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "en") {
				return name, "", noName // "(as presented by …)", "written by …"
			}
		default:
			continue
		}
		if name, role, shape := p.nameShape(textSpan{Start: i + 1, End: end}); shape == sureName || shape == likeName && p.bare > 1 && p.bareName(name) {
			return name, role, shape
		}
		return name, "", noName
	}
	return name, "", noName
}

// historyHead reports whether a heading announces what went before, told by the
// document itself.
func historyHead(words []string) bool {
	for _, w := range words {
		switch w {
		case "background", "history", "historical", "context", "overview":
			return len(words) <= 8
		}
	}
	return false
}

// part begins a speaker's part under heading i.
func (p *parter) part(i int, name textSpan, role string) {
	p.doc.Speakers = append(p.doc.Speakers, Speaker{Tokens: name, Role: role})
	p.speaker, p.section = len(p.doc.Speakers)-1, SpeakerPart
	p.items[SpeakerPart] = 0
	p.started = true
	p.heading = i
}

// sibling reports whether a heading of the form of a name stands behind speakers' parts
// or under a heading that announces them.
func (p *parter) sibling(i int) bool {
	if len(p.doc.Speakers) > 0 && p.section == SpeakerPart {
		return true
	}
	return p.heading >= 0 && i > 0 && p.calls(p.heading)
}

// calls reports whether a heading announces what speakers said.
func (p *parter) calls(heading int) bool {
	return calls(p.words(p.blocks[heading].Tokens, 12))
}

func calls(words []string) bool {
	for _, w := range words {
		switch w {
		case "speakers", "speaker", "panellists", "panelists", "said", "interventions", "statements", "theses", "presentations", "contributions", "speeches", "discussants", "papers", "voices", "opinions", "speaks", "spoke":
			return true
		}
	}
	return false
}
