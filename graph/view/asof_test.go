package view

import (
	"slices"
	"testing"

	"github.com/cayleygraph/quad"

	"entente/schema"
	"entente/schema/rdf"
)

// TestTheGraphOfADay: what lasts ends with what ends it or with what the tables say,
// what happened stays, and no event keeps a participant that did not exist.
func TestTheGraphOfADay(t *testing.T) {
	event := func(typ schema.EventType, date string, a, b schema.Entity, role schema.Role) *schema.Event {
		e := &schema.Event{Type: typ, Date: schema.MustDate(date), Code: date}
		e.Add(schema.RoleSource, a)
		e.Add(role, b)
		return e
	}
	pact := schema.Entity{Kind: schema.Organisation, Name: "The pact", Code: "PACT"}
	club := schema.Entity{Kind: schema.Organisation, Name: "The club", Code: "CLUB"}
	quads := encode(
		event(schema.Accession, "1954", state("AAA"), pact, schema.RoleObject), event(schema.Withdrawal, "1972", state("AAA"), pact, schema.RoleObject),
		event(schema.Accession, "1960", state("AAA"), club, schema.RoleObject),
		event(schema.Sanction, "1965", state("BBB"), state("AAA"), schema.RoleTarget), event(schema.SanctionLifted, "1967", state("BBB"), state("AAA"), schema.RoleTarget),
		event(schema.Sanction, "1990", state("BBB"), state("AAA"), schema.RoleTarget),
		event(schema.Visit, "1961", state("AAA"), state("OLD"), schema.RoleTarget), event(schema.Visit, "1962", state("AAA"), state("BBB"), schema.RoleTarget))
	profile := func(e schema.Entity, from, to string, in ...schema.Membership) []quad.Quad {
		p := schema.Profile{Entity: e, Valid: []schema.Interval{{From: schema.MustDate(from), To: schema.MustDate(to)}}, Memberships: in}
		p.ID = namer.Entity(p.Entity, "")
		return rdf.Encoder{Namer: namer}.Profile(p, namer.Graph("reference"))
	}
	inClub := schema.Membership{Of: namer.Entity(club, ""), Interval: schema.Interval{From: schema.MustDate("1960-06-01"), To: schema.MustDate("1980-12-31")}}
	v := build(t, slices.Concat(quads, profile(state("OLD"), "1922-01-01", "1985-12-31"), profile(state("AAA"), "1947-08-14", "", inClub)))
	ended := v.Endings()
	for day, want := range map[string][]string{
		"1953-06-01": {},
		"1961-12-31": {"1954", "1960", "1961"},
		"1966-01-01": {"1954", "1960", "1961", "1962", "1965"},
		"1968-01-01": {"1954", "1960", "1961", "1962", "1967"},
		"1975-01-01": {"1960", "1961", "1962", "1967", "1972"},
		"1981-01-01": {"1961", "1962", "1967", "1972"},
		"1986-01-01": {"1962", "1967", "1972"},
		"2000-01-01": {"1962", "1967", "1972", "1990"},
	} {
		d, err := schema.ParseDay(day)
		if err != nil {
			t.Fatal(err)
		}
		c := v.Compile(Filter{AsOf: &d, Ended: ended})
		got := []string{}
		for e := range v.Events() {
			if ev := Event(e); c.Pass(ev) {
				from, _ := v.Span(ev)
				got = append(got, from.String()[:4])
				for _, p := range v.Participants(ev) {
					if !v.ExistsOn(p.Node, d) {
						t.Errorf("%s: %s dangles", day, v.Name(p.Node))
					}
				}
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", day, got, want)
		}
	}
}
