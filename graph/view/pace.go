package view

// pace is called after every small piece of some work; nil where the work is to be done at
// once.
type pace func()

// pieceOf is how many events or nodes are a small piece: some tens of microseconds.
const pieceOf = 512

// step is called with the number of every event or node.
func (p pace) step(i int) {
	if p != nil && i%pieceOf == 0 {
		p()
	}
}
