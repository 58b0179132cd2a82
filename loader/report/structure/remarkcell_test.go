package structure

import (
	"testing"

	"entente/loader/report/token"
)

// TestRemarkCells reads a table whose last column says why things matter, with cells that run over into the next line.
func TestRemarkCells(t *testing.T) {
	const table = `Date         | What happened                      | Why it matters
-------------+------------------------------------+---------------------------
8 May 1952   | Treaty of Keta: Ghana and Togo     | Ghana promises not to annex
             | agree on the bridge                | the island
1 Feb. 1964  | Ghana and Togo open the bridge     | A cause of quarrels!
Oct. 1965    | The presidents meet at Ho          |
`
	d := Read(token.Split([]rune(table)), Options{})
	rows, remarks := 0, 0
	for _, b := range d.Blocks {
		if b.Cells == nil {
			continue
		}
		rows++
		for _, c := range b.Cells {
			if c.Role == RemarkCell {
				remarks++
			}
		}
	}
	if rows != 3 || remarks != 2 {
		t.Errorf("%d rows and %d remarks, want 3 and 2", rows, remarks)
	}
	skipped := false
	for _, s := range d.Skipped {
		skipped = skipped || s.Why == "cells that run over from the row above"
	}
	if !skipped {
		t.Error("what runs over is not reported")
	}
}
