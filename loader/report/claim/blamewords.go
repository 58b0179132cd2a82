package claim

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"

	"github.com/goccy/go-yaml"
)

//go:embed blame.yaml
var blameFile []byte

// blameData is blame.yaml, ready for look-ups.
type blameData struct {
	Peoples, Adjectives, Actors, Overseas, Strong, Rejects map[string]bool
	Slurs, Frames, Refuses                                 map[string]bool
	AsSuch, Phrases, Points, Among                         []string

	near  map[string]map[string]bool // a word and those that must stand near it
	heads map[string]bool            // first words of phrases
	verbs map[string]bool            // words that may follow a people's name as its verb
}

// blameWords parses the embedded list at the first call.
var blameWords = sync.OnceValue(func() *blameData {
	var raw struct {
		Peoples, Adjectives, Actors, Overseas, Strong, Phrases, Rejects string
		Slurs, Points, Among, Frames, Refuses                           string
		AsSuch                                                          string `yaml:"as_such"`
		Near                                                            map[string]string
	}
	if err := yaml.Unmarshal(blameFile, &raw); err != nil {
		panic(fmt.Sprintf("blame.yaml, which is part of the program: %v", err)) // a test reads it
	}
	d := &blameData{
		Peoples: set(raw.Peoples), Adjectives: set(raw.Adjectives), Actors: set(raw.Actors), Overseas: set(raw.Overseas), Strong: set(raw.Strong),
		Rejects: set(raw.Rejects), Slurs: set(raw.Slurs), Frames: set(raw.Frames), Refuses: set(raw.Refuses),
		Points: strings.Fields(raw.Points), Among: strings.Fields(raw.Among), AsSuch: strings.Fields(raw.AsSuch), Phrases: strings.Fields(raw.Phrases),
		near: map[string]map[string]bool{}, heads: map[string]bool{}, verbs: map[string]bool{},
	}
	for words, more := range raw.Near {
		for _, w := range strings.Fields(words) {
			d.near[w], d.verbs[w] = set(more), true
		}
	}
	for w := range d.Strong {
		d.verbs[w] = true
	}
	for _, p := range d.Phrases {
		head, _, _ := strings.Cut(p, "-")
		d.heads[head] = true
	}
	return d
})
