package reference

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strconv"
	"strings"
	"unicode/utf8"

	"entente/schema"
)

// EffectiveLeader is the office of those of whom a table says that they governed and
// not in which office.
const EffectiveLeader = "Effective Leader"

// ArchigosReport says what was made of a table of leaders.
type ArchigosReport struct {
	Known   int     // spells of persons whom the tables have in power then
	Added   int     // spells that were added
	Refused []error // rows that could not be read, with file, line and column
}

// Archigos reads a table of leaders in the form of Archigos 4.1 (one spell in power a
// row: obsid, gwcode or ccode, leader, startdate, enddate; comma- or tab-separated) and
// gives a folder for Extend with the spells that the tables do not have. A leader is
// taken for a person of the tables where a word of the names agrees and that person
// headed the state during the spell; two persons are never made one by name alone. An
// error means that the table has another form or is too large.
func (t *Tables) Archigos(file string, in io.Reader) (fs.FS, ArchigosReport, error) {
	var report ArchigosReport
	data, err := io.ReadAll(io.LimitReader(in, maxTableBytes+1))
	if err != nil {
		return nil, report, fmt.Errorf("%s: %w", file, err)
	}
	bad := func(line int, column, value, message string) error {
		return &schema.Error{Kind: schema.Invalid, Position: schema.Position{File: file, Line: line}, Parameter: column, Value: value, Message: message}
	}
	switch {
	case len(data) > maxTableBytes:
		return nil, report, &schema.Error{Kind: schema.TooLarge, Position: schema.Position{File: file}, Message: fmt.Sprintf("a reference table may have %d MB", maxTableBytes>>20)}
	case !utf8.Valid(data):
		return nil, report, bad(0, "", "", "not UTF-8 text: save the table as UTF-8")
	}
	r := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(data, []byte("\ufeff"))))
	if line, _, _ := bytes.Cut(data, []byte("\n")); bytes.Count(line, []byte("\t")) > bytes.Count(line, []byte(",")) {
		r.Comma, r.LazyQuotes = '\t', true
	}
	header, err := r.Read()
	if err != nil {
		return nil, report, bad(1, "", "", "expected a header with gwcode or ccode, leader, startdate and enddate")
	}
	at := map[string]int{}
	for i, name := range header {
		at[strings.ToLower(strings.TrimSpace(name))] = i
	}
	number := "gwcode"
	if _, ok := at[number]; !ok {
		number = "ccode"
	}
	for _, column := range []string{number, "leader", "startdate", "enddate"} {
		if _, ok := at[column]; !ok {
			return nil, report, bad(1, column, "", "the table of leaders has no such column; it has "+strings.Join(header, ", "))
		}
	}
	terms := [][]string{leaderColumns}
	for {
		row, err := r.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		var parse *csv.ParseError
		if errors.As(err, &parse) {
			report.Refused = append(report.Refused, bad(parse.Line, "", "", parse.Err.Error()))
			continue
		}
		if err != nil {
			return nil, report, err
		}
		line, _ := r.FieldPos(0)
		cell := func(column string) string {
			if i, ok := at[column]; ok {
				return strings.TrimSpace(row[i])
			}
			return ""
		}
		term, known, fault := t.spell(cell, number)
		switch {
		case fault != "":
			report.Refused = append(report.Refused, bad(line, fault, cell(fault), "expected a state's number, a name, and days such as 1958-10-27 that end no earlier than they begin"))
		case known:
			report.Known++
		default:
			report.Added++
			terms = append(terms, term)
		}
	}
	folder, err := Folder(map[string][][]string{
		"offices.csv":          {officeColumns, {EffectiveLeader, "", "1", "effective", "state"}},
		"leaders/archigos.csv": terms,
	})
	return folder, report, err
}

// spell reads a row: the term to add, or that the tables know it, or the column at
// fault.
func (t *Tables) spell(cell func(string) string, number string) (term []string, known bool, fault string) {
	from, err := schema.ParseDay(cell("startdate"))
	if err != nil {
		return nil, false, "startdate"
	}
	to, err := schema.ParseDay(cell("enddate"))
	if err != nil || to < from {
		return nil, false, "enddate"
	}
	code, err := strconv.Atoi(cell(number))
	if err != nil {
		return nil, false, number
	}
	state, ok := t.numbered(code, from)
	if !ok { // a leader may come before the state's first day by the tables
		if state, ok = t.numbered(code, to); !ok {
			return nil, false, number
		}
	}
	name := cell("leader")
	if name == "" || strings.ContainsAny(name, ";[]") {
		return nil, false, "leader"
	}
	for _, h := range t.termsByState()[state.Key] {
		if h.term.Head != NotHead && h.term.When.From <= to && from < h.term.When.To && agree(name, h.person) {
			return nil, true, ""
		}
	}
	end := to.String()
	if strings.EqualFold(cell("exit"), "Still in Office") { // when the table was closed
		end = ""
	}
	return []string{state.Key, EffectiveLeader, name, "", from.String(), end, string(EffectiveHead), "Archigos"}, false, ""
}

// numbered finds a state by its Gleditsch-Ward or Correlates of War number on a day.
func (t *Tables) numbered(code int, day schema.Day) (*State, bool) {
	if st, ok := t.StateByGW(code, day); ok {
		return st, true
	}
	return t.StateByCOW(code, day)
}

// agree tells whether a word of three letters or more, or the whole, is of both names.
func agree(name string, p *Person) bool {
	words := strings.Fields(schema.Fold(name))
	for _, own := range append([]string{p.Name}, p.Aliases...) {
		folded := schema.Fold(own)
		if folded == schema.Fold(name) {
			return true
		}
		for _, w := range strings.Fields(folded) {
			for _, x := range words {
				if w == x && len(w) >= 3 {
					return true
				}
			}
		}
	}
	return false
}
