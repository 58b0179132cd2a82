package claim

import (
	"testing"

	"entente/loader/report/mention"
	"entente/loader/report/text"
	"entente/loader/report/token"
	"entente/schema/reference"
)

// Each rule of ascribe.yaml holds of its example and not of its counter-example; the people that they
// name is in no table.
func TestAscriptions(t *testing.T) {
	tables, err := reference.Load()
	if err != nil {
		t.Fatal(err)
	}
	names := mention.New(tables)
	blames := func(line string) string {
		tx := token.Split([]rune(line))
		marks := names.Read(tx, mention.Context{})
		span := text.Span{End: len(tx.Tokens)}
		return Blames(tx, span, marks.In(span), Blame{}).Word
	}
	for _, rule := range blameWords().ascribed.rules {
		if rule.example == "" || rule.counter == "" {
			t.Errorf("%s has no example or no counter-example", rule.name)
		}
		if blames(rule.example) == "" {
			t.Errorf("%s does not flag %q", rule.name, rule.example)
		}
		if word := blames(rule.counter); word != "" {
			t.Errorf("%s: %q is flagged by %q", rule.name, rule.counter, word)
		}
	}
}
