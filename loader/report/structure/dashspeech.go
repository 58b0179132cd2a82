package structure

import (
	"strings"

	"entente/loader/report/text"
)

// dashSpeech reads the dashes between which the press of many countries sets what somebody says as quotation marks: "– We
// lost it – says Adam Nowak. – It was a masterpiece.", "—Perdimos —dijo Salas—. Ahora pescan todos.", "- We lost it, -
// sighs she." A dash that opens words of somebody is only one where another in the same passage leads to who says them, or
// where what stands before it does.
func (r *reader) dashSpeech() {
	tokens := r.doc.Text.Tokens
	for i := range r.blocks {
		b := &r.blocks[i]
		from := b.Tokens.Start
		switch {
		case b.Kind == Bullet && b.lines[0].mark == 1 && from > 0 && isDashMark(tokens[from-1].Text):
			from--
		case b.Kind != Paragraph && b.Kind != Bullet:
			continue
		}
		marks := r.dashMarks(from, b.Tokens.End)
		if len(marks) == 0 {
			continue
		}
		for _, m := range marks {
			tokens[m.at].Text = m.quote
			tokens[m.at].Lower = m.quote
		}
		if b.Kind == Bullet && marks[0].at == from && from < b.Tokens.Start {
			b.Kind, b.Tokens.Start, b.Span.Start = Paragraph, from, tokens[from].Start
			b.lines = append([]line{}, b.lines...)
			b.lines[0].mark = 0
		}
	}
}

// dashMark is a dash that stands for a quotation mark.
type dashMark struct {
	at    int
	quote string
}

// dashMarks finds the dashes of a passage that stand for quotation marks, none where nobody is said to speak between them.
func (r *reader) dashMarks(from, end int) (marks []dashMark) {
	tokens := r.doc.Text.Tokens
	opened, told := -1, false // the dash that opened what is said last, and whether somebody is said to say it
	for i := from; i+1 < end; i++ {
		if !isDashMark(tokens[i].Text) || i > from && !tokens[i].Space && tokens[i+1].Space && !told {
			continue
		}
		switch {
		case opened < 0 && (i == from || r.opensDash(i)) && startsSpeech(&tokens[i+1]):
			if opened = i; told {
				marks = append(marks, dashMark{i, "“"})
			} else if i > from && tokens[i-1].Text == ":" && r.leadsTo(from, i-1) {
				marks, told = append(marks, dashMark{i, "“"}), true // "And he adds: – Let them come."
			}
		case opened >= 0 && r.dashTells(i+1, end):
			if n := len(marks); n == 0 || marks[n-1].at != opened {
				marks = append(marks, dashMark{opened, "“"})
			}
			marks, told, opened = append(marks, dashMark{i, "”"}), true, -1
		case opened < 0 && told && (r.opensDash(i) || tokens[i-1].Text == "," || !tokens[i].Space):
			opened = i
			marks = append(marks, dashMark{i, "“"}) // "—dijo Salas—. Ahora"
		}
	}
	if !told {
		return nil
	}
	return marks
}

// isDashMark reports whether a token is a dash or a hyphen that may be one.
func isDashMark(s string) bool { return isDash(s) || s == "-" }

// opensDash reports whether a dash stands behind the end of a sentence or a colon.
func (r *reader) opensDash(i int) bool {
	switch r.doc.Text.Tokens[i-1].Text {
	case ".", "!", "?", ":", "…", "...", ")":
		return true
	}
	return false
}

// startsSpeech reports whether words of somebody may begin with a token.
func startsSpeech(t *text.Token) bool {
	return t.Capital || t.Kind == text.Number || t.Text == "¿" || t.Text == "¡" || t.Text == "..." || t.Text == "…"
}

// dashTells reports whether some tokens behind a dash say who says what stands before it: "says Adam Nowak", "she adds",
// "he told us".
func (r *reader) dashTells(i, end int) bool {
	tokens := r.doc.Text.Tokens
	if i+1 >= end {
		return false
	}
	switch tokens[i].Lower {
	case "he", "she":
		return uttersWord(tokens[i+1].Lower) && !tokens[i].Capital
	}
	if tokens[i].Capital || !uttersWord(tokens[i].Lower) {
		return false
	}
	for j := i + 1; j < min(end, i+maxDashTold); j++ {
		t := &tokens[j]
		switch {
		case t.Capital && t.Kind == text.Word, t.Lower == "he", t.Lower == "she":
			return true
		case t.Lower == "the" || t.Lower == "a" || t.Lower == "an" || t.Kind == text.Word && !finiteWords.Has(t.Lower):
		default:
			return false
		}
	}
	return false
}

// maxDashTold is how many tokens stand at the most from the verb up to the name of who speaks.
const maxDashTold = 8

// leadsTo reports whether a sentence that ends before a colon at token i says that somebody says what stands behind it.
func (r *reader) leadsTo(from, i int) bool {
	for j := i - 1; j >= max(from, i-maxDashTold) && r.doc.Text.Tokens[j].Text != "."; j-- {
		if uttersWord(r.doc.Text.Tokens[j].Lower) {
			return true
		}
	}
	return false
}

// uttersWord reports whether a word is a form of a verb of uttering: "says", "laughed", "replies".
func uttersWord(w string) bool {
	switch w {
	case "said", "told", "thought", "went", "goes", "spoke":
		return true
	}
	for _, end := range [...]string{"s", "es", "ed", "d"} {
		if stem, ok := strings.CutSuffix(w, end); ok && utters.Has(stem) {
			return true
		}
	}
	for _, end := range [...]string{"ies", "ied"} {
		if stem, ok := strings.CutSuffix(w, end); ok && utters.Has(stem+"y") {
			return true
		}
	}
	return false
}

// utters are the verbs with which the press tells who has said what stands before a dash.
var utters = set(`say tell add explain recall remember admit note believe think consider laugh smile sigh shrug joke complain repeat state claim remind assure reply answer ask wonder
	insist comment conclude observe emphasise emphasize stress underline agree object continue declare remark argue warn whisper shout nod maintain grin mutter boast confess reflect interrupt cry
	exclaim respond retort protest concede summarise summarize estimate announce affirm assert confirm point regret hope judge`)
