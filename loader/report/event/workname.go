package event

import (
	"entente/loader/report/text"
	"entente/schema"
)

// workAt names a work after where it stands: "the steel plant at Cilegon" is the Cilegon steel plant, "a railway from
// Arica to La Paz" the Arica–La Paz railway. ok is false where the words do not say where.
func (l *line) workAt(at int) (f fill, ok bool) {
	start := at
	for start > 0 && l.w[start-1].mention < 0 && l.w[start-1].when < 0 && (workKinds.Has(l.lowerAt(start-1)) || l.lowerAt(start-1) == "-" && start-1 > 0 && workKinds.Has(l.lowerAt(start-2))) {
		start--
	}
	named := func(site string, end int) (fill, bool) {
		name := joined(site + " " + l.words(start, at+1))
		return fill{chain: -1, at: start, end: end, entities: []schema.Entity{{Kind: schema.Project, Name: name}}}, true
	}
	switch {
	case sited.Has(l.lowerAt(at)) && l.lowerAt(at+1) == "at":
		if end := l.siteEnd(at + 2); end > at+2 {
			return named(l.words(at+2, end), end)
		}
	case laid.Has(l.lowerAt(at)) && l.lowerAt(at+1) == "from":
		mid := l.siteEnd(at + 2)
		if mid == at+2 || l.lowerAt(mid) != "to" {
			break
		}
		if end := l.siteEnd(mid + 1); end > mid+1 {
			return named(l.words(at+2, mid)+"–"+l.words(mid+1, end), end)
		}
	}
	return fill{}, false
}

// siteEnd is the word behind the name of a place that begins at i, i itself where none does.
func (l *line) siteEnd(i int) int {
	if i >= len(l.w) || l.w[i].when >= 0 || l.w[i].text == l.w[i].lower {
		return i
	}
	if k := l.w[i].mention; k >= 0 {
		if l.from(k) != i || !l.isPlace(k) && l.mentions[k].Form != text.FormCapital || l.mentions[k].Possessive {
			return i
		}
		return l.to(k)
	}
	f, ok := l.unknownPlace(i)
	if !ok {
		return i
	}
	return f.end
}

var (
	// workKinds say of what kind a work is.
	workKinds = text.SetOf(`gas oil nuclear atomic hydroelectric hydropower thermal power steel cement copper aluminium aluminum iron rail railway sugar paper fertiliser fertilizer
		chemical petrochemical deep sea solar wind desalination textile ammonium`)
	// sited are works that stand somewhere, laid are those that lead from one place to another.
	sited = text.SetOf("plant plants mill mills dam refinery station reactor bridge complex barrage harbour harbor")
	laid  = text.SetOf("railway railroad pipeline")
)
