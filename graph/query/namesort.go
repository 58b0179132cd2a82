package query

import (
	"bufio"
	"cmp"
	"container/heap"
	"encoding/binary"
	"errors"
	"io"
	"iter"
	"os"
	"slices"
	"strings"

	"entente/schema"
)

// subjectName is a thing with the text of its name.
type subjectName struct {
	name string
	described
}

func compareNames(a, b subjectName) int {
	return cmp.Or(strings.Compare(a.name, b.name), cmp.Compare(a.graph, b.graph))
}

// sortRun is how many bytes of names are sorted in memory at a time.
const sortRun = 16 << 20

// nameSorter sorts names of any number: runs that fill the memory go to files that
// are merged in the end.
type nameSorter struct {
	limit int // of bytes
	run   []subjectName
	bytes int
	files []*os.File
}

func (n *nameSorter) add(item subjectName) error {
	n.run = append(n.run, item)
	if n.bytes += len(item.name) + 48; n.bytes < n.limit {
		return nil
	}
	return n.spill()
}

// spill writes the run to a file of its own.
func (n *nameSorter) spill() error {
	slices.SortFunc(n.run, compareNames)
	file, err := os.CreateTemp("", "entente-sort-*")
	if err != nil {
		return schema.Errorf(schema.Unavailable, "a sorted export of this size needs room for temporary files: %w", err)
	}
	n.files = append(n.files, file)
	out := bufio.NewWriterSize(file, 256<<10)
	var head [3 * binary.MaxVarintLen64]byte
	for _, item := range n.run {
		b := binary.AppendUvarint(head[:0], uint64(len(item.name)))
		b = binary.AppendUvarint(binary.AppendUvarint(b, item.subject), item.graph)
		if _, err := out.Write(b); err != nil {
			return err
		}
		if _, err := out.WriteString(item.name); err != nil {
			return err
		}
	}
	n.run, n.bytes = n.run[:0], 0
	if err := out.Flush(); err != nil {
		return err
	}
	_, err = file.Seek(0, io.SeekStart)
	return err
}

// all gives the items in order.
func (n *nameSorter) all() iter.Seq2[subjectName, error] {
	return func(yield func(subjectName, error) bool) {
		slices.SortFunc(n.run, compareNames)
		merge := &runs{}
		next, stop := iter.Pull2(func(yield func(subjectName, error) bool) {
			for _, item := range n.run {
				if !yield(item, nil) {
					return
				}
			}
		})
		defer stop()
		sources := []func() (subjectName, error, bool){next}
		for _, file := range n.files {
			sources = append(sources, readRun(bufio.NewReaderSize(file, 64<<10)))
		}
		for i, source := range sources {
			if !merge.more(i, source, yield) {
				return
			}
		}
		heap.Init(merge)
		for len(merge.heads) > 0 {
			head := merge.heads[0]
			if !yield(head.subjectName, nil) {
				return
			}
			item, err, ok := sources[head.source]()
			switch {
			case err != nil:
				yield(subjectName{}, err)
				return
			case ok:
				merge.heads[0].subjectName = item
				heap.Fix(merge, 0)
			default:
				heap.Pop(merge)
			}
		}
	}
}

// readRun gives the items of a file.
func readRun(r *bufio.Reader) func() (subjectName, error, bool) {
	return func() (item subjectName, err error, ok bool) {
		length, err := binary.ReadUvarint(r)
		if errors.Is(err, io.EOF) {
			return item, nil, false
		}
		if err == nil {
			item.subject, err = binary.ReadUvarint(r)
		}
		if err == nil {
			item.graph, err = binary.ReadUvarint(r)
		}
		name := make([]byte, length)
		if err == nil {
			_, err = io.ReadFull(r, name)
		}
		item.name = string(name)
		return item, err, err == nil
	}
}

func (n *nameSorter) close() (err error) {
	for _, file := range n.files {
		err = errors.Join(err, file.Close(), os.Remove(file.Name()))
	}
	return err
}

// runs is the heap of the next item of each run.
type runs struct{ heads []head }

type head struct {
	subjectName
	source int
}

// more takes the first item of a source.
func (r *runs) more(i int, source func() (subjectName, error, bool), yield func(subjectName, error) bool) bool {
	item, err, ok := source()
	if err != nil {
		yield(subjectName{}, err)
		return false
	}
	if ok {
		r.heads = append(r.heads, head{item, i})
	}
	return true
}

func (r *runs) Len() int { return len(r.heads) }
func (r *runs) Less(i, j int) bool {
	return compareNames(r.heads[i].subjectName, r.heads[j].subjectName) < 0
}
func (r *runs) Swap(i, j int) { r.heads[i], r.heads[j] = r.heads[j], r.heads[i] }
func (r *runs) Push(x any)    { r.heads = append(r.heads, x.(head)) }

// Pop takes the last, as container/heap asks for.
func (r *runs) Pop() any {
	last := r.heads[len(r.heads)-1]
	r.heads = r.heads[:len(r.heads)-1]
	return last
}
