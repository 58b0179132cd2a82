package reference

import "entente/schema"

// Place is a city, region or meeting place that texts name as where something happened.
type Place struct {
	Name    string
	Kind    string // city (also a base or a house where people meet), region (also waters and islands) or battle
	Aliases []Name
	// States are keys of the states it lay in. One without a time is where it lies today; where that state had not begun,
	// the state out of which it came is meant.
	States []Name
}

// Entity is the place as a participant of a record.
func (p *Place) Entity() schema.Entity { return schema.Entity{Kind: schema.Place, Name: p.Name} }

// Surfaces lists every way of naming the place.
func (p *Place) Surfaces() []Surface {
	surfaces := []Surface{{Text: p.Name, Form: FormName, Kind: schema.Place, Key: p.Name, When: Always()}}
	for _, alias := range p.Aliases {
		surfaces = append(surfaces, Surface{Text: alias.Text, Form: FormAlias, Kind: schema.Place, Key: p.Name, When: alias.When})
	}
	return surfaces
}

var placeColumns = []string{"name", "kind", "aliases", "states"}

func (t *Tables) addPlace(r row) {
	place := &Place{
		Name:    r.required("name"),
		Kind:    r.oneOf("kind", "city", "region", "battle"),
		Aliases: r.names("aliases"),
		States:  r.names("states"),
	}
	for _, state := range place.States {
		if _, found := t.stateByKey[state.Text]; !found {
			r.fail("states", "keys of states in states.csv, each with its time in brackets if need be")
		}
	}
	r.unique("name", place.Name)
	t.places = put(t.places, t.placeByName, place.Name, place)
}

// Places returns every place in the order of the tables. The caller must not change what it gets.
func (t *Tables) Places() []*Place { return t.places }

// PlacesNamed returns the places that a name can mean, those that bear it as their own name first.
func (t *Tables) PlacesNamed(name string) []*Place { return t.placesByName()[schema.Fold(name)] }

// StateOfPlace returns the key of the state in which a place lay on a day: "Tashkent" in 1966 is SUN. It is not found
// where the name is unknown, the place lies in no one state, or the tables do not know whose it was.
func (t *Tables) StateOfPlace(name string, day schema.Day) (key string, ok bool) {
	for _, place := range t.PlacesNamed(name) {
		if key, ok := t.stateOf(place, day); ok {
			return key, true
		}
	}
	return "", false
}

func (t *Tables) stateOf(place *Place, day schema.Day) (string, bool) {
	today := ""
	for _, state := range place.States {
		switch {
		case state.When == Always():
			today = state.Text
		case state.When.Contains(day):
			return state.Text, true
		}
	}
	if today == "" {
		return "", false
	}
	key := t.origin(today, day)
	return key, t.stateByKey[key].Life().Contains(day)
}

// origin returns the state out of which the given one came, as it was on a day: the nearest along the successions into it
// that existed then, or the state itself.
func (t *Tables) origin(key string, day schema.Day) string {
	if now := t.Continuation(key, day); t.ExistsAt(now, day) {
		return now
	}
	queue := []string{key}
	seen := map[string]bool{key: true}
	for len(queue) > 0 {
		for _, s := range t.Predecessors(queue[0]) {
			if t.ExistsAt(s.Predecessor, day) && s.Day > day {
				return s.Predecessor
			}
			if !seen[s.Predecessor] {
				seen[s.Predecessor] = true
				queue = append(queue, s.Predecessor)
			}
		}
		queue = queue[1:]
	}
	return key
}

// placeIndex lists the places of each folded name: those that bear it as their own first, then all others.
func (t *Tables) placeIndex() map[string][]*Place {
	names := make(map[string][]*Place, manyNames)
	for _, place := range t.places {
		addNamed(names, place.Name, place)
	}
	for _, place := range t.places {
		for _, alias := range place.Aliases {
			addNamed(names, alias.Text, place)
		}
	}
	return names
}
