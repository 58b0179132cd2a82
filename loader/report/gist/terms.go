package gist

import (
	"entente/schema"
)

// terms reports a clause behind an agreement or a judgment of the same entry that only tells what it laid down: "Treaty of
// Ryswick; the fort goes back", "Agreement signed in Lima. Peru gets free transit". Who codes the treaty has coded its terms. What
// was paid, recognised or done in consequence is an event of its own. The clause gives no date, and the type that its words speak
// for is one of what treaties lay down, or it has a verb of giving and getting.
func terms(in *Input, kind schema.EventType) bool {
	if !in.Further || in.Dated {
		return false
	}
	switch in.Behind {
	case schema.Agreement:
		return laidDown(kind) || handsOver(in)
	case schema.Statement:
		return handsOver(in)
	}
	return false
}

// laidDown reports a type of what a treaty lays down: behind one, words of it tell of a clause of the treaty.
func laidDown(kind schema.EventType) bool {
	switch kind {
	case schema.Agreement, schema.ProjectEvent, schema.MilitaryWithdrawal, schema.Release, schema.Accession, schema.War, schema.Ceasefire, schema.Incident, schema.RelationsEstablished:
		return true
	}
	return false
}

// handsOver reports a clause in which land or a right passes from one to another.
func handsOver(in *Input) bool {
	for i := in.Clause.Start; i < in.Clause.End; i++ {
		next := ""
		if i+1 < in.Clause.End {
			next = in.Text.Tokens[i+1].Lower
		}
		low := in.Text.Tokens[i].Lower
		if passes.Has(low) || passing[low].Has(next) {
			return true
		}
	}
	return false
}

// passes are the words of what passes to another; passing are those that do so with the next.
var (
	passes  = set("cede cedes ceded ceding cession regain regains regained retain retains retained renounce renounces renounced")
	passing = followed(map[string]string{
		"free":                                  "hand of transit trade access",
		"give gives gave given giving":          "up back",
		"go goes went going":                    "back to",
		"fall falls fell":                       "to",
		"get gets got":                          "back free the a an all its half most",
		"hand hands handed":                     "back over",
		"receive receives received":             "in the a an all",
		"keep keeps kept":                       "the its all half most only",
		"revert reverts reverted pass passes":   "to",
		"opened open opens":                     "to",
		"is are was were becomes become became": "again",
	})
)
