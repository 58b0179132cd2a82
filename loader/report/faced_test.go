package report

import "testing"

// TestFaced takes the other of the document's two states for the one that an act of force is done to or comes from, where nobody
// else is named, and not where somebody is, where it happens at a known place, or where nature does it.
func TestFaced(t *testing.T) {
	checkWho(t, "Denmark and Sweden: a chronology\n\n1801: Denmark and Sweden sign a treaty.", []whoCase{
		{"1809: (The Danes came back with guns and horses, and were beaten.)", "military_action source=DNK target=SWE"},
		{"1809: Danish gunboats fire on the fort and force the river.", "military_action source=DNK target=SWE"},
		{"1809: Danish gunboats fire on a Prussian fort and force the river.", "no military_action source=DNK target=SWE"},
		{"1809: An earthquake struck Sweden.", "no military_action source=DNK target=SWE"},
		{"1809: Russian gunboats fire on the fort and force the river.", "no military_action source=RUS target=SWE"},
	})
}

// TestTroopsGoHome has troops leave the state that they had entered.
func TestTroopsGoHome(t *testing.T) {
	checkWho(t, "Denmark and Sweden: a chronology\n\n1801: Denmark and Sweden sign a treaty.", []whoCase{
		{"1808: Spanish troops occupy Denmark.\n1809: The Spaniards are gone by 10 November.", "military_withdrawal source=ESP target=DNK"},
		{"1808: Danish troops occupy Sweden.\n1809: The Danish troops go home.", "military_withdrawal source=DNK target=SWE"},
		{"1808: Spanish troops occupy Denmark.\n1809: The Russians are gone by 10 November.", "no military_withdrawal source=RUS target=DNK"},
	})
}
