// Package pebble keeps a graph of quads on disk or in memory, on the Pebble
// key-value engine, and offers it as a Cayley graph.QuadStore.
//
// Every term (IRI, blank node, literal) is stored once and gets a dense id; a
// quad is four ids, kept as keys without values in four orders, so that any
// pattern of bound positions is one range scan:
//
//	0x00 name                      what the store knows about itself, and marks left by writers
//	0x01 revision block            what each revision added and removed
//	0x02 hash(term)                term -> ids with this hash (nearly always one)
//	0x03 id                        id -> term
//	0x10 s p o g   0x11 p o s g   0x12 o s p g   0x13 g s p o
//
// Ids are written in an order-preserving variable-length form, so a quad of a
// store with a million terms takes about 13 bytes a key before compression.
//
// A transaction is one synced Pebble batch and, when it changes anything, one
// revision. A bulk load is one atomic ingestion of sorted tables and one
// revision as well. A Snapshot is a consistent graph at one revision and is
// never blocked by writers.
package pebble
