package event

import (
	"strings"
	"testing"

	"entente/schema"
)

// TestStatusWordings reads event phrases in all the wordings of status that people use: type and
// status must be those of the column, whatever the row.
func TestStatusWordings(t *testing.T) {
	r := newReader(t)
	nouns := []struct {
		phrase string // the event as the subject of what is said of it
		kind   schema.EventType
	}{
		{"The visit of Xi Jinping to Japan", schema.Visit},
		{"A trip by Emmanuel Macron to Egypt", schema.Visit},
		{"Lavrov's visit to India", schema.Visit},
		{"A summit between India and Pakistan", schema.Meeting},
		{"Talks between Iran and Iraq", schema.Meeting},
		{"A meeting of Modi and Xi Jinping", schema.Meeting},
		{"A conference between Greece and Turkey", schema.Meeting},
		{"Negotiations between Chile and Bolivia", schema.Meeting},
		{"The sale of frigates by Germany to Indonesia", schema.ArmsTransfer},
		{"A contract between France and Australia for submarines", schema.ArmsTransfer},
		{"The bridge between Russia and China", schema.ProjectEvent},
		{"A pipeline of Russia and Turkey", schema.ProjectEvent},
		{"A railway of Bolivia and Brazil", schema.ProjectEvent},
	}
	fates := []struct {
		words  string
		status schema.Status
	}{
		{"was postponed", schema.Postponed}, {"was put off", schema.Postponed}, {"was shelved", schema.Postponed}, {"was deferred", schema.Postponed},
		{"was delayed", schema.Postponed}, {"has been pushed back", schema.Postponed}, {"is put off", schema.Postponed},
		{"was called off", schema.Cancelled}, {"was cancelled", schema.Cancelled}, {"was scrapped", schema.Cancelled}, {"has been dropped", schema.Cancelled},
		{"had to be called off", schema.Cancelled}, {"had to be postponed", schema.Postponed}, {"did not take place", schema.Failed}, {"did not materialise", schema.Failed},
		{"fell through", schema.Failed}, {"collapsed", schema.Failed}, {"came to nothing", schema.Failed}, {"fell apart", schema.Failed}, {"failed", schema.Failed},
	}
	for _, n := range nouns {
		for _, f := range fates {
			if (f.words == "collapsed" || strings.HasPrefix(f.words, "did not")) && n.kind == schema.ProjectEvent {
				continue // bridges do, and take no place
			}
			check(t, r, n.phrase+" "+f.words+" in May 2014.", n.kind, f.status)
		}
	}
	for _, sentence := range []string{"1997: A visit by Alberto Fujimori to Quito, planned for May, was cancelled.", "1997: A visit by President Fujimori to Quito, set for May, was put off."} {
		if got := r.engine.Read(r.input(sentence, nil)); len(got) != 1 {
			t.Errorf("%s: one visit, not two: %v", sentence, got)
		}
	}
	check(t, r, "Planned visit by Emmanuel Macron to Egypt put off in May 2014.", schema.Visit, schema.Postponed)
	check(t, r, "Yousaf Raza Gilani was to travel to Tashkent in May 2011 but the trip was called off.", schema.Visit, schema.Cancelled)
	check(t, r, "Asif Ali Zardari was due in Tashkent in June 2012; the visit was put off.", schema.Visit, schema.Postponed)
	check(t, r, "Nawaz Sharif planned to visit Tashkent in June 2013, but the tour never took place.", schema.Visit, schema.Cancelled)
	check(t, r, "A meeting of Modi and Xi Jinping was to be held in May 2014.", schema.Meeting, schema.Planned)
	check(t, r, "Talks between Iran and Iraq were to take place in May 2014 but were postponed.", schema.Meeting, schema.Postponed)
	check(t, r, "Talks between Iran and Iraq were to be held in May 2014 but deferred.", schema.Meeting, schema.Postponed)
	check(t, r, "Talks between Iran and Iraq were to be held in May 2014 but they were deferred.", schema.Meeting, schema.Postponed)
	check(t, r, "A summit between India and Pakistan in May 2014 was to prove decisive.", schema.Meeting, schema.Occurred)
	check(t, r, "Nawaz Sharif planned to visit Tashkent in June 2013, but the talks never took place.", schema.Visit, schema.Planned)
	check(t, r, "In May 2014 Emmanuel Macron planned visits to Egypt.", schema.Visit, schema.Planned)
	check(t, r, "In December 1970 Willy Brandt, the first German chancellor to come to Warsaw, knelt.", schema.Visit, schema.Occurred)
	check(t, r, "In 2014 Emmanuel Macron will be the first French president to visit Egypt.", schema.Visit, schema.Planned)
	check(t, r, "May 1988: diplomatic relations between Ethiopia and Somalia to be resumed.", schema.RelationsRestored, schema.Planned)
	check(t, r, "In 2014 talks between Iran and Iraq planned for May did not take place.", schema.Meeting, schema.Failed)
	verbs := []struct {
		infinitive string
		kind       schema.EventType
	}{
		{"visit Tokyo", schema.Visit}, {"meet Angela Merkel", schema.Meeting}, {"recognise Kosovo", schema.Recognition},
		{"withdraw its troops from Syria", schema.MilitaryWithdrawal}, {"sign a treaty with Iran", schema.Agreement}, {"join NATO", schema.Accession}, {"lift the sanctions on Iran", schema.SanctionLifted},
	}
	wishes := []struct {
		words  string
		status schema.Status
	}{
		{"is to", schema.Planned}, {"will", schema.Planned}, {"plans to", schema.Planned}, {"is scheduled to", schema.Planned}, {"is expected to", schema.Planned},
		{"is due to", schema.Planned}, {"has agreed to", schema.Planned}, {"has promised to", schema.Planned}, {"intends to", schema.Planned},
		{"failed to", schema.Failed},
	}
	for _, v := range verbs {
		for _, w := range wishes {
			check(t, r, "In May 2014 the Government of Turkey "+w.words+" "+v.infinitive+".", v.kind, w.status)
		}
	}
	refusals := []struct {
		sentence string
		kind     schema.EventType
	}{
		{"visit Tokyo", schema.Visit}, {"recognise Kosovo", schema.Recognition}, {"sign a treaty with Iran", schema.Agreement},
		{"join NATO", schema.Accession}, {"meet Angela Merkel", schema.Meeting},
	}
	for _, v := range refusals {
		for _, w := range []string{"declined to", "refused to", "has refused to", "declines to"} {
			check(t, r, "In May 2014 Turkey "+w+" "+v.sentence+".", v.kind, schema.Declined)
			check(t, r, "In May 2014 Emmanuel Macron "+w+" travel to Berlin.", schema.Visit, schema.Declined)
		}
	}
	for _, w := range []string{"turned down", "declined", "refused", "rejected", "rebuffed", "spurned"} {
		check(t, r, "In May 2014 Turkey "+w+" an invitation from France.", schema.Invitation, schema.Declined)
		check(t, r, "In May 2014 Turkey "+w+" the mediation of France.", schema.Mediation, schema.Declined)
	}
	for _, w := range []string{"are under way", "are still going on", "drag on", "are in full swing", "continue"} {
		check(t, r, "Talks between Iran and Iraq "+w+" in Geneva.", schema.Meeting, schema.Ongoing)
	}
	for _, w := range []string{"is on hold", "is in abeyance"} {
		check(t, r, "Xi's visit to Japan "+w+".", schema.Visit, schema.Postponed)
	}
}

// check reports a sentence in which no event of the type has the status, or one has another.
func check(t *testing.T, r *reader, sentence string, kind schema.EventType, status schema.Status) {
	t.Helper()
	var got []string
	ok := false
	for _, f := range r.engine.Read(r.input(sentence, nil)) {
		got = append(got, short(&f.Event))
		ok = ok || f.Event.Type == kind && f.Event.StatusOrDefault() == status
	}
	if !ok {
		t.Errorf("%q\n want %s %s\n got  %s", sentence, kind, status, strings.Join(got, "; "))
	}
}

// TestHeldOff tells an exercise that was held off a coast from a visit that was held off.
func TestHeldOff(t *testing.T) {
	r := newReader(t)
	check(t, r, "In November 2004 the naval exercise of Greece was held off Burgas.", schema.Mobilisation, schema.Occurred)
}
