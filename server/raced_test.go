//go:build race

package server

// raced is whether the race detector watches, under which everything takes ten times as long.
const raced = true
