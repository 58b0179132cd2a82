package pebble_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/cayleygraph/quad"

	"entente/graph/pebble"
)

// TestValuesAreThoseOfValue asks for every term, for the default graph's number and for
// some that were never given out, in their order and in none.
func TestValuesAreThoseOfValue(t *testing.T) {
	for name, dir := range map[string]string{"disk": t.TempDir(), "memory": ""} {
		t.Run(name, func(t *testing.T) {
			s := open(t, dir)
			var quads []quad.Quad
			for i := range 500 {
				quads = append(quads, iris(fmt.Sprint("s", i), "p", fmt.Sprint("o", i%7), "g"))
			}
			add(t, s, quads...)
			snap, err := s.Snapshot()
			if err != nil {
				t.Fatal(err)
			}
			defer snap.Close()
			ids := make([]pebble.ID, snap.NextID()+10)
			for i := range ids {
				ids[i] = pebble.ID(i)
			}
			value, done := snap.Values()
			defer func() {
				if err := done(); err != nil {
					t.Error(err)
				}
			}()
			known := 0
			for range 2 {
				for _, id := range ids {
					want, err := snap.Value(id)
					if err != nil {
						t.Fatal(err)
					}
					if got, err := value(id); err != nil || got != want {
						t.Fatalf("term %d is %v, %v, want %v", id, got, err, want)
					}
					if want != nil {
						known++
					}
				}
				rand.Shuffle(len(ids), func(i, j int) { ids[i], ids[j] = ids[j], ids[i] })
			}
			if known != 2*int(snap.Stats().Terms) {
				t.Errorf("%d terms were asked for of %d", known/2, snap.Stats().Terms)
			}
		})
	}
}
