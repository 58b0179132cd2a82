package textin

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"

	"entente/schema"
)

var docxFormat = Format{
	Name: "Word",
	Recognise: func(head []byte, name string) bool {
		return bytes.HasPrefix(head, []byte("PK\x03\x04")) &&
			(strings.EqualFold(path.Ext(name), ".docx") || bytes.Contains(head, []byte("[Content_Types].xml")) || bytes.Contains(head, []byte("word/")) || bytes.Contains(head, []byte("_rels/")))
	},
	Read: readDOCX,
}

const wordSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

// readDOCX writes the main part of a Word document as lines: headings behind "#", list
// items behind "•", table rows as "| a | b |". Deleted passages, notes, headers and
// footers are left out. What is unpacked is bounded like the input.
func readDOCX(ctx context.Context, data []byte, o Options) (*Text, error) {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, refuse(o, "the Word document is damaged: %w", err)
	}
	var part *zip.File
	notes := false
	for _, f := range archive.File {
		switch f.Name {
		case "word/document.xml":
			part = f
		case "word/footnotes.xml", "word/endnotes.xml":
			notes = true
		case "content.xml":
			return nil, refuse(o, "an OpenDocument file; save it as .docx or plain text")
		}
	}
	if part == nil {
		return nil, refuse(o, "a ZIP archive without word/document.xml, so no Word document")
	}
	in, err := part.Open()
	if err != nil {
		return nil, refuse(o, "the Word document is damaged: %w", err)
	}
	defer func() { _ = in.Close() }() // it was only read
	limited := &io.LimitedReader{R: in, N: o.limit() + 1}
	d := docxReader{xml: xml.NewDecoder(limited), out: lineWriter{}}
	err = d.read(ctx)
	switch {
	case limited.N <= 0:
		return nil, &schema.Error{Kind: schema.TooLarge, Position: schema.Position{File: o.Name},
			Message: fmt.Sprintf("the Word document unpacks to more than %d bytes: raise the bound or split it", o.limit())}
	case ctx.Err() != nil:
		return nil, fmt.Errorf("reading %s: %w", o.Name, ctx.Err())
	case err != nil:
		return nil, refuse(o, "the Word document is damaged: %w", err)
	}
	t := &Text{Runes: runesOf([]byte(d.out.String())), Encoding: "UTF-8"}
	if blank(t.Runes) {
		return nil, refuse(o, "the Word document holds no text")
	}
	if notes {
		t.Notes = append(t.Notes, "footnotes and endnotes were left out")
	}
	return t, nil
}

// docxReader walks over the elements of the main part.
type docxReader struct {
	xml   *xml.Decoder
	out   lineWriter
	cells int  // open table cells
	inRow bool // a row has its first cell
}

func (d *docxReader) read(ctx context.Context) error {
	inText, deleted := false, 0
	for n := 0; ; n++ {
		if n%4096 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		tok, err := d.xml.RawToken()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		switch el := tok.(type) {
		case xml.StartElement:
			switch el.Name.Local {
			case "t":
				inText = deleted == 0 && isWord(el.Name)
			case "del", "moveFrom":
				deleted++
			default:
				if isWord(el.Name) {
					d.start(el)
				}
			}
		case xml.EndElement:
			switch el.Name.Local {
			case "t":
				inText = false
			case "del", "moveFrom":
				deleted = max(0, deleted-1)
			default:
				if isWord(el.Name) {
					d.end(el.Name.Local)
				}
			}
		case xml.CharData:
			if inText {
				d.out.text(string(el))
			}
		}
	}
}

// isWord reports whether an element is WordprocessingML: raw tokens have the prefix in
// place of the name space, and everybody's prefix is "w".
func isWord(n xml.Name) bool { return n.Space == "w" || n.Space == wordSpace || n.Space == "" }

func (d *docxReader) start(el xml.StartElement) {
	switch el.Name.Local {
	case "p":
		if d.cells > 0 {
			d.out.space = true
		} else {
			d.out.owe(2)
		}
		d.out.mark = d.rowMark()
	case "pStyle":
		style := strings.ToLower(value(el))
		if strings.HasPrefix(style, "heading") || strings.HasPrefix(style, "title") || strings.HasPrefix(style, "berschrift") || strings.HasPrefix(style, "titre") {
			d.out.mark = "# "
		}
		if strings.HasPrefix(style, "list") {
			d.item()
		}
	case "numPr":
		if d.out.mark != "# " {
			d.item()
		}
	case "tab":
		d.out.space = true
	case "br", "cr":
		d.out.owe(1)
	case "tr":
		d.out.owe(1)
		d.inRow = false
	case "tc":
		d.cells++
		if d.inRow {
			d.out.space = true
			d.out.word("|")
			d.out.space = true
		}
		d.inRow = true
	case "tbl":
		d.out.owe(2)
	}
}

func (d *docxReader) item() {
	if d.cells == 0 {
		d.out.mark = "• "
		d.out.breaks = min(d.out.breaks, 1)
	}
}

// rowMark is what a line begins with: "| " in the first cell of a row.
func (d *docxReader) rowMark() string {
	if d.cells > 0 && d.out.breaks > 0 {
		return "| "
	}
	return ""
}

func (d *docxReader) end(name string) {
	switch name {
	case "p":
		if d.cells == 0 {
			d.out.owe(1)
			d.out.mark = ""
		}
	case "tc":
		d.cells = max(0, d.cells-1)
	case "tr":
		d.out.owe(1)
		d.out.mark = ""
	case "tbl":
		d.out.owe(2)
	}
}

func value(el xml.StartElement) string {
	for _, a := range el.Attr {
		if a.Name.Local == "val" {
			return a.Value
		}
	}
	return ""
}
