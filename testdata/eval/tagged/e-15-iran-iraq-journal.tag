Q. J. Gulf Hist. 9:1 (1998)

A RIVER FOR A REBELLION? THE ALGIERS ACCORD OF 1975 RECONSIDERED

By T. R. Halloran, Univ. of Exmoor

I

⟦s Boumediene⟧On 6 March 1975, in the closing hour of the OPEC summit, President Boumediene rose to announce that the Shah of Iran, Mohammad Reza Pahlavi, and the Vice-President of Iraq had resolved their differences.⟦/⟧ The two embraced. Within a fortnight the Kurdish revolt had collapsed.

The exchange at the heart of the bargain was plain enough. Iraq conceded that the frontier in the Shatt al-Arab should follow the thalweg;¹ Iran would cease to supply Mulla Mustafa Barzani. What has been debated since is who got the better of it, and whether either of the parties meant to keep it.

II

⟦s Saddam Hussein⟧Saddam Hussein's own explanation came five years later, when he told the National Assembly on 17 September 1980 that he had signed because the army had been left with three bombs for its aircraft, and that the accord was null because Iran had violated it "in letter and in spirit".²⟦/⟧ ⟦s Mohammad Reza Pahlavi⟧The Shah's version was more laconic: the Kurds, he remarked to an Egyptian editor, had been a card, and one does not hold a card for ever.³⟦/⟧ ⟦s Henry Kissinger⟧"Covert action should not be confused with missionary work," Henry Kissinger is said to have answered the congressmen who inquired after the fate of the refugees.⁴⟦/⟧

Of the secondary writers, A. W. Kilgour was the first to see the minutes. ⟦s A. W. Kilgour⟧He contended that Iraqi negotiators had been instructed to give way upon the river as early as the summer of 1973, before the October war, and that Algiers merely ratified a defeat in the mountains.⁵ Kilgour goes so far as to call it "Iraq's Brest-Litovsk".⟦/⟧ ⟦s Parvaneh Sotudeh⟧Parvaneh Sotudeh disputes the comparison. Lenin, she observes, did not have oil.⁶⟦/⟧ ⟦s Nizar al-Ubaydi⟧Nizar al-Ubaydi, who served on the Joint Boundary Commission and is thus both witness and historian, remembers that by 1978 more than six hundred pillars had been set in place "by Iranian and Iraqi officers who drank tea from the same urn". His point is that the treaty was being carried out.⁷⟦/⟧

III

If al-Ubaydi is right—and the pillar registers in Geneva bear him out—then the war of 1980 cannot be read back into 1975. The quarrel over the Shatt was older than either regime. It had been fought over at Erzerum in 1847, at Constantinople in 1913, before the League in 1934–5 and again in April 1969, when Tehran repudiated the treaty of 1937 and sent the freighter *Ebn-e Sina* down to the sea beneath an escort of Phantoms. At each stage one side was weak, and signed; at each, the other grew weak in its turn.

⟦s Abbas Ali Khalatbari⟧"We have now a frontier that does not depend upon who is stronger," Foreign Minister Abbas Ali Khalatbari assured the Majles during the ratification debate.⁸⟦/⟧ It was an error, but not a foolish one. The Protocols contained a procedure for complaints (art. 6), with time limits, a mediator and an arbitrator. In September 1980 Baghdad allowed five days.

IV

The conclusion I draw is a limited one. The accord failed neither because it was unjust nor because it was insincere, but because the Shah was a part of its machinery. On 15 August 1990 Saddam accepted the thalweg a second time. ⟦s Saddam Hussein⟧"Everything that you wanted, and that we concentrated on, has been realised," he wrote to Tehran on that day.⟦/⟧ ⟦s Akbar Hashemi Rafsanjani⟧President Akbar Hashemi Rafsanjani told Friday worshippers that he had read the letter three times over to be certain.⁹⟦/⟧

¹ The line of deepest navigable channel.
² FBIS-MEA-80-183. "In letter and in spirit" is the official translation; the Arabic is stronger.
³ Heikal is the likeliest candidate. 
⁴ The Pike papers, as leaked to a New York weekly.
⁵ Kilgour, *The Crooked River* (1983), pp. 140-9, 151.
⁶ Sotudeh, review of Kilgour, *Iranica* 19, p. 233: "Lenin did not have oil."
⁷ N. al-Ubaydi, *Al-Hudud* (Amman, 1992), p. 77.
⁸ *Ettela'at*, 1 Khordad 1354.
⁹ Tehran radio, 17 Aug. 1990.
