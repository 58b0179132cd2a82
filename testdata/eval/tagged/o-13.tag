THE SIAM SOCIETY FOR FRIENDS OF HISTORY, LYON CHAPTER
Winter lectures, no. 3

Gunboats at Paknam: France and Siam, 1893–1907

Lecture by M. Étienne Courvoisier, given 17 January 2013. Notes taken by a member and looked through by the lecturer.

M. Courvoisier was introduced by our president, Mme Delorme, who thanked him for coming down from Paris in the snow.

⟦s Étienne Courvoisier⟧The lecturer began by asking us to imagine a river bar at dusk. On 13 July 1893 two small French warships, the Inconstant and the Comète, with the steamer Jean-Baptiste Say to pilot them, passed the forts at the mouth of the Chao Phraya under fire and anchored before the legation at Bangkok. It was, he said, an act which Paris had tried to countermand, and the telegram arrived too late or was read too late. "One should never underrate the telegraph clerk."

Behind it lay the left bank of the Mekong. Auguste Pavie, first vice-consul in Luang Prabang and later resident minister in Bangkok, had in the lecturer's view won Laos by walking, well before any sailor won it by shooting. The death of inspector Grosgurin in June gave the colonial party the corpse that it needed.⟦/⟧

At this point slides were shown. The projector failed at the fifth and tea was taken early.

The dates on the blackboard were these:

⟦t⟧20 July 1893   ultimatum⟦/⟧
⟦t⟧29 July   blockade⟦/⟧
⟦t⟧3 October 1893   treaty; Siam gives up the left bank, the French occupy Chantaburi as a pledge⟦/⟧
⟦t⟧15 January 1896   Anglo-French declaration on the Menam basin⟦/⟧
⟦t⟧13 February 1904   convention: right bank districts opposite Luang Prabang and Champassak ceded; Chantaburi given back, Trat kept⟦/⟧
⟦t⟧23 March 1907   Battambang, Siem Reap and Sisophon to France; Trat returned⟦/⟧

⟦s Étienne Courvoisier⟧In the second half M. Courvoisier turned to King Chulalongkorn. He would not hear of the old formula by which Siam survived through "bending like bamboo". The king had engaged a Belgian, Rolin-Jaequemyns, as general adviser, and reformed the provinces under Prince Damrong so quickly that by 1907 there was, the lecturer contended, no longer a frontier to nibble at but an administration to fight.⟦/⟧

Questions

A member asked if the British would have gone to war. ⟦s Étienne Courvoisier⟧M. Courvoisier thought not: Rosebery had a fright over a supposed order to British ships at the end of July, it lasted one night.⟦/⟧

Mme Delorme wondered about the 1907 map at Preah Vihear. ⟦s Étienne Courvoisier⟧He replied that a whole lecture could be given upon it, and that the judges of 1962 had done so.⟦/⟧

⟦s Lucien Phanouvong⟧M. Lucien Phanouvong remarked that in Vientiane, where he went to school, Pavie had been a hero in one decade, a villain in the next and was at present a street.⟦/⟧

The evening finished at ten o'clock. The next lecture, on Siam at Versailles, is on 21 February; members are asked to bring a chair cushion.
