package report

import (
	"context"
	"math/rand"
	"testing"
)

// How many prints of the meeting are put together by lot, and how many of a hundred may be read
// otherwise: parts that each are read well alone may be taken one for another.
const (
	combined  = 500
	maxAstray = 2
)

// TestLayoutsCombined prints the meeting with an opening, dates, speakers and advice that are
// each drawn from the prints of TestLayouts, on pages, wrapped, or without blank lines.
func TestLayoutsCombined(t *testing.T) {
	type part struct {
		name string
		text func() string
	}
	type sheet struct {
		name string
		set  func(string) string
	}
	var openings, dates, speakers, advice []part
	sheets := []sheet{{"plain", nil}}
	openings = append(openings, part{"plain", func() string { return meetingOpening }})
	for _, p := range prints() {
		if unread[p.name] != "" {
			continue
		}
		switch {
		case p.all != nil && p.opening == "" && p.dates == nil && p.speakers == nil && p.advice == nil:
			sheets = append(sheets, sheet{p.name, p.all})
		case p.all != nil:
		case p.opening != "" && p.dates == nil && p.speakers == nil && p.advice == nil:
			openings = append(openings, part{p.name, func() string { return p.opening }})
		case p.opening != "":
		case p.dates != nil && p.speakers == nil && p.advice == nil:
			dates = append(dates, part{p.name, p.dates})
		case p.speakers != nil && p.dates == nil && p.advice == nil:
			speakers = append(speakers, part{p.name, p.speakers})
		case p.advice != nil && p.dates == nil && p.speakers == nil:
			advice = append(advice, part{p.name, p.advice})
		}
	}
	r := newReader(t)
	lots := rand.New(rand.NewSource(2)) // the same ones each time
	draw := func(list []part) part { return list[lots.Intn(len(list))] }
	astray := 0
	for range combined {
		o, d, s, a := draw(openings), draw(dates), draw(speakers), draw(advice)
		on := sheets[lots.Intn(len(sheets))]
		p := print{opening: o.text(), dates: d.text, speakers: s.text, advice: a.text, all: on.set}
		res, err := r.Read(context.Background(), []byte(p.text()), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if wrong := readOtherwise(res); wrong != "" {
			astray++
			t.Logf("%s: %s / %s / %s / %s: %s", on.name, o.name, d.name, s.name, a.name, wrong)
		}
	}
	if 100*astray > maxAstray*combined {
		t.Errorf("%d of %d reports are read otherwise than they are", astray, combined)
	}
}
