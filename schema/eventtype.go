package schema

import "strings"

// EventType is one of the closed list of event types.
type EventType string

// The event types.
const (
	RelationsEstablished  EventType = "relations_established"
	RelationsRestored     EventType = "relations_restored"
	RelationsSevered      EventType = "relations_severed"
	Recognition           EventType = "recognition"
	Visit                 EventType = "visit"
	Invitation            EventType = "invitation"
	Meeting               EventType = "meeting"
	Agreement             EventType = "agreement"
	Accession             EventType = "accession"
	Withdrawal            EventType = "withdrawal_from_agreement"
	Mediation             EventType = "mediation"
	Support               EventType = "support"
	Statement             EventType = "statement"
	Trade                 EventType = "trade"
	Aid                   EventType = "aid"
	ProjectEvent          EventType = "project"
	ArmsTransfer          EventType = "arms_transfer"
	Release               EventType = "release"
	Sanction              EventType = "sanction"
	SanctionLifted        EventType = "sanction_lifted"
	War                   EventType = "war"
	MilitaryAction        EventType = "military_action"
	MilitaryWithdrawal    EventType = "military_withdrawal"
	Ceasefire             EventType = "ceasefire"
	Mobilisation          EventType = "mobilisation"
	Incident              EventType = "incident"
	LeadershipChange      EventType = "leadership_change"
	StateFormed           EventType = "state_formed"
	StateDissolved        EventType = "state_dissolved"
	RelationsImproved     EventType = "relations_improved"
	RelationsDeteriorated EventType = "relations_deteriorated"
)

// QuadClass is the four-way classification of event data: verbal or material,
// cooperation or conflict. Zero is "neither".
type QuadClass uint8

// The quad classes, numbered as GDELT numbers them.
const (
	NoQuadClass         QuadClass = 0
	VerbalCooperation   QuadClass = 1
	MaterialCooperation QuadClass = 2
	VerbalConflict      QuadClass = 3
	MaterialConflict    QuadClass = 4
)

// String names the quad class.
func (q QuadClass) String() string {
	names := [...]string{"none", "verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict"}
	if int(q) < len(names) {
		return names[q]
	}
	return "none"
}

// TypeInfo is what is known of an event type.
type TypeInfo struct {
	Type  EventType
	Class string // name of its class in the ontology
	Gloss string // one line for people
	// Plover lists the PLOVER roots an event of the type may bear, the usual one
	// first; empty where PLOVER has none.
	Plover []string
	Quad   QuadClass
	// CAMEO is the code given where the source bears none; "" where CAMEO has none.
	CAMEO string
	// Mutual types name their actors as parties, directed ones as source and target.
	Mutual bool
}

// Sources: the type list and its roots are the project's coding manual
// (docs/records.md); quad classes follow the PLOVER manual (Open Event Data
// Alliance, draft 0.8, 2021); CAMEO codes follow the CAMEO 1.1b3 manual.
var types = []TypeInfo{
	{RelationsEstablished, "RelationsEstablished", "diplomatic relations begin", []string{"COOPERATE"}, MaterialCooperation, "050", true},
	{RelationsRestored, "RelationsRestored", "diplomatic relations begin again", []string{"COOPERATE"}, MaterialCooperation, "050", true},
	{RelationsSevered, "RelationsSevered", "diplomatic relations broken off or downgraded, diplomats expelled", []string{"COERCE"}, MaterialConflict, "161", true},
	{Recognition, "Recognition", "a state, government or succession is recognised", []string{"SUPPORT"}, VerbalCooperation, "054", false},
	{Visit, "Visit", "a person travels to a state in an official role", []string{"CONSULT"}, VerbalCooperation, "042", false},
	{Invitation, "Invitation", "a visit or membership is offered", []string{"CONSULT"}, VerbalCooperation, "036", false},
	{Meeting, "Meeting", "talks, summit, conference or call, no side clearly visiting", []string{"CONSULT"}, VerbalCooperation, "040", true},
	{Agreement, "Agreement", "a treaty, accord, pact, memorandum or deal is signed or reached", []string{"AGREE"}, VerbalCooperation, "057", true},
	{Accession, "Accession", "a state joins an organisation or treaty, as member or observer", []string{"AGREE"}, VerbalCooperation, "057", false},
	{Withdrawal, "WithdrawalFromAgreement", "a state leaves a treaty or organisation", []string{"REJECT"}, VerbalConflict, "120", false},
	{Mediation, "Mediation", "a third party helps two others to settle", []string{"COOPERATE"}, MaterialCooperation, "045", true},
	{Support, "Support", "political or military backing, proxy support", []string{"SUPPORT"}, VerbalCooperation, "050", false},
	{Statement, "Statement", "a public position: praise, criticism, demand, claim, apology", []string{"SUPPORT", "ACCUSE", "REQUEST"}, VerbalCooperation, "010", false},
	{Trade, "Trade", "trade between the parties", []string{"COOPERATE"}, MaterialCooperation, "061", false},
	{Aid, "Aid", "aid, loans, relief", []string{"AID"}, MaterialCooperation, "070", false},
	{ProjectEvent, "ProjectEvent", "a joint or assisted project", []string{"COOPERATE"}, MaterialCooperation, "061", false},
	{ArmsTransfer, "ArmsTransfer", "arms sold or given", []string{"AID"}, MaterialCooperation, "072", false},
	{Release, "Release", "prisoners, hostages or assets freed", []string{"CONCEDE"}, MaterialCooperation, "084", false},
	{Sanction, "Sanction", "embargo, sanctions, aid or trade cut off", []string{"SANCTION"}, MaterialConflict, "163", false},
	{SanctionLifted, "SanctionLifted", "the end of sanctions or an embargo", []string{"CONCEDE"}, MaterialCooperation, "085", false},
	{War, "War", "armed conflict named as such", []string{"ASSAULT"}, MaterialConflict, "190", true},
	{MilitaryAction, "MilitaryAction", "attack, invasion, clash, raid, occupation", []string{"ASSAULT"}, MaterialConflict, "190", false},
	{MilitaryWithdrawal, "MilitaryWithdrawal", "troops leave", []string{"RETREAT"}, MaterialCooperation, "087", false},
	{Ceasefire, "Ceasefire", "fighting is stopped by agreement or order", []string{"AGREE"}, VerbalCooperation, "0871", true},
	{Mobilisation, "Mobilisation", "troops, weapons or tests that threaten", []string{"MOBILIZE"}, MaterialConflict, "154", false},
	{Incident, "Incident", "spying, seizure, hostage-taking, stand-off, expulsion of persons", []string{"COERCE"}, MaterialConflict, "170", false},
	{LeadershipChange, "LeadershipChange", "coup, revolution, election, a leader takes office", nil, NoQuadClass, "", false},
	{StateFormed, "StateFormed", "independence or proclamation of a state", nil, NoQuadClass, "", false},
	{StateDissolved, "StateDissolved", "end of a state", nil, NoQuadClass, "", false},
	{RelationsImproved, "RelationsImproved", "a stated trend: relations improve", nil, NoQuadClass, "", true},
	{RelationsDeteriorated, "RelationsDeteriorated", "a stated trend: relations worsen", nil, NoQuadClass, "", true},
}

var typeIndex = func() map[EventType]*TypeInfo {
	m := make(map[EventType]*TypeInfo, len(types))
	for i := range types {
		m[types[i].Type] = &types[i]
	}
	return m
}()

// Types lists every event type in the order of the coding manual.
func Types() []TypeInfo { return append([]TypeInfo(nil), types...) }

// Info tells what is known of a type; ok is false for a type not in the list.
func (t EventType) Info() (info TypeInfo, ok bool) {
	if p := typeIndex[t]; p != nil {
		return *p, true
	}
	return TypeInfo{}, false
}

// Valid reports whether the type is one of the list.
func (t EventType) Valid() bool { return typeIndex[t] != nil }

// Plover is the usual PLOVER root of the type, "" where there is none.
func (t EventType) Plover() string {
	if p := typeIndex[t]; p != nil && len(p.Plover) > 0 {
		return p.Plover[0]
	}
	return ""
}

// ploverQuad gives the quad class of each PLOVER root, for events whose root
// differs from the usual one of their type (a statement may SUPPORT or ACCUSE).
var ploverQuad = map[string]QuadClass{
	"AGREE": VerbalCooperation, "CONSULT": VerbalCooperation, "SUPPORT": VerbalCooperation,
	"COOPERATE": MaterialCooperation, "AID": MaterialCooperation, "CONCEDE": MaterialCooperation, "RETREAT": MaterialCooperation,
	"REQUEST": VerbalConflict, "ACCUSE": VerbalConflict, "REJECT": VerbalConflict, "THREATEN": VerbalConflict,
	"PROTEST": MaterialConflict, "SANCTION": MaterialConflict, "MOBILIZE": MaterialConflict, "COERCE": MaterialConflict, "ASSAULT": MaterialConflict,
}

// PloverRoots lists the roots of PLOVER in the manual's order of cooperation to conflict.
func PloverRoots() []string {
	return []string{"AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT",
		"REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"}
}

// PloverQuad is the quad class of a PLOVER root, NoQuadClass for an unknown one.
func PloverQuad(root string) QuadClass { return ploverQuad[root] }

// typeGroups are the names that stand for several types in a question.
var typeGroups = map[string][]EventType{
	"conflict":      {War, MilitaryAction, Mobilisation, Incident, Sanction, RelationsSevered, RelationsDeteriorated, Withdrawal},
	"cooperation":   {Agreement, Accession, Trade, Aid, ProjectEvent, ArmsTransfer, Support, Mediation, Release, SanctionLifted, RelationsEstablished, RelationsRestored, RelationsImproved, Recognition, Ceasefire},
	"diplomacy":     {RelationsEstablished, RelationsRestored, RelationsSevered, Recognition, Visit, Invitation, Meeting, Mediation, Statement},
	"military":      {War, MilitaryAction, MilitaryWithdrawal, Ceasefire, Mobilisation, ArmsTransfer},
	"trend":         {RelationsImproved, RelationsDeteriorated},
	"statehood":     {LeadershipChange, StateFormed, StateDissolved},
	"economic":      {Trade, Aid, ProjectEvent, Sanction, SanctionLifted},
	"institutional": {Agreement, Accession, Withdrawal},
}

// TypeGroups lists the names of the groups.
func TypeGroups() []string {
	return []string{"conflict", "cooperation", "diplomacy", "economic", "institutional", "military", "statehood", "trend"}
}

// MatchTypes resolves what a question may say for type: a type, a group, or a
// PLOVER root. roots is set where it was a root, to be compared with the event's
// own root. Kind Invalid where it is none of these.
func MatchTypes(name string) (found []EventType, root string, err error) {
	if t := EventType(name); t.Valid() {
		return []EventType{t}, "", nil
	}
	if g := typeGroups[name]; g != nil {
		return append([]EventType(nil), g...), "", nil
	}
	if _, ok := ploverQuad[name]; ok {
		return nil, name, nil
	}
	return nil, "", &Error{Kind: Invalid, Parameter: "type", Value: name,
		Message: "not an event type, a group (" + strings.Join(TypeGroups(), ", ") + ") or a PLOVER root; event types are " + strings.Join(typeNames(), ", ")}
}

// typeNames lists the names of the event types.
func typeNames() (names []string) {
	for _, info := range types {
		names = append(names, string(info.Type))
	}
	return names
}
