package mention

import (
	"testing"

	"entente/loader/report/token"
	"entente/schema"
)

// Who comes from somewhere and speaks is a person, as is who bears the name of a town before a surname; what is called so
// is not.
func TestBelongs(t *testing.T) {
	names := recogniser(t)
	for in, want := range map[string]string{
		"Ivarsu Brekkesund from the valley's youth club began. Nobody asked him.":                           "Ivarsu Brekkesund",
		"Ivarsu Brekkesund of the fishers' league was painted red.":                                         "",
		"Ivarsu Brekkesund from the valley. The club began.":                                                "",
		"Washington Quispemani, ex undersecretary of fisheries, sat down. Quispemani believes in the lake.": "Washington Quispemani",
		"Washington Quispemani was closed. The valley believes in the lake.":                                "",
	} {
		marks := names.Read(token.Split([]rune(in)), Context{})
		got := ""
		for _, m := range marks.Mentions {
			for _, e := range marks.At(m, schema.MustDate("2003-05")) {
				if e.Kind == schema.Person && got == "" {
					got = e.Name
				}
			}
		}
		if got != want {
			t.Errorf("%s: %q, want %q", in, got, want)
		}
	}
}
