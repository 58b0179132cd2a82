package claim

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"

	"github.com/goccy/go-yaml"

	"entente/loader/report/text"
)

//go:embed blame.yaml
var blameFile []byte

// blameData is blame.yaml, ready for look-ups.
type blameData struct {
	Peoples, Adjectives, Actors, Overseas, Strong, Rejects *text.Words
	Slurs, Frames, Refuses                                 *text.Words
	Nations, OfStates                                      *text.Words
	heads                                                  *text.Words // words that a people's name may begin with
	denials                                                *text.Words // words at which rejected begins to look
	AsSuch, Phrases, Points, Among, Grudges, them          phrases

	near  map[string]*text.Words // a word and those that must stand near it
	verbs *text.Words            // words that may follow a people's name as its verb

	everlasting, malice, suffered, opens, preterites, participles, hidden, copular, Described *text.Words // indicts.go
	deeds, folk, folks, strangers, kinds, regions, qualities, factions, follows               *text.Words // collective.go
	grudge                                                                                    *text.Words // wholesale.go
	ascribed                                                                                  *ascriptions
}

// blameWords parses the embedded list at the first call.
var blameWords = sync.OnceValue(func() *blameData {
	var raw struct {
		Peoples, Adjectives, Actors, Overseas, Strong, Phrases, Rejects string
		Slurs, Points, Among, Frames, Refuses, Nations                  string
		OfStates                                                        string `yaml:"of_states"`
		AsSuch                                                          string `yaml:"as_such"`
		Near                                                            map[string]string

		Kinds, Strangers, Regions, Qualities, Factions, Follows, Folks, Everlasting, Malice, Suffered, Opens, Preterites, Participles, Hidden, Described, Copular, Grudge, Grudges string
	}
	if err := yaml.Unmarshal(blameFile, &raw); err != nil {
		panic(fmt.Sprintf("blame.yaml, which is part of the program: %v", err)) // a test reads it
	}
	d := &blameData{
		Peoples: set(raw.Peoples), Adjectives: set(raw.Adjectives), Actors: set(raw.Actors), Overseas: set(raw.Overseas), Strong: set(raw.Strong),
		Nations: set(raw.Nations), OfStates: set(raw.OfStates),
		Rejects: set(raw.Rejects), Slurs: set(raw.Slurs), Frames: set(raw.Frames), Refuses: set(raw.Refuses),
		Points: phrasesOf(raw.Points), Among: phrasesOf(raw.Among), AsSuch: phrasesOf(raw.AsSuch), Phrases: phrasesOf(raw.Phrases),
		them: phrasesOf("by-them behind-them in-their-hands in-their-pocket of-theirs"),
		near: map[string]*text.Words{}, verbs: set(raw.Strong), heads: set(raw.Peoples + " " + raw.Adjectives + " " + raw.Nations + " crypto"),
		denials: set(raw.Rejects + " not never nobody don't should must cannot"),
	}
	d.kinds, d.strangers, d.regions, d.folks = set(raw.Kinds), set(raw.Strangers), set(raw.Regions), set(raw.Folks)
	d.qualities, d.factions, d.follows = set(raw.Qualities), set(raw.Factions), set(raw.Follows)
	d.folk = text.Union(d.kinds, d.strangers, set("kind ilk sort people folk men "+raw.Folks))
	d.everlasting, d.malice, d.suffered, d.opens = set(raw.Everlasting), set(raw.Malice), set(raw.Suffered), set(raw.Opens)
	d.preterites, d.participles, d.hidden, d.copular, d.Described = set(raw.Preterites), set(raw.Participles), set(raw.Hidden), set(raw.Copular), set(raw.Described)
	d.grudge, d.Grudges = text.Union(d.malice, set(raw.Grudge)), phrasesOf(raw.Grudges)
	d.deeds = set("plot plots plan plans scheme schemes murder murders crisis war attack hand hands")
	d.ascribed = readAscriptions()
	for words, more := range raw.Near {
		for _, w := range strings.Fields(words) {
			d.near[w] = set(more)
			d.verbs.Add(w)
		}
	}
	return d
})

// phrases are lists of words, and the set of their first words, by which most places are
// dismissed.
type phrases struct {
	list  [][]string
	heads *text.Words
}

// phrasesOf reads phrases that white space parts, the words of each joined by hyphens.
func phrasesOf(list string) phrases {
	p := phrases{heads: set("")}
	for _, phrase := range strings.Fields(list) {
		words := strings.Split(phrase, "-")
		p.list = append(p.list, words)
		p.heads.Add(words[0])
	}
	return p
}
