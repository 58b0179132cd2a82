// Package rdftest compares RDF datasets in tests.
package rdftest

import (
	"errors"
	"io"
	"testing"

	"github.com/cayleygraph/quad"
	"github.com/piprate/json-gold/ld"
)

// Canonical writes the quads as canonical N-Quads (URDNA2015): two datasets are
// isomorphic exactly when their canonical forms are equal. Its time grows steeply
// with the number of blank nodes that look alike.
func Canonical(t testing.TB, quads []quad.Quad) string {
	t.Helper()
	dataset := ld.NewRDFDataset()
	seen := map[quad.Quad]bool{}
	for _, q := range quads {
		if seen[q] { // a dataset is a set
			continue
		}
		seen[q] = true
		graph := "@default"
		if q.Label != nil {
			graph = node(t, q.Label).GetValue()
		}
		dataset.Graphs[graph] = append(dataset.Graphs[graph], ld.NewQuad(node(t, q.Subject), node(t, q.Predicate), node(t, q.Object), graph))
	}
	options := ld.NewJsonLdOptions("")
	options.Algorithm = ld.AlgorithmURDNA2015
	options.Format = "application/n-quads"
	text, err := ld.NewJsonLdApi().Normalize(dataset, options)
	if err != nil {
		t.Fatalf("canonicalising: %v", err)
	}
	return text.(string)
}

// node is the value as json-gold knows it.
func node(t testing.TB, value quad.Value) ld.Node {
	t.Helper()
	switch v := value.(type) {
	case quad.IRI:
		return ld.NewIRI(string(v))
	case quad.BNode:
		return ld.NewBlankNode("_:" + string(v))
	case quad.String:
		return ld.NewLiteral(string(v), ld.XSDString, "")
	case quad.LangString:
		return ld.NewLiteral(string(v.Value), ld.RDFLangString, v.Lang)
	case quad.TypedString:
		return ld.NewLiteral(string(v.Value), string(v.Type), "")
	}
	t.Fatalf("%#v is no RDF term", value)
	return nil
}

// ReadAll reads to the end. It gives what came before the error, if there is one.
func ReadAll(r quad.Reader) ([]quad.Quad, error) {
	var all []quad.Quad
	for {
		q, err := r.ReadQuad()
		if errors.Is(err, io.EOF) {
			return all, nil
		}
		if err != nil {
			return all, err
		}
		all = append(all, q)
	}
}
