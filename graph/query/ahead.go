package query

import (
	"context"

	"entente/graph"
)

// wantedFor is for how many revisions after it was asked for last a followed value is
// brought forward by the commits; later, by whoever asks.
const wantedFor = 8

// ahead brings what is worked out from revisions to a moment that nobody was given yet,
// as far as it was asked for lately, so that the writer waits for it and no reader does. What fails here fails again,
// and is told, where it is asked for.
func (e *Engine) ahead(ctx context.Context, m *graph.Moment) {
	s := e.sessionOf(ctx, m)
	if e.derived.steps.note(s) != nil {
		return
	}
	d := e.derived
	d.names.ahead(func() error { _, err := s.labels(ctx); return err })
	d.texts.ahead(func() error { _, err := s.texts(ctx); return err })
	d.documents.ahead(func() error { _, err := s.Documents(ctx); return err })
	d.claims.ahead(func() error { _, err := s.allClaims(ctx); return err })
	d.endings.ahead(func() error { _, err := s.endings(ctx); return err })
	d.extent.ahead(func() error { _, err := s.extent(ctx); return err })
	_, _ = s.told(ctx)
}

// ahead brings the value forward where one was asked for lately.
func (f *followed[T]) ahead(at func() error) {
	due := f.due.Load()
	if due <= 0 {
		return
	}
	_ = at()
	f.due.Store(due - 1) // that was no question
}
