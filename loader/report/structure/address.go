package structure

import "entente/loader/report/text"

// Addresses of officials, sermons, toasts and words at a grave are monologues too, but whoever holds them says "we" and "our" as
// often as "I": "We signed the treaty of 1921 and broke it in 1923. Our two countries …". Their titles, the greeting at their
// beginning or a line for the press tell them from reports that speak so of those who met.

// addresses reports whether the first lines show that the text is what one person said to those who listened.
func (r *reader) addresses() bool {
	for i := range min(openingBlocks, len(r.blocks)) {
		if b := &r.blocks[i]; i < openingBlocks/2 && r.titlesAddress(b) || r.greets(b) || r.forDelivery(b) {
			return true
		}
	}
	return false
}

// addressHistory reports whether a text whose title says whose speech it is tells history, so that it is read as the document's
// own words and not as what the speaker holds; see parter.speech.
func (r *reader) addressHistory() bool {
	p := parter{reader: r}
	_, _, _, ok := p.speechOf()
	return ok && r.monologue()
}

// titlesAddress reports whether a line of the title page begins with what such a text is called, with or without the words
// that say which: "Address by the State Secretary", "Sunday sermon, St Olaf's", "After-dinner toast".
func (r *reader) titlesAddress(b *Block) bool {
	tokens := r.doc.Text.Tokens
	if b.Tokens.Len() > 3*maxTitleLine {
		return false
	}
	for i, left := b.Tokens.Start, 0; i < b.Tokens.End; i++ {
		if i == b.Tokens.Start || tokens[i].LineBreak || tokens[i-1].Text == "—" || tokens[i-1].Text == "–" || tokens[i-1].Text == ":" || tokens[i-1].Text == "|" {
			left = maxBeforeAddress
		}
		if left--; left < 0 || !addressWords.Has(tokens[i].Lower) {
			continue
		}
		if i+1 == b.Tokens.End || tokens[i+1].LineBreak {
			return true
		}
		if next := &tokens[i+1]; next.Kind != text.Word && next.Text != "(" && next.Kind != text.Number && next.Text != ":" || behindAddress.Has(next.Lower) {
			return true
		}
	}
	return false
}

// maxBeforeAddress is within how many tokens of a line such a word stands. behindAddress goes on behind it; in "Address: 4 Rue
// Haute" nothing is said.
const maxBeforeAddress = 5

var (
	addressWords  = set("address speech remarks toast sermon homily eulogy oration allocution laudatio laudation tribute commencement discourse")
	behindAddress = set("by of at to for on in given delivered held preached made before from proposed address speech as")
)

// greets reports whether a passage greets those who listen: "Ladies and gentlemen, dear friends …", "Mr President,
// Excellencies", "Brothers and sisters in Christ!". A letter greets one by name.
func (r *reader) greets(b *Block) bool {
	words, many := r.words(b.Tokens, maxGreeting), false
	for i, w := range words {
		switch {
		case w == "ladies" && i+2 < len(words) && words[i+2] == "gentlemen":
			return true
		case (w == "brothers" || w == "sisters") && i+2 < len(words) && (words[i+2] == "sisters" || words[i+2] == "brothers"):
			many = true
		case i < 6 && (w == "excellencies" || w == "colleagues" || w == "guests" || w == "friends" || w == "citizens" || w == "comrades" || w == "compatriots" || w == "graduates" || w == "delegates" || w == "parishioners") && r.greetsBefore(words[:i]):
			many = i > 0 || i+1 == len(words) || words[i+1] == "," || words[i+1] == "!"
		}
		if many && (i == len(words)-1 || words[i] == "," || words[i] == "!" || words[i] == ":" || words[i] == "." || words[i] == "—" || words[i] == "–") {
			return true
		}
		if w == "." || w == "!" || w == "?" {
			return false
		}
	}
	return false
}

// maxGreeting is within how many tokens a greeting says whom it greets.
const maxGreeting = 24

// greetsBefore reports whether the words before whom a greeting greets belong to it: "My dear", "Mr Chairman,
// distinguished", none.
func (r *reader) greetsBefore(words []string) bool {
	for _, w := range words {
		if !greetingWords.Has(w) {
			return false
		}
	}
	return true
}

var greetingWords = set("dear my our distinguished honoured honored honourable honorable fellow your mr mr. madam mrs chairman president minister ministers rector mayor speaker ambassador ambassadors excellency excellencies majesty eminence holiness highness , . and all good morning afternoon evening")

// forDelivery reports whether a passage is the line that tells the press how far the text is what was said: "Check against
// delivery", "(as delivered)", "as prepared for delivery".
func (r *reader) forDelivery(b *Block) bool {
	words := r.words(b.Tokens, 2*maxTitleLine)
	for i := 0; i+1 < len(words); i++ {
		switch words[i] {
		case "against":
			if words[i+1] == "delivery" {
				return true
			}
		case "as":
			if words[i+1] == "delivered" && (i+2 == len(words) || words[i+2] == ")" || words[i+2] == "]" || words[i+2] == ".") || words[i+1] == "prepared" {
				return true
			}
		}
	}
	return false
}
