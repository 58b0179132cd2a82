// Package graph is the knowledge graph as the rest of the program sees it: open
// it by URL, write transactions, take snapshots, follow revisions, back it up.
//
//	g, err := graph.Open(ctx, "memory:", graph.Options{})
//	defer g.Close()
//
//	tx := g.Begin()
//	err = tx.Add(q)               // any number of times; Remove, Has, Describes
//	res, err := tx.Commit(ctx)    // all or nothing, synced; res.Added, res.Seen, res.Revision
//
//	snap, err := g.Snapshot()     // the graph at one revision
//	defer snap.Close()
//	for ids, err := range snap.Scan(ctx, graph.Pattern{graph.Subject: id}) { … }
//	for q, err := range snap.Quads(ctx, graph.QuadPattern{Predicate: p}) { … }
//
// Terms are numbered: an ID is a dense number that stands for one term in this
// graph for ever. Scans speak of quads as four ids, Snapshot.Value and Snapshot.ID
// translate. What needs no values, such as the view, never has to decode one.
//
// A transaction that changes something is a revision. Snapshot.Since lists what
// the revisions after a given one did; Graph.Subscribe tells it as it happens.
//
// Large inputs go through BulkLoad: sorted outside of memory where they are larger
// than the budget, one revision, all or nothing.
//
// Cayley's paths, shapes and Gizmo run on Graph.Cayley, or on Snapshot.Cayley
// for one consistent revision.
package graph
