package query

import (
	"strings"

	"entente/schema"
)

// humanType writes an event type with spaces.
func humanType(t schema.EventType) string { return strings.ReplaceAll(string(t), "_", " ") }
