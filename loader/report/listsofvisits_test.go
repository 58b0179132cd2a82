package report

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"entente/schema"
)

// TestListsOfVisits reads lists and tables of visits as pages lay them out and converters leave them: when who went where from
// where, in the order of the text. Most of the persons stand in no table.
func TestListsOfVisits(t *testing.T) {
	r := newReader(t)
	for _, c := range listsOfVisits {
		t.Run(c.name, func(t *testing.T) {
			res, err := r.Read(context.Background(), []byte(c.text), Options{Name: "visits.txt"})
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, e := range res.Events {
				if e.Type == schema.Visit {
					got = append(got, callOf(e))
				}
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("read\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
		})
	}
}

// callOf is a visit in short: "1999-05 Mensah GHA>PER".
func callOf(e *schema.Event) string {
	var who []string
	codes := func(list []schema.Entity) (out string) {
		for _, x := range list {
			switch {
			case x.Kind == schema.State:
				out += x.Code
			case x.Kind == schema.Person:
				who = append(who, x.Name[strings.LastIndexByte(x.Name, ' ')+1:])
			}
		}
		return out
	}
	from := codes(e.Source)
	return fmt.Sprint(e.Date, " ", strings.Join(who, "+"), " ", from, ">", codes(e.Target))
}

// listsOfVisits are such lists.
var listsOfVisits = []struct {
	name, text string
	want       []string
}{
	{"dates on lines of their own above the persons, in two directions", `Relations of Kenya and Norway

- Visits
- Agreements
- Trade
- Culture

Norway recognised Kenya on 12 December 1963. Since then they have had diplomatic relations.

Most important visits

to Norway

March 2014

President Uhuru Kenyatta (Conference on Lakes, Bergen)

June 2013

Foreign Minister Amina Mohamed

June 2013

Minister of Trade Wanjiku Otieno

January 2012

Foreign Minister Amina Mohamed

May 2009

Prime Minister Raila Odinga

to Kenya

April 2015

Minister of Fisheries Elisabeth Aspaker

August 2011

Prime Minister Jens Stoltenberg
`, []string{
		"2014-03 Kenyatta KEN>NOR",
		"2013-06 Mohamed KEN>NOR",
		"2013-06 Otieno KEN>NOR",
		"2012-01 Mohamed KEN>NOR",
		"2009-05 Odinga KEN>NOR",
		"2015-04 Aspaker NOR>KEN",
		"2011-08 Stoltenberg NOR>KEN",
	}},
	{"the letter o for bullets on lines of their own", `Kenya-Norway Relations
The two have had ties since 1963.
A. State and Official visits from Nairobi to Oslo
include:-
o H.E Mr. Uhuru Kenyatta, President of RoK: State Visit, May 14, 2014
o
H.E Hon. Raila Odinga,
former Prime Minister of RoK: Official Visit, April 6- 7,
2009
o
H.E Mwai
Kibaki, late former President of RoK: State Visit, Nov 21,
2005, and Working Visit, March 9, 2007
B. From Oslo to Nairobi the
visits include:-
o
H.E Ms. Erna Solberg, Prime Minister of the Kingdom of
Norway: Official Visits in
June 10-11,2014, March 2-3, 2016 and May 2017
o
H.E. Jens Stoltenberg, August 2011
o
H.E. Kjell Magne Bondevik: Working Visit, October 2004, soon after
the conference.
Later the two sides signed a memorandum on fish in July 2018.
`, []string{
		"2014-05-14 Kenyatta KEN>NOR",
		"2009-04-06/2009-04-07 Odinga KEN>NOR",
		"2005-11-21 Kibaki KEN>NOR",
		"2007-03-09 Kibaki KEN>NOR",
		"2014-06-10/2014-06-11 Solberg NOR>KEN",
		"2016-03-02/2016-03-03 Solberg NOR>KEN",
		"2017-05 Solberg NOR>KEN",
		"2011-08 Stoltenberg NOR>KEN",
		"2004-10 Bondevik NOR>KEN",
	}},
	{"a flat table with a line of column names", `Travels Abroad of the Minister of Trade of Ghana: Peru
Name Locale Remarks Date
Kwame Adu Mensah Lima At the third session of the Cocoa Board. February 20–26, 1972
Yaw Osei Lima Talks on a shipping line. June 27–28, 1978
Yaw Osei Callao Saw the port. November 18, 1979
Ama Serwaa Boateng Lima Saw Foreign Minister Wagner and other leading Peruvians. Air agreement signed. May 29–31, 1986
Ama Serwaa Boateng Lima At trade fair. June 1–6, 1987
Kofi Danso Lima Official visit. March 3, 1991
`, []string{
		"1972-02-20/1972-02-26 Mensah GHA>PER",
		"1978-06-27/1978-06-28 Osei GHA>PER",
		"1979-11-18 Osei GHA>PER",
		"1986-05-29/1986-05-31 Boateng GHA>PER",
		"1987-06-01/1987-06-06 Boateng GHA>PER",
		"1991-03-03 Danso GHA>PER",
	}},
	{"a cell a line, the date last", `Visits to Peru by ministers of Ghana

Name
Place
Purpose
Date
Kwame Mensah
Lima
Session of the Cocoa Board
February 20–26, 1972
Yaw Osei
Callao
Talks on a shipping line
June 27–28, 1978
Ama Boateng
Lima
Official visit
May 29–31, 1986
Kofi Danso
Cuzco
Trade fair
March 3, 1991
`, []string{
		"1972-02-20/1972-02-26 Mensah GHA>PER",
		"1978-06-27/1978-06-28 Osei GHA>PER",
		"1986-05-29/1986-05-31 Boateng GHA>PER",
		"1991-03-03 Danso GHA>PER",
	}},
	{"a cell a line, the date first", `Ghana and Peru

Visits to Peru

Date
Visitor
Purpose
20 February 1972
Kwame Mensah, Minister of Trade
Session of the Cocoa Board
27 June 1978
Yaw Osei, Foreign Minister
Talks on a shipping line
29 May 1986
Ama Boateng, Minister of Ports
Official visit
`, []string{
		"1972-02-20 Mensah GHA>PER",
		"1978-06-27 Osei GHA>PER",
		"1986-05-29 Boateng GHA>PER",
	}},
	{"date, office and name on a line each", `Embassy of Ghana in Lima

Bilateral relations between Ghana and Peru

Visits of Ghanaian ministers to Peru

12 March 2009
Foreign Minister
Kwame Mensah
3-5 July 2011
Minister of Trade
Yaw Osei
October 2012
Vice-President
Ama Boateng
7 May 2015
Deputy Minister of Ports
Kofi Danso
`, []string{
		"2009-03-12 Mensah GHA>PER",
		"2011-07-03/2011-07-05 Osei GHA>PER",
		"2012-10 Boateng GHA>PER",
		"2015-05-07 Danso GHA>PER",
	}},
	{"persons above the dates of their visits", `Ghana and Peru: bilateral relations

High-level visits from Ghana to Peru

President Kwame Mensah
- State visit, 4-6 May 1999
- Working visit, 3 June 2001

Foreign Minister Yaw Osei
- Official visit, 12 March 2009
- Transit, July 2011

Trade Minister Ama Boateng
- October 2012
`, []string{
		"1999-05-04/1999-05-06 Mensah GHA>PER",
		"2001-06-03 Mensah GHA>PER",
		"2009-03-12 Osei GHA>PER",
		"2011-07 Osei GHA>PER",
		"2012-10 Boateng GHA>PER",
	}},
	{"columns parted by tabs", `Ghana and Peru: bilateral relations

Visits from Ghana to Peru

President Kwame Mensah	State visit	May 4–6, 1999
Foreign Minister Yaw Osei	Working visit	March 12, 2009
Trade Minister Ama Boateng	Official visit	October 2012
Kofi Danso	Transit	July 3, 2014
`, []string{
		"1999-05-04/1999-05-06 Mensah GHA>PER",
		"2009-03-12 Osei GHA>PER",
		"2012-10 Boateng GHA>PER",
		"2014-07-03 Danso GHA>PER",
	}},
	{"columns parted by bars, the date last", `Ghana and Peru: bilateral relations

Visits from Ghana to Peru

| Visitor | Kind | Date |
|---|---|---|
| President Kwame Mensah | State visit | 4 May 1999 |
| Yaw Osei, Foreign Minister | Working visit | 12 March 2009 |
| Ama Boateng | Official visit | October 2012 |
`, []string{
		"1999-05-04 Mensah GHA>PER",
		"2009-03-12 Osei GHA>PER",
		"2012-10 Boateng GHA>PER",
	}},
	{"offices and names behind dashes, below who comes and where", `Peru and Ghana

Visits to Peru by ministers of Ghana:

Nov. 2011 – Minister of Trade, Ms. Ama Boateng
3-7 May 2012 – Vice-Minister of Health, Mr. Kofi Danso
Sept. 2014 – Foreign Minister Yaw Osei
1-2 Feb. 2016 – Delegation led by the Minister of Mines, Mr. Kwame Mensah

Visits to Ghana by ministers of Peru:

Aug. 2010 – Foreign Minister José García Belaúnde
4 Oct. 2013 – Minister of Mines, Ms. Rosa Quispe
`, []string{
		"2011-11 Boateng GHA>PER",
		"2012-05-03/2012-05-07 Danso GHA>PER",
		"2014-09 Osei GHA>PER",
		"2016-02-01/2016-02-02 Mensah GHA>PER",
		"2010-08 Belaúnde PER>GHA",
		"2013-10-04 Quispe PER>GHA",
	}},
	{"lists within a paragraph", `Ghana and Peru

Bilateral visits

High-level visits from Ghana to Peru: President Kwame Mensah (May 1999), Foreign Minister Yaw Osei (March 2009; June 2010), Trade Minister Ama Boateng (October 2012).

Visits from Peru to Ghana include: President Alan García in June 2008; Foreign Minister Rosa Quispe in July 2011; and Trade Minister Luis Salas in 2014.
`, []string{
		"1999-05 Mensah GHA>PER",
		"2009-03 Osei GHA>PER",
		"2010-06 Osei GHA>PER",
		"2012-10 Boateng GHA>PER",
		"2008-06 García PER>GHA",
		"2011-07 Quispe PER>GHA",
		"2014 Salas PER>GHA",
	}},
	{"menus and links", `Home
About us
Relations with Peru
Consular services
News

Ghana and Peru

Contents
1 History
2 Visits
3 Agreements
4 Economic cooperation
5 Military cooperation
6 See also
7 References

Ghana and Peru have been friends for long.

See also
Foreign relations of Ghana
Foreign relations of Peru
War of the Pacific
Treaty of Lima

Related links
Visit of President Mensah to Lima
Signing of the trade agreement

Share this
Print
`, nil},
	{"captions", `Ghana and Peru

Figure 1: Exports of Ghana to Peru, 1990–2010 (US$ million)
Cocoa sold by Ghana to Peru, 1995-2005
Peruvian travellers to Ghana by month since 1999
Table 2. Aid of Peru to Ghana, 2000-2004
Source: Ministry of Trade

The two countries have had diplomatic relations since 5 May 1972.
`, nil},
	{"lists of envoys are no visits", `Ghana and Peru

Ambassadors of Ghana to Peru

1999–2003 Kwame Mensah
2003–2007 Yaw Osei
2007–2012 Ama Boateng
since 2012 Kofi Danso

Heads of mission

Kwame Mensah (1999–2003)
Yaw Osei (2003–2007)
Ama Boateng (2007–2012)
`, nil},
	{"dates below the persons, gaps between", `Ghana and Peru

Official visits to Peru

President Kwame Mensah
4-6 May 1999

Foreign Minister Yaw Osei
12 March 2009

Trade Minister Ama Boateng
October 2012

Vice-President Kofi Danso
7 July 2014
`, []string{
		"1999-05-04/1999-05-06 Mensah GHA>PER",
		"2009-03-12 Osei GHA>PER",
		"2012-10 Boateng GHA>PER",
		"2014-07-07 Danso GHA>PER",
	}},
	{"dates below the persons, no gaps", `Ghana and Peru

Official visits to Peru

President Kwame Mensah
4-6 May 1999
Foreign Minister Yaw Osei
12 March 2009
Trade Minister Ama Boateng
October 2012
Vice-President Kofi Danso
7 July 2014
`, []string{
		"1999-05-04/1999-05-06 Mensah GHA>PER",
		"2009-03-12 Osei GHA>PER",
		"2012-10 Boateng GHA>PER",
		"2014-07-07 Danso GHA>PER",
	}},
	{"columns of spaces", `                 VISITS TO PERU BY GHANAIAN LEADERS

Visitor                      Purpose              Dates
Kwame Mensah, President      State visit          4-6 May 1999
Yaw Osei, Foreign Minister   Working visit        12 March 2009
Ama Boateng, Trade Minister  Cocoa Board          3 October 2012
Kofi Danso                   Transit              7 July 2014
`, []string{
		"1999-05-04/1999-05-06 Mensah GHA>PER",
		"2009-03-12 Osei GHA>PER",
		"2012-10-03 Boateng GHA>PER",
		"2014-07-07 Danso GHA>PER",
	}},
	{"visits named one a line", `Ghana and Peru

Visits

Visit of President Kwame Mensah to Peru 4-6 May 1999
Visit of Foreign Minister Yaw Osei to Peru 12 March 2009
Visit of Minister of Mines Rosa Quispe to Ghana 3-4 July 2010
Visit of Trade Minister Ama Boateng to Peru October 2012
`, []string{
		"1999-05-04/1999-05-06 Mensah GHA>PER",
		"2009-03-12 Osei GHA>PER",
		"2010-07-03/2010-07-04 Quispe PER>GHA",
		"2012-10 Boateng GHA>PER",
	}},
	{"a flat table of countries and visitors", `Ghana's foreign relations: guests in Accra

Country Visitor Date
Peru President Alejandro Toledo 12-14 May 2001
Norway Foreign Minister Jonas Gahr Støre 3 July 2007
Peru Minister of Mines Luis Salas 9 August 2010
Japan Prime Minister Junichiro Koizumi 1-2 May 2006
`, []string{
		"2001-05-12/2001-05-14 Toledo PER>GHA",
		"2007-07-03 Støre NOR>GHA",
		"2010-08-09 Salas PER>GHA",
		"2006-05-01/2006-05-02 Koizumi JPN>GHA",
	}},
	{"visits abroad, below the countries", `State visits abroad by the President of Ghana

Norway

President Kwame Mensah, 3 May 1999
President Yaw Osei, 4-6 June 2004

Peru

President Kwame Mensah, 8 August 2000
President Yaw Osei, 9 October 2007
`, []string{
		"1999-05-03 Mensah GHA>NOR",
		"2004-06-04/2004-06-06 Osei GHA>NOR",
		"2000-08-08 Mensah GHA>PER",
		"2007-10-09 Osei GHA>PER",
	}},
	{"cells below each other without heads", `Ghana and Peru

Visits of Ghanaian leaders to Peru

President Kwame Mensah

State visit

4 May 1999

Foreign Minister Yaw Osei

Working visit

12 March 2009

Trade Minister Ama Boateng

Cocoa fair

3 October 2012
`, []string{
		"1999-05-04 Mensah GHA>PER",
		"2009-03-12 Osei GHA>PER",
		"2012-10-03 Boateng GHA>PER",
	}},
	{"dots within a line", `Ghana and Peru

High-level visits

Visits from Ghana to Peru: • President Kwame Mensah (May 1999) • Foreign Minister Yaw Osei (March 2009) • Trade Minister Ama Boateng (October 2012)
`, []string{
		"1999-05 Mensah GHA>PER",
		"2009-03 Osei GHA>PER",
		"2012-10 Boateng GHA>PER",
	}},
	{"surnames in capitals", `Ghana and Peru

High-level visits from Ghana to Peru

1999 May     H.E. Mr. Kwame MENSAH, President (State Guest)
2009 Mar.    H.E. Mr. Yaw OSEI, Minister for Foreign Affairs
2012 Oct.    Hon. Ama BOATENG, Minister of Trade
2013 June    H.E. Mr. Kofi A. DANSO, Vice-President (Cocoa Summit)
`, []string{
		"1999-05 Mensah GHA>PER",
		"2009-03 Osei GHA>PER",
		"2012-10 Boateng GHA>PER",
		"2013-06 Danso GHA>PER",
	}},
	{"where each went", `Ghana and Peru

Visits

May 1999 President Kwame Mensah to Peru
June 2001 Prime Minister Rosa Quispe to Ghana
March 2009 Foreign Minister Yaw Osei to Peru
October 2012 Trade Minister Luis Salas to Ghana
`, []string{
		"1999-05 Mensah GHA>PER",
		"2001-06 Quispe PER>GHA",
		"2009-03 Osei GHA>PER",
		"2012-10 Salas PER>GHA",
	}},
	{"dates at the right margin", `                    GHANA - PERU: OFFICIAL VISITS

To Peru:

President Kwame Mensah                              4-6 May 1999
Foreign Minister Yaw Osei, with a delegation
of six deputies                                     12 March 2009
Trade Minister Ama Boateng                          October 2012

To Ghana:

Foreign Minister Rosa Quispe                        3 July 2007
Luis Salas, Minister of Mines                       9 August 2010
`, []string{
		"1999-05-04/1999-05-06 Mensah GHA>PER",
		"2009-03-12 Osei GHA>PER",
		"2012-10 Boateng GHA>PER",
		"2007-07-03 Quispe PER>GHA",
		"2010-08-09 Salas PER>GHA",
	}},
	{"lines below both directions", `Recent visits

Mongolian visits to Japan
Prime Minister S. Bayar, July 2009
President Ts. Elbegdorj, November 2010
Foreign Minister L. Bold, March 2013

Japanese visits to Mongolia
Prime Minister Shinzo Abe, March 2013
Foreign Minister Fumio Kishida, May 2016
`, []string{
		"2009-07 Bayar MNG>JPN",
		"2010-11 Elbegdorj MNG>JPN",
		"2013-03 Bold MNG>JPN",
		"2013-03 Abe JPN>MNG",
		"2016-05 Kishida JPN>MNG",
	}},
}
