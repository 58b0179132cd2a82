package structure

import (
	"strings"

	"entente/loader/report/text"
)

// atEdge reports whether line i stands right above or below the number of its page, or what
// else is known to stand in the foot.
func (r *reader) atEdge(i int) bool {
	return i+1 < len(r.lines) && r.lines[i+1].blanks == 0 && r.isFoot(i+1) || i > 0 && r.lines[i].blanks == 0 && r.isFoot(i-1)
}

// nearEdge is like atEdge, but blank lines may stand between.
func (r *reader) nearEdge(i int) bool {
	return i+1 < len(r.lines) && r.isFoot(i+1) || i > 0 && r.isFoot(i-1)
}

func (r *reader) isFoot(i int) bool { return r.isPageNumber(i) || r.isContact(&r.lines[i]) }

// isContact recognises how to reach who publishes: "Tel. +593 2 255 0100", "www.forum.org",
// "E-mail: info@forum.org", in a line that is no sentence. Its neighbours ask for it besides, so that the
// answer is kept with the line.
func (r *reader) isContact(l *line) bool {
	if l.contact == notAsked {
		l.contact = no
		if r.reaches(l) {
			l.contact = yes
		}
	}
	return l.contact == yes
}

// answer is what a question about a line came to, where it is kept.
type answer uint8

const (
	notAsked answer = iota
	yes
	no
)

// reaches looks for what isContact asks.
func (r *reader) reaches(l *line) bool {
	if l.tokens.Len() > 40 || l.span.Len() > maxFurniture {
		return false
	}
	s := r.doc.Text.Slice(l.span.Start, l.span.End)
	if name, rest, _ := strings.Cut(s, " "); strings.ContainsAny(name, ".:") {
		switch name = strings.ToLower(name); {
		case strings.HasPrefix(name, "www."), strings.HasPrefix(name, "http://"), strings.HasPrefix(name, "https://"):
			return len(strings.Fields(s)) <= 2 // the address and the number of the page
		case strings.Contains(name, ":\\"), strings.HasSuffix(name, ".doc"), strings.HasSuffix(name, ".docx"), strings.HasSuffix(name, ".pdf"):
			if len(strings.Fields(rest)) <= 1 {
				return true // the name of the file
			}
		}
	}
	marks, told := 0, false // each way has a mark, but for an "http" without one
	for i := range len(s) {
		switch s[i] {
		case '@', ':':
			marks++
			told = true
		case '|', '+':
			told = true
		case '.':
			marks++
		}
	}
	told = told || strings.Contains(s, "www.") || strings.Contains(s, "WWW.") || beginsWith(s, "www.")
	if !told || marks < 2 && marks+strings.Count(s, "http") < 2 || r.terminal(l) {
		return false
	}
	ways := 0
	for w := range strings.FieldsSeq(s) {
		switch w = strings.Trim(w, ",;|()"); {
		case beginsWith(w, "www."), beginsWith(w, "http"), strings.Index(w, "@") > 0:
			ways++
		default:
			for _, way := range [...]string{"tel:", "tel.", "tel.:", "fax:", "fax.", "phone:", "ph:", "e-mail:", "email:"} {
				if strings.EqualFold(w, way) {
					ways++
				}
			}
		}
	}
	return ways >= 2
}

// beginsWith reports whether a word begins with some letters, in capitals or not.
func beginsWith(w, head string) bool {
	return len(w) >= len(head) && strings.EqualFold(w[:len(head)], head)
}

// numbersPage reports whether a line begins or ends with the number of a page: "1 Andean
// Forum, Report of the Round Table".
func (r *reader) numbersPage(l *line) bool {
	first, last := r.tok(l, 0), r.last(l)
	return l.tokens.Len() > 2 && (first.Kind == text.Number && len(first.Text) <= 3 && r.tok(l, 1).Text != "." || last.Kind == text.Number && len(last.Text) <= 3)
}

// mayRepeat reports whether a line at the edge of a page may be what every page bears: it is
// no sentence and no item.
func (r *reader) mayRepeat(l *line) bool {
	if r.terminal(l) || r.last(l).Text == ":" || r.last(l).Text == "," {
		return false
	}
	n, number := r.bulletAt(l)
	return n == 0 || number > 0 && r.tok(l, 0).Kind == text.Word // "H. Paz, December 2018"
}

// mayRun reports whether such a line may be one where it stands once: it is no speaker and no
// heading of a part either.
func (r *reader) mayRun(l *line) bool {
	if !r.mayRepeat(l) || !r.startsNew(l) || r.looksLikeName(l.tokens) || l.tokens.Len() <= 3 && keyHeading(r, l) || r.headsSection(l) {
		return false
	}
	_, dated := r.leadOf(l.tokens)
	return !dated
}

// How many lines at the beginning, and how many tokens of each, may give the title and who
// publishes.
const (
	titleLines  = 12
	titleTokens = 60
)

// namesReport reports whether a line names no more than the lines that open the report do:
// its title, or the institute that publishes it, as running heads have them.
func (r *reader) namesReport(i int) bool {
	if i < 3 {
		return false
	}
	opening := map[string]bool{}
	for j := range min(i, titleLines) {
		if r.isPageNumber(j) {
			break // the first page ends
		}
		for k := range min(r.lines[j].tokens.Len(), titleTokens) {
			if t := r.tok(&r.lines[j], k); t.Kind == text.Word {
				opening[t.Lower] = true
			}
		}
	}
	names := 0
	for k := range r.lines[i].tokens.Len() {
		t := r.tok(&r.lines[i], k)
		switch {
		case t.Kind != text.Word || serialWords.Has(t.Lower):
		case !opening[t.Lower]:
			return false
		case t.Capital:
			names++
		}
	}
	return names >= 2
}

// serialWords are what running heads call the publication.
var serialWords = set("report reports paper papers brief policy no number vol volume issue series occasional working proceedings minutes summary draft")

// stamps are words that are printed on every page of a paper that is not to go about.
var stamps = set("draft confidential restricted embargoed uncorrected provisional unofficial internal")

// isStamp recognises "DRAFT", "Draft – not for citation", "CONFIDENTIAL".
func (r *reader) isStamp(l *line) bool {
	if !stamps.Has(r.tok(l, 0).Lower) || l.tokens.Len() > 8 || r.terminal(l) {
		return false
	}
	for i := 1; i < l.tokens.Len(); i++ {
		switch t := r.tok(l, i); {
		case stamps.Has(t.Lower), t.Kind == text.Punct, t.Kind == text.Number:
		default:
			switch t.Lower {
			case "not", "for", "do", "citation", "quotation", "circulation", "distribution", "cite", "quote", "circulate", "only", "use", "transcript", "version", "copy", "and", "or":
			default:
				return false
			}
		}
	}
	return true
}

// footRule reports whether a rule parts the head or foot of a page, or its notes, from the
// text, and so ends no part of it.
func (r *reader) footRule(i int) bool {
	furniture := func(l *line) bool {
		switch l.drop {
		case "page number", "running head", "site text", "note":
			return true
		}
		return false
	}
	return i+1 < len(r.lines) && (r.lines[i+1].blanks == 0 || r.lines[i+1].drop == "note") && furniture(&r.lines[i+1]) ||
		i > 0 && r.lines[i].blanks == 0 && furniture(&r.lines[i-1])
}

// isCitation recognises a footnote wherever it stands: it begins with a raised number, or with
// a number and gives the page of a book.
func (r *reader) isCitation(l *line) bool {
	first := r.tok(l, 0)
	if strings.ContainsRune("¹²³⁴⁵⁶⁷⁸⁹", firstRune(first.Text)) && l.tokens.Len() > 2 {
		return true
	}
	from := 1
	if first.Text == "[" && r.tok(l, 2).Text == "]" {
		first, from = r.tok(l, 1), 3
	}
	if first.Kind != text.Number || len(first.Text) > 3 || l.blanks == 0 && !l.page || !r.tok(l, from).Capital {
		return false
	}
	for i := from + 2; i < l.tokens.Len(); i++ {
		next := r.tok(l, i+1)
		switch r.tok(l, i).Lower {
		case "p", "pp", "p.", "pp.":
			if next.Kind == text.Number || next.Text == "." && r.tok(l, i+2).Kind == text.Number {
				return true
			}
		case "ibid", "ibid.", "cit", "cit.":
			return true
		}
	}
	return r.tok(l, from).Lower == "ibid" || r.tok(l, from).Lower == "ibid."
}
