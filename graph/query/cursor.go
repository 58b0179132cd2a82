package query

import (
	"encoding/base64"
	"fmt"

	"entente/schema"
)

// position is a place in a list of events, by what sorts it: it means the same
// whatever is written between two pages.
type position struct {
	from, to schema.Day
	term     uint64
}

func (c position) String() string {
	return base64.RawURLEncoding.EncodeToString(fmt.Appendf(nil, "e1 %d %d %d", c.from, c.to, c.term))
}

func parsePosition(s string) (c position, err error) {
	raw, err := base64.RawURLEncoding.DecodeString(s)
	if err == nil {
		_, err = fmt.Sscanf(string(raw), "e1 %d %d %d", &c.from, &c.to, &c.term)
	}
	if err != nil {
		return c, &schema.Error{Kind: schema.Invalid, Parameter: "cursor", Value: s, Message: "not a cursor that this server gave out"}
	}
	return c, nil
}

// offset is a place in a list sorted by name.
func offsetCursor(after string) string {
	return base64.RawURLEncoding.EncodeToString([]byte("n1 " + after))
}

func parseOffset(s string) (string, error) {
	if s == "" {
		return "", nil
	}
	raw, err := base64.RawURLEncoding.DecodeString(s)
	if err != nil || len(raw) < 3 || string(raw[:3]) != "n1 " {
		return "", &schema.Error{Kind: schema.Invalid, Parameter: "cursor", Value: s, Message: "not a cursor that this server gave out"}
	}
	return string(raw[3:]), nil
}
