package mention

// division is the two states of a country in two parts that a document names in full, by the word that is left of
// each name: "the North", "Southern sailors".
type division struct {
	name, adjective [2][]entry // north, south
}

// points are the words for the parts and for what belongs to them.
var points = [2][2]string{{"north", "northern"}, {"south", "southern"}}

// divide finds the two parts of a country that a document names in full, both of them: North and South Korea.
func (d *reading) divide() {
	seen := map[string]*division{}
	for i := range d.tokens {
		part := pointAt(d.tokens[i].Lower)
		if part < 0 {
			continue
		}
		es, end := d.hit(i, classState)
		if end != i+2 {
			continue
		}
		country := d.familyName(d.tok(i + 1).Lower)
		if seen[country] == nil {
			seen[country] = &division{}
		}
		if h := seen[country]; adjectival(es) {
			h.adjective[part] = es
		} else {
			h.name[part] = es
		}
	}
	for _, h := range seen {
		if (h.name[0] != nil || h.adjective[0] != nil) && (h.name[1] != nil || h.adjective[1] != nil) {
			if d.divided != nil {
				d.divided = nil
				return // of two countries
			}
			d.divided = h
		}
	}
}

// familyName is what is left of the adjective of a country's part: "Korean" is of Korea.
func (d *reading) familyName(w string) string {
	for _, tail := range [2]string{"ese", "n"} {
		if len(w) > len(tail)+3 && w[len(w)-len(tail):] == tail {
			w = w[:len(w)-len(tail)]
			break
		}
	}
	return w
}

func pointAt(w string) int {
	switch w {
	case "north":
		return 0
	case "south":
		return 1
	}
	return -1
}

// half takes what is left of the name of a part of the country: "the North test-fires", "Southern sailors".
func (d *reading) half(i int) int {
	t := d.tok(i)
	if d.divided == nil || !t.Capital {
		return i
	}
	next := d.tok(i + 1)
	for part, words := range points {
		switch {
		case t.Lower == words[0] && d.divided.name[part] != nil && d.tok(i-1).Lower == "the" && !d.tok(i-1).Blank:
			if next.Capital || next.Lower == "of" || next.Text == "-" && !next.Space {
				return i
			}
			d.addState(d.divided.name[part], i, i+1)
			return i + 1
		case t.Lower == words[1] && d.divided.adjective[part] != nil && !next.Capital && next.Len() > 2 && !seaward.Has(next.Lower):
			d.addState(d.divided.adjective[part], i, i+1)
			return i + 1
		}
	}
	return i
}

// seaward are nouns of which a part is so called by where it lies.
var seaward = set("coast half part parts border provinces province regions region side shore suburbs end front edge hemisphere waters flank sector")
