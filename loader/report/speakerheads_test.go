package report

import "testing"

// What somebody says at a hearing stands under "Evidence of …"; who came is listed above and heads nothing;
// the number of a question is no name.
func TestEvidence(t *testing.T) {
	const opening = "DELTA INSTITUTE, HO\nPanel of Inquiry into the Relations of Ghana and Togo\n\nSUMMARY RECORD OF THE THIRD HEARING\nHeld at the Town Hall, Ho, on Thursday 18 June 2015\n\nMembers present: Dame Efua Sena (Chair), Mr Kojo Atta, Dr Lindy Marsh\nWitnesses: Dr Orla Finch, University of Ho; Admiral Luis Poe\n\n1. Background\n\n1.1 Ghana and Togo signed a treaty in May 1995.\n\n1.2 Togo denounced it in 1999.\n\n"
	const end = "\n\n4. Conclusions\n\n(a) Ghana should open the bridge.\n(b) Togo should lend the ferry.\n"
	r := newReader(t)
	for text, want := range map[string][2]string{
		"2. Evidence of Dr Finch\n\n2.1 Dr Finch told the Panel that nobody had counted the ships.\n\n2.2 The ferry is too old for the lake.":                       {"The ferry is too old for the lake.", "Orla Finch"},
		"2. Testimony of Admiral Poe\n\n2.1 Admiral Poe described the navy as an old aunt.\n\n2.2 The navy is too old for the lake.":                                {"The navy is too old for the lake.", "Luis Poe"},
		"2. Statement from Dr Finch\n\n2.1 Dr Finch told the Panel that nobody had counted the ships.\n\n2.2 Q9 Dr Marsh: “Who decides, the navy or the minister?”": {"“Who decides, the navy or the minister?”", "Lindy Marsh"},
	} {
		wantSaid(t, r, text, opening+text+end, map[string]string{want[0]: want[1]})
	}
}

// Who speaks may stand behind a stroke in the heading.
func TestSpeakerBehindStroke(t *testing.T) {
	const head = "Round table on the lake\n\nThe Delta Institute held a round table at Ho on 21 March 2024.\n\nTWO VOICES\n\n"
	wantSaid(t, newReader(t), "strokes", head+"From Ho // ABRA SENA, energy analyst\n\n> The lake is gone for good.\n> Nobody asked the fish.\n\nFrom Lomé // KOJO MENSAH, former diplomat\n\n> The lake was never there.\n> The fish knew it.\n",
		map[string]string{"The lake is gone for good.": "Abra Sena", "The fish knew it.": "Kojo Mensah"})
}
