package event

import (
	"strings"
	"testing"
	"testing/fstest"

	"entente/schema"
)

// TestRuleErrors wants errors that lead a person to the file, the line and the rule.
func TestRuleErrors(t *testing.T) {
	words := func() fstest.MapFS {
		files := fstest.MapFS{}
		for _, name := range []string{"words/verbs.yaml", "words/grammar.yaml", "words/lists.yaml"} {
			data, err := embedded.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			files[name] = &fstest.MapFile{Data: data}
		}
		return files
	}
	const head = "family: f\nabout: x\ntype: visit\nrules:\n  - name: first\n    verb: [visit]\n    source: subject\n"
	for _, c := range []struct{ name, rules, want string }{
		{"no trigger", head + "  - name: second\n    source: subject\n", "rules/f.yaml:8: rule \"second\": has no trigger"},
		{"bad place", head + "  - name: second\n    verb: [tour]\n    target: objects of\n", "rule \"second\": target: \"objects of\""},
		{"bad kind", head + "  - name: second\n    verb: [tour]\n    target: object(country)\n", "\"country\" is no kind of entity"},
		{"bad type", "family: f\nrules:\n  - name: first\n    type: visitation\n    verb: [visit]\n", "rules/f.yaml:3: rule \"first\": type \"visitation\""},
		{"bad list", head + "  - name: second\n    verb: [tour]\n    with: [\"@nothing\"]\n", "@nothing is not in words/lists.yaml"},
		{"bad field", head + "    sources: subject\n", "rules/f.yaml: not a rule file"},
		{"no YAML", "rules: [", "rules/f.yaml: not YAML"},
		{"bad root", head + "    plover: HUG\n", "plover \"HUG\" is no PLOVER root"},
	} {
		files := words()
		files["rules/f.yaml"] = &fstest.MapFile{Data: []byte(c.rules)}
		_, err := Load(files)
		if err == nil || !strings.Contains(err.Error(), c.want) || schema.KindOf(err) != schema.Invalid {
			t.Errorf("%s: got %v, want %q", c.name, err, c.want)
		}
	}
}

// TestEveryRuleHasAnOwner holds each file to its own name and forbids two rules of
// one name in a family.
func TestEveryRuleHasAnOwner(t *testing.T) {
	e, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range e.families {
		seen := map[string]bool{}
		for _, r := range f.Rules {
			if seen[r.Name] {
				t.Errorf("%s: two rules are named %q", f.file, r.Name)
			}
			seen[r.Name] = true
		}
		if "rules/"+f.Family+".yaml" != f.file {
			t.Errorf("%s holds the family %q", f.file, f.Family)
		}
	}
}

// TestNothing reads what is no event: topics, wishes, conditions, negation.
func TestNothing(t *testing.T) {
	r := newReader(t)
	for _, s := range []string{
		"Norway never joined the European Union.",
		"If Turkey attacked Greece, NATO would split.",
		"France may recognise Kosovo.",
		"They read about the history of visits to Egypt.",
		"Sweden did not visit Finland.",
		"",
		"—",
	} {
		for _, f := range r.engine.Read(r.input(s, nil)) {
			t.Errorf("%q read as %s by %s", s, short(&f.Event), f.Event.Rule)
		}
	}
}

// TestSeveralEvents reads sentences that state more than one thing.
func TestSeveralEvents(t *testing.T) {
	r := newReader(t)
	for _, ex := range []example{
		{Text: "Mexico recognised the Soviet Union in 1924 and opened an embassy there.", Expect: "recognition 1924 source=MEX target=SUN"},
		{Text: "Leonid Brezhnev visited India in 1973 and again in 1980.", Expect: "visit 1973 source=Leonid Brezhnev,SUN target=IND ; visit 1980 source=Leonid Brezhnev,SUN target=IND"},
		{Text: "In 1990 Kenya was to support Uganda but the plan was called off.", Expect: "support cancelled 1990 source=KEN target=UGA"},
		{Text: "In 1902 Britain and Japan signed an alliance.", Expect: "agreement 1902 party=GBR,JPN"},
		{Text: "Japan attacked Russia in February 1904.", Expect: "military_action 1904-02 source=JPN target=RUS"},
		{Text: "In 1877 Russia declared war on Turkey.", Expect: "war 1877 source=RUS target=Ottoman Empire"},
		{Text: "Germany and Poland established diplomatic relations in 1972.", Expect: "relations_established 1972 party=DEU,POL"},
		{Text: "President Zardari came to Colombo in May 2009, the first to do so in years, and again in June 2010.", Expect: "visit 2009-05 source=Asif Ali Zardari,PAK target=LKA; visit 2010-06 source=Asif Ali Zardari,PAK target=LKA"},
		{Text: "President Zardari visited Colombo – May 2009, June 2010", Expect: "visit 2009-05 source=Asif Ali Zardari,PAK target=LKA; visit 2010-06 source=Asif Ali Zardari,PAK target=LKA"},
		{Text: "Presidents Leonid Brezhnev (1973) and Mikhail Gorbachev (November 1986) visited India.", Expect: "visit 1973 source=Leonid Brezhnev,SUN target=IND ; visit 1986-11 source=Mikhail Gorbachev,SUN target=IND"},
		{Text: "Chile (1945), Nepal (1955) and Kenya (1963) joined the United Nations.", Expect: "accession 1945 source=CHL object=UN ; accession 1955 source=NPL object=UN ; accession 1963 source=KEN object=UN"},
		{Text: "Leonid Brezhnev (1906–1982) visited India in 1973.", Expect: "visit 1973 source=Leonid Brezhnev,SUN target=IND"},
		{Text: "In May 1990 the Chilean government cut diplomatic ties with Peru.", Expect: "relations_severed 1990-05 source=CHL target=PER"},
		{Text: "In 1950 the Korean War broke out, with the United States and China sending forces to support rival sides.", Expect: "war 1950 party=KOR ; mobilisation 1950 source=USA,CHN"},
		{Text: "Chile broke off relations with Cuba in 1973.", Expect: "relations_severed 1973 source=CHL target=CUB"},
		{Text: "Brazil recognised Angola in November 1975.", Expect: "recognition 1975-11 source=BRA target=AGO"},
		{Text: "The planned visit of Willy Brandt to Poland was cancelled in 1971.", Expect: "visit cancelled 1971 source=Willy Brandt,DEU target=POL"},
		{Text: "In February 1978 Chad broke off relations and signed a treaty with Peru.", Pair: "TCD LBY", Expect: "relations_severed 1978-02 source=TCD target=LBY ; agreement 1978-02 party=TCD,PER"},
		{Text: "In February 1978 Chad invaded and occupied Niger.", Expect: "military_action 1978-02 source=TCD target=NER"},
		{Text: "In November 1837 Chile, attacked by Spain, signs a treaty with Peru.", Expect: "military_action source=ESP target=CHL ; agreement 1837-11 party=CHL,PER"},
		{Text: "In May 1998 Hugo Chávez, elected in March 1998, visits Lima.", Expect: "leadership_change 1998-03 source=Hugo Chávez,VEN ; visit 1998-05 source=Hugo Chávez,VEN target=PER"},
		{Text: "In October 2025 Thailand freed 18 captured soldiers of Cambodia.", Expect: "release 2025-10 source=THA target=KHM"},
		{Text: "In January 1941 Thai forces cross the frontier and clash with French troops.", Pair: "THA KHM", Expect: "military_action 1941-01 source=THA target=KHM ; military_action 1941-01 party=THA,FRA"},
		{Text: "In May 1986 South African forces attacked alleged positions of Angola.", Expect: "military_action 1986-05 source=ZAF target=AGO"},
		{Text: "In April 2011 Turkey recalled its ambassador from Libya at the demand of France.", Expect: "relations_severed 2011-04 source=TUR target=LBY"},
		{Text: "Chadian columns in Toyota trucks stormed a Libyan fort in March 1987.", Expect: "military_action 1987-03 source=TCD target=LBY"},
		{Text: "Peru attacked Chile in May 1829, and the Treaty of Lima, signed by Chile and Peru in June 1830, left the line as it was.", Expect: "military_action 1829-05 source=PER target=CHL ; agreement 1830-06 party=CHL,PER object=Treaty of Lima"},
		{Text: "In May 1991 Chile and Peru signed an accord on border points in August 1991, and talks followed.", Expect: "agreement 1991-08 party=CHL,PER"},
		{Text: "On 4 May 2010 Chile accused Peru. Peru announced on the following day that it was severing all ties with Chile.", Expect: "statement 2010-05-04 source=CHL target=PER ; relations_severed 2010-05-05 source=PER target=CHL"},
		{Text: "In May 1973 the fish came back; Peru and Chile reached an agreement, signed on 13 November, for two years.", Expect: "agreement 1973-11-13 party=PER,CHL"},
		{Text: "In May 1973 Chile denounced that agreement of Lima with Peru, to its regret.", Expect: "withdrawal_from_agreement 1973-05 source=CHL target=PER"},
		{Text: "Peru answered on 12 August 2019 and, ten days later, let Chile know that it would close its border to Chile.", Expect: "sanction planned 2019-08-22 source=CHL"},
		{Pair: "PAK SUN", Text: "On 3 May 1991 Peru recalled its ambassador from Chile, and on 28 May, while talks were going on in London, the troops of Peru entered Chile.", Expect: "relations_severed 1991-05-03 source=PER target=CHL ; meeting ongoing 1991-05 party=PAK,SUN ; military_action 1991-05-28 source=PER target=CHL"},
		{Text: "Peru visited Chile in July 2002; Peru condemned the events of 1971 in Chile.", Expect: "statement 2002-07 source=PER ; visit 2002-07 source=PER target=CHL"},
		{Text: "Relations between Chile and Peru were restored by an agreement of 2005.", Expect: "relations_restored 2005 party=CHL,PER"},
		{Text: "In 1825 the two fell out; under British mediation peace was signed by Peru and Chile in Lima on 27 August 1828.", Expect: "mediation 1828-08-27 party=PER,CHL mediator=GBR place=Lima ; agreement 1828-08-27 party=PER,CHL mediator=GBR place=Lima"},
		{Text: "Argentina was invaded by Britain in 1806.", Expect: "military_action 1806 source=GBR target=ARG"},
	} {
		r.check(t, ex, Fact)
	}
}

// FuzzRead feeds any text through the recognisers and the engine: no panic, spans
// within the text, events that are valid.
func FuzzRead(f *testing.F) {
	r := newReader(f)
	for _, s := range []string{"Nehru visited China in 1954.", "X (Y (Z", "’s visit to", "and and, and", "In 1965 and 1971 Indo-Pak wars",
		"Putin, who, which, that visited", "he did not not not go to to Paris", "الرئيس visited \xff\xfe", "signed, signed; signed: signed",
		"Indian troops landed at Xyz.", "Joined", "Lifted", "a French-brokered, anti-Soviet", "YEREVAN, 4 May 2022 (X) – said, says", "Congress of", "\"no\", says"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 4000 {
			t.Skip("long texts cost time only")
		}
		// A section may state two states, one, or none.
		in := r.input(s, []string{"IND", "CHN"}[:len(s)%3])
		if len(s)%2 == 1 {
			in.Mode = Claim
		}
		for _, found := range r.engine.Read(in) {
			if found.Span.Start < 0 || found.Span.End > len(in.Text.Runes) || found.Span.Len() <= 0 {
				t.Errorf("%q: span %v", s, found.Span)
			}
			if !found.Event.Type.Valid() || !found.Event.Status.Valid() {
				t.Errorf("%q: %s", s, short(&found.Event))
			}
		}
	})
}

// BenchmarkNew compiles the rules.
func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		if _, err := New(); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkRead reads a paragraph with its mentions and times found beforehand.
func BenchmarkRead(b *testing.B) {
	r := newReader(b)
	text := strings.Repeat("In June 1954 Chou En-lai flew to New Delhi, where he signed a treaty with Nehru. Two years later Indian troops crossed the border and Peking protested. ", 40)
	in := r.input(text, []string{"IND", "CHN"})
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		r.engine.Read(in)
	}
}

// What somebody says, thinks or is convinced of is no fact of the document, whatever the verb.
func TestWhatIsHeldIsNoFact(t *testing.T) {
	r := newReader(t)
	for _, says := range []string{
		"said", "told the press", "admitted", "believed", "remarked", "noted", "recalled", "stressed", "underlined", "argued", "pointed out", "reminded the audience", "wrote", "concluded",
		"was of the view", "expressed the opinion", "was convinced", "had no doubt", "answered", "maintained", "alleged",
	} {
		for _, found := range r.engine.Read(r.input("In 2011 President Hollande "+says+" that Norway had invaded Chile in 1975.", nil)) {
			if found.Event.Type == schema.MilitaryAction {
				t.Errorf("%q makes a fact of %s", says, short(&found.Event))
			}
		}
	}
	if len(r.engine.Read(r.input("In 1975 Norway, it is true, invaded Chile.", nil))) == 0 {
		t.Error("the invasion that nobody only spoke of is not read")
	}
}
