package report

import (
	"context"
	"testing"

	"entente/schema"
)

// TestPressAdvice reads articles whose writers say what ought to be done, behind words that announce it, under a heading that
// does or at the close; what is not advised, or by somebody else, is none of theirs.
func TestPressAdvice(t *testing.T) {
	r := newReader(t)
	const head = "Two shores of one lake\n\nOn the border between Chad and Niger little has changed\n\nThe border runs through the reeds, and nobody has ever walked the whole of it from one end to the other. The pact was signed in 1964, and the fishermen of both shores were not asked. " +
		"The historian Clara Montes says that the line is a fiction, drawn by men who never saw the water.\n\nThe nets are empty for half of the year.\n\n"
	for in, want := range map[string]int{
		"So what is to be done?\n\nFirst, Chad should open the ford. They have not opened it once.\n\nAnd let a joint board run the market.": 2,
		"What do we want? Open the ford. Teach the pact in every school. The hall was full that night.":                                      2,
		"Two wishes remain. The archives should be opened. And somebody ought to collect the letters.":                                       2,
		"The Group is advised as follows. It should press for a ferry. A visit before the vote is not recommended. It rained.":               2,
		"What outsiders can do\n\n- Fund a survey of the lake bed.\n- Airlines ought to be told that the route is open.\n":                   2,
		"OUR VIEW\n\nThe two governments should reopen the ford before the rains. The commission must be given a deadline.":                  2,
		"The lake is a habit. Both governments should reopen the ford. The commission must be given a deadline.":                             2,
		"The lake is a habit. Both governments should reopen the ford. They will not.":                                                       0,
		"Montes is gloomier. Both governments should reopen the ford, she says. The commission must be given a deadline.":                    0,
		"What did they want? The old men never said. The ford was closed in the spring.":                                                     0,
		"Both governments should reopen the ford. Last, the two ministers must report on the five points of the pact.":                       2,
		"Two points remain in dispute. The ford is one, the market is the other.":                                                            0,
	} {
		res, err := r.Read(context.Background(), []byte(head+in+"\n"), Options{Name: "article.txt", Genre: "article"})
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for _, c := range res.Claims {
			if c.Speaker.Kind == schema.Group {
				if n++; c.ClaimType != schema.Recommendation || c.Speaker.Name != "authors" {
					t.Errorf("%q is %s by %s", c.Text, c.ClaimType, c.Speaker.Name)
				}
			}
		}
		if n != want {
			t.Errorf("%s\n%d claims of the writers, want %d", in, n, want)
		}
	}
}

// TestHouseAdvice gives the advice of an article to the body whose name alone heads it; a newspaper, a ministry or a line
// that says more issues nothing. What stands in the list behind the advice belongs to it.
func TestHouseAdvice(t *testing.T) {
	r := newReader(t)
	const body = "\n\nTwo shores of one lake\n\nThe border runs through the reeds, and nobody has ever walked the whole of it. The pact was signed in 1964, and the fishermen of both shores were not asked.\n\n" +
		"The historian Clara Montes says that the line is a fiction.\n\nWhat should be done\n\n- Chad should open the ford on two of the seven days.\n- Both governments must print the map.\n- Without these steps the ferry will rot.\n"
	for head, want := range map[string]string{
		"REED INSTITUTE OF BORDER STUDIES":             "Reed Institute Of Border Studies",
		"Lake Policy Forum · Analysis No. 4":           "Lake Policy Forum",
		"Reed Foundation | Brief 12 | May 2011":        "Reed Foundation",
		"THE LAKE COURIER":                             "authors",
		"Ministry of Fisheries":                        "authors",
		"Why the institute was closed in a single day": "authors",
	} {
		res, err := r.Read(context.Background(), []byte(head+body), Options{Name: "brief.txt", Genre: "article"})
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for _, c := range res.Claims {
			if c.Speaker.Kind != schema.Person {
				if n++; c.Speaker.Name != want {
					t.Errorf("%s: %q by %q, want %q", head, c.Text, c.Speaker.Name, want)
				}
			}
		}
		if n != 3 {
			t.Errorf("%s: %d pieces of advice, want 3", head, n)
		}
	}
}
