package mention

import "entente/loader/report/text"

// maxCast is how many tokens a list of those who came to speak is looked through.
const maxCast = 90

// inCast reports whether a run stands in a list of those who came to speak, parted from the others
// by commas, semicolons, "and" or what stands in brackets: "The panel consisted of Noura al-Subaie
// (Kuwait University), Helena Marsh (London) and …".
func (d *reading) inCast(i, end int) bool {
	switch d.tok(end).Text {
	case ",", ";", "(", "and", ".":
	default:
		return false
	}
	switch d.tok(i - 1).Text {
	case ",", ";", ")", "and", ":", "of", "included", "comprised", "were", "featured", "are", "include":
	default:
		return false
	}
	for k := i - 1; k > max(0, i-maxCast) && !d.tok(k).Blank; k-- {
		if casts.Has(d.tok(k).Lower) {
			for j := k + 1; j < k+4; j++ {
				if lists.Has(d.tok(j).Lower) {
					return true
				}
			}
		}
		if d.starts[k] {
			return false
		}
	}
	return false
}

var (
	casts = text.SetOf("panel panellists panelists speakers discussants experts contributors presenters participants attendees guests persons")
	lists = text.SetOf("consisted comprised included include includes were are featured :")
)
