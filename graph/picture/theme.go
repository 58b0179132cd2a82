package picture

import (
	"image/color"

	"entente/schema"
)

// Theme is a set of colours.
type Theme struct {
	Name                          string
	Background, Ink, Muted, Faint color.RGBA
	Entity                        color.RGBA // what entities are filled with
	Other                         color.RGBA // what has no quad class
	quads                         [5]color.RGBA
}

// Light is for paper and bright screens.
func Light() Theme {
	return Theme{"light", hex(0xffffff), hex(0x1b1f24), hex(0x57606a), hex(0xb4bcc5), hex(0xf1f3f5), hex(0x8a929b),
		[5]color.RGBA{hex(0x8a929b), hex(0x56b4e9), hex(0x0072b2), hex(0xe69f00), hex(0xd55e00)}}
}

// Dark is for dark screens.
func Dark() Theme {
	return Theme{"dark", hex(0x12161b), hex(0xe8ecf0), hex(0xa7b0ba), hex(0x4c5662), hex(0x2b323b), hex(0x8f98a3),
		[5]color.RGBA{hex(0x8f98a3), hex(0x9ad6f7), hex(0x3f9fe0), hex(0xf3bd3c), hex(0xf3743b)}}
}

// Quad is the colour of a quad class.
func (t Theme) Quad(q schema.QuadClass) color.RGBA {
	for i, class := range quadClasses() {
		if class == q {
			return t.quads[i]
		}
	}
	return t.Other
}

// quadClasses lists the classes in the order of legends, the one of events without
// a class first.
func quadClasses() []schema.QuadClass {
	return []schema.QuadClass{schema.NoQuadClass, schema.VerbalCooperation, schema.MaterialCooperation, schema.VerbalConflict, schema.MaterialConflict}
}

// quadNamed finds a class by its name in answers.
func quadNamed(name string) schema.QuadClass {
	for _, class := range quadClasses()[1:] {
		if class.String() == name {
			return class
		}
	}
	return schema.NoQuadClass
}

func hex(rgb uint32) color.RGBA {
	return color.RGBA{uint8(rgb >> 16), uint8(rgb >> 8), uint8(rgb), 0xff}
}
