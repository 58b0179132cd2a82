package query

import (
	"context"
	"slices"
	"strings"

	"entente/graph/view"
	"entente/schema"
)

// Recommendation is what someone said should be done, with what was done later that
// fits it.
type Recommendation struct {
	Claim   *ClaimAnswer   `json:"claim"`
	Since   string         `json:"since"` // the day after which an event is later
	Types   []string       `json:"types"` // of events that its words ask for
	Matches []*EventAnswer `json:"matches"`
	Total   int            `json:"total"`
}

// RecommendationsAnswer lists recommendations in the order of their documents.
type RecommendationsAnswer struct {
	Items     []Recommendation `json:"items"`
	Method    string           `json:"method"`
	Revision  uint64           `json:"revision"`
	Truncated *Truncated       `json:"truncated,omitempty"`
	Understood
}

// RecommendationParams names the parameters of a question for recommendations.
func RecommendationParams() []string {
	return []string{"speaker", "about", "document", "q", "advisory", "succession", "limit", "matches", "format"}
}

const recommendationMethod = "a later event matches where it occurred, begins after the day of the recommendation's document, has two of the states and bodies that the recommendation names among its actors, " +
	"and is of a type that the recommendation's words ask for; recommendations whose words ask for no type of event match nothing"

// asksFor gives the types of events that words ask for, by the beginnings of words.
var asksFor = []struct {
	words []string
	types []schema.EventType
}{
	{[]string{"trade", "commerc", "export", "import"}, []schema.EventType{schema.Trade}},
	{[]string{"visit", "exchange of delegation", "delegation"}, []schema.EventType{schema.Visit}},
	{[]string{"agreement", "treaty", "accord", "pact", "memorand", "sign"}, []schema.EventType{schema.Agreement}},
	{[]string{"dialogue", "talk", "negotiat", "meet", "summit", "conference"}, []schema.EventType{schema.Meeting}},
	{[]string{"pipeline", "project", "invest", "infrastructure", "steel mill", "energy"}, []schema.EventType{schema.ProjectEvent}},
	{[]string{"arms", "weapon", "defence cooperation", "defense cooperation", "military cooperation"}, []schema.EventType{schema.ArmsTransfer}},
	{[]string{"aid", "assist"}, []schema.EventType{schema.Aid}},
	{[]string{"join", "membership", "member of", "accede", "accession"}, []schema.EventType{schema.Accession}},
	{[]string{"withdraw"}, []schema.EventType{schema.MilitaryWithdrawal, schema.Withdrawal}},
	{[]string{"mediat"}, []schema.EventType{schema.Mediation}},
	{[]string{"sanction", "embargo"}, []schema.EventType{schema.Sanction, schema.SanctionLifted}},
	{[]string{"ceasefire", "cease fire"}, []schema.EventType{schema.Ceasefire}},
	{[]string{"recogni"}, []schema.EventType{schema.Recognition}},
	{[]string{"diplomatic relations", "embass"}, []schema.EventType{schema.RelationsEstablished, schema.RelationsRestored}},
	{[]string{"release", "prisoner"}, []schema.EventType{schema.Release}},
}

// Recommendations lists what was recommended, each with the later events that match it.
func (s *Session) Recommendations(ctx context.Context, p Params) (*RecommendationsAnswer, error) {
	if err := p.Only(RecommendationParams()...); err != nil {
		return nil, err
	}
	limit, err := p.Int("limit", 100, 1, s.limits.Page)
	if err != nil {
		return nil, err
	}
	most, err := p.Int("matches", 10, 0, 100)
	if err != nil {
		return nil, err
	}
	keep, err := s.claimFilter(ctx, Params{"speaker": p["speaker"], "about": p["about"], "document": p["document"], "q": p["q"], "advisory": p["advisory"],
		"succession": p["succession"], "claim_type": {string(schema.Recommendation)}})
	if err != nil {
		return nil, err
	}
	all, err := s.allClaims(ctx)
	if err != nil {
		return nil, err
	}
	out := &RecommendationsAnswer{Items: []Recommendation{}, Method: recommendationMethod, Revision: s.Revision(), Understood: s.understood()}
	for _, c := range all {
		if !keep(c) {
			continue
		}
		if len(out.Items) == limit {
			out.Truncated = &Truncated{"limit", limit}
			break
		}
		r, err := s.followed(ctx, c, most)
		if err != nil {
			return nil, err
		}
		out.Items = append(out.Items, *r)
	}
	return out, nil
}

// followed finds the later events that match a recommendation.
func (s *Session) followed(ctx context.Context, c *ClaimAnswer, most int) (*Recommendation, error) {
	r := &Recommendation{Claim: c, Types: []string{}, Matches: []*EventAnswer{}}
	text := " " + schema.Fold(c.Text)
	f := view.Filter{Statuses: []schema.Status{schema.Occurred, schema.Ongoing}}
	for _, ask := range asksFor {
		if slices.ContainsFunc(ask.words, func(w string) bool { return strings.Contains(text, " "+w) }) {
			f.Types = append(f.Types, ask.types...)
		}
	}
	for _, t := range f.Types {
		r.Types = append(r.Types, string(t))
	}
	document, err := s.dec.Document(c.Document.ID)
	if err != nil {
		return nil, err
	}
	since := document.Date.Latest()
	if len(f.Types) == 0 || since.Open() {
		return r, nil
	}
	r.Since = since.String()
	var about []view.Node
	for _, e := range c.About {
		term, ok, err := s.ID(iriValue(e.ID))
		if err != nil {
			return nil, err
		}
		if n, found := s.View.NodeOf(term); ok && found && e.Kind != schema.Person && e.Kind != schema.Place {
			about = append(about, s.View.Representative(n))
		}
	}
	filter := s.View.Compile(f)
	seen := map[view.Event]bool{}
	for _, n := range about {
		for _, m := range s.View.Lineage(n) {
			for _, e := range s.View.EventsOf(m) {
				from, _ := s.View.Span(e)
				if seen[e] || from <= since || !s.View.Dated(e) || !filter.Pass(e) || s.common(e, about) < 2 {
					continue
				}
				seen[e] = true
				r.Total++
				if len(r.Matches) == most {
					continue
				}
				a, err := s.answer(ctx, e)
				if err != nil {
					return nil, err
				}
				r.Matches = append(r.Matches, a)
			}
		}
	}
	return r, nil
}

// common counts the actors of an event that are among the nodes.
func (s *Session) common(e view.Event, about []view.Node) (n int) {
	for _, a := range s.actors(e) {
		if slices.Contains(about, a) {
			n++
		}
	}
	return n
}
