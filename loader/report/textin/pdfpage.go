package textin

import (
	"fmt"
	"slices"
	"strings"

	"github.com/klippa-app/go-pdfium"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"
)

// pdfLine is a line of a page: where it begins (points from the left and bottom edge), where it ends, how high its
// letters stand.
type pdfLine struct {
	x, y, end, size float64
	// word is about how wide the line's first word is.
	word float64
	// item says that a drawn mark opens it.
	item bool
	text string

	from, to int // its characters in the page's text
}

// pdfPage is the text layer of one page. Every call into the engine costs some microseconds, so they are few: two for a
// line, more only where a line is wider than its letters are.
type pdfPage struct {
	in    pdfium.Pdfium
	page  references.FPDF_PAGE
	text  references.FPDF_TEXTPAGE
	runes []rune
	plain bool // the engine counts characters as runes does
}

// pdfHyphen is what PDFium writes for a hyphen at the end of a line; it then runs on with the next line.
const pdfHyphen = '\ufffe'

// cellGap is a gap between words that no justified line has, in letter heights: what follows is another column.
const cellGap = 2

// lines cuts the page's text into lines, in the order in which the document writes them.
func (p *pdfPage) lines(limit int64) ([]pdfLine, error) {
	count, err := p.in.FPDFText_CountChars(&requests.FPDFText_CountChars{TextPage: p.text})
	if err != nil {
		return nil, err
	}
	if int64(count.Count) > limit {
		return nil, fmt.Errorf("a page of %d characters", count.Count)
	}
	if count.Count <= 0 {
		return nil, nil
	}
	got, err := p.in.FPDFText_GetText(&requests.FPDFText_GetText{TextPage: p.text, Count: count.Count})
	if err != nil {
		return nil, err
	}
	p.runes = []rune(strings.TrimRight(got.Text, "\x00"))
	if at, ok := p.index(len(p.runes) - 1); ok {
		p.plain = at == len(p.runes)-1
	}
	var lines []pdfLine
	for start := 0; start < len(p.runes); {
		end := start
		for end < len(p.runes) && p.runes[end] != '\n' && p.runes[end] != '\r' && p.runes[end] != pdfHyphen {
			end++
		}
		if line, ok := p.line(start, end); ok {
			lines = append(lines, line)
		}
		start = end + 1
	}
	usual := usualWidth(lines)
	for i := range lines {
		l := &lines[i]
		l.text = p.written(l, l.end-l.x > 1.2*usual*l.size*float64(l.to-l.from)+cellGap*l.size)
		if l.to < len(p.runes) && p.runes[l.to] == pdfHyphen {
			l.text += "-"
		}
	}
	return lines, nil
}

// line measures the characters [start, end) of the page's text; false means that nothing is seen there.
func (p *pdfPage) line(start, end int) (pdfLine, bool) {
	for start < end && blankRune(p.runes[start]) {
		start++
	}
	for end > start && blankRune(p.runes[end-1]) {
		end--
	}
	if start == end {
		return pdfLine{}, false
	}
	first, ok := p.box(start)
	if !ok {
		return pdfLine{}, false
	}
	l := pdfLine{x: first.left, y: first.bottom, end: first.right, size: max(first.top-first.bottom, 1), from: start, to: end}
	if last, ok := p.box(end - 1); ok {
		l.end = max(last.right, l.end)
	}
	word := start
	for word < end && !blankRune(p.runes[word]) {
		word++
	}
	l.word = (l.end - l.x) * float64(word-start) / float64(end-start)
	return l, true
}

func blankRune(r rune) bool { return r <= ' ' || r == '\u00a0' }

// usualWidth is the width of a letter on the page, in letter heights.
func usualWidth(lines []pdfLine) float64 {
	var widths []float64
	for _, l := range lines {
		if n := l.to - l.from; n > 20 {
			widths = append(widths, (l.end-l.x)/l.size/float64(n))
		}
	}
	if len(widths) == 0 {
		return 0.45
	}
	slices.Sort(widths)
	return widths[len(widths)/2]
}

// written is the line's text; wide says that it may hold gaps between columns, which are written as four spaces.
func (p *pdfPage) written(l *pdfLine, wide bool) string {
	var b strings.Builder
	for i := l.from; i < l.to; i++ {
		r := p.runes[i]
		if wide && r == ' ' && p.gap(i) > cellGap*l.size {
			b.WriteString("   ")
		}
		if r >= ' ' || r == '\t' {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// gap is the distance between the characters beside the space at i, in points.
func (p *pdfPage) gap(i int) float64 {
	before, ok := p.box(i - 1)
	after, found := p.box(i + 1)
	if !ok || !found {
		return 0
	}
	return after.left - before.right
}

// letterBox is where a letter stands: its advance and the height of its font.
type letterBox struct{ left, right, bottom, top float64 }

func (p *pdfPage) box(i int) (letterBox, bool) {
	index, ok := p.index(i)
	if !ok {
		return letterBox{}, false
	}
	loose, err := p.in.FPDFText_GetLooseCharBox(&requests.FPDFText_GetLooseCharBox{TextPage: p.text, Index: index})
	if err != nil {
		return letterBox{}, false
	}
	r := loose.Rect
	return letterBox{left: float64(r.Left), right: float64(r.Right), bottom: float64(r.Bottom), top: float64(r.Top)}, true
}

// index is the engine's number of the character at i of the page's text.
func (p *pdfPage) index(i int) (int, bool) {
	if p.plain {
		return i, true
	}
	r, err := p.in.FPDFText_GetCharIndexFromTextIndex(&requests.FPDFText_GetCharIndexFromTextIndex{TextPage: p.text, NTextIndex: i})
	if err != nil {
		return 0, false
	}
	return r.CharIndex, r.CharIndex >= 0
}
