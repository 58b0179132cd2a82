package report

import (
	"strings"
	"testing"
)

// TestDoneBefore gives no date of its sentence to what is only named as done before, nor of it to what follows.
func TestDoneBefore(t *testing.T) {
	r := newReader(t)
	for in, bad := range map[string]string{
		"Peru left the pact in September 1968, three weeks after the invasion of Bolivia by five of its members.":                "military_action 1968-09~",
		"Beaten on all sides, Ecuador having joined in, Peru had to give up the valley at Lima on 10 August 1913.":               "military_action 1913-08-10",
		"Chile, bound by the Act which its Congress had passed five weeks earlier, halted the sale of arms to Peru in May 1935.": "sanction 1935-04",
		"Peru told Chile in May 1990 to leave Bolivia, and Chile did so in June.":                                                "statement 1990-06",
	} {
		res := toldOf(t, r, "Peru and Chile\n\nWhat follows is an outline of their dealings.\n\n"+in+"\n")
		if strings.Contains(res, bad) {
			t.Errorf("%s\n got %s, want no %s", in, res, bad)
		}
	}
}
