package report

import "testing"

func TestSharesAreDrawnTowardsTheGeneralClass(t *testing.T) {
	r := reliability{"event": {60, 100}, "event/a": {40, 50}, "event/a/b": {0, 2}}
	if got := r.of("event/a"); got < 0.75 || got > 0.8 {
		t.Errorf("a class of fifty: %v, wanted near its own 0.8", got)
	}
	small, parent := r.of("event/a/b"), r.of("event/a")
	if small >= parent || small < 0.6 {
		t.Errorf("a class of two: %v beside %v", small, parent)
	}
	if got := r.of("event/a/never seen"); got != parent {
		t.Errorf("an unseen class: %v, wanted the general one's %v", got, parent)
	}
}

func TestReliabilityTable(t *testing.T) {
	r, err := loadReliability()
	if err != nil {
		t.Fatal(err)
	}
	sure, coarse := r.of("event/rule 0.9/timeline/entry/actors 2"), r.of("event/rule 0.4/body/dated/actors 1")
	if r["event"].all < 500 || r["claim"].all < 200 || sure <= coarse {
		t.Errorf("events %v, claims %v; sure %v, coarse %v", r["event"], r["claim"], sure, coarse)
	}
}
