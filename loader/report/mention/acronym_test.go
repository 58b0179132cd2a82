package mention

import (
	"strings"
	"testing"
)

// A body that a document introduces with its letters, and a person with another name, are called
// by these later on.
func TestIntroduced(t *testing.T) {
	r := recogniser(t)
	for _, c := range []struct{ in, date, want string }{
		{"Mexico spoke to the Guatemalan National Revolutionary Unity (URNG). The URNG signed.", "1991", "MEX | URNG | URNG | URNG"},
		{"The Free Trade Agreement (XFTA) was signed by Peru. The XFTA lapsed.", "1991", "Free Trade Agreement | PER"},
		{"The Lima Institute of Border Studies (LIBS) met. LIBS will publish.", "1991", "Lima Institute of Border Studies"},
		{"President Walter Pardo, alias Guacho, spoke. Peru killed Guacho.", "1991", "Walter Pardo | PER | Walter Pardo"},
		{"President Walter Pardo (known as \"Guacho\") spoke. At Guacho's house Peru met him.", "1991", "Walter Pardo | Walter Pardo | PER"},
		{"On Monday Muʿammar al-Qadhafi met ʿAbd al-Salam Jallud in Peru.", "1991", "Muammar Gaddafi"},
		{"Bonn spoke. The GDR did not. The Federal Republic signed.", "1972", "DEU | DDR | DEU"},
		{"Lagos spoke. The Federal Republic of Nigeria signed, and the Federal Republic paid.", "1972", "NGA | NGA"},
		{"In Geneva Hillary Clinton met nobody.", "2009", "@Geneva | Hillary Clinton"},
		{"Gunmen stormed Mocimboa da Praia. Peru protested.", "2009", "@Mocimboa da Praia | PER"},
		{"In 2001 Fox launched the Plan Puebla–Panama in Mexico.", "2001", "Plan Puebla–Panama | MEX"},
		{"Present: Rosa Villar (R.V.), Clara Kovács-Nagy (K-N). R.V. spoke of Peru. K-N did not.", "1991", "Rosa Villar | Rosa Villar | Clara Kovács-Nagy | Clara Kovács-Nagy | Rosa Villar | PER | Clara Kovács-Nagy"},
		{"Two papers spoke of Peru. That of Zoltana Krivec Umbo (Lima) holds that Peru paid.", "1991", "PER | Zoltana Krivec Umbo"},
		{"Presiding over the table was don Ulmo Trescaga, ninety years old. Peru listened.", "1991", "Ulmo Trescaga | PER"},
		{"Next to speak was Ulmo Trescaga. Peru listened.", "1991", "Ulmo Trescaga | PER"},
		{"That of Costa Rica holds. Sitting on the table was Blue Mountain. Peru listened.", "1991", "CRI | PER"},
		{"Present: Rosa Villar (R.), Clara Kovács-Nagy (PL). R. spoke of Peru. PL did not.", "1991", "Rosa Villar | Clara Kovács-Nagy"},
		{"President Walter Pardo, known as father of the nation, spoke. Peru wept.", "1991", "Walter Pardo | ~ | PER"},
	} {
		if got := read(t, r, c.in, c.date); !strings.HasPrefix(got, c.want) {
			t.Errorf("%q: %s, want %s", c.in, got, c.want)
		}
	}
}

func TestAcronymsWrittenLikeNames(t *testing.T) {
	r := recogniser(t)
	for _, c := range []struct{ in, want string }{
		{"Norway signed with Nato and Asean.", "NOR | NATO | ASEAN"},
		{"Unesco helped Mali.", "UNESCO | MLI"},
		{"The Start of the race in Norway was late.", "NOR"},
		{"Salt from Norway was sold.", "NOR"},
		{"Opec of Norway met.", "OPEC | NOR"},
	} {
		if got := read(t, r, c.in, "2005"); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.in, got, c.want)
		}
	}
}
