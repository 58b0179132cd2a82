package export

import (
	"encoding/csv"
	"fmt"
	"io"

	"entente/graph/query"
)

// WriteDyadCSV writes one row a year.
func WriteDyadCSV(w io.Writer, d *query.DyadAnswer) error {
	out := csv.NewWriter(w)
	if err := out.Write([]string{"year", "verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict", "other", "balance"}); err != nil {
		return err
	}
	for _, y := range d.Years {
		if err := out.Write([]string{fmt.Sprint(y.Year), fmt.Sprint(y.VerbalCooperation), fmt.Sprint(y.MaterialCooperation), fmt.Sprint(y.VerbalConflict),
			fmt.Sprint(y.MaterialConflict), fmt.Sprint(y.Other), fmt.Sprintf("%.2f", y.Balance)}); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}
