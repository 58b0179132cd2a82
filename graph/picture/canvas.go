package picture

import (
	"image"
	"image/color"
	"math"

	xfont "golang.org/x/image/font"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/opentype"
	"gonum.org/v1/plot/font"
	"gonum.org/v1/plot/text"
	"gonum.org/v1/plot/vg"
)

// typeface is the name under which gonum/plot knows the Go fonts.
const typeface = "Go"

// textHandler measures text of plots in the fonts that the scene is painted with.
func textHandler() (text.Handler, error) {
	cache := font.NewCache(nil)
	for weight, data := range map[xfont.Weight][]byte{xfont.WeightNormal: goregular.TTF, xfont.WeightBold: gobold.TTF} {
		parsed, err := opentype.Parse(data)
		if err != nil {
			return nil, err
		}
		cache.Add(font.Collection{{Font: font.Font{Typeface: typeface, Weight: weight}, Face: parsed}})
	}
	return text.Plain{Fonts: cache}, nil
}

// canvas is a vg.Canvas that adds what gonum/plot draws to a scene. A vg.Length is a
// pixel there; its y grows upwards from the bottom of the room.
type canvas struct {
	scene *Scene
	now   pencil
	stack []pencil
}

// pencil is the state that Push keeps: the pen, and the map of the plane as
// x' = a x + c y + e, y' = b x + d y + f.
type pencil struct {
	width            float64
	dash             []float64
	color            color.RGBA
	a, b, c, d, e, f float64
}

func newCanvas(s *Scene, room box) *canvas {
	return &canvas{scene: s, now: pencil{width: 1, a: 1, d: -1, e: room.left, f: room.bottom}}
}

func (c *canvas) at(p vg.Point) Point {
	x, y := float64(p.X), float64(p.Y)
	return Point{c.now.a*x + c.now.c*y + c.now.e, c.now.b*x + c.now.d*y + c.now.f}
}

// SetLineWidth implements vg.Canvas, as the methods below do.
func (c *canvas) SetLineWidth(w vg.Length) { c.now.width = float64(w) }

// SetLineDash sets the pattern of lines.
func (c *canvas) SetLineDash(pattern []vg.Length, _ vg.Length) {
	c.now.dash = nil
	for _, l := range pattern {
		c.now.dash = append(c.now.dash, float64(l))
	}
}

// SetColor sets the colour of what follows.
func (c *canvas) SetColor(clr color.Color) {
	if clr == nil {
		clr = color.Black
	}
	c.now.color = color.RGBA(color.NRGBAModel.Convert(clr).(color.NRGBA))
	if rgba, ok := clr.(color.RGBA); ok { // the scene's colours are not multiplied by their alpha
		c.now.color = rgba
	}
}

// Rotate turns the plane by radians.
func (c *canvas) Rotate(radians float64) {
	sin, cos := math.Sincos(radians)
	n := &c.now
	n.a, n.b, n.c, n.d = n.a*cos+n.c*sin, n.b*cos+n.d*sin, -n.a*sin+n.c*cos, -n.b*sin+n.d*cos
}

// Translate moves the plane.
func (c *canvas) Translate(by vg.Point) {
	to := c.at(by)
	c.now.e, c.now.f = to.X, to.Y
}

// Scale stretches the plane.
func (c *canvas) Scale(x, y float64) {
	c.now.a, c.now.b, c.now.c, c.now.d = c.now.a*x, c.now.b*x, c.now.c*y, c.now.d*y
}

// Push keeps the state for Pop.
func (c *canvas) Push() { c.stack = append(c.stack, c.now) }

// Pop takes the state that Push kept.
func (c *canvas) Pop() {
	c.now = c.stack[len(c.stack)-1]
	c.stack = c.stack[:len(c.stack)-1]
}

// Stroke draws a path's line.
func (c *canvas) Stroke(p vg.Path) {
	for _, points := range c.flat(p) {
		c.scene.add(Path{Points: points, Stroke: c.now.color, Width: c.now.width, Dash: c.now.dash})
	}
}

// Fill fills a path.
func (c *canvas) Fill(p vg.Path) {
	for _, points := range c.flat(p) {
		c.scene.add(Path{Points: points, Closed: true, Fill: c.now.color})
	}
}

// flat gives the lines of a path, arcs and curves in short pieces.
func (c *canvas) flat(p vg.Path) (lines [][]Point) {
	var line []Point
	var last vg.Point
	end := func() {
		if len(line) > 1 {
			lines = append(lines, line)
		}
		line = nil
	}
	to := func(at vg.Point) {
		line, last = append(line, c.at(at)), at
	}
	for _, part := range p {
		switch part.Type {
		case vg.MoveComp:
			end()
			to(part.Pos)
		case vg.LineComp:
			to(part.Pos)
		case vg.ArcComp:
			const pieces = 24
			for i := range pieces + 1 {
				sin, cos := math.Sincos(part.Start + part.Angle*float64(i)/pieces)
				to(vg.Point{X: part.Pos.X + part.Radius*vg.Length(cos), Y: part.Pos.Y + part.Radius*vg.Length(sin)})
			}
		case vg.CurveComp:
			const pieces = 16
			from := last
			for i := 1; i <= pieces; i++ {
				to(bezier(from, part.Control, part.Pos, float64(i)/pieces))
			}
		case vg.CloseComp:
			if len(line) > 0 {
				line = append(line, line[0])
			}
			end()
		}
	}
	end()
	return lines
}

// bezier is the point at t of a curve with any number of controls (de Casteljau).
func bezier(from vg.Point, control []vg.Point, to vg.Point, t float64) vg.Point {
	points := append(append([]vg.Point{from}, control...), to)
	for n := len(points) - 1; n > 0; n-- {
		for i := range n {
			points[i].X += (points[i+1].X - points[i].X) * vg.Length(t)
			points[i].Y += (points[i+1].Y - points[i].Y) * vg.Length(t)
		}
	}
	return points[0]
}

// FillString writes text with its baseline's left end at a place.
func (c *canvas) FillString(f font.Face, at vg.Point, value string) {
	c.scene.add(Text{At: c.at(at), Size: float64(f.Font.Size), Bold: f.Font.Weight == xfont.WeightBold,
		Angle: math.Atan2(c.now.b, c.now.a) * 180 / math.Pi, Color: c.now.color, Value: value})
}

// DrawImage does nothing: no picture here holds another.
func (c *canvas) DrawImage(vg.Rectangle, image.Image) {}
