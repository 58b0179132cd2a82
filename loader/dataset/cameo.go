package dataset

import (
	_ "embed"
	"encoding/csv"
	"fmt"
	"strings"

	"entente/schema"
)

// cameoCSV lists the codes of the CAMEO manual 1.1b3 with the names that ICEWS gives
// them, their PLOVER root (PLOVER draft 0.8, 2021) and our event type. What is only
// intended is an event of its type that is planned.
//
//go:embed data/cameo.csv
var cameoCSV string

// Coding is what a CAMEO code means here.
type Coding struct {
	Code   string
	Name   string
	Plover string // root where it is not the usual one of the type, else ""
	Type   schema.EventType
	Status schema.Status // "" is occurred
}

// CAMEO finds codings by code and by name.
type CAMEO struct {
	byCode map[string]*Coding
	byName map[string]*Coding // by folded name
}

// LoadCAMEO parses the embedded table, some 300 rows.
func LoadCAMEO() (*CAMEO, error) {
	rows, err := csv.NewReader(strings.NewReader(cameoCSV)).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("the table of CAMEO codes: %w", err)
	}
	c := &CAMEO{byCode: make(map[string]*Coding, len(rows)), byName: make(map[string]*Coding, 2*len(rows))}
	for _, row := range rows[1:] {
		k := &Coding{Code: row[0], Name: row[1], Plover: row[3], Type: schema.EventType(row[4]), Status: schema.Status(row[5])}
		if !k.Type.Valid() || k.Status != "" && !k.Status.Valid() || schema.PloverQuad(k.Plover) == schema.NoQuadClass {
			return nil, fmt.Errorf("the table of CAMEO codes: code %s has an unknown type, status or root", k.Code)
		}
		if k.Plover == k.Type.Plover() {
			k.Plover = ""
		}
		c.byCode[k.Code] = k
		for _, name := range append(strings.Split(row[2], ";"), k.Name) {
			if name != "" {
				c.byName[schema.Fold(name)] = k
			}
		}
	}
	return c, nil
}

// Code finds a code; one that the manual does not have is read as its parent.
func (c *CAMEO) Code(code string) (*Coding, bool) {
	for n := len(code); n >= 3; n-- {
		if k, ok := c.byCode[code[:n]]; ok {
			return k, true
		}
	}
	if len(code) == 2 {
		return c.Code(code + "0")
	}
	return nil, false
}

// Named finds the code with a name such as "Host a visit".
func (c *CAMEO) Named(name string) (*Coding, bool) {
	k, ok := c.byName[schema.Fold(name)]
	return k, ok
}

// hosted is the code in which the source is the host of a visit: records put the
// visitor there.
const hosted = "043"

// alone sets an event of which the row names one side only.
func (k *Coding) alone(e *schema.Event, who schema.Entity, side schema.Role) {
	e.Type, e.Status, e.Plover, e.Code = k.Type, k.Status, k.Plover, k.Code
	info, _ := k.Type.Info() // the table was checked when it was read
	switch {
	case k.Type == schema.Mediation && side == schema.RoleSource:
		side = schema.RoleMediator
	case k.Type == schema.Mediation, info.Mutual:
		side = schema.RoleParty
	case k.Code == hosted && side == schema.RoleSource:
		side = schema.RoleTarget
	case k.Code == hosted:
		side = schema.RoleSource
	}
	list := e.In(side)
	*list = append(*list, who)
}

// fillMany sets an event with any number of entities on either side.
func (k *Coding) fillMany(e *schema.Event, sources, targets []schema.Entity) {
	if len(sources) == 1 && len(targets) == 1 {
		k.Fill(e, sources[0], targets[0])
		return
	}
	for _, s := range sources {
		k.alone(e, s, schema.RoleSource)
	}
	for _, t := range targets {
		k.alone(e, t, schema.RoleTarget)
	}
}

// Fill sets type, status, root, code and the two sides of an event.
func (k *Coding) Fill(e *schema.Event, source, target schema.Entity) {
	e.Type, e.Status, e.Plover, e.Code = k.Type, k.Status, k.Plover, k.Code
	info, _ := k.Type.Info() // the table was checked when it was read
	switch {
	case k.Type == schema.Mediation:
		e.Mediator, e.Party = append(e.Mediator, source), append(e.Party, target)
	case info.Mutual:
		e.Party = append(e.Party, source)
		if target.ID != source.ID {
			e.Party = append(e.Party, target)
		}
	case k.Code == hosted:
		e.Source, e.Target = append(e.Source, target), append(e.Target, source)
	default:
		e.Source, e.Target = append(e.Source, source), append(e.Target, target)
	}
}
