package picture

import (
	"image/color"
	"image/png"
	"io"
	"math"

	"git.sr.ht/~sbinet/gg"
)

// density is how many dots a PNG has for each pixel of the scene: 2400 dots for the
// usual width, which is 300 dots an inch over a page's width.
const density = 2

// WritePNG paints the scene, twice as many dots each way as its size in pixels.
func WritePNG(w io.Writer, s *Scene) error {
	p, err := newPen()
	if err != nil {
		return err
	}
	c := gg.NewContext(int(math.Ceil(s.Width*density)), int(math.Ceil(s.Height*density)))
	c.SetColor(s.Background)
	c.Clear()
	c.SetLineCapButt()
	spelled := false
	for _, shape := range s.Shapes {
		switch shape := shape.(type) {
		case Path:
			paintPath(c, shape)
		case Text:
			painted, changed := p.paintable(shape.Value)
			shape.Value, spelled = painted, spelled || changed
			if err := paintText(c, p, shape); err != nil {
				return err
			}
		}
	}
	if spelled {
		note := Text{At: Point{s.Width / 2, s.Height - 5}, Size: noteSize, Anchor: Middle, Color: ink(s.Background), Value: latinNote}
		if err := paintText(c, p, note); err != nil {
			return err
		}
	}
	e := png.Encoder{CompressionLevel: png.BestSpeed}
	return e.Encode(w, c.Image())
}

func paintPath(c *gg.Context, p Path) {
	if p.Radius > 0 {
		c.DrawCircle(p.At.X*density, p.At.Y*density, p.Radius*density)
	} else {
		for i, at := range p.Points {
			if i == 0 {
				c.MoveTo(at.X*density, at.Y*density)
			} else {
				c.LineTo(at.X*density, at.Y*density)
			}
		}
		if p.Closed {
			c.ClosePath()
		}
	}
	if p.Fill.A > 0 {
		c.SetColor(straight(p.Fill))
		c.FillPreserve()
	}
	if p.Stroke.A > 0 && p.Width > 0 {
		dash := make([]float64, len(p.Dash))
		for i, d := range p.Dash {
			dash[i] = d * density
		}
		c.SetDash(dash...)
		c.SetLineWidth(p.Width * density)
		c.SetColor(straight(p.Stroke))
		c.StrokePreserve()
	}
	c.ClearPath()
}

// noteSize is that of the line at the very foot of a picture.
const noteSize = 9

// ink is a grey that is read on a background.
func ink(background color.RGBA) color.RGBA {
	if int(background.R)+int(background.G)+int(background.B) < 3*128 {
		return color.RGBA{0xCC, 0xCC, 0xCC, 0xFF}
	}
	return color.RGBA{0x44, 0x44, 0x44, 0xFF}
}

// straight takes the colours of a scene, which are not multiplied by their alpha.
func straight(c color.RGBA) color.NRGBA { return color.NRGBA(c) }

func paintText(c *gg.Context, p *pen, t Text) error {
	f, err := p.face(t.Size*density, t.Bold)
	if err != nil {
		return err
	}
	c.SetFontFace(f)
	x, y := t.At.X*density, t.At.Y*density
	width := p.widthOf(t.Value, t.Size*density, t.Bold)
	x -= width * [...]float64{0, 0.5, 1}[t.Anchor]
	c.Push()
	defer c.Pop()
	if t.Angle != 0 {
		c.RotateAbout(t.Angle*math.Pi/180, t.At.X*density, y)
	}
	if t.Halo.A > 0 {
		c.SetColor(t.Halo)
		const around = 16
		for i := range around {
			angle := 2 * math.Pi * float64(i) / around
			c.DrawString(t.Value, x+2*density*math.Cos(angle), y+2*density*math.Sin(angle))
		}
	}
	c.SetColor(t.Color)
	c.DrawString(t.Value, x, y)
	return nil
}
