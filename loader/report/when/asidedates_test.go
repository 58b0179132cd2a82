package when

import (
	"testing"

	"entente/schema"
)

func TestDatesAside(t *testing.T) {
	for in, want := range map[string]string{
		"In October 2010 they camped there. She, who has no army (Figueres abolished it in December 1948), went to the OAS in November.": "2010-10 1948-12 2010-11",
		"In October 2010 they camped there (until 1948). She went to the OAS in November.":                                               "2010-10 ../1948 2010-11",
		"In March 2011 it drove a road, the Ruta 1856, along the bank. It was sued that December.":                                       "2011-03 2011-12",
		"It left the union on 25 June 1991, and was recognised on the next.":                                                             "1991-06-25 1991-06-26",
		"It came in on 1 January 1973 and was out of EFTA on the eve.":                                                                   "1973-01-01 1972-12-31",
		"It left the union on 25 June 1991, on the next train.":                                                                          "1991-06-25",
		"They signed on 27 October 1982. Relations followed exactly one year on.":                                                        "1982-10-27 1983-10-27",
		"He declared the war at an end (11 Dec).":                                                                                        "",
		"13-15/12/1979 – the king came":                                                                                                  "1979-12-13/1979-12-15",
		"25–26.6.2014 they met":                                                                                                          "2014-06-25/2014-06-26",
		"28-I/1-II-1963: talks":                                                                                                          "1963-01-28/1963-02-01",
		"17-VI/15-VII-1968 they met":                                                                                                     "1968-06-17/1968-07-15",
		"1/2-III-2023: the PM came":                                                                                                      "2023-03-01/2023-03-02",
		"25-27-VII-2023: a visit":                                                                                                        "2023-07-25/2023-07-27",
		"15-16/10/73: talks":                                                                                                             "1973-10-15/1973-10-16",
		"27-25-VII-2023: a visit":                                                                                                        "2023-07-25",
		"15-13/12/1979 – the king came":                                                                                                  "1979-12-13",
		"He came. 1991, June: he read his lecture":                                                                                       "1991-06",
	} {
		if got := found(in, Context{Order: DayFirst}); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
	if got := found("Ten years later, on 21 August, they came.", Context{Document: schema.MustDate("2022-02-05"), Before: schema.MustDate("2022-02-03"), Running: true}); got != "D 2021-08-21" && got != "D 2022-08-21" {
		t.Errorf("ten years after the day of writing: %q", got)
	}
}
