// Package export writes graphs in the formats that other tools read: one file a
// format, each an encoder over one stream. RDF formats take quads (QuadFormats).
package export
