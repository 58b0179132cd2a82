package reference

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"

	"entente/schema"
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
	capitals    map[string]Capital // by state

	bodies      []*Body
	bodyByKey   map[string]*Body
	memberships map[string][]Membership

	groups       []*Group
	groupByName  map[string]*Group
	peoples      []*People
	peopleByName map[string]*People
	places       []*Place
	placeByName  map[string]*Place

	given []GivenName

	honorifics      []*Honorific
	honorificByText map[string]*Honorific

	offices       []*Office
	officeByName  map[string]*Office
	pactByName    map[string]*Pact // by folded name
	officeByTitle map[titleKey]*Office

	persons     []*Person
	personByKey map[personKey]*Person

	// Lookups that are built when first asked for, so that loading stays quick. Names are folded.
	bodiesByName  func() map[string][]*Body
	placesByName  func() map[string][]*Place
	personsByName func() map[string][]*Person
	termsByPost   func() map[postKey][]held
	termsByState  func() map[string][]held
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
		capitals:        map[string]Capital{},
		bodyByKey:       map[string]*Body{},
		memberships:     map[string][]Membership{},
		groupByName:     map[string]*Group{},
		peopleByName:    map[string]*People{},
		placeByName:     map[string]*Place{},
		honorificByText: map[string]*Honorific{},
		pactByName:      map[string]*Pact{},
		officeByName:    map[string]*Office{},
		officeByTitle:   map[titleKey]*Office{},
		personByKey:     make(map[personKey]*Person, manyPersons),
		persons:         make([]*Person, 0, manyPersons),
	}
	for _, folder := range folders {
		if err := t.read(folder); err != nil {
			return nil, err
		}
	}
	t.indexStates()
	t.sortTerms()
	t.bodiesByName = sync.OnceValue(t.bodyIndex)
	t.placesByName = sync.OnceValue(t.placeIndex)
	t.personsByName = sync.OnceValue(t.personIndex)
	t.termsByPost = sync.OnceValue(t.postIndex)
	t.termsByState = sync.OnceValue(t.stateIndex)
	return t, nil
}

// read adds the files of one folder in an order in which each refers only to those before it.
func (t *Tables) read(folder fs.FS) error {
	files := []struct {
		name    string
		columns []string
		add     func(row)
	}{
		{"states.csv", stateColumns, t.addState},
		{"capitals.csv", capitalColumns, t.addCapital},
		{"successions.csv", successionColumns, t.addSuccession},
		{"organisations.csv", bodyColumns, t.addBody},
		{"treaties.csv", bodyColumns, t.addBody},
		{"memberships.csv", membershipColumns, t.addMembership},
		{"parties.csv", partyColumns, t.addParties},
		{"groups.csv", groupColumns, t.addGroup},
		{"peoples.csv", peopleColumns, t.addPeople},
		{"places.csv", placeColumns, t.addPlace},
		{"given.csv", givenColumns, t.addGiven},
		{"honorifics.csv", honorificColumns, t.addHonorific},
		{"offices.csv", officeColumns, t.addOffice},
	}
	const deaths = "deaths.csv" // read last: it speaks of the persons of leaders/
	entries, err := fs.ReadDir(folder, ".")
	if err != nil {
		return fmt.Errorf("reference tables: %w", err)
	}
	names := make([]string, len(files))
	for i, file := range files {
		names[i] = file.name
	}
	names = append(names, deaths)
	for _, entry := range entries {
		if name := entry.Name(); path.Ext(name) == ".csv" && !slices.Contains(names, name) {
			return &schema.Error{Kind: schema.Invalid, Position: schema.Position{File: name},
				Message: "no reference table has this name: expected " + strings.Join(names, ", ") + " or a file in leaders/"}
		}
	}
	for _, file := range files {
		err := readTable(folder, file.name, file.columns, file.add)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	if err := t.readLeaders(folder, "leaders"); err != nil {
		return err
	}
	if err := readTable(folder, deaths, deathColumns, t.addDeath); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}
