package picture

import (
	"sync"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"
)

// families are the fonts that SVG asks for: the Go fonts' widths first, then what
// systems have.
const families = "Go, 'Noto Sans', 'DejaVu Sans', 'Segoe UI', Helvetica, Arial, sans-serif"

// fonts parses the two fonts once.
var fonts = sync.OnceValues(func() (both [2]*opentype.Font, err error) {
	for i, data := range [][]byte{goregular.TTF, gobold.TTF} {
		if both[i], err = opentype.Parse(data); err != nil {
			return both, err
		}
	}
	return both, nil
})

// pen measures and gives faces. It is not safe for concurrent use.
type pen struct {
	fonts [2]*opentype.Font
	faces map[face]font.Face
}

type face struct {
	size float64
	bold bool
}

func newPen() (*pen, error) {
	both, err := fonts()
	return &pen{both, map[face]font.Face{}}, err
}

func (p *pen) face(size float64, bold bool) (font.Face, error) {
	key := face{size, bold}
	if f, ok := p.faces[key]; ok {
		return f, nil
	}
	which := 0
	if bold {
		which = 1
	}
	f, err := opentype.NewFace(p.fonts[which], &opentype.FaceOptions{Size: size, DPI: 72, Hinting: font.HintingNone})
	if err == nil {
		p.faces[key] = f
	}
	return f, err
}

// width is how wide a text is at most: as it stands, where letters that the font lacks
// count as wide ones, and as it is painted.
func (p *pen) width(text string, size float64, bold bool) float64 {
	width := p.widthOf(text, size, bold)
	if painted, changed := p.paintable(text); changed {
		width = max(width, p.widthOf(painted, size, bold))
	}
	return width
}

func (p *pen) widthOf(text string, size float64, bold bool) float64 {
	f, err := p.face(size, bold)
	if err != nil { // the fonts are part of the program and size is positive
		return size * float64(len(text))
	}
	var sum fixed.Int26_6
	for _, r := range text {
		advance, ok := f.GlyphAdvance(r)
		if !ok {
			advance = fixed.Int26_6(size * 64 * 0.8)
		}
		sum += advance
	}
	return float64(sum) / 64
}

// has reports whether the fonts have every letter of a text.
func (p *pen) has(text string) bool {
	for _, r := range text {
		if !p.hasRune(r) {
			return false
		}
	}
	return true
}

func (p *pen) hasRune(r rune) bool {
	if r >= ' ' && r <= '~' {
		return true
	}
	f, err := p.face(12, false)
	if err != nil {
		return false
	}
	_, ok := f.GlyphAdvance(r)
	return ok
}

// shorten cuts a text that is wider than it may be.
func (p *pen) shorten(text string, size float64, bold bool, most float64) string {
	if p.width(text, size, bold) <= most {
		return text
	}
	letters := []rune(text)
	for len(letters) > 1 && p.width(string(letters)+"…", size, bold) > most {
		letters = letters[:len(letters)-1]
	}
	return string(letters) + "…"
}

// wrap breaks a text into at most so many lines; what is left is cut.
func (p *pen) wrap(words []string, size, width float64, most int) (lines []string) {
	line := ""
	for i, word := range words {
		longer := word
		if line != "" {
			longer = line + " " + word
		}
		if p.width(longer, size, false) <= width || line == "" {
			line = longer
			continue
		}
		if len(lines) == most-1 {
			for _, rest := range words[i:] {
				line += " " + rest
			}
			return append(lines, p.shorten(line, size, false, width))
		}
		lines, line = append(lines, line), word
	}
	if line != "" {
		lines = append(lines, p.shorten(line, size, false, width))
	}
	return lines
}
