package structure

import (
	"fmt"
	"strings"
	"testing"

	"entente/loader/report/token"
)

// outline writes the blocks one a line: kind, section, item, date, speaker, text.
func outline(in string, o Options) (Genre, string) {
	t := token.Split([]rune(in))
	d := Read(t, o)
	var b strings.Builder
	for _, k := range d.Blocks {
		who := ""
		if k.Speaker >= 0 {
			s := d.Speakers[k.Speaker].Span
			who = t.Slice(s.Start, s.End)
		}
		words := strings.Join(strings.Fields(t.Slice(k.Span.Start, k.Span.End)), " ")
		fmt.Fprintf(&b, "%c %s %d [%s] %s| %s\n", "PBEH"[k.Kind], k.Section, k.Item, k.Date, who, words)
	}
	return d.Genre, b.String()
}

// outlineDocument is the structure of a text.
func outlineDocument(in string) *Document { return Read(token.Split([]rune(in)), Options{}) }

const wrapped = `Report of a seminar

  On 3 March 1999 the Lagos Circle organised a seminar on the topic "Nigeria and Ghana". Dr
Ama Owusu and Col. (Rtd) Tunde Bello were the speakers.

The history was presented in these points:

- Relations established in 1960
- Expulsion of aliens from Ghana in 1969, which nobody in Lagos had thought possible before the
elections
- 1983 expulsion of Ghanaians
 After that the speakers took the floor.

Dr Ama Owusu

  Ghana has never for-
gotten it. We should talk.

Col. (Rtd) Tunde Bello

  Nigeria is strong.

Recommendations

1. Trade must grow.
2. Visas should go.
`

func TestReport(t *testing.T) {
	genre, got := outline(wrapped, Options{})
	want := `H body 0 [] | Report of a seminar
P body 1 [] | On 3 March 1999 the Lagos Circle organised a seminar on the topic "Nigeria and Ghana". Dr Ama Owusu and Col. (Rtd) Tunde Bello were the speakers.
P body 2 [] | The history was presented in these points:
B timeline 1 [] | Relations established in 1960
B timeline 2 [] | Expulsion of aliens from Ghana in 1969, which nobody in Lagos had thought possible before the elections
B timeline 3 [1983] | 1983 expulsion of Ghanaians
P body 3 [] | After that the speakers took the floor.
H body 0 [] Dr Ama Owusu| Dr Ama Owusu
P speaker 1 [] Dr Ama Owusu| Ghana has never for- gotten it. We should talk.
H body 0 [] Col. (Rtd) Tunde Bello| Col. (Rtd) Tunde Bello
P speaker 1 [] Col. (Rtd) Tunde Bello| Nigeria is strong.
H body 0 [] | Recommendations
B recommendations 1 [] | Trade must grow.
B recommendations 2 [] | Visas should go.
`
	if genre != RoundTable || got != want {
		t.Errorf("%s\n%s\nwant\n%s", genre, got, want)
	}
}

func TestChronology(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"dates on their own lines", "Peru and Chile: key dates\n\n5 April 1879\nChile declares war.\n\n20 Oct 1883\nTreaty of Ancon.\n\n3 June 1929\nTreaty of Lima.\nTacna returns to Peru.\n",
			"H body 0 [] | Peru and Chile: key dates\nE timeline 1 [1879-04-05] | 5 April 1879 Chile declares war.\nE timeline 2 [1883-10-20] | 20 Oct 1883 Treaty of Ancon.\nE timeline 3 [1929-06-03] | 3 June 1929 Treaty of Lima.\nP timeline 3 [1929-06-03] | Tacna returns to Peru.\n"},
		{"year headings", "A chronology\n\n1971\n\nMarch 26: Independence.\nDec. 16: Surrender.\n\n1972\n\nJan. 8: Release.\n",
			"H body 0 [] | A chronology\nH body 0 [] | 1971\nE timeline 1 [1971-03-26] | March 26: Independence.\nE timeline 2 [1971-12-16] | Dec. 16: Surrender.\nH body 0 [] | 1972\nE timeline 3 [1972-01-08] | Jan. 8: Release.\n"},
		{"parted in a line", "Timeline\n\n1981: Talks end / 2 June 1982: war with Chile/Peru / August 1983: truce\n1984: Pact.\n",
			"H body 0 [] | Timeline\nE timeline 1 [1981] | 1981: Talks end\nE timeline 2 [1982-06-02] | 2 June 1982: war with Chile/Peru\nE timeline 3 [1983-08] | August 1983: truce\nE timeline 4 [1984] | 1984: Pact.\n"},
		{"run together", "Timeline\n\n1981: Talks end.June 2, 1982: War.\n1984: Pact.\n",
			"H body 0 [] | Timeline\nE timeline 1 [1981] | 1981: Talks end.\nE timeline 2 [1982-06-02] | June 2, 1982: War.\nE timeline 3 [1984] | 1984: Pact.\n"},
		{"points behind dates", "Timeline\n\n1904. Apr. 8. Pact. Oct. 3. Convention.\n1905. May 2. War in May. June 9. Peace.\n1907. Mar. 1. Visit. In May it rained.\n",
			"H body 0 [] | Timeline\nE timeline 1 [1904-04-08] | 1904. Apr. 8. Pact.\nE timeline 2 [1904-10-03] | Oct. 3. Convention.\nE timeline 3 [1905-05-02] | 1905. May 2. War in May.\nE timeline 4 [1905-06-09] | June 9. Peace.\nE timeline 5 [1907-03-01] | 1907. Mar. 1. Visit. In May it rained.\n"},
		{"newest first without years", "Timeline, newest first\n\n2 January 2020: Talks.\n20 December: Truce.\n1 December: Attack.\n2018: Vote.\n",
			"H body 0 [] | Timeline, newest first\nE timeline 1 [2020-01-02] | 2 January 2020: Talks.\nE timeline 2 [2019-12-20] | 20 December: Truce.\nE timeline 3 [2019-12-01] | 1 December: Attack.\nE timeline 4 [2018] | 2018: Vote.\n"},
		{"heads between dashes", "Key dates\n\n- The raid -\nMay 31, 2010: Raid on a ship.\n\nJune 4: Envoy recalled.\n- Towards a thaw -\nMarch 22, 2013: Apology.\n\nJune 27, 2016: Deal.\n",
			"H body 0 [] | Key dates\nH body 0 [] | The raid -\nE timeline 1 [2010-05-31] | May 31, 2010: Raid on a ship.\nE timeline 2 [2010-06-04] | June 4: Envoy recalled.\nH body 0 [] | Towards a thaw -\nE timeline 3 [2013-03-22] | March 22, 2013: Apology.\nE timeline 4 [2016-06-27] | June 27, 2016: Deal.\n"},
		{"page furniture", "Chronology\n\n1950: First visit of the\n\n- 12 -\n\fcabinet to Cairo.\n\n1952: Coup.\n\nALSO READ | Something\n\n1956: War.\nSources: press.\n\nMore on this story\nPeru country profile\n",
			"H body 0 [] | Chronology\nE timeline 1 [1950] | 1950: First visit of the\n"},
	} {
		genre, got := outline(c.in, Options{})
		if genre != Chronology || !strings.HasPrefix(got, c.want) {
			t.Errorf("%s: %s\n%s\nwant\n%s", c.name, genre, got, c.want)
		}
	}
}

func TestArticle(t *testing.T) {
	genre, got := outline("# Chad and Libya\n\nChad lies south of Libya. In 1987 they fought.\n\n## After the war\n\nIn 1994 the court ruled. Libya left.\n", Options{})
	want := "H body 0 [] | Chad and Libya\nP body 1 [] | Chad lies south of Libya. In 1987 they fought.\nH body 0 [] | After the war\nP body 2 [] | In 1994 the court ruled. Libya left.\n"
	if genre != Article || got != want {
		t.Errorf("%s\n%s\nwant\n%s", genre, got, want)
	}
}

func TestHyphenation(t *testing.T) {
	tx := token.Split([]rune(wrapped))
	Read(tx, Options{})
	for _, tok := range tx.Tokens {
		if tok.Text == "forgotten" && tx.Slice(tok.Start, tok.End) == "for-\ngotten" {
			return
		}
	}
	t.Error("the word broken at the line end was not joined")
}

func FuzzRead(f *testing.F) {
	f.Add(wrapped)
	f.Add("1971\n\n- a\n- b\n\fPage 2\n1. x\n(a) y\nALSO READ\n====\n")
	f.Add(strings.Repeat("- ", 300) + "\n" + strings.Repeat("1999: a.2000: b.", 50))
	f.Fuzz(func(t *testing.T, s string) {
		runes := []rune(s)
		tx := token.Split(runes)
		d := Read(tx, Options{})
		last := 0
		for _, b := range d.Blocks {
			if b.Tokens.Start < last || b.Tokens.End < b.Tokens.Start || b.Tokens.End > len(tx.Tokens) {
				t.Fatalf("tokens %+v after %d of %d", b.Tokens, last, len(tx.Tokens))
			}
			if b.Span.Start < 0 || b.Span.End > len(runes) || b.Span.Len() <= 0 {
				t.Fatalf("span %+v of %d", b.Span, len(runes))
			}
			last = b.Tokens.End
		}
	})
}

func BenchmarkRead(b *testing.B) {
	runes := []rune(strings.Repeat(wrapped, 500))
	b.SetBytes(int64(len(runes)))
	for b.Loop() {
		Read(token.Split(runes), Options{})
	}
}

func TestLabels(t *testing.T) {
	const in = `Meeting Summary: Peru and Chile
Lima, 3 May 2004

Participants
Sir Alan Brook (Chairman)
Rosa de la Vega, Catholic University

1. Rosa de la Vega

* The border is closed.
* It should open.

Discussion

Mr. Juan Ortiz: Trade is poor. We should talk.

Ms. Ana Ruiz (ANI, Lima): Visas are dear.

Gen. (Retd.) Luis Prado said: The war of 1879 is over.

Q. Who pays?
A. Ms. Ruiz: Nobody.
`
	genre, got := outline(in, Options{})
	for _, want := range []string{
		"P body 2 [] | Sir Alan Brook (Chairman)\n", "P body 3 [] | Rosa de la Vega, Catholic University\n",
		"B speaker 1 [] Rosa de la Vega| The border is closed.\n",
		"P speaker 1 [] Mr. Juan Ortiz| Trade is poor. We should talk.\n", "P speaker 1 [] Ms. Ana Ruiz| Visas are dear.\n",
		"P speaker 1 [] Gen. (Retd.) Luis Prado| The war of 1879 is over.\n", "P speaker 1 [] Q| Who pays?\n", "P speaker 1 [] Ms. Ruiz| Nobody.\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("not there: %sin\n%s", want, got)
		}
	}
	if genre != RoundTable {
		t.Errorf("genre %s", genre)
	}
}

// An article on a conference of states is no report of a meeting of speakers.
func TestConferenceOfStatesIsNoReport(t *testing.T) {
	genre, _ := outline("Bandung Conference\n\nThe Bandung Conference was a meeting of states held in Bandung from 18 to 24 April 1955. It was organised by Indonesia and India.\n", Options{})
	if genre != Article {
		t.Errorf("genre %s", genre)
	}
}

// Letters of a list are no answers where nobody asks.
func TestLettersAreNoAnswers(t *testing.T) {
	_, got := outline("Report of a seminar\n\nThe Lagos Institute organised a seminar for scholars.\n\nRecommendations\n\nA. Trade must grow.\nB. Visas should go.\n", Options{})
	if !strings.Contains(got, "B recommendations 1 [] | Trade must grow.") {
		t.Error(got)
	}
}

// Numbers with a hyphen, and letters with a number, number lists too.
func TestNumbersOfLists(t *testing.T) {
	_, got := outline("Report of a seminar\n\nThe Lagos Institute organised a seminar for scholars. The history:\n\n1-  Line agreed in 1893\n2-  Relations cut in 1961\n\n"+
		"4. Recommendations\n\n  R1. Trade must grow.\n  R2. Visas should go.\n", Options{})
	for _, want := range []string{"B timeline 1 [] | Line agreed in 1893\n", "B recommendations 2 [] | Visas should go.\n"} {
		if !strings.Contains(got, want) {
			t.Errorf("not there: %sin\n%s", want, got)
		}
	}
}
