package picture

import (
	"fmt"
	"strings"

	"entente/graph/query"
)

const (
	margin     = 28.0
	titleSize  = 21.0
	aboutSize  = 13.0
	legendSize = 12.5
	sourceSize = 11.0
)

// frame draws what stands around a picture: title and line below it, legend and
// sources. The room left is what inner gives.
type frame struct {
	scene       *Scene
	theme       Theme
	pen         *pen
	top, bottom float64 // of the room
}

func newFrame(o Options, title, about string) (*frame, error) {
	p, err := newPen()
	if err != nil {
		return nil, err
	}
	s := &Scene{Width: float64(o.Width), Height: float64(o.Height), Title: title, About: about, Background: o.Theme.Background}
	f := &frame{scene: s, theme: o.Theme, pen: p, top: margin, bottom: s.Height - margin}
	width := s.Width - 2*margin
	f.top += titleSize * 0.8
	s.add(Text{At: Point{margin, f.top}, Size: titleSize, Bold: true, Color: o.Theme.Ink, Value: p.shorten(title, titleSize, true, width)})
	for _, line := range p.wrap(strings.Fields(about), aboutSize, width, 2) {
		f.top += aboutSize * 1.5
		s.add(Text{At: Point{margin, f.top}, Size: aboutSize, Color: o.Theme.Muted, Value: line})
	}
	f.top += 14
	return f, nil
}

// sources writes whence the picture comes, at its foot.
func (f *frame) sources(refs []query.DocumentRef, revision uint64) {
	var names []string
	for _, r := range refs {
		name := r.Title
		if name == "" {
			name = string(r.ID)
		}
		names = append(names, strings.TrimRight(strings.Join(strings.Fields(name), " "), "."))
	}
	text := fmt.Sprintf("Entente, revision %d.", revision)
	if len(names) > 0 {
		text = "Sources: " + strings.Join(names, "; ") + ". " + text
	}
	lines := f.pen.wrap(strings.Fields(text), sourceSize, f.scene.Width-2*margin, 3)
	for i, line := range lines {
		y := f.scene.Height - margin*0.7 - float64(len(lines)-1-i)*sourceSize*1.4
		f.scene.add(Text{At: Point{margin, y}, Size: sourceSize, Color: f.theme.Muted, Value: line})
	}
	f.bottom = f.scene.Height - margin*0.7 - float64(len(lines))*sourceSize*1.4 - 8
}

// key is an entry of a legend: a mark around a place, and what it stands for.
type key struct {
	mark func(at Point) []Shape
	text string
}

// legend writes the keys in rows above the sources.
func (f *frame) legend(keys []key) {
	const mark, gap = 22.0, 20.0
	var rows [][]key
	x := margin
	for _, k := range keys {
		width := mark + f.pen.width(k.text, legendSize, false) + gap
		if len(rows) == 0 || x+width-gap > f.scene.Width-margin {
			rows, x = append(rows, nil), margin
		}
		rows[len(rows)-1] = append(rows[len(rows)-1], k)
		x += width
	}
	for i, row := range rows {
		x, y := margin, f.bottom-float64(len(rows)-1-i)*legendSize*1.7
		for _, k := range row {
			f.scene.add(k.mark(Point{x + 8, y - legendSize*0.33})...)
			f.scene.add(Text{At: Point{x + mark, y}, Size: legendSize, Color: f.theme.Ink, Value: k.text})
			x += mark + f.pen.width(k.text, legendSize, false) + gap
		}
	}
	f.bottom -= float64(len(rows))*legendSize*1.7 + 10
}

// inner is the room for the picture itself.
func (f *frame) inner() box { return box{margin, f.top, f.scene.Width - margin, f.bottom} }
