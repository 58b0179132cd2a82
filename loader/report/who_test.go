package report

import (
	"context"
	"slices"
	"strings"
	"testing"

	"entente/schema"
)

// whoCase is a text and an event that is to be read from it, or with "no " before, is not: "visit source=Leguía,PER
// target=CHL".
type whoCase struct{ text, want string }

// checkWho reads each text and looks for the event among those that it tells.
func checkWho(t *testing.T, title string, cases []whoCase) {
	t.Helper()
	r := newReader(t)
	for _, c := range cases {
		res, err := r.Read(context.Background(), []byte(title+"\n\n"+c.text+"\n"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, e := range res.Events {
			got = append(got, tellsWho(e))
		}
		want, none := strings.CutPrefix(c.want, "no ")
		if slices.Contains(got, want) == none {
			t.Errorf("%s\n%q, want %s", c.text, got, c.want)
		}
	}
}

// tellsWho is the type of an event and who takes part in it, by code or name.
func tellsWho(e *schema.Event) string {
	out := string(e.Type)
	for _, role := range schema.Roles() {
		var names []string
		for _, x := range *e.In(role) {
			if x.Code != "" {
				names = append(names, x.Code)
			} else {
				names = append(names, x.Name)
			}
		}
		if len(names) > 0 {
			out += " " + string(role) + "=" + strings.Join(names, ",")
		}
	}
	return out
}

// TestNamesOfAListTogether does not cut a list of names where what was read before it ends.
func TestNamesOfAListTogether(t *testing.T) {
	checkWho(t, "Ecuador and Peru", []whoCase{
		{"After the customs union ended on 1 January 1951: an Andean-Amazon free trade agreement with Chile, Bolivia and Paraguay was signed on 8 July 1952.", "agreement party=CHL,BOL,PRY,ECU,PER"},
		{"In July 1952 Peru asked Brazil for talks with Chile, and Paraguay was invited.", "no meeting party=CHL,PRY,PER"},
	})
	checkWho(t, "Chronology of armed movements", []whoCase{
		{"26 February 1995: Guerrillas of the ELN attack the Venezuelan post of Cararabo.", "military_action source=ELN target=VEN place=Cararabo"},
	})
}

// TestVerbBehindTheName reads a sentence whose verb stands before the name at its end.
func TestVerbBehindTheName(t *testing.T) {
	checkWho(t, "Notes on the past", []whoCase{
		{"Cuba's Castro, never short of a jest, told Kennedy to keep his island.", "no agreement"},
	})
}

// TestListBehindBy gives all names of a list behind "by" the part of the first, and what was done to who was named last.
func TestListBehindBy(t *testing.T) {
	checkWho(t, "Chile and Bolivia: a chronology", []whoCase{
		{"11 June 1932: Chile flies vegetables to Bolivia, cut off since 5 June by Peru, Argentina and Paraguay.", "sanction source=PER,ARG,PRY target=BOL"},
		{"11 June 1932: Bolivia, shunned by Peru, signs a trade agreement with Chile.", "no sanction source=PER target=CHL"},
	})
}

// TestCapitalsInALongList takes no capital in a list of four for a town in the state behind it.
func TestCapitalsInALongList(t *testing.T) {
	checkWho(t, "Notes on the past", []whoCase{
		{"On 12 May 1999 peace accords were signed by Lima, Santiago, La Paz and Quito.", "agreement party=PER,CHL,BOL,ECU"},
		{"On 12 May 1999 the accord was signed by Peru and Chile in Geneva, Switzerland, at dawn.", "agreement party=PER,CHL place=Geneva"},
	})
}

// TestWhoByGrammar reads coarsely who did it and to whom where verbs, measures, goods and attributions tell.
func TestWhoByGrammar(t *testing.T) {
	checkWho(t, "Chronology", []whoCase{
		{"12 March 1961: Argentine beef finds itself shut out of the Chilean market.", "sanction source=CHL target=ARG"},
		{"12 March 1961: Tariffs of two hundred per cent shut Peruvian sugar out of Chile.", "sanction source=CHL target=PER"},
		{"12 March 1961: Bolivia back on the tin market as American curbs fall away.", "sanction_lifted source=USA target=BOL"},
		{"12 March 1961: Peruvian posts on the upper river come under mortar fire from the Ecuadorian bank.", "military_action source=ECU target=PER"},
		{"12 March 1961: Haile Selassie nursed Mali and Niger to a compromise over the wells.", "mediation party=MLI,NER mediator=Haile Selassie,ETH"},
		{"12 March 1961: Ground is broken by the leaders of Peru, Chile and Bolivia for the tunnel of the three peaks.", "project party=PER,CHL,BOL"},
		{"12 March 1961: The ministry in Ankara will hear nothing of the demand and curses Athens.", "statement source=TUR target=GRC"},
		{"12 March 1961: Ninety Bolivian prisoners begin going home from Chilean camps.", "release source=CHL target=BOL"},
		{"12 March 1961: The Joint Boundary Group of Bolivia and Chile was back at the table after a lull.", "meeting party=Joint Boundary Group,BOL,CHL"},
		{"12 March 1961: Peruvian authorities drove out some ninety Chilean settlers, most of whom ended up in Ecuador.", "incident source=PER target=CHL"},
		{"12 March 1961: Peruvian shells were fired from the hills and sank a Chilean ferry boat.", "military_action source=PER target=CHL"},
		// the goods are whose verb it is
		{"12 March 1961: Peru keeps its sugar from Chile by shutting the bridge.", "sanction source=PER target=CHL"},
	})
}
