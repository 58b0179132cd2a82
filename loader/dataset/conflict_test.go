package dataset

import (
	"testing"

	"entente/schema"
)

func TestUCDP(t *testing.T) {
	text := "id,type_of_violence,side_a,side_b,date_start,date_end,where_description,source_headline\n" +
		"7,1,Government of Pakistan,TTP,2014-06-15 00:00:00.000,2014-06-16 00:00:00.000,Miranshah town,made up\n" +
		"8,9,A,B,2014-06-15 00:00:00.000,2014-06-15 00:00:00.000,x,x\n"
	if !ucdp().Recognise([]byte(text)) || acled().Recognise([]byte(text)) {
		t.Error("recognition is wrong")
	}
	k := read(t, ucdp(), text)
	if len(k.events) != 1 || len(k.refused) != 1 {
		t.Fatalf("%d events, refused %q", len(k.events), k.refused)
	}
	if e := k.events[0]; e.Type != schema.MilitaryAction || e.Date.String() != "2014-06-15/2014-06-16" || e.Source[0].Of != "PAK" || e.Place[0].Name != "Miranshah town" {
		t.Errorf("%+v", e)
	}
}

func TestACLED(t *testing.T) {
	text := "event_id_cnty,event_date,event_type,actor1,actor2,location,notes\n" +
		"PAK1,05 January 2020,Protests,Protesters (Pakistan),,Lahore,\"made up, with a comma\"\n" +
		"PAK2,2020-01-06,Battles,Military Forces of Pakistan (2018-2022),TTP,Quetta,made up\n" +
		"PAK3,32 January 2020,Battles,A,B,C,D\n"
	k := read(t, acled(), text)
	if len(k.events) != 2 || len(k.refused) != 1 {
		t.Fatalf("%d events, refused %q", len(k.events), k.refused)
	}
	if e := k.events[0]; e.Type != schema.Incident || e.Date.String() != "2020-01-05" || e.Source[0].Of != "PAK" || len(e.Target) != 0 {
		t.Errorf("%+v", e)
	}
	if e := k.events[1]; e.Source[0].Of != "PAK" {
		t.Errorf("%+v", e.Source)
	}
}
