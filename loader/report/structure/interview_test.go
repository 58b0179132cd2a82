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
