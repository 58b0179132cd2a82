package report

import (
	"context"
	"testing"
)

// A report may number all that it tells; its passages are no list, and a numbered timeline still is one.
func TestNumberedReport(t *testing.T) {
	r := newReader(t)
	const text = "Kestrel Centre for Dialogue\n\nSEMINAR REPORT NO. 7\n\nNORWAY AND CHILE: THE NEXT STEP\n\nHeld on Saturday, 17 June 2023, at Oslo\n\n" +
		"1. The seminar was attended by about ninety participants from the universities, the press and the missions.\n\n" +
		"2. Professor Ines Quishpe of the University of Oslo took the chair. She remarked that nobody in Norway quarrels about Chile.\n\n" +
		"3. The keynote paper was presented by Dr. Pedro Salas, Research Director of the Centre, who had come from Lima.\n\n" +
		"4. He then showed the following milestones:\n\n1917: Norway and Chile establish relations.\n1996: King Harald visits Santiago.\n2003: Norway and Chile sign a treaty of free trade.\n\n" +
		"5. Dr. Salas argued that the treaty of 2003 had changed the fisheries of both countries for good.\n\n" +
		"6. The discussant, Ambassador Clara Montes, cautioned that salmon alone was no policy. It should be joined by science.\n\n" +
		"7. The rapporteur was thanked by all who had helped to prepare the papers and the translation of them.\n\n" +
		"8. The seminar ended with a vote of thanks to the chair and with tea in the garden of the Centre.\n"
	res, err := r.Read(context.Background(), []byte(text), Options{})
	if err != nil {
		t.Fatal(err)
	}
	said := map[string]int{}
	for _, c := range res.Claims {
		said[c.Speaker.Name]++
	}
	if said["Ines Quishpe"] != 1 || said["Pedro Salas"] != 1 || said["Clara Montes"] != 2 {
		t.Errorf("said by %v", said)
	}
	dates := ""
	for _, e := range res.Events {
		dates += e.Date.String() + " "
	}
	if dates != "1917 1996 2003 " {
		t.Errorf("events of %s", dates)
	}
	const list = "Norway and Chile: the record\n\n1. Relations were established in 1917 between the two kingdoms and republics of the far north and the far south.\n2. King Harald visited Santiago in November 1996.\n3. A treaty was signed in June 2003.\n4. Talks were held in Oslo in 2005.\n5. President Lagos visited Oslo in 2005.\n6. Talks were held in Santiago in 2007.\n7. A memorandum was signed in 2009.\n"
	res, err = r.Read(context.Background(), []byte(list), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(res.Events) != 7 {
		t.Errorf("%d events of a numbered list", len(res.Events))
	}
}
