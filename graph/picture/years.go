package picture

import (
	"fmt"
	"math"
	"slices"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/font"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"

	"entente/graph/query"
	"entente/schema"
)

// YearsWidth and YearsHeight are the usual size of the picture of a dyad's years.
const YearsWidth, YearsHeight = 1200, 640

// Years draws a dyad's relation over time with gonum/plot: each year's cooperative
// events upwards, its conflictive ones downwards, by quad class, and the balance on the
// same axis, as a line where years with events follow each other. Kind NotFound where no event
// has a date.
func Years(d *query.DyadAnswer, o Options) (*Scene, error) {
	if len(d.Years) == 0 {
		return nil, schema.Errorf(schema.NotFound, "no dated event ties %s and %s under these filters: there are no years to draw", d.A.Name, d.B.Name)
	}
	title := o.Title
	if title == "" {
		title = d.A.Name + " and " + d.B.Name
	}
	first, last := d.Years[0].Year, d.Years[len(d.Years)-1].Year
	about := fmt.Sprintf("%s, %d–%d, by year and quad class.", plural(d.Events, "event"), first, last)
	if d.Undated > 0 {
		about += fmt.Sprintf(" %d of them undated and not drawn.", d.Undated)
	}
	f, err := newFrame(o, title, about)
	if err != nil {
		return nil, err
	}
	f.sources(d.Sources, d.Revision)
	f.legend(yearKeys(o.Theme))
	p, err := yearsPlot(d, f, first, last)
	if err != nil {
		return nil, err
	}
	room := f.inner()
	c := newCanvas(f.scene, room)
	p.Draw(draw.NewCanvas(c, vg.Length(room.right-room.left), vg.Length(room.bottom-room.top)))
	return f.scene, nil
}

// yearsPlot makes axes, bars and line. Lengths of the plot are pixels of the scene.
func yearsPlot(d *query.DyadAnswer, f *frame, first, last int) (*plot.Plot, error) {
	p := plot.New()
	p.BackgroundColor = nil
	handler, err := textHandler()
	if err != nil {
		return nil, err
	}
	t := f.theme
	for _, axis := range []*plot.Axis{&p.X, &p.Y} {
		axis.Color, axis.Label.TextStyle.Color = t.Muted, t.Ink
		axis.Tick.Color, axis.Tick.Label.Color = t.Muted, t.Ink
		axis.Label.TextStyle.Handler, axis.Tick.Label.Handler = handler, handler
		axis.Label.TextStyle.Font = font.Font{Typeface: typeface, Size: 13}
		axis.Tick.Label.Font = font.Font{Typeface: typeface, Size: 12}
		axis.Label.Padding = 4
	}
	p.Y.Label.Text = "events"
	p.X.Min, p.X.Max = float64(first)-0.8, float64(last)+0.8
	p.X.Tick.Marker, p.Y.Tick.Marker = plot.TickerFunc(yearTicks), plot.TickerFunc(countTicks)
	grid := plotter.NewGrid()
	grid.Vertical.Color = nil
	grid.Horizontal.Color, grid.Horizontal.Width = soft(t.Faint), 0.6
	bars := &yearBars{years: d.Years, theme: t}
	p.Add(grid, bars)
	for _, run := range bars.runs() {
		line, err := plotter.NewLine(run)
		if err != nil {
			return nil, err
		}
		line.Color, line.Width = t.Ink, 1.8
		p.Add(line)
	}
	points, err := plotter.NewScatter(bars.balance())
	if err != nil {
		return nil, err
	}
	points.Color, points.Radius, points.Shape = t.Ink, 2.4, draw.CircleGlyph{}
	p.Add(points)
	_, _, low, high := bars.DataRange()
	p.Y.Min, p.Y.Max = low-0.04*(high-low), high+0.06*(high-low)
	return p, nil
}

// yearBars draws the counts of each year.
type yearBars struct {
	years []query.DyadYear
	theme Theme
}

// stacks gives a year's counts: upwards cooperation and events without a class,
// downwards conflict.
func stacks(y query.DyadYear) (up, down []stack) {
	up = []stack{{schema.MaterialCooperation, y.MaterialCooperation}, {schema.VerbalCooperation, y.VerbalCooperation}, {schema.NoQuadClass, y.Other}}
	down = []stack{{schema.MaterialConflict, y.MaterialConflict}, {schema.VerbalConflict, y.VerbalConflict}}
	return up, down
}

type stack struct {
	class schema.QuadClass
	count int
}

// runs are the lines between years that follow each other: over years without an event
// there is no balance to tell of.
func (b *yearBars) runs() (runs []plotter.XYs) {
	for i, p := range b.balance() {
		if i == 0 || b.years[i].Year != b.years[i-1].Year+1 {
			runs = append(runs, nil)
		}
		runs[len(runs)-1] = append(runs[len(runs)-1], p)
	}
	return slices.DeleteFunc(runs, func(r plotter.XYs) bool { return len(r) < 2 })
}

// balance is a point for each year that has events.
func (b *yearBars) balance() plotter.XYs {
	points := make(plotter.XYs, len(b.years))
	for i, y := range b.years {
		points[i] = plotter.XY{X: float64(y.Year), Y: y.Balance}
	}
	return points
}

// DataRange implements plot.DataRanger.
func (b *yearBars) DataRange() (xmin, xmax, ymin, ymax float64) {
	xmin, xmax = math.Inf(1), math.Inf(-1)
	for _, y := range b.years {
		up, down := stacks(y)
		xmin, xmax = min(xmin, float64(y.Year)-0.8), max(xmax, float64(y.Year)+0.8)
		ymax, ymin = max(ymax, total(up), y.Balance), min(ymin, -total(down), y.Balance)
	}
	return xmin, xmax, ymin, max(ymax, ymin+1)
}

func total(list []stack) (sum float64) {
	for _, s := range list {
		sum += float64(s.count)
	}
	return sum
}

// Plot implements plot.Plotter.
func (b *yearBars) Plot(c draw.Canvas, p *plot.Plot) {
	x, y := p.Transforms(&c)
	for _, year := range b.years {
		left, right := x(float64(year.Year)-0.4), x(float64(year.Year)+0.4)
		up, down := stacks(year)
		for i, list := range [][]stack{up, down} {
			sign, at := 1-2*float64(i), 0.0
			for _, s := range list {
				if s.count == 0 {
					continue
				}
				from, to := y(at), y(at+sign*float64(s.count))
				at += sign * float64(s.count)
				c.FillPolygon(b.theme.Quad(s.class), []vg.Point{{X: left, Y: from}, {X: right, Y: from}, {X: right, Y: to}, {X: left, Y: to}})
				c.StrokeLines(draw.LineStyle{Color: b.theme.Background, Width: 0.8}, []vg.Point{{X: left, Y: to}, {X: right, Y: to}})
			}
		}
	}
	c.StrokeLines(draw.LineStyle{Color: b.theme.Muted, Width: 1}, []vg.Point{{X: x(p.X.Min), Y: y(0)}, {X: x(p.X.Max), Y: y(0)}})
}

// yearTicks are whole years, at most about fifteen with names.
func yearTicks(low, high float64) (ticks []plot.Tick) {
	step := 1
	for _, wider := range []int{1, 2, 5, 10, 20, 50, 100} {
		if step = wider; (high-low)/float64(wider) <= 15 {
			break
		}
	}
	for y := int(math.Ceil(low)); float64(y) <= high; y++ {
		switch {
		case y%step == 0:
			ticks = append(ticks, plot.Tick{Value: float64(y), Label: fmt.Sprint(y)})
		case step <= 10:
			ticks = append(ticks, plot.Tick{Value: float64(y)})
		}
	}
	return ticks
}

// countTicks are whole numbers; those below zero are counts of conflict and bear no sign.
func countTicks(low, high float64) (ticks []plot.Tick) {
	step := 1
	for _, wider := range []int{1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000, 10000, 100000} {
		if step = wider; (high-low)/float64(wider) <= 9 {
			break
		}
	}
	for v := int(math.Ceil(low/float64(step))) * step; float64(v) <= high; v += step {
		ticks = append(ticks, plot.Tick{Value: float64(v), Label: fmt.Sprint(max(v, -v))})
	}
	return ticks
}

func yearKeys(t Theme) (keys []key) {
	for _, class := range []schema.QuadClass{schema.VerbalCooperation, schema.MaterialCooperation, schema.VerbalConflict, schema.MaterialConflict, schema.NoQuadClass} {
		name := hyphens(class.String())
		switch class {
		case schema.VerbalConflict, schema.MaterialConflict:
			name += " (downwards)"
		case schema.NoQuadClass:
			name = "no quad class"
		}
		keys = append(keys, key{func(at Point) []Shape {
			return []Shape{Path{Points: []Point{{at.X - 7, at.Y - 6}, {at.X + 7, at.Y - 6}, {at.X + 7, at.Y + 6}, {at.X - 7, at.Y + 6}}, Closed: true, Fill: t.Quad(class)}}
		}, name})
	}
	return append(keys, key{func(at Point) []Shape {
		return []Shape{Path{Points: []Point{{at.X - 9, at.Y}, {at.X + 9, at.Y}}, Stroke: t.Ink, Width: 1.8}, Path{At: at, Radius: 2.6, Fill: t.Ink}}
	}, "balance, weighted"})
}
