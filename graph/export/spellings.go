package export

import "github.com/cayleygraph/quad"

// spellings remembers how resources were written, since a graph names the same
// ones again and again. It is emptied when full, so its size is bounded.
type spellings struct {
	known map[quad.Value][]byte
	spell func(buf []byte, value quad.Value) ([]byte, error)
}

const (
	mostSpellings = 8192 // spellings remembered at a time
	roomSpellings = 1024 // a spelling that is longer is not remembered, in bytes
)

func newSpellings(spell func([]byte, quad.Value) ([]byte, error)) *spellings {
	return &spellings{known: make(map[quad.Value][]byte), spell: spell}
}

// append appends the spelling of an IRI or a blank node.
func (s *spellings) append(buf []byte, value quad.Value) ([]byte, error) {
	if _, ok := value.(quad.Identifier); !ok {
		return buf, unknownTerm(value, "object")
	}
	if spelling, ok := s.known[value]; ok {
		return append(buf, spelling...), nil
	}
	longer, err := s.spell(buf, value)
	if err != nil {
		return buf, err
	}
	if spelling := longer[len(buf):]; len(spelling) <= roomSpellings {
		if len(s.known) >= mostSpellings {
			clear(s.known)
		}
		s.known[value] = append([]byte(nil), spelling...)
	}
	return longer, nil
}
