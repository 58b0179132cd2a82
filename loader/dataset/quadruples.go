package dataset

import (
	"bytes"
	"context"
	"io"
	"strconv"
	"strings"

	"entente/schema"
)

// quadruples are ICEWS events as temporal knowledge-graph research publishes them:
// subject, relation, object and day, by name, separated by tabs (ICEWS14, ICEWS05-15,
// ICEWS18). A further column, such as the split of a benchmark, is not kept.
func quadruples() Adapter {
	return Adapter{
		Name: "icews-quadruples", Gloss: "ICEWS events as named quadruples: subject, relation, object, date",
		Extensions: []string{".tsv", ".txt"},
		Recognise:  isQuadruples, ByContent: true, Read: readQuadruples,
	}
}

var quadrupleColumns = [4]string{"subject", "relation", "object", "date"}

func isQuadruples(head []byte) bool {
	cells := strings.Split(string(firstLine(head)), "\t")
	if len(cells) < 4 || len(cells) > 5 {
		return false
	}
	if isQuadrupleHeader(cells) {
		return true
	}
	cameo, err := LoadCAMEO()
	if err != nil {
		return false // reading by --as will say so
	}
	_, coded := cameo.Named(strings.ReplaceAll(cells[1], "_", " "))
	_, err = schema.ParseDay(cells[3])
	return coded && err == nil
}

func isQuadrupleHeader(cells []string) bool {
	for i, name := range quadrupleColumns {
		if !strings.EqualFold(strings.TrimSpace(cells[i]), name) {
			return false
		}
	}
	return true
}

// icewsDataset describes the dataset that all such files are parts of: the same row
// is the same event in each.
func icewsDataset(namer schema.Namer) *schema.Document {
	return &schema.Document{ID: namer.Key("dataset", "icews-quadruples"), Title: "ICEWS events as named quadruples", Type: "dataset",
		Publisher: "Integrated Crisis Early Warning System", Licence: "none stated with the quadruples",
		Source: "ICEWS coded event data, Harvard Dataverse doi:10.7910/DVN/28075, in the form of temporal knowledge-graph benchmarks"}
}

type quadrupleReader struct {
	env    Env
	out    Out
	cameo  *CAMEO
	actors *Actors
	id     schema.IRI
	codes  map[string]*Coding // by the text of the relation
	days   map[string]schema.Date
	rows   map[schema.IRI]uint32 // how often a row was met
	event  schema.Event
}

func readQuadruples(ctx context.Context, in io.Reader, env Env, out Out) error {
	cameo, err := LoadCAMEO()
	if err != nil {
		return err
	}
	dataset := icewsDataset(env.Namer)
	actors, err := NewActors(env, out, dataset.ID)
	if err != nil {
		return err
	}
	r := &quadrupleReader{env: env, out: out, cameo: cameo, id: dataset.ID, actors: actors,
		codes: map[string]*Coding{}, days: map[string]schema.Date{}, rows: map[schema.IRI]uint32{}}
	if err := out.Record(dataset, dataset.ID); err != nil {
		return err
	}
	only, err := env.Where.Bind(quadrupleColumns[:])
	if err != nil {
		return err
	}
	l := newLines(ctx, in, env, out)
	var cells [5][]byte
	left := 0
	for l.next() {
		n := splitTabs(l.text, cells[:])
		if l.line == 1 && n >= 4 && isQuadrupleHeader(strings.Split(string(l.text), "\t")) || len(l.text) == 0 {
			continue
		}
		switch {
		case n < 4:
			err = out.Refuse(env.refusal(l.line, "", "", "expected 4 or 5 columns separated by tabs, found "+strconv.Itoa(n)))
		case only != nil && !only.Keep(texts(cells[:4])):
			left++
		default:
			err = r.row(l.line, cells[:4])
		}
		if err != nil {
			return err
		}
	}
	if left > 0 {
		out.Note(strconv.Itoa(left) + " rows left out by --where")
	}
	return cmpErr(l.err, actors.Finish())
}

func texts(cells [][]byte) []string {
	list := make([]string, len(cells))
	for i, c := range cells {
		list[i] = string(c)
	}
	return list
}

// splitTabs cuts a line into cells and tells how many there are, len(cells)+1
// meaning more.
func splitTabs(line []byte, cells [][]byte) int {
	for i := range cells {
		at := bytes.IndexByte(line, '\t')
		if at < 0 {
			cells[i] = line
			return i + 1
		}
		cells[i], line = line[:at], line[at+1:]
	}
	return len(cells) + 1
}

func (r *quadrupleReader) row(line int, cells [][]byte) error {
	for i, c := range cells {
		if i < 3 && bytes.IndexByte(c, '_') >= 0 { // some benchmarks write blanks so
			cells[i] = bytes.ReplaceAll(c, []byte("_"), []byte(" "))
		}
		if len(bytes.TrimSpace(c)) == 0 {
			return r.out.Refuse(r.env.refusal(line, quadrupleColumns[i], "", "the cell is empty"))
		}
	}
	coding, ok := r.codes[string(cells[1])]
	if !ok {
		if coding, ok = r.cameo.Named(string(cells[1])); !ok {
			message := "not the name of a CAMEO code"
			if digits(string(cells[1])) {
				message += "; a benchmark in numbers is loaded once its names are put in their place"
			}
			return r.out.Refuse(r.env.refusal(line, "relation", string(cells[1]), message))
		}
		r.codes[string(cells[1])] = coding
	}
	date, ok := r.days[string(cells[3])]
	if !ok {
		day, err := schema.ParseDay(string(cells[3]))
		if err != nil {
			return r.out.Refuse(r.env.refusal(line, "date", string(cells[3]), "expected a day such as 2018-01-31"))
		}
		date = schema.DateBetween(day, day)
		r.days[date.String()] = date
	}
	year := date.Earliest().Year()
	e := &r.event
	e.Participants = schema.Participants{Source: e.Source[:0], Target: e.Target[:0], Party: e.Party[:0], Mediator: e.Mediator[:0]}
	e.Date = date
	coding.Fill(e, r.actors.Find(cells[0], year), r.actors.Find(cells[2], year))
	e.ID = r.name(cells)
	return r.out.Record(e, r.id)
}

// name gives a row its IRI: by content, and by how many equal rows came before.
func (r *quadrupleReader) name(cells [][]byte) schema.IRI {
	content := string(bytes.Join(cells, []byte{'\t'}))
	id := r.env.Namer.Hash("event", string(r.id), content)
	again := r.rows[id]
	r.rows[id] = again + 1
	if again == 0 {
		return id
	}
	return r.env.Namer.Hash("event", string(r.id), content, strconv.Itoa(int(again)))
}
