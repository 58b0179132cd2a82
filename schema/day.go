package schema

import (
	"fmt"
	"math"
	"time"
)

// Day is a day of the proleptic Gregorian calendar, counted from 1970-01-01,
// in no time zone. It is small enough for an index over millions of events.
type Day int32

// The two days that stand for "open": before and after every other day.
const (
	DayMin Day = math.MinInt32
	DayMax Day = math.MaxInt32
)

// NewDay makes a day; month and day may overflow as in time.Date.
func NewDay(year int, month time.Month, day int) Day {
	months := int64(year)*12 + int64(month) - 1
	return Day(firstOf(floorDiv(months, 12), months-floorDiv(months, 12)*12) + int64(day) - 1)
}

// firstOf is the first day of a month from 0 on, counted from 1970-01-01: years are taken
// to begin in March, so that the leap day is their last (H. Hinnant, "chrono-Compatible
// Low-Level Date Algorithms").
func firstOf(year, month int64) int64 {
	if month < 2 {
		year, month = year-1, month+12
	}
	era := floorDiv(year, 400)
	inEra := year - era*400
	return era*146097 + inEra*365 + inEra/4 - inEra/100 + (153*(month-2)+2)/5 - 719468
}

// DayOf is the day of an instant in its own zone.
func DayOf(t time.Time) Day {
	y, m, d := t.Date()
	return NewDay(y, m, d)
}

// Time is midnight UTC of the day. It has no meaning for DayMin and DayMax.
func (d Day) Time() time.Time { return time.Unix(int64(d)*86400, 0).UTC() }

// Open reports whether the day stands for an open end.
func (d Day) Open() bool { return d == DayMin || d == DayMax }

// Year is the day's calendar year.
func (d Day) Year() int { return d.Time().Year() }

// String writes YYYY-MM-DD, or ".." for an open end.
func (d Day) String() string {
	if d.Open() {
		return ".."
	}
	y, m, day := d.Time().Date()
	if y < 0 {
		return fmt.Sprintf("-%04d-%02d-%02d", -y, m, day)
	}
	if y > 9999 {
		return fmt.Sprintf("%04d-%02d-%02d", y, m, day)
	}
	two := func(n int) (byte, byte) { return byte('0' + n/10), byte('0' + n%10) }
	b := [10]byte{4: '-', 7: '-'}
	b[0], b[1] = two(y / 100)
	b[2], b[3] = two(y % 100)
	b[5], b[6] = two(int(m))
	b[8], b[9] = two(day)
	return string(b[:])
}

// ParseDay reads YYYY-MM-DD, and refuses days that no month has.
func ParseDay(s string) (Day, error) {
	if shape(s, "dddd-dd-dd") {
		year, month, day := number(s[:4]), time.Month(number(s[5:7])), number(s[8:])
		if month >= 1 && month <= 12 && day >= 1 && (day <= 28 || NewDay(year, month, day) < NewDay(year, month+1, 1)) {
			return NewDay(year, month, day), nil
		}
	}
	return 0, &Error{Kind: Invalid, Value: s, Message: "not a day: expected YYYY-MM-DD, such as 1971-12-16"}
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}
