package reference

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"entente/schema"
)

func BenchmarkLoad(b *testing.B) {
	data, err := fs.Sub(embedded, "data")
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := build(data); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkStateAt(b *testing.B) {
	tables := loaded(b)
	day := schema.NewDay(1965, 9, 6)
	for b.Loop() {
		tables.StateAt("Russians", day)
	}
}

const stateHeading = "key,kind,name,official,aliases,abbreviations,adjectives,demonyms,prefixes,capitals,seats,periods,cow,gw\n"

func TestExtend(t *testing.T) {
	base := loaded(t)
	extended, err := base.Extend(fstest.MapFS{
		"states.csv": {Data: []byte("\ufeff" + stateHeading +
			"kalat,former,Kalat,Khanate of Kalat,,,,,,,,../1948-03-27,,\n" +
			"ISL,state,Iceland,Republic of Iceland,Thule Island,,Icelandic,Icelander,,Reykjavik,,1918-12-01/..,395,395\n")},
		"leaders/mine.csv": {Data: []byte("state,office,name,aliases,from,to,head,note\n" +
			"kalat,King,Ahmad Yar Khan,Mir Ahmad Yar Khan,1933,1948-03-27,both,\n")},
		"memberships.csv": {Data: []byte("organisation,state,from,to,role\nSAARC,RUS,2030,,observer\n")},
	})
	if err != nil {
		t.Fatal(err)
	}
	if key, _ := extended.StateAt("Khanate of Kalat", schema.NewDay(1940, 1, 1)); key != "kalat" {
		t.Errorf("the added state is not found: %q", key)
	}
	if key, _ := extended.StateAt("Thule Island", schema.NewDay(1940, 1, 1)); key != "ISL" {
		t.Errorf("the replaced state's new alias is not found: %q", key)
	}
	if person, _, found := extended.HolderOf("kalat", "King", schema.NewDay(1948, 3, 27)); !found || person.Name != "Ahmad Yar Khan" {
		t.Errorf("the added term is not found: %v", person)
	}
	if got := extended.MembersAt("SAARC", Observer, schema.NewDay(2031, 1, 1)); len(got) == 0 || got[len(got)-1] != "RUS" {
		t.Errorf("the added membership is not found: %v", got)
	}
	if len(extended.States()) != len(base.States())+1 {
		t.Errorf("%d states, want one more than %d", len(extended.States()), len(base.States()))
	}
	if _, found := base.State("kalat"); found {
		t.Error("Extend changed the tables it extends")
	}
}

func TestErrorsTellWhereAndWhat(t *testing.T) {
	base := loaded(t)
	row := func(periods string) string { return "x1,former,X,X,é,,,,,,," + periods + ",,\n" }
	leader := func(line string) string { return "state,office,name,aliases,from,to,head,note\n" + line + "\n" }
	for name, c := range map[string]struct{ file, text, want string }{
		"empty file":      {"states.csv", "", "states.csv:1:1"},
		"wrong heading":   {"states.csv", "kee,kind\n", "states.csv:1:1"},
		"missing heading": {"states.csv", "key,kind\n", "the heading name is missing"},
		"twice a heading": {"states.csv", strings.Replace(stateHeading, "gw", "cow", 1), "each once (found \"cow\")"},
		"misspelt name":   {"state.csv", stateHeading, "state.csv: no reference table has this name"},
		"ragged row":      {"states.csv", stateHeading + "a,b\n", "states.csv:2:"},
		"open quote":      {"states.csv", stateHeading + "\"a,b\n", "states.csv:"},
		"no slash":        {"states.csv", stateHeading + row("1990"), "states.csv:2:23: periods: expected spans"},
		"impossible day":  {"states.csv", stateHeading + row("1990-02-30/.."), "1990-02-30"},
		"backwards":       {"states.csv", stateHeading + row("1990/1980"), "ends before it begins"},
		"overlap":         {"states.csv", stateHeading + row("1980/1990;1985/.."), "do not overlap"},
		"key twice":       {"states.csv", stateHeading + row("../1990") + row("../1990"), "states.csv:3:1: key: expected a code that line 2"},
		"unknown kind":    {"states.csv", stateHeading + "x1,planet,X,X,,,,,,,,../1990,,\n", "one of state, former"},
		"open bracket":    {"states.csv", stateHeading + "x1,former,X,X,a[1990,,,,,,,../1990,,\n", "states.csv:2:15"},
		"no number":       {"states.csv", stateHeading + "x1,former,X,X,,,,,,,,../1990,two,\n", "whole numbers"},
		"not UTF-8":       {"states.csv", stateHeading + "x1,former,X\xff\n", "UTF-8"},
		"unknown state":   {"leaders/a.csv", leader("ZZZ,King,N,,1990,,both,"), "leaders/a.csv:2:1: state"},
		"unknown office":  {"leaders/a.csv", leader("PAK,Boss,N,,1990,,both,"), "leaders/a.csv:2:5: office"},
		"unknown head":    {"leaders/a.csv", leader("PAK,King,N,,1990,,top,"), "leaders/a.csv:2:19: head"},
		"no name":         {"leaders/a.csv", leader("PAK,King,,,1990,,both,"), "name: expected a value"},
		"empty item":      {"leaders/a.csv", leader("PAK,King,N,a;;b,1990,,both,"), "no empty item"},
		"unknown body":    {"memberships.csv", "organisation,state,from,to,role\nNOSUCH,PAK,1990,,member\n", "memberships.csv:2:1"},
		"place nowhere":   {"places.csv", "name,kind,aliases,states\nX,city,,Nowhere\n", "places.csv:2:9: states"},
		"bad succession":  {"successions.csv", "predecessor,successor,date,kind\nSUN,RUS,1991,continues\n", "a day such as"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := base.Extend(fstest.MapFS{c.file: {Data: []byte(c.text)}})
			if err == nil {
				t.Fatal("no error")
			}
			if schema.KindOf(err) != schema.Invalid || !strings.Contains(err.Error(), c.want) {
				t.Errorf("error of kind %s: %v\nwant %q in it", schema.KindOf(err), err, c.want)
			}
		})
	}
}

func TestTooLargeTable(t *testing.T) {
	_, err := loaded(t).Extend(fstest.MapFS{"places.csv": {Data: make([]byte, maxTableBytes+1)}})
	if schema.KindOf(err) != schema.TooLarge {
		t.Errorf("%v, want an error of kind too-large", err)
	}
}

// A folder that cannot be read is an error, one without any table is not.
func TestFolderThatFails(t *testing.T) {
	if _, err := loaded(t).Extend(fstest.MapFS{}); err != nil {
		t.Error(err)
	}
	if _, err := loaded(t).Extend(failing{}); !errors.Is(err, fs.ErrPermission) {
		t.Errorf("%v, want the error of the file system", err)
	}
}

type failing struct{}

func (failing) Open(name string) (fs.File, error) {
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
}

// FuzzTables feeds a file under each name a table can have: never a panic, and an error that names the file.
func FuzzTables(f *testing.F) {
	f.Add(0, stateHeading+"x1,former,X,X,a[1990/1991];b,,,,Y-,,,../1990,1;2,\n")
	f.Add(1, "predecessor,successor,date,kind\nSUN,RUS,1991-12-26,continues\n")
	f.Add(2, "code,kind,name,aliases,abbreviations,from,to,successor\n,treaty,Pact of X,,,1990,,\n")
	f.Add(4, "organisation,state,from,to,role\nUN,PAK,1947-09-30,,member\n")
	f.Add(8, "text,long,kind\nGen.,General,military\n")
	f.Add(9, "name,aliases,rank,role,scope\nBoss,Chief[PAK|IND],1,head,state\n")
	f.Add(10, "state,office,name,aliases,from,to,head,note\nPAK,King,N,\"a;b\",1990,,both,\n")
	names := []string{"states.csv", "successions.csv", "organisations.csv", "treaties.csv", "memberships.csv", "groups.csv", "peoples.csv",
		"places.csv", "honorifics.csv", "offices.csv", "leaders/x.csv", "given.csv"}
	known := fstest.MapFS{
		"states.csv":        {Data: []byte(stateHeading + "PAK,state,Pakistan,Pakistan,,,,,,,,1947-08-14/..,770,770\n")},
		"organisations.csv": {Data: []byte("code,kind,name,aliases,abbreviations,from,to,successor\nUN,organisation,United Nations,,,1945,,\n")},
		"offices.csv":       {Data: []byte("name,aliases,rank,role,scope\nKing,,1,head_of_state,state\n")},
	}
	f.Fuzz(func(t *testing.T, which int, text string) {
		name := names[uint(which)%uint(len(names))]
		tables, err := build(known, fstest.MapFS{name: {Data: []byte(text)}})
		if err != nil {
			if !strings.Contains(err.Error(), name) {
				t.Errorf("the error does not name %s: %v", name, err)
			}
			return
		}
		for s := range tables.Surfaces() {
			tables.StateAt(s.Text, s.When.From)
		}
	})
}
