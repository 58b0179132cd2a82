package gist

import (
	"testing"

	"entente/loader/report/mention"
	"entente/loader/report/text"
	"entente/loader/report/token"
	"entente/schema"
	"entente/schema/reference"
)

// loadForTest gives what names are recognised by, and the model.
func loadForTest(t *testing.T) (*mention.Recogniser, *Model) {
	t.Helper()
	tables, err := reference.Load()
	if err != nil {
		t.Fatal(err)
	}
	model, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	return mention.New(tables), model
}

func TestRead(t *testing.T) {
	names, model := loadForTest(t)
	for in, want := range map[string]string{
		"Maritime agreement between Greece and Egypt, Cairo":             "agreement party=GRC,EGY",
		"Three Greek soldiers are arrested in Turkey":                    "incident source=TUR target=GRC",
		"Greek fishermen freed at the bridge by Egypt":                   "release source=EGY target=GRC",
		"Two Greek pilots come home, followed by Egypt's":                "release source=GRC target=EGY",
		"Soviet loan to India":                                           "aid source=SUN target=IND",
		"After the war of 1971 India and Pakistan hold talks":            "meeting party=IND,PAK",
		"The minister of Greece said nothing about ships to Egypt":       "",
		"The President of Egypt made no comment on the embargo":          "",
		"The minister of Greece said that nothing would go to Egypt":     "statement source=GRC target=EGY",
		"Look for the treaty between Greece and Egypt in case 12":        "",
		"See the map of the treaty between Greece and Egypt":             "",
		"If there were a treaty between Greece and Egypt":                "",
		"The weather was fine":                                           "",
		"It is the only treaty between India and Pakistan that has held": "",
		"The adviser called for the reopening of embassies in Iran":      "statement target=IRN",
		"Accession of Greece to NATO":                                    "accession source=GRC object=NATO",
		"Greece was a founding member of NATO":                           "accession source=GRC object=NATO",
		"The loan came to Egypt from Japan":                              "aid source=JPN target=EGY",
		"Purchase of two frigates from France":                           "arms_transfer source=FRA",
		"Trade penalties and an embargo on Greece were still in force":   "sanction target=GRC",
		"Raid on Nasser's car by gunmen from Greece":                     "military_action source=GRC target=,EGY",
		"Sanctions imposed on Greece on Khrushchev's order":              "sanction source=,SUN target=GRC",
		"President Nasser found asylum in Greece":                        "support source=GRC target=,EGY",
		"In 1980 the Egyptian economy collapses":                         "",
		"The visit ends on 4 October without a communique":               "",
		"President Nasser was born in Egypt in July 1956":                "",
		"He stays in Egypt until 17 February":                            "",
		"The blockade of Egypt lasts until 12 February":                  "",
		"China soon becomes the main supplier of Pakistan":               "",
		"Athens had in 1910 been the second-largest Egyptian city":       "",
		"Greece came close to a treaty with Egypt":                       "",
		"Greece came to a treaty with Egypt":                             "agreement party=GRC,EGY",
		"In Greece 900 people found refuge from Egypt":                   "",
		"Some 900 Egyptians arrived in Greece by boat":                   "",
		"President Nasser arrived in Greece by boat":                     "visit source=,EGY target=GRC",
		"Greece shares a frontier with Egypt and its canal":              "",
		"Whether Egypt would sign the treaty was an open question":       "",
		"Nobody in Egypt read the treaty with Greece":                    "",
		"How far do you agree that Greece won the war with Egypt?":       "",
		"Had Greece signed the treaty, Egypt would have protested":       "",
		"Chief exports: arms, oil to Egypt":                              "",
		"The river treaty which Egypt depends on was signed by Greece":   "agreement party=EGY,GRC",
		"The Embassy of Greece is open to the public on 4 May":           "",
		"Envoys of India and Pakistan meet again":                        "meeting party=IND,PAK",
		"India restrained Greece from attacking the Egyptian fleet":      "",
		"The armistice kept Greece from bombing the ports of Egypt":      "",
		"A Greek football team met Egypt's in the final":                 "",
		"Greece stopped short of recognising Egypt":                      "",
		"Greece keeps diplomatic relations with the exiles of Egypt":     "",
		"Greece barred its envoy from the summit with Egypt":             "",
		"The envoy of Greece came from Egypt for the summit":             "visit source=GRC",
		"A trade war with Egypt hit Greece":                              "relations_deteriorated party=EGY,GRC",
		"Greece took in more Egyptians than when ties were severed":      "",
		"The ministers of Greece looked for ways of restoring relations": "",
		"1912 was the year of the Greek envoys to Egypt":                 "",
		"The worst year":                                        "",
		"It was the summer of the embargo":                      "",
		"The year in which Greece attacked Egypt was a dry one": "military_action source=GRC target=EGY",
		"Gunmen from a fishing port in Greece attacked Egypt":   "military_action source=GRC target=EGY",
	} {
		tx := token.Split([]rune(in))
		marks := names.Read(tx, mention.Context{})
		all := text.Span{End: len(tx.Tokens)}
		e, _, ok := model.Read(Input{Text: tx, Clause: all, Mentions: marks.In(all), Date: schema.MustDate("1980"), Resolve: marks.At, State: marks.State,
			Genre: "article", Section: "body", Sentence: all.Len(), Opens: true, Dated: true,
			Pair: func(schema.Date) []schema.Entity { return nil }})
		got := ""
		if ok {
			got = string(e.Type)
			for _, role := range []schema.Role{schema.RoleSource, schema.RoleTarget, schema.RoleParty, schema.RoleObject} {
				sep := " " + string(role) + "="
				for _, x := range *e.In(role) {
					got += sep + x.Code
					sep = ","
				}
			}
		}
		if got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

// TestRunning reads clauses of running text on Greece and Egypt that no listed word speaks of:
// they need a verb of what was done and a date of their own kind.
func TestRunning(t *testing.T) {
	names, model := loadForTest(t)
	for _, c := range []struct {
		text, date string
		reads      bool
	}{
		{"the ambassador was withdrawn in March", "1980-03", true},
		{"its frigates came back on 19 May", "1980-05-19", true},
		{"Athens put tariffs on cotton in June", "1980-06", true},
		{"the troops were flown home in June", "1980-06", true},
		{"the sale of the ships to Egypt has been put off to 1981", "1980", true},
		{"Page last updated on 7 May", "1980-05-07", false},
		{"This page was last edited on 7 May", "1980-05-07", false},
		{"What happened on 7 May was proclaimed in haste", "1980-05-07", false},
		{"Then came August 1914", "1914-08", false},
		{"Compiled for the Institute in May", "1980-05", false},
		{"one week before the summer in Athens", "1980-05", false},
		{"Athens, March 1980", "1980-03", false},
		{"the quarrels of that decade were many", "198X", false},
	} {
		tx := token.Split([]rune(c.text))
		marks := names.Read(tx, mention.Context{})
		all := text.Span{End: len(tx.Tokens)}
		pair := func(schema.Date) []schema.Entity {
			var out []schema.Entity
			for _, code := range []string{"GRC", "EGY"} {
				e, _ := marks.State(code)
				out = append(out, e)
			}
			return out
		}
		e, _, ok := model.Read(Input{Text: tx, Clause: all, Mentions: marks.In(all), Date: schema.MustDate(c.date), Resolve: marks.At, State: marks.State, Pair: pair,
			Genre: "article", Section: "body", Sentence: all.Len(), Opens: true, Dated: true})
		if ok != c.reads {
			t.Errorf("%q: read %v (%s), want %v", c.text, ok, e.Type, c.reads)
		}
	}
}

// TestCommemorated leaves out what a clause only says is remembered.
func TestCommemorated(t *testing.T) {
	names, model := loadForTest(t)
	for in, want := range map[string]bool{
		"Held to mark 75 years of diplomatic relations between India and Nepal":             false,
		"The 40th anniversary of the peace treaty of Chile and Argentina filled the papers": false,
		"The celebrations of fifty years of independence of India and Pakistan were loud":   false,
		"After two years of war Chile and Bolivia signed a truce":                           true,
		"A century of peace ended when Chile attacked Peru":                                 true,
	} {
		tx := token.Split([]rune(in))
		tx.Number()
		all := text.Span{End: len(tx.Tokens)}
		marks := names.Read(tx, mention.Context{})
		e, _, ok := model.Read(Input{Text: tx, Clause: all, Mentions: marks.In(all), Entry: true, Resolve: marks.At, State: marks.State, Pair: marks.Subject})
		if ok != want {
			t.Errorf("%q: told of an event (%s): %v, want %v", in, e.Type, ok, want)
		}
	}
}
