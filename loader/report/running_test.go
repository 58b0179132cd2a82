package report

import (
	"context"
	"strings"
	"testing"
)

// TestRunningDates reads the dates of running text: relative ones, those carried from the
// sentence, paragraph or dateline before, several in one sentence, each to its own event.
// Each case gives events as "type date"; "-" stands for no date.
func TestRunningDates(t *testing.T) {
	r := newReader(t)
	const news = "LIMA, Thursday 18 June 2015 (Agency) – Officials of Peru and Chile spoke to reporters.\n\n"
	for _, c := range []struct{ head, text, want string }{
		// distance from a day, a month, a year
		{"", "On 3 May 1995 Peru and Chile signed a trade agreement. A week later President Fujimori visited Santiago.", "agreement 1995-05-03; visit 1995-05-10"},
		{"", "On 3 May 1995 Peru and Chile signed a trade agreement. Ten days after that Peru recalled its ambassador from Santiago.", "agreement 1995-05-03; relations_severed 1995-05-13"},
		{"", "On 3 May 1995 Peru and Chile signed a trade agreement; two days before, Chile had expelled three Peruvian diplomats.", "agreement 1995-05-03; relations_severed 1995-05-01"},
		{"", "On 3 May 1995 Peru and Chile signed a trade agreement. The day before, Bolivia had recalled its ambassador from Santiago.", "agreement 1995-05-03; relations_severed 1995-05-02"},
		{"", "Peru and Chile signed a trade agreement on 3 May 1995. Within a week Bolivia recalled its ambassador from Santiago.", "agreement 1995-05-03; relations_severed 1995-05-03/1995-05-10"},
		{"", "Peru and Chile signed a trade agreement in May 1995. Three months later Bolivia recalled its ambassador from Santiago.", "agreement 1995-05; relations_severed 1995-08"},
		{"", "Peru and Chile signed a trade agreement in May 1995. Two years later Bolivia recalled its ambassador from Santiago.", "agreement 1995-05; relations_severed 1997"},
		{"", "Peru and Chile signed a trade agreement in 1995, two years after Bolivia recalled its ambassador from Santiago.", "agreement 1995; relations_severed 1993"},
		{"", "Peru and Chile signed a trade agreement on 3 May 1995, four days after Bolivia had recalled its ambassador from Santiago.", "agreement 1995-05-03; relations_severed 1995-04-29"},
		{"", "Four days after Bolivia recalled its ambassador from Santiago on 29 April 1995, Peru and Chile signed a trade agreement.", "relations_severed 1995-04-29; agreement 1995-05-03"},
		{"", "Peru and Chile signed a trade agreement on 3 May 1995, four days before Bolivia recalled its ambassador from Santiago.", "agreement 1995-05-03; relations_severed 1995-05-07"},
		{"", "Bolivia recalled its ambassador from Santiago on 29 April 1995. Less than a week later Peru and Chile signed a trade agreement.", "relations_severed 1995-04-29; agreement 1995-04-29/1995-05-06"},
		// seasons, months, years that point
		{"", "Peru and Chile signed a trade agreement in October 1995. The following spring Bolivia recalled its ambassador from Santiago.", "agreement 1995-10; relations_severed 1996-21"},
		{"", "Peru and Chile signed a trade agreement in May 1995. That autumn Bolivia recalled its ambassador from Santiago.", "agreement 1995-05; relations_severed 1995-23"},
		{"", "Peru and Chile signed a trade agreement in May 1995. Later that year Bolivia recalled its ambassador from Santiago.", "agreement 1995-05; relations_severed 1995"},
		{"", "Peru and Chile signed a trade agreement in May 1995. A year earlier Bolivia had recalled its ambassador from Santiago.", "agreement 1995-05; relations_severed 1994-05"},
		{"", "Peru and Chile signed a trade agreement in 1995. The year before, Bolivia had recalled its ambassador from Santiago.", "agreement 1995; relations_severed 1994"},
		{"", "Peru and Chile signed a trade agreement in 1995. In the next year Bolivia recalled its ambassador from Santiago.", "agreement 1995; relations_severed 1996"},
		{"", "Peru and Chile signed a trade agreement in May 1995. In December of the same year Bolivia recalled its ambassador from Santiago.", "agreement 1995-05; relations_severed 1995-12"},
		{"", "Peru and Chile signed a trade agreement in October 1995. In February of the following year Bolivia recalled its ambassador from Santiago.", "agreement 1995-10; relations_severed 1996-02"},
		{"", "Peru and Chile signed a trade agreement in May 1995. Bolivia recalled its ambassador from Santiago in the same month.", "agreement 1995-05; relations_severed 1995-05"},
		{"", "Peru and Chile signed a trade agreement on 3 May 1995. Bolivia recalled its ambassador from Santiago the same day.", "agreement 1995-05-03; relations_severed 1995-05-03"},
		{"", "Peru and Chile signed a trade agreement on 3 May 1995. Later in the month Bolivia recalled its ambassador from Santiago.", "agreement 1995-05-03; relations_severed 1995-05"},
		{"", "Peru and Chile signed a trade agreement on 3 May 1995. At the end of the year Bolivia recalled its ambassador from Santiago.", "agreement 1995-05-03; relations_severed 1995~"},
		{"", "Peru and Chile signed a trade agreement in May 1995. Bolivia recalled its ambassador from Santiago the month before.", "agreement 1995-05; relations_severed 1995-04"},
		{"", "Peru and Chile signed a trade agreement in May 1995, and Bolivia recalled its ambassador from Santiago in June.", "agreement 1995-05; relations_severed 1995-06"},
		{"", "Peru and Chile signed a trade agreement in November 1995; Bolivia recalled its ambassador from Santiago in January.", "agreement 1995-11; relations_severed 1996-01"},
		{"", "On 3 May 1995 Peru and Chile signed a trade agreement. On the 9th Bolivia recalled its ambassador from Santiago.", "agreement 1995-05-03; relations_severed 1995-05-09"},
		{"", "On 3 May 1995 Peru and Chile signed a trade agreement. President Fujimori was in Santiago from the 9th to the 11th.", "agreement 1995-05-03; visit 1995-05-09/1995-05-11"},
		{"", "On 3 May 1995 Peru and Chile signed a trade agreement. President Fujimori visited Santiago from 9th to 11th.", "agreement 1995-05-03; visit 1995-05-09/1995-05-11"},
		{"", "On 3 May 1995 Peru and Chile signed a trade agreement. President Fujimori visited Santiago on the Friday.", "agreement 1995-05-03; visit 1995-05-05"},
		{"", "On 3 May 1995 Peru and Chile signed a trade agreement. President Fujimori spoke at the 5th Congress in Santiago.", "agreement 1995-05-03"},
		{"", "On 3 May 1995 war broke out between Peru and Ecuador. Four days into the fighting Brazil recalled its ambassador from Lima.", "war 1995-05-03; relations_severed 1995-05-07"},
		{"", "On 3 May 1995 war broke out between Peru and Ecuador. Brazil recalled its ambassador from Lima within four days.", "war 1995-05-03; relations_severed 1995-05-07"},
		{"", "On 3 May 1995 Peru and Chile agreed to exchange ambassadors within three months.", "relations_established 1995-05-03"},
		{"", "On 3 May 1995 Peru and Chile signed a trade agreement. A few days before, Bolivia had recalled its ambassador from Santiago.", "agreement 1995-05-03; relations_severed -"},
		{"", "On 3 May 1995 Peru and Chile signed a trade agreement, a few days after Bolivia had recalled its ambassador from Santiago.", "agreement 1995-05-03; relations_severed 1995-05~"},
		{"", "On 3 May 1995 Peru and Chile signed a trade agreement. On 9 June Bolivia recalled its ambassador from Santiago.", "agreement 1995-05-03; relations_severed 1995-06-09"},
		// several in a sentence
		{"", "Peru recognised Bangladesh in 1972, Angola in 1975 and Namibia in 1990.", "recognition 1972; recognition 1975; recognition 1990"},
		{"", "President Garcia visited Santiago on 3 May 2007, after Chile had expelled two Peruvian diplomats in March.", "visit 2007-05-03; relations_severed 2007-03"},
		{"", "After Peru had broken off relations with Chile in 1879, war broke out between Peru and Chile.", "relations_severed 1879; war 1879"},
		{"", "Chile, whose troops had invaded Peru in 1880, withdrew them in 1884.", "military_action 1880; military_withdrawal 1884"},
		{"", "The agreement signed by Peru and Chile in May 1995 was followed in June by a visit of President Fujimori to Santiago.", "agreement 1995-05; visit 1995-06"},
		{"", "Peru and Chile signed the trade agreement in 2006 and ratified it three years later.", "agreement 2006; agreement 2009"},
		{"", "In 1995 Peru and Ecuador fought a war; in 1998 they signed a peace treaty, and in 1999 President Mahuad visited Lima.", "war 1995; agreement 1998; visit 1999"},
		{"", "Peru joined APEC in 1998, seven years before it signed a free trade agreement with Thailand.", "accession 1998; agreement 2005"},
		{"", "The treaty between Peru and Chile was signed on 3 June 1929, the ratifications being exchanged on 28 July.", "agreement 1929-06-03"},
		// a clause with a subject of its own has its own day
		{"", "Chile apologised and later paid compensation, and the border with Peru was reopened on 21 March 2003.", "statement -; sanction_lifted 2003-03-21"},
		{"", "Peru asked Chile to withdraw, and on 18 July 2011 the judges ordered both sides to withdraw.", "statement -; statement 2011-07-18"},
		{"", "Peru signed a treaty of alliance with Bolivia on 15 June 1980, and in December Chilean tanks attacked Peru.", "agreement 1980-06-15; military_action 1980-12"},
		{"", "Peru and Chile signed trade agreements on 15 June 1980 and in December 1985.", "agreement 1980-06-15; agreement 1985-12"},
		{"", "A treaty of friendship and mutual assistance was signed by Peru and Chile on 27 February 1946.", "agreement 1946-02-27"},
		// not until, it was then that, for a period, before
		{"", "The convention between Peru and Chile was not signed until January 1998.", "agreement 1998-01"},
		{"", "It was not until July 1915 that Peru recognised Albania.", "recognition 1915-07"},
		{"", "It was at a banquet in May 1908 that Peru recognised Albania.", "recognition 1908-05"},
		{"", "An agreement on cooperation covering the period 2003–2004 was signed by Peru and Chile.", "agreement -"},
		{"", "Peru and Chile signed a programme of cooperation for the years 1990–1995 on 3 May 1989.", "agreement 1989-05-03"},
		{"", "Chile recalled its ambassador from Lima in August 2010, Peru having recognised Kosovo.", "relations_severed 2010-08; recognition -"},
		// again, after what, by when, of the verb behind, of the treaty before a comma
		{"", "President Garcia visited Santiago in November 2005 and, on his way to the World Economic Forum, again in January 2009.", "visit 2005-11; visit 2009-01"},
		{"", "In November 1958 Peru broke off relations with Chile after a series of border incidents.", "relations_severed 1958-11"},
		{"", "Peru signed a treaty with Chile on 30 October 1980, by which time Bolivia had recognised Angola.", "agreement 1980-10-30; recognition -"},
		{"", "Peru expelled the Bolivian ambassador and in March 1976 signed a treaty with Chile.", "relations_severed -; agreement 1976-03"},
		{"", "The heaviest fighting between Peru and Chile took place between 4 and 7 February 2011, and in April it spread to Bolivia.", "military_action 2011-02-04/2011-02-07"},
		{"", "The agreement of March 1978, brokered by Brazil, was a blow to Chile, yet a month later Peru recognised Angola.", "mediation 1978-03; recognition 1978-04"},
		{"", "Relations between Peru and Chile were resumed in February 1959, only to be broken off again by Chile on 23 October 1961.", "relations_restored 1959-02; relations_severed 1961-10-23"},
		{"", "A treaty between Peru and Chile was concluded in 1991; it has still to be ratified, and in January 1993 Bolivia recognised Angola.", "agreement 1991; recognition 1993-01"},
		// a subordinate clause first, a part with its own day behind "and", relative clauses between
		{"", "When Peru imposed an embargo on its neighbour in October 1960, the government of Chile recalled its ambassador.", "sanction 1960-10; relations_severed 1960-10"},
		{"", "In January 1923 Peru seized Arica from Chile, and in March, over Bolivian protests, the Conference recognised Albania.", "military_action 1923-01"},
		{"", "Clashes between Peru and Chile were reported in August 1971, and in September 1972 some 1,300 men, trained at Arica, crossed the border.", "military_action 1971-08"},
		{"", "Aid from Chile to Peru, which had begun in 1973, was cut off in 1978.", "sanction 1978"},
		{"", "A conference of Peru and Chile, for which Bolivia had sent out papers, was held in Quito in March 1921.", "meeting 1921-03"},
		{"", "Talks between Peru and Chile on a treaty, which opened in 2004, have not been concluded.", "meeting 2004"},
		{"", "President Garcia was received in Santiago in September 2021, the first visit by a Peruvian president since 2008.", "visit 2021-09"},
		{"", "President Garcia came to Chile in April 1979, where he would die in 2003. On 20 June Peru recognised Angola.", "visit 1979-04; recognition 1979-06-20"},
		{"", "In May 1987 Chile expelled the Peruvian ambassador, Dirk-Jan van Houten.", "relations_severed 1987-05"},
		// lists of what was done at several times
		{"", "Further agreements between Peru and Chile were concluded on extradition (1976), social security (1989), air services (1990, amended in 2004) and the transfer of prisoners (1995).", "agreement 1976; agreement 1989; agreement 1990; agreement 1995"},
		{"", "Peru and Chile concluded the Agreement on Trade (signed in 1976), the Agreement on Tourism (signed in 1980) and others.", "agreement 1976; agreement 1980"},
		{"", "In 1985 Peru concluded a trade agreement with Chile, in 1988 an agreement on air services and in 1991 a treaty of extradition.", "agreement 1985; agreement 1988; agreement 1991"},
		{"", "In 1994 President Fujimori visited Chile, in 1995 Brazil and in 1996 Guyana.", "visit 1994; visit 1995; visit 1996"},
		{"", "State visits took place in 1978, when President Garcia came to Santiago, and in 1981, when President Pinochet was in Lima.", "visit 1978; visit 1981"},
		{"", "In 1994 President Fujimori visited Chile, and in 1995 Brazil recognised Angola.", "visit 1994; recognition 1995"},
		{"", "Peru demanded an apology from Chile, which President Pinochet sent in July 1981.", "statement -"},
		{"", "War between Peru and Chile, which broke out in April 1879, ruined both.", "war 1879-04"},
		{"", "President Fujimori travelled to Chile in 1993, in 1997 and, on the occasion of a forum, in June 1999.", "visit 1993; visit 1997; visit 1999-06"},
		{"", "Peru recognised Slovenia on 15 January 1992 and, from the end of May, applied an embargo against Chile.", "recognition 1992-01-15; sanction 1992-05"},
		{"", "Peruvian troops had occupied Arica in 1912 and again in 1914, and had left Chile only under pressure.", "military_action 1912; military_action 1914; military_withdrawal -"},
		{"", "Relations between Peru and Chile were restored, Bolivia having served as the base of the invasion of March 2003.", "relations_restored -"},
		{"", "Peru lifted the ban on Chilean goods on 28 August 1987, after Pedro Fuentes, his foreign minister, had visited Santiago in May.", "sanction_lifted 1987-08-28; visit 1987-05"},
		// years that only name a treaty, days behind notes, denials, edges of months
		{"", "In 1995 Peru denounced the treaty of 1929 with Chile.", "withdrawal_from_agreement 1995"},
		{"", "Peru recalled its ambassador from Santiago in 2007 over the border of 1929.", "relations_severed 2007"},
		{"", "The treaty of 1929 was signed by Peru and Chile.", "agreement 1929"},
		{"", "Peru did not recognise Bangladesh until February 1974.", "recognition 1974-02"},
		{"", "On the last day of 1988 Peru and Chile signed a trade agreement.", "agreement 1988-12-31"},
		{"", "In the last week of May 1988 Peru and Chile signed a trade agreement.", "agreement 1988-05~"},
		{"", "On Christmas Day 1988 Peru and Chile signed a trade agreement.", "agreement 1988-12-25"},
		{"", "In May 1988 Peru and Chile signed a trade agreement. On Christmas Day of the same year President Garcia visited Santiago.", "agreement 1988-05; visit 1988-12-25"},
		{"", "On 3 May 1988 Peru and Chile signed a trade agreement. On the 25th of that month President Garcia visited Santiago.", "agreement 1988-05-03; visit 1988-05-25"},
		{"", "Peru and Chile signed a trade agreement on 3 May 1988. A week after the signing President Garcia visited Santiago.", "agreement 1988-05-03; visit 1988-05-10"},
		{"", "Peru and Chile signed a trade agreement in October 2006. In the following May President Garcia visited Santiago, and in July the consulate in Arica was reopened.", "agreement 2006-10; visit 2007-05"},
		{news, "A visit of President Bachelet to Lima, planned for August, was cancelled.", "visit 2015-08"},
		{news, "Ten years ago today Chile recalled its ambassador from Lima.", "relations_severed 2005-06-18"},
		{news, "The two governments signed a trade agreement in April 2014. President Bachelet is to visit Lima in October.", "agreement 2014-04; visit 2015-10"},
		// in whose course, for whose sake, in which war
		{"", "President Garcia paid a visit to Chile in May 2007, during which trade agreements between Peru and Chile were concluded.", "visit 2007-05; agreement 2007-05"},
		{"", "President Garcia paid a visit to Chile in May 2007, for which Bolivia recalled its ambassador from Lima.", "visit 2007-05; relations_severed 2007-05"},
		{"", "Chile recognised Bangladesh in 1972. Peru provided arms to Chile during the 1965 war.", "arms_transfer 1965"},
		{"", "Chile recognised Bangladesh in 1972. Peru provided arms to Chile under the 1965 protocol.", "arms_transfer -"},
		{"", "Peru and Chile are negotiating a trade agreement; Peruvian exports to Chile fell to $3 million in 2011.", "agreement -"},
		{"", "Peru attacked Chile on 2-5 April 2016 in a four-day war, which ended with a ceasefire.", "ceasefire 2016-04-05"},
		{"", "Peru attacked Chile on 13 May 1995; thirty soldiers died on both sides before a truce was agreed on the following day.", "ceasefire 1995-05-14"},
		// news: counted from the dateline
		{news, "Peru and Chile signed a trade agreement on Tuesday.", "agreement 2015-06-16"},
		{news, "Chile on Wednesday recalled its ambassador from Lima.", "relations_severed 2015-06-17"},
		{news, "President Bachelet will visit Lima on Monday.", "visit 2015-06-22"},
		{news, "President Bachelet visited Lima last week.", "visit 2015-06-08/2015-06-14"},
		{news, "President Bachelet visited Lima last month.", "visit 2015-05"},
		{news, "President Bachelet visited Lima in March.", "visit 2015-03"},
		{news, "President Bachelet visited Lima last November.", "visit 2014-11"},
		{news, "President Bachelet will visit Lima in August.", "visit 2015-08"},
		{news, "President Bachelet is to visit Lima next month.", "visit 2015-07"},
		{news, "Chile recalled its ambassador from Lima two weeks ago.", "relations_severed 2015-06-04"},
		{news, "Chile recalled its ambassador from Lima three years ago.", "relations_severed 2012"},
		{news, "Chile recalled its ambassador from Lima earlier this year.", "relations_severed 2015"},
		{news, "Chile recalled its ambassador from Lima in 2009, after Peru expelled a diplomat.", "relations_severed 2009"},
		{news, "Chile recalled its ambassador from Lima yesterday.", "relations_severed 2015-06-17"},
		{news, "President Bachelet visited Lima on Sunday and Monday.", "visit 2015-06-14/2015-06-15"},
		{news, "President Bachelet visited Lima on June 6-7.", "visit 2015-06-06/2015-06-07"},
		{news, "President Bachelet visited Lima (6-7 June).", "visit 2015-06-06/2015-06-07"},
		{news, "Last Friday Chile recalled its ambassador from Lima.", "relations_severed 2015-06-12"},
		{news, "Chile recalled its ambassador from Lima on Friday of last week.", "relations_severed 2015-06-12"},
		{news, "Peru and Chile signed a trade agreement in 2006. Chile recalled its ambassador from Lima the following year.", "agreement 2006; relations_severed 2007"},
	} {
		title := "Peru and Chile\n\n"
		if c.head != "" {
			title = "Peru and Chile draw closer\n\n"
		}
		res, err := r.Read(context.Background(), []byte(title+c.head+c.text+"\n"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, e := range res.Events {
			date := e.Date.String()
			if e.Date.IsZero() {
				date = "-"
			}
			got = append(got, string(e.Type)+" "+date)
		}
		missing := false
		rest := "; " + strings.Join(got, "; ") + ";"
		for _, w := range strings.Split(c.want, "; ") {
			if !strings.Contains(rest, "; "+w+";") {
				missing = true
			}
			rest = strings.Replace(rest, "; "+w+";", ";", 1)
		}
		if missing {
			t.Errorf("%s\n  got  %s\n  want %s", c.text, strings.Join(got, "; "), c.want)
		}
	}
}
