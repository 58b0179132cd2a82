package dataset

import (
	"context"
	"strings"
	"testing"

	"entente/schema"
)

func TestHSGVisits(t *testing.T) {
	text := "id,start_date,end_date,visitor,from_id,from_name,to,description\n" +
		"1,1961-07-11,1961-07-14,President Ayub Khan,pakistan,Pakistan,United States,\"State visit. Met with President Kennedy, and left.\"\n" +
		"2,1975-99-01,,President Nobody,x,Pakistan,United States,x\n" +
		"3,1975-02-05,1975-02-04,President Nobody,x,Pakistan,United States,x\n" +
		"4,1975-02-05\n" +
		"5,1970-01-01,1970-01-02,King Ubu,x,Ruritania,United States,x\n"
	if !hsgVisits().Recognise([]byte(text)) || hsgTravels().Recognise([]byte(text)) {
		t.Error("recognition is wrong")
	}
	k := read(t, hsgVisits(), text)
	if len(k.events) != 2 || len(k.refused) != 3 {
		t.Fatalf("%d events, refused %q", len(k.events), k.refused)
	}
	e := k.events[0]
	if e.Type != schema.Visit || e.Date.String() != "1961-07-11/1961-07-14" || e.Source[0].Code != "PAK" || e.Target[0].Code != "USA" {
		t.Errorf("visit %+v", e)
	}
	if e.Source[1].Office != "President" || e.Source[1].ID != testEnv(t).Namer.KnownPerson(e.Source[1].Name, "PAK") {
		t.Errorf("visitor %+v", e.Source[1])
	}
	if len(e.Target) != 2 || !strings.Contains(e.Target[1].Name, "Kennedy") {
		t.Errorf("host %+v", e.Target)
	}
	if k.events[1].Source[0].Kind != schema.Place || len(k.notes) != 2 {
		t.Errorf("an unknown country: %+v, notes %q", k.events[1].Source, k.notes)
	}
}

func TestHSGTravels(t *testing.T) {
	text := "id,role,traveller_id,traveller,start_date,end_date,country_id,country,locale,remarks\n" +
		"9,secretary,x,Henry A. Kissinger,1974-10-31,1974-11-01,pakistan,Pakistan,Rawalpindi,Met with Prime Minister Bhutto.\n"
	k := read(t, hsgTravels(), text)
	if len(k.events) != 1 {
		t.Fatalf("refused %q", k.refused)
	}
	e := k.events[0]
	if e.Source[0].Code != "USA" || e.Target[0].Code != "PAK" || len(e.Target) != 2 || !strings.Contains(e.Target[1].Name, "Bhutto") || e.Place[0].Name != "Rawalpindi" {
		t.Errorf("travel %+v", e)
	}
}

func TestMissingColumnIsNamed(t *testing.T) {
	err := readHSGVisits(context.Background(), strings.NewReader("id,visitor\n"), testEnv(t), &kept{})
	if err == nil || !strings.Contains(err.Error(), "start_date") {
		t.Errorf("%v", err)
	}
}
