package text

import "strings"

// Words is a set of words. Most words that are asked for are in none of the sets, and
// are told by their first and last byte and length without a look into the table.
type Words struct {
	table []string // open addressing by hash, at most half full
	n     int      // how many words it holds
	// ends has a bit for the first and last byte and the length of each word. It is small, so that those of many
	// sets stay near the processor, and one look into it is enough.
	ends [16]uint64
}

// SetOf makes the set of the words of a text that white space parts.
func SetOf(words string) *Words {
	s := &Words{}
	for _, w := range strings.Fields(words) {
		s.Add(w)
	}
	return s
}

// Union makes the set of the words of several, so that one look asks for all.
func Union(sets ...*Words) *Words {
	s := &Words{}
	for _, of := range sets {
		for _, w := range of.table {
			s.Add(w)
		}
	}
	return s
}

// Add puts a word into the set. Sets are filled before they are used.
func (s *Words) Add(w string) {
	if w == "" || s.Has(w) {
		return
	}
	if 2*s.n >= len(s.table) {
		old := s.table
		s.table = make([]string, max(8, 2*len(old)))
		for _, have := range old {
			if have != "" {
				s.put(have)
			}
		}
	}
	s.put(w)
	s.n++
	bit := endsOf(w)
	s.ends[bit>>6] |= 1 << (bit & 63)
}

func (s *Words) put(w string) {
	at := hash(w) & uint32(len(s.table)-1)
	for s.table[at] != "" {
		at = (at + 1) & uint32(len(s.table)-1)
	}
	s.table[at] = w
}

// Has reports whether the set holds a word; nil holds none.
func (s *Words) Has(w string) bool { return s.at(w) >= 0 }

// at is the place of a word in the table, -1 where the set does not hold it.
func (s *Words) at(w string) int {
	if s == nil || w == "" {
		return -1
	}
	if bit := endsOf(w); s.ends[bit>>6]&(1<<(bit&63)) == 0 {
		return -1
	}
	for at := hash(w) & uint32(len(s.table)-1); s.table[at] != ""; at = (at + 1) & uint32(len(s.table)-1) {
		if s.table[at] == w {
			return int(at)
		}
	}
	return -1
}

// List gives the words of the set, in no order.
func (s *Words) List() []string {
	out := make([]string, 0, s.n)
	for _, w := range s.table {
		if w != "" {
			out = append(out, w)
		}
	}
	return out
}

// endsOf is the bit of a word's first and last byte and length, of 1024: the products spread
// them, and their upper bits depend on all three.
func endsOf(w string) uint32 {
	return (uint32(w[0])*0x9e3779b1 + uint32(w[len(w)-1])*0x85ebca6b + uint32(len(w))*0xc2b2ae35) >> 22
}
