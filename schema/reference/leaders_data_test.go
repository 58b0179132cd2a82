package reference

import (
	"testing"
	"time"

	"entente/schema"
)

// holders are facts that any history of the period gives, to catch slips in the tables of leaders.
var holders = []struct {
	state, office string
	year          int
	month         time.Month
	day           int
	want          string
}{
	{"ECU", "President", 1998, 10, 26, "Jamil Mahuad"},
	{"BOL", "President", 1975, 2, 8, "Hugo Banzer"},
	{"ISL", "Prime Minister", 1973, 10, 16, "Ólafur Jóhannesson"},
	{"TCD", "President", 1987, 9, 11, "Hissène Habré"},
	{"PAK", "Foreign Minister", 1965, 9, 22, "Zulfikar Ali Bhutto"},
	{"IND", "Prime Minister", 1966, 1, 10, "Lal Bahadur Shastri"},
	{"IND", "External Affairs Minister", 1971, 8, 9, "Swaran Singh"},
	{"AFG", "President", 1988, 4, 14, "Mohammad Najibullah"},
	{"SUN", "Premier", 1966, 1, 10, "Alexei Kosygin"},
	{"SUN", "Foreign Minister", 1939, 8, 23, "Vyacheslav Molotov"},
	{"SUN", "General Secretary", 1962, 10, 28, "Nikita Khrushchev"},
	{"RUS", "Foreign Minister", 2012, 10, 3, "Sergey Lavrov"},
	{"USA", "President", 1962, 10, 22, "John F. Kennedy"},
	{"USA", "Secretary of State", 1971, 7, 9, "William P. Rogers"},
	{"CHN", "Premier", 1955, 4, 18, "Zhou Enlai"},
	{"JPN", "Prime Minister", 1951, 9, 8, "Shigeru Yoshida"},
	{"GBR", "Foreign Secretary", 1914, 8, 3, "Edward Grey"},
	{"GBR", "Prime Minister", 1938, 9, 30, "Neville Chamberlain"},
	{"FRA", "Foreign Minister", 1904, 4, 8, "Théophile Delcassé"},
	{"DEU", "Chancellor", 1970, 8, 12, "Willy Brandt"},
	{"DDR", "Prime Minister", 1970, 3, 19, "Willi Stoph"},
	{"ITA", "Foreign Minister", 1939, 5, 22, "Galeazzo Ciano"},
	{"FIN", "President", 1948, 4, 6, "Juho Kusti Paasikivi"},
	{"POL", "Foreign Minister", 1970, 12, 7, "Stefan Jędrychowski"},
	{"YUG", "President", 1961, 9, 1, "Josip Broz Tito"},
	{"CSK", "Foreign Minister", 1947, 7, 9, "Jan Masaryk"},
	{"HUN", "Prime Minister", 1956, 11, 1, "Imre Nagy"},
	{"KAZ", "President", 2003, 2, 4, "Nursultan Nazarbayev"},
	{"IRN", "Prime Minister", 1953, 8, 1, "Mohammad Mossadegh"},
	{"EGY", "President", 1956, 7, 26, "Gamal Abdel Nasser"},
	{"TUR", "Prime Minister", 1955, 2, 24, "Adnan Menderes"},
	{"ISR", "Prime Minister", 1979, 3, 26, "Menachem Begin"},
	{"SAU", "King", 1974, 2, 22, "Faisal of Saudi Arabia"},
	{"ottoman-empire", "Sultan", 1878, 7, 13, "Abdul Hamid II"},
	{"IDN", "Prime Minister", 1955, 4, 18, "Ali Sastroamidjojo"},
	{"VDR", "Prime Minister", 1965, 4, 8, "Pham Van Dong"},
	{"VNM", "Prime Minister", 1979, 2, 17, "Pham Van Dong"},
	{"AUS", "Foreign Minister", 1945, 6, 26, "H. V. Evatt"},
	{"MYS", "Prime Minister", 1963, 9, 16, "Tunku Abdul Rahman"},
	{"ETH", "Prime Minister", 2018, 7, 9, "Abiy Ahmed"},
	{"ZAF", "President", 1990, 2, 11, "F. W. de Klerk"},
	{"NGA", "President", 1975, 1, 1, "Yakubu Gowon"},
	{"DZA", "President", 1975, 3, 6, "Houari Boumédiène"},
	{"CUB", "Prime Minister", 1962, 10, 22, "Fidel Castro"},
	{"BRA", "President", 1961, 4, 1, "Jânio Quadros"},
	{"austria-hungary", "Foreign Minister", 1914, 7, 23, "Leopold Berchtold"},
	{"austria-hungary", "Foreign Minister", 1815, 6, 9, "Klemens von Metternich"},
	{"prussia", "Prime Minister", 1866, 7, 26, "Otto von Bismarck"},
	{"UN", "Secretary-General", 1961, 9, 1, "Dag Hammarskjöld"},
	{"PAK", "Army Chief", 1999, 10, 12, "Pervez Musharraf"},
	{"USA", "Secretary of Defense", 1963, 11, 22, "Robert McNamara"},
	{"SUN", "Defence Minister", 1979, 12, 12, "Dmitry Ustinov"},
	{"IND", "Defence Minister", 1962, 10, 20, "V. K. Krishna Menon"},
	{"RUS", "Defence Minister", 2009, 1, 1, "Anatoly Serdyukov"},
	{"VAT", "Pope", 1979, 1, 1, "Pope John Paul II"},
	{"PAK", "Energy Minister", 1961, 3, 4, "Zulfikar Ali Bhutto"},
	{"EST", "Prime Minister", 2010, 1, 1, "Andrus Ansip"},
	{"tibet", "Dalai Lama", 1950, 10, 7, "Tenzin Gyatso"},
	{"MEX", "Foreign Minister", 1967, 2, 14, "Antonio Carrillo Flores"},
	{"UKR", "Foreign Minister", 2023, 1, 1, "Dmytro Kuleba"},
	{"JOR", "King", 1967, 6, 5, "Hussein of Jordan"},
	{"GBR", "Defence Secretary", 1982, 4, 2, "John Nott"},
}

func TestKnownHolders(t *testing.T) {
	tables := loaded(t)
	for _, h := range holders {
		person, term, found := tables.HolderOf(h.state, h.office, schema.NewDay(h.year, h.month, h.day))
		if !found || person.Name != h.want {
			t.Errorf("%s of %s on %04d-%02d-%02d: %v %v, want %s", h.office, h.state, h.year, h.month, h.day, person, term, h.want)
		}
	}
}

// TestTermsDoNotOverlap checks that nobody begins a term in an office before the last one there has ended.
func TestTermsDoNotOverlap(t *testing.T) {
	for _, person := range loaded(t).Persons() {
		last := map[string]Term{}
		for _, term := range person.Terms {
			before, again := last[term.Office]
			if again && (before.To == "" || len(before.To) == len(term.From) && before.To > term.From) {
				t.Errorf("%s, %s: the term from %s begins before the one from %s ends", person.Key(), term.Office, term.From, before.From)
			}
			last[term.Office] = term
		}
	}
}

func TestSurnameOf(t *testing.T) {
	for name, want := range map[string]string{
		"Andrei Gromyko": "gromyko", "Kofi Annan": "annan", "Farouk": "", "Nicholas II of Russia": "", "Felipe VI": "",
		"Gerhard Schröder (1910–1989)": "",
	} {
		if got := surnameOf(name); got != want {
			t.Errorf("surnameOf(%q) = %q, want %q", name, got, want)
		}
	}
}

// What tells a son from his father is no surname, a sovereign's number neither.
func TestWithoutRank(t *testing.T) {
	for _, c := range []struct {
		name    string
		elected bool
		want    string
	}{{"Ferdinand Marcos Jr.", true, "Ferdinand Marcos"}, {"Benigno Aquino III", true, "Benigno Aquino"}, {"Victor Emmanuel II", false, "Victor Emmanuel II"}, {"Napoleon III", true, "Napoleon III"}} {
		if got := WithoutRank(c.name, c.elected); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
	tables := loaded(t)
	found := false
	for _, p := range tables.PersonsByName("Aquino") {
		found = found || p.Name == "Benigno Aquino III"
	}
	if !found {
		t.Error("Aquino does not name Benigno Aquino III")
	}
}

func TestPlacesAreNoSurnames(t *testing.T) {
	tables := loaded(t)
	for _, place := range []string{"France", "Colombo", "Washington"} {
		if persons := tables.PersonsByName(place); len(persons) > 0 {
			t.Errorf("PersonsByName(%q) = %s, want nobody", place, persons[0].Name)
		}
	}
}
