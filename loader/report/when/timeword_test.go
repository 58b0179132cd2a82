package when

import (
	"os"
	"path/filepath"
	"testing"

	"entente/loader/report/text"
	"entente/loader/report/token"
	"entente/schema"
)

// TestTimeWords reads the development texts once with the words that begin no
// expression of time dismissed and once with every word tried: both find the same.
func TestTimeWords(t *testing.T) {
	names, err := filepath.Glob("../../../testdata/eval/dev/*.txt")
	if err != nil || len(names) == 0 {
		t.Fatalf("no development texts: %v", err)
	}
	ctx := Context{Document: schema.MustDate("2012-10-06"), Before: schema.MustDate("1971-12")}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		tx := token.Split([]rune(string(data)))
		var quick, thorough reader
		quick.begin(tx, text.Span{End: len(tx.Tokens)}, ctx)
		thorough.begin(tx, text.Span{End: len(tx.Tokens)}, ctx)
		thorough.thorough = true
		for i := range tx.Tokens {
			from, p, next := quick.expression(i)
			from2, p2, next2 := thorough.expression(i)
			if from != from2 || next != next2 || p != p2 {
				t.Errorf("%s: %q: %v to %d, with every word tried %v to %d: is the word missing in timeWords?", name, tx.Tokens[i].Text, p, next, p2, next2)
			}
			v, next := quick.value(i)
			v2, next2 := thorough.value(i)
			if next != next2 || v != v2 {
				t.Errorf("%s: value %q: %v to %d, with every word tried %v to %d: is the word missing in timeWords?", name, tx.Tokens[i].Text, v, next, v2, next2)
			}
		}
	}
}
