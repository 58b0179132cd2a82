package server

import (
	"net/url"

	"entente/graph/query"
)

// readAs is the header that says for whom a question was answered that names a person by surname
// alone, one line for each such name: answers in tables, pictures and RDF have no other place for it.
const readAs = "Entente-Read-As"

// readAsHeader is such a line: the parameter, the name as it was given, and who is meant.
// A header is in ASCII, so that the names are escaped as in an address.
func readAsHeader(r query.ReadAs) string {
	return "parameter=" + r.Parameter + "; name=" + url.PathEscape(r.Name) + "; entity=" + url.PathEscape(r.Entity.Name) + "; id=" + string(r.Entity.ID)
}
