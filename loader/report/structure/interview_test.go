package structure

import (
	"strings"
	"testing"
)

// TestInterview gives the answers of an interview without labels to who is interviewed.
func TestInterview(t *testing.T) {
	const talk = "You came in 1964. What was there?\n\nA harbour and one telephone. Malta opened an embassy a year later.\n\nWas it slow?\n\nIt was slow. Nobody minded.\n\nMifsud laughs and pours the tea.\n\nAnd the fish?\n\nIn 1971 we shared it. Kenya got the larger part.\n\nDo you go back?\n\nOnly in dreams.\n"
	for _, c := range []struct{ name, in, who, want, not string }{
		{"named below the title", "\"We shared the fish\"\n\nCoral Notebook, no. 4. Interview by Amina Said\n\nFormer diplomat Carmelo Mifsud served in Mombasa from 1964 on. He received us in his kitchen.\n\n" + talk, "Carmelo Mifsud", "Malta opened an embassy", "laughs"},
		{"named behind with", "Interview with Ambassador Rosa Borg\n\nCarmelo Mifsud wrote the book. She knew Mifsud well.\n\n" + talk, "Ambassador Rosa Borg", "Kenya got the larger part", "Do you go back"},
		{"asks without a question mark", "Interview with Rosa Borg\n\nBorg keeps the harbour of Mombasa.\n\nYou must be tired.\n\nI am. Malta sent nine ships.\n\nWas it always so?\n\nIn 1964 it was worse. Kenya had no pilots.\n\nYet there was a school.\n\nThere was one.\n\nWho paid?\n\nKenya did. Your book says otherwise, I know.\n\nShe looks for the receipt.\n\n[ The telephone rings. ]\n\nAnd today?\n\n1988. It closed in that year. Who would pay for it now?\n\nWhy?\n\nNobody asked me.\n", "Rosa Borg", "Who would pay for it now", "receipt"},
		{"its prompts are nobody's answer", "Interview with Rosa Borg\n\nBorg keeps the harbour of Mombasa.\n\nYou must be tired.\n\nI am. Malta sent nine ships.\n\nWas it always so?\n\nIn 1964 it was worse. Kenya had no pilots.\n\nYet there was a school.\n\nThere was one.\n\nWho paid?\n\nKenya did.\n\nAnd today?\n\nNobody does.\n", "Rosa Borg", "There was one", "Yet there was"},
		{"a box behind it is the journal's", "Interview with Rosa Borg\n\nBorg keeps the harbour of Mombasa.\n\nWas it always so?\n\nIn 1964 it was worse. Kenya had no pilots.\n\nWho paid?\n\nKenya did.\n\nAnd today?\n\nNobody does.\n\nDATES\n\n- 1964: Malta opens an embassy\n- 1971: the fish are shared\n", "Rosa Borg", "Nobody does", "opens an embassy"},
		{"its writer tells between the turns", "INTERVIEW\n\n\"We learned it from them\"\n\nHistorian Rosa Borg on what two shores owe each other\n\nText: Amina Said\n\nRosa Borg receives me in Mombasa.\n\nYou begin with the ferry. Why?\n\nBecause I was on it. I read the files.\n\nAnd the ferry came.\n\nIn 1965, yes. I say it was a window.\n\nThe other window was the radio. Malta heard it.\n\n\"My mother sang along,\" Borg laughs.\n\nAre you angry?\n\nI was. Now I have children.\n\nI mention that my father drove the vans.\n\nLet us talk about cables.\n\nThe cable is the new ferry. Kenya paid.\n\nAnd the future?\n\nMore reading, please.\n", "Rosa Borg", "The cable is the new ferry", "other window"},
		{"questions of an article are no interview", "The fish of Malta\n\nCarmelo Mifsud served in Mombasa.\n\n" + talk, "", "", "Malta"},
		{"two questions are none", "Interview by Amina Said\n\nCarmelo Mifsud served in Mombasa.\n\nWas it slow?\n\nIt was slow in 1964.\n\nAnd the fish?\n\nIn 1971 Malta shared it.\n", "", "", "Malta"},
	} {
		_, got := outline(c.in, Options{})
		var said []string
		for line := range strings.Lines(got) {
			if strings.HasPrefix(line, "P speaker") || strings.HasPrefix(line, "B speaker") {
				if !strings.Contains(line, "] "+c.who+"|") {
					t.Errorf("%s: %s", c.name, line)
				}
				said = append(said, line)
			}
		}
		all := strings.Join(said, "")
		if c.want != "" && !strings.Contains(all, c.want) || c.not != "" && strings.Contains(all, c.not) {
			t.Errorf("%s:\n%s", c.name, got)
		}
	}
}
