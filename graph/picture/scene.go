package picture

import "image/color"

// Scene is a picture as shapes, in the order in which they are painted. Lengths are
// CSS pixels; y grows downwards.
type Scene struct {
	Width, Height float64
	Title, About  string // for those who do not see it
	Background    color.RGBA
	Shapes        []Shape
}

// Shape is a part of a scene: Path or Text.
type Shape interface{ shape() }

// Point is a place in a scene.
type Point struct{ X, Y float64 }

// Path is a line, closed or open, or a circle around At.
type Path struct {
	Points []Point
	Closed bool
	At     Point
	Radius float64 // of a circle; 0 where Points are meant

	Fill   color.RGBA // no alpha: not filled
	Stroke color.RGBA // no alpha: not stroked
	Width  float64
	Dash   []float64
	Tip    string // what the shape stands for
}

// Anchor is the part of a text that stands at its place.
type Anchor uint8

// The anchors.
const (
	Start Anchor = iota
	Middle
	End
)

// Text is one line of text on the baseline at At.
type Text struct {
	At     Point
	Size   float64
	Bold   bool
	Anchor Anchor
	Angle  float64 // in degrees, clockwise
	Color  color.RGBA
	Halo   color.RGBA // behind the letters; no alpha: none
	Value  string
}

func (Path) shape() {}
func (Text) shape() {}

func (s *Scene) add(shapes ...Shape) { s.Shapes = append(s.Shapes, shapes...) }
