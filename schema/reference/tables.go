package reference

import (
	"embed"
	"io/fs"
	"sync"
)

//go:embed data
var embedded embed.FS

// Tables is all reference knowledge, parsed and indexed. It is never changed after it is built.
type Tables struct {
	offices       []*Office
	officeByTitle map[titleKey]*Office

	persons       []*Person
	personByKey   map[personKey]*Person
	personsByName map[string][]*Person
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

// build reads and indexes the tables of some folders, later ones adding to earlier ones.
func build(folders ...fs.FS) (*Tables, error) {
	t := &Tables{
		officeByTitle: map[titleKey]*Office{},
		personByKey:   map[personKey]*Person{},
		personsByName: map[string][]*Person{},
		termsByPost:   map[postKey][]held{},
		termsByState:  map[string][]held{},
	}
	for _, folder := range folders {
		if err := t.read(folder); err != nil {
			return nil, err
		}
	}
	t.indexPersons()
	return t, nil
}

func (t *Tables) read(folder fs.FS) error {
	if err := readTable(folder, "offices.csv", officeColumns, t.addOffice); err != nil {
		return err
	}
	return t.readLeaders(folder, "leaders")
}
