//go:build !race

package pebble_test

// raced is whether the race detector watches.
const raced = false
