// Package rdf is the one and only encoding of domain records as quads, in both
// directions, with the vocabulary that it uses and the ontology that describes it.
//
// Standard terms come first (PROV, SEM, Web Annotation, Dublin Core, SKOS,
// schema.org); ent: holds only what none of them has. The quad's label is always
// set: the document for what it states, the claim for what it asserts.
package rdf

import (
	"github.com/cayleygraph/quad"

	"entente/schema"
)

// Namespaces.
const (
	NSEnt     = "https://w3id.org/entente/ns#"
	NSSem     = "http://semanticweb.cs.vu.nl/2009/11/sem/"
	NSProv    = "http://www.w3.org/ns/prov#"
	NSOA      = "http://www.w3.org/ns/oa#"
	NSDCTerms = "http://purl.org/dc/terms/"
	NSSKOS    = "http://www.w3.org/2004/02/skos/core#"
	NSSchema  = "https://schema.org/"
	NSRDF     = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
	NSRDFS    = "http://www.w3.org/2000/01/rdf-schema#"
	NSOWL     = "http://www.w3.org/2002/07/owl#"
	NSXSD     = "http://www.w3.org/2001/XMLSchema#"
	NSVoID    = "http://rdfs.org/ns/void#"
	NSDCAT    = "http://www.w3.org/ns/dcat#"
)

// Prefix is a short name for a namespace in Turtle, TriG and JSON-LD.
type Prefix struct{ Name, IRI string }

// Prefixes lists the prefixes that every output declares.
func Prefixes() []Prefix {
	return []Prefix{
		{"ent", NSEnt}, {"sem", NSSem}, {"prov", NSProv}, {"oa", NSOA}, {"dcterms", NSDCTerms}, {"skos", NSSKOS},
		{"schema", NSSchema}, {"rdf", NSRDF}, {"rdfs", NSRDFS}, {"owl", NSOWL}, {"xsd", NSXSD}, {"void", NSVoID}, {"dcat", NSDCAT},
	}
}

// Datatypes.
const (
	EDTF       = quad.IRI("http://id.loc.gov/datatypes/edtf/EDTF")
	XSDDate    = quad.IRI(NSXSD + "date")
	XSDDecimal = quad.IRI(NSXSD + "decimal")
	XSDInteger = quad.IRI(NSXSD + "integer")
)

// Terms of other vocabularies.
const (
	Type             = quad.IRI(NSRDF + "type")
	Comment          = quad.IRI(NSRDFS + "comment")
	PrefLabel        = quad.IRI(NSSKOS + "prefLabel")
	AltLabel         = quad.IRI(NSSKOS + "altLabel")
	HasTimeStamp     = quad.IRI(NSSem + "hasTimeStamp")
	WasDerivedFrom   = quad.IRI(NSProv + "wasDerivedFrom")
	WasAttributedTo  = quad.IRI(NSProv + "wasAttributedTo")
	WasGeneratedBy   = quad.IRI(NSProv + "wasGeneratedBy")
	ActivityClass    = quad.IRI(NSProv + "Activity")
	Title            = quad.IRI(NSDCTerms + "title")
	Date             = quad.IRI(NSDCTerms + "date")
	Publisher        = quad.IRI(NSDCTerms + "publisher")
	Licence          = quad.IRI(NSDCTerms + "license")
	SourceText       = quad.IRI(NSDCTerms + "source")
	ReferencedBy     = quad.IRI(NSDCTerms + "isReferencedBy") // where else an event of a dataset is mentioned
	CreativeWork     = quad.IRI(NSSchema + "CreativeWork")
	Text             = quad.IRI(NSSchema + "text")
	Latitude         = quad.IRI(NSSchema + "latitude")
	Longitude        = quad.IRI(NSSchema + "longitude")
	SpecificResource = quad.IRI(NSOA + "SpecificResource")
	PositionSelector = quad.IRI(NSOA + "TextPositionSelector")
	QuoteSelector    = quad.IRI(NSOA + "TextQuoteSelector")
	HasSource        = quad.IRI(NSOA + "hasSource")
	HasSelector      = quad.IRI(NSOA + "hasSelector")
	Start            = quad.IRI(NSOA + "start")
	End              = quad.IRI(NSOA + "end")
	Exact            = quad.IRI(NSOA + "exact")
)

// FigureTerm names the property of a figure that a dataset gives an event.
func FigureTerm(n schema.FigureName) quad.IRI { return quad.IRI(NSEnt + string(n)) }

// Terms of our own.
const (
	ClaimClass    = quad.IRI(NSEnt + "Claim")
	Participation = quad.IRI(NSEnt + "Participation")
	TermClass     = quad.IRI(NSEnt + "Term")
	Membership    = quad.IRI(NSEnt + "Membership")
	ValidityClass = quad.IRI(NSEnt + "Validity")
	SameLinkClass = quad.IRI(NSEnt + "SameEventLink")
	Resolution    = quad.IRI(NSEnt + "Resolution")

	Source          = quad.IRI(NSEnt + "source")
	Target          = quad.IRI(NSEnt + "target")
	Party           = quad.IRI(NSEnt + "party")
	Object          = quad.IRI(NSEnt + "object")
	Mediator        = quad.IRI(NSEnt + "mediator")
	Place           = quad.IRI(NSEnt + "place")
	Status          = quad.IRI(NSEnt + "status")
	Plover          = quad.IRI(NSEnt + "plover")
	CAMEO           = quad.IRI(NSEnt + "cameo")
	OriginalCode    = quad.IRI(NSEnt + "originalCode")
	Code            = quad.IRI(NSEnt + "code")
	DateBasis       = quad.IRI(NSEnt + "dateBasis")
	Earliest        = quad.IRI(NSEnt + "earliest")
	Latest          = quad.IRI(NSEnt + "latest")
	Confidence      = quad.IRI(NSEnt + "confidence")
	Rule            = quad.IRI(NSEnt + "rule")
	EditedBy        = quad.IRI(NSEnt + "editedBy")
	Section         = quad.IRI(NSEnt + "section")
	Item            = quad.IRI(NSEnt + "item")
	ClaimTypeOf     = quad.IRI(NSEnt + "claimType")
	About           = quad.IRI(NSEnt + "about")
	AssertsGraph    = quad.IRI(NSEnt + "assertsGraph")
	Advisory        = quad.IRI(NSEnt + "advisory")
	DocumentType    = quad.IRI(NSEnt + "documentType")
	Organiser       = quad.IRI(NSEnt + "organiser")
	HasPart         = quad.IRI(NSEnt + "participation") // a record's participation node
	Participant     = quad.IRI(NSEnt + "participant")
	ParticipantRole = quad.IRI(NSEnt + "participantRole")
	Office          = quad.IRI(NSEnt + "office")
	StateOf         = quad.IRI(NSEnt + "state")
	Head            = quad.IRI(NSEnt + "head")
	HoldsOffice     = quad.IRI(NSEnt + "holdsOffice")
	MemberOf        = quad.IRI(NSEnt + "memberOf") // to a membership node
	Of              = quad.IRI(NSEnt + "of")       // a membership's organisation
	ISO3            = quad.IRI(NSEnt + "iso3")
	COWCode         = quad.IRI(NSEnt + "cowCode")
	GWCode          = quad.IRI(NSEnt + "gwCode")
	ValidFrom       = quad.IRI(NSEnt + "validFrom")
	ValidTo         = quad.IRI(NSEnt + "validTo")
	Valid           = quad.IRI(NSEnt + "valid") // to a validity node
	SucceededBy     = quad.IRI(NSEnt + "succeededBy")
	ContinuedBy     = quad.IRI(NSEnt + "continuedBy")
	OfficialName    = quad.IRI(NSEnt + "officialName")
	Capital         = quad.IRI(NSEnt + "capital")
	DeathDate       = quad.IRI(NSSchema + "deathDate")
	ActorOf         = quad.IRI(NSEnt + "actorOf")
	LocatedIn       = quad.IRI(NSEnt + "locatedIn")
	SameEventAs     = quad.IRI(NSEnt + "sameEventAs")
	Sector          = quad.IRI(NSEnt + "sector")
	Spelling        = quad.IRI(NSEnt + "spelling")
	ResolvedTo      = quad.IRI(NSEnt + "resolvedTo")
	ResolvedBy      = quad.IRI(NSEnt + "resolvedBy")
	SameFirst       = quad.IRI(NSEnt + "first")
	SameSecond      = quad.IRI(NSEnt + "second")
	MergeNote       = quad.IRI(NSEnt + "mergeNote")
	MergedInto      = quad.IRI(NSEnt + "mergedInto")
)
