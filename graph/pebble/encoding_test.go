package pebble

import (
	"bytes"
	"context"
	"slices"
	"testing"

	"github.com/cayleygraph/quad"
	"github.com/cockroachdb/pebble/v2/vfs"
	"pgregory.net/rapid"
)

// FuzzDecodeTerm: no bytes break the reader, and what it accepts is written back
// as the same term.
func FuzzDecodeTerm(f *testing.F) {
	for _, v := range []quad.Value{
		quad.IRI("a"), quad.IRI("x/3f2504e0-4f89-51d3-9a0c-0305e82c3301"), quad.BNode("b"), quad.String("s"),
		quad.LangString{Value: "l", Lang: "en"}, quad.TypedString{Value: "1", Type: "t"}, quad.Int(1), quad.Bool(true),
	} {
		b, err := appendTerm(nil, v)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		v, err := decodeTerm(b)
		if err != nil {
			return
		}
		again, err := appendTerm(nil, v)
		if err != nil {
			t.Fatal(err)
		}
		w, err := decodeTerm(again)
		if err != nil {
			t.Fatal(err)
		}
		third, err := appendTerm(nil, w)
		if err != nil || !bytes.Equal(again, third) {
			t.Fatalf("%x is read as %v, written as %x, then as %x", b, v, again, third)
		}
	})
}

// FuzzTermText: every text comes back as it was, as every kind of term.
func FuzzTermText(f *testing.F) {
	f.Add("3f2504e0-4f89-51d3-9a0c-0305e82c3301", "en")
	f.Add("", "")
	f.Fuzz(func(t *testing.T, text, head string) {
		for _, v := range []quad.Value{quad.IRI(text), quad.BNode(text), quad.String(text),
			quad.LangString{Value: quad.String(text), Lang: head}, quad.TypedString{Value: quad.String(text), Type: quad.IRI(head)}} {
			b, err := appendTerm(nil, v)
			if err != nil {
				t.Fatal(err)
			}
			if got, err := decodeTerm(b); err != nil || got != v {
				t.Fatalf("%#v came back as %#v, %v", v, got, err)
			}
		}
	})
}

// FuzzReadQuads: no bytes break the reader of the revision log.
func FuzzReadQuads(f *testing.F) {
	f.Add(appendQuads(nil, []IDQuad{{1, 2, 3, 4}, {1, 2, 3, 5}, {1 << 31, 7, 8, 9}}))
	f.Fuzz(func(t *testing.T, b []byte) {
		list, _, err := readQuads(b)
		if err != nil {
			return
		}
		if again, _, err := readQuads(appendQuads(nil, list)); err != nil || !slices.Equal(list, again) {
			t.Fatalf("%v came back as %v, %v", list, again, err)
		}
	})
}

func genIDs() *rapid.Generator[ID] {
	return rapid.Custom(func(t *rapid.T) ID {
		return rapid.Uint64().Draw(t, "id") >> rapid.IntRange(0, 63).Draw(t, "shift")
	})
}

// TestIDsSortAsNumbers: the written form has the order of the numbers.
func TestIDsSortAsNumbers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := genIDs().Draw(t, "a"), genIDs().Draw(t, "b")
		x, y := appendID(nil, a), appendID(nil, b)
		if (a < b) != (bytes.Compare(x, y) < 0) {
			t.Fatalf("%d is %x, %d is %x", a, x, b, y)
		}
		if got, n := readID(append(x, y...)); got != a || n != len(x) {
			t.Fatalf("%d is read as %d", a, got)
		}
		if _, n := readID(x[:len(x)-1]); n != 0 {
			t.Fatalf("a part of %x is read", x)
		}
	})
}

// TestKeysComeBack: every order writes and reads quads, and every prefix ends
// below its end.
func TestKeysComeBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var q IDQuad
		for i := range q {
			q[i] = genIDs().Draw(t, "id")
		}
		for _, o := range orders() {
			key := o.appendKey(nil, q)
			if got, ok := o.decode(key); !ok || got != q {
				t.Fatalf("%v is read as %v", q, got)
			}
			for _, damaged := range [][]byte{key[:rapid.IntRange(1, len(key)-1).Draw(t, "cut")], append(slices.Clone(key), 0), append(slices.Clone(key), key...)} {
				if got, ok := o.decode(damaged); ok {
					t.Fatalf("%x, which is no key, is read as %v", damaged, got)
				}
			}
			var p Pattern
			at := o.perm[0]
			p[at] = max(q[at], 1)
			prefix, _ := o.appendPrefix(nil, p)
			if q[at] == p[at] && (!bytes.HasPrefix(key, prefix) || bytes.Compare(key, prefixEnd(prefix)) >= 0) {
				t.Fatalf("%x is not below %x", key, prefixEnd(prefix))
			}
		}
	})
}

// TestSorterIsASort: whatever fits into memory or not, the sorter gives the sorted
// set.
func TestSorterIsASort(t *testing.T) {
	disk := vfs.NewMem()
	rapid.Check(t, func(t *rapid.T) {
		ctx := context.Background()
		sc := &scratch{fs: disk, dir: "", disk: &diskSpace{off: true}}
		perm := [4]int{2, 0, 3, 1}
		s := newSorter(sc, rapid.IntRange(1, 200).Draw(t, "limit"), [4]int{0, 1, 2, 3}, perm)
		var all, permuted []record
		for range rapid.IntRange(0, 500).Draw(t, "n") {
			var r record
			for i := range r {
				r[i] = rapid.Uint32().Draw(t, "word") >> rapid.SampledFrom([]int{0, 12, 24, 30}).Draw(t, "shift")
			}
			all = append(all, r)
			permuted = append(permuted, record{r[2], r[0], r[3], r[1]})
			if err := s.add(ctx, r); err != nil {
				t.Fatal(err)
			}
		}
		if err := s.finish(ctx); err != nil {
			t.Fatal(err)
		}
		for i, want := range [][]record{all, permuted} {
			slices.SortFunc(want, func(a, b record) int { return slices.Compare(a[:], b[:]) })
			want = slices.Compact(want)
			var got []record
			for r, err := range s.sorted(i) {
				if err != nil {
					t.Fatal(err)
				}
				got = append(got, r)
			}
			if !slices.Equal(got, want) {
				t.Fatalf("order %d: got %v, want %v", i, got, want)
			}
		}
	})
}
