package text

// Dict gives values to some words, as a map does, and is as quick as Words to tell that a
// word is none of them.
type Dict[V any] struct {
	words  Words
	values []V // by the place of their word
}

// DictOf makes a Dict of a map.
func DictOf[V any](of map[string]V) *Dict[V] {
	d := &Dict[V]{}
	for w := range of {
		d.words.Add(w)
	}
	d.values = make([]V, len(d.words.table))
	for w, v := range of {
		if at := d.words.at(w); at >= 0 {
			d.values[at] = v
		}
	}
	return d
}

// Of is the value of a word, the zero value where it has none.
func (d *Dict[V]) Of(w string) V {
	v, _ := d.Find(w)
	return v
}

// Find is the value of a word; ok is false where it has none.
func (d *Dict[V]) Find(w string) (v V, ok bool) {
	at := d.words.at(w)
	if at < 0 {
		return v, false
	}
	return d.values[at], true
}

// List gives the words, in no order.
func (d *Dict[V]) List() []string { return d.words.List() }
