package report

import (
	"context"
	"testing"
)

// TestRespectively gives each of several states that are formed on as many days its own, and what can be done twice to each of
// the days; a further clause behind the dates takes neither from them.
func TestRespectively(t *testing.T) {
	r := newReader(t)
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Latvia and Estonia became independent on 18 November and 24 December 1918.", []string{"1918-11-18 state_formed source=LVA", "1918-12-24 state_formed source=EST"}},
		{"Latvia and Estonia became independent on 18 November and 24 December 1918, and signed a treaty in May 1920.", []string{"1918-11-18 state_formed source=LVA", "1918-12-24 state_formed source=EST", "1920-05 agreement party=LVA,EST"}},
		{"Latvia and Estonia became independent in December 1918.", []string{"1918-12 state_formed source=LVA,EST"}},
		{"The two states met on 3 May and 7 June 1921.", []string{"1921-05-03 meeting party=LVA,EST", "1921-06-07 meeting party=LVA,EST"}},
		{"The two states met on 3 May, and on 7 June 1921 Latvia recalled its envoy.", []string{"1921-06-07 relations_severed source=LVA target=EST"}},
	} {
		res, err := r.Read(context.Background(), []byte("Latvia and Estonia\n\n"+c.text+"\n"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		got := map[string]bool{}
		var all []string
		for _, e := range res.Events {
			all = append(all, e.Date.String()+" "+tellsWho(e))
			got[all[len(all)-1]] = true
		}
		for _, want := range c.want {
			if !got[want] {
				t.Errorf("%s\n%q, want %q", c.text, all, want)
			}
		}
	}
}
