package mention

import "entente/loader/report/text"

// ruledName reports whether the title of a ruler at j is a given name: behind a rank or an office that
// no ruler bears, and before a family name ("Ambassador Sultan al-Harthy", "Dr Amir Taheri").
func (d *reading) ruledName(j int, t titled) bool {
	if !rulerNames.Has(d.tok(j).Lower) || !d.tok(j).Capital || d.tok(j).Blank || d.isState(j+1) {
		return false
	}
	if next := d.tok(j + 1); !d.component(j+1) && next.Lower != "al" && next.Lower != "el" && next.Lower != "bin" && next.Lower != "ibn" {
		return false
	}
	for k := t.start; k < t.end; k++ {
		if servants.Has(d.tok(k).Lower) {
			return true
		}
	}
	return false
}

var (
	rulerNames = text.SetOf("sultan amir shah malik raja khan nawab emir")
	servants   = text.SetOf("ambassador amb minister secretary envoy dr mr prof professor general gen colonel col brigadier engineer major prince deputy consul commissioner justice senator")
)
