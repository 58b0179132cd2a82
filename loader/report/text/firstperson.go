package text

// FirstPersons counts the words of the first person, as given, that a passage has outside of quotations.
func FirstPersons(t *Text, span Span, words func(string) bool) int {
	said, quoted := 0, false
	for i := span.Start; i < span.End; i++ {
		switch w := t.Tokens[i].Text; w {
		case "“", "«":
			quoted = true
		case "”", "»":
			quoted = false
		case "\"":
			quoted = !quoted
		default:
			if !quoted && words(w) {
				said++
			}
		}
	}
	return said
}
