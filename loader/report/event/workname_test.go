package event

import "testing"

// TestWorkNames names works after where they stand or lead, and leaves those for whom they are out of the name.
func TestWorkNames(t *testing.T) {
	checkRoles(t, []roleCase{
		{"In May 1973 the Soviet Union built a steel plant at Cilegon in Indonesia.", "aid-trade-projects/builds", "project 1973-05 source=SUN object=Cilegon steel plant place=Cilegon", ""},
		{"In May 1913 Chile opened a railway from Arica to La Paz.", "aid-trade-projects/builds", "project 1913-05 source=CHL target=BOL object=Arica–La Paz railway", ""},
		{"In May 1973 Soviet engineers built a steel plant for Egypt.", "aid-trade-projects/builds", "project 1973-05 source=SUN target=EGY", ""},
		{"In May 1973 Soviet engineers built a steel plant at dawn for Egypt.", "aid-trade-projects/builds", "project 1973-05 source=SUN target=EGY", ""},
		// what an agreement is on
		{"In May 1997 an agreement on the Nord Stream pipeline was signed by Russia and Germany.", "agreements/signs", "agreement 1997-05 party=RUS,DEU object=Nord Stream pipeline", ""},
		{"In May 1997 a cooperation agreement of Finland with Norway was signed.", "agreements/signs", "agreement 1997-05 party=NOR", ""},
	})
}
