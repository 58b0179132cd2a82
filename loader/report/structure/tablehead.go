package structure

import (
	"strings"

	"entente/loader/report/text"
)

// heads are the words by which columns are named. Of two readings of "from", "to" and
// "source" the cells decide.
var heads = map[string]CellRole{
	"date": DateCell, "dates": DateCell, "when": DateCell, "day": DateCell, "time": DateCell, "period": DateCell, "start": DateCell, "began": DateCell, "begin": DateCell, "beginning": DateCell,
	"signed": DateCell, "month": DateCell, "year": YearCell, "years": YearCell, "end": EndCell, "until": EndCell, "till": EndCell, "ended": EndCell, "finish": EndCell,
	"actor": ActorCell, "actors": ActorCell, "who": ActorCell, "party": ActorCell, "parties": ActorCell, "participants": ActorCell, "country": ActorCell, "countries": ActorCell,
	"state": ActorCell, "states": ActorCell, "sides": ActorCell, "side": ActorCell, "partner": ActorCell, "partners": ActorCell, "signatories": ActorCell, "between": ActorCell,
	"whom": TargetCell, "agent": SourceCell, "receiving": TargetCell, "sending": SourceCell, "text": TextCell, "fact": TextCell, "facts": TextCell,
	"from": SourceCell, "sender": SourceCell, "visitor": SourceCell, "visitors": SourceCell, "supplier": SourceCell, "donor": SourceCell, "initiator": SourceCell, "guest": SourceCell,
	"to": TargetCell, "target": TargetCell, "host": TargetCell, "recipient": TargetCell, "receiver": TargetCell, "addressee": TargetCell, "buyer": TargetCell,
	"place": PlaceCell, "where": PlaceCell, "venue": PlaceCell, "location": PlaceCell, "city": PlaceCell, "status": StatusCell, "why": RemarkCell, "significance": RemarkCell, "importance": RemarkCell, "meaning": RemarkCell, "relevance": RemarkCell, "outcome": TextCell, "result": TextCell,
	"no": SkipCell, "nr": SkipCell, "#": SkipCell, "item": SkipCell, "id": SkipCell, "serial": SkipCell, "number": SkipCell, "source": SkipCell, "sources": SkipCell,
	"ref": SkipCell, "refs": SkipCell, "reference": SkipCell, "references": SkipCell, "№": SkipCell, "type": SkipCell, "category": SkipCell,
	"event": TextCell, "events": TextCell, "what": TextCell, "description": TextCell, "details": TextCell, "remarks": TextCell, "remark": TextCell, "notes": TextCell, "note": TextCell,
	"comment": TextCell, "comments": TextCell, "summary": TextCell, "agreement": TextCell, "treaty": TextCell, "subject": TextCell, "development": TextCell, "developments": TextCell,
	"happened": TextCell, "title": TextCell, "purpose": TextCell, "occasion": TextCell, "action": TextCell, "incident": TextCell, "milestone": TextCell, "content": TextCell,
}

// headRoles reads the head of a table: short cells of which the most are known names of
// columns.
func (r *reader) headRoles(cells []text.Span) (roles []CellRole, ok bool) {
	if len(cells) < 2 {
		return nil, false
	}
	known, dated := 0, false
	for _, c := range cells {
		role, found := TextCell, false
		if c.Len() > 6 {
			return nil, false
		}
		for i := c.Start; i < c.End; i++ {
			word := r.doc.Text.Tokens[i].Lower
			if isYear(word) {
				return nil, false // "Trade Agreement, signed 5 January 1963" names no columns
			}
			if !found {
				role, found = columnRole(word)
			}
		}
		if role == ActorCell && r.acts(c) {
			role = SourceCell
		}
		if found {
			known++
		}
		dated = dated || role == DateCell || role == YearCell
		roles = append(roles, role)
	}
	if known < 2 || 2*known < len(cells) {
		return nil, false
	}
	for i, role := range roles { // "From | To | Event" are days, "Date | From | To" are states
		switch {
		case role == SourceCell && !dated && i+1 < len(roles) && roles[i+1] == TargetCell && r.doc.Text.Tokens[cells[i].Start].Lower == "from":
			roles[i], roles[i+1], dated = DateCell, EndCell, true
		case role == EndCell && !dated:
			roles[i] = TextCell
		case role == TargetCell && i > 0 && roles[i-1] == DateCell && r.doc.Text.Tokens[cells[i].Start].Lower == "to":
			roles[i] = EndCell
		case role == YearCell && !(i+1 < len(roles) && roles[i+1] == DateCell):
			roles[i] = DateCell
		}
	}
	return roles, dated
}

// headRole is the role of a column by a word of its head, whole or in parts that low lines
// join: "event_date".
func headRole(word string) (CellRole, bool) {
	if role, ok := heads[word]; ok || !strings.Contains(word, "_") {
		return role, ok
	}
	for part := range strings.SplitSeq(word, "_") {
		if role, ok := heads[part]; ok {
			return role, true
		}
	}
	return TextCell, false
}

// acts reports whether the head of a column of actors says that they act: "who_acts",
// "acting state".
func (r *reader) acts(c text.Span) bool {
	for i := c.Start; i < c.End; i++ {
		w := r.doc.Text.Tokens[i].Lower
		if w == "acts" || w == "acting" || strings.HasSuffix(w, "_acts") || strings.HasPrefix(w, "acting_") {
			return true
		}
	}
	return false
}
