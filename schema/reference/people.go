package reference

// People is a people, a religion or a creed as such. It is never a participant of an event; the tables know it so that a
// claim against all of its kind can be recognised and flagged.
type People struct {
	Name       string // one of them: Jew
	Plural     string
	Adjectives []string
	Words      []string // other nouns that mean them or their faith
	Kind       string   // religion, people or creed
}

var peopleColumns = []string{"name", "plural", "adjectives", "words", "kind"}

func (t *Tables) addPeople(r row) {
	people := &People{
		Name:       r.required("name"),
		Plural:     r.required("plural"),
		Adjectives: r.list("adjectives"),
		Words:      r.list("words"),
		Kind:       r.oneOf("kind", "religion", "people", "creed"),
	}
	r.unique("name", people.Name)
	t.peoples = put(t.peoples, t.peopleByName, people.Name, people)
}

// Peoples returns every people, religion and creed in the order of the tables. Some of their words also name the
// citizens of a state (Albanians, Germans); which is meant is for the reader of the text to decide. The caller must not
// change what it gets.
func (t *Tables) Peoples() []*People { return t.peoples }
