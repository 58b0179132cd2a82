package structure

import "testing"

// Tables: by their heads, or by what their columns hold.
func TestTables(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"tabs, number first", "Peru and Chile\n\nNo.\tDate\tActor\tWhat\tRemarks\n1\t1879-04-05\tChile\tDeclares war\t\n2\t1883\tPeru / Chile\tTreaty\tAncon\n",
			"E timeline 1 [1879-04-05] | 1879-04-05 Chile Declares war\nE timeline 2 [1883] | 1883 Peru / Chile Treaty Ancon\n"},
		{"from and to", "Peru and Chile\n\n| From | To | Event |\n|---|---|---|\n| 5 April 1879 | 20 Oct 1883 | War |\n| 1929 | | Treaty |\n",
			"E timeline 1 [1879-04-05/1883-10-20] | 5 April 1879 | 20 Oct 1883 | War\nE timeline 2 [1929] | 1929 | | Treaty\n"},
		{"year and day, the year once", "Peru and Chile\n\nYear\tDate\tEvent\n1879\tApril 5\tWar\n\tMay 21\tBattle\n1883\tOct. 20\tTreaty\n",
			"E timeline 1 [1879-04-05] | 1879 April 5 War\nE timeline 2 [1879-05-21] | May 21 Battle\nE timeline 3 [1883-10-20] | 1883 Oct. 20 Treaty\n"},
		{"dashes for no day, sources that read like pages", "Peru and Chile\n\nYear\tDate\tEvent\tSource\n1879\tApril 5\tWar\tP\n1883\tOct 20\tTreaty\tT 3\n\"\tNov 2\tTroops leave\tP\n1904\t-\tRailway\tP\n1929\tJune 3\tTreaty of Lima\tT 9\n",
			"E timeline 1 [1879-04-05] | 1879 April 5 War\nE timeline 2 [1883-10-20] | 1883 Oct 20 Treaty\nE timeline 3 [1883-11-02] | \" Nov 2 Troops leave\nE timeline 4 [1904] | 1904 - Railway\nE timeline 5 [1929-06-03] | 1929 June 3 Treaty of Lima\n"},
		{"commas, the event first", "Event,Date\n\"War, with Peru\",5 April 1879\n\"Treaty of Ancon\",20 Oct 1883\nTreaty of Lima,1929\n",
			"E timeline 1 [1879-04-05] | War, with Peru\",5 April 1879\nE timeline 2 [1883-10-20] | Treaty of Ancon\",20 Oct 1883\nE timeline 3 [1929] | Treaty of Lima,1929\n"},
		{"no head, three columns", "Peru and Chile\n\nWar | 5 April 1879 | Santiago\nTreaty | 20 Oct 1883 | Ancon\nTreaty | 3 June 1929 | Lima\n",
			"E timeline 1 [1879-04-05] | War | 5 April 1879 | Santiago\nE timeline 2 [1883-10-20] | Treaty | 20 Oct 1883 | Ancon\nE timeline 3 [1929-06-03] | Treaty | 3 June 1929 | Lima\n"},
	} {
		genre, got := outline(c.in, Options{})
		if i := len(got) - len(c.want); i < 0 || got[i:] != c.want {
			t.Errorf("%s: %s\n%s\nwant\n%s", c.name, genre, got, c.want)
		}
	}
}

// Lines with the same marks that are no tables.
func TestNoTables(t *testing.T) {
	for _, in := range []string{
		"Peru and Chile: agreements\n\n1. Trade Agreement, signed 5 January 1963\n2. Air Transport Agreement, Lima, 29 August 1963\n3. Treaty of Amity, Arica, 5 April 1965\n",
		"Peru; Chile; Bolivia\nEcuador; Brazil; Spain\nItaly; France; Japan\n",
		"Home | News | About\nToday we print the list | for the reader | in May 1998\nSports | More | Less\n",
		"On 5 May, 1998, they came\nfrom Lima, Quito, Paris\nand went, tired, in June\n",
	} {
		_, got := outline(in, Options{})
		tx := outlineDocument(in)
		for _, b := range tx.Blocks {
			if b.Cells != nil {
				t.Errorf("read as a table: %q\n%s", in, got)
				break
			}
		}
	}
}
