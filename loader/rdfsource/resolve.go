package rdfsource

import (
	"strings"

	"entente/schema/rdf/syntax"
)

// reference is an IRI reference in its five parts (RFC 3986, section 3). The
// flags tell an empty part from one that is missing.
type reference struct {
	scheme, authority, path, query, fragment string
	hasAuthority, hasQuery, hasFragment      bool
}

// parseReference splits an IRI reference. Every string is one.
func parseReference(text string) (r reference) {
	if text, r.fragment, r.hasFragment = strings.Cut(text, "#"); true {
		text, r.query, r.hasQuery = strings.Cut(text, "?")
	}
	if n := syntax.SchemeLength(text); n > 0 {
		r.scheme, text = text[:n], text[n+1:]
	}
	if rest, ok := strings.CutPrefix(text, "//"); ok {
		r.hasAuthority = true
		end := strings.IndexByte(rest, '/')
		if end < 0 {
			end = len(rest)
		}
		r.authority, text = rest[:end], rest[end:]
	}
	r.path = text
	return r
}

// resolve is the absolute IRI that text means in a file whose base is r (RFC
// 3986, section 5.2, without normalisation of case or escapes). An absolute text
// is kept letter for letter.
func (r reference) resolve(text string) string {
	if isAbsolute(text) {
		return text
	}
	to := parseReference(text)
	to.scheme = r.scheme
	if to.hasAuthority {
		to.path = withoutDots(to.path)
		return to.String()
	}
	to.authority, to.hasAuthority = r.authority, r.hasAuthority
	switch {
	case to.path == "":
		to.path = r.path
		if !to.hasQuery {
			to.query, to.hasQuery = r.query, r.hasQuery
		}
	case to.path[0] == '/':
		to.path = withoutDots(to.path)
	case r.hasAuthority && r.path == "":
		to.path = withoutDots("/" + to.path)
	default:
		to.path = withoutDots(r.path[:strings.LastIndexByte(r.path, '/')+1] + to.path)
	}
	return to.String()
}

// String puts the parts together again.
func (r reference) String() string {
	var b strings.Builder
	b.WriteString(r.scheme + ":")
	if r.hasAuthority {
		b.WriteString("//" + r.authority)
	}
	b.WriteString(r.path)
	if r.hasQuery {
		b.WriteString("?" + r.query)
	}
	if r.hasFragment {
		b.WriteString("#" + r.fragment)
	}
	return b.String()
}

// withoutDots removes the segments . and .. from a path (RFC 3986, 5.2.4).
func withoutDots(path string) string {
	if !strings.Contains(path, ".") {
		return path
	}
	rooted := strings.HasPrefix(path, "/")
	segments := strings.Split(path, "/")
	if rooted {
		segments = segments[1:]
	}
	kept := make([]string, 0, len(segments))
	for i, segment := range segments {
		last := i == len(segments)-1
		switch segment {
		case ".":
		case "..":
			if len(kept) > 0 {
				kept = kept[:len(kept)-1]
			}
		default:
			kept = append(kept, segment)
			continue
		}
		if last { // the path goes on ending in a slash
			kept = append(kept, "")
		}
	}
	clean := strings.Join(kept, "/")
	if rooted {
		return "/" + clean
	}
	return clean
}
