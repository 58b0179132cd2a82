package mention

import (
	"strings"
	"testing"

	"entente/loader/report/text"
	"entente/loader/report/token"
	"entente/schema"
)

// The head of a body's name stands for the body once that has been named; a town is no statesman
// of its name.
func TestShortened(t *testing.T) {
	r := recogniser(t)
	for _, c := range []struct{ in, date, want string }{
		{"The Security Council met. The Council lifted all sanctions on Libya.", "2003", "UNSC | UNSC | LBY"},
		{"Kenya left the East African Community. The Community was dead.", "1977", "KEN | EAC | EAC"},
		{"The Council lifted all sanctions on Libya.", "2003", "LBY"},
		{"The Security Council met. The Council of Ministers of Peru did not.", "2003", "UNSC"},
		{"The Security Council met. The town council did not.", "2003", "UNSC"},
		{"Clashes at Busia. Traders from Busia complained.", "1987", "@Busia | @Busia"},
		{"President Kofi Busia visited Kenya. At Busia's request Moi spoke.", "1971", "Kofi Busia | KEN | Kofi Busia | Daniel arap Moi"},
	} {
		if got := read(t, r, c.in, c.date); !strings.HasPrefix(got, c.want) {
			t.Errorf("%q: %s, want %s", c.in, got, c.want)
		}
	}
}

// A former capital that acts is its state where no date is stated, and a place elsewhere.
func TestActingCapital(t *testing.T) {
	r := recogniser(t)
	for in, want := range map[string]schema.EntityKind{
		"Bonn supplied relief goods.":         schema.State,
		"Bonn called the treaty null.":        schema.State,
		"The treaty was signed in Bonn.":      schema.Place,
		"He grew up near Bonn and Cologne.":   schema.Place,
		"Bonn, on the Rhine, has many parks.": schema.Place,
	} {
		tx := token.Split([]rune(in))
		m := r.Read(tx, Context{})
		for _, x := range m.Mentions {
			if es := m.At(x, schema.Date{}); x.Form == text.FormCapital && es[0].Kind != want {
				t.Errorf("%q: %s is a %s, want %s", in, es[0].Name, es[0].Kind, want)
			}
		}
	}
}

// Names of treaties run over hyphens, lists and fields.
func TestTreatyNames(t *testing.T) {
	r := recogniser(t)
	for in, want := range map[string]string{
		"He signed a Treaty of Friendship, Good-Neighbourliness and Cooperation in Moscow.": "Treaty of Friendship, Good-Neighbourliness and Cooperation",
		"They signed a Treaty of Neutrality and Mutual Non-Aggression at Paghman.":          "Treaty of Neutrality and Mutual Non-Aggression",
		"The Agreement on Cooperation in the Peaceful Uses of Nuclear Energy was signed.":   "Agreement on Cooperation in the Peaceful Uses of Nuclear Energy",
		"The Viet Nam - Korea Free Trade Agreement was signed on 5 May 2015.":               "Viet Nam - Korea Free Trade Agreement",
		"The Agreement on Cooperation was signed in the Great Hall.":                        "Agreement on Cooperation",
		"The Treaty of Friendship, which Chile rejected, and Peru did not, lapsed.":         "Treaty of Friendship",
	} {
		found := false
		got := read(t, r, in, "2000")
		for _, name := range strings.Split(got, " | ") {
			found = found || name == want
		}
		if !found {
			t.Errorf("%q: %s, want %s", in, got, want)
		}
	}
}

// TestNamesakeTreaties gives a treaty of long before that of the tables which bears its name no code.
func TestNamesakeTreaties(t *testing.T) {
	r := recogniser(t)
	m := r.Read(token.Split([]rune("The Treaty of Bangkok was signed.")), Context{Date: schema.MustDate("2010-05-03")})
	for date, want := range map[string]string{"1893-10-03": "", "1995-12-15": "SEANWFZ", "1990": "SEANWFZ"} {
		for _, x := range m.Mentions {
			if es := m.At(x, schema.MustDate(date)); es[0].Kind == schema.Treaty && es[0].Code != want {
				t.Errorf("in %s: %s, want %s", date, es[0].Code, want)
			}
		}
	}
}

// TestNamesakePersons takes nobody for a person of the tables who was born long after.
func TestNamesakePersons(t *testing.T) {
	r := recogniser(t)
	m := r.Read(token.Split([]rune("London made peace with Charles I in the spring.")), Context{Date: schema.MustDate("2010-05-03")})
	for date, want := range map[string]string{"1642-01-29": "", "1917": "AUT"} {
		for _, x := range m.Mentions {
			if es := m.At(x, schema.MustDate(date)); es[0].Kind == schema.Person && (want == "") != (es[0].State == "") {
				t.Errorf("in %s: %s of %s", date, es[0].Name, es[0].State)
			}
		}
	}
}
