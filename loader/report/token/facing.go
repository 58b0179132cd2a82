package token

import "entente/loader/report/text"

// faceQuotes turns quotation marks the way that readers of quotations look for them. Swedes and Finns open
// with the mark that others close with (”We lost,” she says), Danes and Germans turn the pointed marks round
// (»We lost,« she says) or close with the mark that others open with („We lost,“ she says): white space and
// words beside a mark tell what it does.
func faceQuotes(t *text.Text) {
	tokens := t.Tokens
	for i := range tokens {
		to := ""
		switch tokens[i].Text {
		case "”":
			if opensHere(tokens, i) {
				to = "“"
			}
		case "»":
			if opensHere(tokens, i) {
				to = "«"
			}
		case "“":
			if closesHere(tokens, i) {
				to = "”"
			}
		case "«":
			if closesHere(tokens, i) {
				to = "»"
			}
		}
		if to != "" {
			tokens[i].Text, tokens[i].Lower = to, to
		}
	}
	pairPointed(tokens)
}

// pairPointed puts the commoner marks in the place of two pointed ones that face each other within a paragraph: "«We lost,» she says". One
// alone may be a bullet or an arrow.
func pairPointed(tokens []text.Token) {
	open := -1
	for i := range tokens {
		if tokens[i].Blank {
			open = -1
		}
		switch tokens[i].Text {
		case "«":
			open = i
		case "»":
			if open >= 0 && i-open > 1 {
				tokens[open].Text, tokens[open].Lower = "“", "“"
				tokens[i].Text, tokens[i].Lower = "”", "”"
			}
			open = -1
		}
	}
}

// opensHere reports whether a mark stands behind white space, a bracket or a dash and right before a word.
func opensHere(tokens []text.Token, i int) bool {
	if i+1 >= len(tokens) || tokens[i+1].Space || tokens[i+1].LineBreak || tokens[i+1].Kind == text.Punct && tokens[i+1].Text != "…" {
		return false
	}
	return i == 0 || tokens[i].Space || tokens[i].LineBreak || tokens[i-1].Text == "(" || tokens[i-1].Text == "–" || tokens[i-1].Text == "—"
}

// closesHere reports whether a mark stands right behind a word or stop and before white space or a stop.
func closesHere(tokens []text.Token, i int) bool {
	if i == 0 || tokens[i].Space || tokens[i].LineBreak || tokens[i-1].Text == "(" || tokens[i-1].Text == "[" || tokens[i-1].Text == "–" || tokens[i-1].Text == "—" || tokens[i-1].Text == "-" {
		return false
	}
	if i+1 == len(tokens) || tokens[i+1].Space || tokens[i+1].LineBreak {
		return true
	}
	switch tokens[i+1].Text {
	case ",", ".", ";", ":", "?", "!", ")", "…":
		return true
	}
	return false
}
