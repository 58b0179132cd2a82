package export

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"entente/schema"
	"entente/schema/rdf"

	"github.com/cayleygraph/quad"
)

// Description is what a catalogue wants to know of a graph.
type Description struct {
	Base     string // of the graph's names
	Address  string // of the server that gives it, without a slash at the end
	Revision uint64
	Quads    uint64
	Entities map[schema.EntityKind]int
	Events   map[schema.EventType]int // that documents state
	Claims   int
	Sources  []*schema.Document
}

// Terms of VoID and DCAT.
const (
	voidDataset    = quad.IRI(rdf.NSVoID + "Dataset")
	voidTriples    = quad.IRI(rdf.NSVoID + "triples")
	voidDocuments  = quad.IRI(rdf.NSVoID + "documents")
	voidEntities   = quad.IRI(rdf.NSVoID + "entities")
	voidClasses    = quad.IRI(rdf.NSVoID + "classes")
	voidVocabulary = quad.IRI(rdf.NSVoID + "vocabulary")
	voidURISpace   = quad.IRI(rdf.NSVoID + "uriSpace")
	voidPartition  = quad.IRI(rdf.NSVoID + "classPartition")
	voidClass      = quad.IRI(rdf.NSVoID + "class")
	voidDump       = quad.IRI(rdf.NSVoID + "dataDump")

	dcatDataset      = quad.IRI(rdf.NSDCAT + "Dataset")
	dcatDistribution = quad.IRI(rdf.NSDCAT + "distribution")
	dcatFile         = quad.IRI(rdf.NSDCAT + "Distribution")
	dcatMediaType    = quad.IRI(rdf.NSDCAT + "mediaType")
	dcatDownload     = quad.IRI(rdf.NSDCAT + "downloadURL")

	ianaMediaTypes = "https://www.iana.org/assignments/media-types/"
)

// Statements describes the graph in VoID and DCAT: how much there is of what, where it
// can be fetched in which format, and from which sources it comes under which
// licences. The triples have no graph.
func (d Description) Statements() []quad.Quad {
	w := &describer{self: quad.IRI(d.Base + "void")}
	w.add(w.self, rdfType, voidDataset)
	w.add(w.self, rdfType, dcatDataset)
	w.add(w.self, rdf.Title, quad.LangString{Value: "Entente: bilateral-relations events", Lang: "en"})
	w.add(w.self, versionOf, quad.String(fmt.Sprintf("revision %d", d.Revision)))
	w.add(w.self, voidURISpace, quad.String(d.Base+"id/"))
	w.count(w.self, voidTriples, d.Quads)
	w.count(w.self, voidDocuments, uint64(len(d.Sources)))
	for _, p := range rdf.Prefixes() {
		w.add(w.self, voidVocabulary, quad.IRI(p.IRI))
	}
	w.partitions(d)
	for _, f := range QuadFormats() {
		address := quad.IRI(d.Address + "/v1/export?format=" + f.Name)
		w.add(w.self, voidDump, address)
		w.distribution(d, f.Name, f.MediaType, address)
	}
	for _, f := range TableFormats() { // no dumps of RDF, but distributions all the same
		w.distribution(d, f.Name, ZipMediaType, quad.IRI(d.Address+"/v1/export?format="+f.Name))
	}
	for _, source := range d.Sources {
		id := quad.IRI(source.ID)
		w.add(w.self, rdf.SourceText, id)
		for p, text := range map[quad.IRI]string{rdf.Title: source.Title, rdf.Licence: source.Licence, rdf.Publisher: source.Publisher} {
			if text != "" {
				w.add(id, p, quad.String(text))
			}
		}
	}
	slices.SortFunc(w.quads, byText)
	return w.quads
}

// describer gathers the statements.
type describer struct {
	self  quad.IRI
	quads []quad.Quad
}

func (w *describer) add(s, p quad.IRI, o quad.Value) {
	w.quads = append(w.quads, quad.Quad{Subject: s, Predicate: p, Object: o})
}

// distribution says where the graph can be had in a format.
func (w *describer) distribution(d Description, name, mediaType string, address quad.IRI) {
	file := quad.IRI(d.Base + "void#" + name)
	w.add(w.self, dcatDistribution, file)
	w.add(file, rdfType, dcatFile)
	w.add(file, dcatMediaType, quad.IRI(ianaMediaTypes+mediaType))
	w.add(file, dcatDownload, address)
}

func (w *describer) count(s, p quad.IRI, n uint64) {
	w.add(s, p, quad.TypedString{Value: quad.String(strconv.FormatUint(n, 10)), Type: xsdInteger})
}

// partitions counts the members of each class.
func (w *describer) partitions(d Description) {
	classes := map[quad.IRI]int{}
	for kind, n := range d.Entities {
		classes[rdf.KindClass(kind)] += n
	}
	for eventType, n := range d.Events {
		classes[rdf.TypeClass(eventType)] += n
	}
	classes[rdf.ClaimClass] += d.Claims
	total, kinds := 0, 0
	for _, class := range slices.Sorted(maps.Keys(classes)) {
		n := classes[class]
		if n == 0 {
			continue
		}
		total += n
		kinds++
		part := quad.IRI(fmt.Sprintf("%s#class-%d", string(w.self), kinds))
		w.add(w.self, voidPartition, part)
		w.add(part, voidClass, class)
		w.count(part, voidEntities, uint64(n))
	}
	w.count(w.self, voidEntities, uint64(total))
	w.count(w.self, voidClasses, uint64(kinds))
}

// byText orders quads by their text, so that a description of the same graph is
// the same to the byte.
func byText(a, b quad.Quad) int { return strings.Compare(a.NQuad(), b.NQuad()) }
