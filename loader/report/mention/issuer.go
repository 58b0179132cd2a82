package mention

import "entente/loader/report/text"

// maxIssuer is how many tokens at the head of a document may tell whose ministry or embassy issues it.
const maxIssuer = 60

// issuer is the state whose "our Prime Minister" a page means: "Republic of Turkey, Ministry of
// Foreign Affairs", "Embassy of India, Muscat". It is "" where the head names no such office.
func (d *reading) issuer() string {
	if d.issued != nil {
		return *d.issued
	}
	name := ""
	for i := 0; i < min(len(d.tokens), maxIssuer) && name == ""; i++ {
		switch d.tok(i).Lower {
		case "ministry", "embassy", "consulate", "commission", "mission":
		default:
			continue
		}
		if !d.tok(i).Capital {
			continue
		}
		for k := i + 1; k < i+9 && name == "" && !d.tok(k).Blank; k++ { // "Ministry of External Affairs of India"
			if w := d.tok(k - 1).Lower; w == "of" || w == "the" && d.tok(k-2).Lower == "of" {
				name = d.stateNamed(k)
			}
		}
		for k := i - 1; k >= max(0, i-4) && name == ""; k-- { // "Republic of Turkey, Ministry", "Indian Embassy"
			name = d.stateNamed(k)
		}
	}
	d.issued = &name
	return name
}

// stateNamed is the name of the state at a token, as the tables write it, "" for none.
func (d *reading) stateNamed(i int) string {
	es, _ := d.hit(i, classState)
	for _, e := range es {
		if e.form == text.FormName || e.form == text.FormAdjective || e.form == text.FormAbbreviation {
			return e.name
		}
	}
	return ""
}
