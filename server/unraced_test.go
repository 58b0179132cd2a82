//go:build !race

package server

// raced is whether the race detector watches.
const raced = false
