package curated_test

import (
	"bytes"
	"testing"

	"entente/loader/curated"
	"entente/schema"
)

// FuzzRead: whatever the bytes, no panic, every error is one that a person can
// mend, and every record that is emitted is right.
func FuzzRead(f *testing.F) {
	for _, text := range bundled(f) {
		f.Add(text[:min(len(text), 4000)])
	}
	f.Add(curated.Template)
	for _, s := range []string{"", "document:", "- - - ? !a &b *c", "document: {title: a}\nevents:\n- {type: visit, source: [PAK, {}]}\nclaims: [3]",
		"document:\n  title: |\n   a\n  <<: *x", "? a\n: b", "a: [", "\"", "'", "%YAML 1.2\n---\n", "document: {title: .inf}"} {
		f.Add([]byte(s))
	}
	res, namer := resolver(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 64<<10 {
			return
		}
		err := curated.Read("f.yaml", bytes.NewReader(data), maxBytes, res, namer,
			func(r schema.Record, _ schema.IRI) error {
				if err := r.Validate(); err != nil {
					t.Errorf("emitted a wrong record: %v", err)
				}
				return nil
			},
			func(err error) error {
				if schema.KindOf(err) != schema.Invalid && schema.KindOf(err) != schema.Ambiguous {
					t.Errorf("kind %s: %v", schema.KindOf(err), err)
				}
				return nil
			})
		if err != nil && schema.KindOf(err) != schema.Invalid && schema.KindOf(err) != schema.TooLarge {
			t.Errorf("kind %s: %v", schema.KindOf(err), err)
		}
	})
}
