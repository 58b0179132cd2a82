package reference

import (
	"io/fs"
	"path"
	"slices"

	"entente/schema"
)

// Head says what the holder of an office is to the state.
type Head string

// The kinds of head. An effective head governs without holding the office that the constitution gives the power to:
// a general secretary, a junta's leader.
const (
	NotHead          Head = ""
	HeadOfState      Head = "state"
	HeadOfGovernment Head = "government"
	HeadOfBoth       Head = "both"
	EffectiveHead    Head = "effective"
)

// Term is one stay in an office.
type Term struct {
	State  string // key of the state, or of the organisation that the office belongs to
	Office string // canonical name, as in Offices
	Head   Head
	From   string // EDTF, as the table gives it
	To     string // EDTF, empty while in office
	When   Span   // from the first day that From can mean to the end of the last that To can mean
	Note   string
}

// Person is someone who has held an office, known by canonical name and state.
type Person struct {
	Name    string
	State   string
	Aliases []string    // other spellings and short names
	Terms   []Term      // by beginning
	Died    schema.Date // zero where the tables do not tell, or for the living
}

// Key identifies the person: state and canonical name.
func (p *Person) Key() string { return p.State + "/" + p.Name }

var leaderColumns = []string{"state", "office", "name", "aliases", "from", "to", "head", "note"}

// readLeaders reads every file of the leaders directory: one row per term, the rows of one person (state and name)
// merged, their aliases joined.
func (t *Tables) readLeaders(fsys fs.FS, dir string) error {
	files, err := fs.Glob(fsys, path.Join(dir, "*.csv"))
	if err != nil {
		return err
	}
	slices.Sort(files)
	for _, file := range files {
		if err := readTable(fsys, file, leaderColumns, t.addTerm); err != nil {
			return err
		}
	}
	return nil
}

func (t *Tables) addTerm(r row) {
	term := Term{
		State:  r.required("state"),
		Office: r.required("office"),
		Head:   Head(r.oneOf("head", "", "state", "government", "both", "effective")),
		From:   r.required("from"),
		To:     r.text("to"),
		When:   r.between(true),
		Note:   r.text("note"),
	}
	_, isState := t.stateByKey[term.State]
	if _, isBody := t.bodyByKey[term.State]; !isState && !isBody {
		r.fail("state", "the key of a state in states.csv or of an organisation in organisations.csv")
	}
	if _, found := t.officeByName[term.Office]; !found {
		r.fail("office", "the name (first column) of an office in offices.csv")
	}
	key := personKey{state: term.State, name: r.required("name")}
	person, found := t.personByKey[key]
	if !found {
		person = &Person{Name: key.name, State: key.state}
		t.personByKey[key] = person
		t.persons = append(t.persons, person)
	}
	for _, alias := range r.list("aliases") {
		if alias != person.Name && !slices.Contains(person.Aliases, alias) {
			person.Aliases = append(person.Aliases, alias)
		}
	}
	person.Terms = append(person.Terms, term)
}

type personKey struct{ state, name string }
