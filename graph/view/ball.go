package view

import (
	"context"

	"entente/schema"
)

// Unreached is the distance of a node that a search has not reached.
const Unreached = -1

// maxRadius is as far as a distance can be told.
const maxRadius = 126

// ball is what lies within some steps of a node, level by level, by the walk's
// numbers of nodes.
type ball struct {
	w     *Walk
	dist  []int8
	order []Node // as reached
	begin []int  // order[begin[r]:begin[r+1]] is r steps away
}

func (w *Walk) ball(start Node) *ball {
	b := &ball{w: w, dist: make([]int8, w.v.Nodes()), order: []Node{start}, begin: []int{0}}
	for i := range b.dist {
		b.dist[i] = Unreached
	}
	b.dist[start] = 0
	return b
}

func (b *ball) radius() int { return len(b.begin) - 1 }

// frontier are the nodes reached last.
func (b *ball) frontier() []Node { return b.order[b.begin[b.radius()]:] }

// done reports that there is nothing further out.
func (b *ball) done() bool { return len(b.frontier()) == 0 || b.radius() >= maxRadius }

// cost is how many dyads the next step looks at.
func (b *ball) cost() (n int) {
	for _, x := range b.frontier() {
		n += b.w.degree(x)
	}
	return n
}

// grow adds a level, and tells each node of it to reached. The events of a pair
// are looked at only where the other end is new.
func (b *ball) grow(ctx context.Context, reached func(Node)) error {
	last, next := b.frontier(), len(b.order)
	step := int8(b.radius() + 1)
	for i, n := range last {
		if i%64 == 63 && ctx.Err() != nil {
			return stopped(ctx)
		}
		b.w.dyads(n, func(to Node, d Dyad) bool {
			if b.dist[to] != Unreached {
				return true
			}
			if _, _, ok := b.w.Filter.First(d); ok {
				b.dist[to] = step
				b.order = append(b.order, to)
				if reached != nil {
					reached(to)
				}
			}
			return true
		})
	}
	b.begin = append(b.begin, next)
	return nil
}

func stopped(ctx context.Context) error {
	return schema.Errorf(schema.Timeout, "the search was stopped: %w", ctx.Err())
}

// corridor is where the ways between two nodes run: two balls that grow towards
// each other, the one whose next step costs less first.
type corridor struct {
	from, to *ball
	left     []int8 // least steps to the goal; exact for every node on a way of the length asked for
}

func (w *Walk) corridor(from, to Node) *corridor {
	return &corridor{from: w.ball(from), to: w.ball(to)}
}

// meet grows the balls until they touch, and gives the length of the shortest way;
// Unreached where none has at most max steps.
func (c *corridor) meet(ctx context.Context, max int) (int, error) {
	if c.from.order[0] == c.to.order[0] {
		return 0, nil
	}
	met := false
	for c.from.radius()+c.to.radius() < max && !c.from.done() && !c.to.done() {
		near, other := c.from, c.to
		if c.to.cost() < c.from.cost() {
			near, other = c.to, c.from
		}
		if err := near.grow(ctx, func(n Node) { met = met || other.dist[n] != Unreached }); err != nil {
			return Unreached, err
		}
		if met {
			return c.from.radius() + c.to.radius(), nil
		}
	}
	return Unreached, nil
}

// widen grows the balls until ways of the length fit, and works out left: from the
// goal's ball as it is, and within the start's ball step by step back from it.
func (c *corridor) widen(ctx context.Context, length int) error {
	for c.from.radius()+c.to.radius() < length {
		near := c.from
		if c.from.done() || !c.to.done() && c.to.cost() < c.from.cost() {
			near = c.to
		}
		if near.done() {
			break
		}
		if err := near.grow(ctx, nil); err != nil {
			return err
		}
	}
	if c.left == nil {
		c.left = make([]int8, len(c.to.dist))
	}
	copy(c.left, c.to.dist)
	for r := c.to.radius() + 1; r <= length; r++ {
		if ctx.Err() != nil {
			return stopped(ctx)
		}
		c.behind(r, length)
	}
	return nil
}

// behind finds the nodes of the start's ball that are r steps from the goal and no
// more than the rest of the length from the start.
func (c *corridor) behind(r, length int) {
	for _, n := range c.from.order {
		if int(c.from.dist[n]) > length-r {
			return // they come by distance
		}
		if c.left[n] != Unreached {
			continue
		}
		c.from.w.dyads(n, func(to Node, d Dyad) bool {
			if int(c.left[to]) != r-1 {
				return true
			}
			if _, _, ok := c.from.w.Filter.First(d); ok {
				c.left[n] = int8(r)
				return false
			}
			return true
		})
	}
}

// within reports whether a node lies on a walk of at most length steps.
func (c *corridor) within(n Node, length int) bool {
	if c.left[n] == Unreached || int(c.left[n]) > length {
		return false
	}
	d := c.from.dist[n]
	if d == Unreached { // further from the start than its ball reaches
		return c.from.radius()+1+int(c.left[n]) <= length
	}
	return int(d)+int(c.left[n]) <= length
}

// Distances gives every node within max steps of the start its number of steps, and
// Unreached to all others; by the walk's own numbers of nodes.
func (w *Walk) Distances(ctx context.Context, start Node, max int) ([]int8, error) {
	b := w.ball(w.Canonical(start))
	for b.radius() < max && !b.done() {
		if err := b.grow(ctx, nil); err != nil {
			return nil, err
		}
	}
	return b.dist, nil
}
