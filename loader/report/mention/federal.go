package mention

// federal takes "the Federal Republic" as Germany's in a document that tells of the two German
// states; elsewhere it may be Nigeria's or Yugoslavia's.
func (d *reading) federal(i int) int {
	if d.tok(i).Text != "Federal" || d.tok(i+1).Text != "Republic" || d.tok(i+2).Lower == "of" || d.tok(i+1).Blank {
		return i
	}
	if d.germany == 0 {
		d.germany = -1
		if d.tellsOfGermany() {
			d.germany = 1
		}
	}
	es := d.lex.states["Germany"]
	if d.germany < 0 || len(es) == 0 {
		return i
	}
	d.addState(es, i, i+2)
	return i + 2
}

// tellsOfGermany reports whether a document names Germany of the years of division more than once,
// and no other Federal Republic.
func (d *reading) tellsOfGermany() bool {
	n := 0
	for k := range d.tokens {
		switch t := d.tok(k); {
		case t.Text == "Bonn", t.Text == "GDR", t.Text == "FRG", t.Text == "Bundestag":
			n++
		case t.Text == "German" && (d.tok(k+1).Text == "Democratic" || d.tok(k-1).Text == "East" || d.tok(k-1).Text == "West"):
			n++
		case t.Text == "Federal" && d.tok(k+1).Text == "Republic" && d.tok(k+2).Lower == "of":
			if d.tok(k+3).Text != "Germany" {
				return false
			}
			n++
		}
	}
	return n > 1
}
