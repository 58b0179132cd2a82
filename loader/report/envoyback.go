package report

import (
	"strings"

	"entente/loader/report/event"
	"entente/loader/report/text"
	"entente/schema"
)

// envoyBack makes the return of who was recalled right before what it is between the two states, the end of the break: "Peru
// recalled its ambassador from Lima. He went back in March." A pronoun behind a recall is the ambassador's, whoever was named
// before him, and an ambassador at his post is on no visit. from is the first event of the passage.
func (d *reading) envoyBack(e *schema.Event, f *event.Found, from int) {
	if e.Type == schema.Visit {
		d.cameBack(e, f.Explain.Roles.Map()[schema.RoleSource], firstWord(f.Explain.Trigger), from)
	}
}

// cameBack is envoyBack for what words of a clause say of who did what.
func (d *reading) cameBack(e *schema.Event, who, verb string, from int) {
	if len(d.result.Events) <= from || !comesBack.Has(verb) || !recalledOnes.Has(strings.ToLower(who)) {
		return
	}
	before := d.result.Events[len(d.result.Events)-1]
	if before.Type != schema.RelationsSevered || len(before.Source) == 0 || len(before.Target) == 0 {
		return
	}
	if q := strings.ToLower(before.Provenance.Quote); !strings.Contains(q, "ambassador") && !strings.Contains(q, "envoy") && !strings.Contains(q, "minister") {
		return
	}
	party := append(statesAmong(before.Source), statesAmong(before.Target)...)
	if len(party) < 2 {
		return
	}
	e.Type, e.Rule, e.Plover, e.CAMEO = schema.RelationsRestored, "relations/restored", "", ""
	e.Source, e.Target, e.Place, e.Party = nil, nil, nil, party
}

// gistBack is envoyBack for a clause that is read coarsely, as where nobody is known whom the pronoun could name.
func (d *reading) gistBack(e *schema.Event, clause text.Span, from int) {
	if clause.Len() > 2 {
		d.cameBack(e, d.t.Tokens[clause.Start].Text, d.t.Tokens[clause.Start+1].Lower, from)
	}
}

// firstWord is the first word of what triggered a rule.
func firstWord(s string) string {
	word, _, _ := strings.Cut(strings.ToLower(s), " ")
	return word
}

// comesBack are the verbs of who takes up his post again; recalledOnes are words for whom a recall named.
var (
	comesBack    = text.SetOf("return returns returned go goes went come comes came")
	recalledOnes = text.SetOf("he she they both")
)
