package reference

// Sexes of those who bear a given name; no sex where women and men do.
const (
	Woman = "woman"
	Man   = "man"
)

// GivenName is a given name in one spelling. Sex is that of nearly all who bear it, "" where both do or the table does not say.
type GivenName struct{ Name, Sex string }

var givenColumns = []string{"name", "sex"}

func (t *Tables) addGiven(r row) {
	t.given = append(t.given, GivenName{Name: r.required("name"), Sex: r.oneOf("sex", "", Woman, Man)})
}

// GivenNames returns given names as English texts print them, by which the names of persons whom no
// table knows are told from other names. The caller must not change what it gets.
func (t *Tables) GivenNames() []GivenName { return t.given }
