package layout

const (
	inLeaf  = 6  // bodies of a cell up to which it is not divided
	deepest = 40 // divisions, where bodies lie in one place
)

// tree is Barnes and Hut's: the plane in cells, each with the mass and the middle of what lies in it. The cells are kept
// in the order in which they are walked, so that a walk needs no stack: a cell's first part follows it, and next is
// where the walk goes on behind it. Gonum's spatial/barneshut divides the middle of a single body by its mass (v0.17),
// so that only bodies of mass 1 push from where they are.
type tree struct {
	cells  []cell
	bodies []body // by cell
}

// body is a node in the plane.
type body struct {
	at   Point
	mass float64
}

type cell struct {
	middle Point
	mass   float64
	square float64 // of its side
	next   int
	first  int // of its bodies, where it is not divided
	last   int // behind its bodies; 0 where it is divided
}

// grow makes the tree anew for nodes at the given places.
func (t *tree) grow(places []Point, mass []float64) {
	t.cells, t.bodies = t.cells[:0], t.bodies[:0]
	low, high := places[0], places[0]
	for i, p := range places {
		low = Point{min(low.X, p.X), min(low.Y, p.Y)}
		high = Point{max(high.X, p.X), max(high.Y, p.Y)}
		t.bodies = append(t.bodies, body{p, mass[i]})
	}
	side := max(high.X-low.X, high.Y-low.Y)
	t.divide(0, len(t.bodies), Point{low.X + side/2, low.Y + side/2}, side, 0)
}

// divide makes the cell around the bodies from first to before last, and its parts.
func (t *tree) divide(first, last int, centre Point, side float64, depth int) {
	at := len(t.cells)
	c := cell{square: side * side}
	for _, b := range t.bodies[first:last] {
		c.mass += b.mass
		c.middle.X += b.at.X * b.mass
		c.middle.Y += b.at.Y * b.mass
	}
	c.middle.X /= c.mass
	c.middle.Y /= c.mass
	if last-first <= inLeaf || depth == deepest {
		c.first, c.last, c.next = first, last, at+1
		t.cells = append(t.cells, c)
		return
	}
	t.cells = append(t.cells, c)
	middle := t.split(first, last, func(b body) bool { return b.at.X < centre.X })
	for half, ends := range [2][2]int{{first, middle}, {middle, last}} {
		between := t.split(ends[0], ends[1], func(b body) bool { return b.at.Y < centre.Y })
		x := centre.X + (float64(half)-0.5)*side/2
		if ends[0] < between {
			t.divide(ends[0], between, Point{x, centre.Y - side/4}, side/2, depth+1)
		}
		if between < ends[1] {
			t.divide(between, ends[1], Point{x, centre.Y + side/4}, side/2, depth+1)
		}
	}
	t.cells[at].next = len(t.cells)
}

// split sorts the bodies for which before holds to the front and gives where the others begin.
func (t *tree) split(first, last int, before func(body) bool) int {
	for i := first; i < last; i++ {
		if before(t.bodies[i]) {
			t.bodies[first], t.bodies[i] = t.bodies[i], t.bodies[first]
			first++
		}
	}
	return first
}

// push is how all bodies push away what is at a place, for a mass of one: by their mass over the distance.
// A cell that is seen at a small angle counts as one body. What is in the same place does not push.
func (t *tree) push(at Point) (f Point) {
	for i := 0; i < len(t.cells); {
		c := &t.cells[i]
		x, y := at.X-c.middle.X, at.Y-c.middle.Y
		square := x*x + y*y
		switch {
		case c.square < theta*theta*square:
			f.X += x * c.mass / square
			f.Y += y * c.mass / square
			i = c.next
		case c.last == 0:
			i++
		default:
			for _, b := range t.bodies[c.first:c.last] {
				x, y := at.X-b.at.X, at.Y-b.at.Y
				if square := x*x + y*y; square > 0 {
					f.X += x * b.mass / square
					f.Y += y * b.mass / square
				}
			}
			i = c.next
		}
	}
	return f
}
