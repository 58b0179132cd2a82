package report

import (
	"fmt"
	"strings"
)

var (
	longMonths  = strings.Fields("January February March April May June July August September October November December")
	shortMonths = strings.Fields("Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec")
	threeMonths = strings.Fields("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")
	romanNames  = strings.Fields("I II III IV V VI VII VIII IX X XI XII")
	weekdayName = strings.Fields("Sunday Monday Tuesday Wednesday Thursday Friday Saturday")
)

// format writes dates: day with d > 0, month with d == 0. Years alone are the same in
// all. pair writes two days or two months; "" from any of them leaves the entry out.
type format struct {
	name string
	one  func(d day) string
	// pair writes a range; nil joins two dates with an en dash.
	pair func(a, b day) string
	// yearless writes a date below a heading with the year; nil where the format has none.
	yearless func(a, b day) string
}

func ordinalOf(n int) string {
	switch {
	case n%10 == 1 && n != 11:
		return fmt.Sprintf("%dst", n)
	case n%10 == 2 && n != 12:
		return fmt.Sprintf("%dnd", n)
	case n%10 == 3 && n != 13:
		return fmt.Sprintf("%drd", n)
	}
	return fmt.Sprintf("%dth", n)
}

// dayFirst writes "12 May 1976" with some names of months.
func dayFirst(name string, months []string, dot string) format {
	month := func(m int) string {
		if s := months[m-1]; s != "May" && (len(s) < 4 || s == "Sept") {
			return s + strings.TrimSuffix(dot, " ")
		}
		return months[m-1]
	}
	dm := func(d day) string {
		if d.d == 0 {
			return month(d.m)
		}
		return fmt.Sprintf("%d %s", d.d, month(d.m))
	}
	pair := func(a, b day, year bool) string {
		tail := ""
		if year {
			tail = fmt.Sprintf(" %d", b.y)
		}
		switch {
		case a.y != b.y && !year:
			return ""
		case a.y != b.y:
			return fmt.Sprintf("%s %d – %s%s", dm(a), a.y, dm(b), tail)
		case a.m == b.m:
			return fmt.Sprintf("%d-%d %s%s", a.d, b.d, month(b.m), tail)
		}
		return fmt.Sprintf("%s–%s%s", dm(a), dm(b), tail)
	}
	return format{
		name: name,
		one:  func(d day) string { return fmt.Sprintf("%s %d", dm(d), d.y) },
		pair: func(a, b day) string { return pair(a, b, true) },
		yearless: func(a, b day) string {
			if b.y == 0 {
				return dm(a)
			}
			return pair(a, b, false)
		},
	}
}

// monthFirst writes "May 12, 1976".
func monthFirst(name string, months []string, dot string) format {
	month := func(m int) string {
		if s := months[m-1]; s != "May" && (len(s) < 4 || s == "Sept") {
			return s + dot
		}
		return months[m-1]
	}
	md := func(d day) string {
		if d.d == 0 {
			return month(d.m)
		}
		return fmt.Sprintf("%s %d", month(d.m), d.d)
	}
	comma := func(d day) string {
		if d.d == 0 {
			return fmt.Sprintf("%s %d", md(d), d.y)
		}
		return fmt.Sprintf("%s, %d", md(d), d.y)
	}
	pair := func(a, b day, year bool) string {
		last := md(b)
		if a.m == b.m && a.d > 0 {
			last = fmt.Sprint(b.d)
		}
		switch {
		case a.y != b.y && year:
			return comma(a) + " – " + comma(b)
		case a.y != b.y:
			return ""
		case year && b.d > 0:
			last += fmt.Sprintf(", %d", b.y)
		case year:
			last += fmt.Sprintf(" %d", b.y)
		}
		return md(a) + "–" + last
	}
	return format{
		name: name, one: comma,
		pair: func(a, b day) string { return pair(a, b, true) },
		yearless: func(a, b day) string {
			if b.y == 0 {
				return md(a)
			}
			return pair(a, b, false)
		},
	}
}

// yearFirst puts the year before what another format writes below a year's heading.
func yearFirst(name, sep string, of format) format {
	return format{
		name: name,
		one:  func(d day) string { return fmt.Sprintf("%d%s%s", d.y, sep, of.yearless(d, day{})) },
		pair: func(a, b day) string {
			if a.y != b.y {
				return ""
			}
			return fmt.Sprintf("%d%s%s", a.y, sep, of.yearless(a, b))
		},
	}
}

// digits writes dates in digits by a pattern for days, months and days without a year;
// the latter "" leaves ranges whose first half has none.
func digits(name, full, month, yearless string) format {
	write := func(pattern string, d day) string {
		if pattern == "" {
			return ""
		}
		return strings.NewReplacer("DD", fmt.Sprintf("%02d", d.d), "D", fmt.Sprint(d.d), "MM", fmt.Sprintf("%02d", d.m), "M", fmt.Sprint(d.m),
			"YYYY", fmt.Sprint(d.y), "YY", fmt.Sprintf("%02d", d.y%100), "R", romanNames[max(d.m, 1)-1], "B", threeMonths[max(d.m, 1)-1]).Replace(pattern)
	}
	one := func(d day) string {
		if d.d == 0 {
			return write(month, d)
		}
		return write(full, d)
	}
	f := format{name: name, one: one}
	f.pair = func(a, b day) string {
		if one(a) == "" || one(b) == "" {
			return ""
		}
		return one(a) + " – " + one(b)
	}
	if yearless != "" {
		f.yearless = func(a, b day) string {
			switch {
			case a.d == 0:
				return ""
			case b.y == 0:
				return write(yearless, a)
			case a.y == b.y:
				return write(yearless, a) + "-" + write(yearless, b)
			}
			return ""
		}
	}
	return f
}

// ranged replaces how a format writes ranges.
func ranged(name string, f format, pair func(a, b day) string) format {
	f.name, f.pair = name, pair
	return f
}

var (
	british  = dayFirst("12 May 1976", longMonths, "")
	american = monthFirst("May 12, 1976", longMonths, "")
	short    = dayFirst("10 Mar. 1994", shortMonths, ".")
	shortUS  = monthFirst("Mar. 10, 1994", shortMonths, ".")
	bare     = monthFirst("Mar 10, 1994", threeMonths, "")
)

var formats = []format{
	british, american, short, shortUS, bare,
	dayFirst("10 Mar 1994", threeMonths, ""),
	dayFirst("12 MAY 1976", strings.Fields(strings.ToUpper(strings.Join(longMonths, " "))), ""),
	monthFirst("MAY 12, 1976", strings.Fields(strings.ToUpper(strings.Join(longMonths, " "))), ""),
	{name: "12th May, 1976", one: func(d day) string {
		if d.d == 0 {
			return fmt.Sprintf("%s, %d", longMonths[d.m-1], d.y)
		}
		return fmt.Sprintf("%s %s, %d", ordinalOf(d.d), longMonths[d.m-1], d.y)
	}, pair: func(a, b day) string {
		switch {
		case a.d == 0:
			return fmt.Sprintf("%s to %s, %d", longMonths[a.m-1], longMonths[b.m-1], b.y)
		case a.y != b.y:
			return fmt.Sprintf("%s %s, %d to %s %s, %d", ordinalOf(a.d), longMonths[a.m-1], a.y, ordinalOf(b.d), longMonths[b.m-1], b.y)
		case a.m == b.m:
			return fmt.Sprintf("%s-%s %s, %d", ordinalOf(a.d), ordinalOf(b.d), longMonths[b.m-1], b.y)
		}
		return fmt.Sprintf("%s %s to %s %s, %d", ordinalOf(a.d), longMonths[a.m-1], ordinalOf(b.d), longMonths[b.m-1], b.y)
	}},
	{name: "Wednesday, 12 May 1976", one: func(d day) string { return withWeekday(d, ", ", british.one(d)) }},
	{name: "Wed. 12 May 1976", one: func(d day) string { return withWeekday(d, ". ", british.one(d)) }},
	{name: "Wednesday, May 12, 1976", one: func(d day) string { return withWeekday(d, ", ", american.one(d)) }},
	{name: "12 May 1976 (Wednesday)", one: func(d day) string {
		if d.d == 0 {
			return ""
		}
		return british.one(d) + " (" + weekdayOf(d) + ")"
	}},
	{name: "12 May (29 April O.S.) 1904", one: func(d day) string { return oldStyle(d, "%[1]d %[2]s (%[3]d %[4]s O.S.) %[5]d") }},
	{name: "12 May/29 April 1904", one: func(d day) string { return oldStyle(d, "%[1]d %[2]s/%[3]d %[4]s %[5]d") }},
	{name: "12 May 1904 [O.S. 29 April]", one: func(d day) string { return oldStyle(d, "%[1]d %[2]s %[5]d [O.S. %[3]d %[4]s]") }},
	{name: "1904, May 12 [April 29]", one: func(d day) string { return oldStyle(d, "%[5]d, %[2]s %[1]d [%[4]s %[3]d]") }},
	{name: "the 12th of May 1976", one: func(d day) string {
		if d.d == 0 {
			return ""
		}
		return fmt.Sprintf("The %s of %s %d", ordinalOf(d.d), longMonths[d.m-1], d.y)
	}},
	{name: "May the 12th, 1976", one: func(d day) string {
		if d.d == 0 {
			return ""
		}
		return fmt.Sprintf("%s the %s, %d", longMonths[d.m-1], ordinalOf(d.d), d.y)
	}},
	{name: "12 May, '76", one: func(d day) string {
		if d.d == 0 {
			return ""
		}
		return fmt.Sprintf("%d %s '%02d", d.d, longMonths[d.m-1], d.y%100)
	}},
	digits("12.5.1976", "D.M.YYYY", "M.YYYY", "D.M."),
	digits("12.05.1976", "DD.MM.YYYY", "MM.YYYY", "DD.MM."),
	digits("12. 5. 1976", "D. M. YYYY", "M. YYYY", "D. M."),
	digits("12/05/1976", "DD/MM/YYYY", "MM/YYYY", "DD/MM"),
	digits("05/12/1976", "MM/DD/YYYY", "MM/YYYY", ""),
	digits("12/05/76", "DD/MM/YY", "", ""),
	digits("12.05.76", "DD.MM.YY", "", ""),
	digits("12-05-1976", "DD-MM-YYYY", "MM-YYYY", ""),
	digits("1976-05-12", "YYYY-MM-DD", "YYYY-MM", ""),
	digits("1976/05/12", "YYYY/MM/DD", "YYYY/MM", ""),
	digits("1976.05.12", "YYYY.MM.DD", "YYYY.MM", ""),
	digits("12-May-1976", "D-B-YYYY", "B-YYYY", "D-B"),
	digits("12-May-76", "D-B-YY", "B-YY", ""),
	digits("12.V.1976", "D.R.YYYY", "R.YYYY", "D.R."),
	digits("12-V-1976", "D-R-YYYY", "R-YYYY", ""),
	digits("12/V/1976", "D/R/YYYY", "R/YYYY", ""),
	digits("12 V 1976", "D R YYYY", "R YYYY", ""),
	digits("1976-May-12", "YYYY-B-DD", "YYYY-B", ""),
	ranged("18-19.05.1911", digits("", "DD.MM.YYYY", "MM.YYYY", ""), func(a, b day) string {
		switch {
		case a.d == 0:
			return fmt.Sprintf("%02d-%02d.%d", a.m, b.m, b.y)
		case a.y != b.y:
			return fmt.Sprintf("%02d.%02d.%d-%02d.%02d.%d", a.d, a.m, a.y, b.d, b.m, b.y)
		case a.m == b.m:
			return fmt.Sprintf("%02d-%02d.%02d.%d", a.d, b.d, a.m, a.y)
		}
		return fmt.Sprintf("%02d.%02d-%02d.%02d.%d", a.d, a.m, b.d, b.m, b.y)
	}),
	ranged("18.-19.5.1911", digits("", "D.M.YYYY", "M.YYYY", ""), func(a, b day) string {
		switch {
		case a.d == 0:
			return ""
		case a.m == b.m:
			return fmt.Sprintf("%d.-%d.%d.%d", a.d, b.d, a.m, a.y)
		}
		return fmt.Sprintf("%d.%d.%d–%d.%d.%d", a.d, a.m, a.y, b.d, b.m, b.y)
	}),
	ranged("1911-05-18/19", digits("", "YYYY-MM-DD", "YYYY-MM", ""), func(a, b day) string {
		switch {
		case a.d == 0:
			return fmt.Sprintf("%d-%02d/%d-%02d", a.y, a.m, b.y, b.m)
		case a.m == b.m:
			return fmt.Sprintf("%d-%02d-%02d/%02d", a.y, a.m, a.d, b.d)
		}
		return fmt.Sprintf("%d-%02d-%02d/%d-%02d-%02d", a.y, a.m, a.d, b.y, b.m, b.d)
	}),
	ranged("18/19 May 1911", british, func(a, b day) string {
		switch {
		case a.d == 0:
			return fmt.Sprintf("%s/%s %d", longMonths[a.m-1], longMonths[b.m-1], b.y)
		case a.y != b.y:
			return ""
		case a.m == b.m:
			return fmt.Sprintf("%d/%d %s %d", a.d, b.d, longMonths[a.m-1], a.y)
		}
		return fmt.Sprintf("%d %s/%d %s %d", a.d, longMonths[a.m-1], b.d, longMonths[b.m-1], b.y)
	}),
	ranged("from 18 to 19 May 1911", british, func(a, b day) string {
		if a.d > 0 && a.m == b.m {
			return fmt.Sprintf("From %d to %s", a.d, british.one(b))
		}
		if a.y == b.y {
			return fmt.Sprintf("From %s to %s", british.yearless(a, day{}), british.one(b))
		}
		return "From " + british.one(a) + " to " + british.one(b)
	}),
	yearFirst("1976, May 12", ", ", american),
	yearFirst("1976 May 12", " ", american),
	yearFirst("1976, 12 May", ", ", british),
	yearFirst("1976 Mar 10", " ", bare),
	yearFirst("1976: May 12", ": ", american),
	yearFirst("1976. 12 May", ". ", british),
	{name: "1976 (12 May)", one: func(d day) string { return fmt.Sprintf("%d (%s)", d.y, british.yearless(d, day{})) }, pair: func(a, b day) string {
		if a.y != b.y {
			return ""
		}
		return fmt.Sprintf("%d (%s)", a.y, british.yearless(a, b))
	}},
}

func withWeekday(d day, sep, s string) string {
	if d.d == 0 {
		return s
	}
	w := weekdayOf(d)
	if sep[0] == '.' {
		w = w[:3]
	}
	return w + sep + s
}

// weekdayOf is Zeller's rule.
func weekdayOf(d day) string {
	y, m := d.y, d.m
	if m < 3 {
		y, m = y-1, m+12
	}
	return weekdayName[(d.d+13*(m+1)/5+y+y/4-y/100+y/400+6)%7]
}

// oldStyle writes a day beside that of the Julian calendar, for days between 1900 and
// 1918 and others alike.
func oldStyle(d day, pattern string) string {
	if d.d == 0 || d.y > 1923 {
		return ""
	}
	old := day{d.y, d.m, d.d - 13}
	if old.d < 1 {
		old.m--
		old.d += []int{0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}[max(old.m, 1)]
	}
	if old.m < 1 {
		return ""
	}
	return fmt.Sprintf(pattern, d.d, longMonths[d.m-1], old.d, longMonths[old.m-1], d.y)
}
