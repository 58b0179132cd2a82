package structure

import (
	"strings"
	"testing"

	"entente/loader/report/token"
)

// Reports that tell who speaks by the form of a line: initials and capitals, marks in
// front, names of the same form as titled ones.
func TestSpeakersByForm(t *testing.T) {
	const initials = `"Steppe" Club
Round table No. 4

MONGOLIA AND RUSSIA: RAILS AND DEBTS

Session was held by the club together with the university. Invited: P. D. Ganbold, ambassador; Olga Sedova, journalist.

REFERENCE

5 November 1921 -- agreement on friendly relations.
March 1966 -- treaty signed in Ulan Bator.
December 2003 -- debt of Mongolia settled.

THESES OF SPEAKERS

P. D. GANBOLD:

1. In 1990 the trains stood still. 2. We should electrify the line.

OLGA SEDOVA (on-line):

Nobody reads about Mongolia in Moscow.

PROPOSALS OF THE CLUB

- visas must go;
- a joint railway school should be opened.
`
	const marked = `Dialogues of the river | Report no. 2

In May 1999 the centre brought together thirty guests for a dialogue on Peru and Ecuador.

BOX: THE BORDER IN LINES
1941  War.
1995  War on the Cenepa.
1998  Peace signed in Brasília.

WHO SAID WHAT

>> Ambassador Rosa Villar (moderator)
   Peace is young.

>> Pedro Quishpe, Quito
   + Demining is slow.
   + Trade should grow.

>> Floor
   Ms Villar said that maps were to be printed.

WHAT THE CENTRE PROPOSES
   1) Both armies should publish their maps.
   2) The road must be paved.
`
	const minutes = `MINUTES
of the Round Table "Peru and Ecuador after the Peace"
Andean Forum, Quito, 10 December 2003, 17:00

Present: Dr Rosa Villar (chair), Mr Pedro Quishpe

1. Summary of events

- 5 July 1941: war.
- 26 Jan. 1995: war on the Cenepa.
- 26 Oct. 1998: peace signed in Brasilia.

2. Statements

Dr Villar: Peace is young.

Mr Quishpe: Demining is slow. Trade grows.

3. Agreed recommendations

3.1 Both armies should publish their maps.
3.2 The road must be paved.
`
	for _, c := range []struct{ in, speakers, timeline, recommendations string }{
		{initials, "P. D. GANBOLD|OLGA SEDOVA", "3", "2"},
		{minutes, "Dr Villar|Mr Quishpe", "3", "2"},
		{marked, "Ambassador Rosa Villar|Pedro Quishpe", "3", "2"},
	} {
		genre, got := outline(c.in, Options{})
		var speakers []string
		for _, l := range strings.Split(got, "\n") {
			if head, _, _ := strings.Cut(l, "|"); strings.HasPrefix(l, "H ") && strings.Contains(head, "]") {
				if _, who, _ := strings.Cut(head, "] "); who != "" {
					speakers = append(speakers, who)
				}
			}
		}
		if genre != RoundTable || strings.Join(speakers, "|") != c.speakers ||
			!strings.Contains(got, " timeline "+c.timeline) || !strings.Contains(got, "B recommendations "+c.recommendations) {
			t.Errorf("%s, speakers %q, wanted %q\n%s", genre, speakers, c.speakers, got)
		}
	}
}

// A chronology whose dates stand in a column is none of a meeting.
func TestDatesInAColumn(t *testing.T) {
	genre, got := outline("Spain and Morocco\n\n1956  Morocco independent.\n1975  Green March.\n2002  Stand-off on Perejil.\n", Options{})
	if genre != Chronology || strings.Count(got, "E timeline") != 3 {
		t.Errorf("%s\n%s", genre, got)
	}
}

// Marks of emphasis are no part of the words; a star between blanks is.
func TestEmphasis(t *testing.T) {
	in := "# Notes\n\n**Ivo Marić** (Zagreb) spoke. *\"Never again.\"* It cost 3 * 4 kuna.\n"
	tx := token.Split([]rune(in))
	Read(tx, Options{})
	var words []string
	for _, tok := range tx.Tokens {
		words = append(words, tok.Text)
	}
	if got := strings.Join(words, " "); got != `Notes Ivo Marić ( Zagreb ) spoke . " Never again . " It cost 3 * 4 kuna .` {
		t.Errorf("%s", got)
	}
}

// The head over questions and answers ends the last speaker's part, also right above the text.
func TestQuestionHeads(t *testing.T) {
	for _, head := range []string{"Question/Answer Session", "Questions and Answers", "Question and Answer Session", "Discussion and Debate", "Interaction with the audience", "Comments by discussants"} {
		doc := Read(token.Split([]rune("Round Table on Peru and Ecuador\n\nThe Andean Forum held a round table in Lima on 7 March 2013. The speakers were Dr. Rosa Villar and Mr. Pedro Quishpe.\n\n"+
			"Dr. Rosa Villar\nDr. Villar said that the border was quiet. Trade should grow.\n\nMr. Pedro Quishpe\nMr. Quishpe spoke about mines. They must be cleared.\n\n"+
			head+"\nA student asked whether visas would be dropped. Dr. Villar replied that nothing was signed.\n")), Options{})
		last := doc.Blocks[len(doc.Blocks)-1]
		if last.Section != Body || last.Speaker >= 0 || doc.Blocks[len(doc.Blocks)-2].Kind != Heading {
			t.Errorf("%s: the passage below stands in %q of speaker %d", head, last.Section, last.Speaker)
		}
	}
}

// A list that a passage announces as what its speaker said is the speaker's; one that it
// announces as history is the timeline.
func TestPointsBelow(t *testing.T) {
	for announced, section := range map[string]string{
		"Dr. Rosa Villar presented a paper on the border. The main points of her paper were:":       SpeakerPart,
		"Dr. Rosa Villar, a historian, spoke on the border. She made the following arguments:":      SpeakerPart,
		"Dr. Rosa Villar presented a brief history of relations in the following points:":           Timeline,
		"Dr. Rosa Villar opened the session. Then she presented the following points on relations:": Timeline,
		"Dr. Rosa Villar opened the session. The main dates of the relations are:":                  Timeline,
	} {
		doc := Read(token.Split([]rune("Round Table on Peru and Ecuador\n\nThe Andean Forum held a round table in Lima on 7 March 2013.\n\nPaper presentation\n"+announced+
			"\n1. War broke out in July 1941.\n2. The Rio Protocol of 29 January 1942 was a success.\n3. Troops clashed in 1981 and 1995.\n4. Peace was made in October 1998.\n\nThe audience then put its questions.\n")), Options{})
		for _, b := range doc.Blocks {
			if b.Kind == Bullet && (b.Section != section || (b.Speaker >= 0) != (section == SpeakerPart)) {
				t.Errorf("%s: an item in %q of speaker %d, want %q", announced, b.Section, b.Speaker, section)
			}
		}
		if last := doc.Blocks[len(doc.Blocks)-1]; last.Section != Body || last.Speaker >= 0 {
			t.Errorf("%s: what stands behind the list is in %q of speaker %d", announced, last.Section, last.Speaker)
		}
	}
}
