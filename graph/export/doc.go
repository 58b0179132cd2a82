// Package export writes graphs in the formats that other tools read: one file a
// format, each an encoder over one stream. RDF formats take quads (QuadFormats).
// Subgraphs and answers are written by GraphFormats and the CSV and text writers.
package export
