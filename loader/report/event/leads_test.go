package event

import "testing"

// TestLeading reads the event that a sentence with several is about.
func TestLeading(t *testing.T) {
	r := newReader(t)
	for _, c := range []struct{ text, want string }{
		{"India condemned Pakistan for its attack on Srinagar in May 2001.", "statement"},
		{"After clashes with Pakistan India closed its border with Pakistan in May 2001.", "sanction"},
		{"Chile, which had expelled two Peruvian diplomats in May, signed a treaty with Peru in June 1990.", "agreement"},
		{"Norway agreed to mediation by Chile, its minister announced in 1990.", "mediation"},
		{"The attack of Iraq on Iran in September 1980 was condemned by Syria.", "statement"},
		{"On 3 May 1990 Chile invaded Peru and broke off relations with Bolivia.", "military_action"},
	} {
		f := Leading(r.engine.Read(r.input(c.text, nil)))
		if f == nil || string(f.Event.Type) != c.want {
			t.Errorf("%q\n want %s\n got  %+v", c.text, c.want, f)
		}
	}
	if f := Leading(r.engine.Read(r.input("In 1990 rain fell on Norway.", nil))); f != nil {
		t.Errorf("an event where there is none: %+v", f)
	}
}
