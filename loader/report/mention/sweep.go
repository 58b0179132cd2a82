package mention

import (
	"maps"
	"slices"

	"entente/loader/report/text"
	"entente/schema"
)

// sweep finds the surnames of the document's persons where they stand alone.
func (d *reading) sweep() {
	covered := make([]bool, len(d.tokens))
	for k := range d.found {
		f := &d.found[k]
		for i := f.Tokens.Start; i < f.Tokens.End; i++ {
			covered[i] = true
		}
	}
	names, paternal, wordy := map[string]bool{}, map[string]bool{}, map[string]bool{} // wordy are other words, too
	for _, p := range d.people {
		if n := len(p.parts); n > 2 && len(p.known) == 0 {
			if first := p.parts[n-2]; len(first) > 3 && !d.lex.given[first] && !plain.Has(first) && !common.Has(first) && !generic.Has(first) && !orgHeads.Has(first) && !particles.Has(first) {
				paternal[first] = true // "Aninat agreed" of Cristóbal Aninat Leiva
			}
		}
		last := p.parts[len(p.parts)-1]
		if len(last) > 2 && !plain.Has(last) && !calendar.Has(last) && !orgHeads.Has(last) && !rulers.Has(last) {
			names[last] = true
		}
		if first := p.parts[0]; len(p.parts) > 1 && (len(first) > 3 && !common.Has(first) || len(p.parts) == 3 && shortFamily.Has(first)) && !plain.Has(first) && !generic.Has(first) && !orgHeads.Has(first) && !calendar.Has(first) {
			names[first] = true // "Obama and Raúl"
		} else if len(p.parts) == 3 && len(first) > 3 && common.Has(first) && !plain.Has(first) && !generic.Has(first) && !d.lex.given[first] {
			wordy[first] = true // "then Moon spoke" of Moon Jae-in
		}
	}
	for k := range d.found {
		if f := &d.found[k]; f.kind == kindPerson && f.person < 0 && f.titled && f.named.Len() == 1 && d.tok(f.named.Start).Len() > 3 {
			switch key := foldWord(d.tok(f.named.Start)); d.bareName(f.named.Start) {
			case bareAlways:
				names[key] = true // "Osei's line" of Mr Osei, "Hussein fled" of King Hussein
			case bareInside:
				wordy[key] = true // "and Park signed" of President Park
			}
		}
	}
	sounds := map[string]string{}
	for _, name := range slices.Sorted(maps.Keys(names)) { // of two that sound alike, always the same one
		if len(name) > 4 {
			sounds[skeleton(name)] = name
		}
	}
	spots, whole := d.unknownPlaces(), d.fullNames()
	numbers, again := d.t.Numbers(), d.beginnings(spots, whole)
	for i := 0; i < len(d.tokens); i++ {
		t := &d.tokens[i]
		if covered[i] {
			continue
		}
		if numbers == nil || again[numbers[i]] {
			if end := d.sweepAgain(i, spots, whole, covered); end > i {
				i = end - 1
				continue
			}
		}
		if !t.Capital || t.Kind != text.Word || allUpper(t.Text) && t.Len() > 3 && !(names[foldWord(t)] && d.callsOut(i)) {
			continue
		}
		if n := d.tok(i + 1); n.Space && d.component(i+1) && !d.starts[i+1] && !d.isState(i+1) || i > 0 && t.Space && !d.starts[i] && !covered[i-1] && d.component(i-1) {
			continue // part of another name
		}
		if key := foldWord(t); !names[key] && !(wordy[key] && !d.starts[i]) && !(paternal[key] && (tellers.Has(d.tok(i+1).Lower) || utters.Has(d.tok(i+1).Lower) || d.tok(i+1).Lower == "finds" || d.tok(i+1).Lower == "sees")) && (d.words[i] != 0 || !tellers.Has(d.tok(i+1).Lower) || !near(key, sounds[skeleton(key)])) {
			continue // "Akhtar said" of Shaheda Akhter
		}
		f := found{kind: kindPerson, person: -1, surface: t.Text, named: text.Span{Start: i, End: i + 1}}
		f.Form, f.Head = text.FormName, i
		d.add(f, i, i+1)
	}
	d.sort()
}

// bareness is where a name that stands behind a title in the document means its bearer without it.
type bareness int

const (
	bareNever  bareness = iota
	bareInside          // where no sentence begins with it: it is another word, too
	bareAlways
)

// bareName tells where a name behind a title means its bearer without it.
func (d *reading) bareName(i int) bareness {
	w := d.tok(i).Lower
	switch {
	case d.words[i] == 0 && d.tok(i).Len() > 4:
		return bareAlways
	case plain.Has(w) || generic.Has(w) || orgHeads.Has(w) || calendar.Has(w) || rulers.Has(w) || d.isState(i):
		return bareNever
	case common.Has(w) && !borne.Has(w) || ordinary.Has(w):
		return bareInside
	case d.tok(i).Len() > 4:
		return bareAlways
	}
	return bareNever
}

// sweepAgain takes a place or a full name that the document has named elsewhere, and gives the token behind it; i where
// none stands.
func (d *reading) sweepAgain(i int, spots map[string]*found, whole map[string][]found, covered []bool) int {
	t := &d.tokens[i]
	if p, ok := spots[t.Text]; ok && d.spells(p, i) {
		end := i + p.Tokens.Len()
		f := found{kind: kindEntity, person: -1, entity: p.entity}
		f.Form = text.FormName
		d.add(f, i, end)
		return end
	}
	if f, ok := d.repeats(whole[t.Lower], i, covered); ok {
		end := i + f.named.Len()
		again := found{kind: kindPerson, person: f.person, surface: f.surface, named: text.Span{Start: i, End: end}}
		again.Form, again.Head, again.Known = text.FormName, end-1, f.Known
		d.add(again, i, end)
		return end
	}
	return i
}

// beginnings tells by the number of a word whether a place or a full name begins with it, so that no other word is looked
// up in spots and whole.
func (d *reading) beginnings(spots map[string]*found, whole map[string][]found) []bool {
	begins, numbers := make([]bool, len(d.t.Numbered())), d.t.Numbers()
	if numbers == nil {
		return nil
	}
	for _, f := range spots {
		begins[numbers[f.Tokens.Start]] = true
	}
	for _, list := range whole {
		begins[numbers[list[0].named.Start]] = true
	}
	return begins
}

// fullNames lists the full names of the document's persons, as first written, by their first word.
func (d *reading) fullNames() map[string][]found {
	out := map[string][]found{}
	seen := map[string]bool{}
	for k := range d.found {
		if f := &d.found[k]; f.kind == kindPerson && f.person >= 0 && f.named.Len() > 1 && !seen[f.surface] {
			seen[f.surface] = true
			first := d.tok(f.named.Start).Lower
			out[first] = append(out[first], *f)
		}
	}
	return out
}

// repeats finds the full name that stands at i once more: what is a name in one place is one
// wherever it stands.
func (d *reading) repeats(names []found, i int, covered []bool) (f *found, ok bool) {
	for n := range names {
		f := &names[n]
		same, shouts := true, d.starts[i] && allUpper(d.tok(i).Text) && d.goesOnSmall(i+f.named.Len())
		for k := 0; k < f.named.Len() && same; k++ {
			t, named := d.tok(i+k), d.tok(f.named.Start+k)
			same = i+k < len(d.tokens) && !covered[i+k] && (t.Text == named.Text || shouts && t.Lower == named.Lower) && !(k > 0 && d.starts[i+k])
		}
		if end := i + f.named.Len(); same && !(d.component(end) && d.tok(end).Space && !d.starts[end] && !d.isState(end)) && !orgHeads.Has(d.tok(end).Lower) {
			return f, true
		}
	}
	return nil, false
}

// callsOut reports whether a word in capitals begins a sentence that goes on in small letters:
// "PANDEY said that", no headline.
func (d *reading) callsOut(i int) bool {
	return d.starts[i] && d.goesOnSmall(i+1)
}

// goesOnSmall reports whether a sentence goes on in small letters at a token.
func (d *reading) goesOnSmall(i int) bool {
	next := d.tok(i)
	return !next.LineBreak && (next.Kind == text.Word && !next.Capital || next.Text == "," && !d.tok(i+1).Capital || next.Lower == "'s" || next.Lower == "’s")
}

// unknownPlaces lists the places of the document that are in no table by their first
// word, so that they are found without a preposition too.
func (d *reading) unknownPlaces() map[string]*found {
	out := map[string]*found{}
	for k := range d.found {
		if f := &d.found[k]; f.kind == kindEntity && f.names(schema.Place) && !f.Known {
			out[d.tok(f.Tokens.Start).Text] = f
		}
	}
	return out
}

// spells reports whether the words of a mention stand at i too.
func (d *reading) spells(f *found, i int) bool {
	for n := range f.Tokens.Len() {
		if d.tok(i+n).Text != d.tok(f.Tokens.Start+n).Text {
			return false
		}
	}
	return true
}
