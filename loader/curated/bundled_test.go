package curated_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"entente/schema"
	"entente/schema/schematest"
)

func readBundled(t *testing.T, name string) []schema.Record {
	t.Helper()
	found, refused, err := read(t, name, bytes.NewReader(bundled(t)[name]))
	if err != nil || len(refused) > 0 {
		t.Fatal(err, refused)
	}
	return found
}

func TestBundledFilesAreWhole(t *testing.T) {
	for name, want := range map[string]struct{ events, claims, flagged int }{
		"round-table-2012.yaml": {36, 70, 5},
		"background.yaml":       {82, 0, 0},
	} {
		var events, claims, flagged int
		for _, r := range readBundled(t, name) {
			switch r := r.(type) {
			case *schema.Event:
				events++
				if r.Provenance.Quote == "" {
					t.Errorf("%s: %s without a text", name, r.Type)
				}
			case *schema.Claim:
				claims++
				if r.Advisory != "" {
					flagged++
				}
			}
		}
		if events != want.events || claims != want.claims || flagged != want.flagged {
			t.Errorf("%s: %d events, %d claims, %d flagged; want %+v", name, events, claims, flagged, want)
		}
	}
}

// TestKnownPersonsAreThoseOfTheTables: of all persons in both files only those
// whom no table lists are the files' own.
func TestKnownPersonsAreThoseOfTheTables(t *testing.T) {
	res, namer := resolver(t)
	known := map[schema.IRI]string{}
	for _, p := range res.Tables().Persons() {
		known[namer.KnownPerson(p.Name, p.State)] = p.Name
	}
	own := map[string]bool{}
	for name := range bundled(t) {
		for _, r := range readBundled(t, name) {
			e, ok := r.(*schema.Event)
			if !ok {
				continue
			}
			e.Each(func(_ schema.Role, x *schema.Entity) {
				if x.Kind == schema.Person && known[x.ID] == "" {
					own[x.Name] = true
				}
			})
		}
	}
	want := []string{"Anatoly Serdyukov", "Ashfaq Parvez Kayani", "Sergei Shoigu"}
	for name := range own {
		if !slices.Contains(want, name) {
			t.Errorf("%s is not found in the reference tables", name)
		}
	}
}

// goldEvent is an event of the shared gold, where any field may be a list of
// accepted values and an optional part is no demand.
type goldEvent struct {
	Kind       string          `json:"kind"`
	Type       json.RawMessage `json:"type"`
	Status     json.RawMessage `json:"status"`
	ClaimType  json.RawMessage `json:"claim_type"`
	Source     []goldEntity    `json:"source"`
	Target     []goldEntity    `json:"target"`
	Party      []goldEntity    `json:"party"`
	Object     []goldEntity    `json:"object"`
	Mediator   []goldEntity    `json:"mediator"`
	Speaker    goldEntity      `json:"speaker"`
	Optional   bool            `json:"optional"`
	Provenance struct {
		Section string
		Item    int
		Quote   string
	} `json:"provenance"`
}

type goldEntity struct {
	Kind     string          `json:"kind"`
	Name     json.RawMessage `json:"name"`
	Code     json.RawMessage `json:"code"`
	Optional bool            `json:"optional"`
}

// values reads a string or a list of strings.
func values(raw json.RawMessage) []string {
	var one string
	if json.Unmarshal(raw, &one) == nil {
		return []string{one}
	}
	var many []string
	_ = json.Unmarshal(raw, &many) // an absent field accepts nothing in particular
	return many
}

func (g goldEntity) fits(e schema.Entity) bool {
	return string(e.Kind) == g.Kind && (e.Code != "" && slices.Contains(values(g.Code), e.Code) ||
		slices.ContainsFunc(values(g.Name), func(n string) bool { return schema.Fold(n) == schema.Fold(e.Name) }))
}

func gold(t *testing.T) []goldEvent {
	t.Helper()
	file, err := os.Open(schematest.Shared(t, "eval/gold/round-table-2012.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var list []goldEvent
	in := bufio.NewScanner(file)
	in.Buffer(nil, 1<<20)
	for in.Scan() {
		var g goldEvent
		if err := json.Unmarshal(in.Bytes(), &g); err != nil {
			t.Fatal(err)
		}
		list = append(list, g)
	}
	return list
}

// TestRoundTableSaysWhatTheGoldSays: every event that the gold demands stands at the
// same item, with an accepted type and status and all participants demanded.
func TestRoundTableSaysWhatTheGoldSays(t *testing.T) {
	found := readBundled(t, "round-table-2012.yaml")
	for _, g := range gold(t) {
		if g.Kind != "event" || g.Optional {
			continue
		}
		if !slices.ContainsFunc(found, func(r schema.Record) bool {
			e, ok := r.(*schema.Event)
			return ok && e.Provenance.Item == g.Provenance.Item && slices.Contains(values(g.Type), string(e.Type)) && sameWho(g, e) &&
				(len(g.Status) == 0 && e.StatusOrDefault() == schema.Occurred || slices.Contains(values(g.Status), string(e.StatusOrDefault())))
		}) {
			t.Errorf("missing: timeline %d, %s %s", g.Provenance.Item, g.Type, g.Status)
		}
	}
}

func sameWho(g goldEvent, e *schema.Event) bool {
	for role, list := range map[schema.Role][]goldEntity{schema.RoleSource: g.Source, schema.RoleTarget: g.Target, schema.RoleParty: g.Party,
		schema.RoleObject: g.Object, schema.RoleMediator: g.Mediator} {
		for _, want := range list {
			if !want.Optional && !slices.ContainsFunc(*e.In(role), want.fits) {
				return false
			}
		}
	}
	return true
}

// TestRoundTableClaimsFollowTheGold: in each paragraph of each speaker as many
// claims as the gold demands, of accepted types, and none in the report's words.
func TestRoundTableClaimsFollowTheGold(t *testing.T) {
	type place struct {
		section, speaker string
		item             int
	}
	accepted := map[place][]json.RawMessage{}
	var sentences []string
	for _, g := range gold(t) {
		sentences = append(sentences, strings.Join(strings.Fields(g.Provenance.Quote), " "))
		if g.Kind == "claim" && !g.Optional {
			at := place{g.Provenance.Section, values(g.Speaker.Name)[0], g.Provenance.Item}
			accepted[at] = append(accepted[at], g.ClaimType)
		}
	}
	for _, r := range readBundled(t, "round-table-2012.yaml") {
		var quote string
		switch r := r.(type) {
		case *schema.Event:
			quote = r.Provenance.Quote
		case *schema.Claim:
			quote = r.Text
			at := place{r.Provenance.Section, r.Speaker.Name, r.Provenance.Item}
			if len(accepted[at]) == 0 {
				t.Errorf("one claim too many: %v %q", at, r.Text)
				continue
			}
			if types := values(accepted[at][0]); !slices.Contains(types, string(r.ClaimType)) {
				t.Errorf("%v %q is %s; the gold has %v", at, r.Text, r.ClaimType, types)
			}
			accepted[at] = accepted[at][1:]
		}
		if quote != "" && slices.Contains(sentences, quote) {
			t.Errorf("copied word for word: %q", quote)
		}
	}
	for at, left := range accepted {
		if len(left) > 0 {
			t.Errorf("%d claims are missing at %v", len(left), at)
		}
	}
}
