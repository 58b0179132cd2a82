package mention

import (
	"fmt"
	"strings"
	"testing"

	"entente/loader/report/text"
	"entente/loader/report/token"
	"entente/schema"
	"entente/schema/reference"
)

func recogniser(t testing.TB) *Recogniser {
	t.Helper()
	tables, err := reference.Load()
	if err != nil {
		t.Fatal(err)
	}
	return New(tables)
}

// read lists the mentions of a text as they resolve at a date: code or name, "@" for
// a place, "~" for a pronoun or bare title.
func read(t testing.TB, r *Recogniser, s, date string) string {
	t.Helper()
	tx := token.Split([]rune(s))
	m := r.Read(tx, Context{})
	var out []string
	for _, x := range m.Mentions {
		var es []string
		for _, e := range m.At(x, schema.MustDate(date)) {
			name := e.Code
			if name == "" {
				name = e.Name
			}
			if e.Kind == schema.Place {
				name = "@" + name
			}
			es = append(es, name)
		}
		mark := ""
		if x.Form == text.FormPronoun || x.Form == text.FormTitle {
			mark = "~"
		}
		out = append(out, mark+strings.Join(es, "+"))
	}
	return strings.Join(out, " | ")
}

func TestRead(t *testing.T) {
	r := recogniser(t)
	for _, c := range []struct{ in, date, want string }{
		{"Russia invaded Georgia.", "2008-08", "RUS | GEO"},
		{"Ayub Khan’s visits to Russia", "1965", "Ayub Khan | SUN"},
		{"The Soviets withdrew from Afghanistan.", "1989", "SUN | AFG"},
		{"the Indo-Pak wars", "1971", "IND | PAK"},
		{"They sat in us, and china broke; turkey was served.", "1990", "~"},
		{"Chinese troops moved forward.", "1950", "CHN"},
		{"Gen. Charles de Gaulle visited Moscow.", "1966", "Charles de Gaulle | @Moscow"},
		{"Moscow accused Washington of spying.", "1960", "SUN | USA"},
		{"Talks were held in Bonn and Paris.", "1970", "@Bonn | @Paris"},
		{"US-made rifles and the Indian Ocean", "1990", "@Indian Ocean"},
		{"In 1972 Richard Nixon went to China. He met Mao Zedong.", "1972", "Richard Nixon | CHN | ~Richard Nixon | Mao Zedong"},
		{"Indian Prime Minister P. V. Narasimha Rao visited China.", "1993", "P. V. Narasimha Rao+IND | CHN"},
		{"The Russian Foreign Minister came.", "2010", "~Sergey Lavrov+RUS"},
		{"In 2007 Russian PM visited Pakistan.", "2007", "~RUS | PAK"},
		{"Iran and Iraq fought. The two countries lost much.", "1985", "IRN | IRQ | ~IRN+IRQ"},
		{"East Germany and West Germany signed the Basic Treaty.", "1972", "DDR | DEU | Basic Treaty"},
		{"Brigadier John Mulvaney of the Highland Institute spoke.", "1990", "John Mulvaney | Highland Institute"},
		{"Burma and Ceylon voted against.", "1957", "MMR | LKA"},
	} {
		if got := read(t, r, c.in, c.date); got != c.want {
			t.Errorf("%q at %s:\n got %s\nwant %s", c.in, c.date, got, c.want)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{"Gen. Zia’s visit to the U.S.", "the Russian PM, Mr. Putin, and both sides", "Post-\n\nPost of of Treaty the the",
		"• • the Soviets’ Indo-Pak-Sino P. V. Narasimha", "President of of the latter they it's"} {
		f.Add(s)
	}
	r := recogniser(f)
	f.Fuzz(func(t *testing.T, s string) {
		tx := token.Split([]rune(s))
		m := r.Read(tx, Context{Title: text.Span{End: 3}})
		last := 0
		for k, x := range m.Mentions {
			if x.Tokens.Start < last || x.Tokens.Len() <= 0 || x.Tokens.End > len(tx.Tokens) || x.Ref != k || x.Head < 0 || x.Head >= len(tx.Tokens) {
				t.Fatalf("%+v after %d of %d", x, last, len(tx.Tokens))
			}
			last = x.Tokens.Start
			for _, e := range m.At(x, schema.MustDate("1965")) {
				if e.Name == "" {
					t.Fatalf("no name: %+v", x)
				}
			}
			m.InOffice(x)
		}
		m.Subject(schema.Date{})
	})
}

func BenchmarkRead(b *testing.B) {
	r := recogniser(b)
	var s strings.Builder
	for i := range 3000 {
		fmt.Fprintf(&s, "On 6 October 2012 Gen. Zia's envoy Number%d met the Soviet delegation in New Delhi; they said that both sides want peace. ", i)
	}
	tx := token.Split([]rune(s.String()))
	b.SetBytes(int64(s.Len()))
	for b.Loop() {
		r.Read(tx, Context{})
	}
}

func BenchmarkNew(b *testing.B) {
	tables, err := reference.Load()
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		New(tables)
	}
}
