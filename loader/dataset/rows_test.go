package dataset

import (
	"bytes"
	"context"
	"strings"
	"testing"
	"time"

	"github.com/parquet-go/parquet-go"

	"entente/schema"
)

type parquetRow struct {
	When  time.Time `parquet:"when,timestamp(millisecond)"`
	Day   int32     `parquet:"day,date"`
	Who   string    `parquet:"who"`
	Whom  *string   `parquet:"whom,optional"`
	What  string    `parquet:"what"`
	Dead  float64   `parquet:"dead"`
	Extra struct {
		Tags []string `parquet:"tags"`
	} `parquet:"extra"`
}

func parquetText(t testing.TB) []byte {
	t.Helper()
	india := "India"
	rows := []parquetRow{
		{When: time.Date(1971, 12, 16, 10, 0, 0, 0, time.UTC), Day: 714, Who: "Pakistan", Whom: &india, What: "war", Dead: 2.5},
		{When: time.Date(1961, 7, 11, 0, 0, 0, 0, time.UTC), Day: -3000, Who: "Pakistan", What: "visit"},
	}
	rows[0].Extra.Tags = []string{"a", "b"}
	var b bytes.Buffer
	if err := parquet.Write(&b, rows); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func mapping(t testing.TB, text string) *Mapping {
	t.Helper()
	m, err := ParseMapping([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// TestOneMappingReadsEveryContainer: the same rows as CSV, TSV, JSON Lines and Parquet.
func TestOneMappingReadsEveryContainer(t *testing.T) {
	m := mapping(t, "title: Rows\ncolumns: {date: when, source: who, target: whom, type: what}\nfigures: {fatalities: dead}\nwhere: what != dance\n")
	for name, text := range map[string]string{
		"csv":     "when,who,whom,what,dead\n1971-12-16,Pakistan,India,war,2.5\n1961-07-11,Pakistan,,visit,0\n1999,x,y,dance,0\n",
		"tsv":     "when\twho\twhom\twhat\tdead\n1971-12-16\tPakistan\tIndia\twar\t2.5\n1961-07-11\tPakistan\t\tvisit\t0\n",
		"jsonl":   `{"when":"1971-12-16","who":"Pakistan","whom":"India","what":"war","dead":2.5}` + "\n\n" + `{"when":"1961-07-11","who":"Pakistan","whom":null,"what":"visit","dead":0}` + "\n",
		"parquet": string(parquetText(t)),
	} {
		k := read(t, Mapped(m), text)
		if len(k.events) != 2 || len(k.refused) != 0 {
			t.Errorf("%s: %d events, refused %q", name, len(k.events), k.refused)
			continue
		}
		if e := k.events[0]; e.Type != schema.War || e.Date.String() != "1971-12-16" || len(e.Party) != 2 || e.Figures[schema.Fatalities] != 2.5 {
			t.Errorf("%s: %+v", name, e)
		}
		if e := k.events[1]; e.Type != schema.Visit || e.Date.String() != "1961-07-11" || len(e.Source) != 1 || len(e.Target) != 0 {
			t.Errorf("%s: %+v", name, e)
		}
	}
}

func TestBrokenContainersSayWhere(t *testing.T) {
	m := mapping(t, "title: Rows\ncolumns: {date: when, source: who, type: what}\n")
	text := `{"when":"1971","who":"India","what":"war"}` + "\n" + `{"when":` + "\n" + `[1]` + "\n" + `{"when":"1972","who":"India","what":"war"} more` + "\n" + `{"when":"1973","who":"India","what":"war"}` + "\n"
	k := read(t, Mapped(m), text)
	if len(k.events) != 2 || len(k.refused) != 3 || !strings.HasPrefix(k.refused[0], "f:2: ") || !strings.HasPrefix(k.refused[1], "f:3: ") || !strings.HasPrefix(k.refused[2], "f:4: ") {
		t.Errorf("%d events, refused %q", len(k.events), k.refused)
	}
	whole := parquetText(t)
	for name, text := range map[string]string{"cut": string(whole[:len(whole)-20]), "magic alone": "PAR1", "damaged": strings.Replace(string(whole), string(whole[40:60]), strings.Repeat("\xff", 20), 1)} {
		if err := readMapped(context.Background(), strings.NewReader(text), testEnv(t), &kept{}, m); err == nil {
			t.Errorf("%s: a broken Parquet file is read", name)
		}
	}
	wrong := mapping(t, "title: Rows\ncolumns: {date: when, source: wer, type: what}\n")
	for _, text := range []string{string(whole), text} {
		if err := readMapped(context.Background(), strings.NewReader(text), testEnv(t), &kept{}, wrong); err == nil || !strings.Contains(err.Error(), "wer: the file has no such column; it has when") {
			t.Errorf("a wrong mapping: %v", err)
		}
	}
}

// TestDatesAreReadAsTheMappingSays, and guessed where they can be.
func TestDatesAreReadAsTheMappingSays(t *testing.T) {
	for layout, c := range map[string][2]string{"DD/MM/YYYY": {"16/12/1971", "1971-12-16"}, "MM-DD-YY": {"12-16-71", "1971-12-16"}, "Y.M.D": {"1971.2.3", "1971-02-03"}} {
		m := mapping(t, "title: Rows\ndates: "+layout+"\ncolumns: {date: d, source: s}\ntype: war\n")
		k := read(t, Mapped(m), "d,s\n"+c[0]+",India\nnever,India\n"+c[0]+" 10:00,India\n31/31/1999,India\n")
		if len(k.events) != 2 || len(k.refused) != 2 || k.events[0].Date.String() != c[1] || !strings.Contains(k.refused[0], "expected a day as "+layout) {
			t.Errorf("%s: %+v refused %q", layout, k.events, k.refused)
		}
	}
	if _, err := ParseMapping([]byte("title: x\ndates: YYYY\ncolumns: {date: d, source: s}\ntype: war\n")); err == nil {
		t.Error("an order without day and month")
	}
}

func FuzzRows(f *testing.F) {
	env := testEnv(f)
	m := mapping(f, "title: Rows\ncolumns: {date: when, source: who, target: whom, type: what, latitude: a, longitude: b}\ntype: statement\n")
	f.Add([]byte("when,who,whom,what,a,b\n1971,\"In\ndia\",x,war,1,2\n\"\n"))
	f.Add([]byte(`{"when":"1971","who":"India","whom":{"x":[1,null]},"what":"war","a":1,"b":2}` + "\n"))
	f.Add(parquetText(f))
	f.Fuzz(func(t *testing.T, text []byte) {
		k := &kept{}
		if err := readMapped(context.Background(), bytes.NewReader(text), env, k, m); err != nil {
			return
		}
		for _, e := range k.events {
			if err := e.Validate(); err != nil {
				t.Fatalf("%v in %+v", err, e)
			}
		}
	})
}
