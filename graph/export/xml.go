package export

import (
	"encoding/xml"
	"io"
	"strings"

	"entente/schema"
)

// xmlWriter writes markup and keeps the first error.
type xmlWriter struct {
	w   io.Writer
	err error
}

func (x *xmlWriter) raw(s string) {
	if x.err == nil {
		_, x.err = io.WriteString(x.w, s)
	}
}

// esc escapes text for content and attributes; what XML cannot hold becomes U+FFFD.
func (x *xmlWriter) esc(s string) string {
	var b strings.Builder
	if err := xml.EscapeText(&b, []byte(s)); err != nil && x.err == nil {
		x.err = err
	}
	return b.String()
}

// dayText writes a day, "" for an open end.
func dayText(d schema.Day) string {
	if d.Open() {
		return ""
	}
	return d.String()
}
