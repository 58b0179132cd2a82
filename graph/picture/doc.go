// Package picture draws answers without a browser: the network around entities, and
// the years of a dyad, as SVG and PNG fit for a paper. What is drawn is a Scene of
// plain shapes; SVG and PNG are two encoders of it.
//
// Colours are those of Okabe and Ito (2008), which people with every kind of colour
// vision tell apart, and never speak alone: shapes and dashes say the same. SVG names
// fonts that systems have; PNG uses the Go fonts, which have Latin, Greek and Cyrillic
// letters. Other letters are kept in SVG and spelled in Latin ones in PNG, which says so.
package picture
