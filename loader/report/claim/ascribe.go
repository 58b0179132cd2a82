package claim

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/goccy/go-yaml"

	"entente/loader/report/text"
)

//go:embed ascribe.yaml
var ascribeFile []byte

// ascription is a rule of ascribe.yaml: what is said of a group, and of which groups it counts.
type ascription struct {
	name      string
	of        collectiveKind // the least sure kind of group that it takes
	one       bool           // only of anyone: "a Tajik would …"
	unless    *text.Words    // words near by at which it does not hold
	needs     *text.Words    // words of which the sentence must have one
	patterns  [][]step
	example   string // sentences of the group "the Kalunda", for the test
	counter   string
	wantGroup []bool // whether a pattern names the group's place itself
}

// step is one place of a pattern: words, some words left open, or the group.
type step struct {
	words *text.Words
	gap   bool
	group bool
}

// ascriptions are the rules, by the words that their patterns begin with.
type ascriptions struct {
	rules []*ascription
	first map[string][]patternAt
}

// theGroup stands in for the first word of patterns that begin with the group itself.
const theGroup = "GROUP"

type patternAt struct{ rule, pattern int }

// gapReach is how many words a gap may hold.
const gapReach = 6

// unlessReach is how many words behind a match its "unless" is looked for.
const unlessReach = 8

// readAscriptions parses the embedded rules.
func readAscriptions() *ascriptions {
	var raw struct {
		Sets  map[string]string
		Rules []struct {
			Name, Of, Words, Unless, Needs, Example, Counter string
			One                                              bool
		}
	}
	if err := yaml.Unmarshal(ascribeFile, &raw); err != nil {
		panic(fmt.Sprintf("ascribe.yaml, which is part of the program: %v", err)) // a test reads it
	}
	a := &ascriptions{first: map[string][]patternAt{}}
	kinds := map[string]collectiveKind{"any": aNation, "people": aName, "known": aPeople}
	for r, in := range raw.Rules {
		rule := &ascription{name: in.Name, of: kinds[in.Of], one: in.One, example: in.Example, counter: in.Counter}
		if in.Unless != "" {
			unless := in.Unless
			for name, words := range raw.Sets {
				if unless == name {
					unless = words
				}
			}
			rule.unless = set(unless)
		}
		if in.Needs != "" {
			rule.needs = set(in.Needs)
		}
		for _, pattern := range strings.Split(in.Words, "|") {
			for _, places := range expand(strings.Fields(pattern)) {
				steps := make([]step, len(places))
				named := false
				for i, place := range places {
					switch place {
					case "…":
						steps[i].gap = true
					case "GROUP":
						steps[i].group, named = true, true
					default:
						words := ""
						for _, w := range strings.Split(place, "/") {
							if list, is := raw.Sets[w]; is {
								w = list
							}
							words += " " + w
						}
						steps[i].words = set(words)
					}
				}
				at := patternAt{r, len(rule.patterns)}
				rule.patterns, rule.wantGroup = append(rule.patterns, steps), append(rule.wantGroup, named)
				if steps[0].gap {
					panic("ascribe.yaml, which is part of the program: a pattern of " + in.Name + " begins with no word")
				}
				if steps[0].group {
					a.first[theGroup] = append(a.first[theGroup], at)
					continue
				}
				for _, w := range steps[0].words.List() {
					a.first[w] = append(a.first[w], at)
				}
			}
		}
		a.rules = append(a.rules, rule)
	}
	return a
}

// expand makes of a pattern with places that may be missing those with and without them.
func expand(places []string) [][]string {
	out := [][]string{nil}
	for _, place := range places {
		bare, optional := strings.CutSuffix(place, "?")
		for _, have := range out[:len(out):len(out)] {
			if optional {
				out = append(out, append(have[:len(have):len(have)], bare))
			}
		}
		if !optional {
			for i, have := range out {
				out[i] = append(have[:len(have):len(have)], place)
			}
		}
	}
	return out
}

// ascribed finds what a sentence ascribes to a group as such: the name of the rule, or "". end is where what is
// said of it ends.
func (s *blamed) ascribed(c collective, end int) string {
	from, to := max(0, c.Start-groupReach), min(end, c.End+subjectReach)
	for i := from; i < to; i++ {
		word := s.low(i)
		switch {
		case i == c.Start:
			word = theGroup
		case i > c.Start && i < c.End:
			continue
		}
		for _, at := range s.words.ascribed.first[word] {
			rule := s.words.ascribed.rules[at.rule]
			if rule.needs != nil && !s.anyOf(rule.needs, 0, len(s.tokens)) {
				continue
			}
			if c.kind < rule.of || rule.one && !c.one || !rule.wantGroup[at.pattern] && i < c.End {
				continue
			}
			if i >= c.End && ascribing.Has(word) && !s.ofGroup(i, c) {
				continue
			}
			last := s.follows(rule.patterns[at.pattern], i, c, to, false)
			if last < 0 || s.denied(i, c) || rule.unless != nil && s.anyOf(rule.unless, i, last+unlessReach) {
				continue
			}
			return rule.name
		}
	}
	return ""
}

// ascribing are the forms of "be" and "have" by which much is ascribed.
var ascribing = set("is are was were has have had")

// ofGroup reports whether a copula at token i is the group's: the first verb behind it, or one joined to that.
// "The Slovaks from the plain think that the word is a lie" says nothing of them.
func (s *blamed) ofGroup(i int, c collective) bool {
	switch s.low(i - 1) {
	case "and", "but", "or", ",", "who", "they", "that", "–", "—", ";":
		return true
	}
	for j := c.End; j < i; j++ {
		if low := s.low(j); finite.Has(low) || modal.Has(low) || low == "that" || low == "thinks" || low == "think" {
			return false
		}
	}
	return true
}

// groupReach is how far before a group a pattern that names its place may begin, subjectReach how far
// behind it what is said of it may stand, so that a text without full stops costs no more than others.
const groupReach, subjectReach = 16, 80

// follows reports where a pattern that begins at token i ends, and -1 where it does not stand there.
func (s *blamed) follows(steps []step, i int, c collective, end int, seen bool) int {
	for n, st := range steps {
		switch {
		case st.gap:
			for k := i; k <= min(i+gapReach, end); k++ {
				if last := s.follows(steps[n+1:], k, c, end, seen); last >= 0 {
					return last
				}
				if s.low(k) == ";" || !seen && k >= c.Start && k < c.End && !hasGroup(steps[n+1:]) {
					break
				}
			}
			return -1
		case st.group:
			if i != c.Start {
				return -1
			}
			i, seen = c.End, true
		case i >= len(s.tokens) || i > end && i >= c.End || !st.words.Has(s.low(i)):
			return -1
		default:
			i++
		}
	}
	return i
}

func hasGroup(steps []step) bool {
	for _, st := range steps {
		if st.group {
			return true
		}
	}
	return false
}

// denied reports whether what begins at token i is said not to be so.
func (s *blamed) denied(i int, c collective) bool {
	for j := max(0, i-3); j < i; j++ {
		if j >= c.Start && j < c.End {
			continue
		}
		switch s.low(j) {
		case "not", "neither", "nor", "n't", "hardly", "don't", "didn't", "never", "without":
			return true
		}
	}
	low := s.low(i + 1)
	return low == "not" && s.low(i+2) != "to" || low == "n't" || low == "hardly" || low == "neither" || low == "called" || low == "blamed"
}

// anyOf reports whether one of the words stands from token a up to b.
func (s *blamed) anyOf(words *text.Words, a, b int) bool {
	for i := max(0, a); i < min(b, len(s.tokens)); i++ {
		if words.Has(s.low(i)) {
			return true
		}
	}
	return false
}
