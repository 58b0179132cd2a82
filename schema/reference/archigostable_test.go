package reference

import (
	"os"
	"strings"
	"testing"

	"entente/schema"
	"entente/schema/schematest"
)

const leadersTable = "obsid,gwcode,leadid,leader,yrborn,gender,startdate,enddate,entry,exit,exitcode\n" +
	"PAK-1958,770,x,Ayub Khan,1907,M,1958-10-27,1969-03-25,Irregular,Irregular,x\n" +
	"PAK-1700,770,x,Nobody,1907,M,1958-13-27,1969-03-25,Regular,Regular,x\n" +
	"AND-1990,232,x,Made Upp,1940,M,1994-01-04,1994-12-07,Regular,Regular,x\n" +
	"XXX-1990,9999,x,Somebody,1940,M,1994-01-04,1994-12-07,Regular,Regular,x\n" +
	"PAK-2015,770,x,Zzyzx Example,1940,M,2015-01-04,2015-12-31,Regular,Still in Office,x\n" +
	"PAK-1960,770,x,Backwards,1940,M,1960-01-04,1959-12-31,Regular,Regular,x\n"

func TestArchigosTableExtends(t *testing.T) {
	tables := loaded(t)
	folder, report, err := tables.Archigos("leaders.csv", strings.NewReader(leadersTable))
	if err != nil {
		t.Fatal(err)
	}
	if report.Known != 1 || report.Added != 2 || len(report.Refused) != 3 {
		t.Errorf("%+v", report)
	}
	for i, want := range []string{"leaders.csv:3: startdate", "leaders.csv:5: gwcode", "leaders.csv:7: enddate"} {
		if !strings.HasPrefix(report.Refused[i].Error(), want) {
			t.Errorf("refused %v, want %s", report.Refused[i], want)
		}
	}
	more, err := tables.Extend(folder)
	if err != nil {
		t.Fatal(err)
	}
	p, ok := more.Person("PAK", "Zzyzx Example")
	if !ok || len(p.Terms) != 1 || p.Terms[0].Head != EffectiveHead || p.Terms[0].To != "" || p.Terms[0].Office != EffectiveLeader {
		t.Errorf("%+v", p)
	}
	if ayub, _ := tables.Person("PAK", "Ayub Khan"); len(more.TermsOf("PAK", "Ayub Khan")) != len(ayub.Terms) {
		t.Error("a known spell was added again")
	}
	for text, want := range map[string]string{"": "expected a header", "a,b\n": "no such column", "obsid,gwcode,leader,startdate\n": "enddate"} {
		if _, _, err := tables.Archigos("l", strings.NewReader(text)); schema.KindOf(err) != schema.Invalid || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v", text, err)
		}
	}
}

// TestArchigosWhole reads Archigos 4.1 as it is published.
func TestArchigosWhole(t *testing.T) {
	file, err := os.Open(schematest.Shared(t, "data/states/archigos.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	tables := loaded(t)
	folder, report, err := tables.Archigos("archigos.csv", file)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d known, %d added, %d refused", report.Known, report.Added, len(report.Refused))
	if report.Known+report.Added+len(report.Refused) != 3409 || len(report.Refused) > 34 || report.Known < 1700 {
		t.Errorf("%d known, %d added, %d refused: %v", report.Known, report.Added, len(report.Refused), report.Refused[:min(5, len(report.Refused))])
	}
	more, err := tables.Extend(folder)
	if err != nil {
		t.Fatal(err)
	}
	if len(more.Persons()) <= len(tables.Persons()) {
		t.Error("nobody was added")
	}
}

func FuzzArchigos(f *testing.F) {
	tables, err := Load()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(leadersTable)
	f.Fuzz(func(t *testing.T, text string) {
		folder, _, err := tables.Archigos("l", strings.NewReader(text))
		if err != nil {
			return
		}
		if _, err := tables.Extend(folder); err != nil {
			t.Fatalf("what was made cannot be read: %v", err)
		}
	})
}
