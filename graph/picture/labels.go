package picture

import "math"

// box is a part of the plane that something takes up.
type box struct{ left, top, right, bottom float64 }

func (b box) overlaps(o box) bool {
	return b.left < o.right && o.left < b.right && b.top < o.bottom && o.top < b.bottom
}

// cell is the side of the squares in which boxes are looked up.
const cell = 64.0

// occupied knows what is taken.
type occupied struct {
	bounds box
	cells  map[[2]int][]box
}

func newOccupied(bounds box) *occupied { return &occupied{bounds, map[[2]int][]box{}} }

func (o *occupied) each(b box, f func(key [2]int) bool) bool {
	for x := int(math.Floor(b.left / cell)); x <= int(math.Floor(b.right/cell)); x++ {
		for y := int(math.Floor(b.top / cell)); y <= int(math.Floor(b.bottom/cell)); y++ {
			if !f([2]int{x, y}) {
				return false
			}
		}
	}
	return true
}

func (o *occupied) take(b box) {
	o.each(b, func(key [2]int) bool {
		o.cells[key] = append(o.cells[key], b)
		return true
	})
}

// free reports whether the box lies within the bounds and on nothing.
func (o *occupied) free(b box) bool {
	if b.left < o.bounds.left || b.top < o.bounds.top || b.right > o.bounds.right || b.bottom > o.bounds.bottom {
		return false
	}
	return o.each(b, func(key [2]int) bool {
		for _, other := range o.cells[key] {
			if b.overlaps(other) {
				return false
			}
		}
		return true
	})
}

// label finds a place for a text beside a node: right, left, above, below, then the
// corners, then the same farther off, as far as it may stand away. ok is false where
// all of them are taken.
func (o *occupied) label(at Point, radius float64, text Text, width, most float64) (placed Text, ok bool) {
	height, gap := text.Size, 3.0
	for away := 0.0; away <= most; away += 7 {
		r := radius + gap + away
		d := r * 0.72
		for _, try := range []struct {
			x, y   float64 // of the baseline's anchor
			anchor Anchor
		}{
			{at.X + r, at.Y + height*0.35, Start}, {at.X - r, at.Y + height*0.35, End},
			{at.X, at.Y - r - height*0.2, Middle}, {at.X, at.Y + r + height*0.8, Middle},
			{at.X + d, at.Y - d, Start}, {at.X + d, at.Y + d + height*0.7, Start},
			{at.X - d, at.Y - d, End}, {at.X - d, at.Y + d + height*0.7, End},
		} {
			left := try.x - width*[...]float64{0, 0.5, 1}[try.anchor]
			b := box{left - 1, try.y - height*0.82, left + width + 1, try.y + height*0.26}
			if o.free(b) {
				o.take(b)
				text.At, text.Anchor = Point{try.x, try.y}, try.anchor
				return text, true
			}
		}
	}
	return text, false
}
