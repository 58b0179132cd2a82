MERIDIANS QUARTERLY — The Conversation

A WRECK THAT BECAME A FRIENDSHIP
Dr Haruka Nishitani on the frigate Ertuğrul, 1890

Haruka Nishitani teaches maritime history in Osaka and has spent eleven summers in Kushimoto. We met her between two tides.

MERIDIANS: Most of our readers will not know the ship. What was she doing in Japan?

NISHITANI: ⟦s Haruka Nishitani⟧She was returning a courtesy. A Japanese prince had called at Istanbul in 1887, and Sultan Abdülhamid wished to answer with a decoration for the Emperor. The frigate left in July 1889 and needed eleven months. She was a wooden ship built in the 1860s, and she had no business on such a voyage.⟦/⟧

MERIDIANS: And she was urged not to start back?

NISHITANI: ⟦s Haruka Nishitani⟧Yes, in September, which is typhoon season. There had also been cholera on board. But the money was finished, and orders from Istanbul were to come home.⟦/⟧

MERIDIANS: On the night of 16 September…

NISHITANI: ⟦s Haruka Nishitani⟧… she struck the rocks under the Kashinozaki lighthouse. More than five hundred died, the commander, Osman Pasha, among them. Sixty-nine lived.⟦/⟧ (She is silent for a moment.) ⟦s Haruka Nishitani⟧The villagers of Ōshima were poor people at the end of a bad fishing year. They gave the survivors their sweet potatoes and their hens. I have seen the doctors' letter in which they refuse to send a bill.⟦/⟧

MERIDIANS: Is that story not a little too beautiful?

NISHITANI: ⟦s Haruka Nishitani⟧It has been polished. Everyone polishes it, both embassies, the film people, myself on a good day. Yet the letter is there.⟦/⟧

MERIDIANS: What happened next on the level of states?

NISHITANI: ⟦s Haruka Nishitani⟧Very little! That is what surprises students. Two Japanese warships, the Hiei and the Kongō, took the survivors to Istanbul, arriving in January 1891. A young man named Yamada brought donations the following year and stayed to trade. But there was no treaty, because Tokyo wanted the same privileges as the Western powers and the Porte would not grant them. Formal relations had to wait for the Republic, in the 1920s.⟦/⟧

MERIDIANS: And Tehran, 1985?

NISHITANI: ⟦s Haruka Nishitani⟧Turkish aircraft took out more than two hundred Japanese when Iraq had threatened to shoot at anything over Iran. Officials in Ankara were asked why. You know the answer they are supposed to have given: "We have not forgotten the Ertuğrul."⟦/⟧

MERIDIANS: Supposed?

NISHITANI: ⟦s Haruka Nishitani⟧I have not found who said it first.⟦/⟧

The conversation was held in English and has been shortened.
