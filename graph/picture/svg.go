package picture

import (
	"bufio"
	"encoding/xml"
	"fmt"
	"image/color"
	"io"
	"math"
	"strconv"
	"strings"
)

// WriteSVG writes the scene as SVG 1.1 that stands alone: no script, no style sheet,
// nothing fetched. Text stays text, so that it can be searched, edited and read out.
func WriteSVG(w io.Writer, s *Scene) error {
	p, err := newPen()
	if err != nil {
		return err
	}
	out := &svg{Writer: bufio.NewWriter(w), pen: p}
	out.put(`<?xml version="1.0" encoding="UTF-8"?>`, "\n")
	out.put(`<svg xmlns="http://www.w3.org/2000/svg" width="`, num(s.Width), `" height="`, num(s.Height), `" viewBox="0 0 `, num(s.Width), " ", num(s.Height),
		`" role="img" font-family="`, families, `">`, "\n")
	out.put("<title>", out.escape(s.Title), "</title>\n<desc>", out.escape(s.About), "</desc>\n")
	out.put(`<rect width="100%" height="100%" fill="`, rgb(s.Background), `"/>`, "\n")
	for _, shape := range s.Shapes {
		switch shape := shape.(type) {
		case Path:
			out.path(shape)
		case Text:
			out.text(shape)
		}
	}
	out.put("</svg>\n")
	if out.err != nil {
		return out.err
	}
	return out.Flush()
}

// svg writes markup and keeps the first error.
type svg struct {
	*bufio.Writer
	pen *pen
	err error
}

func (w *svg) put(parts ...string) {
	for _, part := range parts {
		if w.err == nil {
			_, w.err = w.WriteString(part)
		}
	}
}

func (w *svg) escape(text string) string {
	var b strings.Builder
	if err := xml.EscapeText(&b, []byte(text)); err != nil && w.err == nil {
		w.err = err
	}
	return b.String()
}

func (w *svg) path(p Path) {
	tag := "path"
	if p.Radius > 0 {
		tag = "circle"
		w.put(`<circle cx="`, num(p.At.X), `" cy="`, num(p.At.Y), `" r="`, num(p.Radius), `"`)
	} else {
		w.put(`<path d="`)
		for i, at := range p.Points {
			command := "L"
			if i == 0 {
				command = "M"
			}
			w.put(command, num(at.X), " ", num(at.Y))
		}
		if p.Closed {
			w.put("Z")
		}
		w.put(`"`)
	}
	w.put(` fill="`, paint(p.Fill), `"`)
	if p.Fill.A > 0 && p.Fill.A < 255 {
		w.put(` fill-opacity="`, num(float64(p.Fill.A)/255), `"`)
	}
	if p.Stroke.A > 0 {
		w.put(` stroke="`, rgb(p.Stroke), `" stroke-width="`, num(p.Width), `"`)
		if p.Stroke.A < 255 {
			w.put(` stroke-opacity="`, num(float64(p.Stroke.A)/255), `"`)
		}
	}
	if len(p.Dash) > 0 {
		dash := make([]string, len(p.Dash))
		for i, d := range p.Dash {
			dash[i] = num(d)
		}
		w.put(` stroke-dasharray="`, strings.Join(dash, " "), `"`)
	}
	if p.Tip == "" {
		w.put("/>\n")
		return
	}
	w.put("><title>", w.escape(p.Tip), "</title></", tag, ">\n")
}

func (w *svg) text(t Text) {
	w.put(`<text x="`, num(t.At.X), `" y="`, num(t.At.Y), `" font-size="`, num(t.Size), `" fill="`, rgb(t.Color), `"`)
	if t.Bold {
		w.put(` font-weight="bold"`)
	}
	if t.Anchor != Start {
		w.put(` text-anchor="`, [...]string{"start", "middle", "end"}[t.Anchor], `"`)
	}
	if t.Angle != 0 {
		w.put(fmt.Sprintf(` transform="rotate(%s %s %s)"`, num(t.Angle), num(t.At.X), num(t.At.Y)))
	}
	if w.pen.has(t.Value) { // so that labels keep off each other whatever font there is
		w.put(` textLength="`, num(w.pen.width(t.Value, t.Size, t.Bold)), `" lengthAdjust="spacingAndGlyphs"`)
	}
	if t.Halo.A > 0 {
		w.put(` stroke="`, rgb(t.Halo), `" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`)
	}
	// The bidi isolate keeps a name that runs from right to left from turning its neighbours round.
	w.put(` direction="ltr" unicode-bidi="isolate">`, w.escape(t.Value), "</text>\n")
}

func paint(c color.RGBA) string {
	if c.A == 0 {
		return "none"
	}
	return rgb(c)
}

func rgb(c color.RGBA) string { return fmt.Sprintf("#%02x%02x%02x", c.R, c.G, c.B) }

// num writes a length with at most two decimals.
func num(v float64) string {
	return strconv.FormatFloat(math.Round(v*100)/100+0, 'f', -1, 64)
}
