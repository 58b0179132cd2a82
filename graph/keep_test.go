package graph

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unsafe"

	"github.com/cayleygraph/quad"

	"entente/graph/view"
)

// kept is a graph on disk whose views are kept however small they are, with the
// warnings that it gave.
func kept(t *testing.T, dir string) (*Graph, *[]string) {
	t.Helper()
	warnings := &[]string{}
	g, err := Open(context.Background(), dir, Options{Warn: func(s string) { *warnings = append(*warnings, s) }})
	if err != nil {
		t.Fatal(err)
	}
	g.moments.least = 1
	return g, warnings
}

func shut(t *testing.T, g *Graph) {
	t.Helper()
	if err := g.Close(); err != nil {
		t.Fatal(err)
	}
}

// sameAsFresh compares the newest moment's view with one built anew.
func sameAsFresh(t *testing.T, g *Graph) {
	t.Helper()
	m := now(t, g)
	defer m.Release()
	fresh, err := view.Build(context.Background(), m.Snapshot)
	if err != nil {
		t.Fatal(err)
	}
	if m.Revision() != g.Stats().Revision || m.View.Events() != fresh.Events() || m.View.Nodes() != fresh.Nodes() || m.View.Dyads() != fresh.Dyads() {
		t.Fatalf("revision %d of %d with %d events, %d nodes, %d dyads; a fresh view has %d, %d, %d", m.Revision(), g.Stats().Revision,
			m.View.Events(), m.View.Nodes(), m.View.Dyads(), fresh.Events(), fresh.Nodes(), fresh.Dyads())
	}
	for e := range fresh.Events() {
		if got, want := m.View.Attributes(view.Event(e)), fresh.Attributes(view.Event(e)); got != want {
			t.Fatalf("event %d is %+v, want %+v", e, got, want)
		}
	}
	for n := range fresh.Nodes() {
		if got, want := m.View.Entity(view.Node(n)), fresh.Entity(view.Node(n)); got.ID != want.ID || got.Name != want.Name || got.Code != want.Code {
			t.Fatalf("node %d is %+v, want %+v", n, got, want)
		}
	}
}

func TestAKeptViewIsReadAndBroughtForward(t *testing.T) {
	dir := t.TempDir()
	g, warnings := kept(t, dir)
	for i := range 20 {
		write(t, g, visitQuads(i))
	}
	sameAsFresh(t, g)
	shut(t, g)
	if _, err := os.Stat(filepath.Join(dir, "view")); err != nil {
		t.Fatal("no view was kept: ", err)
	}

	g, more := kept(t, dir)
	write(t, g, visitQuads(50)) // later than the file
	sameAsFresh(t, g)
	if got := g.moments.kept.Load(); got != 20 {
		t.Errorf("the view was read at revision %d, want 20", got)
	}
	shut(t, g)
	if len(*warnings)+len(*more) > 0 {
		t.Errorf("warnings: %q %q", *warnings, *more)
	}
}

// TestALargeLoadIsKeptOnClose: nobody asked for a view, and the next one to open the
// graph does not wait for it.
func TestALargeLoadIsKeptOnClose(t *testing.T) {
	dir := t.TempDir()
	g, _ := kept(t, dir)
	write(t, g, visitQuads(1))
	shut(t, g)
	if _, err := os.Stat(filepath.Join(dir, "view")); err != nil {
		t.Fatal("no view was kept: ", err)
	}
	g, _ = kept(t, dir)
	sameAsFresh(t, g)
	if g.moments.kept.Load() != 1 {
		t.Error("the kept view was not read")
	}
	shut(t, g)
}

func TestADamagedViewIsBuiltAnew(t *testing.T) {
	dir := t.TempDir()
	g, _ := kept(t, dir)
	for i := range 20 {
		write(t, g, visitQuads(i))
	}
	sameAsFresh(t, g)
	shut(t, g)
	file := filepath.Join(dir, "view")
	sound, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	flipped := func(at int) []byte {
		b := append([]byte(nil), sound...)
		b[at] ^= 0x10
		return b
	}
	for name, bytes := range map[string][]byte{
		"empty": {}, "of a few bytes": sound[:100], "cut in the head": sound[:4000], "cut": sound[:len(sound)-100],
		"flipped in the magic": flipped(3), "flipped in the revision": flipped(41), "flipped in the sections": flipped(90),
		"flipped in the first array": flipped(4097), "flipped in the middle": flipped(len(sound) / 2), "flipped in text": flipped(4096 + 400),
	} {
		if err := os.WriteFile(file, bytes, 0o644); err != nil {
			t.Fatal(err)
		}
		g, warnings := kept(t, dir)
		if _, err := g.Verify(t.Context()); err == nil || !strings.Contains(err.Error(), "remove "+file) {
			t.Errorf("%s: Verify says %v", name, err)
		}
		sameAsFresh(t, g)
		shut(t, g)
		if len(*warnings) != 1 || !strings.Contains((*warnings)[0], "built anew, nothing is lost") {
			t.Errorf("%s: warnings %q", name, *warnings)
		}
		again, err := os.ReadFile(file)
		if err != nil || string(again) != string(sound) {
			t.Errorf("%s: the file was not written anew (%v)", name, err)
		}
	}
}

func TestAViewOfAnotherStoreIsNotRead(t *testing.T) {
	dir, other := t.TempDir(), t.TempDir()
	for i, d := range []string{dir, other} {
		g, _ := kept(t, d)
		for j := range 5 {
			write(t, g, visitQuads(i*50+j))
		}
		sameAsFresh(t, g)
		shut(t, g)
	}
	b, err := os.ReadFile(filepath.Join(other, "view"))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "view"), b, 0o644); err != nil {
		t.Fatal(err)
	}
	g, _ := kept(t, dir)
	sameAsFresh(t, g)
	shut(t, g)
}

func TestAViewThatCannotBeKeptHarmsNobody(t *testing.T) {
	dir := t.TempDir()
	g, warnings := kept(t, dir)
	if err := os.Mkdir(filepath.Join(dir, "view"), 0o755); err != nil {
		t.Fatal(err)
	}
	write(t, g, visitQuads(1))
	sameAsFresh(t, g)
	shut(t, g)
	if len(*warnings) == 0 || !strings.Contains(strings.Join(*warnings, "\n"), "could not be kept") {
		t.Errorf("warnings %q", *warnings)
	}
}

// TestAViewLaidOutAnewIsMapped: however much is written and however often the view is laid
// out anew, a store on disk does not hold it in memory too, while the views of before are asked on.
func TestAViewLaidOutAnewIsMapped(t *testing.T) {
	g, warnings := kept(t, t.TempDir())
	defer shut(t, g)
	g.moments.most = 8
	write(t, g, visitQuads(0))
	var held []*Moment
	for i := 1; i < 100; i++ {
		write(t, g, visitQuads(i))
		if m := now(t, g); i%10 == 0 {
			held = append(held, m)
		} else if err := m.Release(); err != nil {
			t.Fatal(err)
		}
	}
	g.moments.wait.Wait()
	before := now(t, g)
	for i := 100; i < 110; i++ {
		write(t, g, visitQuads(i))
		g.moments.wait.Wait()
	}
	m := now(t, g)
	for n := range view.Node(before.View.Nodes()) { // whoever keeps a name must not keep the names of every view
		if a, b := before.View.Name(n), m.View.Name(n); a != b || unsafe.StringData(a) != unsafe.StringData(b) {
			t.Fatalf("%s is held a second time, as %s", a, b)
		}
	}
	if err := before.Release(); err != nil {
		t.Fatal(err)
	}
	if !m.View.Mapped() {
		t.Errorf("the view of revision %d is not mapped; the file is of revision %d", m.Revision(), g.moments.kept.Load())
	}
	if err := m.Release(); err != nil {
		t.Fatal(err)
	}
	sameAsFresh(t, g)
	for _, m := range held {
		if got := m.View.Events(); got != int(m.Revision()) {
			t.Errorf("revision %d shows %d events", m.Revision(), got)
		}
		if err := m.Release(); err != nil {
			t.Fatal(err)
		}
	}
	if len(*warnings) > 0 {
		t.Error(*warnings)
	}
}

// TestAViewLaidOutAnewCatchesUp: what is written while a view is laid out anew may be more than a
// writer waits for; it is brought forward by that before it is adopted, as often as it takes.
func TestAViewLaidOutAnewCatchesUp(t *testing.T) {
	g, warnings := kept(t, t.TempDir())
	defer shut(t, g)
	write(t, g, visitQuads(0))
	m := now(t, g)
	v, err := m.View.Compact(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := m.Release(); err != nil {
		t.Fatal(err)
	}
	i := 1
	for begin := g.Stats().Quads; g.Stats().Quads < begin+appliedQuads+appliedQuads/4; {
		var some []quad.Quad
		for range 50 {
			some = append(some, visitQuads(i)...)
			i++
		}
		write(t, g, some)
	}
	if v, err = g.caughtUp(v); err != nil {
		t.Fatal(err)
	}
	if v.Revision() != g.Stats().Revision {
		t.Errorf("the view is of revision %d, the graph of %d", v.Revision(), g.Stats().Revision)
	}
	g.moments.mu.Lock()
	adopted, err := g.adopt(v)
	g.moments.mu.Unlock()
	if !adopted || err != nil {
		t.Errorf("adopted: %v, %v", adopted, err)
	}
	if err := v.Release(); err != nil {
		t.Fatal(err)
	}
	sameAsFresh(t, g)
	if len(*warnings) > 0 {
		t.Error(*warnings)
	}
}
