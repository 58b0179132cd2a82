package mention

import "entente/loader/report/text"

// otherOfTwo gives the end of a phrase that means the other of the two states that a document is about by what it is to the
// one: "its smaller ally", "its northern neighbour". It is i where no such phrase begins there, where a name behind it says
// who is meant, or where the one is not singular.
func (d *reading) otherOfTwo(i int) int {
	if d.tok(i).Lower != "its" {
		return i
	}
	j := i + 1
	for n := 0; n < maxPeerWords && !peers.Has(d.tok(j).Lower); n++ {
		if t := d.tok(j); t.Kind != text.Word || t.Capital || closedWords.Has(t.Lower) || severalOf.Has(t.Lower) {
			return i
		}
		j++
	}
	if t := d.tok(j); !peers.Has(t.Lower) || t.Capital {
		return i
	}
	switch next := d.tok(j + 1); {
	case next.Capital, next.Text == "-", next.Text == "," && d.tok(j+2).Capital, next.Lower == "state", next.Lower == "states", next.Lower == "country", next.Lower == "in", next.Lower == "to":
		return i
	}
	return j + 1
}

// maxPeerWords is how many adjectives stand before such a noun at the most.
const maxPeerWords = 2

// peers are what one state is to another where there is but one such; severalOf stand before one of several.
var (
	peers     = set("ally neighbour neighbor")
	severalOf = set("new other another only chief main closest nearest oldest powerful western")
)

// otherBefore finds the other of the two for such a phrase: not the one that "its" means. Where that is neither of them, the
// mention becomes the pronoun alone.
func (d *reading) otherBefore(k int) []int {
	owner := d.stateBefore(k)
	if len(owner) == 1 && len(d.subject) == 2 {
		switch d.sideOf(owner[0]) {
		case d.sideOf(d.subject[0]):
			return d.subject[1:2]
		case d.sideOf(d.subject[1]):
			return d.subject[:1]
		}
	}
	f := &d.found[k]
	f.pro, f.Possessive = proIt, true
	f.Tokens.End = f.Tokens.Start + 1
	return owner
}
