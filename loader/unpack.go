package loader

import (
	"archive/zip"
	"bufio"
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"path"
	"strings"

	"github.com/klauspost/compress/zstd"

	"entente/schema"
)

// maxUnpacked bounds what one compressed file may hold, in bytes. Sources that
// cannot stream have tighter bounds of their own.
const maxUnpacked = 64 << 30

// zstdWindow bounds the memory that a zstd frame may ask for, in bytes.
const zstdWindow = 128 << 20

// packed lists the endings of compressed files.
func packed() []string { return []string{".gz", ".zst", ".zip"} }

// plainName is a file's name without the ending of its compression.
func plainName(name string) string {
	for _, ext := range packed() {
		if strings.EqualFold(path.Ext(name), ext) {
			return name[:len(name)-len(ext)]
		}
	}
	return name
}

// unpack opens what is compressed with gzip, zstd or zip, told by the first bytes. A
// zip file must hold one file and is held in memory, up to maxBytes; a zip that is a
// document of its own (Word) is left as it is. close ends the reading.
func unpack(in Input, maxBytes int64) (out Input, close func(), err error) {
	body := bufio.NewReaderSize(in.Body, 64<<10)
	head, err := body.Peek(headSize)
	if err != nil && len(head) == 0 && err != io.EOF {
		return in, nil, fmt.Errorf("cannot be read: %w", err)
	}
	out, close = Input{Name: in.Name, Body: body}, func() {}
	var plain io.Reader
	switch {
	case bytes.HasPrefix(head, []byte{0x1f, 0x8b}):
		r, err := gzip.NewReader(body)
		if err != nil {
			return in, nil, badPacking("gzip", err)
		}
		plain = r
	case bytes.HasPrefix(head, []byte{0x28, 0xb5, 0x2f, 0xfd}):
		r, err := zstd.NewReader(body, zstd.WithDecoderMaxWindow(zstdWindow), zstd.WithDecoderConcurrency(1))
		if err != nil {
			return in, nil, badPacking("zstd", err)
		}
		plain, close = r, r.Close
	case bytes.HasPrefix(head, []byte("PK\x03\x04")) && !isOfficeFile(head):
		r, err := onlyMember(body, maxBytes)
		if err != nil {
			return in, nil, err
		}
		plain, close = r, func() { _ = r.Close() } // it was only read
	default:
		return out, close, nil
	}
	return Input{Name: plainName(in.Name), Body: &bounded{r: plain, left: maxUnpacked}}, close, nil
}

func badPacking(kind string, err error) error {
	return &schema.Error{Kind: schema.Invalid, Message: "the file begins as " + kind + " and is not", Err: err}
}

// isOfficeFile tells the zip containers of word processors by their first members.
func isOfficeFile(head []byte) bool {
	return bytes.Contains(head, []byte("[Content_Types].xml")) || bytes.Contains(head, []byte("word/")) || bytes.Contains(head, []byte("mimetypeapplication/"))
}

// onlyMember opens the one file of a zip archive.
func onlyMember(body io.Reader, maxBytes int64) (io.ReadCloser, error) {
	all, err := io.ReadAll(io.LimitReader(body, maxBytes+1))
	if err != nil {
		return nil, badPacking("zip", err)
	}
	if int64(len(all)) > maxBytes {
		return nil, schema.Errorf(schema.TooLarge, "the zip file is larger than %d bytes: unpack it first", maxBytes)
	}
	archive, err := zip.NewReader(bytes.NewReader(all), int64(len(all)))
	if err != nil {
		return nil, badPacking("zip", err)
	}
	var files []*zip.File
	for _, f := range archive.File {
		if !f.FileInfo().IsDir() && !strings.HasPrefix(path.Base(f.Name), ".") && !strings.HasPrefix(f.Name, "__MACOSX/") {
			files = append(files, f)
		}
	}
	if len(files) != 1 {
		return nil, schema.Errorf(schema.Invalid, "the zip file holds %d files and one is expected: unpack it and load the folder", len(files))
	}
	r, err := files[0].Open()
	if err != nil {
		return nil, badPacking("zip", err)
	}
	return r, nil
}

// bounded refuses to read further than a bound, so that a small file cannot unpack
// without end.
type bounded struct {
	r    io.Reader
	left int64
}

func (b *bounded) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, schema.Errorf(schema.TooLarge, "the file unpacks to more than %d bytes", int64(maxUnpacked))
	}
	n, err := b.r.Read(p[:min(int64(len(p)), b.left)])
	b.left -= int64(n)
	return n, err
}
