package view

import (
	"slices"

	"entente/schema"
)

// The closed lists as small numbers. They are tables, built once and never changed.
var (
	types    = schema.Types()
	roles    = schema.Roles()
	statuses = schema.Statuses()
	plovers  = append([]string{""}, schema.PloverRoots()...)

	quads = quadTable()

	typeNumber = func() map[schema.EventType]uint8 {
		m := map[schema.EventType]uint8{}
		for i, info := range types {
			m[info.Type] = uint8(i)
		}
		return m
	}()
)

const relationBase = 128

func statusNumber(s schema.Status) uint8 {
	if i := slices.Index(statuses, s); i >= 0 {
		return uint8(i)
	}
	return 0 // occurred is the first and the default
}

func ploverNumber(root string) uint8 {
	if i := slices.Index(plovers, root); i >= 0 {
		return uint8(i)
	}
	return 0
}
