package structure

import (
	"strings"
	"testing"
)

// A line of the title that could be a name is none where the passage below tells of the meeting, nor is one
// that begins the name of a place; a name over what the person said is one.
func TestTitleLine(t *testing.T) {
	const in = "ROUND TABLE\n\nGHANA AND TOGO: YEARS AFTER\n\nOWUSU KLUTSE\n\nThe Circle held the round table to remember Owusu Klutse and his treaty.\n\nDR. EWA LIS\n\nThe border was open.\n"
	if _, got := outline(in, Options{}); strings.Contains(got, "KLUTSE| The Circle") || !strings.Contains(got, "DR. EWA LIS| The border") {
		t.Errorf("\n%s", got)
	}
	if _, got := outline(strings.NewReplacer("YEARS AFTER\n\nOWUSU KLUTSE", "A DEBATE", "DR. EWA LIS", "SAN PEDRO").Replace(in)+"\nSan Pedro was closed. San Pedro is a port.\n", Options{}); strings.Contains(got, "PEDRO| ") {
		t.Errorf("a port speaks\n%s", got)
	}
}

// The last of a list of those present, one a line, heads nothing, though no heading announces the list;
// what the chair says in the introduction is the chair's.
func TestRollWithoutHead(t *testing.T) {
	const in = "Summary of the seminar on Ghana and Togo\n\nThe following were present:\nLt. Gen. Ama Owusu - in the Chair\nMr. Kofi Mensah, former secretary\nMs. Ewa Lis, editor\n\nA. INTRODUCTION BY THE CHAIR\n\nThe border was closed in 1994.\n\nB. DISCUSSION\n\nMs. Lis spoke of cocoa.\n"
	_, got := outline(in, Options{})
	if strings.Contains(got, "H body 0 [] Ms. Ewa Lis") || !strings.Contains(got, "CHAIR| The border was closed") {
		t.Errorf("\n%s", got)
	}
}

// Where a paper was presented under a heading that names nobody, the next heading names nobody either;
// dates behind numbered passages are the timeline that the last of them announces.
func TestBehindPaper(t *testing.T) {
	const in = "Proceedings of the seminar on Ghana and Togo\n\n1. Keynote paper\n\n1.1 The keynote was presented by Dr. Ama Owusu, professor.\n1.2 Togo sold cocoa in those years.\n1.3 At the end two slides, \"MILESTONES\", were shown.\n\n" +
		"31/01/1972   Recognition by Togo\n12/1973   State visit\n1983   Joint commission set up\n1992   First agreement\n\n2. OTHER PAPERS\n\nMr. Kofi Mensah said that nobody knew.\n"
	_, got := outline(in, Options{})
	if !strings.Contains(got, "Dr. Ama Owusu| Togo sold cocoa") || !strings.Contains(got, "E timeline 4 [1992]") || strings.Contains(got, "OTHER PAPERS| Mr.") {
		t.Errorf("\n%s", got)
	}
}

// "The Government should … that" is advice and nobody's words; "The Chair said that" is the chair's.
func TestVoiced(t *testing.T) {
	for in, want := range map[string]bool{
		"The Government should open the border on terms that suit both.": false,
		"The Chair observed that the border was open.":                   true,
		"Dr Owusu feared, in her words, that it was closed.":             true,
	} {
		d := outlineDocument("Title\n\n" + in + "\n")
		r := &reader{doc: d}
		if got := r.voiced(&d.Blocks[len(d.Blocks)-1]); got != want {
			t.Errorf("%s: voiced: %v", in, got)
		}
	}
}

// A numbered heading with brackets behind it that say whose outline it is stays a heading; a long item with brackets
// at its end stays an item.
func TestNumberedHeadWithBrackets(t *testing.T) {
	const in = "REPORT OF A ROUND TABLE ON GHANA AND TOGO\n\nThe Lagos Circle held a round table on 3 March 1999. Dr Ama Owusu opened it.\n\n1. Dates to remember (outline by Mr Kofi Mensah, research fellow)\n\n" +
		"   – Ghana becomes independent on 6 March 1957\n   – The border is closed in 1961\n   – It is opened in 1966\n\n2. Views\n\nDr Owusu said that it was late.\n"
	if _, got := outline(in, Options{}); strings.Count(got, "B timeline") != 3 || !strings.Contains(got, "H body 0 [] | Dates to remember") {
		t.Errorf("%s", got)
	}
	const list = "REPORT OF A ROUND TABLE ON GHANA AND TOGO\n\nThe Lagos Circle held a round table on 3 March 1999. Dr Ama Owusu opened it.\n\n1. Treaty of friendship, with a protocol on the ports (signed in Lomé on 9 May 1977)\n\n" +
		"2. Agreement on customs and on the herds of the north (signed in Accra on 3 June 1978)\n\n3. Agreement on the schools (Ho, 1980)\n"
	if _, got := outline(list, Options{}); strings.Contains(got, "H body 0 [] | Treaty") || strings.Contains(got, "H body 0 [] | Agreement on customs") {
		t.Errorf("%s", got)
	}
}

// Proceedings print those who speak in capitals, with where they come from in brackets: a full stop behind those ends
// the label, and the surname alone calls them out later. One that a sentence goes on from stays in its passage.
func TestNamesInCapitalsOfProceedings(t *testing.T) {
	const in = "Session IV of the seminar on Ghana and Togo\n\nThe session was held at Ho on 3 March 1999. Professor EFUA SENA presided.\n\n" +
		"KOFI LUIS MENSAH (College of Keta). The law was never as obscure as they pretended. The flood was sudden.\n\nThe commission met in 1911.\n\n" +
		"EDNA MARSH (Accra) answered for the other side. She contended that nobody had found the bed.\n\nMENSAH: They found it quickly enough in 1963.\n\nMARSH: They dug a new one.\n"
	genre, out := outline(in, Options{})
	for _, want := range []string{"KOFI LUIS MENSAH| The law was", "KOFI LUIS MENSAH| The commission met", "MENSAH| They found it", "MARSH| They dug a new one"} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in %s\n%s", want, genre, out)
		}
	}
	const narrative = "Ghana and Togo\n\nGHANA (Africa). The republic was founded in 1957. TOGO (Africa) followed.\n\nNobody spoke there.\n"
	if _, out := outline(narrative, Options{}); strings.Contains(out, "GHANA| ") {
		t.Errorf("a state speaks\n%s", out)
	}
}

// Years of what a lecture was on, in quotation marks, are no history that its report tells; items of minutes that
// begin with who speaks head what is numbered below them; two who are heard make a meeting of dated entries.
func TestMeetingsAmongDates(t *testing.T) {
	const in = "From the life of the Society\n\nOn 19 March of this year there took place the lecture of Dr Efua Sena “Eighteen years without a card: Ghana and Togo 1920–1938”.\n\n" +
		"Dr Sena said that the line was never drawn, whatever the maps had shown since then to those who looked.\n\nMr Luis Marsh replied that it was walked by everybody in the town.\n\n" +
		"1920 – agreement\n\n1923 – award\n\n1927 – end of the war\n\n1938 – notes\n"
	if genre, got := outline(in, Options{}); genre != RoundTable {
		t.Errorf("%s\n%s", genre, got)
	}
	const minutes = "SUMMARY MINUTES\n\nSeminar on Ghana and Togo\nHeld: Thursday, 29 November 2018\nChair: Amb. Kofi Mensah\n\n1. Opening. The Chair opened the session.\n\n2. The dates were read.\n\n" +
		"3. Dr. Efua Sena (University of the South, Keta). Title: \"What the generals believed\".\n3.1 The generals did not think of war.\n3.2 The navy pressed harder.\n\n" +
		"4. Prof. Luis Marsh-Owusu. The speaker thanked the Institute.\n4.1 Law was not all.\n4.2 There were mines.\n\n5. Close. There was none.\n"
	_, got := outline(minutes, Options{})
	for _, want := range []string{"| The generals did not", "| There were mines"} {
		if !strings.Contains(got, want) || strings.Contains(got, "] "+want) {
			t.Errorf("no speaker of %q\n%s", want, got)
		}
	}
}
