package resolve

import (
	"cmp"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"sync"

	"entente/schema"
)

// Review is the list of decisions about names that a person may look through: it is
// written after a load and read before the next one, whose decisions follow the
// verdicts in it. The zero of *Review, nil, has no verdicts and keeps nothing. It is
// safe for concurrent use.
type Review struct {
	mu       sync.Mutex
	verdicts map[string]string    // by name
	kept     map[string][]string  // the rows that were read, by name
	made     map[string]*Decision // by name
}

// reviewColumns are those of the file. Verdict is for the person: nothing leaves the
// decision, "yes" takes what is near, "no" makes an actor of its own, and a code, name
// or IRI says what is meant.
var reviewColumns = []string{"name", "verdict", "method", "score", "kind", "meant", "iri", "near", "near_iri", "near_score", "rows"}

// maxReview bounds the rows of a review file.
const maxReview = 2_000_000

// NewReview begins an empty one.
func NewReview() *Review {
	return &Review{verdicts: map[string]string{}, kept: map[string][]string{}, made: map[string]*Decision{}}
}

// ReadReview reads a file that Write wrote and a person may have changed. Kind Invalid
// tells file and line.
func ReadReview(file string, in io.Reader) (*Review, error) {
	v := NewReview()
	r := csv.NewReader(in)
	header, err := r.Read()
	if errors.Is(err, io.EOF) {
		return v, nil
	}
	invalid := func(line int, message string, err error) error {
		return &schema.Error{Kind: schema.Invalid, Position: schema.Position{File: file, Line: line}, Message: message, Err: err}
	}
	if err != nil || !slices.Equal(header, reviewColumns) {
		return nil, invalid(1, "not a review of names: its header is "+strings.Join(reviewColumns, ","), err)
	}
	for {
		row, err := r.Read()
		if errors.Is(err, io.EOF) {
			return v, nil
		}
		line, _ := r.FieldPos(0)
		var parse *csv.ParseError
		switch {
		case errors.As(err, &parse):
			return nil, invalid(parse.Line, "not a row of a review", parse.Err)
		case err != nil:
			return nil, err
		case len(v.kept) >= maxReview:
			return nil, invalid(line, fmt.Sprintf("more than %d names", maxReview), nil)
		case row[0] == "":
			return nil, invalid(line, "a row without a name", nil)
		}
		v.kept[row[0]] = row
		if verdict := strings.TrimSpace(row[1]); verdict != "" {
			v.verdicts[row[0]] = verdict
		}
	}
}

// Verdict is what a person said of a name, "" where nothing.
func (v *Review) Verdict(name string) string {
	if v == nil {
		return ""
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.verdicts[name]
}

// Note keeps a decision; of two about one name the first, whose rows add up.
func (v *Review) Note(d Decision) {
	if v == nil {
		return
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	if have := v.made[d.Name]; have != nil {
		have.Rows += d.Rows
		return
	}
	v.made[d.Name] = &d
}

// Write writes all decisions, those that want a look first, with the verdicts that
// stand; names of the file that was read and that were not met again stay in it.
func (v *Review) Write(out io.Writer) error {
	v.mu.Lock()
	defer v.mu.Unlock()
	list := make([]*Decision, 0, len(v.made))
	for _, d := range v.made {
		list = append(list, d)
	}
	rank := func(d *Decision) int {
		switch {
		case d.Method == BySpelling:
			return 0
		case d.Near.Kind != "":
			return 1
		case d.Method == ByForm:
			return 2
		case d.Method == ByReview:
			return 3
		case d.Method == AsOwn:
			return 4
		}
		return 5
	}
	slices.SortFunc(list, func(a, b *Decision) int {
		return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(b.Rows, a.Rows), cmp.Compare(a.Name, b.Name))
	})
	w := csv.NewWriter(out)
	rows := [][]string{reviewColumns}
	for _, d := range list {
		row := []string{d.Name, v.verdicts[d.Name], string(d.Method), score(d.Score), string(d.Meant.Kind), d.Meant.Name, string(d.Meant.ID), "", "", "", strconv.Itoa(d.Rows)}
		if d.Near.Kind != "" {
			row[7], row[8], row[9] = d.Near.Name, string(d.Near.ID), score(d.NearScore)
		}
		rows = append(rows, row)
	}
	var rest []string
	for name := range v.kept {
		if v.made[name] == nil {
			rest = append(rest, name)
		}
	}
	slices.Sort(rest)
	for _, name := range rest {
		rows = append(rows, v.kept[name])
	}
	return w.WriteAll(rows)
}

func score(f float64) string { return strconv.FormatFloat(f, 'f', 2, 64) }

// Judged finds what a verdict means: a code or name of the tables, or the IRI of any
// entity. Kind NotFound where it means nothing.
func (r *Resolver) Judged(verdict, name string, day schema.Day) (schema.Entity, error) {
	_, path, isIRI := strings.Cut(verdict, "/id/")
	if !isIRI {
		return r.Named(verdict, day)
	}
	kind, key, ok := strings.Cut(path, "/")
	if k := schema.EntityKind(kind); ok && k.Valid() && key != "" {
		if k == schema.State {
			if e, ok := r.State(key, day); ok && string(e.ID) == verdict {
				return e, nil
			}
		}
		return schema.Entity{Kind: k, Name: name, ID: schema.IRI(verdict)}, nil
	}
	return schema.Entity{}, &schema.Error{Kind: schema.NotFound, Value: verdict, Message: "not the IRI of an entity"}
}
