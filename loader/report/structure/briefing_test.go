package structure

import "testing"

// TestBriefings tells leaflets that ask and answer in their own voice from interviews and hearings.
func TestBriefings(t *testing.T) {
	const asked = "Q1. Where does the river rise?\nA. In the hills of Lesotho, and it reaches the sea in Namibia.\n\nQ2. Who shared it first?\nA. South Africa and Lesotho signed a treaty in 1986.\n\nQ3. Who pays?\nA. The water board of the south pays a fee each month.\n"
	for _, c := range []struct {
		text string
		want Genre
	}{
		{"THE RIVER IN TEN QUESTIONS\nA leaflet of the water desk, March 2019\n\n" + asked, Article},
		{"THE RIVER IN TEN QUESTIONS\n\n" + asked + "\nQ4. Is it fair?\nA. We asked two people.\n   Thabo Mokoena, a farmer: \"It is. We drink first.\"\n   Lineo Ramaema, formerly an engineer: \"It was not.\"\n", Article},
		{"Interview with Dr Thabo Mokoena on the river\n\n" + asked, RoundTable},
		{"HEARING OF DR THABO MOKOENA\n\n" + asked, RoundTable},
		{"EVIDENCE ON THE RIVER\n\nQ1. What did you see?\nA. I saw the gates, sir, and my brother saw them too.\n\nQ2. Who closed them?\nA. I did, on the order of my chief.\n\nQ3. And then?\nA. I went home.\n", RoundTable},
	} {
		if got := outlineDocument(c.text).Genre; got != c.want {
			t.Errorf("%.40q: %v, want %v", c.text, got, c.want)
		}
	}
}
