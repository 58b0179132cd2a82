package reference

// Honorific is a rank or form of address that stands beside a name and is no part of it.
type Honorific struct {
	Text string // as written: Gen., Air Marshal, (R)
	Long string // what an abbreviation stands for, empty where the text says it
	Kind string // courtesy, academic, nobility, religious, military, political, or suffix (it follows the name)
}

var honorificColumns = []string{"text", "long", "kind"}

func (t *Tables) addHonorific(r row) {
	h := &Honorific{
		Text: r.required("text"),
		Long: r.text("long"),
		Kind: r.oneOf("kind", "courtesy", "academic", "nobility", "religious", "military", "political", "suffix"),
	}
	r.unique("text", h.Text)
	t.honorifics = put(t.honorifics, t.honorificByText, h.Text, h)
}

// Honorifics returns all honorifics in the order of the tables. The caller must not change what it gets.
func (t *Tables) Honorifics() []*Honorific { return t.honorifics }
