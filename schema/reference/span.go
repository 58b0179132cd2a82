package reference

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"entente/schema"
)

// Span is a stretch of time from its first day up to, not including, To. schema.DayMin and schema.DayMax stand for open
// ends.
type Span struct {
	From, To schema.Day
}

// Always is the span without ends.
func Always() Span { return Span{From: schema.DayMin, To: schema.DayMax} }

// Contains reports whether the day lies in the span.
func (s Span) Contains(d schema.Day) bool { return s.From <= d && d < s.To }

// Overlaps reports whether the spans share a day.
func (s Span) Overlaps(o Span) bool { return s.From < o.To && o.From < s.To }

// String writes the span as an EDTF interval, To being the first day outside it.
func (s Span) String() string { return s.From.String() + "/" + s.To.String() }

// parsePartial reads a date of a table (YYYY, YYYY-MM or YYYY-MM-DD, each perhaps approximate, with a final ~ or ?) and
// returns the first day it can mean and the first day after it. It is stricter and faster than schema.ParseDate, since
// the tables hold thousands of plain dates and nothing else.
func parsePartial(text string) (first, after schema.Day, err error) {
	bad := func() (schema.Day, schema.Day, error) { return 0, 0, fmt.Errorf("%q is no date", text) }
	parts := strings.Split(strings.TrimRight(text, "~?"), "-")
	number := [3]int{0, 1, 1}
	if len(parts) > len(number) {
		return bad()
	}
	for i, part := range parts {
		n, err := strconv.ParseUint(part, 10, 16)
		if err != nil || i == 0 && len(part) != 4 || i > 0 && len(part) != 2 {
			return bad()
		}
		number[i] = int(n)
	}
	y, m, d := number[0], time.Month(number[1]), number[2]
	first = schema.NewDay(y, m, d)
	if year, month, day := first.Time().Date(); year != y || month != m || day != d {
		return bad()
	}
	switch len(parts) {
	case 1:
		after = schema.NewDay(y+1, 1, 1)
	case 2:
		after = schema.NewDay(y, m+1, 1)
	default:
		after = first + 1
	}
	return first, after, nil
}

// parseBounds reads the two ends of a span. An empty end or ".." is open; an end that is a month or a year is covered
// whole. An end that is a day lies outside the span, or inside it where inclusive is set.
func parseBounds(from, to string, inclusive bool) (Span, error) {
	span := Always()
	if !isOpen(from) {
		first, _, err := parsePartial(from)
		if err != nil {
			return Span{}, err
		}
		span.From = first
	}
	if !isOpen(to) {
		first, after, err := parsePartial(to)
		if err != nil {
			return Span{}, err
		}
		span.To = after
		if !inclusive && after == first+1 {
			span.To = first
		}
	}
	if span.From >= span.To {
		return Span{}, fmt.Errorf("%s/%s ends before it begins", from, to)
	}
	return span, nil
}

func isOpen(bound string) bool { return bound == "" || bound == ".." }

// parseSpan reads "from/to" with an exclusive end.
func parseSpan(text string) (Span, error) {
	from, to, found := strings.Cut(text, "/")
	if !found {
		return Span{}, fmt.Errorf("%q has no slash between its two dates", text)
	}
	return parseBounds(from, to, false)
}
