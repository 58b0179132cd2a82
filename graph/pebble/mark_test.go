package pebble_test

import (
	"context"
	"testing"

	"entente/graph/pebble"
)

// TestMarks: a mark is there with the commit and not before, changes nothing else, and stays.
func TestMarks(t *testing.T) {
	dir := t.TempDir()
	s, err := pebble.Open(dir, pebble.Options{})
	if err != nil {
		t.Fatal(err)
	}
	marked := func(want bool) {
		t.Helper()
		if got, err := s.Marked("tables"); got != want || err != nil {
			t.Fatalf("marked: %v, %v, want %v", got, err, want)
		}
	}
	marking := func() *pebble.Tx {
		tx := s.Begin()
		if err := tx.Add(iris("a", "p", "b", "g")); err != nil {
			t.Fatal(err)
		}
		tx.Mark("tables")
		return tx
	}
	marking().Rollback()
	marked(false)
	add(t, s, iris("a", "p", "b", "g"))
	before := s.Stats()
	told := 0
	defer s.Subscribe(func(pebble.Commit) { told++ })()
	if res, err := marking().Commit(context.Background()); err != nil || res.Seen != 1 || s.Stats() != before || told != 0 {
		t.Fatalf("%+v, %v, %+v, subscribers were told %d times", res, err, s.Stats(), told)
	}
	marked(true)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = open(t, dir)
	marked(true)
	if rep, err := s.Verify(context.Background()); err != nil || rep.Stats != before {
		t.Errorf("%+v, %v", rep, err)
	}
	tx := s.Begin()
	if err := tx.Add(iris("a", "p", "c", "g")); err != nil {
		t.Fatal(err)
	}
	tx.Mark("more")
	if res, err := tx.Commit(context.Background()); err != nil || res.Added != 1 || res.Revision != before.Revision+1 {
		t.Errorf("%+v, %v", res, err)
	}
	if more, err := s.Marked("more"); !more || err != nil {
		t.Errorf("a mark beside a change: %v, %v", more, err)
	}
}
