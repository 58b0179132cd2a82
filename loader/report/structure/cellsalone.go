package structure

import (
	"slices"

	"entente/loader/report/text"
)

// How many columns a table has whose cells stand on lines of their own, and how many tokens the name of a column has.
const (
	minColumns  = 2
	maxColumns  = 6
	maxHeadName = 4
)

// findCellLines joins the rows of tables whose cells came apart, each on a line of its own, as pages are turned into text:
//
//	Visitor
//	Place
//	Date
//	Ama Osei
//	Lima
//	3 May 1999
//
// The names of the columns say how many lines make a row; the date must stand in its place in every one. What does not
// keep the order ends the table.
func (r *reader) findCellLines() {
	out := r.lines[:0]
	for i := 0; i < len(r.lines); {
		roles, rows := r.columnNames(i), 0
		for ; len(roles) >= minColumns && rows < minRows; roles = roles[:len(roles)-1] { // the last may be a cell of the first row: "Agreement on fish"
			for rows = 0; r.isRowAt(i+(rows+1)*len(roles), roles); {
				rows++
			}
			if rows >= minRows {
				break
			}
		}
		if rows < minRows {
			out = append(out, r.lines[i])
			i++
			continue
		}
		for range roles {
			r.lines[i].drop = "table head"
			r.doc.Skipped = append(r.doc.Skipped, Skipped{r.lines[i].span, r.lines[i].drop})
			out = append(out, r.lines[i])
			i++
		}
		for range rows {
			out = append(out, r.rowOfLines(i, roles))
			i += len(roles)
		}
	}
	r.lines = out
}

// columnNames reads the names of columns on lines of their own from line i on: each is known, and one is that of the dates.
func (r *reader) columnNames(i int) []CellRole {
	var roles []CellRole
	dated := false
	for k := i; k < min(i+maxColumns, len(r.lines)); k++ {
		l := &r.lines[k]
		role, ok := r.columnName(l)
		if !ok || k > i && l.blanks > 1 {
			break
		}
		dated = dated || role == DateCell
		roles = append(roles, role)
	}
	if len(roles) < minColumns || !dated {
		return nil
	}
	return roles
}

// columnName reads a line that is no more than the name of a column.
func (r *reader) columnName(l *line) (CellRole, bool) {
	if l.drop != "" && l.drop != "running head" || l.cells != nil || l.tokens.Len() > maxHeadName || !r.tok(l, 0).Capital {
		return 0, false
	}
	role, found := TextCell, false
	for k := range l.tokens.Len() {
		t := r.tok(l, k)
		if t.Kind != text.Word && t.Text != "/" && t.Text != "(" && t.Text != ")" {
			return 0, false
		}
		if !found && (k == 0 || l.tokens.Len() <= 2) {
			role, found = columnRole(t.Lower) // the first word, or that behind one: "Visit date"
		}
	}
	if role == YearCell {
		role = DateCell
	}
	return role, found
}

// columnRole is the role of a column by a word of its name, those of lists of visits among them.
func columnRole(word string) (CellRole, bool) {
	switch word {
	case "name", "names", "dignitary", "dignitaries", "official", "officials", "leader", "leaders", "delegation", "person":
		return ActorCell, true
	case "locale", "destination", "places", "cities":
		return PlaceCell, true
	case "office", "designation":
		return ActorCell, true
	case "reason", "kind", "nature", "programme", "program", "activity":
		return TextCell, true
	}
	return headRole(word)
}

// isRowAt reports whether the lines from i on are the cells of a row: its date is one, and no other is.
func (r *reader) isRowAt(i int, roles []CellRole) bool {
	if i+len(roles) > len(r.lines) || !slices.Contains(roles, DateCell) {
		return false
	}
	for k, role := range roles {
		l := &r.lines[i+k]
		if l.drop != "" && l.drop != "running head" || l.cells != nil || k > 0 && l.blanks > 1 {
			return false
		}
		if (role == DateCell) != r.dateAlone(l) {
			return false
		}
	}
	return true
}

// rowOfLines makes one row of the lines from i on, a cell each.
func (r *reader) rowOfLines(i int, roles []CellRole) line {
	row := r.lines[i]
	end := &r.lines[i+len(roles)-1]
	row.tokens.End, row.span.End = end.tokens.End, end.span.End
	row.mark, row.number, row.drop = 0, 0, ""
	for k, role := range roles {
		row.cells = append(row.cells, Cell{r.lines[i+k].tokens, role})
	}
	return row
}
