package reference

var givenColumns = []string{"name"}

func (t *Tables) addGiven(r row) { t.given = append(t.given, r.required("name")) }

// GivenNames returns given names as English texts print them, by which the names of persons whom no
// table knows are told from other names. The caller must not change what it gets.
func (t *Tables) GivenNames() []string { return t.given }
