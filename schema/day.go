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
	return Day(floorDiv(time.Date(year, month, day, 0, 0, 0, 0, time.UTC).Unix(), 86400))
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
	return fmt.Sprintf("%04d-%02d-%02d", y, m, day)
}

// ParseDay reads YYYY-MM-DD, and refuses days that no month has.
func ParseDay(s string) (Day, error) {
	t, err := time.Parse("2006-01-02", s)
	if err != nil {
		return 0, &Error{Kind: Invalid, Value: s, Message: "not a day: expected YYYY-MM-DD, such as 1971-12-16"}
	}
	return DayOf(t), nil
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}
