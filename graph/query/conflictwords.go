package query

import (
	"slices"
	"strconv"
	"strings"

	"entente/graph/view"
	"entente/schema"
)

// What was read out of a text by rules holds guesses: a state that the document is about,
// the office that a person is known by, a territory under the name of the state that it became. Two such guesses
// contradict each other without anybody having said what cannot be, so that of records that were read
// only what their own words say is held against others. What a person or a dataset wrote down stands
// as it is.

// passage is an event's words, as far as they bind; bound is false for records that nobody read.
type passage struct {
	words []string
	bound bool
}

// passage gives the words of an event.
func (c *conflicts) passage(e view.Event) (passage, error) {
	a, err := c.s.answer(c.ctx, e)
	if err != nil || a.Rule == "" || a.Quote == "" {
		return passage{}, err
	}
	p := passage{strings.Fields(schema.Fold(a.Quote)), true}
	// In running text a date that the words lack is worked out from what stands before, which may be of another time.
	if a.Provenance.Section != "timeline" && !p.has(strconv.Itoa(a.Date.Earliest().Year()), strconv.Itoa(a.Date.Latest().Year())) {
		p.words = nil
	}
	return p, nil
}

// stem is how many letters of a word have to be there: "Pakistani" names Pakistan, "Turkish" Turkey.
const stem = 4

// names tells whether the words name an entity by its name, code or an alias: every word of it, or the word
// that it begins like.
func (p passage) names(labels []string) bool {
	return !p.bound || slices.ContainsFunc(labels, func(label string) bool {
		parts := strings.Fields(schema.Fold(label))
		return len(parts) > 0 && !slices.ContainsFunc(parts, func(part string) bool {
			return !slices.ContainsFunc(p.words, func(w string) bool {
				return w == part || len(part) > stem && strings.HasPrefix(w, part[:stem])
			})
		})
	})
}

// has tells whether any of the words is there.
func (p passage) has(words ...string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(p.words, w) })
}

// passageOn gives the words of an event, and whether they name the node.
func (c *conflicts) passageOn(e view.Event, node view.Node) (passage, bool, error) {
	words, err := c.passage(e)
	if err != nil {
		return passage{}, false, err
	}
	said, err := c.says(e, node)
	return words, said, err
}

// says tells whether the words name all of the nodes.
func (c *conflicts) says(e view.Event, nodes ...view.Node) (bool, error) {
	p, err := c.passage(e)
	if err != nil || !p.bound {
		return err == nil, err
	}
	for _, n := range nodes {
		labels, err := c.labels(n)
		if err != nil || !p.names(labels) {
			return false, err
		}
	}
	return true, nil
}

// labels are what an entity is called. The surname of a person is not enough: another may bear it.
func (c *conflicts) labels(n view.Node) ([]string, error) {
	e := c.s.View.Entity(n)
	labels := []string{e.Name}
	if e.Code != "" {
		labels = append(labels, e.Code)
	}
	profile, err := c.s.dec.Profile(e.ID)
	if err != nil {
		return nil, err
	}
	for _, alias := range profile.Entity.Aliases {
		if e.Kind != schema.Person || strings.Contains(alias, " ") {
			labels = append(labels, alias)
		}
	}
	return labels, nil
}

// past tells whether the words speak of somebody or something as it was or was to be.
func (p passage) past() bool {
	return p.has("former", "formerly", "ex", "once", "late", "then", "future", "later", "funeral")
}

// inOffice tells whether the words say that somebody acts in an office: they name it, and call nobody former.
func (p passage) inOffice(office string) bool {
	if !p.bound {
		return true
	}
	if p.past() {
		return false
	}
	short := map[string][]string{"prime minister": {"premier", "pm"}, "foreign minister": {"fm"}}
	return p.names([]string{office}) || p.has(short[schema.Fold(office)]...)
}

// sovereign are the deeds that take a state: a territory may be invaded, a people may fight, before there is one.
func sovereign(t schema.EventType) bool {
	return slices.Contains([]schema.EventType{schema.RelationsEstablished, schema.RelationsRestored, schema.RelationsSevered, schema.Visit, schema.Invitation, schema.Meeting,
		schema.Agreement, schema.Accession, schema.Withdrawal, schema.ArmsTransfer, schema.Sanction}, t)
}
