package loader

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"entente/schema"
)

// Counts says what became of the records of one kind.
type Counts struct {
	New         int `json:"new"`
	Seen        int `json:"seen"`
	Conflicting int `json:"conflicting"`
	Changed     int `json:"changed,omitempty"` // by the newer release of a dataset
	Removed     int `json:"removed,omitempty"` // which the newer release has no more
}

// FileReport says what a load did with one file.
type FileReport struct {
	Name     string             `json:"name"`
	Format   string             `json:"format,omitempty"`
	Document schema.IRI         `json:"document,omitempty"`
	Records  map[string]*Counts `json:"records,omitempty"` // by kind: document, event, claim
	Quads    Counts             `json:"quads"`
	Refused  []Refusal          `json:"refused"`
	// RefusedTotal counts the refusals, of which Refused lists the first.
	RefusedTotal int            `json:"refused_total"`
	Conflicts    []Refusal      `json:"conflicts,omitempty"`
	Decided      map[string]int `json:"decided,omitempty"` // names by how they were resolved: normalised, fuzzy, reviewed
	Notes        []string       `json:"notes,omitempty"`   // what was skipped, and why
	Error        string         `json:"error,omitempty"`   // why nothing of the file was loaded
}

// Refusal is a record that was not loaded.
type Refusal struct {
	Position string `json:"position,omitempty"`
	Reason   string `json:"reason"`
}

// Report says what a load did.
type Report struct {
	Files       []*FileReport `json:"files"`
	New         int           `json:"new"`
	Seen        int           `json:"seen"`
	Conflicting int           `json:"conflicting"`
	Refused     int           `json:"refused"`
	Changed     int           `json:"changed,omitempty"`
	Removed     int           `json:"removed,omitempty"`
	Failed      int           `json:"failed"`          // files of which nothing was loaded
	Error       string        `json:"error,omitempty"` // why nothing of a replacement was done
	Revision    uint64        `json:"revision"`
	DryRun      bool          `json:"dry_run,omitempty"`
}

// fail tells why nothing of the run was done.
func (r *Report) fail(why string) {
	r.Error = why
	for _, f := range r.Files {
		f.Records, f.Quads = nil, Counts{}
		if f.Error == "" {
			f.Error = why
		}
	}
}

func (r *Report) add(f *FileReport) { r.Files = append(r.Files, f) }

// sum adds up the files.
func (r *Report) sum() {
	r.New, r.Seen, r.Conflicting, r.Changed, r.Removed, r.Refused, r.Failed = 0, 0, 0, 0, 0, 0, 0
	for _, f := range r.Files {
		r.addUp(f)
	}
}

func (r *Report) addUp(f *FileReport) {
	for _, c := range f.Records {
		r.New += c.New
		r.Seen += c.Seen
		r.Conflicting += c.Conflicting
		r.Changed += c.Changed
		r.Removed += c.Removed
	}
	r.Refused += f.RefusedTotal
	if f.Error != "" {
		r.Failed++
	}
}

// String tells the report of a file in one line, and each refusal in one of its own.
func (f *FileReport) String() string {
	var b strings.Builder
	if f.Error != "" {
		fmt.Fprintf(&b, "%s: nothing loaded: %s", f.Name, f.Error)
	} else {
		fmt.Fprintf(&b, "%s: %s:", f.Name, f.Format)
		for _, kind := range []string{"document", "event", "claim"} {
			if c := f.Records[kind]; c != nil {
				fmt.Fprintf(&b, " %ss %d new, %d seen, %d conflicting", kind, c.New, c.Seen, c.Conflicting)
				if c.Changed+c.Removed > 0 {
					fmt.Fprintf(&b, ", %d changed, %d removed", c.Changed, c.Removed)
				}
				b.WriteByte(';')
			}
		}
		fmt.Fprintf(&b, " quads %d new, %d seen; %d refused", f.Quads.New, f.Quads.Seen, f.RefusedTotal)
	}
	for _, how := range slices.Sorted(maps.Keys(f.Decided)) {
		fmt.Fprintf(&b, "\n%s: %d names resolved as %s", f.Name, f.Decided[how], how)
	}
	for _, r := range f.Refused {
		fmt.Fprintf(&b, "\n%s: refused: %s", r.Position, r.Reason)
	}
	if more := f.RefusedTotal - len(f.Refused); more > 0 {
		fmt.Fprintf(&b, "\n%s: %d more refused", f.Name, more)
	}
	for _, c := range f.Conflicts {
		fmt.Fprintf(&b, "\n%s: conflicting, kept as it was: %s", c.Position, c.Reason)
	}
	for _, n := range f.Notes {
		b.WriteString("\n" + f.Name + ": " + n)
	}
	return b.String()
}
