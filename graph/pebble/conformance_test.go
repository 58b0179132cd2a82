package pebble_test

import (
	"testing"

	cayley "github.com/cayleygraph/cayley/graph"

	"entente/graph/storetest"
)

func TestConformance(t *testing.T) {
	t.Run("memory", func(t *testing.T) {
		storetest.Run(t, func(t testing.TB) cayley.QuadStore { return open(t, "").Cayley() })
	})
	t.Run("disk", func(t *testing.T) {
		storetest.Run(t, func(t testing.TB) cayley.QuadStore { return open(t, t.TempDir()).Cayley() })
	})
}
