THE MARITIME HISTORY SOCIETY OF VICTORIA
Newsletter, Spring 1990

OUR FEBRUARY MEETING

Forty-one members braved the sleet on the 15th to hear Dr. Alan Threlfall on "Nootka, 1790: The War That Wasn't". Commander Peggy Ashworth took the chair.

⟦s Alan Threlfall⟧Dr. Threlfall started with a confession: as a schoolboy he had thought the Nootka crisis was about furs. It was about a sentence. Spain held that the whole coast up to the Russian posts was hers by discovery and by the Pope; Britain held that a coast belonged to whoever used it. When Esteban José Martínez seized the Argonaut and the Princess Royal in July 1789, he was in the speaker's opinion doing precisely what his instructions required, and doing it badly.

John Meares he called "the best liar on the Pacific". The memorial which Meares laid before the Commons turned a hut into a settlement and a few sheets of copper into a purchase from Maquinna. Pitt did not much care whether it was true, said Dr. Threlfall; he had a fleet to mobilise and an ally in Paris to detach.⟦/⟧

For those who could not see the blackboard, here are the dates he chalked up:

⟦t⟧July 1789. Martínez seizes British ships at Friendly Cove.⟦/⟧
⟦t⟧May 5, 1790. The King's message to Parliament; the fleet arms.⟦/⟧
⟦t⟧October 28, 1790. First Nootka Convention, signed at the Escorial.⟦/⟧
⟦t⟧August-September 1792. Vancouver and Bodega y Quadra meet and agree to disagree.⟦/⟧
⟦t⟧January 11, 1794. Convention for the mutual abandonment of Nootka.⟦/⟧
⟦t⟧March 28, 1795. British flag raised and lowered; everyone sails away.⟦/⟧

⟦s Alan Threlfall⟧What decided the affair, he contended, was the French National Assembly. It voted ships for the Family Compact but took the right to declare war away from Louis XVI, and from that hour Madrid knew it was alone. Floridablanca signed in October because he had no choice. Nevertheless the speaker did not see a British triumph: the Convention gave Spain back the shadow and kept silence on where the substance lay.⟦/⟧

There was a lively discussion. Mr. Basil Whitcombe thought the lecturer hard on Meares. ⟦s Basil Whitcombe⟧In his submission the man had been ruined by the seizure and any merchant would have padded the bill.⟦/⟧ ⟦s Alan Threlfall⟧To this Dr. Threlfall rejoined that padding was one thing, and 653,433 Spanish dollars (cut in 1793 to 210,000) was upholstery.⟦/⟧

Mrs. Louise Tom, from the Mowachaht community, was our guest. ⟦s Louise Tom⟧She said very quietly that her people had hosted both captains, fed both, and been consulted by neither king. There was an owner in Friendly Cove through all of those dates on the blackboard. She had heard from her grandfather that Maquinna played one against the other better than Pitt did.⟦/⟧

The chairman remarked that this had better be the last word, but it was not, since a visitor from Seattle then asked about the Americans. ⟦s Alan Threlfall⟧Captains Gray and Kendrick, answered the speaker, had watched the whole thing from their decks and gone home with the furs.⟦/⟧

⟦s Peggy Ashworth⟧Thanking him, Commander Ashworth held that two navies had been spared a war by slow mail, and that we might all reflect on that in the age of the fax.⟦/⟧

The committee has since decided to act on two ideas that came up over tea. ⟦r⟧A plaque naming Maquinna along with the captains should be proposed to Parks Canada for the bicentenary of 1992.⟦/⟧ ⟦r⟧The Society should write to the naval museum in Madrid for copies of the Martínez diary.⟦/⟧

Dues for 1990 are payable to the Treasurer.   -- M.K.
