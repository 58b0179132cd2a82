package reference

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// Name is one way in which texts call something, and the time for which it is right.
type Name struct {
	Text string
	When Span
}

// list returns the items of a cell, separated by semicolons.
func (r row) list(column string) []string {
	cell := r.text(column)
	if cell == "" {
		return nil
	}
	items := strings.Split(cell, ";")
	for i, item := range items {
		items[i] = strings.TrimSpace(item)
		if items[i] == "" {
			r.fail(column, "no empty item between semicolons")
		}
	}
	return items
}

// names returns the items of a cell with the time that each may carry in square brackets.
func (r row) names(column string) []Name {
	items := r.list(column)
	if len(items) == 0 {
		return nil
	}
	names := make([]Name, len(items))
	for i, item := range items {
		text, when := r.bracketed(column, item)
		names[i] = Name{Text: text, When: Always()}
		if when == "" {
			continue
		}
		span, err := parseSpan(when)
		if err != nil {
			r.fail(column, "a time such as [1949-05-23/1990-10-03] after a name: "+err.Error())
		}
		names[i].When = span
	}
	return names
}

// bracketed splits "Bonn[1949/1990]" into the name and what is in its brackets.
func (r row) bracketed(column, item string) (text, inside string) {
	text, inside, found := strings.Cut(item, "[")
	if !found {
		return item, ""
	}
	inside, closed := strings.CutSuffix(inside, "]")
	if !closed || text == "" || inside == "" {
		r.fail(column, "a name, or a name and its time in brackets such as Bonn[1949-05-23/1990-10-03]")
	}
	return strings.TrimSpace(text), inside
}

// spans returns the items of a cell as spans of time.
func (r row) spans(column string) []Span {
	items := r.list(column)
	spans := make([]Span, len(items))
	for i, item := range items {
		span, err := parseSpan(item)
		if err != nil {
			r.fail(column, "spans such as 1816-01-01/1922-12-30;1991-12-26/..: "+err.Error())
		}
		spans[i] = span
	}
	return spans
}

// numbers returns the items of a cell as whole numbers.
func (r row) numbers(column string) []int {
	items := r.list(column)
	numbers := make([]int, len(items))
	for i, item := range items {
		n, err := strconv.Atoi(item)
		if err != nil || n < 0 {
			r.fail(column, "whole numbers such as 255;260")
		}
		numbers[i] = n
	}
	return numbers
}

// between returns the span of the cells from and to, an empty one being open.
func (r row) between(inclusive bool) Span {
	const from, to = "from", "to"
	span, err := parseBounds(r.text(from), r.text(to), inclusive)
	if err != nil {
		r.fail(from, "dates such as 1947-08-15, 1947-08 or 1947, "+from+" before "+to+": "+err.Error())
	}
	return span
}

// key returns a cell that identifies a row: letters, digits, hyphens and a few signs that codes use, no white space.
func (r row) key(column string) string {
	value := r.required(column)
	for _, c := range value {
		if !(unicode.IsLetter(c) || unicode.IsDigit(c) || strings.ContainsRune("-_.+/", c)) {
			r.fail(column, "a code of letters, digits and hyphens")
		}
	}
	r.unique(column, value)
	return value
}

// unique notes a key and refuses it where an earlier line of the file has it.
func (r row) unique(column, key string) {
	if old, found := r.table.keys[key]; found {
		r.fail(column, fmt.Sprintf("a code that line %d does not have already", old))
	}
	line, _ := r.table.csv.FieldPos(0)
	r.table.keys[key] = line
}

// put adds an item to a list and its index. An item whose key is there already, from an earlier folder of tables, takes
// the older one's place.
func put[T comparable](list []T, index map[string]T, key string, item T) []T {
	old, found := index[key]
	index[key] = item
	if found {
		list[slices.Index(list, old)] = item
		return list
	}
	return append(list, item)
}
