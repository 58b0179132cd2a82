package when

import (
	"strconv"
	"strings"
	"time"

	"entente/loader/report/text"
	"entente/schema"
)

// moment is a calendar date with what the words give of it; zero parts are missing.
type moment struct {
	year, month, day int
	season           int  // 21 spring to 24 winter
	decade, century  bool // year is the first of a decade or century
	about            bool // early, mid, late, about
}

func (m moment) missing() bool {
	return m.year == 0 && m.month == 0 && m.day == 0 && m.season == 0 && !m.decade && !m.century && !m.about
}

// edtf writes the moment, "" where its year is missing or a part has no year.
func (m moment) edtf() string {
	if m.year <= 0 {
		return ""
	}
	var room [24]byte
	s := room[:0]
	switch {
	case m.century:
		s = append(padded(s, m.year/100, 2), "XX"...)
	case m.decade:
		s = append(padded(s, m.year/10, 3), 'X')
	default:
		s = padded(s, m.year, 4)
		switch {
		case m.season > 0:
			s = padded(append(s, '-'), m.season, 2)
		case m.month > 0 && m.day > 0:
			s = padded(append(padded(append(s, '-'), m.month, 2), '-'), m.day, 2)
		case m.month > 0:
			s = padded(append(s, '-'), m.month, 2)
		}
	}
	if m.about {
		s = append(s, '~')
	}
	return string(s)
}

// padded appends a number with zeros before it up to a width.
func padded(s []byte, n, width int) []byte {
	for limit := 10; width > 1; limit *= 10 {
		if n < limit {
			s = append(s, '0')
		}
		width--
	}
	return strconv.AppendInt(s, int64(n), 10)
}

// period is one moment, a range of two, or a range open at one end.
type period struct {
	from, to           moment
	openFrom, openTo   bool
	relative, duration bool
	aside              text.Aside
}

func (p period) missing() bool { return p.from.missing() && p.to.missing() }

// yearless reports that a day, month or season lacks its year.
func (p period) yearless() bool {
	return !p.from.missing() && p.from.year == 0 || !p.to.missing() && p.to.year == 0
}

// date turns the period into EDTF; zero where something is missing or impossible.
func (p period) date() schema.Date {
	from, to := p.from.edtf(), p.to.edtf()
	s := from
	switch {
	case p.openFrom:
		s = "../" + from
	case p.openTo:
		s = from + "/.."
	case !p.to.missing():
		if to == "" || from == "" {
			return schema.Date{}
		}
		if s = from + "/" + to; from == to {
			s = from
		}
	}
	if from == "" {
		return schema.Date{}
	}
	d, err := schema.ParseDate(s)
	if err != nil {
		return schema.Date{} // 31 June, 1989-1988: what the words say is no date
	}
	return d
}

// withYear fills in missing years: the end's when the start lacks its own (a year
// earlier where the range runs over New Year), else the given one.
func (p period) withYear(year int) period {
	p.relative = p.relative || p.yearless()
	if p.from.year == 0 && !p.to.missing() && p.to.year > 0 {
		p.relative = false
		p.from.year = p.to.year
		if p.from.month > p.to.month && p.to.month > 0 {
			p.from.year--
		}
		return p
	}
	if p.from.year == 0 {
		p.from.year = year
	}
	if !p.to.missing() && p.to.year == 0 {
		p.to.year = p.from.year
		if p.to.month > 0 && p.to.month < p.from.month {
			p.to.year++
		}
	}
	return p
}

// last is the moment that later dates are counted from.
func (p period) last() moment {
	if !p.to.missing() {
		return p.to
	}
	return p.from
}

// momentOf reads the end of a date (its start where the end is open) back as a moment.
func momentOf(d schema.Date) moment {
	if d.IsZero() {
		return moment{}
	}
	from, to, interval := strings.Cut(d.String(), "/")
	if interval && to != ".." {
		from = to
	} else if from == ".." {
		return moment{}
	}
	from = strings.TrimRight(from, "~?%")
	year, rest, _ := strings.Cut(from, "-")
	month, rest, _ := strings.Cut(rest, "-")
	day, _, _ := strings.Cut(rest, "-")
	m := moment{}
	switch {
	case len(year) != 4:
		return m
	case strings.HasSuffix(year, "XX"):
		return moment{year: atoi(year[:2]) * 100, century: true}
	case strings.HasSuffix(year, "X"):
		return moment{year: atoi(year[:3]) * 10, decade: true}
	default:
		m.year = atoi(year)
	}
	if allDigits(month) {
		if m.month = atoi(month); m.month > 12 {
			m.season, m.month = m.month, 0
		}
	}
	if allDigits(day) && m.month > 0 {
		m.day = atoi(day)
	}
	return m
}

// nearly is the month that some weeks or days lead to from one whose day nobody knows, counted from its
// middle: five weeks after March is about April. Less than four weeks say too little.
func (m moment) nearly(n int, u unit) moment {
	if u == unitWeek {
		n *= 7
	}
	if u != unitDay && u != unitWeek || m.month == 0 || m.day > 0 || n < 28 && n > -28 {
		return moment{}
	}
	t := time.Date(m.year, time.Month(m.month), 15+n, 0, 0, 0, 0, time.UTC)
	return moment{year: t.Year(), month: int(t.Month()), about: true}
}

// week is the week from Monday to Sunday that lies some weeks from the moment's own.
func (m moment) week(steps int) period {
	t := time.Date(m.year, time.Month(m.month), m.day, 0, 0, 0, 0, time.UTC)
	monday := t.AddDate(0, 0, 7*steps-(int(t.Weekday())+6)%7)
	sunday := monday.AddDate(0, 0, 6)
	return period{
		from: moment{year: monday.Year(), month: int(monday.Month()), day: monday.Day()},
		to:   moment{year: sunday.Year(), month: int(sunday.Month()), day: sunday.Day()},
	}
}

// weekday of a day, Sunday 0.
func (m moment) weekday() int {
	return int(time.Date(m.year, time.Month(m.month), m.day, 0, 0, 0, 0, time.UTC).Weekday())
}

// plus moves the moment by n units and drops what is finer than the unit.
func (m moment) plus(n int, u unit) moment {
	switch u {
	case unitDay, unitWeek:
		if m.day == 0 {
			return moment{}
		}
		if u == unitWeek {
			n *= 7
		}
		t := time.Date(m.year, time.Month(m.month), m.day+n, 0, 0, 0, 0, time.UTC)
		return moment{year: t.Year(), month: int(t.Month()), day: t.Day()}
	case unitMonth:
		if m.month == 0 {
			return moment{}
		}
		t := time.Date(m.year, time.Month(m.month+n), 1, 0, 0, 0, 0, time.UTC)
		return moment{year: t.Year(), month: int(t.Month())}
	case unitDecade:
		n *= 10
	case unitCentury:
		n *= 100
	}
	if m.decade || m.century {
		return moment{}
	}
	return moment{year: m.year + n, about: u == unitDecade || u == unitCentury}
}
