package report

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"entente/schema"
)

// brief gives an event as "type date who", who in the order of the roles.
func brief(e *schema.Event) string {
	who := []string{}
	e.Each(func(_ schema.Role, p *schema.Entity) {
		switch {
		case p.Kind == schema.State:
			who = append(who, p.Code)
		case p.Kind == schema.Person:
			who = append(who, p.Name)
		}
	})
	return strings.TrimSpace(fmt.Sprintf("%s %s %s", e.Type, e.Date, strings.Join(who, ",")))
}

// TestProse reads what running text says in the manner of ministries' pages and
// backgrounders: what is to be read, and what looks like an event and is none.
func TestProse(t *testing.T) {
	r := newReader(t)
	for _, c := range []struct {
		title, text string
		want        []string // events that must be among those read
		none        []string // types that must not be read
	}{
		{title: "Kenya and Ethiopia", text: "Ethiopia appointed its first ambassador to Kenya in 1961, and six years later Kenya opened an embassy in Addis Ababa.",
			want: []string{"relations_established 1961 ETH,KEN", "relations_established 1967 KEN,ETH"}, none: []string{"relations_restored", "1967 ETH,KEN"}},
		{title: "Ethiopia and Somalia", text: "The Organisation of African Unity called for an end to hostilities, and a ceasefire was reached through the good offices of Sudan on 30 March 1964. Kenya said that Somalia had attacked, and that a ceasefire was reached in May 1965.",
			want: []string{"ceasefire 1964-03-30 ETH,SOM,SDN", "mediation 1964-03-30 ETH,SOM,SDN"}, none: []string{"ceasefire 1965"}},
		{title: "Ethiopia and Somalia", text: "In July 1977 Somalia attacked Ethiopia. Moscow sided with Ethiopia.",
			want: []string{"military_action 1977-07 SOM,ETH", "support 1977-07 SUN,ETH"}},
		{title: "Ukraine and Russia", text: "In December 2019 Volodymyr Zelensky and Vladimir Putin held talks in Paris, hosted by the leaders of France and Germany. The two sides agreed on a truce.",
			want: []string{"meeting 2019-12 Volodymyr Zelenskyy,UKR,Vladimir Putin,RUS"}, none: []string{"visit 2019-12", "FRA,DEU"}},
		{title: "Turkey and Kazakhstan", text: "Tokayev, who took office after President Nazarbayev stepped down in 2019, paid an official visit to Turkey in May 2022.",
			want: []string{"visit 2022-05 Kassym-Jomart Tokayev,KAZ,TUR"}},
		{title: "Turkey and Kazakhstan", text: "Turkey was the first country to recognize the independence of Kazakhstan on 16 December 1991. A Strategic Partnership treaty was signed in October 2009.",
			want: []string{"recognition 1991-12-16 TUR,KAZ", "agreement 2009-10 TUR,KAZ"}, none: []string{"state_formed"}},
		{title: "Turkey and Kazakhstan", text: "President Nazarbayev visited Turkey on 11-12 October 2012. During the visit, the two sides signed a transit agreement.",
			want: []string{"visit 2012-10-11/2012-10-12 Nursultan Nazarbayev,KAZ,TUR", "agreement 2012-10-11/2012-10-12 KAZ,TUR"}},
		{title: "Indonesia and Malaysia", text: "The policy was not given up until 12 August 1966, when Indonesia signed a peace treaty with Malaysia.",
			want: []string{"agreement 1966-08-12 IDN,MYS"}},
		{title: "Egypt and Israel", text: "President Anwar Sadat (1918-1981) and Prime Minister Menachem Begin (1913-1992) met in Jerusalem in November 1977.",
			want: []string{"meeting 1977-11 Anwar Sadat,EGY,Menachem Begin,ISR"}, none: []string{"1913/1992", "1918/1981"}},
		{title: "Egypt and Israel", text: "In 1979 Egypt and Israel, having fought four wars since 1948, signed a peace treaty.",
			want: []string{"agreement 1979 EGY,ISR"}},
		{title: "Qatar and Saudi Arabia", text: "On 24 May 2017 Qatar denied the report.\n\nThe site had been hacked, officials say.\n\nOn June 5, Saudi Arabia cut diplomatic ties with Qatar.",
			want: []string{"relations_severed 2017-06-05 SAU,QAT"}},
		{title: "Maldives and Sri Lanka", text: "Sri Lanka was among the first states with which the Maldives established diplomatic relations. The Maldives established relations with Sri Lanka on 26 July 1965. Prior to establishing diplomatic relations the Maldives and Sri Lanka had traded.",
			want: []string{"relations_established 1965-07-26 MDV,LKA"}, none: []string{"relations_established  "}},
		{title: "Libya and the United States", text: "In March 1986 a clash in the gulf left 58 Libyans dead. On 15 April 1986 President Reagan ordered his aircraft to bomb Tripoli.",
			none: []string{"military_withdrawal", "arms_transfer"}},
		{title: "Brazil and Nigeria", text: "The two leaders recalled the visits of President Lula to Nigeria in 2005. In June 1975 Egypt reopened the Suez Canal.",
			none: []string{"relations_severed", "relations_restored"}},
		{title: "Turkey and Kazakhstan", text: "Trade between Turkey and Kazakhstan rose to $5 billion from $30 million in 2012.",
			none: []string{"2030", "1930"}},
		{title: "Libya and Italy: a chronology", text: "3 May 1968: Aldo Neri is arrested in Tripoli. He is released on 9 May.\n12 January 1969: Italy and Libya sign an agreement.",
			want: []string{"incident 1968-05-03 LBY,Aldo Neri,ITA", "release 1968-05-09 LBY,Aldo Neri,ITA"}},
		{title: "Libya and Italy: a chronology", text: "3 May 1968: Italian planes bomb Tripoli. Around 1,200 people die, most of them civilians.\n12 January 1969: Twenty soldiers are killed by Libya in Italy.",
			want: []string{"military_action 1968-05-03 ITA,LBY"}, none: []string{"military_action 1968-05-03 LBY", "incident 1968"}},
		{title: "Libya and Italy: a chronology", text: "3 May 1968: Italian troops kill Omar Neri in a raid on Tripoli.\n12 January 1969: Italy and Libya sign an agreement.",
			want: []string{"military_action 1968-05-03 ITA,Omar Neri"}, none: []string{"military_action 1968-05-03 ITA,LBY"}},
		{title: "Israel and Lebanon: a chronology", text: "3 May 1992: An Israeli attack kills Hezbollah leader Omar Neri.\n12 January 1993: Israel and Lebanon sign an agreement.",
			want: []string{"military_action 1992-05-03 ISR,Omar Neri"}, none: []string{"military_action 1992-05-03 ISR,LBN"}},
		{title: "Britain and Russia: a chronology", text: "1899: A note from Lord Salisbury to St Petersburg.\n1902, January 30: Anglo-Japanese Alliance.\n1878, March 3: Treaty of San Stefano.\n1907, August 31: Anglo-Russian Convention signed.",
			want: []string{"agreement 1902-01-30 GBR,JPN", "agreement 1878-03-03 RUS,", "agreement 1907-08-31 GBR,RUS"}, none: []string{"1902-01-30 GBR,RUS", "1878-03-03 GBR"}},
		{title: "Morocco and Algeria", text: "On 27 February 1976 Morocco condemned the proclamation and broke off relations with Algeria. In 1984 Algeria said that Morocco had lost the war and left the Organisation of African Unity.",
			want: []string{"relations_severed 1976-02-27 MAR,DZA"}, none: []string{"withdrawal_from_agreement 1984 DZA"}},
		{title: "Morocco and Spain", text: "In November 2007 the journey led Morocco to recall its ambassador from Spain. In 1993 Felipe González was removed from office.",
			want: []string{"relations_severed 2007-11 MAR,ESP", "leadership_change 1993 ESP,Felipe González"}},
		{title: "Egypt and the United States: a chronology", text: "1966: Talks in Cairo.\n1967, June 5: Six-Day War.\n1968: A war of words.\n1973: Free Trade Agreement Egypt-Libya.",
			want: []string{"war 1967-06-05 ISR,EGY,JOR,SYR", "agreement 1973 EGY,LBY"}, none: []string{"war 1967-06-05 EGY,USA"}},
		{title: "Bulgaria and Turkey", text: "The South Stream pipeline, which would have come ashore at Varna, was cancelled by Vladimir Putin in Ankara on 1 December 2014.",
			want: []string{"project 2014-12-01 BGR,TUR"}, none: []string{"visit"}},
		// who acts behind an apposition, in a list of participles, in a relative clause, in "by his own"
		{title: "Libya and Chad", text: "Idriss Déby, a former chief of staff who had been armed by Sudan, visited Tripoli in May 1991.",
			want: []string{"visit 1991-05 Idriss Déby,TCD,LBY"}},
		{title: "Libya and Chad", text: "In May 1991 Libya responded by expelling the Chadian ambassador, closing the border and recalling its envoy.",
			want: []string{"sanction 1991-05 LBY,TCD"}, none: []string{"sanction 1991-05 TCD"}},
		{title: "Germany and Namibia", text: "President Sam Nujoma came to Bonn in June 1996, returning the visit that Helmut Kohl had made to Windhoek in September 1995.",
			want: []string{"visit 1996-06 Sam Nujoma,NAM,DEU", "visit 1995-09 Helmut Kohl,DEU,NAM"}, none: []string{"visit 1995-09 Sam"}},
		{title: "Libya and Chad", text: "François Tombalbaye was overthrown by his own officers on 13 April 1975.",
			want: []string{"leadership_change 1975-04-13 TCD,François Tombalbaye"}},
		{title: "Libya and Chad", text: "In September 1984 Libya agreed to withdraw, and Presidents Mitterrand and Gaddafi met in Crete in November.",
			want: []string{"meeting 1984-11 François Mitterrand,FRA,Muammar Gaddafi,LBY"}},
		{title: "Honduras and El Salvador", text: "On 26 June 1969 El Salvador severed diplomatic relations; Honduras followed suit the next day.",
			want: []string{"relations_severed 1969-06-26 SLV,HND", "relations_severed 1969-06-27 HND,SLV"}},
		{title: "Poland and Lithuania", text: "Poland was the only country not to break off relations with Lithuania. On 31 December 1988 Lithuania agreed not to attack Poland.",
			none: []string{"relations_severed", "military_action"}},
		{title: "Hungary and Romania", text: "On 30 August 1940 Germany awarded Transylvania to Hungary, and Hungarian troops occupied Cluj in September.",
			want: []string{"military_action 1940-09 HUN,ROU"}},
		{title: "Tanzania and Uganda", text: "Milton Obote was abroad when, on 25 January 1971, his army commander, Major General Idi Amin, seized power in Kampala.",
			want: []string{"leadership_change 1971-01-25 Idi Amin,UGA"}},
		{title: "Canada and Cuba", text: "Jean Chrétien resumed aid in June 1994 and his foreign minister, Lloyd Axworthy, travelled to Havana in January 1997.",
			want: []string{"visit 1997-01 Lloyd Axworthy,CAN,CUB"}},
		{title: "Canada and Cuba", text: "In January 1997 Lloyd Axworthy, the Canadian foreign minister, and his Cuban counterpart, Roberto Robaina, signed a treaty.",
			want: []string{"agreement 1997-01 Lloyd Axworthy,CAN,Roberto Robaina,CUB"}},
		{title: "Norway and Russia", text: "Norway never recognised Kosovo, whereas Denmark and Sweden did so within weeks. Norway told Denmark in May 1990 to leave Russia, and Denmark did so in June.",
			want: []string{"recognition  DNK,SWE,XKX"}, none: []string{"statement 1990-06"}},
		{title: "Tanzania and Uganda", text: "In May 1978 Tanzanian artillery shelled the bridge; shots having been fired, the invaders withdrew from Masaka.",
			none: []string{"military_withdrawal 1978-05 TZA"}},
		{title: "Tanzania and Uganda", text: "Accused of having had an archbishop murdered, Nyerere visited Kampala in February 1977.",
			want: []string{"visit 1977-02 Julius Nyerere,TZA,UGA"}, none: []string{"incident", "military_action"}},
		{title: "Tanzania and Uganda", text: "Ugandan aircraft, delivered by Libya, bombed Mwanza in September 1972. The foreign ministers of both countries met in Mogadishu in October.",
			want: []string{"meeting 1972-10 TZA,UGA"}},
		{title: "Suriname and the Netherlands", text: "The Dutch military mission was asked to leave in 1984 and Ambassador Joop Hoekman recalled.\n\nPaul Kunders put forward two plans in 1921; in May 1922 both countries signed a treaty.",
			want: []string{"agreement 1922-05 SUR,NLD"}},
		{title: "Iraq and Kuwait", text: "In November 1994 the parliament of Iraq, under Russian pressure, recognised Kuwait.",
			want: []string{"recognition 1994-11 IRQ,KWT"}},
		{title: "Greece and Albania", text: "The government of Andreas Papandreou lifted the state of war on 28 August 1987. The collapse of communism brought thousands of Albanians to Greece in 1991.",
			none: []string{"war ", "state_dissolved"}},
		{title: "Greece and Albania", text: "An agreement on the continental shelf, which the foreign ministers had signed in April 2009, was annulled by Albania in January 2010.",
			want: []string{"agreement 2009-04 GRC,ALB"}, none: []string{"agreement  "}},
		{title: "Honduras and El Salvador", text: "The agreement of May 1971 entered into force in the year of the coup.",
			none: []string{"leadership_change"}},
	} {
		res, err := r.Read(context.Background(), []byte(c.title+"\n\n"+c.text+"\n"), Options{Name: "prose.txt", Genre: "article"})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, e := range res.Events {
			got = append(got, brief(e))
		}
		for _, w := range c.want {
			if !slices.Contains(got, w) {
				t.Errorf("%q\n\tmissing %s\n\tgot %q", c.text, w, got)
			}
		}
		for _, g := range got {
			for _, n := range c.none {
				if strings.Contains(g+" ", n) {
					t.Errorf("%q\n\tread %s", c.text, g)
				}
			}
		}
	}
}
