package rdf

import (
	"fmt"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/schema"
)

// CAMEOConcept and PLOVERConcept name the concepts that event classes match.
func CAMEOConcept(code string) quad.IRI { return quad.IRI(NSEnt + "cameo/" + code) }

// PLOVERConcept names a PLOVER root as a concept.
func PLOVERConcept(root string) quad.IRI { return quad.IRI(NSEnt + "plover/" + root) }

type property struct {
	iri     quad.IRI
	parent  quad.IRI
	comment string
}

var properties = []property{
	{Source, NSSem + "hasActor", "who acts in a directed event"},
	{Target, NSSem + "hasActor", "whom a directed event concerns"},
	{Party, NSSem + "hasActor", "a party of a mutual event"},
	{Object, NSSem + "hasActor", "the treaty, organisation, project or invitation that an event is about"},
	{Mediator, NSSem + "hasActor", "who helps two others to settle"},
	{Place, NSSem + "hasPlace", "where an event happened"},
	{Status, "", "how far an event came: occurred, planned, postponed, cancelled, declined, failed, ongoing"},
	{Plover, "", "the PLOVER root of an event"},
	{CAMEO, "", "the CAMEO code of an event"},
	{OriginalCode, "", "the code that the source gave an event, as it stood there"},
	{Code, "", "the usual code of an entity: ISO alpha-3 of a state, acronym of an organisation"},
	{DateBasis, "", "inferred, where the passage gives no date of its own"},
	{Earliest, "", "the first day that a date may mean"},
	{Latest, "", "the last day that a date may mean"},
	{Confidence, "", "from 0 to 1, how sure the reading is"},
	{Rule, "", "the rule of the loader that read a record"},
	{EditedBy, "", "the person who changed a record by hand"},
	{Section, "", "the section of a document that a passage stands in"},
	{Item, "", "the bullet, paragraph or entry of a section, from 1"},
	{ClaimTypeOf, "", "assertion, evaluation, prediction, recommendation or question"},
	{About, "", "an entity that a claim names"},
	{AssertsGraph, "", "the named graph that holds what a claim asserts, and nothing else"},
	{Advisory, "", "why a claim is kept as attributed text alone"},
	{DocumentType, "", "round-table, chronology, article or dataset"},
	{Organiser, "", "who held the meeting or compiled the document"},
	{HasPart, "", "how an entity takes part in a record: its office, state and role there"},
	{Participant, "", "the entity that takes part"},
	{ParticipantRole, "", "speaker, presenter, moderator, participant, member or observer"},
	{Office, "", "an office held"},
	{StateOf, "", "the state that an office belongs to"},
	{Head, "", "whether an office heads the state, the government or both, or rules in effect"},
	{HoldsOffice, "", "a person's term in an office"},
	{MemberOf, "", "a membership with its dates"},
	{Of, "", "what a membership or participation is of"},
	{ISO3, "", "ISO 3166-1 alpha-3, or the alpha-3 that ISO 3166-3 withdrew"},
	{COWCode, "", "the state's number in the Correlates of War project"},
	{GWCode, "", "the state's number in the Gleditsch-Ward list"},
	{Valid, "", "a time in which a state existed"},
	{ValidFrom, "", "the first day of a term, membership or existence"},
	{ValidTo, "", "its last day"},
	{SucceededBy, "", "the state that followed"},
	{ContinuedBy, SucceededBy, "the state that followed and is the same one under another name or constitution"},
	{OfficialName, "", "the full official name"},
	{Capital, "", "the name of the capital"},
	{ActorOf, "", "the state whose organ, sector or people an actor is"},
	{LocatedIn, "", "the state that a place lies in"},
	{Sector, "", "what a dataset says an actor belongs to"},
	{FigureTerm(schema.Intensity), "", "how intense an event was by its dataset's scale, from -10 to 10"},
	{FigureTerm(schema.Goldstein), "", "the value of Goldstein's scale (1992) for the event's code"},
	{FigureTerm(schema.Tone), "", "the tone of the reports of an event, from -100 to 100"},
	{FigureTerm(schema.Mentions), "", "how often an event was reported"},
	{FigureTerm(schema.Sources), "", "how many sources reported an event"},
	{FigureTerm(schema.Articles), "", "how many articles reported an event"},
	{FigureTerm(schema.Fatalities), "", "how many died in an event, by its dataset's best estimate"},
	{Spelling, "", "a name as a dataset has it, about which a decision was made"},
	{ResolvedTo, "", "the entity that the name was taken to mean"},
	{ResolvedBy, "", "how that was decided: normalised, fuzzy or reviewed"},
	{SameFirst, "", "one of the two events that a link says may be one; its confidence is the link's score"},
	{SameSecond, "", "the other one"},
	{MergedInto, "", "the entity that this one was declared to be by a person; it can be taken back"},
	{MergeNote, "", "why an entity was merged into another"},
	{SameEventAs, "", "another record that probably speaks of the same event"},
}

// OntologyTurtle is the ontology as Turtle, generated from the constants of this
// package and the type list of package schema.
func OntologyTurtle() string {
	var b strings.Builder
	for _, p := range Prefixes() {
		fmt.Fprintf(&b, "@prefix %s: <%s> .\n", p.Name, p.IRI)
	}
	fmt.Fprintf(&b, "\n<%s> a owl:Ontology ;\n  dcterms:title \"Entente: bilateral-relations events\"@en .\n", strings.TrimSuffix(NSEnt, "#"))
	b.WriteString("\nsem:Event a owl:Class .\nsem:Actor a owl:Class .\n")
	for _, k := range schema.EntityKinds() {
		parent := "sem:Actor"
		if k == schema.Place {
			parent = "sem:Place"
		}
		fmt.Fprintf(&b, "%s a owl:Class ;\n  rdfs:label %q@en ;\n  rdfs:subClassOf %s .\n", short(kindClass[k]), string(k), parent)
	}
	b.WriteString("ent:State rdfs:subClassOf schema:Country .\nent:Claim a owl:Class ;\n  rdfs:label \"claim\"@en ;\n  rdfs:subClassOf prov:Entity .\n")
	for _, c := range []quad.IRI{Participation, TermClass, Membership, ValidityClass, Resolution, SameLinkClass} {
		fmt.Fprintf(&b, "%s a owl:Class .\n", short(c))
	}
	b.WriteByte('\n')
	for _, info := range schema.Types() {
		fmt.Fprintf(&b, "ent:%s a owl:Class ;\n  rdfs:subClassOf sem:Event ;\n  rdfs:label %q@en ;\n  rdfs:comment %q@en", info.Class, strings.ReplaceAll(string(info.Type), "_", " "), info.Gloss)
		for _, root := range info.Plover {
			fmt.Fprintf(&b, " ;\n  skos:broadMatch <%s>", string(PLOVERConcept(root)))
		}
		if info.CAMEO != "" {
			fmt.Fprintf(&b, " ;\n  skos:closeMatch <%s>", string(CAMEOConcept(info.CAMEO)))
		}
		b.WriteString(" .\n")
	}
	b.WriteByte('\n')
	for _, p := range properties {
		fmt.Fprintf(&b, "%s a rdf:Property ;\n  rdfs:comment %q@en", short(p.iri), p.comment)
		if p.parent != "" {
			fmt.Fprintf(&b, " ;\n  rdfs:subPropertyOf %s", short(p.parent))
		}
		b.WriteString(" .\n")
	}
	return b.String()
}

// short writes an IRI with its prefix.
func short(iri quad.IRI) string {
	for _, p := range Prefixes() {
		if rest, ok := strings.CutPrefix(string(iri), p.IRI); ok {
			return p.Name + ":" + rest
		}
	}
	return "<" + string(iri) + ">"
}
