package structure

// inTurn reports whether the part is a turn that a label opens, as in a transcript.
func (p *parter) inTurn() bool {
	return p.section == SpeakerPart && p.heading >= 0 && p.blocks[p.heading].label
}

// madeHow reports whether a passage behind the last turn of a transcript tells how it was made: "Interview by
// Leonie Hartcher. The conversation has been shortened.", "The talk was recorded in May."
func (p *parter) madeHow(b *Block) bool {
	if b.Kind != Paragraph || b.Tokens.Len() > maxPrompt || p.speaksAs(b) {
		return false
	}
	words := p.words(b.Tokens, 8)
	if len(words) > 3 && words[0] == "the" {
		words = words[1:]
		if made.Has(words[0]) && (words[1] == "was" || words[1] == "has" || words[1] == "took") {
			return true
		}
	}
	if len(words) < 2 || words[0] != "interview" && words[0] != "interviewed" && words[0] != "interviewer" && words[0] != "questions" && words[0] != "transcribed" && words[0] != "transcript" && words[0] != "translated" && words[0] != "recorded" && words[0] != "edited" {
		return false
	}
	for _, w := range words[1:min(len(words), 5)] {
		if w == "by" || w == ":" {
			return true
		}
	}
	return false
}

// made are what a transcript calls itself.
var made = set("interview conversation transcript talk recording discussion translation text programme broadcast")
