package report

import (
	"context"
	"strings"
	"testing"
)

// TestDatedTexts gives the dates of the events of running text and of entries, each after its type.
func TestDatedTexts(t *testing.T) {
	r := newReader(t)
	for _, c := range []struct{ text, want string }{
		// what was done on the occasion just told
		{"President Moi paid a state visit to Kampala from 3 to 6 March 1986. In a joint communiqué the two sides agreed to reopen the railway.", "visit 1986-03-03/1986-03-06, agreement 1986-03-03/1986-03-06"},
		{"President Moi paid a state visit to Kampala from 3 to 6 March 1986. The two presidents also signed an agreement on trade.", "visit 1986-03-03/1986-03-06, agreement 1986-03-03/1986-03-06"},
		{"President Moi paid a state visit to Kampala from 3 to 6 March 1986. Kenya and Uganda have signed an agreement on trade.", "visit 1986-03-03/1986-03-06, agreement"},
		{"President Moi paid a state visit to Kampala from 3 to 6 March 1986. After the talks of earlier years Kenya and Uganda signed an agreement on trade.", "visit 1986-03-03/1986-03-06, agreement"},
		{"Kenya declared its independence on 12 December 1963. Uganda recognised it at once.", "state_formed 1963-12-12, recognition 1963-12-12"},
		{"Kenya declared its independence on 12 December 1963. Uganda recognised it.", "state_formed 1963-12-12, recognition 1963-12?"},
		{"The ministers of Kenya and Uganda met in Kisumu on 4 July 1994, on the margins of which Kenya and Tanzania signed a treaty of extradition.", "meeting 1994-07-04, agreement 1994-07-04"},
		// what is told behind a deed in clauses that give no time, and what is done on an occasion
		{"On 4 May 1971 Kenya closed the border to Uganda; Rwanda recalled its ambassador from Kenya.", "sanction 1971-05-04, relations_severed 1971-05-04?"},
		{"On 4 May 1971 Kenya closed the border to Uganda; on 6 May Rwanda recalled its ambassador from Kenya.", "sanction 1971-05-04, relations_severed 1971-05-06"},
		{"On 4 May 1971 Kenya closed the border to Uganda and Rwanda recalled its ambassador from Kenya.", "sanction 1971-05-04, relations_severed 1971-05-04?"},
		{"On 4 May 1971 Kenya closed the border to Uganda and recalled its ambassador.", "sanction 1971-05-04, relations_severed 1971-05-04"},
		{"When Kenya closed the border to Uganda on 4 May 1971, Rwanda recalled its ambassador from Kenya.", "sanction 1971-05-04, relations_severed 1971-05-04?"},
		{"President Moi visited Uganda on 4 May 1971 and the two states signed a treaty.", "visit 1971-05-04, agreement 1971-05-04"},
		{"4 May 1971: Kenya closes the border to Uganda. Rwanda protests.\n\n6 May 1972: Moi visits Uganda. Kenya and Uganda sign a treaty.\n\n7 May 1973: talks of Kenya and Uganda", "sanction 1971-05-04, statement 1971-05-04?, visit 1972-05-06, agreement 1972-05-06, meeting 1973-05-07"},
		{"4 May 1971: Kenya closes the border to Uganda. The next day Rwanda protests.\n\n6 May 1972: Kenya protests. Uganda closes the border to Kenya the same day.\n\n7 May 1973: talks of Kenya and Uganda", "sanction 1971-05-04, statement 1971-05-05, statement 1972-05-06, sanction 1972-05-06, meeting 1973-05-07"},
		{"On 4 May 1971 Kenya recognised Rwanda, followed by Uganda.", "recognition 1971-05-04, recognition 1971-05-04?"},
		{"After the coup in Rwanda in June 1954 Kenya recognised Uganda.", "leadership_change 1954-06, recognition 1954-06?"},
		{"In June 1954, after the coup in Rwanda, Kenya recognised Uganda.", "recognition 1954-06"},
		{"Kenya recognised Uganda first, and a week after the revolution of 4 May 1971 President Moi flew to Kampala.", "recognition, visit 1971-05-11, leadership_change 1971-05-04"},
		{"When Museveni was received in Nairobi, the break was complete: on 15 December 2020 Kenya severed relations with Rwanda.", "visit, relations_severed 2020-12-15"},
		// a date behind the verb of one part of a sentence, or before another: it is that part's
		{"Kenya left the Commonwealth in May 1966, and Uganda closed the border to Kenya.", "withdrawal_from_agreement 1966-05, sanction 1966-05?"},
		{"Kenya left the Commonwealth in May 1966, and in June Uganda closed the border to Kenya.", "withdrawal_from_agreement 1966-05, sanction 1966-06"},
		{"Kenya closed the border to Uganda on 4 May 1971 and recalled its ambassador.", "sanction 1971-05-04, relations_severed 1971-05-04?"},
		{"President Moi flew to Kampala on 4 May 1971 and signed a treaty with Uganda.", "visit 1971-05-04, agreement 1971-05-04"},
		{"The army of Kenya was beaten on 4 May 1971; Rwanda recalled its ambassador from Kenya.", "military_action 1971-05-04, relations_severed 1971-05-04?"},
		{"In July 1882, when a crowd attacked the embassy of Kenya, Uganda was at war.", "incident 1882-07, war 1882-07"},
		{"Kenya demanded an apology from Uganda and recalled its ambassador in May 1971.", "statement 1971-05?, relations_severed 1971-05"},
		{"The bridge between Kenya and Uganda was rebuilt and opened in May 1971.", "project 1971-05"},
		{"The raid of Kenya on Uganda on 4 May 1971, which cost nine lives, led to sanctions of Rwanda against Kenya.", "military_action 1971-05-04, sanction 1971-05-04?"},
		{"The visit of President Moi to Uganda on 4 May 1971 resulted in the signing of a treaty with Kenya.", "visit 1971-05-04, agreement 1971-05-04"},
		// what came first, what helped, what was no hindrance
		{"After Idi Amin had seized power in January 1971 Kenya recalled its ambassador from Uganda.", "leadership_change 1971-01, relations_severed 1971-01?"},
		{"In May 1971, after Rwanda had left the Commonwealth, Kenya recognised Uganda.", "withdrawal_from_agreement 1971-05?, recognition 1971-05"},
		{"Thanks to the mediation of Rwanda, Kenya and Uganda restored diplomatic relations on 4 May 1971.", "mediation 1971-05-04?, relations_restored 1971-05-04"},
		{"4 May 1971: After mediation by Rwanda, Kenya and Uganda restore diplomatic relations.\n\n6 May 1972: Moi visits Uganda.\n\n7 May 1973: talks of Kenya and Uganda", "mediation 1971-05-04?, relations_restored 1971-05-04, visit 1972-05-06, meeting 1973-05-07"},
		// years and headlines cover what stands below them, a day only what it tells first
		{"1971: Kenya closes the border to Uganda. Rwanda protests.\n\n1972: Moi visits Uganda.\n\n1973: talks of Kenya and Uganda", "sanction 1971, statement 1971, visit 1972, meeting 1973"},
		{"4 May 1971: Moi visits Uganda. Rwanda recalls its ambassador from Kenya.\n\n6 May 1972: Moi visits Uganda.\n\n7 May 1973: talks of Kenya and Uganda", "visit 1971-05-04, relations_severed 1971-05-04?, visit 1972-05-06, meeting 1973-05-07"},
		{"4 May 1971: The army of Kenya is beaten. Rwanda protests to Kenya.\n\n6 May 1972: Moi visits Uganda. In the evening Rwanda recalls its ambassador from Kenya.\n\n7 May 1973: talks of Kenya and Uganda", "military_action 1971-05-04, statement 1971-05-04?, visit 1972-05-06, relations_severed 1972-05-06, meeting 1973-05-07"},
		{"1971\n\nMay 4: Gunmen kill nine people in Nairobi\nKenya closes the border to Uganda.\n\nJune 6: Moi travels to Kampala\nKenya and Uganda sign a treaty.\n\n1972\n\nMay 7: talks of Kenya and Uganda\n", "military_action 1971-05-04, sanction 1971-05-04?, visit 1971-06-06, agreement 1971-06-06, meeting 1972-05-07"},
		{"4 May 1971: Kenya closes the border to Uganda and recalls its ambassador; Rwanda protests.\n\n6 May 1972: Moi visits Uganda.\n\n7 May 1973: talks of Kenya and Uganda", "sanction 1971-05-04, relations_severed 1971-05-04, statement 1971-05-04?, visit 1972-05-06, meeting 1973-05-07"},
		// a clause that tells of another time than the one its sentence or entry gives
		{"In May 1971 Kenya recalled its envoy and, in the first days of June, closed the border to Uganda.", "relations_severed 1971-05, sanction 1971-06~"},
		{"4 May 1971: A newspaper in Nairobi reveals that Rwanda has been selling arms to Uganda.\n\n6 May 1972: Moi visits Uganda.\n\n7 May 1973: talks of Kenya and Uganda", "arms_transfer 1971-05-04?, visit 1972-05-06, meeting 1973-05-07"},
		{"4 May 1971: Moi visits Uganda. Kenya has asked the United Nations to lift the sanctions.\n\n6 May 1972: Kenya has asked Uganda to apologise.\n\n7 May 1973: talks of Kenya and Uganda", "visit 1971-05-04, statement 1971-05-04?, statement 1972-05-06, meeting 1973-05-07"},
		{"Kenya instituted proceedings in September 2014 after ten rounds of talks with Uganda failed.", "statement 2014-09, meeting"},
		{"President Moi visited Uganda on 4 May 1971 and sent tents to Kampala for the homeless.", "visit 1971-05-04, aid 1971-05-04?"},
		{"The landing of the troops of Kenya on 16 September 1963 was condemned by Uganda.", "statement 1963-09-16?"},
		{"The treaty of Kenya and Uganda was signed on 4 May 1971 (the law of 3 May 1995 killed it).", "agreement 1971-05-04"},
		{"Kenya and Uganda signed a treaty (4 May 1971, extended in 1995).", "agreement 1971-05-04, agreement 1995"},
		{"In July 1959, two years after Vice-President Nixon had stopped at Nairobi, President Moi travelled to Kampala.", "visit 1959-07, visit 1957"},
		{"4 May 1971: Talks of Kenya and Uganda. Suspended by Kenya after a quarrel.\n\n6 May 1972: Moi visits Uganda.\n\n7 May 1973: talks of Kenya and Uganda", "meeting 1971-05-04, visit 1972-05-06, meeting 1973-05-07"},
		{"When Kenya closed the border to Uganda on 4 May 1971, Rwanda protested, and the embassy was closed a few months afterwards.", "sanction 1971-05-04, statement 1971-05-04?, relations_severed 1971-05-04?"},
		{"After the rising of the army of Kenya (1913-14), which cost many lives, Uganda recognised Rwanda.", "recognition 1913/1914?"},
		{"In February 1639 Kenya and Uganda signed a treaty, and for twenty years both sides sold each other pepper.", "agreement 1639-02, trade 1639-02?"},
		// the year of a thing
		{"The new government of Kenya refused to recognise the treaty of 1897 with Uganda.", "recognition"},
		{"In May 1971 Kenya closed the border to Uganda, prompting Rwanda to protest.", "sanction 1971-05, statement 1971-05?"},
		{"The treaty of Kenya with Uganda, criticised by Rwanda, came into force on 4 May 1971.", "agreement 1971-05-04, statement 1971-05-04?"},
		// invitations, comparisons, what had been done
		{"Kenya has invited President Museveni to Mombasa on 4 May 1971.", "invitation 1971-05-04?"},
		{"On 4 May 1971 Kenya invited President Museveni to Mombasa.", "invitation 1971-05-04"},
		{"In 1971 Uganda, unlike Rwanda two years later, refused to recognise Kenya.", "recognition 1971"},
		{"President Museveni, who had come to power with the help of Kenya, visited Rwanda on 4 May 1991.", "leadership_change 1991-05-04?, visit 1991-05-04"},
		{"Kenya demanded an apology from Uganda, and in May 1971 Rwanda left the Commonwealth.", "statement, withdrawal_from_agreement 1971-05"},
		{"The presidents of Kenya and Uganda met at Arusha on 4 May 1971. In the Arusha Declaration they agreed to open the border.", "meeting 1971-05-04, agreement 1971-05-04"},
		// members since a day; a day in brackets before a colon
		{"Since 4 May 1971 Kenya is also a member of the Customs Union.", "accession 1971-05-04"},
		{"1971: Earthquake at Gulu (17 August): Kenyan rescue teams fly in.\n\n1972: Moi visits Uganda.\n\n1973: talks of Kenya and Uganda", "aid 1971-08-17, visit 1972, meeting 1973"},
		// since when something has been so
		{"Kenya has backed the bid of Uganda for a seat since 1994.", "support 1994/.."},
		// what runs on after the sentences before it: about that month or year, and only so far as the tale goes
		{"President Moi flew to Kampala in May 1971. Kenya and Uganda signed a treaty on trade.", "visit 1971-05, agreement 1971-05?"},
		{"President Moi flew to Kampala on 4 May 1971. Uganda granted Kenya a loan.", "visit 1971-05-04, aid 1971-05?"},
		{"President Moi flew to Kampala in 1971. The paper was never signed by Uganda. Kenya expelled three diplomats of Uganda.", "visit 1971, agreement 1971?, relations_severed 1971?"},
		{"President Moi flew to Kampala in May 1971. Kenya has signed a treaty with Uganda.", "visit 1971-05, agreement"},
		{"President Moi flew to Kampala in May 1971. Kenya had earlier signed a treaty with Uganda.", "visit 1971-05, agreement"},
		{"President Moi flew to Kampala in May 1971. Kenya often expelled diplomats of Uganda in those years.", "visit 1971-05, relations_severed"},
		{"Kenya has been a member of the Commonwealth since 1963. Uganda expelled three diplomats of Kenya.", "accession 1963, relations_severed"},
		{"President Moi flew to Kampala in May 1971.\n\nKenya expelled three diplomats of Uganda.", "visit 1971-05, relations_severed"},
		{"President Moi flew to Kampala in May 1971. \"Kenya wants peace with Uganda,\" President Kenyatta said.", "visit 1971-05, statement"},
		{"President Moi of Kenya flew to Kampala on 4 May 1971. At the airport he declared that Kenya had no claims on Uganda.", "visit 1971-05-04, statement 1971-05?"},
		{"On 30 November 1939 Uganda attacked Kenya. Rwanda was neutral in the Winter War but supplied Kenya with rifles.", "military_action 1939-11-30, arms_transfer 1939-11?, war 1939-11?"},
		{"On 30 November 1939 Uganda attacked Kenya. Kenya asked Rwanda for help under their 1937 treaty of friendship.", "military_action 1939-11-30, statement 1939-11?"},
		// up to a time, and after one
		{"By May 1971 Kenya had recognised Uganda.", "recognition ../1971-05"},
		{"In May 1971 Kenya recognised Uganda.", "recognition 1971-05"},
		{"Having joined the Commonwealth in 1965, Kenya recognised Uganda.", "accession 1965, recognition 1965/..?"},
		{"After leaving the Commonwealth in 1965, Kenya recognised Uganda in 1971.", "withdrawal_from_agreement 1965, recognition 1971"},
		// below a heading that only says after when
		{"After 1989\n\nPresident Moi flew to Kampala in May 1990. Kenya and Uganda signed a treaty on trade. Kenya built a road to Uganda in 1994.", "visit 1990-05, agreement 1990-05?, project 1994"},
		// behind gerunds and asides, in entries of a year
		{"1914: Kenya concludes an agreement on hunting and fishing with Uganda on 9 July. In August Kenya sends troops to Uganda.\n\n1921: Kenya expels the consul of Uganda, accused of smuggling, on 17 May.\n\n1924: Kenya recognises Uganda.", "agreement 1914-07-09, military_action 1914-08, relations_severed 1921-05-17, statement 1921-05-17, recognition 1924"},
		// what stands aside has a time of its own
		{"1998: agreement of Kenya and Uganda on a satellite, first flown in June 2001\n\n1999: Talks of Kenya and Uganda\n\n2001: Talks of Kenya and Uganda", "agreement 1998, meeting 1999, meeting 2001"},
		{"4 May 1974: President Moi announces the resumption of relations of Kenya with Uganda, cut since 1967\n\n1975: Talks of Kenya and Uganda\n\n1976: Talks of Kenya and Uganda", "relations_restored 1974-05-04, meeting 1975, meeting 1976"},
		{"Under Idi Amin, who took power in January 1971, Uganda expelled the diplomats of Kenya.", "leadership_change 1971-01, relations_severed"},
		{"A visit of President Moi to Uganda, with which Kenya had established relations in September 1964, was put off.", "visit 1978-08-22/2002-12-30?, relations_established 1964-09"},
		{"In October 1973 a treaty was concluded by Kenya and Uganda, and President Moi repaid the visit in May 1975.", "agreement 1973-10, visit 1975-05"},
		{"Idi Amin visited Kenya on 21 May 1971, and on 28 May, while the talks were going on in London, the troops of Kenya invaded Uganda.", "visit 1971-05-21, meeting 1971-05, military_action 1971-05-28"},
		{"Eight months later, on 22 December 1992, the ministers of Kenya and Uganda signed a communiqué in Arusha which restored full diplomatic relations.", "agreement 1992-12-22, relations_restored 1992-12-22"},
		{"Uganda's policy, confirmed when talks with Kenya on a union collapsed at the beginning of 1969, was his.", "meeting 1969~"},
		// two deeds of one sentence, the second with a distance of its own
		{"President Moi visited Uganda in 1984, and four years later sent aid to Uganda.", "visit 1984, aid 1988"},
		{"President Moi visited Uganda in 1984, and in 1988 during the famine.", "visit 1984, visit 1988"},
		// a round number of years, and the date itself
		{"Kenya and Uganda met in May 1978. Twenty years on, the merger of their railway companies was annulled in December 1999 amid insults.", "meeting 1978-05, project 1999-12"},
		// titles with a full stop
		{"The border agreement, which was signed during Minister Smt. Ann Otieno's visit to Kampala on 11 May 2018, allows people to cross.", "agreement 2018-05-11, visit 2018-05-11"},
		// planned for one day, come about on another
		{"A visit of President Moi to Kampala, planned for May 1990, finally took place on 3 March 1991.", "visit 1991-03-03"},
		{"A visit of President Moi to Kampala, planned for May 1990, was put off.", "visit 1990-05"},
		// the moment from which something has been so
		{"Since February 2021, when President Museveni visited Nairobi, the border has been open.", "visit 2021-02"},
		// an indented line of a chronology that begins with a day of its own
		{"1904. Apr. 8. The LIMA PACT of Kenya and Uganda.\n     Oct. 3. A secret convention of Kenya and Uganda signed.\n\n1905. Mar. 31. Talks of Kenya and Uganda at Arusha.\n\n1906. Jan. 2. Talks of Kenya and Uganda at Arusha.", "agreement 1904-04-08, agreement 1904-10-03, meeting 1905-03-31, meeting 1906-01-02"},
		// what came after a later date, and what had been before the entry's
		{"4 July 2015: Kenya recalls its ambassador from Uganda.\n\nJuly 2016: Kenya recalls its ambassador from Uganda. The ambassadors return after the presidents shake hands in late September.\n\n6 May 2017: talks of Kenya and Uganda.\n\n4 May 2019: Uganda joins the Commonwealth. Kenya had recognised Uganda.", "relations_severed 2015-07-04, relations_severed 2016-07, relations_restored 2016-09~, meeting 2017-05-06, accession 2019-05-04, recognition"},
		// below a heading that says after when
		{"After 9/11\n\n- Moi's visit to Kampala, August 2002\n- Museveni visited Kenya, 2005; he signed an agreement with Kenya.\n- Aid granted by Kenya to Uganda", "visit 2002-08, visit 2005, agreement 2005, aid"},
		// a sentence that begins with a date of its own, as entries do
		{"1988, January. Moi visits Uganda. 1991, June: Museveni visits Kenya.\n\n1994, May. Moi visits Uganda.\n\n1996, July. Museveni visits Kenya.", "visit 1988-01, visit 1991-06, visit 1994-05, visit 1996-07"},
		{"Year | what | remark\n1831 | 5 Feb.: Kenya blockades Uganda. 21 July: Kenya and Uganda sign a truce. | a hero\n1838 | 14 March: Kenya recognises Uganda. | late\n1842 | 5 Nov.: Kenya and Uganda sign a treaty. | border", "sanction 1831-02-05, ceasefire 1831-07-21, recognition 1838-03-14, agreement 1842-11-05"},
		// the day or month of a note, and a bracket that closes its sentence
		{"1951 - Treaty of friendship of Kenya and Uganda in December.\n\n1955 - Kenya recognises Uganda.\n\n1977 - Moi visits Uganda, 31 March.", "agreement 1951-12, recognition 1955, visit 1977-03-31"},
		{"2007 - Moi visits Uganda after a long quarrel about cattle and fish in the lake (Sept. 27)\n\n2009 - Kenya and Uganda sign a treaty\n\n2010 - Kenya recognises Rwanda", "visit 2007-09-27, agreement 2009, recognition 2010"},
		// ranges of days in digits
		{"22/10/1968 – Moi visited Uganda.\n\n13-15/12/1979 – Museveni visited Kenya.\n\n08-10/07/2009 – Moi visited Uganda.", "visit 1968-10-22, visit 1979-12-13/1979-12-15, visit 2009-07-08/2009-07-10"},
		// what was done in August of the following year, and not until
		{"Kenya became independent in October 1970. In August of the following year both Kenya and Uganda helped to found the Lake Commission.", "state_formed 1970-10, support 1971-08"},
		{"Not until 11 June 1992 did Kenya recognise Uganda.", "recognition 1992-06-11"},
		// a time in brackets that tell something by the way dates nothing that follows
		{"In October 2010 Kenya recognised Uganda. President Moi, who has no army (the house of elders would not hear of it in December 1948), flew to Kampala in early November.", "recognition 2010-10, visit 2010-11~"},
		// a term in office says less than the date told
		{"At a summit hosted by President Moi of Kenya on 17 May 1994, Museveni of Uganda met Habyarimana of Rwanda.", "meeting 1994-05-17"},
		// what "having" tells was before
		{"9.9.2003: Kenya breaks off relations with Uganda.\n\n11.10.2003: the old president having died on 11 August, Kenya and Uganda restore diplomatic relations.\n\n12.12.2004: Moi visits Uganda.", "relations_severed 2003-09-09, relations_restored 2003-10-11, visit 2004-12-12"},
		// dates in square brackets behind the full stop of what they date
		{"* Kenya recognises Uganda. [16 February 1994]\n* Museveni visits Kenya. [3 April 1998]\n* Kenya closes the border to Uganda. [5 May 1999]\n* Moi visits Uganda. [6 June 2001]", "recognition 1994-02-16, visit 1998-04-03, sanction 1999-05-05, visit 2001-06-06"},
		// years that stand only where they change
		{"1978 | early Oct | Kenya recognises Uganda\n     | 30 Oct | Museveni visits Kenya\n     | 1 Nov | Moi visits Uganda\n1979 | 21 Jan | Kenya closes the border to Uganda\n     | 24 Feb | Moi visits Uganda", "recognition 1978-10~, visit 1978-10-30, visit 1978-11-01, sanction 1979-01-21, visit 1979-02-24"},
	} {
		res, err := r.Read(context.Background(), []byte("Kenya and Uganda\n\n"+c.text+"\n"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, e := range res.Events {
			mark := ""
			if e.DateBasis != "" {
				mark = "?"
			}
			got = append(got, strings.TrimSpace(string(e.Type)+" "+e.Date.String()+mark))
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.text, s, c.want)
		}
	}
}
