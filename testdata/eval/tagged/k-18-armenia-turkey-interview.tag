"A border is a muscle: if you don't use it, it withers"

Interview with Levon Tumasyan, retired diplomat, and Zeynep Karahanoğlu, journalist from Kars

The Margara bridge over the Arax was opened on 11 February for lorries with aid for the earthquake zone, for the first time in thirty years. Caucasus Kitchen Table spoke to both guests in Tbilisi, the place where Armenians and Turks usually meet. Interviewer: Nino Gelovani. Published 3 March 2023.

For orientation
⟦t⟧16.12.1991 Turkey recognises Armenia⟦/⟧ / ⟦t⟧03.04.1993 Turkey closes the frontier during the Karabakh war⟦/⟧ / ⟦t⟧06.09.2008 President Gül watches a football match in Yerevan⟦/⟧ / ⟦t⟧10.10.2009 Zurich protocols⟦/⟧ / ⟦t⟧22.04.2010 Armenia suspends ratification⟦/⟧ / ⟦t⟧01.03.2018 Armenia annuls the protocols⟦/⟧ / ⟦t⟧14.01.2022 special envoys Rubinyan and Kılıç meet in Moscow⟦/⟧

Mr Tumasyan, you were in Zurich in 2009. What went wrong?

⟦s Levon Tumasyan⟧Three hours before the signing we had two speeches, and neither could be read aloud. So nobody made a speech. I thought at that moment: if we cannot agree on ten sentences for the journalists, how will we agree in two parliaments?⟦/⟧

But it was signed.

⟦s Levon Tumasyan⟧It was signed because Mrs Clinton sat in a car with two telephones. Don't misunderstand me, I respect it. It was no substitute for a public.⟦/⟧

And from Kars, how did it look?

Z.K.: ⟦s Zeynep Karahanoğlu⟧In Kars the hotels had ordered new carpets. I'm serious. My uncle bought a minibus. Our mayor at the time had collected tens of thousands of signatures for opening. Then Baku raised its voice, Ankara tied the protocols to Karabakh, and the minibus was sold in Erzurum.⟦/⟧

L.T.: ⟦s Levon Tumasyan⟧There was nothing about Karabakh in the text, I want that noted.⟦/⟧

Z.K.: ⟦s Zeynep Karahanoğlu⟧Noted. It was in the room anyway.⟦/⟧

Let us come to the earthquake.

Z.K.: ⟦s Zeynep Karahanoğlu⟧I stood at Margara. Five trucks. The soldiers had to hammer at the gate since the lock had rusted. An old man from our side had brought bread, he did not know whom to give it to.

I have read that this was "disaster diplomacy" and will be forgotten by summer. Perhaps. But in 1988, after Spitak, the aid went the other way over almost the same road, and people in the villages did not forget that at all.⟦/⟧

Do you believe that the land border will open for third-country citizens, as agreed last July?

L.T.: ⟦s Levon Tumasyan⟧I believe it is technically a matter of three weeks and politically one of three elections. Ours is done. Theirs is in May. The third one is in Baku, where there aren't any.⟦/⟧

*(laughs)*

Some of our readers write that without recognition of the Genocide there is nothing to discuss.

L.T.: ⟦s Levon Tumasyan⟧My grandmother was from Van. I need no instruction from readers. Recognition isn't a visa requirement. I would open the gate and go on demanding it, with a louder voice because I'd be nearer.⟦/⟧

Z.K.: ⟦s Zeynep Karahanoğlu⟧For us the word is still dangerous in court. What I can say is that nobody in Kars asks who built the houses. They know.⟦/⟧

Last question to both: what would you do on the first day?

Z.K.: ⟦s Zeynep Karahanoğlu⟧Walk to Ani from the other side.⟦/⟧

L.T.: ⟦s Levon Tumasyan⟧Sit in Kars, drink a tea, and be bored. Normal relations are boring.⟦/⟧

Translated from Georgian and Russian.
