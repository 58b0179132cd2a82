package reference

import (
	"math"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/biter777/countries"
)

// kilometres is the great-circle distance between two capitals.
func kilometres(a, b Capital) float64 {
	rad := math.Pi / 180
	sinLat, sinLon := math.Sin((b.Latitude-a.Latitude)*rad/2), math.Sin((b.Longitude-a.Longitude)*rad/2)
	h := sinLat*sinLat + math.Cos(a.Latitude*rad)*math.Cos(b.Latitude*rad)*sinLon*sinLon
	return 2 * 6371 * math.Asin(math.Sqrt(h))
}

func TestEveryStateHasACapital(t *testing.T) {
	tables, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	byCity := map[string]Capital{}
	for _, s := range tables.States() {
		c, ok := tables.CapitalOf(s.Key)
		if !ok {
			t.Errorf("%s has no capital in capitals.csv", s.Key)
			continue
		}
		if other, ok := byCity[c.City]; ok && (other.Latitude != c.Latitude || other.Longitude != c.Longitude) {
			t.Errorf("%s lies at two places, as capital of %s and of %s", c.City, s.Key, other.State)
		}
		byCity[c.City] = c
	}
	for place, c := range byCity {
		for other, d := range byCity {
			if place != other && c.Latitude == d.Latitude && c.Longitude == d.Longitude && !(strings.Contains(place+other, "Berlin") || strings.Contains(place+other, "Vatican")) {
				t.Errorf("%s and %s lie at one place", place, other)
			}
		}
	}
}

// Distances that any atlas gives catch swapped and mistyped numbers.
func TestCapitalsLieWhereTheyDo(t *testing.T) {
	tables, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, pair := range []struct {
		a, b string
		km   float64
	}{
		{"PAK", "IND", 680}, {"PAK", "AFG", 370}, {"GBR", "FRA", 344}, {"RUS", "CHN", 5800}, {"USA", "RUS", 7820}, {"USA", "GBR", 5900}, {"ARG", "URY", 205},
		{"AUS", "NZL", 2325}, {"ZAF", "EGY", 6220}, {"JPN", "KOR", 1160}, {"COD", "COG", 20}, {"BRA", "PER", 3170}, {"CAN", "MEX", 3620}, {"ISL", "NOR", 1740},
		{"IND", "LKA", 2420}, {"TUR", "GRC", 815}, {"IRN", "IRQ", 695}, {"IDN", "PHL", 2790}, {"KEN", "ETH", 1160}, {"NGA", "GHA", 920}, {"SAU", "YEM", 1070},
		{"FJI", "TON", 760}, {"USA", "CHN", 11150}, {"CUB", "USA", 1830}, {"KAZ", "UZB", 1160}, {"CHL", "BOL", 1900}, {"WSM", "COK", 1500},
	} {
		a, _ := tables.CapitalOf(pair.a)
		b, _ := tables.CapitalOf(pair.b)
		if km := kilometres(a, b); math.Abs(km-pair.km) > 40+pair.km*0.03 {
			t.Errorf("from %s to %s there are %.0f km, the table has %.0f", a.City, b.City, pair.km, km)
		}
	}
}

// Each of today's states lies in the part of the world that ISO's codes have it in.
func TestCapitalsLieInTheirContinents(t *testing.T) {
	tables, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	parts := map[countries.RegionCode][4]float64{ // south, north, west, east
		countries.RegionEU: {35, 66, -26, 61}, countries.RegionAF: {-35, 38, -26, 58}, countries.RegionAS: {-11, 56, 25, 146},
		countries.RegionSA: {-56, 14, -82, -34}, countries.RegionNA: {7, 66, -160, -50}, countries.RegionOC: {-48, 22, -180, 180},
	}
	checked := 0
	for _, s := range tables.States() {
		country := countries.ByName(s.Key)
		part, ok := parts[country.Region()]
		if len(s.Key) != 3 || country == countries.Unknown || !ok {
			continue
		}
		c, _ := tables.CapitalOf(s.Key)
		checked++
		if c.Latitude < part[0] || c.Latitude > part[1] || c.Longitude < part[2] || c.Longitude > part[3] {
			t.Errorf("%s, capital of %s, lies at %v %v, not in %s", c.City, s.Key, c.Latitude, c.Longitude, country.Region())
		}
	}
	if checked < 180 {
		t.Errorf("only %d states were checked", checked)
	}
}

func TestFaultyCapitalsAreRefused(t *testing.T) {
	tables, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range []string{"PAK,Islamabad,93,73", "PAK,Islamabad,north,73", "PAK,Lahore,33,73", "XYZ,Nowhere,1,1", "PAK,,1,1"} {
		_, err := tables.Extend(fstest.MapFS{"capitals.csv": {Data: []byte("state,city,latitude,longitude\n" + row + "\n")}})
		if err == nil || !strings.Contains(err.Error(), "capitals.csv:2") {
			t.Errorf("%s: %v", row, err)
		}
	}
}
