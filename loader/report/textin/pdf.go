package textin

import (
	"bytes"
	"context"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/ledongthuc/pdf"

	"entente/schema"
)

var pdfFormat = Format{
	Name:      "PDF",
	Recognise: func(head []byte, _ string) bool { return bytes.Contains(head[:min(len(head), 1024)], []byte("%PDF-")) },
	Read:      readPDF,
}

// maxPages bounds a PDF; the number of pages is what the file claims.
const maxPages = 20000

// readPDF writes the text layer of a PDF: lines as they stand on the page, their
// indents as spaces, wider gaps as empty lines, a form feed between pages. A scanned
// document has no text layer and is refused with that reason.
func readPDF(ctx context.Context, data []byte, o Options) (*Text, error) {
	file, err := openPDF(data)
	if err != nil {
		return nil, refuse(o, "the PDF cannot be read: %w", err)
	}
	pages := file.NumPage()
	if pages > maxPages {
		return nil, &schema.Error{Kind: schema.TooLarge, Position: schema.Position{File: o.Name},
			Message: fmt.Sprintf("the PDF claims %d pages; at most %d are read", pages, maxPages)}
	}
	var out strings.Builder
	t, broken := &Text{Encoding: "PDF"}, 0
	for n := 1; n <= pages; n++ {
		if ctx.Err() != nil {
			return nil, fmt.Errorf("reading %s: %w", o.Name, ctx.Err())
		}
		glyphs, err := pageOf(file, n)
		if err != nil {
			broken++
			continue
		}
		page := layOut(glyphs)
		if page == "" {
			continue
		}
		if out.Len() > 0 {
			out.WriteString("\f")
		}
		out.WriteString(page)
		if int64(out.Len()) > o.limit() {
			return nil, &schema.Error{Kind: schema.TooLarge, Position: schema.Position{File: o.Name},
				Message: fmt.Sprintf("the text of the PDF has more than %d bytes: raise the bound or split it", o.limit())}
		}
	}
	t.Runes = runesOf([]byte(strings.ToValidUTF8(out.String(), "\uFFFD")))
	switch {
	case broken > 0 && broken == pages:
		return nil, refuse(o, "none of the %d pages of the PDF can be read", pages)
	case blank(t.Runes):
		return nil, refuse(o, "the PDF has no text layer (it is scanned): run character recognition on it first")
	case broken > 0:
		t.Notes = append(t.Notes, fmt.Sprintf("%d of %d pages cannot be read and were left out", broken, pages))
	}
	return t, nil
}

// openPDF and pageOf turn the panics of the PDF library, which malformed files bring
// about, into errors.
func openPDF(data []byte) (r *pdf.Reader, err error) {
	defer recovered(&err)
	return pdf.NewReader(bytes.NewReader(data), int64(len(data)))
}

func pageOf(file *pdf.Reader, n int) (glyphs []pdf.Text, err error) {
	defer recovered(&err)
	page := file.Page(n)
	if page.V.IsNull() {
		return nil, nil
	}
	return page.Content().Text, nil
}

func recovered(err *error) {
	if p := recover(); p != nil {
		*err = fmt.Errorf("malformed: %v", p)
	}
}

// pdfLine is the glyphs of one line of a page.
type pdfLine struct {
	y, size float64
	glyphs  []pdf.Text
}

// layOut puts glyphs into lines by height, from the top, and writes them.
func layOut(glyphs []pdf.Text) string {
	lines := linesOf(glyphs)
	if len(lines) == 0 {
		return ""
	}
	left, pitch := math.Inf(1), medianPitch(lines)
	for _, l := range lines {
		left = math.Min(left, l.glyphs[0].X)
	}
	var b strings.Builder
	for i, l := range lines {
		if i > 0 {
			b.WriteByte('\n')
			if gap := lines[i-1].y - l.y; pitch > 0 && gap > 1.5*pitch {
				b.WriteByte('\n')
			}
		}
		if indent := int((l.glyphs[0].X - left) / math.Max(l.size*0.5, 1)); indent > 0 {
			b.WriteString(strings.Repeat(" ", min(indent, 80)))
		}
		writeLine(&b, l)
	}
	b.WriteByte('\n')
	return b.String()
}

// linesOf groups glyphs whose heights differ by less than half their size.
func linesOf(glyphs []pdf.Text) []pdfLine {
	kept := make([]pdf.Text, 0, len(glyphs))
	for _, g := range glyphs {
		if g.S != "" && !math.IsNaN(g.X) && !math.IsNaN(g.Y) && !math.IsInf(g.X, 0) && !math.IsInf(g.Y, 0) {
			kept = append(kept, g)
		}
	}
	slices.SortStableFunc(kept, func(a, b pdf.Text) int { return compare(b.Y, a.Y) })
	var lines []pdfLine
	for _, g := range kept {
		size := math.Max(g.FontSize, 1)
		if n := len(lines); n > 0 && lines[n-1].y-g.Y < 0.5*math.Min(size, lines[n-1].size) {
			lines[n-1].glyphs = append(lines[n-1].glyphs, g)
			lines[n-1].size = math.Max(lines[n-1].size, size)
			continue
		}
		lines = append(lines, pdfLine{y: g.Y, size: size, glyphs: []pdf.Text{g}})
	}
	lines = slices.DeleteFunc(lines, func(l pdfLine) bool {
		return !slices.ContainsFunc(l.glyphs, func(g pdf.Text) bool { return strings.TrimSpace(g.S) != "" })
	})
	for i := range lines {
		slices.SortStableFunc(lines[i].glyphs, func(a, b pdf.Text) int { return compare(a.X, b.X) })
	}
	return lines
}

func compare(a, b float64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// medianPitch is the usual distance of two lines.
func medianPitch(lines []pdfLine) float64 {
	var gaps []float64
	for i := 1; i < len(lines); i++ {
		gaps = append(gaps, lines[i-1].y-lines[i].y)
	}
	if len(gaps) == 0 {
		return 0
	}
	slices.Sort(gaps)
	return gaps[len(gaps)/2]
}

// writeLine writes the glyphs of a line with spaces where there are gaps.
func writeLine(b *strings.Builder, l pdfLine) {
	end, space := math.Inf(-1), false
	for _, g := range l.glyphs {
		gap := g.X - end
		if strings.TrimSpace(g.S) == "" {
			space = true
			end = math.Max(end, g.X+width(g))
			continue
		}
		switch {
		case math.IsInf(end, -1):
		case gap > 4*l.size:
			b.WriteString("    ")
		case space || gap > 0.2*l.size:
			b.WriteByte(' ')
		}
		b.WriteString(g.S)
		end, space = g.X+width(g), false
	}
}

// width is how far a glyph reaches; fonts that do not say count half their size.
func width(g pdf.Text) float64 {
	if g.W > 0 {
		return g.W
	}
	return 0.5 * g.FontSize
}
