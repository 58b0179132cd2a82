// Package loader turns files into quads: it recognises what a file is, reads it
// with the source made for that, and writes what it finds in one transaction, so
// that a file is loaded whole or not at all. Loading the same file again changes
// nothing and says so.
//
// The loader does not know the graph. It writes to a Batch, which the graph's
// transactions are.
package loader
