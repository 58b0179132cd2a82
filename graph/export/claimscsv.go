package export

import (
	"encoding/csv"
	"fmt"
	"io"

	"entente/graph/query"
)

// WriteClaimsCSV writes one row a claim.
func WriteClaimsCSV(w io.Writer, claims []*query.ClaimAnswer) error {
	out := csv.NewWriter(w)
	if err := out.Write([]string{"id", "speaker", "claim_type", "text", "about", "date", "advisory", "asserts", "confidence", "document", "section", "item"}); err != nil {
		return err
	}
	for _, c := range claims {
		asserts := ""
		for i, e := range c.Asserts {
			if i > 0 {
				asserts += "; "
			}
			asserts += string(e.Type)
		}
		if err := out.Write([]string{string(c.ID), c.Speaker.Name, string(c.ClaimType), c.Text, names(c.About), c.Date.String(), c.Advisory, asserts,
			confidence(c.Confidence), title(c.Document), c.Provenance.Section, fmt.Sprint(c.Provenance.Item)}); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}
