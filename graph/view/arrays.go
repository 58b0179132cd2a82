package view

import (
	"errors"
	"maps"
	"slices"
	"strings"
	"unsafe"

	"entente/schema"
)

var kinds = schema.EntityKinds()

// arrayCount is how many arrays a file has.
const arrayCount = 20

// fileGraph is a Graph with the term of its document, of fixed size.
type fileGraph struct {
	term, doc uint64
	speaker   Node
	document  int32
	kind      GraphKind
	advisory  bool
	_         [6]byte
}

// existence is a time in which a node existed.
type existence struct {
	node Node
	span
}

// arrays lists all that a view is made of, in the order of the file.
func (v *View) arrays() [][]byte {
	b := v.b
	nodeKinds := make([]uint8, len(b.nodeKind))
	for i, k := range b.nodeKind {
		nodeKinds[i] = uint8(slices.Index(kinds, k))
	}
	var text strings.Builder
	ends := []uint32{}
	for _, list := range [][]string{b.nodeName, b.nodeCode, b.nodeIRI} {
		for _, s := range list {
			text.WriteString(s)
			ends = append(ends, uint32(text.Len()))
		}
	}
	graphs := make([]fileGraph, len(v.graphs))
	for i, g := range v.graphs {
		graphs[i] = fileGraph{term: g.Term, doc: v.graphDoc[i], speaker: g.Speaker, document: int32(g.Document), kind: g.Kind, advisory: g.Advisory}
	}
	var valid []existence
	for _, n := range slices.Sorted(maps.Keys(v.valid)) {
		for _, s := range v.valid[n] {
			valid = append(valid, existence{n, s})
		}
	}
	var merged [][2]uint64
	for _, from := range slices.Sorted(maps.Keys(v.merged)) {
		merged = append(merged, [2]uint64{from, v.merged[from]})
	}
	return [][]byte{bytesOf(b.nodeTerm), nodeKinds, bytesOf(ends), []byte(text.String()),
		bytesOf(b.events), bytesOf(b.evTerm), bytesOf(b.partOff), bytesOf(b.partNode), b.partRole, bytesOf(b.inOff), bytesOf(b.inEvent),
		bytesOf(b.dyadOff), bytesOf(b.dyadNode), bytesOf(b.edgeOff), bytesOf(b.edgeEv), bytesOf(b.edgeDir),
		bytesOf(graphs), bytesOf(v.rep), bytesOf(valid), bytesOf(merged)}
}

// fromArrays is arrays' inverse. The checksums were right, so lengths alone are looked
// at. Text is copied, all numbers stay where they are.
func fromArrays(o Origin, a [][]byte, unmap func() error) (*View, error) {
	b := &base{revision: o.Revision, unmap: unmap}
	b.retain()
	v := &View{revision: o.Revision, next: o.NextID, b: b, members: map[Node][]Node{}, valid: map[Node][]span{}, merged: map[uint64]uint64{}}
	var (
		ends   []uint32
		graphs []fileGraph
		valid  []existence
		merged [][2]uint64
	)
	b.partRole = a[8]
	err := errors.Join(take(&b.nodeTerm, a[0]), take(&ends, a[2]), take(&b.events, a[4]), take(&b.evTerm, a[5]), take(&b.partOff, a[6]),
		take(&b.partNode, a[7]), take(&b.inOff, a[9]), take(&b.inEvent, a[10]), take(&b.dyadOff, a[11]), take(&b.dyadNode, a[12]),
		take(&b.edgeOff, a[13]), take(&b.edgeEv, a[14]), take(&b.edgeDir, a[15]), take(&graphs, a[16]), take(&v.rep, a[17]),
		take(&valid, a[18]), take(&merged, a[19]))
	if err != nil {
		return nil, err
	}
	n := len(b.nodeTerm)
	v.nodes = n
	if len(a[1]) != n || len(ends) != 3*n || len(v.rep) != n || len(b.evTerm) != len(b.events) || !spans(b.partOff, len(b.events), len(b.partNode)) ||
		len(b.partRole) != len(b.partNode) || !spans(b.inOff, n, len(b.inEvent)) || !spans(b.dyadOff, n, len(b.dyadNode)) ||
		!spans(b.edgeOff, len(b.dyadNode), len(b.edgeEv)) || len(b.edgeDir) != len(b.edgeEv) {
		return nil, errors.New("its arrays do not fit each other")
	}
	if err := v.readNodes(a[1], ends, string(a[3])); err != nil {
		return nil, err
	}
	for _, g := range graphs {
		v.graphs = append(v.graphs, Graph{Term: g.term, Kind: g.kind, Speaker: g.speaker, Advisory: g.advisory, Document: int(g.document)})
		v.graphDoc = append(v.graphDoc, g.doc)
	}
	for _, x := range valid {
		v.valid[x.node] = append(v.valid[x.node], x.span)
	}
	for _, m := range merged {
		v.merged[m[0]] = m[1]
	}
	v.rep = slices.Clone(v.rep)
	for i, rep := range v.rep {
		if int(rep) >= n {
			return nil, errors.New("its arrays do not fit each other")
		}
		if Node(i) != rep {
			if v.members[rep] == nil {
				v.members[rep] = []Node{rep}
			}
			v.members[rep] = append(v.members[rep], Node(i))
		}
	}
	for _, all := range v.members {
		v.sortLineage(all)
	}
	return v, nil
}

func take[T any](into *[]T, b []byte) (err error) {
	*into, err = listOf[T](b)
	return err
}

// spans reports whether offsets lead over count lists with total entries.
func spans(off []uint32, count, total int) bool {
	return len(off) == count+1 && off[0] == 0 && int(off[count]) == total
}

func (v *View) readNodes(kindOf []byte, ends []uint32, text string) error {
	b, n := v.b, v.nodes
	b.nodeKind = make([]schema.EntityKind, n)
	for i, k := range kindOf {
		if int(k) >= len(kinds) {
			return errors.New("it has an entity of no known kind")
		}
		b.nodeKind[i] = kinds[k]
	}
	at := uint32(0)
	for _, list := range []*[]string{&b.nodeName, &b.nodeCode, &b.nodeIRI} {
		*list = make([]string, n)
		for i := range *list {
			end := ends[0]
			ends = ends[1:]
			if end < at || int(end) > len(text) {
				return errors.New("its names are cut off")
			}
			(*list)[i], at = text[at:end], end
		}
	}
	return nil
}

// The file holds these as they lie in memory.
var _ = [1]struct{}{}[16-unsafe.Sizeof(facts{})]
