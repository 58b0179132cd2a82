package schema

import (
	"math"
	"slices"
)

// FigureName says what a number that a dataset gives an event means.
type FigureName string

// The figures that datasets give.
const (
	Intensity  FigureName = "intensity"  // of conflict or cooperation, from -10 to 10, as the dataset scales it
	Goldstein  FigureName = "goldstein"  // the scale of Goldstein (1992) for the event's code
	Tone       FigureName = "tone"       // of the reports, from -100 to 100
	Mentions   FigureName = "mentions"   // how often it was reported
	Sources    FigureName = "sources"    // by how many sources
	Articles   FigureName = "articles"   // in how many articles
	Fatalities FigureName = "fatalities" // the dataset's best estimate
)

// FigureNames lists them all in the order of documentation.
func FigureNames() []FigureName {
	return []FigureName{Intensity, Goldstein, Tone, Mentions, Sources, Articles, Fatalities}
}

// Figures are the numbers that a dataset gives an event.
type Figures map[FigureName]float64

// Validate reports an unknown name or a value that is no number, kind Invalid.
func (f Figures) Validate() error {
	for name, value := range f {
		if !slices.Contains(FigureNames(), name) {
			return &Error{Kind: Invalid, Parameter: "figures", Value: string(name), Message: "unknown figure; expected intensity, goldstein, tone, mentions, sources, articles or fatalities"}
		}
		if math.IsNaN(value) || math.IsInf(value, 0) {
			return &Error{Kind: Invalid, Parameter: "figures." + string(name), Message: "not a number"}
		}
	}
	return nil
}

// Point is a place on the Earth in degrees of WGS 84.
type Point struct {
	Latitude  float64 `json:"latitude" yaml:"latitude"`
	Longitude float64 `json:"longitude" yaml:"longitude"`
}

// Valid reports whether the degrees are within their bounds.
func (p Point) Valid() bool {
	return p.Latitude >= -90 && p.Latitude <= 90 && p.Longitude >= -180 && p.Longitude <= 180
}
