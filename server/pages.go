package server

import (
	"context"
	"net/url"
	"strings"

	"github.com/gin-gonic/gin"

	"entente/graph/query"
	"entente/schema"
)

// pageRows is how many events a page shows; the API has the rest.
const pageRows = 100

// address of a thing's page on this server, from its IRI.
func (s *Server) addressOf(id schema.IRI) string {
	if key, ok := strings.CutPrefix(string(id), s.cfg.Graph.Base()+"id/"); ok {
		return "/id/" + key
	}
	return ""
}

func (s *Server) entityValue(e schema.Entity) value { return value{e.Name, s.addressOf(e.ID)} }

func (s *Server) entityValues(list []schema.Entity) (values []value) {
	for _, e := range list {
		values = append(values, s.entityValue(e))
	}
	return values
}

// factList gathers facts and leaves out those without a value.
type factList []fact

func (l *factList) add(name string, values ...value) {
	var kept []value
	for _, v := range values {
		if v.Text != "" {
			kept = append(kept, v)
		}
	}
	if len(kept) > 0 {
		*l = append(*l, fact{name, kept})
	}
}

func (l *factList) text(name string, texts ...string) {
	for _, t := range texts {
		l.add(name, value{Text: t})
	}
}

func interval(i query.IntervalAnswer) string {
	from, to := i.From.String(), i.To.String()
	if from == "" && to == "" {
		return ""
	}
	return from + " – " + to
}

func (s *Server) entityPage(c *gin.Context, q *query.Session, e *query.EntityAnswer) error {
	t := thing{Title: e.Name, Kind: string(e.Kind), Code: e.Code, ID: e.ID, Picture: "/v1/subgraph?collapse=dyads&limit=40&height=700&focus=" + url.QueryEscape(string(e.ID))}
	var facts factList
	facts.text("official name", e.OfficialName)
	facts.text("capital", e.Capital)
	facts.text("located in", e.Located)
	facts.text("died", e.Died.String())
	for _, v := range e.Valid {
		facts.text("existed", interval(v))
	}
	facts.add("follows", s.entityValues(e.Predecessors)...)
	facts.add("followed by", s.entityValues(e.Successors)...)
	t.Facts = facts
	terms := tableOf{Heading: "Offices", Columns: []string{"office", "of", "time"}}
	for _, o := range e.Offices {
		terms.Rows = append(terms.Rows, []value{{Text: o.Office}, {Text: o.State}, {Text: interval(o.IntervalAnswer)}})
	}
	members := tableOf{Heading: "Memberships", Columns: []string{"of", "as", "time"}}
	for _, m := range e.Memberships {
		members.Rows = append(members.Rows, []value{s.entityValue(m.Of), {Text: m.Role}, {Text: interval(m.IntervalAnswer)}})
	}
	events, err := s.eventTable(c.Request.Context(), q, e.ID)
	if err != nil {
		return err
	}
	for _, table := range []tableOf{events, terms, members} {
		if len(table.Rows) > 0 {
			t.Tables = append(t.Tables, table)
		}
	}
	return s.page(c, q, t)
}

// eventTable lists the latest events that an entity takes part in.
func (s *Server) eventTable(ctx context.Context, q *query.Session, id schema.IRI) (tableOf, error) {
	filter := url.Values{"participant": {string(id)}, "sort": {"-date"}, "succession": {"separate"}}
	p := query.Params{"limit": {"100"}}
	for k, v := range filter {
		p[k] = v
	}
	answer, err := q.Events(ctx, p)
	if err != nil {
		return tableOf{}, err
	}
	t := tableOf{Heading: "Events", Columns: []string{"date", "event", "who", "source"}}
	for _, e := range answer.Items {
		t.Rows = append(t.Rows, s.eventRow(e))
	}
	if answer.Next != nil {
		t.More = &link{Href: "/v1/events?" + filter.Encode(), Text: "all events as JSON"}
	}
	return t, nil
}

func (s *Server) eventRow(e *query.EventAnswer) []value {
	name := strings.ReplaceAll(string(e.Type), "_", " ")
	if e.Relation != "" {
		name = e.Relation
	}
	if st := e.StatusOrDefault(); st != schema.Occurred {
		name += " (" + string(st) + ")"
	}
	var who []string
	for _, role := range schema.Roles() {
		for _, p := range *e.In(role) {
			who = append(who, p.Name)
		}
	}
	source := value{}
	if e.Document != nil {
		source = value{e.Document.Title, s.addressOf(e.Document.ID)}
	}
	return []value{{Text: e.Date.String()}, {name, s.addressOf(e.ID)}, {Text: strings.Join(who, ", ")}, source}
}

func (s *Server) eventPage(c *gin.Context, q *query.Session, e *query.EventAnswer) error {
	name := strings.ReplaceAll(string(e.Type), "_", " ")
	t := thing{Title: strings.TrimSpace(name + " " + e.Date.String()), Kind: "event", ID: e.ID}
	var facts factList
	facts.text("date", e.Date.String())
	facts.text("status", string(e.StatusOrDefault()))
	for _, role := range schema.Roles() {
		facts.add(string(role), s.entityValues(*e.In(role))...)
	}
	facts.text("quad class", e.Quad)
	facts.text("PLOVER", e.Plover)
	facts.text("CAMEO", e.CAMEO)
	facts.text("quote", e.Quote)
	if e.Speaker != nil {
		facts.add("according to", s.entityValue(*e.Speaker))
	}
	facts.add("claim", value{string(e.Claim), s.addressOf(e.Claim)})
	if e.Document != nil {
		facts.add("document", value{e.Document.Title, s.addressOf(e.Document.ID)})
	}
	t.Facts = facts
	return s.page(c, q, t)
}

func (s *Server) claimPage(c *gin.Context, q *query.Session, claim *query.ClaimAnswer) error {
	t := thing{Title: claim.Speaker.Name + ": " + string(claim.ClaimType), Kind: "claim: what its speaker says, not a fact", ID: claim.ID}
	var facts factList
	facts.add("speaker", s.entityValue(claim.Speaker))
	facts.text("text", claim.Text)
	facts.text("date", claim.Date.String())
	facts.add("about", s.entityValues(claim.About)...)
	facts.text("advisory", claim.Advisory)
	if claim.Document != nil {
		facts.add("document", value{claim.Document.Title, s.addressOf(claim.Document.ID)})
	}
	t.Facts = facts
	asserts := tableOf{Heading: "What it asserts", Columns: []string{"date", "event", "who", "source"}}
	for _, e := range claim.Asserts {
		asserts.Rows = append(asserts.Rows, s.eventRow(&query.EventAnswer{Event: e}))
	}
	if len(asserts.Rows) > 0 {
		t.Tables = []tableOf{asserts}
	}
	return s.page(c, q, t)
}

func (s *Server) documentPage(c *gin.Context, q *query.Session, d *query.DocumentAnswer) error {
	t := thing{Title: d.Title, Kind: "document", ID: d.ID}
	if t.Title == "" {
		t.Title = string(d.ID)
	}
	var facts factList
	facts.text("date", d.Date.String())
	facts.text("type", d.Type)
	facts.text("publisher", d.Publisher)
	facts.text("licence", d.Licence)
	facts.text("source", d.Source)
	facts.add("organisers", s.entityValues(d.Organisers)...)
	facts.add("participants", s.entityValues(d.Participants)...)
	t.Facts = facts
	events := tableOf{Heading: "Events", Columns: []string{"date", "event", "who", "source"}}
	for _, e := range d.Events[:min(len(d.Events), pageRows)] {
		events.Rows = append(events.Rows, s.eventRow(e))
	}
	claims := tableOf{Heading: "Claims", Columns: []string{"speaker", "text"}}
	for _, claim := range d.Claims[:min(len(d.Claims), pageRows)] {
		claims.Rows = append(claims.Rows, []value{s.entityValue(claim.Speaker), {claim.Text, s.addressOf(claim.ID)}})
	}
	for _, table := range []tableOf{events, claims} {
		if len(table.Rows) > 0 {
			table.More = &link{Href: c.Request.URL.Path + "?format=json", Text: "the whole document as JSON"}
			t.Tables = append(t.Tables, table)
		}
	}
	return s.page(c, q, t)
}
