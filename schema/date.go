package schema

import (
	"strings"
	"time"

	"github.com/sfomuseum/go-edtf/parser"
)

// Date is an EDTF expression (ISO 8601-2) with the first and the last day that
// it may mean. The zero Date is "not stated". Dates compare with ==.
//
// Approximate (~) and uncertain (?) dates keep their nominal bounds: "1990~" is
// looked for in 1990. A decade or century (199X) spans all its years; an open
// end is DayMin or DayMax.
type Date struct {
	edtf             string
	earliest, latest Day
}

// ParseDate reads an EDTF expression: YYYY, YYYY-MM, YYYY-MM-DD, seasons
// (1941-21), unspecified digits (199X), qualifiers (~ ? %), intervals with "/"
// and open ends (".."). Kind Invalid says what was expected.
//
// Intervals are split here and each end is read by itself, since the parser of
// sfomuseum/go-edtf v1.2.1 takes "2001-09-11/.." and "2017-06-15~" for seasons and
// refuses qualified ends.
func ParseDate(s string) (Date, error) {
	if s == "" {
		return Date{}, nil
	}
	if len(s) > 64 {
		return Date{}, dateError(s, "too long for a date")
	}
	from, to, interval := strings.Cut(s, "/")
	if !interval {
		lo, hi, ok := point(s)
		if !ok {
			return Date{}, dateError(s, "not an EDTF date: expected 1999, 1999-05, 1999-05-28, 199X, 1999~ or an interval such as 1988/1989")
		}
		return Date{s, lo, hi}, nil
	}
	lo, hi := DayMin, DayMax
	if from != ".." && from != "" {
		first, _, ok := point(from)
		if !ok {
			return Date{}, dateError(s, "the start of the interval is not an EDTF date")
		}
		lo = first
	}
	if to != ".." && to != "" {
		_, last, ok := point(to)
		if !ok {
			return Date{}, dateError(s, "the end of the interval is not an EDTF date")
		}
		hi = last
	}
	if lo == DayMin && hi == DayMax {
		return Date{}, dateError(s, "an interval needs at least one end")
	}
	if lo > hi {
		return Date{}, dateError(s, "the interval ends before it starts")
	}
	return Date{s, lo, hi}, nil
}

// MustDate is ParseDate for constants; it panics on an error.
func MustDate(s string) Date {
	d, err := ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

// DateBetween is the interval of two days, a single day where they are equal.
func DateBetween(from, to Day) Date {
	if from == to {
		return Date{from.String(), from, to}
	}
	return Date{from.String() + "/" + to.String(), from, to}
}

// String is the EDTF expression, "" for a date that is not stated.
func (d Date) String() string { return d.edtf }

// IsZero reports that no date is stated.
func (d Date) IsZero() bool { return d.edtf == "" }

// Earliest is the first day that the date may mean (DayMin if open or not stated).
func (d Date) Earliest() Day {
	if d.IsZero() {
		return DayMin
	}
	return d.earliest
}

// Latest is the last day that the date may mean (DayMax if open or not stated).
func (d Date) Latest() Day {
	if d.IsZero() {
		return DayMax
	}
	return d.latest
}

// Overlaps reports whether the two dates share a day. A date that is not stated
// overlaps nothing: a window asks for events known to touch it.
func (d Date) Overlaps(o Date) bool {
	return !d.IsZero() && !o.IsZero() && d.earliest <= o.latest && o.earliest <= d.latest
}

// IsDay reports a single day, known for certain: "2006-11-24".
func (d Date) IsDay() bool {
	return !d.IsZero() && d.earliest == d.latest && !d.Vague()
}

// Vague reports a qualifier (~ ? %) or an unspecified digit.
func (d Date) Vague() bool {
	for i := range len(d.edtf) {
		switch d.edtf[i] {
		case '~', '?', '%', 'X':
			return true
		}
	}
	return false
}

// MarshalText writes the EDTF expression.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.edtf), nil }

// UnmarshalText reads an EDTF expression.
func (d *Date) UnmarshalText(b []byte) error {
	parsed, err := ParseDate(string(b))
	if err == nil {
		*d = parsed
	}
	return err
}

// point reads one EDTF date without "/" and gives its first and last day.
func point(s string) (lo, hi Day, ok bool) {
	bare := s
	for bare != "" && strings.IndexByte("~?%", bare[len(bare)-1]) >= 0 {
		bare = bare[:len(bare)-1]
	}
	if len(s)-len(bare) > 1 {
		return 0, 0, false
	}
	switch {
	case shape(bare, "dddd"):
		y := number(bare)
		return NewDay(y, 1, 1), NewDay(y, 12, 31), true
	case shape(bare, "dddd-dd"):
		y, m := number(bare[:4]), number(bare[5:])
		switch {
		case m >= 1 && m <= 12:
			return NewDay(y, time.Month(m), 1), NewDay(y, time.Month(m)+1, 0), true
		case m >= 21 && m <= 24: // spring, summer, autumn, winter of the northern year
			return NewDay(y, time.Month(3*(m-20)), 1), NewDay(y, time.Month(3*(m-20)+3), 0), true
		}
		return 0, 0, false
	case shape(bare, "dddd-dd-dd"):
		day, err := ParseDay(bare)
		return day, day, err == nil
	case shape(bare, "dddX"):
		y := number(bare[:3]) * 10
		return NewDay(y, 1, 1), NewDay(y+9, 12, 31), true
	case shape(bare, "ddXX"):
		y := number(bare[:2]) * 100
		return NewDay(y, 1, 1), NewDay(y+99, 12, 31), true
	}
	return rarePoint(bare)
}

// rarePoint hands what is not one of the everyday shapes (years before zero,
// unspecified months and days, qualified parts) to the EDTF library.
func rarePoint(s string) (lo, hi Day, ok bool) {
	if strings.ContainsAny(s, "/[]{},") || s == ".." || s == "" || !strings.ContainsAny(s, "0123456789X") {
		return 0, 0, false
	}
	parsed, err := parser.ParseString(s)
	if err != nil || parsed.Start == nil || parsed.End == nil || parsed.Start.Lower == nil || parsed.End.Upper == nil {
		return 0, 0, false
	}
	first, err1 := parsed.Lower()
	last, err2 := parsed.Upper()
	if err1 != nil || err2 != nil || first.Year() < -9999 || last.Year() > 9999 || last.Before(*first) {
		return 0, 0, false
	}
	return DayOf(*first), DayOf(*last), true
}

// shape compares s with a pattern of d (digit) and literal characters.
func shape(s, pattern string) bool {
	if len(s) != len(pattern) {
		return false
	}
	for i := range len(s) {
		if pattern[i] == 'd' {
			if s[i] < '0' || s[i] > '9' {
				return false
			}
		} else if s[i] != pattern[i] {
			return false
		}
	}
	return true
}

func number(s string) int {
	n := 0
	for i := range len(s) {
		n = 10*n + int(s[i]-'0')
	}
	return n
}

func dateError(s, message string) *Error {
	return &Error{Kind: Invalid, Parameter: "date", Value: s, Message: message}
}
