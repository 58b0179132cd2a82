package dataset

import (
	"entente/loader/resolve"
	"entente/schema"
)

// reviewed lets a person's verdicts decide the names of a table whose names are looked up
// one by one, and lists what was decided for the review.
type reviewed struct {
	env     Env
	out     Out
	dataset schema.IRI
	told    map[string]bool // names told of already
}

func newReviewed(env Env, out Out, dataset schema.IRI) *reviewed {
	return &reviewed{env: env, out: out, dataset: dataset, told: map[string]bool{}}
}

// decide says what a name means on a day: what a person said, else what find gives. find
// is told whether the name must be one of its own ("no"), and tells how it was found.
func (r *reviewed) decide(name string, day schema.Day, find func(own bool) (schema.Entity, resolve.Method)) (schema.Entity, error) {
	d := resolve.Decision{Name: name, Score: 1, Rows: 1}
	verdict := r.env.Review.Verdict(name)
	switch verdict {
	case "", "yes":
		d.Meant, d.Method = find(false)
	case "no":
		d.Meant, _ = find(true)
		d.Method = resolve.ByReview
	default:
		e, err := r.env.Resolver.Judged(verdict, name, day)
		if err == nil {
			d.Meant, d.Method = e, resolve.ByReview
			break
		}
		if !r.told[name] {
			r.out.Note("the verdict on " + name + " in the review means nothing in the tables: " + clip(verdict))
		}
		d.Meant, d.Method = find(false)
	}
	if d.Method == resolve.AsOwn && r.env.Review != nil && (verdict == "yes" || !r.told[name]) {
		if near, score, ok := r.env.Resolver.Near(name, day, minSimilar); ok {
			d.Near, d.NearScore = near, score
			if verdict == "yes" {
				near.State = ""
				d.Meant, d.Method, d.Score = near, resolve.ByReview, score
			}
		}
	}
	r.env.Review.Note(d)
	if r.told[name] {
		return d.Meant, nil
	}
	r.told[name] = true
	if d.Method == resolve.ByName || d.Method == resolve.AsOwn || d.Meant.ID == "" {
		return d.Meant, nil
	}
	return d.Meant, r.out.Decided(d, r.dataset)
}
