package mention

import (
	"slices"

	"entente/loader/report/text"
	"entente/schema/reference"
)

// addApposed files a person with the office behind the name, which it takes too: "Li
// Peng, the Chinese Premier,", "Huang Hua, Vice-Premier and Foreign Minister of China,".
func (d *reading) addApposed(i, end int) int {
	d.addPerson(titled{start: i, end: i, stateAt: -1}, i, end)
	return d.appose(end)
}

// appose gives the person filed last the office that stands behind the name, up to end,
// and the mention the words of it.
func (d *reading) appose(end int) int {
	if stop := d.bracketed(end); stop > end {
		return stop
	}
	if d.tok(end).Text != "," && d.tok(end).Text != "(" || d.tok(end).Text == "," && !d.tok(end+1).Space && !d.tok(end+1).LineBreak {
		return end // a comma without a space parts the columns of a table: "Brezhnev,Yugoslavia"
	}
	j := end + 1
	for k := 0; k < 2; k++ {
		if w := d.tok(j).Lower; w == "now" || w == "then" || w == "a" {
			j++
		}
	}
	t, ok := d.titleAt(j)
	if !ok || t.office == "" && t.state == "" {
		return end
	}
	if _, full := d.run(t.end); full > 0 && !d.columnEnds(t) {
		return end // the next item of a list
	}
	f := &d.found[len(d.found)-1]
	if t.state != "" && d.ofOthers(f.surface, t.state) {
		return end // "Lagos came for the swearing-in of Evo Morales, the first Chilean president to do so"
	}
	if w := d.tok(t.end).Lower; t.definite && d.tok(end).Text == "," && (tellers.Has(w) || utters.Has(w) || sayers.Has(w) || w == "stated") {
		switch d.tok(f.Tokens.Start - 1).Lower {
		case "by", "to", "from", "of", "with":
			return end // "In reply to a question by Mehmood Shah, the Ambassador stated"
		}
	}
	f.office = t.office
	if t.state != "" {
		f.state, f.stateIn = t.state, true
	}
	stop := t.end
	if n := d.tok(stop); (n.Text == "," || n.Text == ")") && !n.Space && d.tok(stop+1).Kind != text.Punct {
		stop++
	}
	f.Tokens.End = stop // the apposition belongs to the mention
	f.Span = d.t.SpanOf(f.Tokens)
	return stop
}

// ofOthers reports that all whom the tables know by a full name are of other states than the one named.
func (d *reading) ofOthers(name, state string) bool {
	if len(d.parts(name)) < 2 {
		return false
	}
	known, keys := d.rec.tables.PersonsByName(name), d.statesNamed(state)
	return len(known) > 0 && len(keys) > 0 && !slices.ContainsFunc(known, func(p *reference.Person) bool { return slices.Contains(keys, p.State) })
}

// besidePerson reports whether "and" joins the words at i to a person's name, both with two
// names: "Francisco Tudela and Galo Leoro".
func (d *reading) besidePerson(i int) bool {
	n := len(d.found)
	if n == 0 || d.tok(i-1).Lower != "and" || d.tok(i).Blank {
		return false
	}
	f := &d.found[n-1]
	return f.kind == kindPerson && f.Tokens.End == i-1 && len(d.parts(f.surface)) > 1
}

// ofMany reports whether a run is one of a list of names right behind what they all are: "Three contributors, Clara Montes,
// Jiri Vano and Sir Hugh Castell, agreed", "the speakers (Clara Montes, Jiri Vano)".
func (d *reading) ofMany(i int) bool {
	if w := d.tok(i - 1).Text; w != "," && w != ":" && w != "(" && d.tok(i-1).Lower != "and" {
		return false
	}
	for k := i - 1; k > 0 && k > i-maxListed; k-- {
		t := d.tok(k)
		switch {
		case t.Kind == text.Word && t.Capital && !(d.starts[k] && listHeads.Has(t.Lower)), t.Text == ",", t.Text == "-", t.Text == ".", t.Text == ":", t.Text == "(", t.Lower == "and":
		default:
			return listHeads.Has(t.Lower) && d.tok(k+1).Kind != text.Word
		}
	}
	return false
}

// maxListed is how many tokens of such a list stand at the most before a name of it.
const maxListed = 24

// listHeads are what those are whose names such a list gives.
var listHeads = text.SetOf("contributors speakers panellists panelists discussants participants guests experts witnesses scholars historians lecturers presenters commentators authors jurists lawyers interviewees colleagues veterans diplomats analysts teachers poets")

// bracketed gives the person filed last the state in brackets behind the name, and the mention
// the words of it: "Alfredo Solf (Peru) and Julio Tobar (Ecuador)".
func (d *reading) bracketed(end int) int {
	if d.tok(end).Text != "(" || d.tok(end).Blank {
		return end
	}
	es, stop := d.hit(end+1, classState)
	if es == nil || d.tok(stop).Text != ")" || es[0].form != text.FormName && es[0].form != text.FormAbbreviation {
		return end
	}
	f := &d.found[len(d.found)-1]
	if f.state != "" {
		return end
	}
	f.state, f.stateIn = es[0].name, true
	f.Tokens.End = stop + 1
	f.Span = d.t.SpanOf(f.Tokens)
	return stop + 1
}

// eachOf does the same behind a title in the plural for "of" and a state: "Foreign Ministers
// Ali Osman of Sudan and John Garang of Chad".
func (d *reading) eachOf(end int) int {
	if d.tok(end).Lower != "of" {
		return end
	}
	es, stop := d.hit(end+1, classState)
	if es == nil || es[0].form != text.FormName {
		return end
	}
	f := &d.found[len(d.found)-1]
	f.state, f.stateIn = es[0].name, true
	f.Tokens.End = stop
	f.Span = d.t.SpanOf(f.Tokens)
	return stop
}
