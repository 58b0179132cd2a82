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
// each drawn from the prints of TestLayouts.
func TestLayoutsCombined(t *testing.T) {
	type part struct {
		name string
		text func() string
	}
	var openings, dates, speakers, advice []part
	openings = append(openings, part{"plain", func() string { return meetingOpening }})
	for _, p := range prints() {
		if p.all != nil || unread[p.name] != "" {
			continue
		}
		switch {
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
		p := print{opening: o.text(), dates: d.text, speakers: s.text, advice: a.text}
		res, err := r.Read(context.Background(), []byte(p.text()), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if wrong := readOtherwise(res); wrong != "" {
			astray++
			t.Logf("%s / %s / %s / %s: %s", o.name, d.name, s.name, a.name, wrong)
		}
	}
	if 100*astray > maxAstray*combined {
		t.Errorf("%d of %d reports are read otherwise than they are", astray, combined)
	}
}
