package report

import "testing"

// TestThirdProtests has a state that had no part in an attack protest against the attacker, not to whoever was attacked.
func TestThirdProtests(t *testing.T) {
	checkWho(t, "Albania and the United Kingdom: a chronology\n\n1920: Albania and the United Kingdom sign a treaty.", []whoCase{
		{"7 April 1939: Italy invades Albania. Britain protests.", "statement source=GBR target=ITA"},
		{"7 April 1939: Italy and Albania sign a pact. Britain protests.", "statement source=GBR target=ALB"},
	})
}
