package report

import "testing"

// TestSigners reads who signs what a note names, and calls a treaty by the words of the text where the tables know another of its
// name, made at another time.
func TestSigners(t *testing.T) {
	checkWho(t, "Kenya and Uganda", []whoCase{
		{"1994, May: Joint Declaration, Daniel arap Moi and Yoweri Museveni, in Kisumu\n\n1995, June: Kenya recognises Uganda\n\n1996, July: Moi visits Uganda", "agreement party=Daniel arap Moi,KEN,Yoweri Museveni,UGA object=Joint Declaration place=Kisumu"},
		{"1994, May: Joint Declaration, Daniel arap Moi and Yoweri Museveni, in Kisumu\n\n1995, June: Kenya recognises Uganda\n\n1996, July: Moi visits Uganda", "no meeting party=Daniel arap Moi,KEN,Yoweri Museveni,UGA place=Kisumu"},
		{"1995, June: Kenya recognises Uganda\n\n1996, July: Boundary treaty: Moi, Museveni\n\n1998, July: Moi visits Uganda", "agreement party=Daniel arap Moi,KEN,Yoweri Museveni,UGA object=Boundary treaty"},
		{"10 Nov 2013 - Tripartite agreement with UNHCR\n\n3 May 2014 - Kenya recognises Uganda\n\n5 June 2015 - Moi visits Uganda", "agreement party=UNHCR,KEN,UGA object=Tripartite agreement"},
		{"13/11/1973 - Interim agreement\n\n23/12/1974 - Kenya recognises Uganda\n\n25/12/1975 - Museveni visits Kenya", "agreement party=KEN,UGA object=Interim agreement"},
	})
	checkWho(t, "Finland and the Soviet Union", []whoCase{
		{"Finland and the Soviet Union signed the Moscow treaty in March 1940.", "agreement party=FIN,SUN object=Moscow treaty"},
	})
}
