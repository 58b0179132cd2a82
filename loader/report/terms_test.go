package report

import (
	"context"
	"testing"

	"entente/schema"
)

// TestTermsOfATreaty leaves out what an entry only says that a treaty laid down.
func TestTermsOfATreaty(t *testing.T) {
	r := newReader(t)
	for entry, further := range map[string]int{
		"1883 – Treaty of Ancón; the province goes back to Peru.":                        0,
		"1883 – Treaty of Ancón signed by Chile and Peru. The two ports ceded.":          0,
		"1883 – Treaty of Ancón; Peru gives up the nitrate fields.":                      0,
		"1883 – Treaty of Ancón; Peru gets free transit and a railway.":                  0,
		"1883 – Treaty of Ancón; Chile pays Peru an indemnity of ten million pesos.":     1,
		"1883 – Treaty of Ancón; on 3 May 1884 the last Chilean troops leave Lima.":      1,
		"1883 – Chile and Peru quarrel over nitrate; the Chilean fleet shells Callao.":   1,
		"1883 – Treaty of Ancón; Peru gives up the fields. Chilean troops occupy Arica.": 1,
	} {
		res, err := r.Read(context.Background(), []byte("Chile and Peru: a chronology\n\n1874 – Chile and Peru sign a treaty.\n\n"+entry+"\n\n1890 – Chile and Peru sign a truce.\n"), Options{Name: "dates.txt"})
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		var types []schema.EventType
		for _, e := range res.Events {
			if y := e.Date.String(); len(y) >= 4 && (y[:4] == "1883" || y[:4] == "1884") {
				n++
				types = append(types, e.Type)
			}
		}
		if n < 1 || (n > 1) != (further > 0) {
			t.Errorf("%q: %v, want %d beside the first", entry, types, further)
		}
	}
}

// TestUndatedOpening reads nothing coarsely from a sentence of running text that gives no time before anything was told.
func TestUndatedOpening(t *testing.T) {
	r := newReader(t)
	for body, want := range map[string]int{
		"About one Chilean in ten claims Peruvian descent. The two share a coast.":   0,
		"Their shells were gathered by Peruvian divers, then sold to Chilean smiths": 0,
		"On 3 May 1884 the last Chilean troops left Lima.":                           1,
	} {
		res, err := r.Read(context.Background(), []byte("Chile and Peru\n\n"+body+"\n"), Options{Name: "article.txt"})
		if err != nil {
			t.Fatal(err)
		}
		if len(res.Events) != want {
			t.Errorf("%q: %d events, want %d", body, len(res.Events), want)
		}
	}
}
