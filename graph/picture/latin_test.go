package picture

import (
	"bytes"
	"context"
	"image/color"
	"image/png"
	"strings"
	"testing"
)

// TestEveryScriptIsPainted takes names in the scripts of the field: nothing that is painted
// is a letter that the fonts lack, names in Latin, Greek and Cyrillic letters stay.
func TestEveryScriptIsPainted(t *testing.T) {
	p, err := newPen()
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{
		"Pakistan – São Tomé": "Pakistan – São Tomé",
		"Россия, Україна":     "Россия, Україна",
		"Ελλάς":               "Ελλάς",
		"中国":                  "Zhong Guo",
		"中国 (China)":          "Zhong Guo (China)",
		"대한민국":                "daehanmingug",
		"भारत":                "bhaart",
		"پاکستان":             "pakstan",
		"日本国":                 "Ri Ben Guo",
		"ไทย":                 "aithy",
		"საქართველო":          "sak`art`velo",
		"Հայաստան":            "Hayastan",
		"ישראל":               "ySHrAl",
		"\u200Fالعراق\u200F":  "al`raq",
		"A\u0301":             "Á",
		"\U0001F54A":          "[U+1F54A]",
	} {
		painted, changed := p.paintable(name)
		if painted != want || changed != (name != want) && name != "A\u0301" {
			t.Errorf("%q is painted as %q, want %q (changed: %v)", name, painted, want, changed)
		}
		if !p.has(painted) {
			t.Errorf("%q: the fonts lack letters of %q", name, painted)
		}
		if width := p.width(name, 12, false); width < p.widthOf(painted, 12, false) {
			t.Errorf("%q: there is less room, %v, than its spelling takes", name, width)
		}
	}
}

// TestSpelledNamesAreTheSamePicture paints a name in Chinese and its spelling: they are the
// same but for the line that tells of it.
func TestSpelledNamesAreTheSamePicture(t *testing.T) {
	paint := func(name string) (dots []color.Color, foot int) {
		s := &Scene{Width: 600, Height: 60, Background: Light().Background}
		s.add(Text{At: Point{300, 20}, Size: 12, Color: Light().Ink, Value: name, Anchor: Middle})
		var b bytes.Buffer
		if err := WritePNG(&b, s); err != nil {
			t.Fatal(err)
		}
		image, err := png.Decode(&b)
		if err != nil {
			t.Fatal(err)
		}
		for y := range image.Bounds().Dy() {
			for x := range image.Bounds().Dx() {
				if y < 80 {
					dots = append(dots, image.At(x, y))
				} else if image.At(x, y) != image.At(0, 0) {
					foot++
				}
			}
		}
		return dots, foot
	}
	chinese, note := paint("北京")
	latin, none := paint("Bei Jing")
	if note < 100 || none != 0 {
		t.Errorf("%d dots of the note with a spelled name, %d without", note, none)
	}
	for i := range chinese {
		if chinese[i] != latin[i] {
			t.Fatal("北京 is not painted as Bei Jing")
		}
	}
}

// TestLabelsOfAllScriptsDoNotOverlap draws a network of names in many scripts: there is
// room for them as they stand and as they are spelled. SVG keeps them.
func TestLabelsOfAllScriptsDoNotOverlap(t *testing.T) {
	g := crowd(120)
	names := []string{"中华人民共和国", "جمهورية باكستان الإسلامية", "भारत गणराज्य", "Российская Федерация", "대한민국"}
	for i := range g.Nodes {
		if g.Nodes[i].Kind == "state" {
			g.Nodes[i].Label = names[i%len(names)]
		}
	}
	s, err := Network(context.Background(), g, options(1200, 900))
	if err != nil {
		t.Fatal(err)
	}
	list, boxes := texts(t, s)
	foreign := 0
	for i, a := range boxes {
		if strings.ContainsAny(list[i].Value, "中جभР대") {
			foreign++
		}
		for j := range i {
			if b := boxes[j]; a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom {
				t.Errorf("%q and %q overlap", list[i].Value, list[j].Value)
			}
		}
	}
	if foreign < 5 {
		t.Errorf("only %d names in their own script", foreign)
	}
	var svg bytes.Buffer
	if err := WriteSVG(&svg, s); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(svg.String(), "中华人民共和国") {
		t.Error("the SVG has lost a name")
	}
}
