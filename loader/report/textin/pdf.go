package textin

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"

	pdfiumerrors "github.com/klippa-app/go-pdfium/errors"

	"entente/schema"
)

var pdfFormat = Format{
	Name:      "PDF",
	Recognise: func(head []byte, _ string) bool { return bytes.Contains(head[:min(len(head), 1024)], []byte("%PDF-")) },
	Read:      readPDF,
}

// maxPages bounds a PDF; the number of pages is what the file claims.
const maxPages = 20000

// readPDF writes the text layer of a PDF: lines in the order of the file, their indents as spaces, wider gaps as empty
// lines, a form feed between pages. A scanned document has no text layer and is refused with that reason.
func readPDF(ctx context.Context, data []byte, o Options) (t *Text, err error) {
	file, err := openPDF(ctx, data)
	if err != nil {
		return nil, refusedPDF(ctx, o, err)
	}
	defer func() { err = file.closed(err) }()
	pages, err := file.pages()
	if err != nil {
		return nil, refusedPDF(ctx, o, err)
	}
	if pages > maxPages {
		return nil, &schema.Error{Kind: schema.TooLarge, Position: schema.Position{File: o.Name},
			Message: fmt.Sprintf("the PDF claims %d pages; at most %d are read", pages, maxPages)}
	}
	var out strings.Builder
	t, broken := &Text{Encoding: "PDF"}, 0
	for n := range pages {
		lines, err := file.page(n, o.limit())
		if ctx.Err() != nil {
			return nil, fmt.Errorf("reading %s: %w", o.Name, ctx.Err())
		}
		if err != nil {
			broken++
			continue
		}
		page := layOut(lines)
		if page == "" {
			continue
		}
		if out.Len() > 0 {
			out.WriteString("\f")
		}
		out.WriteString(page)
		if int64(out.Len()) > o.limit() {
			return nil, &schema.Error{Kind: schema.TooLarge, Position: schema.Position{File: o.Name},
				Message: fmt.Sprintf("the text of the PDF has more than %d bytes: raise the bound or split it", o.limit())}
		}
	}
	t.Runes = runesOf([]byte(strings.ToValidUTF8(out.String(), "\uFFFD")))
	switch {
	case broken > 0 && broken == pages:
		return nil, refuse(o, "none of the %d pages of the PDF can be read", pages)
	case blank(t.Runes):
		return nil, refuse(o, "the PDF has no text layer (it is scanned): run character recognition on it first")
	case broken > 0:
		t.Notes = append(t.Notes, fmt.Sprintf("%d of %d pages cannot be read and were left out", broken, pages))
	}
	return t, nil
}

// refusedPDF says what a person can do about a PDF that does not open.
func refusedPDF(ctx context.Context, o Options, err error) error {
	switch {
	case ctx.Err() != nil:
		return fmt.Errorf("reading %s: %w", o.Name, ctx.Err())
	case errors.Is(err, pdfiumerrors.ErrPassword):
		return refuse(o, "the PDF is locked with a password: save it without one")
	}
	return refuse(o, "the PDF cannot be read: %w", err)
}
