package report

import (
	"context"
	"strings"
	"testing"
)

// TestStoryGoesOn reads articles in which somebody says something as part of what happened: what follows goes on with the story. A
// view goes on in the words behind it.
func TestStoryGoesOn(t *testing.T) {
	r := newReader(t)
	const head = "Two shores of one lake\n\nThe border between Chad and Niger runs through the reeds, and nobody has ever walked the whole of it from one end to the other.\n\n"
	for in, want := range map[string]int{
		"Clara Montes came in 1989 as a cook. Police picked her up in January 1990, she confessed, and a boat went out for what had been recovered. About half of it was missing. Of the rest much was paste.":                                                 1,
		"Clara Montes, a historian in Zinder, argues that the line is a fiction of 1906. It was a fiction for the fishermen above all.":                                                                                                                        2,
		"I saw the lake first in 1994, and I have been back since. My boat was new then.\n\nThe historian Clara Montes says that the line is a fiction. We heard of shots at the ford, and in September our consul got a long sentence. They never opened it.": 1,
		"Kjetil Aasen of the Reed Desk on Maritime Disputes disagrees. He argues that nobody counted them.":                                                                                                                                                    2,
	} {
		res, err := r.Read(context.Background(), []byte(head+in+"\n"), Options{Name: "article.txt", Genre: "article"})
		if err != nil {
			t.Fatal(err)
		}
		if len(res.Claims) != want {
			var said []string
			for _, c := range res.Claims {
				said = append(said, c.Speaker.Name+": "+c.Text)
			}
			t.Errorf("%s\n%d claims, want %d:\n%s", in, len(res.Claims), want, strings.Join(said, "\n"))
		}
	}
}

// TestPresidentOfThePanel gives what the president of a panel says to whoever the report says presides over it.
func TestPresidentOfThePanel(t *testing.T) {
	r := newReader(t)
	const head = "Report of a colloquium on Chad and Niger\n\nThe Sahel Institute held a colloquium on 4 May 2020.\n\nThe panel met on the afternoon of the 4th under the presidency of Professor Denis Lachaume (Aix). Dr. Amina Yusuf spoke.\n\n"
	for in, want := range map[string]string{
		"Dr. Yusuf said that the lake is gone.\n\nThe president of the panel, summing up, considered that it had moved. He feared for the fish.\n": "Yusuf Lachaume Lachaume",
		"Dr. Yusuf said that the lake is gone.\n\nThe president of the republic, she added, had never seen it.\n":                                  "Yusuf Yusuf",
	} {
		if got := saidIn(t, r, head+in); got != want {
			t.Errorf("%s\ngot %q\nwant %q", in, got, want)
		}
	}
}

// TestAddressTellsHistory reads the address of an official as what the document tells, its beginning and end as nothing, and
// only what somebody else is said to hold as theirs.
func TestAddressTellsHistory(t *testing.T) {
	r := newReader(t)
	const body = "\n\nIn 1921 we signed a treaty of friendship with Poland, and in 1934 we closed our legation in Warsaw. It was a mistake.\n\nDenmark recognised Poland in 1919. The historian Clara Montes, who is in the third row, maintains that this was too late.\n\nLet us be honest: in 1971 Denmark and Poland broke off relations. They were restored on 4 May 1992, and our President visited Warsaw in 1994.\n\nThank you.\n"
	for _, head := range []string{
		"Address by Dr. Anders Lund, State Secretary, at the 35th anniversary of the Danish Fair\n\nCopenhagen, 14 May 2015\n(Check against delivery)\n\nLadies and gentlemen, dear friends from both sides!",
		"Toast by Foreign Minister Anders Lund at the dinner for the President of Poland, Copenhagen, 14 May 2015\n\nMr President, Excellencies,",
		"Remarks of Bishop Anders Lund in the Church of Our Lady\nCopenhagen, 14 May 2015\n\nDear brothers and sisters,",
	} {
		res, err := r.Read(context.Background(), []byte(head+body), Options{Name: "speech.txt"})
		if err != nil {
			t.Fatal(err)
		}
		if res.Document.Type != "article" || len(res.Events) < 4 {
			t.Errorf("%.40q: %s with %d events", head, res.Document.Type, len(res.Events))
		}
		for _, c := range res.Claims {
			if c.Speaker.Name != "Clara Montes" {
				t.Errorf("%.40q: %q by %s", head, c.Text, c.Speaker.Name)
			}
		}
	}
}
