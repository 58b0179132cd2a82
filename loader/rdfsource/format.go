package rdfsource

import (
	"io"
	"mime"
	"path/filepath"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"
)

// Format is one way of writing RDF.
type Format struct {
	Name       string   // as in --as and format=
	Extensions []string // with the dot; the usual one first
	MediaTypes []string // the registered one first

	// NewReader reads the format from r. The reader does not close r.
	NewReader func(r io.Reader, options Options) quad.Reader
}

// Formats lists what can be read. A new format is one more line here.
func Formats() []Format {
	return []Format{
		{"nquads", []string{".nq", ".nquads"}, []string{"application/n-quads", "text/x-nquads"}, NewNQuads},
		{"ntriples", []string{".nt", ".ntriples"}, []string{"application/n-triples"}, NewNTriples},
		{"turtle", []string{".ttl", ".turtle"}, []string{"text/turtle", "application/x-turtle"}, NewTurtle},
		{"trig", []string{".trig"}, []string{"application/trig", "application/x-trig"}, NewTriG},
		{"jsonld", []string{".jsonld", ".json-ld"}, []string{"application/ld+json"}, NewJSONLD},
	}
}

// ByName finds the format of that name, upper or lower case.
func ByName(name string) (Format, bool) {
	return find(func(f Format) bool { return strings.EqualFold(f.Name, name) })
}

// ByFile finds the format that a file's extension stands for.
func ByFile(name string) (Format, bool) {
	extension := strings.ToLower(filepath.Ext(name))
	return find(func(f Format) bool { return slices.Contains(f.Extensions, extension) })
}

// ByMediaType finds the format of a Content-Type, whose parameters are left out
// of account.
func ByMediaType(contentType string) (Format, bool) {
	media, _, err := mime.ParseMediaType(contentType)
	if err != nil {
		return Format{}, false
	}
	return find(func(f Format) bool { return slices.Contains(f.MediaTypes, media) })
}

func find(fits func(Format) bool) (Format, bool) {
	formats := Formats()
	if i := slices.IndexFunc(formats, fits); i >= 0 {
		return formats[i], true
	}
	return Format{}, false
}
