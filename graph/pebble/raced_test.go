//go:build race

package pebble_test

// raced is whether the race detector watches, under which everything takes ten times as
// long: tests that turn much over turn over less then.
const raced = true
