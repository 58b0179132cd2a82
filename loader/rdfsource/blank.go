package rdfsource

import (
	"strconv"
	"strings"

	"github.com/cayleygraph/quad"
)

// anonymousLabel begins the labels that a reader makes up.
const anonymousLabel = "genid"

// blankNames names the blank nodes of one file.
type blankNames struct {
	prefix string // Options.BlankPrefix
	made   int    // how many labels were made up
}

// anonymous names a blank node that has no label in the file.
func (b *blankNames) anonymous() quad.Value {
	b.made++
	return quad.BNode(b.prefix + anonymousLabel + strconv.Itoa(b.made))
}

// labelled names a blank node that has a label. One that looks as if it were made
// up is marked, so that the two kinds never meet.
func (b *blankNames) labelled(label string) quad.Value {
	if rest, ok := strings.CutPrefix(label, anonymousLabel); ok {
		label = anonymousLabel + "x" + rest
	}
	return quad.BNode(b.prefix + label)
}
