NEWS ANALYSIS
Kenya, Somalia and a triangle of water that won't go away

By OUR DIPLOMATIC CORRESPONDENT
Mombasa, Wednesday 20 October 2021

Eight days after the judges at The Hague read out their ruling, fishermen at Kiunga are still asking which side of the line their nets are. ⟦s Athman Bwana Shee⟧"They've drawn it with a pen, we fish with a wind," laments Athman Bwana Shee, chairman of the local beach management unit.⟦/⟧

The International Court of Justice gave most of the disputed triangle, some 100,000 sq km thought to be rich in oil and gas, to Somalia. It threw out Kenya's plea that the parallel of latitude had been agreed upon by silence, but bent the line a little in Nairobi's favour. Nairobi, which had walked out of the hearings in March, rejected the decision in totality. ⟦s Uhuru Kenyatta⟧President Uhuru Kenyatta said the ruling would strain relations between the two countries and that Kenya did not recognise it.⟦/⟧ ⟦s Mohamed Abdullahi Farmaajo⟧His counterpart Mohamed Abdullahi Farmaajo advised Kenya to see it as an opportunity to strengthen the ties instead.⟦/⟧

It is not the first time that the frontier has poisoned the air. From 1963 to 1967 the two fought the shifta war by proxy until the Arusha understanding of October 1967. Kenyan troops have been in Somalia since Operation Linda Nchi of October 2011. In December last year Mogadishu cut ties, accusing its neighbour of meddling in Jubaland; it restored them in May after Qatar had a word.

Dr. Mary Achieng Odera, who teaches geopolitics at a university in Kisumu, isn't surprised. ⟦s Mary Achieng Odera⟧She traces the trouble to the memorandum of April 2009, which "was signed in a hurry, rejected by a parliament in Mogadishu and then treated in Nairobi as if it was holy writ". A government that goes to court must be ready to lose, she added.⟦/⟧

But retired Col. Stephen Mutua Kyalo has a bone to pick with that. ⟦s Stephen Mutua Kyalo⟧For him it is unconscionable that a country which lost soldiers at El Adde should be repaid in this manner; he wants the troops home by Christmas.⟦/⟧ A shopkeeper in Eastleigh, who preferred to be called only Ali, had one wish: that miraa flights resume.

⟦s Faduma Ilyas Noor⟧Somali analyst Faduma Ilyas Noor holds, in turn, that Villa Somalia has won a title deed it cannot guard, with a coast of more than 3,000 km and a handful of patrol boats.⟦/⟧ "Who'll license the first block?" is the question in every embassy along the airport perimeter, a Western envoy told this paper.

The neighbours have been here before, as a glance at the diary shows:

⟦t⟧April 7, 2009: MoU on the continental shelf⟦/⟧
⟦t⟧August 28, 2014: Somalia files its application⟦/⟧
⟦t⟧February 2, 2017: the Court finds that it has jurisdiction⟦/⟧
⟦t⟧December 15, 2020: Somalia severs relations⟦/⟧
⟦t⟧October 12, 2021: Judgment⟦/⟧

WHAT NEXT?

Cool heads could still turn a line into a zone. ⟦r⟧The two should agree that artisanal boats from Kiunga and Ras Kamboni may fish on either side, with a simple card.⟦/⟧ ⟦r⟧No licence ought to be given out in the triangle till both have sat down with the companies who hold the old ones.⟦/⟧ ⟦r⟧The African Union, which stood by as the case dragged on, must offer its Border Programme to help.⟦/⟧ ⟦s Mary Achieng Odera⟧Dr. Odera would begin with something smaller. "Let the two presidents share a cup of tea in Lamu. We can afford the tea."⟦/⟧
