package when

import (
	"strings"

	"entente/loader/report/text"
)

// unit is a unit of time in distances, durations and pointers.
type unit uint8

const (
	noUnit   unit = iota
	unitTime      // hours and minutes: durations only
	unitDay
	unitWeek
	unitMonth
	unitYear
	unitDecade
	unitCentury
)

var units = text.DictOf(map[string]unit{
	"minute": unitTime, "minutes": unitTime, "hour": unitTime, "hours": unitTime,
	"day": unitDay, "days": unitDay, "night": unitDay, "nights": unitDay,
	"week": unitWeek, "weeks": unitWeek, "fortnight": unitWeek, "month": unitMonth, "months": unitMonth,
	"year": unitYear, "years": unitYear, "decade": unitDecade, "decades": unitDecade, "century": unitCentury, "centuries": unitCentury,
})

// daytimes stand for their day in "the same evening" and "the next morning".
var daytimes = set("day evening afternoon morning night")

var months = numberOf(`january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|
		september sep sept|october oct|november nov|december dec`)

// foreignMonths are names of months in Spanish, French, German, Italian and Portuguese that are no English words, or
// are read only beside a day.
var foreignMonths = numberOf(`enero ene janvier janv januar jänner gennaio janeiro|febrero février févr februar feber febbraio fevereiro|
		marzo mars märz março|abril abr avril aprile|mayo mai maggio maio|junio juin juni giugno junho|julio juillet juil juli luglio julho|
		agosto ago août aout|septiembre setiembre septembre settembre setembro|octubre octobre oktober ottobre outubro|
		noviembre novembre novembro|diciembre dic décembre déc dezember dez dicembre dezembro`)

// numberOf numbers names from 1 on; those between two bars have the same number.
func numberOf(list string) *text.Dict[int] {
	m := map[string]int{}
	for i, names := range strings.Split(list, "|") {
		for _, name := range strings.Fields(names) {
			m[name] = i + 1
		}
	}
	return text.DictOf(m)
}

var seasons = text.DictOf(map[string]int{"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24})

var weekdays = text.DictOf(map[string]int{
	"sunday": 0, "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
})

// Weekday reports whether a word in small letters names a day of the week.
func Weekday(word string) bool {
	return weekdays.Of(word) > 0 || word == "sunday" || weekdayShort.Has(word)
}

var weekdayShort = set("sun mon tue tues wed thu thur thurs fri sat")

// counts are the number words; "several", "a few" and their kind count as 0: a
// number that nobody knows.
var counts = text.DictOf(map[string]int{
	"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
	"eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
	"nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
	"several": 0, "many": 0, "some": 0, "few": 0, "couple": 0, "dozen": 0, "hundred": 0,
})

// decadeNames are decades written in words.
var decadeNames = text.DictOf(map[string]int{
	"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90,
})

var ordinals = numberOf(`first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|
	fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth`)

// vague words before a date make it approximate.
var vague = set("early mid late middle beginning start end close opening about around circa ca c roughly approximately outset")

// counted are nouns that a number before them counts, so that it is no year.
var counted = set(`tanks soldiers troops men women people persons personnel officers civilians children km kilometres kilometers miles
	tons tonnes megawatts mw kw dollars million billion trillion crore lakh rupees roubles rubles francs pounds marks euros aircraft prisoners
	pows students refugees workers missiles warheads rifles vehicles metres meters feet hectares acres barrels villages casualties dead
	deaths killed wounded injured volunteers advisers advisors fighters rebels guerrillas hours days weeks months years words items
	delegates ships planes guns horses families homes houses jobs companies businessmen hostages technicians experts engineers settlers
	inhabitants members passengers copies pages sorties bombs shells artillery jets helicopters pieces cases seats votes m kg
	mm cm ft sq square per percent demonstrators protesters inmates cubic bodies participants islands`)

// numbered words before a number make it a number of something, not a year.
var numbered = set(`res para no nos number resolution resolutions unscr article articles section flight page pages pp p chapter room rs inr usd
	route highway ruta road paragraph para decree law boeing vol volume note document file order clause serial only over nearly
	almost than least most some least`)

// attributive qualify a date without changing it ("the year 1949").
var attributive = set("year years month calendar")

// superlative are words before "since" that make it a comparison: "the first visit
// since 1954" did not happen in 1954 or ever after.
var superlative = set("first second third fourth fifth last best worst lowest highest biggest largest closest tensest most only strongest deepest longest unprecedented")

func set(words string) *text.Words { return text.SetOf(words) }
