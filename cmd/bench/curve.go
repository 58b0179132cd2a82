package main

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
)

// curve draws how times grow with the size of the graph, on two logarithmic axes.
func curve(zipf map[int]measures) string {
	const width, height, left, bottom = 760, 420, 60, 40
	lines := []string{"shortest path between rare parties ms", "partners of the hub with counts ms", "two hops from a rare party ms",
		"all paths of 4 edges, 1000 of them ms", "commit visible after ms", "reopen and first path ms"}
	colours := []string{"#1b6ca8", "#c1440e", "#3a7d44", "#8a4fbf", "#b8860b", "#555555"}
	sizes := slices.Sorted(maps.Keys(zipf))
	low, high := -2.0, 4.0 // powers of ten, in ms
	first, last := math.Log10(float64(sizes[0])), math.Log10(float64(sizes[len(sizes)-1]))
	x := func(n int) float64 {
		if last == first {
			return left + 20
		}
		return left + 20 + (math.Log10(float64(n))-first)/(last-first)*(width-left-300)
	}
	y := func(t float64) float64 {
		return height - bottom - (math.Log10(min(max(t, 0.01), 1e4))-low)/(high-low)*(height-bottom-20)
	}
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12"><title>Growth of times with the number of events</title><rect width="%d" height="%d" fill="#ffffff"/>`+"\n", width, height, width, height)
	for p := low; p <= high; p++ {
		fmt.Fprintf(&b, `<path d="M%d %.1fH%d" stroke="#dddddd"/><text x="%d" y="%.1f" text-anchor="end">%g ms</text>`+"\n", left, y(math.Pow(10, p)), width-270, left-4, y(math.Pow(10, p))+4, math.Pow(10, p))
	}
	for _, n := range sizes {
		fmt.Fprintf(&b, `<text x="%.1f" y="%d" text-anchor="middle">%s</text>`+"\n", x(n), height-bottom+18, number(float64(n)))
	}
	fmt.Fprintf(&b, `<text x="%d" y="%d">events</text>`+"\n", left, height-6)
	for i, name := range lines {
		var points []string
		for _, n := range sizes {
			if t, ok := zipf[n][name]; ok {
				points = append(points, fmt.Sprintf("%.1f,%.1f", x(n), y(t)))
				fmt.Fprintf(&b, `<circle cx="%.1f" cy="%.1f" r="3" fill="%s"/>`, x(n), y(t), colours[i])
			}
		}
		fmt.Fprintf(&b, `<polyline points="%s" fill="none" stroke="%s" stroke-width="2"/><text x="%d" y="%d" fill="%s">%s</text>`+"\n",
			strings.Join(points, " "), colours[i], width-260, 40+20*i, colours[i], strings.TrimSuffix(name, " ms"))
	}
	return b.String() + "</svg>\n"
}
