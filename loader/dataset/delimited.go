package dataset

import (
	"errors"
	"fmt"
	"io"
	"strings"
)

// maxSpan bounds the lines of one record in quotes.
const maxSpan = 200

// delimited reads text whose cells are parted by a character, with quotes as RFC 4180
// has them. encoding/csv loses every row up to the next quote where one is not closed;
// here the line that opens it is refused and reading goes on with the line after it.
type delimited struct {
	lines *lines
	comma byte
	names []string
	queue []numbered // lines that were looked at and put back
	cells []string
}

type numbered struct {
	text string
	line int
}

func newDelimited(l *lines, comma byte) *delimited { return &delimited{lines: l, comma: comma} }

func (d *delimited) header() []string { return d.names }

// take gives the next line that is not empty, io.EOF at the end.
func (d *delimited) take() (numbered, error) {
	if len(d.queue) > 0 {
		n := d.queue[0]
		d.queue = d.queue[1:]
		return n, nil
	}
	if d.lines.next() {
		return numbered{string(d.lines.text), d.lines.line}, nil
	}
	if d.lines.err != nil {
		return numbered{}, d.lines.err
	}
	return numbered{}, io.EOF
}

func (d *delimited) next() ([]string, int, error) {
	for {
		first, err := d.take()
		if err != nil {
			return nil, 0, err
		}
		if strings.Trim(first.text, " ") == "" {
			continue
		}
		cells, open, fault := splitRow(first.text, d.comma, d.cells)
		if open && d.comma != '\t' {
			if cells, err = d.over(first); err != nil {
				return nil, 0, err
			}
			if cells == nil {
				return nil, 0, &rowFault{line: first.line, reason: "a quote opens here and is not closed before the row is over"}
			}
		} else if fault != "" {
			return nil, 0, &rowFault{line: first.line, reason: fault}
		}
		d.cells = cells
		if width := len(d.names); width > 0 && len(cells) != width {
			return nil, 0, &rowFault{line: first.line, reason: fmt.Sprintf("expected %d columns, found %d", width, len(cells))}
		}
		return cells, first.line, nil
	}
}

// over reads a record that goes on over the following lines; nil where it does not end
// as one of the right width, and then those lines are there to be read again.
func (d *delimited) over(first numbered) ([]string, error) {
	text := first.text
	var taken []numbered
	for len(taken) < maxSpan && len(text) < maxLine {
		more, err := d.take()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		taken = append(taken, more)
		text += "\n" + more.text
		if !strings.Contains(more.text, `"`) {
			continue
		}
		cells, open, fault := splitRow(text, d.comma, d.cells)
		if open {
			continue
		}
		if fault == "" && (len(d.names) == 0 || len(cells) == len(d.names)) {
			return cells, nil
		}
		break
	}
	d.queue = append(taken, d.queue...)
	return nil, nil
}

// splitRow cuts a record into cells, reusing the given slice. open tells that a quote
// is not closed, fault what is wrong otherwise. Between tabs a quote that is not
// matched is a character like others.
func splitRow(text string, comma byte, reuse []string) (cells []string, open bool, fault string) {
	cells = reuse[:0]
	for {
		if text != "" && text[0] == '"' {
			cell, rest, state := quotedCell(text, comma)
			switch {
			case state == closed:
				cells = append(cells, cell)
				if rest == "" {
					return cells, false, ""
				}
				text = rest[1:]
				if text == "" {
					return append(cells, ""), false, ""
				}
				continue
			case comma == '\t': // read below as it stands
			case state == unclosed:
				return cells, true, ""
			default:
				return cells, false, fmt.Sprintf("something stands between a closing quote and the %q after cell %d; a quote within quotes is doubled", comma, len(cells)+1)
			}
		}
		at := strings.IndexByte(text, comma)
		if at < 0 {
			return append(cells, text), false, ""
		}
		cells, text = append(cells, text[:at]), text[at+1:]
	}
}

type quoteState uint8

const (
	closed quoteState = iota
	unclosed
	broken // followed by something other than a separator
)

// quotedCell reads a cell in quotes; rest begins with the separator, or is empty.
func quotedCell(text string, comma byte) (cell, rest string, state quoteState) {
	doubled := false
	for i := 1; i < len(text); i++ {
		if text[i] != '"' {
			continue
		}
		if i+1 < len(text) && text[i+1] == '"' {
			doubled = true
			i++
			continue
		}
		cell, rest = text[1:i], text[i+1:]
		if doubled {
			cell = strings.ReplaceAll(cell, `""`, `"`)
		}
		if rest != "" && rest[0] != comma {
			return "", "", broken
		}
		return cell, rest, closed
	}
	return "", "", unclosed
}
