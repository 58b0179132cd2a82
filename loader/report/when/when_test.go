package when

import (
	"strings"
	"testing"

	"entente/loader/report/text"
	"entente/loader/report/token"
	"entente/schema"
)

// found lists the dates of a text: EDTF, "D" for a duration.
func found(s string, ctx Context) string {
	t := token.Split([]rune(s))
	var out []string
	for _, w := range Find(t, text.Span{End: len(t.Tokens)}, ctx) {
		if w.Duration {
			out = append(out, "D")
		} else {
			out = append(out, w.Date.String())
		}
	}
	return strings.Join(out, " ")
}

func TestCalendarDates(t *testing.T) {
	for in, want := range map[string]string{
		"On 06 October, 2012 they met.":          "2012-10-06",
		"12-May-1976: pact":                      "1976-05-12",
		"signed 12-May-76 at sea":                "1976-05-12",
		"a 12-man team of 1976":                  "1976",
		"(6-VIII-1874)":                          "1874-08-06",
		"1976-May-12":                            "1976-05-12",
		"1895. 10. 8.":                           "1895-10-08",
		"1956. X. 23. the rising":                "1956-10-23",
		"1998. 5. 31. – 6. 30.: games":           "1998-05-31/1998-06-30",
		"2014. 5. – 2015. 3. talks":              "2014-05/2015-03",
		"2014. 5.\nnotes":                        "2014-05",
		"in 1965. 6 men left. 3. The pact":       "1965",
		"They met in 1965. 8. The pact of Rome":  "1965",
		"VIII.–IX.1999  earthquakes":             "1999-08/1999-09",
		"XI.1918 – II.1919 talks":                "1918-11/1919-02",
		"see chapters VI–IX 1999 edition":        "1999",
		"III 1878: pact":                         "1878-03",
		"In May King Leopold III 1878 saw him":   "1878",
		"06-08.1941: talks":                      "1941-06/1941-08",
		"6. 1941 – 8. 1941: talks":               "1941-06/1941-08",
		"Thu. 18 May 1911 – Fri. 19 May 1911":    "1911-05-18/1911-05-19",
		"18/05/1911 – 19/05/1911: talks":         "1911-05-18/1911-05-19",
		"From 1911-05-18 to 1911-05-19 they met": "1911-05-18/1911-05-19",
		"1911-05-19 – 1911-05-18":                "1911-05-19 1911-05-18",
		"28 February/3 March 1922":               "1922-02-28/1922-03-03",
		"26 January/8 February 1904":             "1904-02-08",
		"8 February (26 January O.S.) 1904":      "1904-02-08",
		"25 October (7 November) 1917":           "1917-11-07",
		"18 May 1911 [O.S. 5 May] they left":     "1911-05-18",
		"1855, Feb. 7 [Jan. 26]. Treaty":         "1855-02-07",
		"7 May 1875 (25 April, Old Style)":       "1875-05-07",
		"7 May 1875 (25 April, old men came)":    "1875-05-07 1875-04-25",
		"3 June 1950 (5 May) they left":          "1950-06-03 1950-05-05",
		"6 de agosto de 1825":                    "1825-08-06",
		"16 abril 1962, dic. 1975":               "1962-04-16 1975-12",
		"two years ago 1975 men":                 "D",
		"mar.-jun. 2017, nine men":               "2017-03/2017-06",
		"12 May. 1976":                           "1976-05-12",
		"1978 (17 March): relations severed":     "1978-03-17",
		"closed in 2003 (June, 2-4) for repairs": "2003-06-02/2003-06-04",
		"1978 (17 votes in March)":               "1978 1978-03",
		"October 6, 2012":                        "2012-10-06",
		"signed on October 6 2012 in Rome":       "2012-10-06",
		"6 Oct 1949":                             "1949-10-06",
		"Oct. 6th, 1972":                         "1972-10-06",
		"the 5th of October 1972":                "1972-10-05",
		"the 5th of October, 1972":               "1972-10-05",
		"2012-10-06":                             "2012-10-06",
		"06.10.2012":                             "2012-10-06",
		"6/10/2012":                              "2012",
		"25/12/1991":                             "1991-12-25",
		"12/25/1991":                             "1991-12-25",
		"2012/10/06":                             "2012-10-06",
		"28 Nov-10 Dec 1956":                     "1956-11-28/1956-12-10",
		"28 December 1956 – 3 January 1957":      "1956-12-28/1957-01-03",
		"28 December – 3 January 1957":           "1956-12-28/1957-01-03",
		"signed on 9. 9. 1955 in Moscow":         "1955-09-09",
		"16.-18.9.1971":                          "1971-09-16/1971-09-18",
		"16.–18. 9. 1971: talks":                 "1971-09-16/1971-09-18",
		"9.IX.1955. Talks":                       "1955-09-09",
		"16-18.IX.1971. Talks":                   "1971-09-16/1971-09-18",
		"9 IX 1955":                              "1955-09-09",
		"9/IX/1955":                              "1955-09-09",
		"30.11./1.12.1943":                       "1943-11-30/1943-12-01",
		"30.11.1943 - 1.12.1943":                 "1943-11-30/1943-12-01",
		"8.1970 Treaty signed":                   "1970-08",
		"Aug-70: Treaty signed":                  "1970-08",
		"September the 16th, 1971":               "1971-09-16",
		"February 12-18, 1979":                   "1979-02-12/1979-02-18",
		"19-25 April 1960":                       "1960-04-19/1960-04-25",
		"May 28 to June 3, 2000":                 "2000-05-28/2000-06-03",
		"from May 28 to June 3, 2000":            "2000-05-28/2000-06-03",
		"15 April-5 May 2013":                    "2013-04-15/2013-05-05",
		"May 11 and 13, 1998":                    "1998-05-11/1998-05-13",
		"27 and 28 March 1854":                   "1854-03-27/1854-03-28",
		"1988-89":                                "1988/1989",
		"in 2006–10 aid grew":                    "2006/2010",
		"in 1988/89":                             "1988/1989",
		"the 1965 and 1971 wars":                 "1965 1971",
		"between 1954 and 1956":                  "1954/1956",
		"from 1979 to 1989":                      "1979/1989",
		"between May and July 1999":              "1999-05/1999-07",
		"between 3 and 5 May 1999":               "1999-05-03/1999-05-05",
		"relations have improved since 1991":     "1991/..",
		"until 1971":                             "../1971",
		"before 1947":                            "../1947",
		"after 1991":                             "1991/..",
		"the first visit since 1954":             "D",
		"post-9/11 relations":                    "2001-09-11/..",
		"Post 9/11 relations":                    "2001-09-11/..",
		"the 9/11 attacks":                       "2001-09-11",
		"the September 11 attacks":               "2001-09-11",
		"early 1996":                             "1996~",
		"in early March 1996":                    "1996-03~",
		"late in 1971":                           "1971~",
		"Late November 1996":                     "1996-11~",
		"the end of 1971":                        "1971~",
		"mid-1990s":                              "1995~",
		"the mid-1990s":                          "1995~",
		"the 1990s":                              "199X",
		"the early nineties":                     "199X",
		"Hearing No. 8/2024 in the city":         "2024",
		"REPORT 2/2016 of the Centre":            "2016",
		"the report of 2/2016":                   "2016-02",
		"the '90s":                               "199X",
		"in the nineties":                        "199X",
		"the 19th century":                       "18XX",
		"in the nineteenth century":              "18XX",
		"spring 1941":                            "1941-21",
		"in the summer of 1941":                  "1941-22",
		"Autumn 1941":                            "1941-23",
		"winter 1941-42":                         "1941-24",
		"1807, July 7 – Peace is signed":         "1807-07-07",
		"On 11th February, 1961 the people vote": "1961-02-11",
		"In December, 1993 Togolese troops land": "1993-12",
		"1808, Sept. 27–Oct. 14 – Congress":      "1808-09-27/1808-10-14",
		"1855, late December – x":                "1855-12~",
		"1917, Feb. – M. Doumergue":              "1917-02",
		"1854, March 27 and 28 – France":         "1854-03-27/1854-03-28",
		"Monday, 5 May 1998":                     "1998-05-05",
		"in March–April 1998":                    "1998-03/1998-04",
		"JULY 4, 1976":                           "1976-07-04",
		"6 october 2012":                         "2012-10-06",
		"circa 1648":                             "1648~",
		"around 1900":                            "1900~",
		"the year 1949":                          "1949",
		"the war of '71":                         "1971",
		"May 2017: India turns down":             "2017-05",
		"In May 1998, 2000 people":               "1998-05",
		"February 30, 1999":                      "",
		"the January 1966 Tashkent accord":       "1966-01",
		"the 6 February 2003 meeting":            "2003-02-06",
		"on 3, 4 and 5 May 1999":                 "1999-05-04/1999-05-05",
		"(Jan. 16, 1856)":                        "1856-01-16",
		"between 1965-71":                        "1965/1971",
		"On the eve of 2000, relations":          "2000",
		"In 1956 Soviet troops entered Hungary":  "1956",
		"USSR declared war in 1979; not welcome": "1979",
		"1960 U-2 American spy plane incident":   "1960",
		"Sept 77: sections opened":               "1977-09",
		"in February '59":                        "1959-02",
		"21-25 Jan 98: Pope John Paul II":        "1998-01-21/1998-01-25",
		"8.5.60: relations again":                "1960-05-08",
		"Apr–Aug 1898: war":                      "1898-04/1898-08",
		"Spring–autumn 1980: Mariel":             "1980-21/1980-23",
		"late '92":                               "1992~",
		"2017-12-07/08 State visit":              "2017-12-07/2017-12-08",
		"2011-02-04 to 02-07 heavy fighting":     "2011-02-04/2011-02-07",
		"2011-04-22 – 05-03 fighting":            "2011-04-22/2011-05-03",
		"2011-06-04/06-07 talks":                 "2011-06-04/2011-06-07",
		"2011.08.04-08.07 talks":                 "2011-08-04/2011-08-07",
		"2011-07-04 to 07-01 talks":              "2011-07-04",
		"in November 2018 and August 2019":       "2018-11 2019-08",
		"out of France by November 30, 1818":     "1818-11-30",
		"the end of April 1854":                  "1854-04",
		"Christmas Day 1978":                     "1978-12-25",
		"had looked after interests since 61.":   "1961/..",
		"7 November (25 October) 1917":           "1917-11-07",
		"2019–present":                           "2019/..",
		"May Day 1960":                           "1960-05-01",
		"the spring and summer of 1940":          "1940-21/1940-22",
		"18/19 March 1970":                       "1970-03-18/1970-03-19",
		"on 31 December 1999–1 January 2000":     "1999-12-31/2000-01-01",
		"1999, 2001 and 2004":                    "1999 2001 2004",
		"since the 1990s":                        "199X/..",
		"half a century later":                   "D",
		"UNSCR 1441 and Res. 1737":               "",
		"a pre-1947 claim":                       "../1947",
		"Late June/early July 1877: talks":       "1877-06~/1877-07~",
		"late June and early July":               "",
		"1868–early 1869 – raids":                "1868/1869~",
		"On 11th February, 1961 the people":      "1961-02-11",
		"In December, 1993 Chilean troops left":  "1993-12",
		"In December, 1500 Chilean troops left":  "",
		"In December 1500 Chilean troops left":   "1500-12",
	} {
		if got := found(in, Context{}); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

func TestNoDates(t *testing.T) {
	for _, in := range []string{
		"1,500 soldiers", "1960 tanks", "Resolution 1973", "Article 370", "$1990", "UN Security Council Resolution No. 1970",
		"a force of 2000 men", "Theresa May flew home", "troops under August von Mackensen struck", "Ambassador April Glaspie came", "the Long March", "He may go", "Flight 1549", "they march on", "COVID-2019",
		"some 1500 Soviet advisers", "about 1200 prisoners", "the 17th Parallel", "the 21st summit", "Rs. 1950", "a 1500 km border",
		"on the 20th anniversary", "over 2000 people", "Prague Spring", "Section 2001", "page 1984", "nearly 1800 troops",
		"the Second World War", "a second round", "the first of its kind", "a day of mourning", "in the same way",
	} {
		if got := found(in, Context{Entry: schema.MustDate("1972-07-02")}); got != "" {
			t.Errorf("%q: got %q, want nothing", in, got)
		}
	}
}

func TestDurations(t *testing.T) {
	for _, in := range []string{
		"for six days", "resumed after 44 years", "65 years since independence", "over five years", "a nine-day visit", "three-week face-off",
		"nearly 15 years", "for 80 minutes", "in 34 years", "twenty-five years of peace", "several years later", "1960 years", "a few weeks later",
	} {
		if got := found(in, Context{}); got != "D" {
			t.Errorf("%q: got %q, want a duration", in, got)
		}
	}
}

func TestRelativeDates(t *testing.T) {
	doc := Context{Document: schema.MustDate("2012-10-06")}
	entry := func(edtf string) Context { return Context{Entry: schema.MustDate(edtf), Document: doc.Document} }
	for _, c := range []struct {
		in   string
		ctx  Context
		want string
	}{
		{"the following year", entry("1954-06"), "1955"},
		{"June 1954: he came. Four months later Nehru returned the visit.", doc, "1954-06 1954-10"},
		{"the next day", entry("1962-10-31"), "1962-11-01"},
		{"In April 2014 they met. The meeting was called off in the week before this report went to print.", doc, "2014-04"},
		{"two days later", entry("1962-10"), "D"},
		{"two years later", entry("1972-07-02"), "1974"},
		{"Li Peng in 1992, Jiang two years after him", entry("1992"), "1992 1994"}, {"a pact, three years before that, had failed", entry("1972"), "1969"},
		{"a year earlier", entry("1972-07-02"), "1971"},
		{"a week later", entry("1972-07-02"), "1972-07-09"},
		{"in December of the same year", entry("1981-06-26/1981-06-30"), "1981-12"},
		{"in December that year", entry("1981-06"), "1981-12"},
		{"on June 25", entry("1807-07-07"), "1807-06-25"},
		{"(19-22 May)", entry("2013-04-15/2013-05-05"), "2013-05-19/2013-05-22"},
		{"in November", entry("2014-07-14/2014-07-15"), "2014-11"},
		{"in mid-June", entry("2017-08-28"), "2017-06~"},
		{"He quits on the 21st, refused", entry("1853-05-05"), "1853-05-21"},
		{"On the 27th the Powers summon", entry("1854-02"), "1854-02-27"},
		{"the following month", entry("1912-07-16"), "1912-08"},
		{"the same afternoon", entry("1914-08-01"), "1914-08-01"},
		{"five weeks later, on October 19", entry("1812-09-14"), "1812-10-19"},
		{"late that year", entry("1973-05"), "1973~"},
		{"later that year", entry("1973-05"), "1973"},
		{"later that month", entry("1973-05-03"), "1973-05"},
		{"early the following year", entry("1973-05"), "1974~"},
		{"that autumn and winter", entry("1973-05"), "1973-23/1973-24"},
		{"that autumn and Winter Games", entry("1973-05"), "1973-23"},
		{"On 10 May they landed. In the summer they left", entry("1940"), "1940-05-10 1940-22"},
		{"On 10 October they landed. In the spring they had left", entry("1940"), "1940-10-10 1940-21"},
		{"The garrison left on 4 March 1857 and was home before the autumn", Context{}, "1857-03-04 ../1857-23"},
		{"They met in January 1976. He carried letters through the spring", Context{}, "1976-01 1976-21"},
		{"They met in January 1976. He praised the spring offensive", Context{}, "1976-01"},
		{"that summer", entry("1973-05"), "1973-22"},
		{"the following January", entry("1973-05"), "1974-01"},
		{"the following June", entry("1973-05"), "1973-06"},
		{"the year before", entry("1973"), "1972"},
		{"the year before the war", entry("1973"), "1974"}, // of the war, not of the entry
		{"the year before the war", Context{}, ""},
		{"last year", doc, "2011"},
		{"next month", doc, "2012-11"},
		{"He arrived yesterday", doc, "2012-10-05"},
		{"two years ago", doc, "2010"},
		{"on 5 September", doc, "2012-09-05"},
		{"on 5 September", Context{}, ""},
		{"in December", doc, "2012-12"},
		{"Today, Americans are in Afghanistan", doc, ""},
		{"on January 5", entry("1971-12-16"), "1972-01-05"},
		{"in the spring of that year", entry("1971-12-16"), "1971-21"},
		{"at the end of the year", entry("1971-05"), "1971~"},
		{"between January and March that year", entry("1971-05"), "1971-01/1971-03"},
		{"a decade later", entry("1971"), "1981~"},
		{"In 1954 they met. The next year they quarrelled, and in 1960 split.", Context{}, "1954 1955 1960"},
		{"the following year", Context{}, ""},
		{"in November of the same year", doc, ""},
		{"in November of the same year", Context{Before: schema.MustDate("2006-05"), Document: doc.Document}, "2006-11"},
		{"on the 5th of May", entry("1972-07"), "1972-05-05"},
		// months of a report that lie behind it, and back from what was years ago
		{"LIMA, 18 March 2021 – They signed a deal in August. They met again in October", Context{Document: schema.MustDate("2021-03-18"), Running: true}, "2021-03-18 2020-08 2020-10"},
		{"LIMA, 18 March 2021 – They signed a deal in February. It is to be published in August", Context{Document: schema.MustDate("2021-03-18"), Running: true}, "2021-03-18 2021-02 2021-08"},
		{"It was settled in June 1965. Peru asked for arbitration in May", Context{Document: schema.MustDate("2021-03-18"), Running: true}, "1965-06 2020-05"},
		{"It was settled in 1965. Peru asked for arbitration on 3 March", Context{Document: schema.MustDate("2021-03-18"), Running: true}, "1965 2021-03-03"},
		{"It was settled in 1965. Peru asked for arbitration in March", Context{Document: schema.MustDate("2021-03-18"), Running: true}, "1965 1965-03"},
		{"It was settled in 2019. Peru asked for arbitration on 3 March", Context{Document: schema.MustDate("2021-03-18"), Running: true}, "2019 2019-03-03"},
		{"They came on 17 February 2019 (one day later than planned) and left the next day", Context{}, "2019-02-17 D 2019-02-18"},
		{"They came on 17 February 2019 and left one day later", Context{}, "2019-02-17 2019-02-18"},
		{"It was settled in June 1965. Peru asked for arbitration in December", Context{Document: schema.MustDate("2021-03-18"), Running: true}, "1965-06 1965-12"},
		{"It was settled in June 1965. Peru asked for arbitration in May", Context{}, "1965-06 1965-05"},
		{"They met in July 1985. It paid them in the year that followed", Context{}, "1985-07 1986"},
		{"They met in July 1985. It paid them in the months that followed", Context{}, "1985-07"},
		{"closed from August to February", entry("1975/1976"), "1975-08/1976-02"},
		{"They did not meet before May 1972", Context{}, "1972-05"},
		{"his second visit since 1968", Context{}, "D"},
		// a month at the end of one sentence, another at the head of the next
		{"They sign on 17 May. In June they fight", entry("1814"), "1814-05-17 1814-06"},
		{"They sign on 17 Sept. In October they fight", entry("1814"), "1814-09-17 1814-10"},
		{"on 17 May. 1976", Context{}, "1976-05-17"},
		{"invaded on 2 August 1990. Sanctions came on 6 August", entry("1990/1991"), "1990-08-02 1990-08-06"},
		{"invaded on 2 August 1990, and on the last day of that year left", Context{}, "1990-08-02 1990-12-31"},
		// within the range of an entry, back from it, and what nothing is counted from
		{"Received by the president on 17 May", entry("1860-02/1860-11"), "1860-05-17"},
		{"Two treaties (13 Dec.), a third (6 Feb.)", entry("1921-11-12/1922-02-06"), "1921-12-13 1922-02-06"},
		{"A treaty is signed on 3 April", entry("1921-11-12/1922-02-06"), "1922-04-03"},
		{"The general, in power since the coup of 22 May, visits Hanoi", entry("2014-11-27"), "2014-05-22"},
		{"The general, in power since the coup of 22 December, visits Hanoi", entry("2014-11-27"), "2013-12-22"},
		{"The general visits Hanoi on 22 May", entry("2014-11-27"), "2015-05-22"},
		{"recognised the boundary of 1932. Eight days later", entry("1963-10-04"), "1932 1963-10-12"},
		{"recognised it in 1932. Eight months later", entry("1963-10-04"), "1932 D"},
		{"He came in April 1982. His host, in office since the death of Neto in 1979, came five years later", doc, "1982-04 1979 1987"},
		{"He came in April 1982. His host took office in 1979 and came five years later", doc, "1982-04 1979 1984"},
		{"His visit took place from 14 to 16 July 1998, and the embassy was reopened on the last day of it", doc, "1998-07-14/1998-07-16 1998-07-16"},
		{"visit; declaration on the last day", entry("1955-05-26/1955-06-02"), "1955-06-02"},
		{"visit; declaration on the first day of the talks", entry("1955-05-26/1955-06-02"), "1955-05-26"},
		{"visit; declaration on the last day of the week", entry("1955-05-26/1955-06-02"), ""},
		{"visit; declaration on the last day", entry("1955-05-26"), ""},
		{"will be held in the first half of 2022", doc, "2022~"},
		{"in the second quarter of 1996", doc, "1996~"},
		{"in the first half of the match", doc, ""},
		{"In October 2012 he stayed away; in the same week the general left", doc, "2012-10 2012-10"},
		{"sinks; trade cut on 05-24", Context{Entry: schema.MustDate("2010-03-26"), Order: YearFirst}, "2010-05-24"},
		{"sinks; 05-24 of them lost", Context{Entry: schema.MustDate("2010-03-26"), Order: YearFirst}, ""},
		{"Independence was declared on 11 November 1975, and recognised on the very day", doc, "1975-11-11 1975-11-11"},
		{"It has been the first trading partner of Peru since 1999", doc, "1999/.."},
		{"It has been the worst year since 1999", doc, "D"},
		{"before the month is out", entry("1917-03-15"), "1917-03"},
		{"the last day of the year", entry("1917-12-06"), "1917-12-31"},
		{"In the December war", entry("1971"), "1971-12"},
		{"contract, December.", entry("2010"), "2010-12"},
		{"It goes back in January 1991. On November 20 they sign.", entry("1988"), "1991-01 1988-11-20"},
		{"In November 2020 it paid. It took until June 2011 to agree. He came that September", doc, "2020-11 ../2011-06 2020-09"},
		{"In November 2008 it paid. It took until June 2011 to agree. He came that September", doc, "2008-11 ../2011-06 2011-09"},
		{"They met in 1950. Next year the line is to be opened", doc, "1950 2013"},
		{"They met in 1950. Next year he came again", doc, "1950 1951"},
		{"Last week they opened a bridge", Context{Document: schema.MustDate("2021-03-18")}, "2021-03-08/2021-03-14"},
		{"he has travelled to Moscow again and again: in January for talks", Context{Document: schema.MustDate("2021-11-30")}, "2021-01"},
		{"he will travel to Moscow in January", Context{Document: schema.MustDate("2021-11-30")}, "2022-01"},
		{"met in Delhi on Tuesday", Context{Document: schema.MustDate("2021-03-18")}, "2021-03-16"},
		{"will come on Tuesday", Context{Document: schema.MustDate("2021-03-18")}, "2021-03-23"},
		{"speech 22nd; 28th Khrushchev backs down", entry("1962-10-16/1962-10-28"), "1962-10-22 1962-10-28"},
		{"at the 22nd congress", entry("1962-10"), ""},
		{"accounts frozen; lifted on 22/06", Context{Entry: schema.MustDate("2015-04-07"), Order: DayFirst}, "2015-06-22"},
		{"accounts frozen; 22/06 of them lifted", Context{Entry: schema.MustDate("2015-04-07"), Order: DayFirst}, ""},
		{"agreement, Lima, 11th Leaders' Summit", entry("2025-01-07"), ""},
		{"siege, 11th Ona leaves", entry("2025-01"), "2025-01-11"},
		{"in Ankara (till 02-06)", Context{Entry: schema.MustDate("2019-02-05"), Order: YearFirst}, "2019-02-05/2019-02-06"},
		{"One was freed in Sept. 2010, the others a year later.", Context{}, "2010-09 2011-09"},
		{"signs the act in March", entry("1996"), "1996-03"},
		{"It attacked in October 1853; its ally joined in March.", Context{}, "1853-10 1854-03"},
		{"It recognised him in May 1949; envoys followed in March.", Context{}, "1949-05 1950-03"},
		{"It recognised him in May 1949; it had been asked to in March.", Context{}, "1949-05 1949-03"},
		{"A summit planned for May is called off", entry("1908-04-02"), "1908-05"},
		{"They voted for May is all that we know", entry("1908-04-02"), ""},
		{"On the next day it froze the assets under the Security Act 2001", entry("2008-10-07"), "2008-10-08"},
		{"It passed the Security Act 2001", Context{}, "2001"},
		{"Ten years later, in December 1979, it came", entry("1969"), "1979-12"},
		{"He came on 20-22 April 2003. On that occasion they signed", Context{}, "2003-04-20/2003-04-22 2003-04-20/2003-04-22"},
		{"came to Nairobi in March, but two months later flights stopped", entry("2019"), "2019-03 2019-05"},
		{"2nd Islamic Summit at Lahore, 22-24 February 1974", Context{Before: schema.MustDate("1969-11")}, "1974-02-22/1974-02-24"},
		{"on the 2nd Islamic leaders met", entry("1969-11"), "1969-11-02"},
		{"on the first of September 1939, when", Context{}, "1939-09-01"},
		{"the first of many in May", entry("1939"), "1939-05"},
		{"It began in July, after Japan announced on the first of that month", doc, "2012-07 2012-07-01"},
		{"with Peru in February and with Chile in May 1992", doc, "1992-02 1992-05"},
		{"met on 3 May and 7 June 1992", doc, "1992-05-03 1992-06-07"},
		{"met on 3 May and left Peru on 7 June 1992", doc, "2012-05-03 1992-06-07"},
		{"with Peru in February. With Chile and Cuba in May 1992", doc, "2012-02 1992-05"},
		{"He came in November 1993. In the last days of December he left", doc, "1993-11 1993-12~"},
		{"Minister in Dhaka (6-7)", entry("2022-08"), "2022-08-06/2022-08-07"},
		{"won the vote (6-7)", entry("2022"), ""},
		{"Accord of November 2023; the troops were told to go in the spring.", Context{}, "2023-11 2024-21"},
		{"Accord of March 2023; the troops were told to go in the autumn.", Context{}, "2023-03 2023-23"},
		{"Accord of March 2023; they were beaten in the autumn offensive.", Context{}, "2023-03"},
		{"In protest at the invasion in December they left", entry("1980-01-20"), "1979-12"},
		{"They promise to leave in December", entry("1980-01-20"), "1980-12"},
		{"on the same occasion they signed", entry("2022-06"), "2022-06"},
		{"in the same week it took six men", entry("2025-09-03"), "2025-09"},
		{"signed in October three years later", entry("2005-07-18"), "2008-10"},
		{"Peace on April 17 of the year following", entry("1894-08-01"), "1895-04-17"},
		{"In 2002 they were hosts. Ten years on, he landed", Context{}, "2002 2012"},
		{"In 2002 they were hosts. For ten years on end he waited", Context{}, "2002 D"},
		{"recognizes it on April 4, two days after the coup", entry("1996"), "1996-04-04 1996-04-02"},
		{"closes the routes the same day", Context{Entry: schema.MustDate("2011"), Before: schema.MustDate("2011-11-26")}, "2011-11-26"},
		{"It fell at the beginning of March 1940. Five weeks afterwards they left", Context{}, "1940-03 1940-04~"},
		{"It fell in March 1940. Two weeks afterwards they left", Context{}, "1940-03 D"},
		{"Judgment came on 10 October 2002. It was rejected within a fortnight", Context{}, "2002-10-10 2002-10-10/2002-10-24"},
		{"Chile left in March 1979. Seven months after the fall of Somoza, it came back", Context{}, "1979-03 D"},
		{"Somoza was beaten in March 1979. Seven months after the fall of Somoza, it came back", Context{}, "1979-03 1979-10"},
		{"Chile left in March 1979. Seven months after the raid it came back", Context{}, "1979-03 1979-10"},
		{"Chile left in March 1979. Two years after its independence it came back", Context{}, "1979-03 D"},
		{"Prado, re-elected the day before, dies of wounds got in combat nine days earlier", entry("2021-04-20"), "2021-04-19 2021-04-11"},
		{"The day before, they met. Two days later they left", entry("2021-04-20"), "2021-04-19 2021-04-21"},
		{"It left in 1987. The same year that Chile joined, Peru signed", Context{}, "1987"},
		{"It left in 1987. The same year Chile joined", Context{}, "1987 1987"},
		{"It left on 3 May 1987. On the same day as the raid Peru signed", Context{}, "1987-05-03 1987-05-03"},
		{"It left on 3 May 1987. On the same day that Chile joined Peru signed", Context{}, "1987-05-03"},
		{"It left in 1995. A quarter of a century later it came back", Context{}, "1995 D"},
		{"It left in 1995. A century later it came back", Context{}, "1995 2095~"},
		{"It left in May 1814. The summer brought a war. Winter saw talks", Context{}, "1814-05 1814-22 1814-24"},
		{"It left in May 1814. The summer heat brought illness", Context{}, "1814-05"},
		{"The summer brought a war", Context{}, ""},
		{"It left on 10 December 2022. Two days after Christmas it came back", Context{}, "2022-12-10 2022-12-27"},
		{"Two days before Christmas 1979 Chile attacked", Context{}, "1979-12-23"},
		{"Two days after Christmas Chile attacked", Context{}, "D"},
		{"He falls, and his general is killed on the second day.", entry("1990-10-01"), "1990-10-02"},
		{"Treaty signed on the last day", entry("1995-05-26/1995-06-02"), "1995-06-02"},
		{"Treaty signed on the second day of the visit", entry("1995-05-26/1995-06-02"), "1995-05-27"},
		{"Treaty signed on the ninth day of the visit", entry("1995-05-26/1995-06-02"), ""},
		{"Treaty signed on the second day of the crisis", entry("1995-05-26"), ""},
		{"Treaty signed on the last day", entry("1995-05-26"), ""},
		{"It became independent in 1956, Egypt having agreed in November 1955. Britain recognised it the same year", Context{}, "1956 1955-11 1956"},
		{"They made a pact in 1976. Eleven years on it was denounced", Context{}, "1976 1987"},
		{"They made a pact in 1976. For eleven years on it he lived", Context{}, "1976 D"},
		{"They made a treaty in May 1954. It was ratified in the autumn", Context{}, "1954-05 1954-23"},
		{"He came on 18 May 2023. He said that the line had been settled in 1899. A ship came on 29 June", Context{}, "2023-05-18 1899 2023-06-29"},
		{"He came on 18 May 2023. In 1899 the line had been settled, but not that of 1910. It was closed in June", Context{}, "2023-05-18 1899 1910 1910-06"},
		{"They met in May 1954; a visit planned for the autumn was put off", Context{}, "1954-05 1954-23"},
		{"They met in May 1954. A visit for the autumn season was put off", Context{}, "1954-05"},
		{"They made a treaty in May 1954. It is to be ratified in the autumn", doc, "1954-05"},
		{"ACCRA, 14 March 2019 - They signed a pact on Tuesday", Context{Document: schema.MustDate("2019-03-14"), Running: true}, "2019-03-14 2019-03-12"},
		{"On 3 March 2019 they signed a pact, on Tuesday", Context{Document: schema.MustDate("2019-03-14")}, "2019-03-03"},
		{"Last December they met. The envoy came to Lima in August", Context{Document: schema.MustDate("2021-11-14")}, "2020-12 2021-08"},
		{"In December 2020 they met. The envoy had come to Lima in August", Context{Document: schema.MustDate("2021-11-14")}, "2020-12 2020-08"},
		{"Lima stayed away in August", Context{Document: schema.MustDate("2023-03-12")}, "2022-08"},
		{"Lima has promised to come in August", Context{Document: schema.MustDate("2023-03-12")}, "2023-08"},
		{"Talks are planned in August", Context{Document: schema.MustDate("2023-03-12")}, "2023-08"},
		{"They met in 1990, eight times as many as the year before", Context{}, "1990"},
		{"They met in 1990, and had not met the year before", Context{}, "1990 1989"},
		{"Peru left the pact in 2012, the 1948 treaty that named the court. They met on 1 December", Context{}, "2012 1948 2012-12-01"},
		{"Peru left the pact in 2012 and, in the 1948 style, a war followed. They met on 1 December", Context{}, "2012 1948 1948-12-01"},
		{"Last month it released twelve men. They had been seized in November", Context{Document: schema.MustDate("2019-03-14")}, "2019-02 2018-11"},
		{"Last month it released twelve men. They meet again in November", Context{Document: schema.MustDate("2019-03-14")}, "2019-02 2019-11"},
		{"In late 2018 it rammed a trawler; in the weeks before Christmas they protested", Context{}, "2018~ 2018"},
		{"Talks in 2006. The treaty came eighteen months after the talks", Context{}, "2006 D"},
		{"In March 1945 they denounced the 1925 treaty. Three months later they met", Context{}, "1945-03 1925 1945-06"},
		{"In March 1945 they met and on the 12th embraced the envoys", Context{}, "1945-03 1945-03-12"},
		{"In March 1945 they met. A treaty was concluded on the 8th of the month", Context{}, "1945-03 1945-03-08"},
		{"He dies; they meet at the funeral (8.5.)", Context{Entry: schema.MustDate("1980-05-04"), Order: DayFirst}, "1980-05-08"},
		{"He dies; they meet on 8/5", Context{Entry: schema.MustDate("1980-05-04"), Order: DayFirst}, "1980-05-08"},
		{"The quake (8.5) struck, won by 8/5", Context{Entry: schema.MustDate("1980-05-04"), Order: DayFirst}, ""},
		{"In April 2012 the ships met. Lima went to court in January", Context{}, "2012-04 2013-01"},
		{"In April 2012 the ships met. Lima had gone to court in January", Context{}, "2012-04 2012-01"},
		{"In April 2012 the ships met. Lima went to court in March", Context{}, "2012-04 2012-03"},
		{"Not before March 2020 did they sign", Context{}, "2020-03"},
		{"They did sign, but before March 2020 they left", Context{}, "../2020-03"},
		{"In January 1814 they were parted; by autumn Sweden had invaded it", Context{}, "1814-01 1814-23"},
		{"In 1931 they quarrelled: it was occupied in the summer of the first year", Context{}, "1931"},
		{"A treaty is signed in April. May: war begins. It may: so they say", entry("1873-04"), "1873-04 1873-05"},
		{"Friends in 1974, they fell out in the second half of the decade", Context{}, "1974 197X"},
		{"Friends in 1974, they fell out about the decade", Context{}, "1974"},
		{"He spoke on 20 March 2014. Exactly a year later they fell out", Context{}, "2014-03-20 2015-03-20"},
		{"He spoke on 20 March 2014. A year later they fell out", Context{}, "2014-03-20 2015"},
		{"closes the routes in the same year", Context{Entry: schema.MustDate("2011"), Before: schema.MustDate("2011-11-26")}, "2011"},
	} {
		if got := found(c.in, c.ctx); got != c.want {
			t.Errorf("%q in %s: got %q, want %q", c.in, c.ctx.Entry, got, c.want)
		}
	}
}

func TestNumericOrder(t *testing.T) {
	tx := token.Split([]rune("On 25/12/1991 it ended; on 6/10/2012 they met."))
	if got := OrderOf(tx); got != DayFirst {
		t.Fatalf("order %d, want day first", got)
	}
	if got := found("6/10/2012", Context{Order: DayFirst}); got != "2012-10-06" {
		t.Errorf("day first: %s", got)
	}
	if got := found("6/10/2012", Context{Order: MonthFirst}); got != "2012-06-10" {
		t.Errorf("month first: %s", got)
	}
	if got := found("Macron in 2021. Signed 18/03/62", Context{Order: DayFirst}); got != "2021 1962-03-18" {
		t.Errorf("two digits after a late year: %s", got)
	}
	if got := found("06/10/98", Context{Order: DayFirst}); got != "1998-10-06" {
		t.Errorf("two digits: %s", got)
	}
}

func TestLead(t *testing.T) {
	for _, c := range []struct {
		in        string
		ctx       Context
		date      string
		sep, body string
	}{
		{"July 1976 -- The two countries", Context{}, "1976-07", "--", "The"},
		{"February 12-18, 1979 -- Indian", Context{}, "1979-02-12/1979-02-18", "--", "Indian"},
		{"1 Oct 1949\nPeople's Republic", Context{}, "1949-10-01", "\n", "People"},
		{"27-28 April 2018: Modi", Context{}, "2018-04-27/2018-04-28", ":", "Modi"},
		{"**1972** – The", Context{}, "1972", "–", "The"},
		{"July 2 – Simla", Context{Year: 1972}, "1972-07-02", "–", "Simla"},
		{"July 2 – 5 soldiers are killed", Context{Year: 1972}, "1972-07-02", "–", "5"},
		{"July 2 – Simla", Context{}, "", "–", "Simla"},
		{"January 5: talks", Context{Entry: schema.MustDate("1971-12-16")}, "1972-01-05", ":", "talks"},
		{"December 16: surrender", Context{Entry: schema.MustDate("1972-01-05"), NewestFirst: true}, "1971-12-16", ":", "surrender"},
		{"1972", Context{}, "1972", "", ""},
		{"[NEW] May 17 — talks", Context{Year: 2025}, "2025-05-17", "—", "talks"},
		{"2014. 5. 16. Talks", Context{}, "2014-05-16", "", "Talks"},
		{"8/2024: talks", Context{}, "2024-08", ":", "talks"},
		{"'90.3.26. Talks", Context{}, "1990-03-26", "", "Talks"},
		{"’99.11 Talks", Context{}, "1999-11", "", "Talks"},
		{"'90.13.26. Talks", Context{}, "-", "", ""},
		{"2005 - February: talks", Context{}, "2005-02", ":", "talks"},
		{"2008 – March 1: raid", Context{}, "2008-03-01", ":", "raid"},
		{"2008 – Late March – raid", Context{}, "2008-03~", "–", "raid"},
		{"1956 – October crisis", Context{}, "1956", "–", "October"},
		{"1939 – May 1940: war", Context{}, "1939", "–", "May"},
		{"Since 1978: ferries", Context{}, "1978/..", ":", "ferries"},
		{"Before 1971 – ferries", Context{}, "../1971", "–", "ferries"},
		{"From 18 to 19 May 1911: talks", Context{}, "1911-05-18/1911-05-19", ":", "talks"},
		{"1990s: trade", Context{}, "199X", ":", "trade"},
		{"[5 May 1998] Tests", Context{}, "1998-05-05", "]", "Tests"},
		{"On 5 May 1998 Pakistan", Context{}, "1998-05-05", "", "Pakistan"},
		{"1807, July 7 – Peace", Context{}, "1807-07-07", "–", "Peace"},
		{"May: visit", Context{Year: 1960}, "1960-05", ":", "visit"},
		{"2012-10-06 | Visit", Context{}, "2012-10-06", "|", "Visit"},
		{"Monday, 3 June 1985. Arrival", Context{}, "1985-06-03", ".", "Arrival"},
		{"Late November 1996 -- Jiang", Context{}, "1996-11~", "--", "Jiang"},
		{"Since 1991, trade", Context{}, "-", "", ""},
		{"China attacks", Context{}, "-", "", ""},
		{"1500 soldiers marched", Context{}, "-", "", ""},
		{"July 20–23 – M. Poincaré", Context{Year: 1914}, "1914-07-20/1914-07-23", "–", "M"},
		{"1965 and 1971", Context{}, "1965", "", "and"},
		{"Spring 1941: plans", Context{}, "1941-21", ":", "plans"},
		{"15 July (Monday): Talks", Context{Year: 1985}, "1985-07-15", "(", "Talks"},
	} {
		tx := token.Split([]rune(c.in))
		h, ok := Lead(tx, text.Span{End: len(tx.Tokens)}, c.ctx)
		if !ok {
			if c.date != "-" {
				t.Errorf("%q: no lead date", c.in)
			}
			continue
		}
		body := ""
		if h.Body < len(tx.Tokens) {
			body = tx.Tokens[h.Body].Text
		}
		if h.Date.String() != c.date || h.Separator != c.sep || body != c.body {
			t.Errorf("%q: got %q %q %q, want %q %q %q", c.in, h.Date, h.Separator, body, c.date, c.sep, c.body)
		}
		if h.Yearless != (c.date == "" || strings.Contains(c.in, "July 2") || c.ctx != Context{}) {
			t.Errorf("%q: yearless %v", c.in, h.Yearless)
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"28 Nov-10 Dec 1956", "the early nineties, 9/11 and '71", "between May and", "06.10.2012 6/10/98 1988/89 1,200",
		"four months later that year of the same the", "mid-mid-mid late early of of the 19th century", "**[On the 5th of Oct. 0000"} {
		f.Add(s)
	}
	ctx := Context{Document: schema.MustDate("2012-10-06"), Entry: schema.MustDate("1999-12")}
	f.Fuzz(func(t *testing.T, s string) {
		tx := token.Split([]rune(s))
		all, last := text.Span{End: len(tx.Tokens)}, 0
		for _, w := range Find(tx, all, ctx) {
			if w.Tokens.Start < last || w.Tokens.Len() <= 0 || w.Tokens.End > all.End {
				t.Fatalf("%+v after %d", w, last)
			}
			if _, err := schema.ParseDate(w.Date.String()); err != nil {
				t.Fatal(err)
			}
			last = w.Tokens.End
		}
		Lead(tx, all, ctx)
	})
}

func BenchmarkFind(b *testing.B) {
	tx := token.Split([]rune(strings.Repeat("On 6 October 2012 the envoy met the delegation in Delhi; four months later talks on the border failed. In May they rose. ", 5000)))
	b.SetBytes(int64(len(tx.Runes)))
	for b.Loop() {
		Find(tx, text.Span{End: len(tx.Tokens)}, Context{})
	}
}

// lead reads the date at the head of a text: EDTF and what is left.
func lead(s string, ctx Context) string {
	t := token.Split([]rune(s))
	h, ok := Lead(t, text.Span{End: len(t.Tokens)}, ctx)
	if !ok || h.Date.IsZero() {
		return "none"
	}
	rest := ""
	if h.Body < len(t.Tokens) {
		rest = " " + t.Tokens[h.Body].Text
	}
	return h.Date.String() + rest
}

func TestLeadBelowAHeading(t *testing.T) {
	year, month := Context{Year: 1976}, Context{Year: 1976, Month: 5}
	for _, c := range []struct {
		in   string
		ctx  Context
		want string
	}{
		{"12.5. Talks begin", year, "1976-05-12 Talks"},
		{"12.5.: Talks begin", year, "1976-05-12 Talks"},
		{"25/12 – Talks begin", year, "1976-12-25 Talks"},
		{"12-May: Talks begin", year, "1976-05-12 Talks"},
		{"18.5. – 19.5.: Talks begin", year, "1976-05-18/1976-05-19 Talks"},
		{"28-Feb – 3-Mar: Talks", year, "1976-02-28/1976-03-03 Talks"},
		{"12.5 tonnes of wheat", year, "none"},
		{"4/5 of the crop", year, "none"},
		{"12.5. Talks begin", Context{}, "none"},
		{"12 – Talks begin", month, "1976-05-12 Talks"},
		{"12: Talks begin", month, "1976-05-12 Talks"},
		{"12th. Talks begin", month, "1976-05-12 Talks"},
		{"12–14: Talks begin", month, "1976-05-12/1976-05-14 Talks"},
		{"12     Talks begin", month, "1976-05-12 Talks"},
		{"12 soldiers die", month, "none"},
		{"12. Talks begin", month, "none"},
		{"12 – Talks begin", year, "none"},
		{"1976: May 12: Talks begin", Context{}, "1976-05-12 Talks"},
		{"1976. 12 May. Talks begin", Context{}, "1976-05-12 Talks"},
		{"1956: October crisis", Context{}, "1956 October"},
		{"Night of 3/4 June 1861: raid", Context{}, "1861-06-03/1861-06-04 raid"},
		{"Week of June 3, 1862: raid", Context{}, "1862-06-03 raid"},
		{"Early hours of the 5 May 1883: raid", Context{}, "1883-05-05 raid"},
		{"Night of the long knives", Context{}, "none"},
		{"1902. Nov. Negotiations begin", Context{}, "1902-11 Negotiations"},
		{"1902. Nov. negotiations begin", Context{}, "1902 Nov"},
		{"2002 autumn – Talks", Context{}, "2002-23 Talks"},
		{"1900, summer.  Talks", Context{}, "1900-22 Talks"},
		{"1968 summer games open", Context{}, "1968 summer"},
		{"June 27      Two days after it", year, "1976-06-27 Two"},
		{"May 7        U.S. aircraft hit it", year, "1976-05-07 U.S."},
		{"June 27 Two days after it", year, "1976-06-27 Two"},
		{"1951\nGuns and advisers", Context{}, "1951 Guns"},
		{"1951 guns are sent", Context{}, "none"},
	} {
		if got := lead(c.in, c.ctx); got != c.want {
			t.Errorf("%q: %s, want %s", c.in, got, c.want)
		}
	}
}

// A month before what is recalled of it is the last one before its entry's, and nothing is counted
// from it; a day of the month stands before more than marks.
func TestRecalledMonth(t *testing.T) {
	entry := Context{Entry: schema.MustDate("1986-01-07")}
	for in, want := range map[string]string{
		"Citing the December attacks, Reagan bans trade; a freeze follows the next day": "1985-12 1986-01-08",
		"In March the attacks went on; a freeze follows the next day":                   "1986-03",
		"The November elections decided. On 9 January he left":                          "1985-11 1986-01-09",
	} {
		if got := found(in, entry); got != want {
			t.Errorf("%q: %s, want %s", in, got, want)
		}
	}
	month := Context{Entry: schema.MustDate("2011-10")}
	for in, want := range map[string]string{
		"Clinton is in Tripoli on the 18th for talks. Two days later he is killed": "2011-10-18 2011-10-20",
		"Troops cross on the 3rd under fire":                                       "2011-10-03",
		"They crossed on the 17th parallel":                                        "",
	} {
		if got := found(in, month); got != want {
			t.Errorf("%q: %s, want %s", in, got, want)
		}
	}
}

// TestThatYearBehindSince reads "that year" behind a year since when something is so.
func TestThatYearBehindSince(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"They fell out in 2005. A council exists since 2018; it sat in March of that year.", "2018-03"},
		{"They fell out in 2005. Since 1998 there is a line, which was closed in the summer of that year.", "1998-22"},
		{"A council exists since 2018. It was dissolved in 2020. In March of that year they met.", "2020-03"},
	} {
		x := token.Split([]rune(c.text))
		found := Find(x, text.Span{End: len(x.Tokens)}, Context{})
		if n := len(found); n == 0 || found[n-1].Date.String() != c.want {
			t.Errorf("%q: %v, want %s last", c.text, found, c.want)
		}
	}
}

// TestYearsOfTreaties counts nothing from a year that only says which treaty is meant.
func TestYearsOfTreaties(t *testing.T) {
	for in, want := range map[string]string{
		"On 16 November 2021 fighting broke out. Yerevan asked for help under their 1997 treaty of friendship. Ten days later they met.": "2021-11-26",
		"On 16 November 2021 fighting broke out. In 1997 they had signed a treaty. Ten days later they met.":                             "",
	} {
		tx := token.Split([]rune(in))
		got := ""
		for _, w := range Find(tx, text.Span{End: len(tx.Tokens)}, Context{}) {
			if w.Relative {
				got = w.Date.String()
			}
		}
		if got != want {
			t.Errorf("%s: %q, want %q", in, got, want)
		}
	}
}
