package claim

import "testing"

// What is to follow is announced by a question or a count of what is asked for, not by what a story asks or counts.
func TestAnnouncesAdvice(t *testing.T) {
	for in, want := range map[string]bool{
		"So what is to be done?":                          true,
		"What, then, should the two capitals do?":         true,
		"So what do we want?":                             true,
		"Three suggestions follow.":                       true,
		"The Board is therefore advised as follows.":      true,
		"What is needed now is patience.":                 true,
		"Our proposals for the Union are modest.":         true,
		"What did the sailors do?":                        false,
		"What do they want with a lake that has no fish?": false,
		"The day following was a Sunday.":                 false,
		"He did not make any suggestions.":                false,
	} {
		text, span := one(in)
		if got := AnnouncesAdvice(text, span); got != want {
			t.Errorf("%q: %v", in, got)
		}
	}
}

// A list may be urged by the passage above it.
func TestEndsInThat(t *testing.T) {
	for in, want := range map[string]bool{
		"The Committee resolved to recommend that:":   true,
		"Having heard the witnesses, it urges that –": true,
		"The Committee resolved as follows:":          false,
		"Nobody had heard of that treaty.":            false,
	} {
		text, span := one(in)
		if got := EndsInThat(text, span); got != want {
			t.Errorf("%q: %v", in, got)
		}
	}
}
