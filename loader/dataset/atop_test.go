package dataset

import (
	"strings"
	"testing"

	"entente/schema"
)

const atopHeader = "ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul\n"

func TestATOP(t *testing.T) {
	text := atopHeader +
		"2,770,1954,1,0,0,0,0\n770,2,1954,1,0,0,0,0\n2,770,1955,1,0,0,0,0\n2,770,1960,1,0,0,0,0\n" +
		"365,770,1990,0,0,0,1,0\n365,770,1992,0,0,0,1,0\n" +
		"2,770,14,1,0,0,0,0\n2,12345,1960,1,0,0,0,0\n2,770,1961,7,0,0,0,0\n2,2,1961,1,0,0,0,0\n"
	if !atop().Recognise([]byte(text)) {
		t.Error("not recognised")
	}
	k := read(t, atop(), text)
	if len(k.refused) != 4 {
		t.Errorf("refused %q", k.refused)
	}
	var got []string
	for _, e := range k.events {
		if e.Type != schema.Agreement || len(e.Party) != 2 {
			t.Fatalf("%+v", e)
		}
		got = append(got, e.Party[0].Code+" "+e.Party[1].Code+" "+e.Date.String()+" "+e.Code)
	}
	want := "PAK RUS 1992 atop_nonagg; PAK SUN 1990 atop_nonagg; PAK USA 1954/1955 atop_defense; PAK USA 1960 atop_defense"
	if s := strings.Join(got, "; "); s != want {
		t.Errorf("got %s\nwant %s", s, want)
	}
}
