package structure

import (
	"strings"
	"testing"
)

// TestMessages gives letters and messages that a page prints to who signs them.
func TestMessages(t *testing.T) {
	const page = "EMBASSY OF KELMAR\n\nRELATIONS\n\nKelmar and Orkland opened relations in 1954. Their trade has grown since, and the ferry sails twice a day.\n\n"
	for _, c := range []struct{ name, in, want, not string }{
		{"saluted and signed", page + "WORDS OF THE AMBASSADOR\n\nDear compatriots,\n\nIn 1961 my father worked in the port of Orkland. I was born there.\n\nI ask you all to write to us.\n\nWith my greetings,\n\nClara Ostergaard\nAmbassador\n\nTRADE\n\nOrkland buys fish for 12 million.\n", "Clara Ostergaard| In 1961 my father", "Clara Ostergaard| Orkland buys"},
		{"named in the heading", page + "MESSAGE FROM AMBASSADOR IVO BRANDL\n\nWe are neighbours, and I have never doubted it. My house stands on the border.\n\nWe shall build the bridge.\n\nTRADE\n\nOrkland buys fish for 12 million.\n", "AMBASSADOR IVO BRANDL| We are neighbours", "BRANDL| Orkland buys"},
		{"to the editor", "Letters to the Almanac\n\nSir, – I read with surprise what you print of Orkland. My grandfather built that quay, and we paid for it.\n\nIvo Brandl\nTarn\n\nSir, – We never saw a penny, and I have the books.\n\nClara Ostergaard\nPort Ness\n", "Ivo Brandl| Sir, – I read", "Ivo Brandl| Sir, – We never"},
		{"in nobody's name", page + "MESSAGE OF THE YEAR\n\nOrkland has sent nine ships. Kelmar thanked it for them in 1961.\n\nClara Ostergaard\n", "P body", "speaker"},
	} {
		_, got := outline(c.in, Options{})
		if !strings.Contains(got, c.want) || c.not != "" && strings.Contains(got, c.not) {
			t.Errorf("%s:\n%s", c.name, got)
		}
	}
}
