package where_test

import (
	"strings"
	"testing"

	"entente/loader/dataset/where"
	"entente/schema"
)

var header = []string{"GLOBALEVENTID", "IsRootEvent", "NumSources", "Source Country", "AvgTone", "day"}

func TestRowsAreChosen(t *testing.T) {
	row := []string{"7", "1", "3", "Pakistan", "-2.5", "2018-02-01"}
	for text, want := range map[string]bool{
		"IsRootEvent=1 and NumSources>=3":                       true,
		"isrootevent = 1.0":                                     true,
		"NumSources > 3":                                        false,
		"NumSources < 20 and AvgTone < -2":                      true, // as numbers: 3 < 20
		"`Source Country` = pakistan":                           true,
		"`Source Country` in ('India', PAKISTAN)":               true,
		"`Source Country` not in (India)":                       true,
		"`Source Country` contains 'STAN'":                      true,
		"not `Source Country` contains stan":                    false,
		"day >= 2018-01-31 and day < 2018-03-01":                true,
		"IsRootEvent = 0 or NumSources = 3 and AvgTone < 0":     true,  // and before or
		"(IsRootEvent = 0 or NumSources = 3) and AvgTone > 0":   false, // unless parentheses say otherwise
		"AvgTone is not empty and not (GLOBALEVENTID is empty)": true,
		"day > 3":               false, // no number
		"day != 3":              true,
		"NumSources = '3'":      true,
		"day = \"2018-02-01\"":  true,
		"`Source Country`<>''":  true,
		"NumSources in (1,2,3)": true,
	} {
		f, err := where.Parse(text)
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		b, err := f.Bind(header)
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		if got := b.Keep(row); got != want {
			t.Errorf("%s: %v", text, got)
		}
	}
}

// TestErrorsPointAtTheCharacter and say what was expected there.
func TestErrorsPointAtTheCharacter(t *testing.T) {
	for text, want := range map[string]string{
		"":                       "character 1: expected the name of a column",
		"IsRootEvent":            "character 12: expected = !=",
		"IsRootEvent = ":         "character 15: expected a value",
		"IsRootEvent = 1 andd x": `character 17: expected and, or, or the end (found "andd")`,
		"Ünal = 'x":              "character 8: the ' that opens here is not closed",
		"(a = 1":                 "character 7: expected and, or, or a closing parenthesis",
		"a = 1 ; b":              "character 7: expected a column",
		"a in 1":                 "character 6: expected values in parentheses",
		"a in (1 2)":             "character 9: expected a comma",
		"a is full":              "character 6: expected empty",
		"a not = 1":              "character 7: expected =",
	} {
		_, err := where.Parse(text)
		if schema.KindOf(err) != schema.Invalid || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: got %v, want %s", text, err, want)
		}
	}
	f, err := where.Parse("IsRootEvent = 1 and Sources > 2")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.Bind(header); err == nil || !strings.Contains(err.Error(), `character 21: the file has no such column; it has GLOBALEVENTID`) {
		t.Errorf("an unknown column: %v", err)
	}
	if _, err := where.Parse(strings.Repeat("(", 100) + "a = 1"); err == nil {
		t.Error("nesting has no bound")
	}
}

func TestSeveralExpressionsAllHold(t *testing.T) {
	f, err := where.Join([]string{"IsRootEvent = 1 or NumSources = 9", "AvgTone < 0"})
	if err != nil {
		t.Fatal(err)
	}
	b, err := f.Bind(header)
	if err != nil {
		t.Fatal(err)
	}
	if b.Keep([]string{"1", "0", "9", "", "1", ""}) || !b.Keep([]string{"1", "0", "9", "", "-1", ""}) {
		t.Error("the second does not hold for both sides of the first's or")
	}
	if none, err := where.Join(nil); none != nil || err != nil {
		t.Error("no expression should be no filter")
	}
	var all *where.Bound
	if !all.Keep(nil) {
		t.Error("no filter keeps every row")
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"IsRootEvent=1 and NumSources>=3", "not (a in (1, 'x')) or `b c` is not empty", "a contains \"é", "a==1e309"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		x, err := where.Parse(text)
		if err != nil {
			if k := schema.KindOf(err); k != schema.Invalid && k != schema.TooLarge {
				t.Fatalf("kind %v: %v", k, err)
			}
			return
		}
		again, err := where.Parse(x.String())
		if err != nil {
			t.Fatalf("%q is read once and not again: %v", text, err)
		}
		if b, err := x.Bind(header); err == nil {
			c, err := again.Bind(header)
			if err != nil || b.Keep(header) != c.Keep(header) {
				t.Fatalf("%q means two things", text)
			}
		}
	})
}
