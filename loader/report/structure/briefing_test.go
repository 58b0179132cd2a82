package structure

import (
	"strings"
	"testing"
)

// TestBriefings tells leaflets that ask and answer in their own voice from interviews and hearings.
func TestBriefings(t *testing.T) {
	const asked = "Q1. Where does the river rise?\nA. In the hills of Lesotho, and it reaches the sea in Namibia.\n\nQ2. Who shared it first?\nA. South Africa and Lesotho signed a treaty in 1986.\n\nQ3. Who pays?\nA. The water board of the south pays a fee each month.\n"
	const bare = "Q. Since when have the two had ties?\nA. Since 8 December 1972. The fence had been put up in 1962, and in 1964 the others followed.\n\nQ. What about the aircraft?\nA. It fell on 6 October 1976. A stone was unveiled in 1998.\n\nQ. And since the war?\nA. The two signed a treaty in 1999. The building was opened in 2010.\n\nQ. Scholarships?\nA. Applications close in March.\n"
	for _, c := range []struct {
		text string
		want Genre
	}{
		{"THE RIVER IN TEN QUESTIONS\nA leaflet of the water desk, March 2019\n\n" + asked, Article},
		{"THE RIVER IN TEN QUESTIONS\n\n" + asked + "\nQ4. Is it fair?\nA. We asked two people.\n   Thabo Mokoena, a farmer: \"It is. We drink first.\"\n   Lineo Ramaema, formerly an engineer: \"It was not.\"\n", Article},
		{"Interview with Dr Thabo Mokoena on the river\n\n" + asked, RoundTable},
		{"Embassy of Lesotho\nConsular | Students | Trade\n\nFriends across the river: how we got here\n\n" + bare, Article},
		{"Embassy of Lesotho\n\nFRIENDS ACROSS THE RIVER\n\n" + strings.NewReplacer("Q.", "Question:", "A.", "Answer:").Replace(bare), Article},
		{"Interview with Dr Thabo Mokoena on the river\n\n" + bare, RoundTable},
		{"EVIDENCE ON THE RIVER\n\n" + strings.Replace(bare, "It fell", "I saw it fall, sir,", 1), RoundTable},
		{"EVIDENCE ON THE RIVER\n\n" + strings.Replace(bare, "What about", "What did you see of", 1), RoundTable},
		{"HEARING OF DR THABO MOKOENA\n\n" + asked, RoundTable},
		{"EVIDENCE ON THE RIVER\n\nQ1. What did you see?\nA. I saw the gates, sir, and my brother saw them too.\n\nQ2. Who closed them?\nA. I did, on the order of my chief.\n\nQ3. And then?\nA. I went home.\n", RoundTable},
	} {
		if got := outlineDocument(c.text).Genre; got != c.want {
			t.Errorf("%.40q: %v, want %v", c.text, got, c.want)
		}
	}
}
