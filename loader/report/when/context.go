package when

import "entente/schema"

// Order is how a document writes dates in digits.
type Order uint8

// The orders. Where it is unknown, 6/10/2012 is no more than the year 2012.
const (
	OrderUnknown Order = iota
	DayFirst
	MonthFirst
	YearFirst // 2012-10-06
)

// MonthYears may be added to an order: entries begin with a month and a year of two digits, "5/89".
const MonthYears Order = 1 << 4

// RomanMonths may be added to an order: months stand in Roman figures, "24.viii.1977", so that "in vi." and "vi.1993" are
// months too.
const RomanMonths Order = 1 << 5

// BracketDays may be added to an order: entries begin with a year and, in brackets, day and month, "1811 (15.5)", so
// that "(1.5)" within an entry is a day too.
const BracketDays Order = 1 << 6

// habits are all that may be added to an order.
const habits = MonthYears | RomanMonths | BracketDays

// Context is what is known about the time before a passage is read.
type Context struct {
	// Document is the date of the document, for "last year" and "yesterday".
	Document schema.Date
	// Entry is the date of the entry that the passage belongs to or, for Lead, of
	// the entry before it.
	Entry schema.Date
	// Before is the last date of the passage before this one, for "the same year" and
	// "two months later" where the passage has no date of its own yet.
	Before schema.Date
	// Year is what a heading above says, 0 where it says nothing. For Lead it comes
	// before the year of Entry.
	Year int
	// Since and Until are the first and last year of the heading above, where it spans several ("The 1700s"): a year of two
	// digits is among them. 0 where it says nothing.
	Since, Until int
	// Month is what a heading above says ("May 1976"), 0 where it says none: entries
	// below it may give days alone. Only Lead looks at it.
	Month int
	// Pointed is set where a point parts a day alone from the text, as it does the dates above: "20. Talks
	// begin" below "Oct. 8. The pact is signed". It may be the number of an item elsewhere.
	Pointed bool
	// Order is how the document writes dates in digits (see OrderOf).
	Order Order
	// Running is set where the document is running text: a weekday behind its dateline is the last one
	// before that day. What stands over a list of dates repeats its entries.
	Running bool
	// NewestFirst is set where entries run backwards.
	NewestFirst bool
}
