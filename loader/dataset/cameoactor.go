package dataset

import (
	_ "embed"
	"encoding/csv"
	"fmt"
	"strings"

	"entente/loader/resolve"
	"entente/schema"
)

// cameoActorCSV lists what the actor codes of the CAMEO manual 1.1b3 mean, of which
// GDELT makes its own: the country codes that are no ISO 3166-1 alpha-3, regions, known
// groups and roles.
//
//go:embed data/cameo_actors.csv
var cameoActorCSV string

// actorCodes reads CAMEO actor codes.
type actorCodes struct {
	country, region, group, role map[string]string
}

func loadActorCodes() (*actorCodes, error) {
	list, err := csv.NewReader(strings.NewReader(cameoActorCSV)).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("the table of CAMEO actor codes: %w", err)
	}
	c := &actorCodes{country: map[string]string{}, region: map[string]string{}, group: map[string]string{}, role: map[string]string{}}
	kinds := map[string]map[string]string{"country": c.country, "region": c.region, "group": c.group, "role": c.role}
	for _, row := range list[1:] {
		if kinds[row[0]] == nil || len(row[1]) != 3 {
			return nil, fmt.Errorf("the table of CAMEO actor codes: %q", row)
		}
		kinds[row[0]][row[1]] = row[2]
	}
	return c, nil
}

// state finds the state that a country code means on a day: RUS before the end of
// 1991 is the Soviet Union, as everywhere.
func (c *actorCodes) state(r *resolve.Resolver, code string, day schema.Day) (schema.Entity, bool) {
	if iso, ok := c.country[code]; ok {
		code = iso
	}
	st, ok := r.Tables().State(code)
	if !ok || st.Code() != code {
		return schema.Entity{}, false
	}
	if !day.Open() && !st.ExistsAt(day) {
		if e, ok := r.State(st.Name, day); ok {
			return e, true
		}
	}
	return r.State(code, day)
}

// coded is an actor as GDELT gives it.
type coded struct {
	name    string // as met in the text, in capitals
	country string // CAMEO country code
	group   string // code of a known group
	roles   [3]string
}

// entity names an actor: the state itself, the known group, the person of the
// reference tables, or what the roles say, as ICEWS names its sectors: "Government
// (Pakistan)". ok is false where the row names no actor.
func (c *actorCodes) entity(a *Actors, of coded, day schema.Day) (schema.Entity, bool) {
	if name, ok := c.group[of.group]; ok {
		return a.resolve(name, day), true
	}
	st, known := c.state(a.env.Resolver, of.country, day)
	if known && strings.Contains(of.name, " ") {
		if e, ok := a.env.Resolver.Person(of.name, stateKeyOf(st), "", day); ok {
			e.State, e.Of = "", stateKeyOf(st)
			return e, true
		}
	}
	role := c.role[of.roles[0]]
	switch {
	case known && role != "":
		e := schema.Entity{Kind: schema.Organisation, Name: role + " (" + st.Name + ")", Of: stateKeyOf(st)}
		if hasWord(role, peopleWords) {
			e.Kind = schema.Group
		}
		return e, true
	case known:
		return st, true
	case c.region[of.country] != "":
		return schema.Entity{Kind: schema.Place, Name: c.region[of.country]}, true
	case of.name != "":
		return a.resolve(capitalised(of.name), day), true
	case role != "":
		return schema.Entity{Kind: schema.Group, Name: role}, true
	}
	return schema.Entity{}, false
}

// capitalised writes a name in capitals as names are written.
func capitalised(s string) string {
	words := strings.Fields(strings.ToLower(s))
	for i, w := range words {
		r := []rune(w)
		words[i] = strings.ToUpper(string(r[0])) + string(r[1:])
	}
	return strings.Join(words, " ")
}
