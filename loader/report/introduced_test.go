package report

import (
	"context"
	"strings"
	"testing"
)

// TestIntroducedWords gives to whom a text introduces or names beside its words what stands between quotation marks or is
// set in below, and what a sentence gives as somebody's view in other words than "says". Each case gives the surnames of
// its claims' speakers by sentence, "-" for none, "?" where either will do.
func TestIntroducedWords(t *testing.T) {
	r := newReader(t)
	const lead = "The harbour that both wanted\n\nNorway and Chile signed a treaty on fish in Oslo on 26 October 1998. Twenty years on the harbour is quiet, and the bridge carries more lorries than soldiers. Not everybody is content with what the peace has brought to the villages along the sound. Dr. Clara Montes and the former mayor Dr. Pedro Salas were there when it was signed.\n\n"
	for _, c := range []struct{ text, want string }{
		{"Clara Montes, a pilot in Bergen, has kept her notebooks from that year. She reads aloud:\n\n“The boats came at four. Nobody had counted them.”\n\nThe harbour was closed in 1999.", "- - Montes Montes -"},
		{"Clara Montes, a pilot in Bergen, spoke at the quay in May 2008 of what she had seen there:\n\n“Twenty years ago they said it could not work. They had good reasons.\n\n“Today we share the boats. Norway pays for half of them.”", "? Montes Montes Montes Montes"},
		{"From Pedro Salas’s diary of that summer:\n\nI went down to the quay. Chile had sent nine boats.\n\nThe harbour was closed in 1999.", "- Salas Salas -"},
		{"The mayor, Pedro Salas, puts it more gently.\n\n“It was their sea and our fish.”", "? Salas"},
		{"Pedro Salas recalls the talks of 1998 as a comedy.\n\nHe stirs his tea.\n\n“Nobody had brought the map.”", "Salas - Salas"},
		{"“Nothing of the kind,” Clara Montes bristles. “We never owned it.”", "Montes Montes"},
		{"“Who asked us?” snorts Clara Montes, a pilot in Bergen.", "Montes"},
		{"For the historian Clara Montes, of Bergen, ministers come and go and the fish remain.", "Montes"},
		{"For Clara Montes the quarrel was about wheat, whatever the ministers wrote.", "Montes"},
		{"For sale in Bergen: nine boats of the year 1999.", "-"},
		{"Clara Montes, a pilot in Bergen, is gloomier: one election in either country could undo it all.", "Montes"},
		{"Clara Montes, a pilot in Bergen, is of the contrary opinion.", "Montes"},
		{"Clara Montes took the ferry to Bergen.", "-"},
		{"Clara Montes used to say that whoever begins with a map ends with a war.", "Montes"},
		{"Clara Montes was clerk to the commission and remembers that the last quarrel was over a verb.", "Montes"},
		{"Clara Montes lives on the quay. The sea bed, according to her, has been scraped like a pan.", "- Montes"},
		{"Clara Montes’s line, which she has from her father, is that one cruiser could have stopped it.", "Montes"},
		{"The view of Bergen was put by a retired envoy, Mr. Pedro Salas. Mrs. Montes, he recalled, regarded the treaty as her crown.", "- Salas"},
		{"”We won and we lost,” says Clara Montes. ”Mostly we lost.”", "Montes Montes"},
		{"»We won and we lost,« says Clara Montes. »Mostly we lost.«", "Montes Montes"},
	} {
		res, err := r.Read(context.Background(), []byte(lead+c.text), Options{})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		want := strings.Fields(c.want)
		from := len([]rune(lead))
		for i, s := range introducedSentences(c.text) {
			at := from + len([]rune(c.text[:strings.Index(c.text, s)]))
			who := "-"
			for _, cl := range res.Claims {
				if cl.Provenance.Start <= at+2 && cl.Provenance.End > at+2 {
					who = cl.Speaker.Name[strings.LastIndexByte(cl.Speaker.Name, ' ')+1:]
				}
			}
			if i < len(want) && want[i] == "?" {
				who = "?"
			}
			got = append(got, who)
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s\n got %s, want %s", c.text, strings.Join(got, " "), c.want)
		}
	}
}

// introducedSentences cuts a test's text into its sentences, also behind a closing mark of quotation.
func introducedSentences(s string) []string {
	var out []string
	for p := range strings.SplitSeq(s, "\n\n") {
		from := 0
		for i := 1; i < len(p); i++ {
			before := p[:i]
			if p[i] == ' ' && (strings.HasSuffix(before, ".") && !strings.HasSuffix(before, "Mr.") && !strings.HasSuffix(before, "Mrs.") || strings.HasSuffix(before, ".”")) {
				out = append(out, p[from:i])
				from = i + 1
			}
		}
		out = append(out, p[from:])
	}
	return out
}
