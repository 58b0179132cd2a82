// Package storetest is the suite that every store of the graph has to pass, on top
// of Cayley's own graphtest. Its cases are the faults that were seen in other
// backends: writes lost after a failed transaction, a triple dropped because
// another graph has it, nodes left behind, values changed on their way, readers
// and writers that break each other.
//
// It speaks to a store through Cayley's interface alone.
package storetest

import (
	"testing"

	cayley "github.com/cayleygraph/cayley/graph"
)

// Open makes an empty store; the store is closed by a cleanup of t.
type Open func(t testing.TB) cayley.QuadStore

// Run runs all cases, each on a store of its own.
func Run(t *testing.T, open Open) {
	cases := []struct {
		name string
		run  func(t *testing.T, qs cayley.QuadStore)
	}{
		{"failed transaction leaves nothing", failedTransaction},
		{"writes after a failed transaction are kept", writesAfterFailure},
		{"transaction is seen whole or not at all", wholeTransactions},
		{"readers beside a writer", readersAndWriter},
		{"same triple in two graphs", twoGraphs},
		{"values keep every byte", exactValues},
		{"look-alikes are different terms", lookAlikes},
		{"times keep zone and nanoseconds", exactTimes},
		{"removals are exact", exactRemovals},
		{"duplicates are counted once", duplicates},
		{"nodes go with their last quad", nodesVanish},
		{"every direction has an index", directions},
		{"iterators stop with their context", contexts},
		{"batch look-ups", batches},
		{"paths", paths},
		{"recursion within a graph", recursion},
		{"gizmo", gizmoQueries},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { c.run(t, open(t)) })
	}
}
