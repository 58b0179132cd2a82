package structure

// An evening where people spoke is told in papers and on the pages of halls in words of its own: the title calls it a talk or a
// debate, and the writer was there, with so many others.

// tellsEvening reports whether the first lines name such an occasion, and say that people came to it, that notes were
// taken or that it is told as it goes on, and passages below say what several said.
func (r *reader) tellsEvening() bool {
	named, there := false, r.clocks > minClocked
	for i := range min(openingBlocks, len(r.blocks)) {
		b := &r.blocks[i]
		if b.Kind == Entry || b.Tokens.Len() == 0 || i > 0 && r.tellsHistory(b) {
			continue
		}
		line := b.Kind == Heading || b.Tokens.Len() <= 2*maxTitleLine && i < 4
		named = named || line && r.namesOccasion(b)
		there = there || r.audienceCame(b) || r.says(b, "moderated") && !r.tellsHistory(b) || line && (r.says(b, "minutes", "notes", "recap", "live", "readout") || r.says(b, "write") && r.says(b, "up"))
	}
	if !named || !there {
		return false
	}
	heard := 0
	for i := range r.blocks {
		if b := &r.blocks[i]; b.Kind == Entry && b.strong {
			heard--
		} else if b.Kind != Heading && r.hears(b) {
			heard++
		}
	}
	return heard >= minHeard
}

// minHeard is how many passages say what somebody said there, the dated ones taken off.
const minHeard = 3

// namesOccasion reports whether a line calls what it is about a talk, a debate or the like, as its first words or behind the
// name of the place: "Debate night: …", "Community hall talk". Talks between states are many.
func (r *reader) namesOccasion(b *Block) bool {
	words := r.words(b.Tokens, maxTitleLine)
	for i, w := range words {
		if w == ":" || w == "—" || w == "–" {
			continue
		}
		if !occasions.Has(w) {
			continue
		}
		if i+1 == len(words) {
			return true
		}
		switch next := words[i+1]; next {
		case ":", "night", "evening", "with", "by", "–", "—", "-", ",", ".", "\"", "“", "in", "at", "on", "|", "(":
			return true
		}
	}
	return false
}

// occasions are what such an evening is called.
var occasions = set("talk debate lecture luncheon lunch dinner breakfast tea conversation discussion hearing evening afternoon matinee panel hustings teach-in gathering assembly salon café")

// audienceCame reports whether a passage tells how many came to listen: "About ninety people squeezed into the hall", "a packed hall".
func (r *reader) audienceCame(b *Block) bool {
	words := r.words(b.Tokens, 120)
	for i, w := range words {
		switch {
		case (w == "packed" || w == "full" || w == "crowded") && i+1 < len(words) && rooms.Has(words[i+1]):
			return true
		case listening.Has(w):
			for _, v := range words[i+1 : min(len(words), i+4)] {
				if flocked.Has(v) {
					return true
				}
			}
		}
	}
	return false
}

var (
	rooms     = set("hall room house auditorium theatre theater church library chamber")
	listening = set("people students guests listeners members residents souls visitors pupils")
	flocked   = set("squeezed came packed filled turned crowded gathered attended braved listened")
)

// hears reports whether a passage says within its first words that somebody named says something.
func (r *reader) hears(b *Block) bool {
	tokens := r.doc.Text.Tokens
	named := false
	for i := b.Tokens.Start; i < min(b.Tokens.End, b.Tokens.Start+maxHears); i++ {
		t := &tokens[i]
		if named && (says.Has(t.Lower) || tellsAtMeeting.Has(t.Lower) || thinks.Has(t.Lower)) {
			return true
		}
		named = named || t.Capital && (i > b.Tokens.Start || i+1 < b.Tokens.End && says.Has(tokens[i+1].Lower)) && !notNames.Has(t.Lower) || t.Lower == "he" || t.Lower == "she"
	}
	return false
}

// maxHears is how many tokens of a passage are looked at.
const maxHears = 60
