package event

import (
	"fmt"
	"io/fs"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
	"golang.org/x/sync/errgroup"

	"entente/schema"
)

// family is one rule file.
type family struct {
	Family string           `yaml:"family"`
	About  string           `yaml:"about"`
	Type   schema.EventType `yaml:"type"`
	Rules  []*rule          `yaml:"rules"`
	file   string
	lines  []int // on which the rules begin
}

// rule is one way in which a kind of event is put into words. rules/README.md
// explains the fields to those who write them.
type rule struct {
	Name    string           `yaml:"name"`
	Type    schema.EventType `yaml:"type"`
	Verb    []string         `yaml:"verb"`
	Noun    []string         `yaml:"noun"`
	Phrase  []string         `yaml:"phrase"`
	Mention []string         `yaml:"mention"` // kinds of entities whose mention is the trigger

	ActsOn    []string `yaml:"acts-on"` // words of which one must be acted on
	With      []string `yaml:"with"`    // words of which one must stand in the clause
	Without   []string `yaml:"without"` // words of which none may
	Before    []string `yaml:"before"`  // words of which one must stand directly before a noun
	NotBefore []string `yaml:"not-before"`
	About     []string `yaml:"about"` // words of which one must be the verb's subject or object
	// Verbless rules read notes and headlines only.
	Verbless bool `yaml:"verbless"`
	// Two asks for at least two participants.
	Two bool `yaml:"two"`
	// Alone keeps a single party from being joined by the other of the section's pair.
	Alone bool `yaml:"alone"`
	// Single asks for sources of one state.
	Single bool `yaml:"single"`
	// Coded asks for an object that bears a code: an open treaty such as the NPT.
	Coded bool `yaml:"coded"`
	// Bare asks for a verb without an object.
	Bare bool `yaml:"bare"`
	// Active asks for a verb whose subject acts: not "waters claimed by Chile".
	Active bool `yaml:"active"`
	// Done lists verbs that do what the noun says: "announce a ceasefire".
	Done []string `yaml:"done"`
	// Anywhere lists words none of which may stand anywhere in the clause.
	Anywhere []string `yaml:"without-anywhere"`

	Source   string `yaml:"source"`
	Target   string `yaml:"target"`
	Party    string `yaml:"party"`
	Object   string `yaml:"object"`
	Mediator string `yaml:"mediator"`
	Place    string `yaml:"place"`

	Status     schema.Status `yaml:"status"`
	Negated    schema.Status `yaml:"negated"` // the status of "did not …"; without it nothing is read
	Plover     string        `yaml:"plover"`
	CAMEO      string        `yaml:"cameo"`
	Confidence float64       `yaml:"confidence"`
	// Says is set where what follows the trigger is said, not done.
	Says bool `yaml:"says"`
	// Topic lets the rule read what others only discuss or condemn.
	Topic bool `yaml:"topic"`
	// Fate rules take the status from what the trigger verb does to its object: "shelved a
	// road" is a project postponed.
	Fate bool `yaml:"fate"`
	// Else rules read a sentence only where no other rule reads what follows their trigger in its
	// clause: "promised to respect the border", but not "promised to withdraw its troops".
	Else bool `yaml:"else"`
	// Own rules read the document's own voice, not what a speaker says.
	Own bool `yaml:"own"`
	// Voiced rules read only what a speaker says: what a speech presupposes ("the treaty of 1950") is no
	// event of an entry that names it.
	Voiced bool `yaml:"voiced"`
	// Quiet rules have triggers of every day, which tell nothing of a passage by themselves: "take", "arrive",
	// "give". They give no hint.
	Quiet bool `yaml:"quiet"`
	// Dated asks for a date within the phrase of a noun: "the treaty of May 1950", "the 1950 treaty".
	Dated bool `yaml:"dated"`
	// Echo rules repeat the event told before: "same" with another who acts, "back" towards who
	// acted then, "again" once more.
	Echo string `yaml:"echo"`
	// Purpose lets "to …" after another verb count as done.
	Purpose bool `yaml:"purpose"`

	Examples        []example `yaml:"examples"`
	Counterexamples []string  `yaml:"counterexamples"`

	family                                                        *family
	fillers                                                       map[schema.Role]filler
	roles                                                         []roleFiller // the same in the order of schema.Roles
	acts, with, without, before, notBefore, about, done, anywhere *wordSet
	needs                                                         []*wordSet // those of which a word must be in the sentence
	triggers                                                      []trigger
	full                                                          string // family/name
}

// example is a sentence and what is to be read from it.
type example struct {
	Text   string `yaml:"text"`
	Expect string `yaml:"expect"`
	// Pair is the section's subject, two state codes; PAK and SUN without it.
	Pair string `yaml:"pair"`
}

// trigger is a lemma and, for "pull out" and phrases, the words that must follow.
type trigger struct {
	kind  wordKind
	lemma string
	rest  []string
	wants []*known // what is known of the words of rest; see Engine.seal
	// Of the first of them, by which most triggers are told not to stand somewhere.
	next   *known
	parted bool // other words may stand before it
}

func (r *rule) fullName() string { return r.full }

// readRules reads and indexes every rule file.
func (e *Engine) readRules(files fs.FS) error {
	names, err := fs.Glob(files, "rules/*.yaml")
	if err != nil {
		return schema.Errorf(schema.Internal, "rules: %w", err)
	}
	// Reading YAML is what takes the time; the files are read side by side and
	// compiled in their order.
	read := make([]*family, len(names))
	var g errgroup.Group
	for i, name := range names {
		g.Go(func() (err error) {
			read[i], err = readFamily(files, name)
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return err
	}
	for _, f := range read {
		for i, r := range f.Rules {
			r.family, r.full = f, f.Family+"/"+r.Name
			if err := e.compile(r); err != nil {
				at := schema.Position{File: f.file}
				if i < len(f.lines) {
					at.Line = f.lines[i]
				}
				return schema.At(&schema.Error{Kind: schema.Invalid, Message: fmt.Sprintf("rule %q: %v", r.Name, err)}, at)
			}
		}
		e.families = append(e.families, f)
	}
	return nil
}

// readFamily reads one rule file.
func readFamily(files fs.FS, name string) (*family, error) {
	data, err := fs.ReadFile(files, name)
	if err != nil {
		return nil, schema.Errorf(schema.Invalid, "rules: %w", err)
	}
	tree, err := parser.ParseBytes(data, 0)
	if err != nil {
		return nil, &schema.Error{Kind: schema.Invalid, Message: name + ": not YAML", Err: err}
	}
	f := &family{file: name, lines: ruleLines(tree)}
	if err := decode(tree, f); err != nil {
		return nil, &schema.Error{Kind: schema.Invalid, Message: name + ": not a rule file", Err: err}
	}
	return f, nil
}

// decode reads the one document of a parsed file strictly: a field that is not known
// is an error.
func decode(tree *ast.File, into any) error {
	if len(tree.Docs) != 1 || tree.Docs[0].Body == nil {
		return fmt.Errorf("expected one YAML document")
	}
	return yaml.NodeToValue(tree.Docs[0].Body, into, yaml.Strict())
}

// ruleLines gives the line on which each rule of a file begins.
func ruleLines(tree *ast.File) []int {
	var lines []int
	for _, doc := range tree.Docs {
		m, ok := doc.Body.(*ast.MappingNode)
		if !ok {
			continue
		}
		for _, v := range m.Values {
			if list, ok := v.Value.(*ast.SequenceNode); ok && v.Key.String() == "rules" {
				for _, item := range list.Values {
					lines = append(lines, item.GetToken().Position.Line)
				}
			}
		}
	}
	return lines
}

// compile checks a rule and puts it into the index.
func (e *Engine) compile(r *rule) error {
	if r.Name == "" {
		return fmt.Errorf("has no name")
	}
	if r.Type == "" {
		r.Type = r.family.Type
	}
	if !r.Type.Valid() {
		return fmt.Errorf("type %q is none of the event types", r.Type)
	}
	if r.Status != "" && !r.Status.Valid() || r.Negated != "" && !r.Negated.Valid() {
		return fmt.Errorf("status %q is none of the statuses", string(r.Status)+string(r.Negated))
	}
	if r.Plover != "" && schema.PloverQuad(r.Plover) == schema.NoQuadClass {
		return fmt.Errorf("plover %q is no PLOVER root", r.Plover)
	}
	if len(r.Verb)+len(r.Noun)+len(r.Phrase)+len(r.Mention) == 0 {
		return fmt.Errorf("has no trigger: verb, noun, phrase or mention is needed")
	}
	if r.Echo != "" && r.Echo != echoSame && r.Echo != echoBack && r.Echo != echoMore {
		return fmt.Errorf("echo %q: expected %s, %s or %s", r.Echo, echoSame, echoBack, echoMore)
	}
	for _, k := range r.Mention {
		if !schema.EntityKind(k).Valid() {
			return fmt.Errorf("mention: %q is no kind of entity", k)
		}
	}
	if r.Confidence == 0 {
		r.Confidence = 0.8
	}
	r.fillers = map[schema.Role]filler{}
	for role, source := range map[schema.Role]string{schema.RoleSource: r.Source, schema.RoleTarget: r.Target, schema.RoleParty: r.Party,
		schema.RoleObject: r.Object, schema.RoleMediator: r.Mediator, schema.RolePlace: r.Place} {
		if source == "" {
			continue
		}
		f, err := parseFiller(source)
		if err != nil {
			return fmt.Errorf("%s: %w", role, err)
		}
		r.fillers[role] = f
	}
	for _, role := range schema.Roles() {
		if f, ok := r.fillers[role]; ok {
			r.roles = append(r.roles, roleFiller{f, role})
		}
	}
	for _, list := range []struct {
		from []string
		to   **wordSet
	}{{r.ActsOn, &r.acts}, {r.With, &r.with}, {r.Without, &r.without}, {r.Before, &r.before}, {r.NotBefore, &r.notBefore}, {r.About, &r.about}, {r.Done, &r.done}, {r.Anywhere, &r.anywhere}} {
		set, err := e.lexicon.set(list.from)
		if err != nil {
			return err
		}
		*list.to = set
	}
	for _, set := range []*wordSet{r.acts, r.about, r.before, r.with} {
		if set != nil {
			r.needs = append(r.needs, set)
		}
	}
	return e.index(r)
}

// index files the rule under its triggers.
func (e *Engine) index(r *rule) error {
	for _, group := range []struct {
		words []string
		into  map[string][]*rule
		kind  wordKind
	}{{r.Verb, e.verbs, verbWord}, {r.Noun, e.nouns, nounWord}, {r.Phrase, e.phrases, otherWord}, {r.Mention, e.mentions, mentionWord}} {
		expanded, err := e.lexicon.expand(group.words)
		if err != nil {
			return err
		}
		for _, words := range expanded {
			parts := strings.Fields(strings.ReplaceAll(words, "-", " - "))
			t := trigger{kind: group.kind, lemma: parts[0], rest: parts[1:]}
			switch group.kind {
			case verbWord:
				e.lexicon.addVerb(t.lemma)
			case nounWord:
				e.lexicon.addNoun(t.lemma)
			}
			r.triggers = append(r.triggers, t)
			if list := group.into[t.lemma]; len(list) == 0 || list[len(list)-1] != r {
				group.into[t.lemma] = append(list, r)
			}
		}
	}
	return nil
}
