package report

import (
	"context"
	"testing"

	"entente/schema"
)

// TestDirection checks that who took hostages frees them, and that a document which
// told of no direction keeps both states as parties.
func TestDirection(t *testing.T) {
	const told = `Libya and Italy: a chronology

1968, May 2 – Libya seizes three Italian trawlers.
1969, January 12 – The hostages are freed.
`
	const untold = `Libya and Italy: a chronology

1969, January 12 – The hostages are freed.
1970, March 3 – An Italian delegation visits Libya.
`
	read := func(doc string) *schema.Event {
		res, err := newReader(t).Read(context.Background(), []byte(doc), Options{Name: "chronology.txt"})
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range res.Events {
			if e.Type == schema.Release {
				return e
			}
		}
		t.Fatalf("no release in %q", doc)
		return nil
	}
	if e := read(told); len(e.Party) != 0 || len(e.Source) != 1 || e.Source[0].Code != "LBY" || len(e.Target) != 1 || e.Target[0].Code != "ITA" {
		t.Errorf("told before: %+v", e.Participants)
	}
	if e := read(untold); len(e.Party) != 2 || len(e.Source)+len(e.Target) != 0 {
		t.Errorf("never told: %+v", e.Participants)
	}
}

// TestUndoes gives the end of sanctions whose author alone is named the target that he had put
// them on, and leaves it open where he had put none.
func TestUndoes(t *testing.T) {
	const head = "The United States and Libya: a chronology\n\n1992, March 31 – "
	for doc, want := range map[string]string{
		"The Security Council imposes an arms embargo on Libya.\n1999, April 5 – UN sanctions are suspended.\n":    "LBY",
		"The Security Council imposes an arms embargo on Libya.\n2003, May 2 – The Council lifts its sanctions.\n": "LBY",
		"The United States imposes an embargo on Libya.\n1999, April 5 – UN sanctions are suspended.\n":            "",
	} {
		res, err := newReader(t).Read(context.Background(), []byte(head+doc), Options{Name: "chronology.txt"})
		if err != nil {
			t.Fatal(err)
		}
		got, lifted := "", false
		for _, e := range res.Events {
			if e.Type == schema.SanctionLifted {
				lifted = true
				for _, x := range e.Target {
					got += x.Code
				}
			}
		}
		if !lifted || got != want {
			t.Errorf("%q: lifted from %q, want %q", doc, got, want)
		}
	}
}

// TestDirectionNewestFirst checks that a list which begins with the newest entry gives the end of
// a ban the direction that the ban has further down, and that of an entry which names both sides
// to one that names none.
func TestDirectionNewestFirst(t *testing.T) {
	const doc = `Libya and Italy: a chronology, newest first

3 March 1975: The ban is lifted.
1 May 1974: Embargo on wine.
12 January 1974: Libya imposes an embargo on Italian fruit.
`
	res, err := newReader(t).Read(context.Background(), []byte(doc), Options{Name: "chronology.txt"})
	if err != nil {
		t.Fatal(err)
	}
	seen := 0
	for _, e := range res.Events {
		if e.Type != schema.Sanction && e.Type != schema.SanctionLifted {
			continue
		}
		seen++
		if len(e.Party) != 0 || len(e.Source) != 1 || e.Source[0].Code != "LBY" || len(e.Target) != 1 || e.Target[0].Code != "ITA" {
			t.Errorf("%s %s: %+v", e.Type, e.Date, e.Participants)
		}
		if _, ok := res.Reasons[e.ID]; !ok {
			t.Errorf("%s %s has no reason by its name", e.Type, e.Date)
		}
	}
	if seen != 3 {
		t.Errorf("%d sanctions and ends of sanctions, want 3", seen)
	}
}
