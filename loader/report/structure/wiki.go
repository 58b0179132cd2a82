package structure

import (
	"slices"
	"strings"

	"entente/loader/report/text"
)

// minLinks is how many links make a text one in the markup of a wiki.
const minLinks = 3

// maxMarkup is how many tokens a link, template or note may have.
const maxMarkup = 400

// readWiki takes the markup of a wiki out of the tokens, where the text has it: of links
// what they show stays, templates of dates become dates, notes and other templates go.
func (r *reader) readWiki() {
	t := r.doc.Text.Tokens
	links := 0
	for i := 0; i+1 < len(t) && links < minLinks; i++ {
		if t[i].Text == "[" && t[i+1].Text == "[" && !t[i+1].Space {
			links++
		}
	}
	if links < minLinks {
		return
	}
	r.wiki = true
	w := wikiReader{in: t, out: make([]text.Token, 0, len(t))}
	w.read(0, len(t), 0)
	r.doc.Text.Tokens = w.out
}

// wikiReader copies tokens without markup.
type wikiReader struct {
	in, out []text.Token
	// space, lineBreak and blank stood before tokens that were left out.
	space, lineBreak, blank bool
}

// keep copies a token; what stood before those left out stands before it.
func (w *wikiReader) keep(t text.Token) {
	t.Space, t.LineBreak, t.Blank = t.Space || w.space, t.LineBreak || w.lineBreak, t.Blank || w.blank
	w.space, w.lineBreak, w.blank = false, false, false
	w.out = append(w.out, t)
}

// leave leaves tokens out.
func (w *wikiReader) leave(from, to int) {
	for i := from; i < to; i++ {
		w.space, w.lineBreak, w.blank = w.space || w.in[i].Space, w.lineBreak || w.in[i].LineBreak, w.blank || w.in[i].Blank
	}
}

// read copies the tokens from i up to end. Links within links are read to a depth of 3.
func (w *wikiReader) read(i, end, depth int) {
	for i < end {
		t := &w.in[i]
		switch {
		case w.twice(i, end, "[") && depth < 3:
			if stop := w.closing(i, end, "[", "]"); stop > i {
				w.link(i, stop, depth)
				i = w.suffix(stop, end)
				continue
			}
		case w.twice(i, end, "{") && depth < 3:
			if stop := w.closing(i, end, "{", "}"); stop > i {
				w.template(i, stop, depth)
				i = stop
				continue
			}
		case t.Text == "<":
			if stop := w.note(i, end); stop > i {
				w.leave(i, stop)
				i = stop
				continue
			}
		case t.Text == "'" && w.twice(i, end, "'"):
			stop := i + 2
			for stop < end && stop < i+5 && w.in[stop].Text == "'" && !w.in[stop].Space {
				stop++
			}
			w.leave(i, stop)
			i = stop
			continue
		case strings.HasPrefix(t.Text, "==") && !t.LineBreak && (i+1 >= end || w.in[i+1].LineBreak):
			w.leave(i, i+1)
			i++
			continue
		}
		w.keep(*t)
		i++
	}
}

// twice reports a mark that stands doubled at i.
func (w *wikiReader) twice(i, end int, mark string) bool {
	return i+1 < end && w.in[i].Text == mark && w.in[i+1].Text == mark && !w.in[i+1].Space
}

// closing gives the token behind the doubled marks that close those at i, i where there
// are none near.
func (w *wikiReader) closing(i, end int, open, shut string) int {
	depth := 0
	for j := i; j+1 < min(end, i+maxMarkup); j++ {
		switch {
		case w.twice(j, end, open):
			depth++
			j++
		case w.twice(j, end, shut):
			if depth--; depth == 0 {
				return j + 2
			}
			j++
		}
	}
	return i
}

// link copies what a link shows: [[page|words]], [[page]]. Pictures and categories go.
func (w *wikiReader) link(i, stop, depth int) {
	from := i + 2
	if from+1 < stop && w.in[from+1].Text == ":" {
		switch w.in[from].Lower {
		case "file", "image", "category":
			w.leave(i, stop)
			return
		}
	}
	for j := i + 2; j < stop-2; j++ {
		if w.in[j].Text == "|" {
			from = j + 1
			break
		}
	}
	w.leave(i, from)
	w.read(from, stop-2, depth+1)
	w.leave(stop-2, stop)
}

// suffix joins the letters right behind a link to its last word: [[Jordan]]ian.
func (w *wikiReader) suffix(i, end int) int {
	if i >= end || w.in[i].Space || w.in[i].Kind != text.Word || w.in[i].Capital || len(w.out) == 0 {
		return i
	}
	last := &w.out[len(w.out)-1]
	if last.Kind != text.Word {
		return i
	}
	last.Text, last.Lower, last.End = last.Text+w.in[i].Text, last.Lower+w.in[i].Lower, w.in[i].End
	return i + 1
}

// template copies what a template shows where it is a date or words: {{dts|1947|11|17}},
// {{nowrap|the words}}. Others go.
func (w *wikiReader) template(i, stop, depth int) {
	name, from := "", i+2
	for from < stop-2 && w.in[from].Text != "|" {
		name += w.in[from].Lower
		from++
	}
	from++
	switch name {
	case "dts", "dtsh", "date", "startdate", "start-date", "enddate", "birthdate", "deathdate":
		w.leave(i, from)
		first := true
		for j := from; j < stop-2; j++ {
			t := w.in[j]
			if t.Text == "|" {
				if j+1 >= stop-2 || w.in[j+1].Kind != text.Number && w.in[j+1].Kind != text.Word || j+2 < stop-2 && w.in[j+2].Text == "=" {
					break
				}
				t.Text, t.Lower = "-", "-"
			}
			t.Space, t.LineBreak, t.Blank = t.Space && !first && t.Text != "-" && w.in[j-1].Text != "|", false, false
			w.keep(t)
			first = false
		}
		w.leave(stop-2, stop)
	case "nowrap", "lang", "flag", "flagcountry", "flagu", "small", "sort", "nobold", "abbr", "sfrac", "transl", "ill", "circa":
		if name == "circa" && from > 0 {
			from = max(from, i+2)
		}
		at := from
		for j := from; j < stop-2; j++ {
			if w.in[j].Text == "|" && (name == "lang" || name == "sort" || name == "transl") {
				at = j + 1
			} else if w.in[j].Text == "|" {
				w.leave(i, at)
				w.read(at, j, depth+1)
				w.leave(j, stop)
				return
			}
		}
		w.leave(i, at)
		w.read(at, stop-2, depth+1)
		w.leave(stop-2, stop)
	default:
		w.leave(i, stop)
	}
}

// note gives the token behind a note or comment that begins at i: <ref>…</ref>, <ref />,
// <!-- … -->; i where none does.
func (w *wikiReader) note(i, end int) int {
	if i+1 >= end {
		return i
	}
	limit := min(end, i+maxMarkup)
	switch {
	case w.in[i+1].Lower == "ref":
		for j := i + 2; j < limit; j++ {
			if w.in[j].Text != ">" {
				continue
			}
			if w.in[j-1].Text == "/" {
				return j + 1
			}
			for k := j + 1; k+2 < limit; k++ {
				if w.in[k].Text == "<" && w.in[k+1].Text == "/" && w.in[k+2].Lower == "ref" {
					return min(k+4, end)
				}
			}
			return i
		}
	case w.in[i+1].Text == "!":
		for j := i + 2; j < limit; j++ {
			if w.in[j].Text == ">" && strings.HasPrefix(w.in[j-1].Text, "--") {
				return j + 1
			}
		}
	}
	return i
}

// joinRows makes one line of the cells of a wiki's table that stand in lines of their own.
func (r *reader) joinRows() {
	if !r.wiki {
		return
	}
	out := r.lines[:0]
	inside := false
	for i := range r.lines {
		l := r.lines[i]
		first, second := r.tok(&l, 0).Text, r.tok(&l, 1).Text
		switch {
		case first == "{" && second == "|":
			inside = true
			l.drop = "rule"
		case first == "|" && (second == "}" || strings.HasPrefix(second, "-") || second == "+"):
			inside = inside && second != "}"
			l.drop = "rule"
		case inside && (first == "|" || first == "!") && len(out) > 0 && out[len(out)-1].drop == "" && l.blanks == 0:
			before := &out[len(out)-1]
			if head := r.tok(before, 0).Text; head == first || head == "!" && first == "|" {
				before.span.End, before.tokens.End = l.span.End, l.tokens.End
				continue
			}
		}
		out = append(out, l)
	}
	r.lines = slices.Clip(out)
}
