package mention

import "entente/loader/report/text"

// belongs reports whether a run at the head of a sentence is said to come from something, named in any words, and to speak:
// "Ivar Holm from the valley's youth club began."
func (d *reading) belongs(i, end, full int) bool {
	if !d.starts[i] || full < 2 || full > 3 || !d.unheardOf(i, end) {
		return false
	}
	switch d.tok(end).Lower {
	case "from", "of", "for":
	default:
		return false
	}
	switch d.tok(end + 1).Lower {
	case "the", "a", "an", "our", "their":
	default:
		return false
	}
	for k := end + 2; k < end+maxBelongs; k++ {
		t := d.tok(k)
		switch {
		case sayers.Has(t.Lower) || takesFloor.Has(t.Lower):
			return !t.Capital && k > end+2
		case d.starts[k] || t.Kind != text.Word && t.Text != "'s" && t.Text != "’s" && t.Text != "-":
			return false
		}
	}
	return false
}

// maxBelongs is how many tokens tell at the most where somebody comes from.
const maxBelongs = 12

// takesFloor are the verbs by which those at a meeting begin.
var takesFloor = text.SetOf("began spoke opened started replied answered objected recalled")

// calledAsTown reports whether a run is a town of the tables and a surname that speaks alone elsewhere, with who its bearer is
// behind a comma: "Florence Quispe, former mayor of Puno," where "Quispe believes" follows.
func (d *reading) calledAsTown(i, end, full int) bool {
	return full == 2 && end == i+2 && d.isState(i) && d.unheardOf(i+1, end) && d.speaks(i+1) && d.appositionBehind(end)
}
