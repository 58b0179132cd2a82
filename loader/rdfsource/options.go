package rdfsource

// Options say how a file is read. The zero value reads an unnamed file without a
// base under the default limits.
type Options struct {
	// File names the input in errors.
	File string
	// Base is the absolute IRI that relative IRIs are resolved against. Turtle,
	// TriG and JSON-LD use it; N-Triples and N-Quads know no relative IRIs.
	Base string
	// BlankPrefix is written before every blank node label, so that the blank
	// nodes of two files stay apart in one store.
	BlankPrefix string
	// Limits bound what one file may ask for.
	Limits Limits
}

// Limits are bounds on untrusted input. A zero field stands for its default.
type Limits struct {
	Token    int // bytes of one IRI, literal or name; 4 MiB
	Label    int // bytes of a blank node label; 1024
	Depth    int // nesting of collections, property lists or JSON values; 256
	Document int // bytes of a JSON-LD document, which is read whole; 64 MiB
}

// withDefaults fills in the bounds that were not given.
func (l Limits) withDefaults() Limits {
	defaulted := func(given, standard int) int {
		if given <= 0 {
			return standard
		}
		return given
	}
	return Limits{
		Token:    defaulted(l.Token, 4<<20),
		Label:    defaulted(l.Label, 1024),
		Depth:    defaulted(l.Depth, 256),
		Document: defaulted(l.Document, 64<<20),
	}
}
