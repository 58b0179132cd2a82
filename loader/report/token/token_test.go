package token

import (
	"strings"
	"testing"
	"unicode/utf8"

	"entente/loader/report/text"
)

func TestSplit(t *testing.T) {
	for in, want := range map[string]string{
		"Indo-Pak wars":                   "Indo|-|Pak|wars",
		"Pakistan’s army":                 "Pakistan|’s|army",
		"the states' aims":                "the|states|'|aims",
		"O'Brien don't":                   "O'Brien|don't",
		"U.S. and U.S.S.R. at 5 p.m.":     "U.S.|and|U.S.S.R.|at|5|p.m.",
		"P. V. Narasimha P.V.Rao":         "P|.|V|.|Narasimha|P.V.|Rao",
		"Maj(R) Raja":                     "Maj|(|R|)|Raja",
		"$5.2 billion, 1,500 men":         "$|5.2|billion|,|1,500|men",
		"June 26,1981":                    "June|26|,|1981",
		"19th 1990s 1980's '90s":          "19th|1990s|1980's|'|90s",
		"06.10.2012 2012-10-06":           "06.10.2012|2012|-|10|-|06",
		"9/11 U-2 G20 17-Point":           "9|/|11|U|-|2|G20|17|-|Point",
		"July 1976 -- The end ... ======": "July|1976|--|The|end|...|======",
		"20km 3rdly":                      "20|km|3|rdly",
		"the U.S, and Ph.D":               "the|U.S|,|and|Ph|.|D",
		"Горбачёв in 東京":                  "Горбачёв|in|東京",
		"co\u00adoperate":                 "co\u00adoperate",
	} {
		tx := Split([]rune(in))
		var got []string
		for _, tok := range tx.Tokens {
			got = append(got, tok.Text)
		}
		if s := strings.Join(got, "|"); s != want {
			t.Errorf("%q: got %s, want %s", in, s, want)
		}
	}
}

func TestTokenFlags(t *testing.T) {
	tx := Split([]rune("Über’s one\r\ntwo\n \nthree-four ʿAbd ʿayn"))
	for i, want := range []text.Token{
		{Text: "Über", Lower: "über", Capital: true}, {Text: "’s", Lower: "'s"}, {Text: "one", Lower: "one", Space: true},
		{Text: "two", Lower: "two", Space: true, LineBreak: true}, {Text: "three", Lower: "three", Space: true, LineBreak: true, Blank: true},
		{Text: "-", Lower: "-", Kind: text.Punct}, {Text: "four", Lower: "four"}, {Text: "ʿAbd", Lower: "abd", Capital: true, Space: true}, {Text: "ʿayn", Lower: "ayn", Space: true},
	} {
		got := tx.Tokens[i]
		got.Span = text.Span{}
		if got != want {
			t.Errorf("token %d: got %+v, want %+v", i, got, want)
		}
	}
}

func TestSentences(t *testing.T) {
	for in, want := range map[string][]string{
		"Selvi. Ranjani paid Tk. 4.2 lakh to Prof. em. Deb. He left.":                                            {"Selvi. Ranjani paid Tk. 4.2 lakh to Prof. em. Deb.", "He left."},
		"We ask for two things. ▲ Open the bridge. ▲ Print the map.":                                             {"We ask for two things.", "▲ Open the bridge.", "▲ Print the map."},
		"Gen. Zia met Mr. Vajpayee in the U.S. in 1985. He left.":                                                {"Gen. Zia met Mr. Vajpayee in the U.S. in 1985.", "He left."},
		"P. V. Narasimha Rao visited China. Talks went well.":                                                    {"P. V. Narasimha Rao visited China.", "Talks went well."},
		"Signed by Z. A. Bhutto and Chen Yi. It held.":                                                           {"Signed by Z. A. Bhutto and Chen Yi.", "It held."},
		"They left the capital.13 A war followed.":                                                               {"They left the capital.13", "A war followed."},
		"It was “a mistake”.4 In 1980 they left.²³ It cost 3.5 million by 1990.15 Then it fell by 4.5 per cent.": {"It was “a mistake”.4", "In 1980 they left.²³", "It cost 3.5 million by 1990.15", "Then it fell by 4.5 per cent."},
		"They chose plan B. A war followed.":                                                                     {"They chose plan B.", "A war followed."},
		"Maj(R) Raja and Air Marshal (R) Latif spoke. They left":                                                 {"Maj(R) Raja and Air Marshal (R) Latif spoke.", "They left"},
		"See Resolution No. 5 of 1971. It failed.":                                                               {"See Resolution No. 5 of 1971.", "It failed."},
		"They pay $5.2 billion. 15 men died.":                                                                    {"They pay $5.2 billion.", "15 men died."},
		"Talks ended without result.June 26-30, 1981: He came.":                                                  {"Talks ended without result.", "June 26-30, 1981: He came."},
		"He said: \"We will go. We must.\" Then he went.":                                                        {"He said: \"We will go.", "We must.\"", "Then he went."},
		"“Why?” asked Nehru. No answer came.":                                                                    {"“Why?” asked Nehru.", "No answer came."},
		"\"Why not?\" Clara Montes asked. No one spoke.":                                                         {"\"Why not?\" Clara Montes asked.", "No one spoke."},
		"\"Why not?\" Clara Montes left. No one spoke.":                                                          {"\"Why not?\"", "Clara Montes left.", "No one spoke."},
		"They withdrew to the U.S. The Soviets stayed.":                                                          {"They withdrew to the U.S.", "The Soviets stayed."},
		"It came under his rule. – No other court was so poor.":                                                  {"It came under his rule.", "– No other court was so poor."},
		"\"We see no newspapers.\" — Clara Montes, essayist":                                                     {"\"We see no newspapers.\" — Clara Montes, essayist"},
		"He came at 5 p.m. – Talks began.":                                                                       {"He came at 5 p.m. – Talks began."},
		"Lima, Dec. – The ministers met.":                                                                        {"Lima, Dec. – The ministers met."},
		"U.S. President Nixon came.":                                                                             {"U.S. President Nixon came."},
		"On Sept. 14 landed. On the 20th. Ok":                                                                    {"On Sept. 14 landed.", "On the 20th.", "Ok"},
		"Alexander III. stands bare-headed. Nicolas II. abdicates. Done": {"Alexander III. stands bare-headed.",
			"Nicolas II. abdicates.", "Done"},
		"• First point\n• Second point":                          {"First point", "Second point"},
		"- one\n- two":                                           {"one", "two"},
		"1. China attacks. India protests.\n2. End":              {"1. China attacks.", "India protests.", "2. End"},
		"IV. THE ALLIANCE":                                       {"IV. THE ALLIANCE"},
		"Heading\n\nBody text":                                   {"Heading", "Body text"},
		"He waited ... and left. Gone.":                          {"He waited ... and left.", "Gone."},
		"It was (he said so. Really.) a lie. Yes.":               {"It was (he said so. Really.) a lie.", "Yes."},
		"(Compiled by us. Readers write.)":                       {"(Compiled by us.", "Readers write.)"},
		"It opened later.[1] In 1964 they met.[12][a] It held.":  {"It opened later.[1]", "In 1964 they met.[12][a]", "It held."},
		"It sank in the bay.(5) For him that was all.(12)":       {"It sank in the bay.(5)", "For him that was all.(12)"},
		"She called it \"a retreat\".(6) They left.(*) It held.": {"She called it \"a retreat\".(6)", "They left.(*)", "It held."},
		"It sank in 1912. (5) men drowned.":                      {"It sank in 1912.", "(5) men drowned."},
		"Q4 Mr Osei asked why.\nQ12 Who knows?\nQ3 is past.":     {"Mr Osei asked why.", "Who knows?", "Q3 is past."},
		"Many left.[citation needed] The rest stayed [2].":       {"Many left.[citation needed]", "The rest stayed [2]."},
		"M. Poincaré came. He left.":                             {"M. Poincaré came.", "He left."},
		"Why did they go? Nobody knows! So be it.":               {"Why did they go?", "Nobody knows!", "So be it."},
		"The deal with Mitsui Co. was signed. It held.":          {"The deal with Mitsui Co. was signed.", "It held."},
		"the 5th of Oct. Then":                                   {"the 5th of Oct.", "Then"},
		"":                                                       nil,
		"• ":                                                     nil,
	} {
		tx := Split([]rune(in))
		var got []string
		for _, s := range Sentences(tx, text.Span{End: len(tx.Tokens)}) {
			got = append(got, tx.Slice(s.Span.Start, s.Span.End))
		}
		if strings.Join(got, "¦") != strings.Join(want, "¦") {
			t.Errorf("%q:\n got %q\nwant %q", in, got, want)
		}
	}
}

func FuzzSplit(f *testing.F) {
	f.Add("Gen. Zia’s visit to the U.S. on 06.10.2012 … and '90s\r\n\r\n• x")
	f.Add("\u202eabc\u0301\xff\u00ad'ss 1,000,0.5th")
	f.Fuzz(func(t *testing.T, s string) {
		runes := []rune(s)
		tx := Split(runes)
		at := 0
		for _, tok := range tx.Tokens {
			if tok.Start < at || tok.End <= tok.Start || tok.End > len(runes) {
				t.Fatalf("token %+v after %d of %d", tok, at, len(runes))
			}
			if tok.Text != string(runes[tok.Start:tok.End]) || utf8.RuneCountInString(tok.Text) != tok.Len() {
				t.Fatalf("token %+v is not %q", tok, string(runes[tok.Start:tok.End]))
			}
			at = tok.End
		}
		last := 0
		for _, sent := range Sentences(tx, text.Span{End: len(tx.Tokens)}) {
			if sent.Tokens.Start < last || sent.Tokens.Len() <= 0 || sent.Tokens.End > len(tx.Tokens) {
				t.Fatalf("sentence %+v after %d", sent, last)
			}
			last = sent.Tokens.End
		}
	})
}

func BenchmarkSplitAndSentences(b *testing.B) {
	runes := []rune(strings.Repeat("On 6 October 2012 Gen. Zia’s envoy met the Soviet delegation in New Delhi; talks on the Indo-Pak border failed. ", 10000))
	b.SetBytes(int64(len(runes)))
	for b.Loop() {
		tx := Split(runes)
		Sentences(tx, text.Span{End: len(tx.Tokens)})
	}
}
