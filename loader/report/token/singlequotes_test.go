package token

import "testing"

// TestSingleQuotes holds the scanner to which single marks are of quotations and which apostrophes.
func TestSingleQuotes(t *testing.T) {
	for in, want := range map[string]string{
		"He said: ‘An act of piracy,’ and left.":             "He said : “ An act of piracy , ” and left .",
		"Thatcher spoke of 'an affront to society'.":         "Thatcher spoke of “ an affront to society ” .",
		"The countries' relations in the '90s were poor.":    "The countries ' relations in the ' 90s were poor .",
		"'The countries' relations are bad,' he said.":       "“ The countries ' relations are bad , ” he said .",
		"It’s Togo’s 'third' border.":                        "It ’s Togo ’s “ third ” border .",
		"Rock 'n' roll came in '56 and went.":                "Rock ' n ' roll came in ' 56 and went .",
		"He rose at six o'clock; the soldiers' guns stayed.": "He rose at six o'clock ; the soldiers ' guns stayed .",
		"An open ‘ mark stays.":                              "An open ‘ mark stays .",
	} {
		got := ""
		for i, tok := range Split([]rune(in)).Tokens {
			if i > 0 {
				got += " "
			}
			got += tok.Text
		}
		if got != want {
			t.Errorf("%s:\n%s, want\n%s", in, got, want)
		}
	}
}
