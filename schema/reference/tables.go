package reference

import (
	"embed"
	"errors"
	"io/fs"
	"slices"
	"sync"
)

//go:embed data/*.csv data/leaders/*.csv
var embedded embed.FS

// Tables is all reference knowledge, parsed and indexed. It is never changed after it is built.
type Tables struct {
	folders []fs.FS // what it was built from

	states      []*State
	stateByKey  map[string]*State
	statesByCOW map[int][]*State
	statesByGW  map[int][]*State
	stateNames  map[string][]stateName // by folded name
	successions []Succession

	bodies       []*Body
	bodyByKey    map[string]*Body
	bodiesByName map[string][]*Body // by folded name
	memberships  map[string][]Membership

	groups       []*Group
	groupByName  map[string]*Group
	peoples      []*People
	peopleByName map[string]*People
	places       []*Place
	placeByName  map[string]*Place
	placesByName map[string][]*Place // by folded name

	honorifics      []*Honorific
	honorificByText map[string]*Honorific

	offices       []*Office
	officeByName  map[string]*Office
	officeByTitle map[titleKey]*Office

	persons       []*Person
	personByKey   map[personKey]*Person
	personsByName map[string][]*Person // by folded name
	termsByPost   map[postKey][]held
	termsByState  map[string][]held
}

// Load returns the embedded tables, parsed at the first call. An error means that the program was built with a
// faulty table.
func Load() (*Tables, error) { return load() }

var load = sync.OnceValues(func() (*Tables, error) {
	data, err := fs.Sub(embedded, "data")
	if err != nil {
		return nil, err
	}
	return build(data)
})

// Extend returns new tables: these, and the files of a folder that has the same names and headings as the embedded ones.
// Files that are not there add nothing. A row replaces the row of the same key, terms of office and memberships are
// added. Errors are of kind Invalid and name file, line and column.
func (t *Tables) Extend(folder fs.FS) (*Tables, error) {
	return build(append(slices.Clone(t.folders), folder)...)
}

// About how many persons, and how many names of one kind of thing, the embedded tables have. Room for them is made at once.
const (
	manyPersons = 4096
	manyNames   = 2048
)

// build reads and indexes the tables of some folders, later ones adding to earlier ones.
func build(folders ...fs.FS) (*Tables, error) {
	t := &Tables{
		folders:         folders,
		stateByKey:      map[string]*State{},
		statesByCOW:     map[int][]*State{},
		statesByGW:      map[int][]*State{},
		stateNames:      make(map[string][]stateName, manyNames),
		bodyByKey:       map[string]*Body{},
		bodiesByName:    make(map[string][]*Body, manyNames),
		memberships:     map[string][]Membership{},
		groupByName:     map[string]*Group{},
		peopleByName:    map[string]*People{},
		placeByName:     map[string]*Place{},
		placesByName:    make(map[string][]*Place, manyNames),
		honorificByText: map[string]*Honorific{},
		officeByName:    map[string]*Office{},
		officeByTitle:   map[titleKey]*Office{},
		personByKey:     map[personKey]*Person{},
		personsByName:   map[string][]*Person{},
		termsByPost:     make(map[postKey][]held, manyNames),
		termsByState:    map[string][]held{},
	}
	for _, folder := range folders {
		if err := t.read(folder); err != nil {
			return nil, err
		}
	}
	t.indexStates()
	t.indexBodies()
	t.indexPlaces()
	t.indexPersons()
	return t, nil
}

// read adds the files of one folder in an order in which each refers only to those before it.
func (t *Tables) read(folder fs.FS) error {
	for _, file := range []struct {
		name    string
		columns []string
		add     func(row)
	}{
		{"states.csv", stateColumns, t.addState},
		{"successions.csv", successionColumns, t.addSuccession},
		{"organisations.csv", bodyColumns, t.addBody},
		{"treaties.csv", bodyColumns, t.addBody},
		{"memberships.csv", membershipColumns, t.addMembership},
		{"groups.csv", groupColumns, t.addGroup},
		{"peoples.csv", peopleColumns, t.addPeople},
		{"places.csv", placeColumns, t.addPlace},
		{"honorifics.csv", honorificColumns, t.addHonorific},
		{"offices.csv", officeColumns, t.addOffice},
	} {
		err := readTable(folder, file.name, file.columns, file.add)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return t.readLeaders(folder, "leaders")
}
