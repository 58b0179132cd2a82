package query

import (
	"errors"
	"fmt"
	"slices"

	"entente/graph/view"
	"entente/schema"
)

// Explanation tells in numbers how an answer for paths came about.
type Explanation struct {
	// First says why the first path is the first.
	First string `json:"first,omitempty"`
	// Shortest is the least number of steps between the two by any passing events; 0
	// where none has as few as max_hops allows.
	Shortest int  `json:"shortest"`
	LookedAt int  `json:"steps_looked_at"`
	Complete bool `json:"complete"` // there is no further path within max_hops
	// Events counts the events that either end takes part in, Passing those that every
	// filter lets through, and Excluded what each filter keeps out of the others.
	Events   int        `json:"events_of_the_ends"`
	Passing  int        `json:"passing"`
	Excluded []Excluded `json:"excluded"`
	Limit    string     `json:"limit,omitempty"` // which bound ended the search
}

// Excluded is what one filter keeps out.
type Excluded struct {
	Filter string `json:"filter"` // the parameter
	Events int    `json:"events"`
	Alone  int    `json:"alone"` // of these, the ones that no other filter keeps out
}

// filterReasons names the parameter behind each reason.
var filterReasons = []struct {
	why       view.Reason
	parameter string
}{
	{view.ByType, "type"}, {view.ByStatus, "status"}, {view.ByWindow, "begin and end"}, {view.ByAsOf, "as_of"}, {view.ByDocument, "document"},
	{view.ByBelief, "believe"}, {view.ByAdvisory, "advisory"}, {view.BySame, "collapse_same"}, {view.ByConfidence, "min_confidence"},
}

// explanation tells how the answer came about.
func (s *Session) explanation(p Params, q view.PathQuery, w *view.Walk, out *PathsAnswer, ended view.Outcome) *Explanation {
	x := &Explanation{Shortest: max(ended.Shortest, 0), LookedAt: ended.Looked, Complete: ended.All, Excluded: []Excluded{}}
	seen := map[view.Event]bool{}
	counts := make([]Excluded, len(filterReasons))
	for _, end := range []view.Node{q.From, q.To} {
		for _, n := range w.Members(w.Canonical(end)) {
			for _, e := range s.View.EventsOf(n) {
				why := w.Filter.Excluded(e)
				if seen[e] || why&view.NoEvent != 0 {
					continue
				}
				seen[e] = true
				x.Events++
				if why == 0 {
					x.Passing++
				}
				for i, r := range filterReasons {
					if why&r.why == 0 {
						continue
					}
					counts[i].Events++
					if why == r.why {
						counts[i].Alone++
					}
				}
			}
		}
	}
	for i, c := range counts {
		if c.Filter = filterReasons[i].parameter; c.Events > 0 {
			x.Excluded = append(x.Excluded, c)
		}
	}
	switch {
	case out.Truncated != nil:
		x.Limit = fmt.Sprintf("%s (%d)", out.Truncated.Limit, out.Truncated.Value)
	case len(out.Paths) == q.K:
		x.Limit = fmt.Sprintf("k (%d)", q.K)
	case !ended.All || ended.Shortest == view.Unreached:
		x.Limit = fmt.Sprintf("max_hops (%d)", q.MaxHops)
	}
	x.First = whyFirst(p.Get("weight"), out.Paths)
	return x
}

// whyFirst says why the first path comes before the second.
func whyFirst(weight string, paths []PathAnswer) string {
	if len(paths) == 0 {
		return ""
	}
	first := paths[0]
	by := map[string]string{"recency": "weighs least by recency", "confidence": "weighs least by confidence", "arrival": "arrives first"}[weight]
	if by == "" {
		if len(paths) == 1 || paths[1].Hops > first.Hops {
			return fmt.Sprintf("no other path has as few steps as %d", first.Hops)
		}
		same := slices.IndexFunc(paths, func(p PathAnswer) bool { return p.Hops > first.Hops })
		if same < 0 {
			same = len(paths)
		}
		return fmt.Sprintf("%d of the paths here have as few steps as %d; it has the earliest events", same, first.Hops)
	}
	if len(paths) == 1 {
		return "it is the only path"
	}
	if paths[1].Weight > first.Weight {
		return fmt.Sprintf("it %s: %.4g, the next %.4g", by, first.Weight, paths[1].Weight)
	}
	return fmt.Sprintf("it %s (%.4g), as others do, and has no more steps than they", by, first.Weight)
}

// explainPaths says in words how the answer came about.
func explainPaths(p Params, q view.PathQuery, found int, w *view.Walk) []string {
	lines := []string{}
	switch by := p.Get("weight"); by {
	case "recency":
		lines = append(lines, "ranked by recency: each step weighs 1 and a hundredth for every year before the newest event")
	case "confidence":
		lines = append(lines, "ranked by confidence: each step weighs 1 - ln(confidence)")
	case "arrival":
		lines = append(lines, "ranked by arrival: the weight is the year in which the last event ends")
	default:
		lines = append(lines, "ranked by number of steps; among equals, other entities come before other events between the same ones, then earlier events")
	}
	if q.Forward {
		lines = append(lines, "forward in time: an event that could have begun before the one before it had ended is left out, and so is an undated one")
	}
	if w.Follow {
		lines = append(lines, "succession followed: a state and the states that it continues count as one")
	}
	if p.Get("as_of") != "" {
		lines = append(lines, "as of a day: only what had begun and held then, between states that existed")
	}
	if found < q.K {
		lines = append(lines, "no further path has at most the steps allowed and passes the filters")
	}
	return lines
}

// absent says which of the ends did not exist on the day that is asked of.
func (s *Session) absent(q view.PathQuery, w *view.Walk) (lines []string) {
	for _, n := range []view.Node{q.From, q.To} {
		if err := s.mustExist("", n, Scope{Filter: w.Filter.Filter, Follow: w.Follow}); err != nil {
			message := err.Error()
			if known := (*schema.Error)(nil); errors.As(err, &known) {
				message = known.Message
			}
			lines = append(lines, s.View.Name(n)+": "+message)
		}
	}
	return lines
}
