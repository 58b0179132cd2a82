package report

import "testing"

// TestSovereignsGiveTheirState lets the kings and sultans of the centuries before 1800 act for their states, also such as
// have no code, and takes a bare name for the sovereign of that name who was named last.
func TestSovereignsGiveTheirState(t *testing.T) {
	checkWho(t, "Notes on old treaties", []whoCase{
		{"In May 1656 Charles X Gustav attacked Denmark.", "military_action source=Charles X Gustav,SWE target=DNK"},
		{"In November 1710 Ahmed III declared war on Russia.", "war source=Ahmed III,Ottoman Empire target=RUS"},
		{"In 1656 Charles X Gustav attacked Denmark. In 1700 Charles XII landed in Denmark. In July 1701 Charles attacked Poland.", "military_action source=Charles XII,SWE target=POL"},
		{"In 1656 Charles X Gustav attacked Denmark. In May 1702 Charles Brown, a merchant, spoke. In July 1703 Brown met the envoy of Poland.", "no meeting party=Charles X Gustav,SWE,POL"},
		{"In 1571 Portuguese soldiers entered Kongo.", "military_action source=PRT target=Kingdom of Kongo"},
		{"In June 1568 Álvaro I sent an embassy to Portugal.", "visit source=Álvaro I of Kongo,Kingdom of Kongo target=PRT"},
	})
}
