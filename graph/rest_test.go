package graph

import "testing"

// TestLayingOutAnewHurriesWhereMuchIsWritten, and when the graph closes.
func TestLayingOutAnewHurriesWhereMuchIsWritten(t *testing.T) {
	g, _ := kept(t, t.TempDir())
	began := g.Stats()
	write(t, g, visitQuads(0))
	if !g.mayRest(began) {
		t.Error("one event has it hurry")
	}
	for i := 1; g.Stats().NextID < began.NextID+hurryingTerms; {
		quads := visitQuads(i)
		for range 500 {
			i++
			quads = append(quads, visitQuads(i)...)
		}
		write(t, g, quads)
	}
	if g.mayRest(began) {
		t.Error("it rests though much was written")
	}
	now := g.Stats()
	if !g.mayRest(now) {
		t.Error("what was written before has it hurry")
	}
	shut(t, g)
	if g.mayRest(now) {
		t.Error("it rests though the graph is closed")
	}
}
