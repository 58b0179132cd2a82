package picture

import (
	"io"

	"entente/graph/query"
	"entente/schema"
)

// Options say how a picture looks.
type Options struct {
	Theme         Theme
	Width, Height int    // in CSS pixels
	Title         string // "" makes one of what is drawn
}

// Params names the parameters that Take reads.
func Params() []string { return []string{"theme", "width", "height", "title"} }

// maxTitle bounds a title, in bytes.
const maxTitle = 300

// Take reads how a picture is to look and takes those parameters out of the
// question's.
func Take(p query.Params, width, height int) (Options, error) {
	o := Options{Theme: Light()}
	theme, err := p.OneOf("theme", "light", "dark")
	if err != nil {
		return o, err
	}
	if theme == "dark" {
		o.Theme = Dark()
	}
	if o.Width, err = p.Int("width", width, 300, 4000); err != nil {
		return o, err
	}
	if o.Height, err = p.Int("height", height, 200, 4000); err != nil {
		return o, err
	}
	if o.Title = p.Get("title"); len(o.Title) > maxTitle {
		return o, &schema.Error{Kind: schema.TooLarge, Parameter: "title", Message: "a title has at most 300 bytes"}
	}
	for _, name := range Params() {
		delete(p, name)
	}
	return o, nil
}

// None refuses those parameters for an answer that is no picture.
func None(p query.Params) error {
	for _, name := range Params() {
		if _, given := p[name]; given {
			return &schema.Error{Kind: schema.Invalid, Parameter: name, Value: p.Get(name), Message: "this says how a picture looks: ask for format=svg or format=png"}
		}
	}
	return nil
}

// Format is a way to write a scene.
type Format struct {
	Name, Gloss, Extension, MediaType string
	Write                             func(io.Writer, *Scene) error
}

// Formats lists the formats of pictures.
func Formats() []Format {
	return []Format{
		{"svg", "a picture to scale and edit", ".svg", "image/svg+xml", WriteSVG},
		{"png", "a picture of dots", ".png", "image/png", WritePNG},
	}
}
