package report

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"entente/schema"
)

// rowsOf writes the events one a line: type, status, date, who in which role.
func rowsOf(t *testing.T, in string) string {
	t.Helper()
	res, err := newReader(t).Read(context.Background(), []byte(in), Options{})
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, e := range res.Events {
		fmt.Fprintf(&b, "%s %s %s", e.Type, e.StatusOrDefault(), e.Date)
		e.Participants.Each(func(r schema.Role, x *schema.Entity) {
			if r == schema.RolePlace || r == schema.RoleObject {
				return
			}
			name := x.Code
			if name == "" {
				name = x.Name
			}
			fmt.Fprintf(&b, " %s=%s", r, name)
		})
		b.WriteString("\n")
	}
	return b.String()
}

// The columns of a table say who acts, in which direction, and what became of it.
func TestRows(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"one actor", "Date\tActor\tWhat\n1961-05-03\tSpain\tExpels the ambassador of Cuba\n1963\tGhana\tLeaves the Commonwealth\n",
			"relations_severed occurred 1961-05-03 source=ESP target=CUB\nwithdrawal_from_agreement occurred 1963 source=GHA\n"},
		{"an arrow", "Date\tActors\tWhat\n1961-05\tSpain -> Cuba\tDelivery of ten tanks\n1963\tGhana → Mali\tVisit of President Nkrumah\n",
			"arms_transfer occurred 1961-05 source=ESP target=CUB\nvisit occurred 1963 source=Kwame Nkrumah source=GHA target=MLI\n"},
		{"two columns and a status", "| Date | Visitor | Host | Purpose | Status |\n|---|---|---|---|---|\n| May 1961 | Spain | Cuba | State visit | cancelled |\n| 1963 | Mali | Ghana | Official visit | |\n",
			"visit cancelled 1961-05 source=ESP target=CUB\nvisit occurred 1963 source=MLI target=GHA\n"},
		{"persons", "Date;Visitor;Host;What\n1954;Spain;Cuba;State visit\n1956-06;Tito;USSR;visit to Kiev\n1958;Nasser;USSR;State visit\n",
			"visit occurred 1954 source=ESP target=CUB\nvisit occurred 1956-06 source=Josip Broz Tito source=YUG target=SUN\nvisit occurred 1958 source=Gamal Abdel Nasser source=EGY target=SUN\n"},
		{"persons and columns by commas", "when,agent,whom,what\n1961-05,Khrushchev,Yugoslavia,visit\n1963-06,Spain,Cuba,official visit\n1971-09,Brezhnev,Yugoslavia,visit\n",
			"visit occurred 1961-05 source=Nikita Khrushchev source=SUN target=YUG\nvisit occurred 1963-06 source=ESP target=CUB\nvisit occurred 1971-09 source=Leonid Brezhnev source=SUN target=YUG\n"},
		{"persons alone", "Ghana and Mali: visits\n\nDate | Visitor | Kind of visit\n1961-05 | President Kwame Nkrumah | State visit\n1963-06 | President Modibo Keïta | Official visit\n",
			"visit occurred 1961-05 source=Kwame Nkrumah source=GHA target=MLI\nvisit occurred 1963-06 source=Modibo Keïta source=MLI target=GHA\n"},
		{"two parties", "Parties;Date;Subject\nSpain, Cuba;1961;Trade agreement\nGhana, Mali;1963;Fisheries treaty\n",
			"agreement occurred 1961 party=ESP party=CUB\nagreement occurred 1963 party=GHA party=MLI\n"},
	} {
		if got := rowsOf(t, c.in); got != c.want {
			t.Errorf("%s:\n%swant\n%s", c.name, got, c.want)
		}
	}
}
