(Translated from the French by the Association)

ASSOCIATION « LES DEUX RIVES » – Marseille
Account of the lecture-debate of Thursday 21 March 2024
« Algiers–Paris: the impossible normality? »

There was not a free chair in the library of the Rue d'Aubagne. Our president, Mme Odile Santucci-Benhamou, presented the guest of the evening, M. Karim Zerrouki, historian, author of several books on the war of independence, and the discussant, Mme Lucie Vandenbroucque, who for a long time reported from Algiers.

The lecturer began with a paradox. ⟦s Karim Zerrouki⟧Never, he said, have two states had so many ties and so few relations. Four to seven million persons in France, according to how one counts, have a family bond with Algeria, and yet an ambassador may be called home over an interview.⟦/⟧

He distinguished three times. ⟦s Karim Zerrouki⟧The first, from Évian to the nationalisation of 1971, is in his eyes the time of the engineers: oil, bases, coopérants. The second, until the end of the eighties, is that of the workers, when the emigrants paid for the coolness of governments. The third, in which we still are, is the time of memory.

"Memory is a bad diplomat," continued the speaker. It knows only creditors. He does not believe in the word repentance, which was coined by those who oppose it; he believes in archives opened, in remains given back, in names read aloud.

And then there are the silences on the other shore. The lecturer did not spare the Algerian power, which in his judgement draws from the war a rent as it draws one from gas.⟦/⟧

To help the public, a sheet had been laid on each chair:

  ⟦t⟧5 July 1830. Capitulation of the Dey; the French enter Algiers.⟦/⟧
  ⟦t⟧8 May 1945. Sétif, Guelma, Kherrata.⟦/⟧
  ⟦t⟧1 November 1954. Outbreak of the insurrection.⟦/⟧
  ⟦t⟧18 March 1962. Évian Agreements, cease-fire the next day.⟦/⟧
  ⟦t⟧27 December 1968. Agreement on the movement, employment and residence of Algerians.⟦/⟧
  ⟦t⟧24 February 1971. President Boumediène announces the nationalisation of hydrocarbons.⟦/⟧
  ⟦t⟧20 January 2021. Benjamin Stora hands his report to the President of the Republic.⟦/⟧
  ⟦t⟧27 August 2022. Declaration of Algiers.⟦/⟧

Mme Vandenbroucque then took the microphone. ⟦s Lucie Vandenbroucque⟧She had known, she confided, five French ambassadors in Algiers, and all of them had told her on arriving that this time it would be different. To her mind the 1968 agreement is much talked of and little read: amended three times, it is today on several points less favourable than common law, and to denounce it would above all flatter an electorate.⟦/⟧

The discussion was lively, at times stormy. A lady, born in Oran in 1951, asked that the disappeared of July 1962 not be forgotten. ⟦s Karim Zerrouki⟧M. Zerrouki assured her that he works on precisely this subject, and that compassion is not divided by dividing it.⟦/⟧ A son of a harki spoke of the camp of Rivesaltes; the room listened standing. A young man wanted to talk only about visas. ⟦s Odile Santucci-Benhamou⟧« You see, » slipped in Mme Santucci-Benhamou, « the future has just raised its hand ».⟦/⟧

The evening was ended at 9.30 p.m. by the mint tea of Mme Aïcha.
