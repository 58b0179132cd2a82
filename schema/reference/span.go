package reference

import (
	"fmt"
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
	date := strings.TrimRight(text, "~?")
	year, month, day := digits(date, 0, 4), 1, 1
	if len(date) > len("2006") {
		month = digits(date, 5, 7)
	}
	if len(date) > len("2006-01") {
		day = digits(date, 8, 10)
	}
	shaped := len(date) == 4 || len(date) == 7 && date[4] == '-' || len(date) == 10 && date[4] == '-' && date[7] == '-'
	if !shaped || year < 0 || month < 1 || month > 12 || day < 1 || day > 31 {
		return 0, 0, fmt.Errorf("%q is no date", text)
	}
	first = schema.NewDay(year, time.Month(month), day)
	switch len(date) {
	case 4:
		return first, schema.NewDay(year+1, 1, 1), nil
	case 7:
		return first, schema.NewDay(year, time.Month(month)+1, 1), nil
	}
	if day > 28 && first.Time().Day() != day {
		return 0, 0, fmt.Errorf("%q is not in the calendar", text)
	}
	return first, first + 1, nil
}

// digits reads the number between two places of a text, -1 where there is none.
func digits(text string, from, to int) int {
	if len(text) < to {
		return -1
	}
	n := 0
	for _, c := range []byte(text[from:to]) {
		if c < '0' || c > '9' {
			return -1
		}
		n = 10*n + int(c-'0')
	}
	return n
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
