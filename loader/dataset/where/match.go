package where

import (
	"math"
	"strconv"
	"strings"
)

type operator uint8

const (
	opEqual operator = iota
	opUnequal
	opLess
	opLessEqual
	opMore
	opMoreEqual
	opIn
	opContains
	opEmpty
)

var operators = map[string]operator{"=": opEqual, "==": opEqual, "!=": opUnequal, "<>": opUnequal, "<": opLess, "<=": opLessEqual, ">": opMore, ">=": opMoreEqual}

// value is what a column is compared with. One in quotes is never a number.
type value struct {
	text, folded string
	number       float64
	numeric      bool
}

type condition struct {
	column string
	at     int
	place  int // among the filter's conditions
	op     operator
	values []value
}

// number reads a finite number.
func number(s string) (float64, bool) {
	f, err := strconv.ParseFloat(s, 64)
	return f, err == nil && !math.IsNaN(f) && !math.IsInf(f, 0)
}

func (c *condition) keep(cells []string, bound []int) bool {
	cell := ""
	if i := bound[c.place]; i < len(cells) {
		cell = strings.TrimSpace(cells[i])
	}
	switch c.op {
	case opEmpty:
		return cell == ""
	case opContains:
		return strings.Contains(strings.ToLower(cell), c.values[0].folded)
	case opIn:
		for _, v := range c.values {
			if equal(cell, v) {
				return true
			}
		}
		return false
	case opEqual:
		return equal(cell, c.values[0])
	case opUnequal:
		return !equal(cell, c.values[0])
	}
	order, ok := compare(cell, c.values[0])
	switch {
	case !ok:
		return false
	case c.op == opLess:
		return order < 0
	case c.op == opLessEqual:
		return order <= 0
	case c.op == opMore:
		return order > 0
	}
	return order >= 0
}

// equal compares as numbers where both are, else as text without regard to case.
func equal(cell string, v value) bool {
	if v.numeric {
		if n, ok := number(cell); ok {
			return n == v.number
		}
	}
	return strings.EqualFold(cell, v.text)
}

// compare orders a cell and a value; ok is false where they have no order.
func compare(cell string, v value) (order int, ok bool) {
	if !v.numeric {
		return strings.Compare(cell, v.text), cell != ""
	}
	n, ok := number(cell)
	switch {
	case !ok:
		return 0, false
	case n < v.number:
		return -1, true
	case n > v.number:
		return 1, true
	}
	return 0, true
}

// Bound is a filter over the columns of one file.
type Bound struct {
	filter *Filter
	index  []int // of each condition's column
}

// Bind finds the filter's columns in a header. Kind Invalid tells one that is not
// there, and what there is. A nil filter gives a nil Bound, which keeps every row.
func (f *Filter) Bind(header []string) (*Bound, error) {
	if f == nil {
		return nil, nil
	}
	b := &Bound{filter: f, index: make([]int, len(f.uses))}
	for i, c := range f.uses {
		b.index[i] = -1
		for j, name := range header {
			if strings.EqualFold(strings.TrimSpace(name), c.column) {
				b.index[i] = j
				break
			}
		}
		if b.index[i] < 0 {
			list := strings.Join(header, ", ")
			return nil, fault(c.at, "the file has no such column; it has "+clip(list), c.column)
		}
	}
	return b, nil
}

// clip keeps a list of columns short enough to be read.
func clip(s string) string {
	const most = 600
	if len(s) <= most {
		return s
	}
	cut := strings.LastIndex(s[:most], ", ")
	return s[:max(cut, 0)] + ", …"
}

// Keep reports whether a row is wanted.
func (b *Bound) Keep(cells []string) bool { return b == nil || b.filter.root.keep(cells, b.index) }

// Join makes one filter of several expressions that all must hold; nil of none.
func Join(texts []string) (*Filter, error) {
	var parts []string
	for _, t := range texts {
		if _, err := Parse(t); err != nil { // so that the character is that of the expression as written
			return nil, err
		}
		parts = append(parts, t)
	}
	switch len(parts) {
	case 0:
		return nil, nil
	case 1:
		return Parse(parts[0])
	}
	return Parse("(" + strings.Join(parts, ") and (") + ")")
}
