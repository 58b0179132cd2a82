package report

import "testing"

// TestHeadingsInTheLine reads nothing out of the headings that the numbered sections of an article begin with; a sentence that
// opens a section is told like any other.
func TestHeadingsInTheLine(t *testing.T) {
	const rest = " The hills of the border are low, and the people on both sides of them trade in salt, wool and dried fish as they did before there were any maps.\n"
	const text = "1. Border war and salt. In May 1829 Peru invaded Ecuador." + rest + "2. The treaty of 1829. A treaty of peace was signed on 22 September 1829." + rest + "3. Later years. In June 1910 Peru recalled its envoy." + rest
	checkWho(t, "ECUADOR AND PERU, relations between", []whoCase{
		{text, "no war party=ECU,PER"},
		{text, "military_action source=PER target=ECU"},
		{text, "agreement party=ECU,PER"},
		{"1. Peru invaded Ecuador. This was in May 1829." + rest + "2. Peru signed a treaty. This was in June." + rest + "3. Peru left. This was later." + rest, "military_action source=PER target=ECU"},
	})
}

// TestBareHeadings reads nothing out of headings without numbers where most paragraphs begin with one, and of a sentence without a verb
// what it tells where few do.
func TestBareHeadings(t *testing.T) {
	const rest = " The hills of the border are low, and the people on both sides of them trade in salt, wool and dried fish as they did before there were any maps.\n\n"
	const text = "Border war and salt (1829-31). In May 1829 Peru invaded Ecuador." + rest + "The second war. A treaty of peace was signed on 22 September 1829." + rest + "Later years. In June 1910 Peru recalled its envoy." + rest
	checkWho(t, "ECUADOR AND PERU, relations between", []whoCase{
		{text, "no war party=ECU,PER"},
		{text, "military_action source=PER target=ECU"},
		{text, "relations_severed source=PER target=ECU"},
	})
	checkWho(t, "ECUADOR AND PERU, relations between", []whoCase{
		{"War with Ecuador in 1829. The town burned." + rest + "In June 1910 Peru recalled its envoy." + rest + "In June 1911 Peru sent another." + rest, "war party=ECU,PER"},
	})
}

// TestNotDone reads no refusal out of the reason for something else.
func TestNotDone(t *testing.T) {
	checkWho(t, "Britain and Libya: a chronology", []whoCase{
		{"In March 1992 Britain imposed an embargo on Libya over its refusal to release the suspects.", "no release source=LBY target=GBR"},
		{"In March 1992 Britain imposed an embargo on Libya over its refusal to release the suspects.", "sanction source=GBR target=LBY"},
	})
}

// TestEachSide takes each side, government or country for both of the two.
func TestEachSide(t *testing.T) {
	checkWho(t, "Uganda and Tanzania: a chronology", []whoCase{
		{"In May 1971 each government recalled its envoy.", "relations_severed party=UGA,TZA"},
	})
}

// TestPaidAndUndone reads money that is paid as such and nothing of what nobody did.
func TestPaidAndUndone(t *testing.T) {
	checkWho(t, "Uganda and Tanzania: a chronology", []whoCase{
		{"The Ugandan government paid $75,000 in July 1998.", "no visit source=UGA target=TZA"},
		{"President Nyerere paid a call to Kampala in July 1968.", "visit source=Julius Nyerere,TZA target=UGA"},
		{"In 1976 Kampala took no notice of the Tanzanian paper.", "no statement source=UGA target=TZA"},
		{"In 1976 Uganda took no part in the congress at Dodoma.", "no meeting party=UGA,TZA"},
		{"The recognition of Amin by Nyerere came in May 1972.", "no visit source=Julius Nyerere,TZA target=UGA"},
	})
}
