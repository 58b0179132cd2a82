package event

import "testing"

// TestRealms reads whose head somebody becomes, which need not be the state that he comes from.
func TestRealms(t *testing.T) {
	checkRoles(t, []roleCase{
		{"On 17 May 1814 the assembly elected the Danish prince Christian Frederik King of Norway.", "leadership/sworn-in", "leadership_change 1814-05-17 source=Christian Frederik,NOR", ""},
		{"On 4 November 1814 the Norwegian parliament elected Charles XIII of Sweden king.", "leadership/sworn-in", "leadership_change 1814-11-04 source=Charles XIII,NOR", ""},
		{"In June 1993 the Peruvian congress elected Alberto Fujimori president.", "leadership/sworn-in", "leadership_change 1993-06 source=Alberto Fujimori,PER", ""},
		// who is not chosen keeps the own state
		{"In June 1993 Alberto Fujimori took office after the Chilean parliament had met.", "leadership/takes-office", "leadership_change 1993-06 source=Alberto Fujimori,PER", ""},
	})
}
