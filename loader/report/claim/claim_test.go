package claim

import (
	"testing"

	"entente/loader/report/text"
	"entente/loader/report/token"
	"entente/schema"
)

func one(s string) (*text.Text, text.Span) {
	t := token.Split([]rune(s))
	return t, text.Span{End: len(t.Tokens)}
}

func TestType(t *testing.T) {
	for in, want := range map[string]schema.ClaimType{
		"The line of 1921 is too short to keep a hen in.":                                         schema.Evaluation,
		"The envoys were far too polite.":                                                         schema.Evaluation,
		"Togo was there too.":                                                                     schema.Assertion,
		"It is too early to tell.":                                                                schema.Assertion,
		"The guarantee of 1938 was of little value.":                                              schema.Evaluation,
		"The office was of two storeys.":                                                          schema.Assertion,
		"One ferry is worth ten communiques.":                                                     schema.Evaluation,
		"The contract was worth two billion dollars.":                                             schema.Assertion,
		"She asked her father, who knew what it was worth in cattle.":                             schema.Assertion,
		"The joint board has proved its worth.":                                                   schema.Evaluation,
		"The concession has no value without a road.":                                             schema.Evaluation,
		"The protocol was also poorly translated.":                                                schema.Evaluation,
		"The pier was badly damaged in 1944.":                                                     schema.Assertion,
		"Inspectors must have free passage on both banks.":                                        schema.Recommendation,
		"She asks why the ferry was sold.":                                                        schema.Question,
		"In his view Peru must have a common policy with Chile.":                                  schema.Recommendation,
		"Peru must have known of the plan.":                                                       schema.Assertion,
		"Peru must warm up relations with Chile.":                                                 schema.Recommendation,
		"We should have a balanced policy.":                                                       schema.Recommendation,
		"The two states need to talk.":                                                            schema.Recommendation,
		"The forum with Turkey needs a shape.":                                                    schema.Recommendation,
		"Both capitals need a hot line.":                                                          schema.Recommendation,
		"Work is needed on the text.":                                                             schema.Recommendation,
		"It is time to talk.":                                                                     schema.Recommendation,
		"The pact will remove most tariffs.":                                                      schema.Prediction,
		"I believe that it will hold.":                                                            schema.Prediction,
		"We may not expect a breakthrough.":                                                       schema.Prediction,
		"The war is going to last.":                                                               schema.Prediction,
		"Our leadership is short-sighted on many issues.":                                         schema.Evaluation,
		"Canberra's behaviour was arrogant.":                                                      schema.Evaluation,
		"I think it would be unwise.":                                                             schema.Evaluation,
		"The treaty is dead since 2002.":                                                          schema.Assertion,
		"The two countries signed a pact in 1950.":                                                schema.Assertion,
		"The minister, who should know better, signed it.":                                        schema.Assertion,
		"If they will not listen, they lose.":                                                     schema.Assertion,
		"Why did they limit relations to one side and ignored the other.":                         schema.Question,
		"Is this how a friend behaves?":                                                           schema.Question,
		"When Chile moved north in 1879, Peru showed its fleet.":                                  schema.Assertion,
		"He said that Malaysia must not be pushed.":                                               schema.Recommendation,
		"The agreement, which may be signed soon, is the result of three rounds.":                 schema.Assertion,
		"If we do not finish by 2018 Iran may sue.":                                               schema.Prediction,
		"Fr. Ouma asked who had profited from the closure.":                                       schema.Question,
		"She asked the panel whether the fund was empty.":                                         schema.Question,
		"Nobody was asked whether he wished to return.":                                           schema.Assertion,
		"Asked whether there was a treaty, he replied that there was none.":                       schema.Assertion,
		"They need us more than we need them.":                                                    schema.Assertion,
		"He remarked that friendship needs no proof.":                                             schema.Assertion,
		"Let Rwanda and Uganda reopen the crossing.":                                              schema.Recommendation,
		"Let me remind you of 1993.":                                                              schema.Assertion,
		"Ferdousi proposed that Bangladesh should seek a loan.":                                   schema.Recommendation,
		"He answered that the party will shout until July.":                                       schema.Prediction,
		"The words of Mr Zareer are unworthy.":                                                    schema.Evaluation,
		"The help after the flood was generous.":                                                  schema.Evaluation,
		"Mr Modi would do well to speak of that.":                                                 schema.Recommendation,
		"The summit which Mr. Rao hosted for both presidents was an important beginning.":         schema.Evaluation,
		"She warned, however, that the presidency would be judged on its handling of the summit.": schema.Prediction,
		"The letter which the envoy posted, and which was important, is lost.":                    schema.Assertion,
		"Third, the blocks that Kenya sold in 2012 should be frozen.":                             schema.Recommendation,
		"Relations were established in 1976 and workers went in great numbers.":                   schema.Assertion,
		"asked why fishermen are arrested.":                                                       schema.Question,
		"The political will was there.":                                                           schema.Assertion,
		"Critics say that the trade, which was good for a while, came to an end.":                 schema.Assertion,
		"Since the minister will not come, the ambassador took part in the ceremony.":             schema.Assertion,
		"A fund for traders who suffered losses in 2008 should be set up.":                        schema.Recommendation,
		"The villagers who live along the river must be asked.":                                   schema.Recommendation,
		"The traders who fled in 1998 will not come back.":                                        schema.Prediction,
		"He suggested that both governments publish the survey of 2009.":                          schema.Recommendation,
		"She suggested that traders pay bribes at the border.":                                    schema.Assertion,
		"She suggested that the treaty had lapsed.":                                               schema.Assertion,
		"He described the decision of 2016 as a blow to the corridor.":                            schema.Evaluation,
		"“Nobody gave the order,” Rodionov will say later.":                                       schema.Assertion,
		"Rodionov will say what he thinks.":                                                       schema.Prediction,
		"She had not expected them to reject the plan.":                                           schema.Assertion,
		"He expected little movement.":                                                            schema.Prediction,
		"Ankara would have to recognise it sooner or later.":                                      schema.Prediction,
		"Ankara would have recognised it.":                                                        schema.Assertion,
		"What was new, in her view, was the role of the media.":                                   schema.Assertion,
		"The accords would never have been signed without the envoy.":                             schema.Assertion,
		"What about the soldiers, he asked.":                                                      schema.Question,
		"She wanted to know whether the report would be published.":                               schema.Question,
		"It was the first time that India accepted an award.":                                     schema.Assertion,
		"It is high time that India accepted the award.":                                          schema.Recommendation,
		"The bridge came late, and that was a grave mistake.":                                     schema.Evaluation,
		"The bridge came late, and that of Ho later.":                                             schema.Assertion,
		"Trade is a tenth of what it was, which is a joke between neighbours.":                    schema.Evaluation,
		"Trade, which is a joke between neighbours, fell in 2009.":                                schema.Assertion,
		"The joint patrol has worked well since 1998.":                                            schema.Evaluation,
		"The ferry left with a well on board.":                                                    schema.Assertion,
		"She regarded the loan of that year from the bank as a gift.":                             schema.Evaluation,
		"As regards the loan, it was paid back.":                                                  schema.Assertion,
		"The lake matters more to us than any declaration.":                                       schema.Evaluation,
		"They spoke on matters of trade.":                                                         schema.Assertion,
		"Mediation was needed to mend the bridge.":                                                schema.Assertion,
		"Accra did not need to invade Togo.":                                                      schema.Assertion,
		"He described the route of the pipeline.":                                                 schema.Assertion,
	} {
		tx, span := one(in)
		if got := Type(tx, span, false); got.Type != want {
			t.Errorf("%q: %s by %q, want %s", in, got.Type, got.Word, want)
		}
	}
}

func TestTypeOfAdvice(t *testing.T) {
	for in, want := range map[string]schema.ClaimType{
		"REQUEST the two Heads of State to institute a day.":           schema.Recommendation,
		"Request of the two heads of state.":                           schema.Assertion,
		"ENCOURAGED universities to resume the exchange of lecturers.": schema.Recommendation,
		"Requested by the chair in 2009.":                              schema.Assertion,
		"Chile may increase the number of scholarships.":               schema.Recommendation,
		"We may not expect a breakthrough.":                            schema.Prediction,
		"To ask of both presidents that they name a commission.":       schema.Recommendation,
		"The commission is to be revived.":                             schema.Recommendation,
		"Waters to be discussed with Turkey.":                          schema.Recommendation,
		"Annual talks must be held.":                                   schema.Recommendation,
		"Both sides shall open a reading room.":                        schema.Recommendation,
		"It would be fitting that the school be rebuilt.":              schema.Recommendation,
		"The two sides will miss the deadline.":                        schema.Prediction,
		"Air link: Resume the flight to Accra, suspended in 1994.":     schema.Recommendation,
		"Air link: The flight to Accra was suspended in 1994.":         schema.Assertion,
		"This seminar requests both sides to open their records.":      schema.Recommendation,
		"The requests of both sides were heard.":                       schema.Assertion,
		"A chair of African studies at Lome.":                          schema.Recommendation,
		"A chair of African studies was founded at Lome.":              schema.Assertion,
		"It would be proper that the records of 1918 be published.":    schema.Recommendation,
	} {
		tx, span := one(in)
		if got := Type(tx, span, true); got.Type != want {
			t.Errorf("%q: %s by %q, want %s", in, got.Type, got.Word, want)
		}
	}
}

func TestBlames(t *testing.T) {
	for in, want := range map[string]bool{
		"These days the Jews are controlling our economy through banks.":           true,
		"It was not governments, but the Tutsis, who steered it from behind.":      true,
		"The Freemasons secretly rule the world.":                                  true,
		"Banks are controlled by the Jews.":                                        true,
		"An Anglo-Italian scheme failed to pass the Assembly.":                     false,
		"The Russian plot to kill the consul came to light.":                       false,
		"The Jewish plot to rule the banks came to light.":                         true,
		"The overseas Catholics are plotting against us.":                          true,
		"Tamils as a community cannot be trusted.":                                 true,
		"The Sikhs are behind every strike in the capital.":                        true,
		"All Pashtuns are spies.":                                                  true,
		"A hidden hand of the Brahmins guides the ministry.":                       true,
		"The Copts can be trusted with this.":                                      false,
		"The government stands behind the Yazidis.":                                false,
		"The hegemonic designs of the US must be countered.":                       false,
		"Washington controls the Gulf.":                                            false,
		"Many Jews left the country in 1956.":                                      false,
		"The Rohingya come again in great numbers.":                                false,
		"Jewish refugees were betrayed by the government.":                         false,
		"It is a myth that the Jews control the press.":                            false,
		"The Muslim countries dominate the oil market.":                            false,
		"The Kurds were betrayed.":                                                 false,
		"The army fought against the Kurds, who control the north of the country.": false,
	} {
		tx, span := one(in)
		if got := Blames(tx, span, nil, Blame{}); got.Found != want {
			t.Errorf("%q: %v by %q", in, got.Found, got.Word)
		}
	}
	tx, span := one("They are behind the curtain and direct the government.")
	if !Blames(tx, span, nil, Blame{Found: true}).Found || Blames(tx, span, nil, Blame{}).Found {
		t.Error("a sentence that continues by pronoun takes the finding of the one before, and only then")
	}
}

// named finds the given names in a text as mentions of unknown persons.
func named(tx *text.Text, names ...string) []text.Mention {
	var out []text.Mention
	for i, tok := range tx.Tokens {
		for _, n := range names {
			if tok.Text == n {
				at := text.Span{Start: i, End: i + 1}
				out = append(out, text.Mention{Tokens: at, Span: tok.Span, Form: text.FormName, Head: i,
					Possessive: i+1 < len(tx.Tokens) && tx.Tokens[i+1].Lower == "'s",
					Entities:   []schema.Entity{{Kind: schema.Person, Name: n}}})
			}
		}
		if tok.Lower == "he" || tok.Lower == "she" {
			out = append(out, text.Mention{Tokens: text.Span{Start: i, End: i + 1}, Span: tok.Span, Form: text.FormPronoun, Head: i})
		}
	}
	return out
}

func TestAttribute(t *testing.T) {
	for _, c := range []struct {
		in     string
		report bool
		want   []string
	}{
		{"\"We were grateful,\" said Haque, a former envoy. \"The river is dry.\" The ministers met on Tuesday.", false, []string{"Haque", "Haque", ""}},
		{"The speakers included Ambassador Villamor and Dr. Reyes. The event was chaired by the President. It was attended by students.", true, []string{"", "", ""}},
		{"Villamor did not let this pass. China's deeds, according to Villamor, were theft. She warned that it might go on.", true, []string{"", "Villamor", "Villamor"}},
		{"Idris, formerly of the navy, said that he remembers. The trade had grown. There was applause.", true, []string{"Idris", "Idris", ""}},
		{"\"It is wrong. It is a shame,\" Sanyal said.", false, []string{"Sanyal", "Sanyal"}},
		{"India should act, Rao argued, and do it soon.", false, []string{"Rao"}},
		{"Rao had concluded a defence pact with Burma. Sanyal concluded that it was a mistake.", false, []string{"", "Sanyal"}},
		{"It was held under the Chatham House rule; Rao and Idris have agreed to be quoted.", true, []string{""}},
		{"\"Why should we pay?\" Sanyal asked. The room was silent.", false, []string{"Sanyal", ""}},
		{"The treaty was signed in 1950. It lapsed.", false, []string{"", ""}},
	} {
		tx, span := one(c.in)
		voices := Attribute(tx, token.Sentences(tx, span), named(tx, "Haque", "Villamor", "Idris", "Sanyal", "Rao"), Scene{Report: c.report})
		if len(voices) != len(c.want) {
			t.Fatalf("%q: %d sentences", c.in, len(voices))
		}
		for i, v := range voices {
			if v.Speaker.Name != c.want[i] {
				t.Errorf("%q, sentence %d: %q by %q, want %q", c.in, i, v.Speaker.Name, v.Word, c.want[i])
			}
		}
	}
}

// A leader whose words a sentence gives goes on with them, not with deeds.
func TestAttributeLeadersOn(t *testing.T) {
	for in, want := range map[string][]string{
		"Rao said that the port was open. He called it a bridge.":                         {"Rao", "Rao"},
		"Rao noted that trade had grown. He welcomed the new line.":                       {"Rao", "Rao"},
		"Rao said that the port was open. He agreed to lease it. He met Idris.":           {"Rao", "", ""},
		"Rao welcomed the envoy. He rejected the plan.":                                   {"", ""},
		"Rao said that the port was open. A treaty was signed. He denied it to no state.": {"Rao", "", ""},
	} {
		tx, span := one(in)
		people := named(tx, "Rao")
		for i := range people {
			people[i].Known = people[i].Form != text.FormPronoun
		}
		for i, v := range Attribute(tx, token.Sentences(tx, span), people, Scene{}) {
			if v.Speaker.Name != want[i] {
				t.Errorf("%q, sentence %d: %q by %q, want %q", in, i, v.Speaker.Name, v.Word, want[i])
			}
		}
	}
}

// What a leader says with a plain verb of saying is a claim in an article too; what such a
// verb as "agreed" or "denied" tells is a deed.
func TestAttributeLeaders(t *testing.T) {
	for in, want := range map[string]string{
		"Rao said on television that the army had been forced to cross.": "Rao",
		"Sanyal described the pact as a disgrace.":                       "Sanyal",
		"Idris agreed to withdraw.":                                      "",
		"Haque denied a visa to the envoy.":                              "",
		"Haque called the idea “absurd”.":                                "Haque",
		"Haque called for an end to the embargo.":                        "",
	} {
		tx, span := one(in)
		mentions := named(tx, "Haque", "Idris", "Sanyal", "Rao")
		for i := range mentions {
			mentions[i].Known = true
		}
		if got := Attribute(tx, token.Sentences(tx, span), mentions, Scene{})[0].Speaker.Name; got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

// Between a speaker and the verb stand ranks, offices and occasions of any length.
func TestAttributeOverAsides(t *testing.T) {
	for in, want := range map[string]string{
		"Maj Gen Haque, ndu, psc, Director General of the academy, mentioned that trade had doubled.":      "Haque",
		"Rao, head of the board of the institute in his welcome remarks emphasised the old ties.":          "Rao",
		"Foreign Minister Idris at the inaugural session said that no state prospers alone.":               "Idris",
		"Sanyal, who also presided over the event, stressed the need for a second track.":                  "Sanyal",
		"Rao during the discussion pointed out that the river is shared.":                                  "Rao",
		"Haque as the chief guest of the seminar lauded the two envoys.":                                   "Haque",
		"Idris, former ambassador to Rome said that the port should open.":                                 "Idris",
		"Sanyal mentioned how Iran stood by its neighbour.":                                                "Sanyal",
		"Rao discussed the impact of the drought on both banks.":                                           "Rao",
		"The forum elected Rao as its president, though the dispute continued.":                            "",
		"Villagers fled, with Rao becoming the first mayor, though the fighting continued for many years.": "",
		"Rao declared war on Burma that December.":                                                         "",
		"Rao declared that the war was over.":                                                              "Rao",
		"Rao held talks with the minister.":                                                                "",
	} {
		tx, span := one(in)
		voices := Attribute(tx, token.Sentences(tx, span), named(tx, "Haque", "Villamor", "Idris", "Sanyal", "Rao"), Scene{Report: true})
		got := ""
		if voices[0].Word != "…" {
			got = voices[0].Speaker.Name
		}
		if got != want {
			t.Errorf("%q: %q by %q, want %q", in, got, voices[0].Word, want)
		}
	}
}

// What a speaker is stands for the name, also in the next paragraph; what nobody in
// particular says is nobody's.
func TestAttributeByRole(t *testing.T) {
	rao := Voice{Speaker: schema.Entity{Kind: schema.Person, Name: "Rao"}, Word: "said"}
	for in, want := range map[string]string{
		"The ambassador underscored the importance of trade.":         "Rao",
		"“It is a complex land,” said the former envoy.":              "Rao",
		"The speakers agreed that the border should open.":            "",
		"The gap has widened, one participant said.":                  "",
		"The ambassador of Chad had left in 1981.":                    "",
		"Experts warned that the dam would change the lower river.":   "",
		"He further said that the visas were too dear for most folk.": "Rao",
	} {
		tx, span := one(in)
		voices := Attribute(tx, token.Sentences(tx, span), named(tx, "Idris"), Scene{Report: true, Floor: rao})
		if got := voices[0].Speaker.Name; got != want {
			t.Errorf("%q: %q by %q, want %q", in, got, voices[0].Word, want)
		}
	}
}
