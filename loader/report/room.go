package report

import (
	"entente/loader/report/event"
	"entente/loader/report/structure"
	"entente/loader/report/text"
)

// room is memory as large as a document, which serves one after the other: asked for anew each time, it would make up a
// quarter of what reading asks for, and be collected as often. What it held last may stay in it until the next collections.
type room struct {
	tokens    []text.Token
	structure structure.Room
	passages  []passage
	found     []event.Found // what the rules find in a batch of passages
}

// take gives room for a document.
func (r *Reader) take() *room {
	if m, _ := r.rooms.Get().(*room); m != nil {
		return m
	}
	return new(room)
}

// leave gives the room of a document back once its records are made.
func (d *reading) leave() {
	clear(d.room.passages)
	clear(d.room.found)
	d.room.structure.Clear()
	d.room.tokens = d.t.Tokens
	d.marks.Done()
	d.rooms.Put(d.room)
}
