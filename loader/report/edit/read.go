package edit

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/goccy/go-yaml"

	"entente/schema"
)

// Bounds on one record, measured before the YAML parser, which recurses, sees it.
const (
	maxRecord = 1 << 20 // bytes
	maxIndent = 64      // columns
	maxOpen   = 64      // brackets in one line
)

// anonymous stands for a person who changed a record and left no name.
const anonymous = "unnamed editor"

// Read calls emit for every record and refuse for every one that cannot be read, with
// its position. It stops at the first error that either returns.
func Read(name string, in io.Reader, emit func(schema.Record) error, refuse func(error) error) error {
	r := reader{name: name, emit: emit, refuse: refuse}
	lines := bufio.NewReaderSize(in, 64<<10)
	for {
		line, err := lines.ReadSlice('\n')
		if errors.Is(err, bufio.ErrBufferFull) {
			return schema.At(schema.Errorf(schema.TooLarge, "a line of more than 64 KiB; fold the text"), r.at(r.line+1))
		}
		if err != nil && !errors.Is(err, io.EOF) {
			return schema.At(schema.Errorf(schema.Internal, "reading: %w", err), r.at(r.line+1))
		}
		if e := r.take(line); e != nil {
			return e
		}
		if err != nil {
			return r.flush()
		}
	}
}

type reader struct {
	name   string
	emit   func(schema.Record) error
	refuse func(error) error
	editor string
	line   int // lines read
	first  int // line before the first of the chunk
	chunk  bytes.Buffer
	broken error // why the chunk is refused
	chunks int
}

func (r *reader) at(line int) schema.Position { return schema.Position{File: r.name, Line: line} }

// take adds a line to the chunk that is open, or closes it.
func (r *reader) take(line []byte) error {
	r.line++
	if strings.TrimRight(string(line), " \r\n") == "---" {
		return r.flush()
	}
	if r.broken != nil {
		return nil //nolint:nilerr // told when the chunk ends
	}
	switch {
	case r.chunk.Len()+len(line) > maxRecord:
		r.broken = schema.Errorf(schema.TooLarge, "a record of more than %d bytes; part records by ---", maxRecord)
	case len(line)-len(bytes.TrimLeft(line, " ")) > maxIndent, bytes.Count(line, []byte("["))+bytes.Count(line, []byte("{")) > maxOpen, bytes.Count(line, []byte("- ")) > maxOpen:
		r.broken = schema.Errorf(schema.TooLarge, "values are nested too deeply for a record")
	default:
		r.chunk.Write(line)
	}
	return nil
}

// flush reads the chunk that is open: the head of the file, or one record.
func (r *reader) flush() error {
	body, first, broken := bytes.Clone(r.chunk.Bytes()), r.first+1, r.broken
	r.chunk.Reset()
	r.first, r.broken = r.line, nil
	r.chunks++
	if broken != nil {
		return r.refuse(schema.At(broken, r.at(first)))
	}
	if len(bytes.TrimSpace(body)) == 0 {
		return nil
	}
	var fields map[string]any
	if err := unmarshal(body, &fields); err != nil {
		return r.refuse(schema.At(schema.Errorf(schema.Invalid, "no YAML record: %s", err), r.at(first+lineOf(err))))
	}
	if r.chunks == 1 {
		if editor, ok := fields["editor"].(string); ok {
			r.editor = strings.TrimSpace(editor)
		}
		return nil
	}
	if len(fields) == 0 {
		return nil
	}
	return r.record(fields, first)
}

func (r *reader) record(fields map[string]any, line int) error {
	was := fmt.Sprint(fields["check"])
	delete(fields, "check")
	rec, now, err := canonical(textual(fields).(map[string]any))
	if err == nil {
		err = rec.Validate()
	}
	if err != nil {
		return r.refuse(schema.At(err, r.at(line)))
	}
	if check(now) != was {
		sign(rec, r.editor)
	}
	return r.emit(rec)
}

// sign says who changed a record, unless the person has written a name there.
func sign(rec schema.Record, editor string) {
	if editor == "" {
		editor = anonymous
	}
	switch rec := rec.(type) {
	case *schema.Event:
		if rec.EditedBy == "" {
			rec.EditedBy = editor
		}
	case *schema.Claim:
		if rec.EditedBy == "" {
			rec.EditedBy = editor
		}
	}
}

// textual turns numbers that a person wrote where text is meant ("date: 1954") into
// text.
func textual(v any) any {
	switch v := v.(type) {
	case map[string]any:
		for key, value := range v {
			switch key {
			case "start", "end", "item", "confidence":
				continue
			}
			v[key] = textual(value)
		}
		return v
	case []any:
		for i := range v {
			v[i] = textual(v[i])
		}
		return v
	case uint64, int64, float64, int:
		return fmt.Sprint(v)
	case bool:
		if !v { // "NO" is Norway
			return "NO"
		}
	}
	return v
}

// unmarshal turns a panic of the YAML parser into an error.
func unmarshal(body []byte, into *map[string]any) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("malformed: %v", p)
		}
	}()
	return yaml.Unmarshal(body, into)
}

// lineOf is the line of a YAML error within its chunk, from 0.
func lineOf(err error) int {
	var syntax *yaml.SyntaxError
	if errors.As(err, &syntax) && syntax.Token != nil && syntax.Token.Position != nil {
		return max(0, syntax.Token.Position.Line-1)
	}
	return 0
}
