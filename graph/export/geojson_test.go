package export

import (
	"math"
	"testing"

	"entente/schema/reference"
)

func TestArcsAreGreatCirclesCutAtTheMeridian(t *testing.T) {
	moscow, washington := reference.Capital{Latitude: 55.76, Longitude: 37.62}, reference.Capital{Latitude: 38.9, Longitude: -77.04}
	lines := greatCircle(moscow, washington)
	if len(lines) != 1 || len(lines[0]) < 30 {
		t.Fatalf("%d lines, %d points", len(lines), len(lines[0]))
	}
	if first, last := lines[0][0], lines[0][len(lines[0])-1]; first != [2]float64{37.62, 55.76} || last != [2]float64{-77.04, 38.9} {
		t.Errorf("from %v to %v", first, last)
	}
	north := 0.0
	for _, p := range lines[0] {
		north = max(north, p[1])
	}
	if north < 60 {
		t.Errorf("the way over the north reaches %v degrees only", north)
	}
	suva, apia := reference.Capital{Latitude: -18.14, Longitude: 178.44}, reference.Capital{Latitude: -13.83, Longitude: -171.77}
	for _, way := range [][2]reference.Capital{{suva, apia}, {apia, suva}} {
		lines = greatCircle(way[0], way[1])
		if len(lines) != 2 {
			t.Fatalf("%d lines over the 180th meridian: %v", len(lines), lines)
		}
		end, begin := lines[0][len(lines[0])-1], lines[1][0]
		if math.Abs(end[0]) != 180 || begin[0] != -end[0] || begin[1] != end[1] || end[1] < -18.14 || end[1] > -13.83 {
			t.Errorf("cut at %v and %v", end, begin)
		}
	}
	if lines := greatCircle(moscow, moscow); len(lines) != 1 || len(lines[0]) != 2 {
		t.Errorf("no way: %v", lines)
	}
}
