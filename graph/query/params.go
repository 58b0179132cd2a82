package query

import (
	"context"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"entente/graph/view"
	"entente/schema"
)

// Params are a question's parameters, as a URL carries them. The command line
// puts its flags into the same form.
type Params url.Values

// Get is the first value of a parameter.
func (p Params) Get(name string) string { return url.Values(p).Get(name) }

// All lists the values of a repeatable parameter; commas separate too.
func (p Params) All(name string) []string {
	var list []string
	for _, v := range p[name] {
		for _, part := range strings.Split(v, ",") {
			if part = strings.TrimSpace(part); part != "" {
				list = append(list, part)
			}
		}
	}
	return list
}

// Only refuses parameters that a question does not have, with what it has.
func (p Params) Only(names ...string) error {
	var unknown []string
	for name := range p {
		if !slices.Contains(names, name) {
			unknown = append(unknown, name)
		}
	}
	if len(unknown) == 0 {
		return nil
	}
	slices.Sort(unknown)
	slices.Sort(names)
	return &schema.Error{Kind: schema.Invalid, Parameter: unknown[0], Message: "unknown parameter; this question takes " + strings.Join(names, ", ")}
}

// Int reads a whole number from low to high; deflt where the parameter is missing.
func (p Params) Int(name string, deflt, low, high int) (int, error) {
	s := p.Get(name)
	if s == "" {
		return deflt, nil
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < low || n > high {
		return 0, &schema.Error{Kind: schema.Invalid, Parameter: name, Value: s, Message: fmt.Sprintf("expected a whole number from %d to %d", low, high)}
	}
	return n, nil
}

// Bool reads true or false; deflt where the parameter is missing.
func (p Params) Bool(name string, deflt bool) (bool, error) {
	switch s := p.Get(name); s {
	case "":
		return deflt, nil
	case "true", "1":
		return true, nil
	case "false", "0":
		return false, nil
	default:
		return false, &schema.Error{Kind: schema.Invalid, Parameter: name, Value: s, Message: "expected true or false"}
	}
}

// OneOf reads one of the choices; the first where the parameter is missing.
func (p Params) OneOf(name string, choices ...string) (string, error) {
	s := p.Get(name)
	if s == "" {
		return choices[0], nil
	}
	if !slices.Contains(choices, s) {
		return "", &schema.Error{Kind: schema.Invalid, Parameter: name, Value: s, Message: "expected " + strings.Join(choices, " or ")}
	}
	return s, nil
}

// FilterParams names the filters that every question on events takes.
func FilterParams() []string {
	return []string{"type", "status", "from", "to", "as_of", "document", "min_confidence", "believe", "succession", "advisory", "collapse_same"}
}

// Scope is what the filters of a question come to.
type Scope struct {
	Filter view.Filter
	Follow bool // a state stands for its lineage
}

// scope reads the filters. window names the parameters of the window, which are
// taken by the ends of a path in the question of that name.
func (s *Session) scope(ctx context.Context, p Params, from, to string) (Scope, error) {
	sc := Scope{}
	f := &sc.Filter
	for _, name := range p.All("type") {
		if r, ok := relationNamed(name); ok {
			f.Relations = append(f.Relations, r)
			continue
		}
		found, root, err := schema.MatchTypes(name)
		if err != nil {
			return sc, err
		}
		f.Types = append(f.Types, found...)
		if root != "" {
			f.Plover = append(f.Plover, root)
		}
	}
	f.NoEvents = len(f.Relations) > 0 && len(f.Types) == 0 && len(f.Plover) == 0
	for _, name := range p.All("status") {
		st := schema.Status(name)
		if !st.Valid() {
			return sc, &schema.Error{Kind: schema.Invalid, Parameter: "status", Value: name, Message: "expected occurred, planned, postponed, cancelled, declined, failed or ongoing"}
		}
		f.Statuses = append(f.Statuses, st)
	}
	var err error
	if f.Window, err = window(p, from, to); err != nil {
		return sc, err
	}
	if day := p.Get("as_of"); day != "" {
		d, err := schema.ParseDay(day)
		if err != nil {
			return sc, &schema.Error{Kind: schema.Invalid, Parameter: "as_of", Value: day, Message: "expected a day, such as 1971-12-16"}
		}
		f.AsOf = &d
		if f.Ended, err = s.endings(ctx); err != nil {
			return sc, err
		}
	}
	if c := p.Get("min_confidence"); c != "" {
		if f.MinConfidence, err = strconv.ParseFloat(c, 64); err != nil || !(f.MinConfidence >= 0 && f.MinConfidence <= 1) {
			return sc, &schema.Error{Kind: schema.Invalid, Parameter: "min_confidence", Value: c, Message: "expected a number from 0 to 1"}
		}
	}
	succession, err := p.OneOf("succession", "follow", "separate")
	if err != nil {
		return sc, err
	}
	sc.Follow = succession == "follow"
	advisory, err := p.OneOf("advisory", "hide", "show")
	if err != nil {
		return sc, err
	}
	f.Advisory = advisory == "show"
	s.obscure = s.obscure || f.AsOf != nil || len(p.All("document")) > 0 // what ends when, and which documents have a title, is not followed
	collapse, err := p.Bool("collapse_same", false)
	if err != nil {
		return sc, err
	}
	s.obscure = s.obscure || collapse
	if collapse {
		if f.Same, err = s.sameGroups(ctx); err != nil {
			return sc, err
		}
	}
	if err := s.documents(p, f); err != nil {
		return sc, err
	}
	s.passes = mayPass(*f)
	return sc, s.believe(ctx, p, f)
}

// Exists reports whether a node, or where its lineage counts a state of it, existed
// on the day that the question is asked of.
func (sc Scope) Exists(v *view.View, n view.Node) bool {
	if sc.Filter.AsOf == nil || v.ExistsOn(n, *sc.Filter.AsOf) {
		return true
	}
	return sc.Follow && slices.ContainsFunc(v.Lineage(n), func(m view.Node) bool { return v.ExistsOn(m, *sc.Filter.AsOf) })
}

// mustExist refuses an entity that did not exist on the day that the question is
// asked of.
func (s *Session) mustExist(parameter string, n view.Node, sc Scope) error {
	if sc.Exists(s.View, n) {
		return nil
	}
	e := &schema.Error{Kind: schema.NotFound, Parameter: parameter, Value: s.View.Name(n), Message: "it did not exist on " + sc.Filter.AsOf.String() + " (as_of)"}
	for _, m := range s.View.Lineage(n) {
		if s.View.ExistsOn(m, *sc.Filter.AsOf) {
			e.Message += "; then there was " + s.View.Name(m)
		}
	}
	return e
}

func relationNamed(name string) (view.Relation, bool) {
	for _, r := range []view.Relation{view.HoldsOffice, view.MemberOf, view.SucceededBy, view.ActorOf} {
		if r.String() == name {
			return r, true
		}
	}
	return view.NoRelation, false
}

// window joins the two ends into one interval.
func window(p Params, from, to string) (schema.Date, error) {
	var ends [2]schema.Date
	for i, name := range []string{from, to} {
		s := p.Get(name)
		if s == "" {
			continue
		}
		d, err := schema.ParseDate(s)
		if err != nil {
			return schema.Date{}, &schema.Error{Kind: schema.Invalid, Parameter: name, Value: s, Message: "expected an EDTF date, such as 1971, 1971-12 or 1971-12-16"}
		}
		ends[i] = d
	}
	if ends[0].IsZero() && ends[1].IsZero() {
		return schema.Date{}, nil
	}
	low, high := ends[0].Earliest(), ends[1].Latest()
	if low > high {
		return schema.Date{}, &schema.Error{Kind: schema.Invalid, Parameter: from, Value: p.Get(from), Message: "the window begins after it ends (" + to + " is " + p.Get(to) + ")"}
	}
	return schema.ParseDate(low.String() + "/" + high.String())
}

// documents reads the document filter: IRIs or titles.
func (s *Session) documents(p Params, f *view.Filter) error {
	names := p.All("document")
	if len(names) == 0 {
		return nil
	}
	f.Graphs = map[int]bool{}
	for _, name := range names {
		id, err := s.document(name)
		if err != nil {
			return err
		}
		for i, g := range s.View.Graphs() {
			if g.Term == id || s.View.DocumentOf(i) == id { // a document may state nothing but claims
				f.Graphs[i] = true
			}
		}
	}
	return nil
}

// believe reads whose word counts.
func (s *Session) believe(ctx context.Context, p Params, f *view.Filter) error {
	for _, b := range p["believe"] {
		rest, only := strings.CutPrefix(b, "only:")
		if b == "" || b == "facts" {
			continue
		}
		name, ok := strings.CutPrefix(rest, "speaker:")
		if !ok {
			return &schema.Error{Kind: schema.Invalid, Parameter: "believe", Value: b, Message: "expected facts, speaker:<name or IRI> or only:speaker:<name or IRI>"}
		}
		n, err := s.Resolve(ctx, "believe", name)
		if err != nil {
			return err
		}
		f.Believe.Speakers = append(f.Believe.Speakers, n)
		f.Believe.Only = f.Believe.Only || only
	}
	return nil
}
