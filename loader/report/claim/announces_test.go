package claim

import "testing"

// Asks behind a colon are listed advice, other things are not.
func TestListsAdvice(t *testing.T) {
	for in, want := range map[string]bool{
		"Its asks in a line each: teach both tongues; open a second gate.":   true,
		"The gate asks too much: ten coins by day; twenty coins by night.":   false,
		"Its gates in a line each: the river gate; the gate at the old mill": false,
	} {
		text, span := one(in)
		if got := ListsAdvice(text, span); got != want {
			t.Errorf("%q: %v", in, got)
		}
	}
}

// What is to follow is announced by a question or a count of what is asked for, not by what a story asks or counts.
func TestAnnouncesAdvice(t *testing.T) {
	for in, want := range map[string]bool{
		"So what is to be done?":                                           true,
		"What, then, should the two capitals do?":                          true,
		"So what do we want?":                                              true,
		"Three suggestions follow.":                                        true,
		"The Board is therefore advised as follows.":                       true,
		"What is needed now is patience.":                                  true,
		"Our proposals for the Union are modest.":                          true,
		"Its asks in a line each: teach both tongues; open a second gate.": false, // it lists them
		"What did the sailors do?":                                         false,
		"What do they want with a lake that has no fish?":                  false,
		"The day following was a Sunday.":                                  false,
		"He did not make any suggestions.":                                 false,
	} {
		text, span := one(in)
		if got := AnnouncesAdvice(text, span); got != want {
			t.Errorf("%q: %v", in, got)
		}
	}
}
