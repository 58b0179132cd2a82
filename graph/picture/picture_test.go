package picture

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"image/color"
	"image/png"
	"io"
	"math"
	"strings"
	"testing"

	"entente/graph/query"
	"entente/schema"
)

// network is a subgraph of n states around one, with an event on each tie.
func crowd(n int) *query.Subgraph {
	g := &query.Subgraph{Revision: 3, Sources: []query.DocumentRef{{Title: "A chronology."}, {ID: "urn:untitled"}}, Hidden: 2}
	add := func(node query.GraphNode) { g.Nodes = append(g.Nodes, node) }
	add(query.GraphNode{ID: "urn:s:0", Label: "Pakistan <&>", Kind: "state", Focus: true, Degree: n, From: schema.DayMin, To: schema.DayMax})
	classes := []string{"verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict", ""}
	for i := 1; i <= n; i++ {
		day := schema.MustDate(fmt.Sprint(1947 + i%70)).Earliest()
		state, event := schema.IRI(fmt.Sprintf("urn:s:%d", i)), schema.IRI(fmt.Sprintf("urn:e:%d", i))
		kind := []string{"state", "person", "organisation", "treaty", "project"}[i%5]
		add(query.GraphNode{ID: state, Label: fmt.Sprintf("A name of usual length %d", i), Kind: kind, Degree: 1, From: schema.DayMin, To: schema.DayMax})
		add(query.GraphNode{ID: event, Label: fmt.Sprintf("visit %d", 1947+i%70), Kind: "event", Quad: classes[i%5], Degree: 2, From: day, To: day})
		g.Edges = append(g.Edges, query.GraphEdge{ID: fmt.Sprint(i, "a"), Source: "urn:s:0", Target: event, Directed: true, Weight: 1},
			query.GraphEdge{ID: fmt.Sprint(i, "b"), Source: event, Target: state, Directed: true, Weight: 1})
	}
	return g
}

func options(width, height int) Options { return Options{Theme: Light(), Width: width, Height: height} }

// texts lists the texts of a scene with the room that each takes up.
func texts(t *testing.T, s *Scene) (list []Text, boxes []box) {
	t.Helper()
	p, err := newPen()
	if err != nil {
		t.Fatal(err)
	}
	for _, shape := range s.Shapes {
		if text, ok := shape.(Text); ok {
			width := p.width(text.Value, text.Size, text.Bold)
			left := text.At.X - width*[...]float64{0, 0.5, 1}[text.Anchor]
			list, boxes = append(list, text), append(boxes, box{left, text.At.Y - text.Size*0.75, left + width, text.At.Y + text.Size*0.2})
		}
	}
	return list, boxes
}

func TestLabelsDoNotOverlap(t *testing.T) {
	for _, n := range []int{1, 12, 120, 900} {
		s, err := Network(context.Background(), crowd(n), options(1200, 900))
		if err != nil {
			t.Fatal(err)
		}
		list, boxes := texts(t, s)
		labels := 0
		for i, a := range boxes {
			if a.left < 0 || a.top < 0 || a.right > s.Width || a.bottom > s.Height {
				t.Errorf("%d: %q runs off the sheet: %v", n, list[i].Value, a)
			}
			if strings.HasPrefix(list[i].Value, "A name") {
				labels++
			}
			for j := range i {
				if a.overlaps(boxes[j]) {
					t.Fatalf("%d: %q lies on %q", n, list[i].Value, list[j].Value)
				}
			}
		}
		if labels < min(n, 25) {
			t.Errorf("of %d entities only %d are named", n, labels)
		}
		said := false
		for _, text := range list {
			said = said || strings.Contains(text.Value, "had no room")
		}
		if unnamed := n - labels; said != (unnamed > 0) && n != 120 {
			t.Errorf("%d: %d entities without a name, said: %v", n, unnamed, said)
		}
	}
}

func TestTheSameGraphIsTheSamePicture(t *testing.T) {
	var both [2]bytes.Buffer
	for i := range both {
		s, err := Network(context.Background(), crowd(60), options(1200, 900))
		if err != nil {
			t.Fatal(err)
		}
		if err := WriteSVG(&both[i], s); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(both[0].Bytes(), both[1].Bytes()) {
		t.Error("two pictures of the same graph differ")
	}
}

func TestSVGIsWellFormedAndTellsItself(t *testing.T) {
	s, err := Network(context.Background(), crowd(20), Options{Theme: Dark(), Width: 800, Height: 600, Title: "Title with <markup> & \u0001 control"})
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := WriteSVG(&b, s); err != nil {
		t.Fatal(err)
	}
	svg := b.String()
	elements := 0
	for d := xml.NewDecoder(&b); ; elements++ {
		_, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, wanted := range []string{`role="img"`, "<title>Title with &lt;markup&gt;", "<desc>", "Sources: A chronology; urn:untitled. Entente, revision 3.", "2 neighbours not shown", "material conflict", "sans-serif"} {
		if !strings.Contains(svg, wanted) {
			t.Errorf("%q is not in the picture", wanted)
		}
	}
	for _, unwanted := range []string{"NaN", "Inf", "<script", "href"} {
		if strings.Contains(svg, unwanted) {
			t.Errorf("%q is in the picture", unwanted)
		}
	}
	if elements < 200 {
		t.Errorf("only %d parts", elements)
	}
}

func TestPNGShowsTheScene(t *testing.T) {
	d := &query.DyadAnswer{A: schema.Entity{Name: "Pakistan"}, B: schema.Entity{Name: "Россия"}, Events: 3,
		Years: []query.DyadYear{{Year: 1965, VerbalCooperation: 2, Balance: 2}, {Year: 1966, MaterialConflict: 1, Balance: -2}}}
	for _, theme := range []Theme{Light(), Dark()} {
		scene, err := Years(d, Options{Theme: theme, Width: 700, Height: 400})
		if err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		if err := WritePNG(&b, scene); err != nil {
			t.Fatal(err)
		}
		img, err := png.Decode(&b)
		if err != nil {
			t.Fatal(err)
		}
		if size := img.Bounds().Size(); size.X != 1400 || size.Y != 800 {
			t.Fatalf("%v dots", size)
		}
		seen := map[color.RGBA]int{}
		for y := range 800 {
			for x := range 1400 {
				seen[color.RGBAModel.Convert(img.At(x, y)).(color.RGBA)]++
			}
		}
		for what, c := range map[string]color.RGBA{"background": theme.Background, "ink": theme.Ink, "verbal cooperation": theme.Quad(schema.VerbalCooperation), "material conflict": theme.Quad(schema.MaterialConflict)} {
			if seen[c] < 200 {
				t.Errorf("%s: %s has %d dots", theme.Name, what, seen[c])
			}
		}
		// Two events up are twice as many dots as one down.
		up, down := float64(seen[theme.Quad(schema.VerbalCooperation)]), float64(seen[theme.Quad(schema.MaterialConflict)])
		if up/down < 1.6 || up/down > 2.5 {
			t.Errorf("%s: bars of %v and %v dots for two events and one", theme.Name, up, down)
		}
	}
	if _, err := Years(&query.DyadAnswer{}, options(700, 400)); schema.KindOf(err) != schema.NotFound {
		t.Errorf("no years: %v", err)
	}
}

// light is a colour's relative luminance (WCAG 2.2).
func light(c color.RGBA) float64 {
	sum := 0.0
	for i, v := range linear(c) {
		sum += v * [3]float64{0.2126, 0.7152, 0.0722}[i]
	}
	return sum
}

func linear(c color.RGBA) (rgb [3]float64) {
	for i, v := range [3]uint8{c.R, c.G, c.B} {
		if rgb[i] = float64(v) / 255; rgb[i] <= 0.04045 {
			rgb[i] /= 12.92
		} else {
			rgb[i] = math.Pow((rgb[i]+0.055)/1.055, 2.4)
		}
	}
	return rgb
}

func contrast(a, b color.RGBA) float64 {
	x, y := light(a), light(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// dichromat is a colour as those see it who lack the cones for red or for green
// (Viénot, Brettel and Mollon 1999, in linear sRGB).
func dichromat(c color.RGBA, green bool) [3]float64 {
	rgb := linear(c)
	r := 0.11238*rgb[0] + 0.88762*rgb[1]
	b := 0.00401*rgb[0] - 0.00401*rgb[1] + rgb[2]
	if green {
		r = 0.29275*rgb[0] + 0.70725*rgb[1]
		b = -0.02234*rgb[0] + 0.02234*rgb[1] + rgb[2]
	}
	return [3]float64{math.Cbrt(r), math.Cbrt(r), math.Cbrt(max(b, 0))}
}

func TestColoursAreTold(t *testing.T) {
	for _, theme := range []Theme{Light(), Dark()} {
		if c := contrast(theme.Ink, theme.Background); c < 7 {
			t.Errorf("%s: ink has a contrast of %.1f", theme.Name, c)
		}
		if c := contrast(theme.Muted, theme.Background); c < 4.5 {
			t.Errorf("%s: muted text has a contrast of %.1f", theme.Name, c)
		}
		for i, a := range theme.quads {
			if c := contrast(a, theme.Background); c < 2 {
				t.Errorf("%s: %s has a contrast of %.1f", theme.Name, quadClasses()[i], c)
			}
			for j, b := range theme.quads[:i] {
				for _, green := range []bool{false, true} {
					x, y := dichromat(a, green), dichromat(b, green)
					if d := math.Hypot(x[0]-y[0], x[2]-y[2]); d < 0.12 {
						t.Errorf("%s: %v and %v are %.2f apart for dichromats", theme.Name, quadClasses()[i], quadClasses()[j], d)
					}
				}
			}
		}
	}
}

func TestOptionsAreTakenOut(t *testing.T) {
	p := query.Params{"theme": {"dark"}, "width": {"900"}, "title": {"T"}, "focus": {"PAK"}}
	o, err := Take(p, 100, 700)
	if err != nil || o.Theme.Name != "dark" || o.Width != 900 || o.Height != 700 || o.Title != "T" || len(p) != 1 {
		t.Errorf("%+v, %v, left %v", o, err, p)
	}
	for _, bad := range []query.Params{{"theme": {"red"}}, {"width": {"9"}}, {"height": {"1e9"}}, {"title": {strings.Repeat("x", 301)}}} {
		if _, err := Take(bad, 1200, 900); err == nil {
			t.Errorf("%v was taken", bad)
		}
	}
}
