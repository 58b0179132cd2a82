<<Backgrounder>>
PREAH VIHEAR: A TEMPLE, A MAP, AND TWO JUDGMENTS
Mekong Desk, Straits Institute of Affairs · last revised 12 Nov 2013 · Author: Lim Su-Ann

Q. What is it about?
An 11th-century Hindu sanctuary on a cliff of the Dangrek range, and 4.6 sq km of scrub beside it. The Khmers call it Preah Vihear; Thais, Phra Viharn.

Q. How did it start?
With a watershed. The Franco-Siamese convention of 1904 put the border upon it. In 1907 French officers drew a map – the "Annex I map" of later pleadings – which left the temple on the Cambodian side although the water runs the other way. Siam received fifty copies, thanked the French and asked for fifteen more. ⟦s Damrong⟧Prince Damrong, on being shown the tricolour there in 1930, was heard by his daughter to say that it was impudent of the Resident to come in uniform.⟦/⟧

Q. And the first judgment?
Cambodia went to the ICJ in 1959. On 15 June 1962, by nine votes to three, it won. ⟦s Sarit Thanarat⟧"With blood and tears", Field Marshal Sarit Thanarat told the Thais on the wireless on 4 July, the nation must submit; but one day, he promised, Phra Viharn would return.⟦/⟧ The flag was carried off the cliff with its pole still standing. ⟦s Norodom Sihanouk⟧Prince Norodom Sihanouk climbed up there six months later, barefoot for the last stretch, and announced to the diplomats panting behind him that any Thai could visit without a visa.⟦/⟧

Q. Why did it come back?
Because of UNESCO. Inscription as a World Heritage Site on 7 July 2008 had at first been supported by Bangkok. Foreign Minister Noppadon Pattama lost his post over it. What followed, in brief: ⟦t⟧15 July 2008, three Thai protesters jump the fence, and troops of both countries face each other at Keo Sikha pagoda⟦/⟧; ⟦t⟧15 Oct 2008, first exchange of fire, four killed⟦/⟧; ⟦t⟧3 April 2009, rockets burn down the market⟦/⟧; ⟦t⟧November 2009, ambassadors withdrawn after Phnom Penh takes on Thaksin Shinawatra as an economic adviser⟦/⟧; ⟦t⟧4–7 Feb 2011, four days of shelling, at least eight dead⟦/⟧; ⟦t⟧18 July 2011, the Court orders both out of a provisional demilitarised zone⟦/⟧; ⟦t⟧July 2012, they leave⟦/⟧.

Q. What did the leaders say?
⟦s Hun Sen⟧Hun Sen said in 2009, of his counterpart, that if Abhisit wished to curse him to death he was welcome to try, and in February 2011 he wrote to the Security Council of "repeated acts of aggression".⟦/⟧ ⟦s Abhisit Vejjajiva⟧Abhisit Vejjajiva replied that Thailand had never invaded anyone. The matter was bilateral, he held, and no third party need trouble itself.⟦/⟧ ⟦s Surin Pitsuwan⟧It fell to the ASEAN secretary-general, Surin Pitsuwan, himself a Thai, to say what the others were thinking: "We cannot sell a community with this on television."⟦/⟧

Q. So what has the Court decided now?
Yesterday it interpreted its own judgment, unanimously: Cambodia has the whole of the promontory. The hill of Phnom Trap it does not. Both claim to be satisfied. ⟦s Yingluck Shinawatra⟧PM Yingluck Shinawatra said that the two armies had been in touch and that there would be no change on the ground before talks.⟦/⟧

Q. Will it hold?
⟦s Chanthou Boua-Sim⟧Chanthou Boua-Sim, at the Royal Academy in Phnom Penh, thinks so, "as long as neither needs an election".⟦/⟧ ⟦s Puangthip Rojanasakul⟧Puangthip Rojanasakul of Thammasat reminds us that in 1962 also people believed that it was finished. "The map was a cause. Now it's a habit," she says.⟦/⟧

OUR VIEW: ⟦r⟧The two governments should reopen the stair from the Thai side, jointly ticketed, before the 2014 dry season.⟦/⟧ ⟦r⟧The Joint Boundary Commission, which has met eight times to discuss its minutes, must be given a deadline.⟦/⟧ ⟦r⟧And ASEAN had better send its Indonesian observers even if there is nothing left to observe.⟦/⟧

© SIA. Views are the author's.
