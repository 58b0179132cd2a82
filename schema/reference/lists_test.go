package reference

import (
	"encoding/csv"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"entente/schema"
	"entente/schema/schematest"

	"github.com/biter777/countries"
)

// maxUncovered is how many days of a row of the state lists our periods may leave out. The lists date the entry of a state
// by rules of their own (recognition, population, the presence of missions), mostly some weeks or months apart from the
// proclamation.
const maxUncovered = 366

// otherwise are the rows where the lists and these tables differ on purpose.
var otherwise = map[string]string{
	"GW 240 1816": "Hanover was annexed in 1866; Gleditsch-Ward keep it until the German Empire",
	"GW 273 1816": "Hesse-Kassel was annexed in 1866; Gleditsch-Ward keep it until the German Empire",
	"GW 305 1918": "Austria was part of Germany from 1938 to 1945; Gleditsch-Ward count through",
	"GW 652 1946": "Syria was part of the United Arab Republic from 1958 to 1961; Gleditsch-Ward count through",
}

func TestEveryListedStateIsKnown(t *testing.T) {
	tables := loaded(t)
	type listed struct {
		list, name string
		number     int
		from, to   schema.Day // both inside
	}
	var rows []listed
	for _, cells := range readCSV(t, schematest.Shared(t, "data/states/cow_states.csv")) {
		rows = append(rows, listed{"COW", cells[2], atoi(t, cells[1]), dayOf(t, cells[3:6]), dayOf(t, cells[6:9])})
	}
	for _, cells := range readCSV(t, schematest.Shared(t, "data/states/gw_states.csv")) {
		rows = append(rows, listed{"GW", cells[2], atoi(t, cells[0]), dayOf(t, strings.Split(cells[3], "-")), dayOf(t, strings.Split(cells[4], "-"))})
	}
	most, sum := 0, 0
	for _, row := range rows {
		find := tables.StateByCOW
		if row.list == "GW" {
			find = tables.StateByGW
		}
		uncovered := 0
		for day := row.from; day <= row.to; day++ {
			if _, found := find(row.number, day); !found {
				uncovered++
			}
		}
		id := fmt.Sprintf("%s %d %d", row.list, row.number, row.from.Year())
		if _, excepted := otherwise[id]; excepted {
			if uncovered <= maxUncovered {
				t.Errorf("%s (%s) is an exception that is none: %d days uncovered", id, row.name, uncovered)
			}
			continue
		}
		if uncovered > maxUncovered {
			t.Errorf("%s (%s, %s to %s): %d days in which no state bears the number", id, row.name, row.from, row.to, uncovered)
		}
		most, sum = max(most, uncovered), sum+uncovered
	}
	t.Logf("%d rows; days not covered: at most %d a row, %d in all", len(rows), most, sum)
}

// Two states may not bear one number on one day.
func TestNumbersAreUniqueOnEachDay(t *testing.T) {
	tables := loaded(t)
	for list, byNumber := range map[string]map[int][]*State{"COW": tables.statesByCOW, "GW": tables.statesByGW} {
		for number, states := range byNumber {
			for i, a := range states {
				for _, b := range states[:i] {
					for _, p := range a.Periods {
						for _, q := range b.Periods {
							if p.Overlaps(q) {
								t.Errorf("%s %d is both %s (%s) and %s (%s)", list, number, a.Key, p, b.Key, q)
							}
						}
					}
				}
			}
		}
	}
}

// withdrawn are the codes of ISO 3166-3 in use, and XKX, which is user-assigned.
var withdrawn = map[string]bool{"SUN": true, "DDR": true, "YUG": true, "CSK": true, "YMD": true, "VDR": true, "SCG": true, "XKX": true}

func TestCodesAreISO(t *testing.T) {
	tables := loaded(t)
	for _, state := range tables.States() {
		if state.Code() == "" || withdrawn[state.Key] {
			continue
		}
		country := countries.ByName(state.Key)
		if country == countries.Unknown || country.Alpha3() != state.Key {
			t.Errorf("%s (%s) is no ISO 3166-1 code", state.Key, state.Name)
			continue
		}
		named := false
		for _, name := range []string{country.String(), country.Info().Name} {
			plain, _, _ := strings.Cut(name, " (")
			for _, key := range tables.StatesNamed(plain) {
				named = named || key == state.Key
			}
		}
		if !named {
			t.Errorf("%s: no name of ours is the ISO name %q", state.Key, country.String())
		}
	}
}

func TestEveryMemberOfTheUnitedNationsIsThere(t *testing.T) {
	tables := loaded(t)
	sovereign := 0
	for _, state := range tables.States() {
		if state.Standing == Sovereign {
			sovereign++
		}
	}
	// 193 members and the Holy See; Palestine, the other observer, is disputed.
	if sovereign != 194 {
		t.Errorf("%d sovereign states, want 194", sovereign)
	}
	if _, found := tables.State("PSE"); !found {
		t.Error("PSE is missing")
	}
}

// readCSV returns the rows of a file without its heading.
func readCSV(t *testing.T, path string) [][]string {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows[1:]
}

func atoi(t *testing.T, text string) int {
	t.Helper()
	n, err := strconv.Atoi(text)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func dayOf(t *testing.T, parts []string) schema.Day {
	t.Helper()
	return schema.NewDay(atoi(t, parts[0]), time.Month(atoi(t, parts[1])), atoi(t, parts[2]))
}
