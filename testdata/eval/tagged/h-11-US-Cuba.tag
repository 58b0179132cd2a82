THE FLORIDA STRAITS PROJECT
Conference Brief

Sixty Miles Short of Normal: U.S.–Cuban Relations Since December 17
Panel held at Coral Gables, Fla., on December 16, 2021

Moderator: Janet Liebowitz
Panelists: Roberto Armenteros-Díaz, Lt. Cmdr. (USCG, ret.) Dale Hutchings, Yolanda Piñeiro, Marcus Ellery

Background. Washington broke relations with Havana on January 3, 1961. Interests sections opened in 1977; embassies only on July 20, 2015, seven months after Presidents Obama and Raúl Castro had announced the thaw on December 17, 2014. In January 2021, Cuba was put back on the list of state sponsors of terrorism.

What the panel said

On why the thaw did not hold. ⟦s Roberto Armenteros-Díaz⟧Armenteros-Díaz blamed both capitals. The administration in Washington acted by executive order, and what one pen gives another takes away; Havana, afraid of its own private sector, stalled the ferries, the licenses and the wholesale market until the clock ran out.⟦/⟧ ⟦s Marcus Ellery⟧Ellery, who worked on Capitol Hill at the time, put more weight on Helms-Burton. Since 1996, he noted, the embargo is statute, and no president can finish a normalization that Congress has forbidden him to finish.⟦/⟧

On migration. Hutchings described nights at sea. ⟦s Dale Hutchings⟧"The 1994 and 1995 accords are the most successful agreement the two countries ever had, and nobody at home knows they exist," he said. When consular work in Havana was suspended in 2017, the legal door closed and the rafts came back. He has no doubt about cause and effect.⟦/⟧

On the protests of July 11. ⟦s Yolanda Piñeiro⟧Piñeiro warned against seeing Miami behind San Antonio de los Baños. People came out because of blackouts, medicine and the exchange rate. She had interviewed forty families; not one mentioned the United States before she did. Sanctions on remittances, she contended, hit precisely those who marched.⟦/⟧

Not everyone agreed. ⟦s Roberto Armenteros-Díaz⟧Armenteros-Díaz objected that remittances through a company owned by the armed forces are a tax paid to jailers.⟦/⟧ Liebowitz asked him if there was a third way to send money. ⟦s Roberto Armenteros-Díaz⟧He conceded that there was none at present.⟦/⟧

Audience members raised property claims, baseball and Guantánamo. ⟦s Marcus Ellery⟧On the last, Ellery remarked that the lease of 1903, renewed in 1934, can be ended only by both sides or by leaving, and no one in Washington is packing.⟦/⟧

Where do we go from here?

The Project, drawing on the discussion, believes that three steps can be taken without Congress. ⟦r⟧The State Department should resume full processing of immigrant visas in Havana rather than in Georgetown, Guyana.⟦/⟧ ⟦r⟧It should reopen the family reunification parole program that has been idle since 2017.⟦/⟧ In addition, ⟦r⟧Treasury ought to license remittance channels to independent businesses and to households that bypass military-owned firms.⟦/⟧ For Havana we have a single piece of advice: ⟦r⟧release those sentenced for taking part peacefully in the July protests.⟦/⟧

This brief was prepared by Project staff and does not necessarily reflect the opinion of our donors.
