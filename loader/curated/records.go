package curated

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"entente/schema"
)

func (f *file) event(n *node, section string) (*schema.Event, error) {
	e := &schema.Event{ID: schema.IRI(n.field("id").text), Type: schema.EventType(n.field("type").text), Status: schema.Status(n.field("status").text),
		Plover: n.field("plover").text, CAMEO: n.field("cameo").text, Note: n.field("note").text}
	var err error
	if e.Date, err = f.date(n.field("date")); err != nil {
		return nil, err
	}
	switch yes := strings.ToLower(n.field("inferred").text); yes {
	case "", "no", "false":
	case "yes", "true":
		e.DateBasis = "inferred"
	default:
		return nil, &schema.Error{Kind: schema.Invalid, Position: f.at(n.field("inferred")), Parameter: "inferred", Value: yes, Message: "expected yes or no"}
	}
	for _, role := range schema.Roles() {
		list, err := f.entities(n.field(string(role)), e.Date, defaultKind(role))
		if err != nil {
			return nil, err
		}
		for _, x := range list {
			e.Add(role, x)
		}
	}
	if info, ok := e.Type.Info(); ok && e.CAMEO == "" {
		e.CAMEO = info.CAMEO
	}
	if e.Plover == "" {
		e.Plover = e.Type.Plover()
	}
	e.Confidence = number(n.field("confidence"))
	e.Provenance = f.provenance(n, section)
	if err := e.Validate(); err != nil {
		at := n
		if p := (*schema.Error)(nil); errors.As(err, &p) && n.fields[p.Parameter] != nil {
			at = n.fields[p.Parameter]
		}
		return nil, schema.At(err, f.at(at))
	}
	return e, f.statesExisted(n, e)
}

// statesExisted refuses an event of a state that did not exist at any day of its
// date. An event that makes or ends a state, or plans for one, may come before.
func (f *file) statesExisted(n *node, e *schema.Event) error {
	if e.Date.IsZero() || e.Type == schema.StateFormed || e.Type == schema.StateDissolved || e.Type == schema.Recognition {
		return nil
	}
	var bad error
	e.Each(func(role schema.Role, x *schema.Entity) {
		if x.Kind != schema.State || x.Code == "" || bad != nil {
			return
		}
		st, ok := f.res.Tables().State(x.Code)
		if !ok {
			return
		}
		var times []string
		for _, p := range st.Periods {
			if p.From <= e.Date.Latest() && e.Date.Earliest() < p.To {
				return
			}
			times = append(times, p.String())
		}
		bad = &schema.Error{Kind: schema.Invalid, Position: f.at(n.field(string(role))), Parameter: string(role), Value: x.Code,
			Message: fmt.Sprintf("%s did not exist in %s; it existed %s", x.Name, e.Date, strings.Join(times, " and "))}
	})
	return bad
}

func defaultKind(r schema.Role) schema.EntityKind {
	if r == schema.RolePlace {
		return schema.Place
	}
	return ""
}

func (f *file) provenance(n *node, section string) schema.Provenance {
	p := schema.Provenance{Document: f.doc, Section: section, Quote: n.field("text").text}
	if s := n.field("section").text; s != "" {
		p.Section = s
	}
	p.Item, _ = strconv.Atoi(n.field("item").text) // the JSON Schema has seen that it is a whole number
	return p
}

func number(n *node) float64 {
	x, _ := strconv.ParseFloat(n.text, 64) // the JSON Schema has seen that it is a number
	return x
}

func (f *file) claim(n *node) (*schema.Claim, error) {
	c := &schema.Claim{ID: schema.IRI(n.field("id").text), ClaimType: schema.ClaimType(n.field("type").text), Text: strings.Join(strings.Fields(n.field("text").text), " "),
		Advisory: n.field("advisory").text, Confidence: number(n.field("confidence"))}
	var err error
	if c.Date, err = f.date(n.field("date")); err != nil {
		return nil, err
	}
	if c.Speaker, err = f.entity(n.field("speaker"), schema.Date{}, ""); err != nil {
		return nil, err
	}
	if c.About, err = f.entities(n.field("about"), c.Date, ""); err != nil {
		return nil, err
	}
	for _, a := range n.field("asserts").items {
		e, err := f.event(a, "")
		if err != nil {
			return nil, err
		}
		e.Provenance = schema.Provenance{}
		c.Asserts = append(c.Asserts, *e)
	}
	c.Provenance = f.provenance(n, "speaker")
	if err := c.Validate(); err != nil {
		return nil, schema.At(err, f.at(n))
	}
	return c, nil
}
