package claim

import (
	"testing"

	"entente/loader/report/text"
	"entente/loader/report/token"
	"entente/schema"
)

// What somebody is said to hold, answer or see is theirs without a verb of saying.
func TestHolds(t *testing.T) {
	for in, want := range map[string]string{
		"Haque's assessment of the truce was gloomier.":                             "Haque",
		"In Haque's own judgement the pact was a trap.":                             "Haque",
		"For Haque, the pact was a trap.":                                           "Haque",
		"The pact was, for Haque, a trap.":                                          "Haque",
		"It was Haque's belief that the pact was a trap.":                           "Haque",
		"“Without any doubt,” was Haque's answer.":                                  "Haque",
		"The argument of Haque was that the pact had lapsed.":                       "Haque",
		"From the point of view of Haque the pact was a trap.":                      "Haque",
		"As far as Haque was concerned, Burma carried the blame.":                   "Haque",
		"Without the truce, Haque was convinced, there would have been no peace.":   "Haque",
		"The first question, from Haque of the Daily, concerned the dam.":           "Haque",
		"Haque closed the meeting with the remark that the dam was full.":           "Haque",
		"Haque introduced the topic and said that the dam was full.":                "Haque",
		"That, responded Haque, is impossible.":                                     "Haque",
		"Haque would not rule out a tribunal.":                                      "Haque",
		"Haque demanded that the dam be emptied.":                                   "Haque",
		"Haque found the thesis of the paper convincing.":                           "Haque",
		"Haque took issue with the paper.":                                          "Haque",
		"Haque opened with a confession: the dam was empty.":                        "Haque",
		"Haque opened with a large staff.":                                          "",
		"Idris gave a paper; Haque commented.":                                      "",
		"Haque was sceptical: a boat costs five million rupees.":                    "Haque",
		"Haque submitted that stocks would collapse.":                               "Haque",
		"Haque submitted a petition to the court.":                                  "",
		"Haque at Chatham House said that it was so.":                               "Haque",
		"Haque prefers to speak of a marriage of convenience.":                      "Haque",
		"Haque begged to differ.":                                                   "Haque",
		"The dam, Haque was at pains to stress, was full.":                          "Haque",
		"Haque was at pains to please.":                                             "",
		"According to his spokesman, Haque, he will speak on Sunday.":               "Haque",
		"Haque dealt with the dam.":                                                 "Haque",
		"Haque found a letter in the archive.":                                      "",
		"Haque took the train to Dhaka.":                                            "",
		"A letter to Haque was returned.":                                           "",
		"Troops loyal to Haque, for weeks in the hills, went home.":                 "",
		"The memory of Haque was honoured in Dhaka.":                                "",
		"The government sent for Haque and for Idris, the two envoys.":              "",
		"Burma waited for Haque, who came in March.":                                "",
		"The presentation of credentials by Haque took place in May.":               "",
		"In Haque's constituency the vote was close.":                               "",
		"It was Haque's brother who signed.":                                        "",
		"The answer that Burma gave to Haque was late.":                             "",
		"The dam, built for Haque and opened in 1960, was full. It was inaugurated": "",
	} {
		tx, span := one(in)
		v := Attribute(tx, token.Sentences(tx, span), named(tx, "Haque", "Idris"), Scene{Report: true})[0]
		if v.Speaker.Name != want {
			t.Errorf("%q: %q by %q, want %q", in, v.Speaker.Name, v.Word, want)
		}
	}
}

// In running text deeds stay deeds.
func TestHoldsInArticles(t *testing.T) {
	for in, want := range map[string]string{
		"Haque's argument is that the pact had lapsed.":                 "Haque",
		"In Haque's experience armies obey.":                            "Haque",
		"Haque's answer was the blockade.":                              "",
		"“It is deep,” laughed Haque, who knows the river.":             "Haque",
		"The pact, “a muddle”, was dead, as Haque puts it.":             "Haque",
		"Haque is not so sure that the dam is full.":                    "Haque",
		"Haque cancelled the visit, saying that the remark was nasty.":  "Haque",
		"Haque cancelled the visit, saying goodbye to the king.":        "",
		"“Nobody gave the order,” Haque will say later.":                "Haque",
		"Haque called the idea “absurd”.":                               "Haque",
		"In the judgement of political scientist Haque it is so.":       "Haque",
		"Haque is not so sure.":                                         "",
		"Haque concluded the Locarno treaties in October.":              "",
		"Haque concluded that the treaties had lapsed.":                 "Haque",
		"Haque agreed in Rome on the release of the ships.":             "",
		"Haque agrees with this view.":                                  "Haque",
		"Idris and Haque agreed that each side should pay.":             "",
		"Haque dissented; in his view, the salt marsh was dry.":         "Haque",
		"Haque demanded the return of the island.":                      "",
		"Haque demanded that the island be returned.":                   "Haque",
		"Haque inspected the dam and said that it was full.":            "Haque",
		"Haque laid a wreath and promised that the dam would be full.":  "Haque",
		"Haque is less gloomy, and reminds us that the dam is full.":    "Haque",
		"Haque is less gloomy, and walks out.":                          "",
		"Haque apologised for the flood.":                               "Haque",
		"Haque phones Idris and apologises for a “mistake in the dam”.": "Haque",
		"Haque inspected the dam and found that it was full.":           "",
		"Idris, a lawyer, is gloomy: a war, he fears, may come.":        "Idris",
	} {
		tx, span := one(in)
		v := Attribute(tx, token.Sentences(tx, span), named(tx, "Haque", "Idris"), Scene{})[0]
		if v.Speaker.Name != want {
			t.Errorf("%q: %q by %q, want %q", in, v.Speaker.Name, v.Word, want)
		}
	}
}

// The chair is named by the seat; that the chair opens the meeting is nobody's words.
func TestChairHolds(t *testing.T) {
	chairs := map[string]schema.Entity{"moderator": {Kind: schema.Person, Name: "Haque"}}
	for in, want := range map[string]string{
		"The moderator's guess was that it would not.":                                          "Haque",
		"In the moderator's view, the dam was full.":                                            "Haque",
		"The moderator opened the meeting. The dam is full.":                                    "",
		"The moderator thanked those present. It was his hope, he concluded, that it was full.": "Haque",
	} {
		tx, span := one(in)
		voices := Attribute(tx, token.Sentences(tx, span), named(tx, "Idris"), Scene{Report: true, Chairs: chairs})
		if v := voices[len(voices)-1]; v.Speaker.Name != want {
			t.Errorf("%q: %q by %q, want %q", in, v.Speaker.Name, v.Word, want)
		}
	}
}

// When those who met will meet again is told of the meeting.
func TestOfSeries(t *testing.T) {
	for in, want := range map[string]bool{
		"The next round table will be held in Vilnius in 2022.": true,
		"A second seminar is planned for May.":                  true,
		"The next president will visit Vilnius.":                false,
		"The second meeting of the ministers took place.":       false,
	} {
		if tx, span := one(in); OfSeries(tx, span) != want {
			t.Errorf("%q: %v", in, !want)
		}
	}
}

// A sentence that asks whether something is so tells nothing.
func TestAsksWhether(t *testing.T) {
	for in, want := range map[string]bool{
		"Would it withdraw the troops?":        true,
		"“And did Chile sign in 1984?”":        true,
		"Why did Chile sign in 1984?":          false,
		"What did the court decide?":           true,
		"How did they come to fight thrice?":   true,
		"How did Chile sign in 1984?":          false,
		"What Chile signed was a treaty.":      false,
		"Chile signed in 1984, did it not? No": false,
		"Could be that Chile signed.":          false,
	} {
		if tx, span := one(in); AsksWhether(tx, span) != want {
			t.Errorf("%q: %v", in, !want)
		}
	}
}

// Within somebody's part those present speak by turns where it says so.
func TestOpensDiscussion(t *testing.T) {
	for in, want := range map[string]bool{
		"During the interactive session a student asked about visas.":       true,
		"In the discussion, Haque replied that the dam was full.":           true,
		"The floor was opened for questions.":                               true,
		"During the debate on the dam in 1956 parliament was dissolved.":    false,
		"The discussion of the dam has gone on since 1956.":                 false,
		"Chile and Peru held talks, and in the discussion maps were shown.": false,
	} {
		if tx, span := one(in); OpensDiscussion(tx, span) != want {
			t.Errorf("%q: %v", in, !want)
		}
	}
}

// Names in quotation marks are no words of anybody.
func TestQuotesNames(t *testing.T) {
	for in, want := range map[string]bool{
		"Haque resigns in the “Rose Revolution”.":   false,
		"Haque called it “a divorce by consent”.":   true,
		"Haque said: “Never again.”":                true,
		"Haque commands the “Ever Victorious Army”": false,
	} {
		if tx, span := one(in); Quotes(tx, span) != want {
			t.Errorf("%q: %v", in, !want)
		}
	}
}

// A bare title is of who bears it at the time of the sentence.
func TestTitled(t *testing.T) {
	tx, span := one("The Turkish president said in 2015 that trade would double. The Turkish president agreed to pay.")
	var mentions []text.Mention
	for i, tok := range tx.Tokens {
		if tok.Text == "The" {
			mentions = append(mentions, text.Mention{Tokens: text.Span{Start: i, End: i + 3}, Form: text.FormTitle})
		}
	}
	voices := Attribute(tx, token.Sentences(tx, span), mentions, Scene{Titled: func(text.Mention, text.Sentence) (schema.Entity, bool) {
		return schema.Entity{Kind: schema.Person, Name: "Haque"}, true
	}})
	if voices[0].Speaker.Name != "Haque" || !voices[0].Known || voices[1].IsClaim() {
		t.Errorf("%+v", voices)
	}
}

// What a person is stands for the name of who is introduced so, and of nobody else.
func TestRoster(t *testing.T) {
	r := &Roster{}
	person := func(name string) schema.Entity { return schema.Entity{Kind: schema.Person, Name: name} }
	r.Add(person("Haque"), []string{"amb.", "former", "ambassador"}, []string{"TUR"}, 1)
	r.Add(person("Rao"), []string{"prof", "university"}, []string{"GRC"}, 2)
	r.Add(person("Sanyal"), []string{"gen"}, []string{"GRC"}, 3)
	r.Add(person("Villamor"), []string{"icds", "institute", "tallinn"}, []string{"EST"}, 4)
	for in, want := range map[string]string{
		"The pact was, for the ambassador, a trap.":          "Haque",
		"The former envoy's answer was that it had ended":    "Haque",
		"“We talk about talks,” the professor remarked.":     "Rao",
		"According to the scholar, the dam was full.":        "Rao",
		"The fleet was weak, the general argued.":            "Sanyal",
		"The second speaker added that the dam was full.":    "Rao",
		"The third speaker held that the dam was full.":      "Sanyal",
		"In the opinion of the general, it was full.":        "Sanyal",
		"Not in this decade, answered the Estonian expert.":  "Villamor",
		"In the Turkish panelist's view, it was full.":       "Haque",
		"The minister said that it was full.":                "",
		"The general of the army in 1960 was a friend.":      "",
		"The colonel's troops left.":                         "",
		"The first speaker, Idris, noted that it was so.":    "Idris",
		"The first speaker was Idris, who said it was full.": "Idris",
	} {
		tx, span := one(in)
		mentions := named(tx, "Idris")
		for i, tok := range tx.Tokens {
			if code := map[string]string{"Estonian": "EST", "Turkish": "TUR"}[tok.Text]; code != "" {
				mentions = append(mentions, text.Mention{Tokens: text.Span{Start: i, End: i + 1}, Form: text.FormAdjective, Entities: []schema.Entity{{Kind: schema.State, Code: code, Name: code}}})
			}
		}
		v := Attribute(tx, token.Sentences(tx, span), mentions, Scene{Report: true, Roster: r})[0]
		if v.Speaker.Name != want {
			t.Errorf("%q: %q by %q, want %q", in, v.Speaker.Name, v.Word, want)
		}
	}
}

// The answer is of who was asked; where nothing tells who that was it is nobody's.
func TestAnswers(t *testing.T) {
	for in, want := range map[string]string{
		"Idris asked Haque whether the dam was full. “Quite full,” came the reply.":                            "Haque",
		"Idris asked Haque whether the dam was full. Answer: not quite.":                                       "Haque",
		"Idris asked whether the dam was full. The answer was that it was.":                                    "",
		"Idris asked Haque whether the dam was full. In the view of the latter, it was.":                       "Haque",
		"Idris asked whether the dam was full. The reply of the parliament in 1950 had been brave, he thought": "Idris",
	} {
		tx, span := one(in)
		v := Attribute(tx, token.Sentences(tx, span), named(tx, "Haque", "Idris"), Scene{Report: true})[1]
		if v.Speaker.Name != want {
			t.Errorf("%q: %q by %q, want %q", in, v.Speaker.Name, v.Word, want)
		}
	}
}
