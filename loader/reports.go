package loader

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"entente/loader/report"
	"entente/schema"
)

// documentName is the source of documents that recognises their kind.
const documentName = "document"

// reportSources reads documents in prose. The first recognises by itself what kind
// of document it is; the others are told.
func reportSources() []Source {
	list := []Source{{
		Name: documentName, Gloss: "a report, chronology or article as text, PDF, Word or HTML, of whichever kind it looks",
		Extensions: []string{".txt", ".text", ".md", ".pdf", ".docx", ".html", ".htm"},
		Recognise:  isDocument, Read: readDocument(""),
	}}
	for _, genre := range []string{"report", "chronology", "article"} {
		list = append(list, Source{Name: genre, Gloss: "a document, read as a " + genre, Read: readDocument(genre)})
	}
	return list
}

// isDocument takes what is text, and the containers that hold one. Which bytes can
// really be read is for the reader to say.
func isDocument(head []byte) bool {
	switch {
	case bytes.HasPrefix(head, []byte("%PDF-")), bytes.HasPrefix(head, []byte("PK\x03\x04")),
		bytes.HasPrefix(head, []byte("\xff\xfe")), bytes.HasPrefix(head, []byte("\xfe\xff")):
		return true
	}
	return !bytes.ContainsRune(head, 0) && strings.TrimSpace(string(head)) != "" && (utf8.Valid(trimRune(head)) || printable(head))
}

// trimRune drops a code point that the end of the head cuts through.
func trimRune(head []byte) []byte {
	for i := 1; i <= utf8.UTFMax && i <= len(head); i++ {
		if utf8.RuneStart(head[len(head)-i]) {
			if !utf8.FullRune(head[len(head)-i:]) {
				return head[:len(head)-i]
			}
			break
		}
	}
	return head
}

// printable tells text in an eight-bit encoding from binary data.
func printable(head []byte) bool {
	odd := 0
	for _, b := range head {
		if b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' {
			odd++
		}
	}
	return odd*100 < len(head)
}

func readDocument(as string) func(context.Context, Input, Env, *Sink) error {
	return func(ctx context.Context, in Input, env Env, out *Sink) error {
		genre, err := report.ParseGenre(as)
		if err != nil {
			return err
		}
		data, err := io.ReadAll(io.LimitReader(in.Body, env.MaxBytes+1))
		if err != nil {
			return schema.Errorf(schema.Internal, "reading: %w", err)
		}
		reader, err := env.reports()
		if err != nil {
			return err
		}
		found, err := reader.Read(ctx, data, report.Options{Name: in.Name, Genre: genre, MaxBytes: env.MaxBytes})
		if err != nil {
			return err
		}
		out.report.Document = found.Document.ID
		for _, r := range found.Records() {
			if err := r.Validate(); err != nil {
				if err := out.Refuse(err); err != nil {
					return err
				}
				continue
			}
			if err := out.Record(r, found.Document.ID); err != nil {
				return err
			}
		}
		for _, s := range found.Skipped {
			out.Note(fmt.Sprintf("skipped characters %d to %d: %s", s.Span.Start, s.Span.End, s.Why))
		}
		return nil
	}
}
