package mention

import (
	"slices"
	"strings"
	"unicode/utf8"

	"entente/loader/report/text"
	"entente/schema"
	"entente/schema/reference"
)

// forms maps the tables' ways of naming to those of a mention.
var forms = map[reference.Form]text.Form{
	reference.FormName: text.FormName, reference.FormOfficial: text.FormName, reference.FormAlias: text.FormName,
	reference.FormAbbreviation: text.FormAbbreviation, reference.FormAdjective: text.FormAdjective, reference.FormDemonym: text.FormDemonym,
	reference.FormPrefix: text.FormPrefix, reference.FormCapital: text.FormCapital, reference.FormSeat: text.FormSeat,
}

// build fills a lexicon from the tables.
func build(tables *reference.Tables) *lexicon {
	l := newLexicon()
	for s := range tables.Surfaces() {
		e := entry{form: forms[s.Form], key: s.Key, name: s.Text, when: s.When}
		switch s.Kind {
		case schema.State:
			e.class = classState
			l.states[s.Text] = append(l.states[s.Text], e)
			if s.Form == reference.FormName || s.Form == reference.FormAdjective {
				l.typos.add(s.Text)
			}
		case schema.Person:
			continue
		case schema.Place:
			e.class, e.entity = classPlace, &schema.Entity{Kind: schema.Place, Name: s.Text}
		case schema.Group:
			group, ok := tables.Group(s.Key)
			if !ok {
				continue
			}
			entity := group.Entity()
			e.class, e.entity = classEntity, &entity
		default:
			body, ok := tables.Body(s.Key)
			if !ok {
				continue
			}
			entity := body.Entity()
			e.class, e.entity = classEntity, &entity
			e.owner = l.ownerOf(body)
			if body.Code == "" && s.Form == reference.FormAlias {
				e.entity.Name = s.Text
			}
		}
		l.add(s.Text, e)
	}
	for short, name := range shortStates {
		for _, e := range l.states[name] {
			l.add(short, e)
		}
	}
	for _, state := range tables.States() {
		l.family[state.Key] = family(tables, state.Key)
	}
	for _, office := range tables.Offices() {
		l.addOffice(office)
	}
	for _, h := range tables.Honorifics() {
		if utf8.RuneCountInString(strings.TrimSuffix(h.Text, ".")) > 1 && h.Kind != "suffix" && !nameLike.Has(h.Text) {
			l.add(h.Text, entry{class: classHonorific, key: h.Text})
			l.titles[schema.Fold(h.Text)] = true
			if h.Kind == "military" && !strings.HasSuffix(h.Text, ".") {
				l.add(h.Text+"s", entry{class: classHonorific, key: h.Text, plural: true})
			}
		}
	}
	for _, given := range tables.GivenNames() {
		l.given[schema.Fold(given.Name)] = true
	}
	for _, person := range tables.Persons() {
		l.addPerson(person)
	}
	for _, p := range tables.Peoples() {
		for _, words := range [][]string{{p.Name, p.Plural}, p.Adjectives, p.Words} {
			for _, w := range words {
				l.add(w, entry{class: classPeople, form: text.FormPeople, key: p.Name, entity: &schema.Entity{Kind: schema.Group, Name: p.Plural}})
			}
		}
	}
	return l
}

// ownerOf is the state whose part an organisation is by its name ("Russian Navy"), ""
// for none.
func (l *lexicon) ownerOf(body *reference.Body) string {
	if owner := organOf[body.Name]; owner != "" || body.Kind != schema.Organisation {
		return owner
	}
	words := strings.Fields(body.Name)
	if !organTails.Has(strings.ToLower(words[len(words)-1])) {
		return ""
	}
	for n := min(3, len(words)-1); n > 0; n-- {
		for from := 0; from+n < len(words) && from < 2; from++ {
			name := strings.Join(words[from:from+n], " ")
			if es := l.states[name]; len(es) > 0 && (from == 0 || words[0] == "Imperial" || words[0] == "Royal") {
				return name
			}
		}
	}
	return ""
}

// shortStates are names of states with a point of the compass shortened, as notes and
// headlines have them.
var shortStates = map[string]string{
	"S. Africa": "South Africa", "S. Korea": "South Korea", "N. Korea": "North Korea", "S. Vietnam": "South Vietnam", "N. Vietnam": "North Vietnam",
	"W. Germany": "West Germany", "E. Germany": "East Germany", "S. Arabia": "Saudi Arabia", "N. Zealand": "New Zealand", "S. Sudan": "South Sudan",
	"N. Yemen": "North Yemen", "S. Yemen": "South Yemen",
}

// nameLike are forms of address that many bear as a name.
var nameLike = set("Raja Chaudhry Chaudhary Aga Bey Sahib Malik Syed Sayyid Khan Nawab Sardar Pasha Mirza Mir Shah Don Babu Lala Judge Imam Effendi Haji")

func (l *lexicon) addOffice(office *reference.Office) {
	l.add(office.Name, entry{class: classOffice, key: office.Name, office: office})
	l.add(office.Name+"s", entry{class: classOffice, key: office.Name, office: office, plural: true})
	l.titles[schema.Fold(office.Name)] = true
	for _, alias := range office.Aliases {
		l.titles[schema.Fold(alias.Text)] = true
		if len(alias.States) == 0 && !isAcronym(alias.Text) && !strings.HasSuffix(alias.Text, ".") && !strings.HasSuffix(alias.Text, "s") {
			l.add(alias.Text+"s", entry{class: classOffice, key: office.Name, office: office, plural: true})
		}
		l.add(alias.Text, entry{class: classOffice, key: office.Name, office: office, states: alias.States})
	}
}

func (l *lexicon) addPerson(p *reference.Person) {
	for _, t := range p.Terms {
		if state, ok := l.holders[t.Office]; ok && state != t.State {
			l.holders[t.Office] = ""
		} else {
			l.holders[t.Office] = t.State
		}
	}
	e := entry{class: classPerson, form: text.FormName, person: p, key: p.Key()}
	l.add(p.Name, e)
	own, _, _ := strings.Cut(p.Name, " ")
	for _, alias := range p.Aliases {
		if first, _, _ := strings.Cut(alias, " "); first != own { // Shah Mahmood Qureshi is no shah
			alias = l.untitled(alias)
		}
		l.add(alias, e)
	}
	name, _, _ := strings.Cut(p.Name, " of ") // "Nicholas II of Russia"
	if name != p.Name {
		l.add(name, e)
	}
	parts := strings.Fields(reference.WithoutRank(name, p.Elected()))
	if len(parts) < 2 {
		return
	}
	family := parts[len(parts)-1]
	if isNumeral(family) {
		l.monarchs[schema.Fold(parts[0])] = true
		key := skeleton(parts[0])
		l.surnames[key] = append(l.surnames[key], p)
		return
	}
	if surnameFirst[p.State] {
		family = parts[0]
	} else if first := schema.Fold(parts[0]); utf8.RuneCountInString(first) > 2 {
		l.given[first] = true
	}
	if utf8.RuneCountInString(family) < 3 && !surnameFirst[p.State] || strings.HasSuffix(family, ".") {
		return // "II", "Jr."
	}
	l.add(family, entry{class: classSurname, form: text.FormName, person: p, key: p.Key()})
	if key := skeleton(family); len(key) > 1 {
		l.surnames[key] = append(l.surnames[key], p)
	}
	l.addSpellings(p, skeleton(family))
	if bare := reference.WithoutArticle(family); bare != family {
		l.add(bare, entry{class: classSurname, form: text.FormName, person: p, key: p.Key()})
		l.surnames[skeleton(bare)] = append(l.surnames[skeleton(bare)], p)
	}
}

// addSpellings files a person under the family names of other spellings that sound otherwise than
// own, so that full names are compared with theirs too: "Muammar al-Qadhafi" with "Gaddafi".
func (l *lexicon) addSpellings(p *reference.Person, own string) {
	if surnameFirst[p.State] {
		return
	}
	for _, alias := range p.Aliases {
		words := strings.Fields(alias)
		if len(words) < 2 || isNumeral(words[len(words)-1]) || strings.Contains(alias, " of ") {
			continue
		}
		key := skeleton(reference.WithoutArticle(words[len(words)-1]))
		if len(key) > 1 && key != own && !slices.Contains(l.surnames[key], p) {
			l.surnames[key] = append(l.surnames[key], p)
		}
	}
}

// untitled cuts the title off a name: "Premier Kosygin" is read as a title and a name.
func (l *lexicon) untitled(name string) string {
	words := strings.Fields(name)
	for n := min(3, len(words)-1); n > 0; n-- {
		if l.titles[schema.Fold(strings.Join(words[:n], " "))] {
			return strings.Join(words[n:], " ")
		}
	}
	return name
}

// surnameFirst lists the states whose persons bear the family name first.
var surnameFirst = map[string]bool{"CHN": true, "TWN": true, "KOR": true, "PRK": true}

// skeleton is the consonants of a name as they sound, so that spellings and
// transliterations of one name meet: Khrushchev and Khruschev, Musharraf and Musharaf.
func skeleton(name string) string {
	s := soundAlike.Replace(schema.Fold(name))
	var b strings.Builder
	last := rune(0)
	for i, r := range s {
		switch r {
		case 'a', 'e', 'i', 'o', 'u', 'y', 'h', ' ':
			if i == 0 && r != 'h' && r != ' ' {
				b.WriteByte('a')
			}
			continue
		}
		if r != last {
			b.WriteRune(r)
		}
		last = r
	}
	return b.String()
}

var soundAlike = strings.NewReplacer("tch", "k", "sch", "s", "sh", "s", "ch", "k", "kh", "k", "ph", "f", "q", "k", "c", "k", "z", "s", "w", "v",
	"ff", "v", "f", "v", "dj", "j", "x", "ks", "g", "g")
