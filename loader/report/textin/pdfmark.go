package textin

import (
	"github.com/klippa-app/go-pdfium/enums"
	"github.com/klippa-app/go-pdfium/requests"
)

// pdfMark is a small drawn shape: browsers draw the mark of a list item, which the text layer then lacks.
type pdfMark struct{ left, bottom, right, top float64 }

// The size of a mark in points, and how many shapes of a page are looked at; beyond them a page is a drawing.
const (
	smallestMark = 1.5
	largestMark  = 9
	maxShapes    = 50_000
)

// marks finds the small square or round shapes of a page.
func (p *pdfPage) marks() ([]pdfMark, error) {
	page := requests.Page{ByReference: &p.page}
	count, err := p.in.FPDFPage_CountObjects(&requests.FPDFPage_CountObjects{Page: page})
	if err != nil {
		return nil, err
	}
	var marks []pdfMark
	for i := range min(count.Count, maxShapes) {
		object, err := p.in.FPDFPage_GetObject(&requests.FPDFPage_GetObject{Page: page, Index: i})
		if err != nil {
			return nil, err
		}
		kind, err := p.in.FPDFPageObj_GetType(&requests.FPDFPageObj_GetType{PageObject: object.PageObject})
		if err != nil {
			return nil, err
		}
		if kind.Type != enums.FPDF_PAGEOBJ_PATH && kind.Type != enums.FPDF_PAGEOBJ_IMAGE {
			continue
		}
		b, err := p.in.FPDFPageObj_GetBounds(&requests.FPDFPageObj_GetBounds{PageObject: object.PageObject})
		if err != nil {
			continue // an empty shape has no bounds
		}
		m := pdfMark{left: float64(b.Left), bottom: float64(b.Bottom), right: float64(b.Right), top: float64(b.Top)}
		if width, height := m.right-m.left, m.top-m.bottom; min(width, height) >= smallestMark && max(width, height) <= largestMark && max(width, height) <= 1.7*min(width, height) {
			marks = append(marks, m)
		}
	}
	return marks, nil
}

// before says that the mark stands before the line, as that of a list item does.
func (m pdfMark) before(l *pdfLine) bool {
	middle := (m.bottom + m.top) / 2
	return m.right <= l.x && l.x-m.left <= 3*l.size && middle > l.y-0.2*l.size && middle < l.y+0.8*l.size
}

// withMarks writes the marks as bullets at the head of the lines that they stand before.
func withMarks(lines []pdfLine, marks []pdfMark) []pdfLine {
	for i := range lines {
		for _, m := range marks {
			if m.before(&lines[i]) {
				lines[i].text = "• " + lines[i].text
				lines[i].word += lines[i].x - m.left
				lines[i].x, lines[i].item = m.left, true
				break
			}
		}
	}
	return lines
}
