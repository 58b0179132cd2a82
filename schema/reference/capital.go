package reference

import (
	"slices"
	"strconv"
)

// Capital is where a state's government sits, or sat last, for maps.
type Capital struct {
	State     string // key
	City      string
	Latitude  float64 // degrees, north positive
	Longitude float64 // degrees, east positive
}

var capitalColumns = []string{"state", "city", "latitude", "longitude"}

func (t *Tables) addCapital(r row) {
	c := Capital{State: r.required("state"), City: r.required("city"), Latitude: r.degrees("latitude", 90), Longitude: r.degrees("longitude", 180)}
	state, found := t.stateByKey[c.State]
	if !found {
		r.fail("state", "a key of states.csv")
		return
	}
	known := func(n Name) bool { return n.Text == c.City }
	if len(state.Capitals) > 0 && !slices.ContainsFunc(state.Capitals, known) {
		r.fail("city", "one of the state's capitals in states.csv")
	}
	r.unique("state", c.State)
	t.capitals[c.State] = c
}

// degrees reads a cell from -most to most.
func (r row) degrees(column string, most float64) float64 {
	v, err := strconv.ParseFloat(r.text(column), 64)
	if err != nil || !(v >= -most && v <= most) {
		r.fail(column, "degrees from -"+strconv.Itoa(int(most))+" to "+strconv.Itoa(int(most)))
	}
	return v
}

// CapitalOf returns the capital of a state by its key, to a hundredth of a degree. A
// state that moved its capital has the latest.
func (t *Tables) CapitalOf(key string) (Capital, bool) {
	c, ok := t.capitals[key]
	return c, ok
}
