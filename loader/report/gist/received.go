package gist

import (
	"slices"

	"entente/schema"
)

// receivedBy gives the visitor told of in the same sentence whom somebody receives: "Chairman Vik in Nairobi; received by President
// Ruto". The two meet; who receives does not travel.
func receivedBy(in *Input) []schema.Entity {
	if in.Before == nil || in.Before.Type != schema.Visit || in.Clause.Len() < 3 {
		return nil
	}
	if in.Text.Tokens[in.Clause.Start].Lower != "received" || in.Text.Tokens[in.Clause.Start+1].Lower != "by" {
		return nil
	}
	return slices.Clone(in.Before.Source)
}
