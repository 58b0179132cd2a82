package resolve_test

import (
	"slices"
	"sync"
	"testing"

	"entente/loader/resolve"
	"entente/schema"
	"entente/schema/reference"
)

var namer = schema.NewNamer("https://w3id.org/entente/")

func newResolver(t testing.TB) *resolve.Resolver {
	t.Helper()
	tables, err := reference.Load()
	if err != nil {
		t.Fatal(err)
	}
	return resolve.New(tables, namer)
}

func day(y int) schema.Day { return schema.NewDay(y, 6, 30) }

// TestStatesAreThoseOfTheirTime: the same word means another state in another year.
func TestStatesAreThoseOfTheirTime(t *testing.T) {
	r := newResolver(t)
	for _, c := range []struct {
		name string
		day  schema.Day
		want string
	}{
		{"Russia", day(1965), "SUN"}, {"Russia", day(1999), "RUS"}, {"Russia", schema.DayMin, "RUS"},
		{"RUS", day(1965), "RUS"}, // a code means itself
		{"Moscow", day(1975), "SUN"}, {"Moscow", day(2012), "RUS"}, {"Bonn", day(1960), "DEU"},
		{"Soviet Union", day(1999), "SUN"}, {"Pakistan", day(1955), "PAK"}, {"Burma", day(1955), "MMR"},
		{"USSR", day(1960), "SUN"}, {"united states of america", day(1960), "USA"},
	} {
		got, ok := r.State(c.name, c.day)
		if !ok || got.Code != c.want || got.ID != namer.Key("state", c.want) {
			t.Errorf("%s on %s: got %+v, want %s", c.name, c.day, got, c.want)
		}
	}
	if e, ok := r.State("Atlantis", day(1960)); ok {
		t.Errorf("Atlantis is %+v", e)
	}
}

// TestPersonsAreToldApart by state, office and day, or not at all.
func TestPersonsAreToldApart(t *testing.T) {
	r := newResolver(t)
	for _, c := range []struct {
		name, state, office string
		day                 schema.Day
		want                string // "" where nobody may be meant
	}{
		{"Liaquat Ali Khan", "", "", schema.DayMin, "Liaquat Ali Khan"},
		{"Liaqat Ali Khan", "PAK", "", schema.DayMin, "Liaquat Ali Khan"},
		{"Nawaz Sharif", "", "Prime Minister", day(1999), "Nawaz Sharif"},
		{"Nawaz Sharif", "IND", "", day(1999), ""},
		{"Khan", "", "", schema.DayMin, ""},
		{"Nobody", "", "", schema.DayMin, ""},
	} {
		got, ok := r.Person(c.name, c.state, c.office, c.day)
		if ok != (c.want != "") || got.Name != c.want {
			t.Errorf("%s: got %+v, want %q", c.name, got, c.want)
		}
		if ok && (got.ID != namer.KnownPerson(got.Name, got.State) || got.Office != c.office) {
			t.Errorf("%s: %+v", c.name, got)
		}
	}
}

func TestNamedFindsEveryKind(t *testing.T) {
	r := newResolver(t)
	for name, want := range map[string]schema.EntityKind{
		"PAK": schema.State, "SEATO": schema.Organisation, "Baghdad Pact": schema.Organisation, "Simla Agreement": schema.Treaty,
		"Pakistan Steel Mills": schema.Project, "Nawaz Sharif": schema.Person, "mujahideen": schema.Group,
	} {
		e, err := r.Named(name, schema.DayMin)
		if err != nil || e.Kind != want || e.ID == "" {
			t.Errorf("%s: got %+v %v, want a %s", name, e, err, want)
		}
	}
}

func TestNamedSaysWhatComesNear(t *testing.T) {
	r := newResolver(t)
	var e *schema.Error
	for name, want := range map[string]struct {
		kind      schema.Kind
		candidate string
	}{
		"Pakstan":      {schema.NotFound, "Pakistan"},
		"Nawas Sharif": {schema.NotFound, "Nawaz Sharif"},
		"Khan":         {schema.Ambiguous, "Ayub Khan (PAK)"},
		"khan":         {schema.Ambiguous, "Imran Khan (PAK)"},
		"Zzyzx":        {schema.NotFound, ""},
		"":             {schema.NotFound, ""},
	} {
		_, err := r.Named(name, schema.DayMin)
		e, _ = err.(*schema.Error)
		if e == nil || e.Kind != want.kind {
			t.Errorf("%q: got %v", name, err)
			continue
		}
		if want.candidate != "" && !slices.Contains(e.Candidates, want.candidate) {
			t.Errorf("%q: %s is not among %v", name, want.candidate, e.Candidates)
		}
		if want.candidate == "" && len(e.Candidates) > 0 {
			t.Errorf("%q: comes near %v", name, e.Candidates)
		}
	}
}

// TestResolverIsSafeForConcurrentUse has something to find under -race only.
func TestResolverIsSafeForConcurrentUse(t *testing.T) {
	r := newResolver(t)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for _, name := range []string{"Pakstan", "Moscow", "Khan", "SEATO"} {
				if e, err := r.Named(name, day(1970)); err == nil && e.ID == "" {
					t.Error("an entity without an IRI")
				}
			}
		})
	}
	wg.Wait()
}
