package dataset

import (
	"context"
	"strings"
	"testing"

	"entente/schema"
)

const mappedText = "No,When,Who,Whom,What\n1,1971-12-16,India,Pakistan,thunder\n2,1972,India,Pakistan,057\n3,never,India,Pakistan,057\n4,1972-07-02,India\n5,1973,India,,riddle\n"

func TestMappedTable(t *testing.T) {
	m, err := ParseMapping([]byte("title: Made up\ncolumns: {date: When, source: Who, target: Whom, type: What, id: No}\ntypes: {thunder: war}\n"))
	if err != nil {
		t.Fatal(err)
	}
	k := read(t, Mapped(m), mappedText)
	if len(k.events) != 2 || len(k.refused) != 3 {
		t.Fatalf("%d events, refused %q", len(k.events), k.refused)
	}
	if e := k.events[0]; e.Type != schema.War || len(e.Party) != 2 || e.Code != "thunder" {
		t.Errorf("%+v", e)
	}
	if e := k.events[1]; e.Type != schema.Agreement || e.Date.String() != "1972" {
		t.Errorf("%+v", e)
	}
	if !strings.Contains(k.refused[2], "What") {
		t.Errorf("refusal %q does not name the column", k.refused[2])
	}
	wrong := *m
	wrong.Columns.Target = "Wohm"
	if err := readMapped(context.Background(), strings.NewReader(mappedText), testEnv(t), &kept{}, &wrong); err == nil || !strings.Contains(err.Error(), "Wohm") {
		t.Errorf("a wrong mapping: %v", err)
	}
}

func TestWrongMappingsAreRefused(t *testing.T) {
	for _, text := range []string{"", "title: x\n", "title: x\ncolumns: {date: a, source: b}\n", "title: x\ncolumns: {date: a, source: b}\ntype: nonsense\n", "titel: x\n"} {
		if _, err := ParseMapping([]byte(text)); schema.KindOf(err) != schema.Invalid {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestGuessedMappingReads(t *testing.T) {
	text := "event_date,actor1,actor2,event_type\n1971-12-16,India,Pakistan,meeting\n"
	guess, err := GuessMapping(context.Background(), "made up", strings.NewReader(text), testEnv(t))
	if err != nil {
		t.Fatal(err)
	}
	m, err := ParseMapping(guess)
	if err != nil {
		t.Fatalf("%v in\n%s", err, guess)
	}
	if k := read(t, Mapped(m), text); len(k.events) != 1 || k.events[0].Type != schema.Meeting {
		t.Errorf("%+v refused %q from\n%s", k.events, k.refused, guess)
	}
}

// A column of days stays one though one of them is impossible: the load refuses that row.
func TestGuessedMappingPastAnImpossibleDay(t *testing.T) {
	text := "Datum;Wer;Wem\n16.12.2001;Pakistan;China\n31.02.2001;India;China\n3.5.2002;Iran;India\n"
	guess, err := GuessMapping(context.Background(), "made up", strings.NewReader(text), testEnv(t))
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(guess), "date: Datum") || !strings.Contains(string(guess), "DD/MM/YYYY") {
		t.Fatalf("no column of days in\n%s", guess)
	}
	m, err := ParseMapping(guess)
	if err != nil {
		t.Fatal(err)
	}
	if k := read(t, Mapped(m), text); len(k.events) != 2 || len(k.refused) != 1 {
		t.Errorf("%d events, refused %q", len(k.events), k.refused)
	}
}

func FuzzMapped(f *testing.F) {
	env := testEnv(f)
	m, err := ParseMapping([]byte("title: Made up\ncolumns: {date: When, source: Who, target: Whom, type: What}\ntype: statement\n"))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(mappedText)
	f.Fuzz(func(t *testing.T, text string) {
		k := &kept{}
		if err := readMapped(context.Background(), strings.NewReader(text), env, k, m); err != nil {
			return
		}
		for _, e := range k.events {
			if err := e.Validate(); err != nil {
				t.Fatalf("%v in %+v", err, e)
			}
		}
	})
}
