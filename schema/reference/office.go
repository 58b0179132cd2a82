package reference

import (
	"strings"

	"entente/schema"
)

// Office is a post or title that people hold.
type Office struct {
	Name    string
	Aliases []Title
	Rank    int    // 1 head of state, 2 head of government, 3 foreign minister, down to 7
	Role    string // what the post is, whatever it is called: head_of_state, foreign_minister, military …
	Scope   string // what it belongs to: state, party, military, legislature, region, organisation
}

// Title is one way of naming an office; States lists the states in which alone it means that office, if any.
// The Secretary of State is a foreign minister in the United States only.
type Title struct {
	Text   string
	States []string
}

var officeColumns = []string{"name", "aliases", "rank", "role", "scope"}

func (t *Tables) addOffice(r row) {
	office := &Office{
		Name:  r.required("name"),
		Role:  r.required("role"),
		Scope: r.oneOf("scope", "state", "party", "military", "legislature", "region", "organisation"),
	}
	ranks := r.numbers("rank")
	if len(ranks) != 1 || ranks[0] < 1 || ranks[0] > 7 {
		r.fail("rank", "a number from 1 (head of state) to 7")
	} else {
		office.Rank = ranks[0]
	}
	for _, item := range r.list("aliases") {
		text, states := r.bracketed("aliases", item)
		title := Title{Text: text}
		if states != "" {
			title.States = strings.Split(states, "|")
		}
		office.Aliases = append(office.Aliases, title)
	}
	r.unique("name", office.Name)
	t.offices = put(t.offices, t.officeByName, office.Name, office)
	t.addTitle(Title{Text: office.Name}, office)
	for _, alias := range office.Aliases {
		t.addTitle(alias, office)
	}
}

// addTitle indexes a title. The plain meaning of a title is the one that has it as its name, else the first row's.
func (t *Tables) addTitle(title Title, office *Office) {
	key := schema.Fold(title.Text)
	if len(title.States) == 0 {
		if old, found := t.officeByTitle[titleKey{title: key}]; !found || schema.Fold(office.Name) == key && schema.Fold(old.Name) != key {
			t.officeByTitle[titleKey{title: key}] = office
		}
	}
	for _, state := range title.States {
		t.officeByTitle[titleKey{title: key, state: state}] = office
	}
}

type titleKey struct{ title, state string }

// Offices returns every office in the order of the table. The caller must not change what it gets.
func (t *Tables) Offices() []*Office { return t.offices }

// Office finds an office by its name or by a title, in a state where the state decides what the title means. The state
// may be empty.
func (t *Tables) Office(title, state string) (*Office, bool) {
	key := schema.Fold(title)
	if office, found := t.officeByTitle[titleKey{title: key, state: state}]; found {
		return office, true
	}
	office, found := t.officeByTitle[titleKey{title: key}]
	return office, found
}
