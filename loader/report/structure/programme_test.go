package structure

import (
	"strings"
	"testing"

	"entente/loader/report/token"
)

// A programme says when who will speak, and nothing that anybody said: clock times from and to. A transcript with times, and a
// report of what was said from one hour to the next, are none.
func TestProgramme(t *testing.T) {
	for in, want := range map[string]bool{
		"VOLTA FORUM\n\n09:00-09:45 Registration\n09:45 – 10:30 Welcome\nAma Owusu, President, Delta Institute\nH.E. Kofi Mensah, Ambassador\n10:30 -11:30 SESSION 1. WHO OWNS THE FORD?\nModerator: Yaw Darko, writer\n11:30 – 12:00 Coffee\n":       true,
		"VOLTA FORUM\n\n9.30 am – 10.00 am: Arrival\n10.00 am – 11.15 am: The ford\nDr Ama Owusu, Delta Institute\n11.15 am – 11.30 am: Tea\n11.30 am – 12.30 pm: The bridge\nDr Kofi Mensah, Ho\n":                                                   true,
		"TRANSCRIPT OF THE VOLTA FORUM\n\n09:45 Ama Owusu: The ford is ours.\n\n09:52 Kofi Mensah: It is nobody's.\n\n09:58 Ama Owusu: We shall see.\n\n10:03 Kofi Mensah: We shall not.\n":                                                           false,
		"REPORT OF THE VOLTA FORUM\n\n09:00-09:45 The forum was opened.\n\n09:45-10:30 Dr Ama Owusu said that the ford was open in 1961.\n\n10:30-11:30 Dr Kofi Mensah said that it was closed.\n\n11:30-12:00 Ms Afi Lawson said that it was dry.\n": false,
	} {
		d := Read(token.Split([]rune(in)), Options{})
		behind := 0
		for i := range d.Blocks {
			if d.Blocks[i].Behind {
				behind++
			}
		}
		if got := behind > 2 && len(d.Speakers) == 0; got != want {
			_, out := outline(in, Options{})
			t.Errorf("programme %v, want %v\n%s", got, want, out)
		}
	}
}

// Lines in capitals with a colon within are titles of what stands below, not labels.
func TestTitleInCapitals(t *testing.T) {
	const head = "VOLTA LETTER, fortnightly digest\n\nA seminar on the ford was held in Ho on 9 October 2024.\n\n"
	const body = "The ford was opened in 1961. Nobody had asked for it.\n\n-- Dr Ama Owusu said that it was dry.\n"
	if _, out := outline(head+"1. FORD: A YEAR AFTER\n"+body+"\n2. BRIDGE: ANOTHER YEAR\n"+body, Options{}); strings.Contains(out, "FORD|") || strings.Contains(out, "BRIDGE|") {
		t.Errorf("a title speaks\n%s", out)
	}
	if _, out := outline(head+"OWUSU: It was dry in 1961, and nobody had asked.\n\nMENSAH: It was wet.\n\nOWUSU: NO, IT WAS DRY AND STAYED SO.\n\nMENSAH: It was wet.\n", Options{}); !strings.Contains(out, "OWUSU| It was dry") {
		t.Errorf("a label is a title\n%s", out)
	}
}
