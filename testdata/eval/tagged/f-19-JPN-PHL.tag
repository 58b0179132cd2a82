READOUT | Manila Bay Forum: "From Reparations to Reciprocal Access"

MANILA, 23 July 2024 – The Katipunan Policy Foundation, in partnership with the Sasaki Memorial Fund, gathered policymakers, academics and members of the media at a Makati hotel today to mark 68 years of normalized ties between the Philippines and Japan. The forum came two weeks after the signing of the Reciprocal Access Agreement (RAA) in Malacañang on July 8.

Foundation president Ma. Corazon Lichauco-Yap opened the program. ⟦s Ma. Corazon Lichauco-Yap⟧"My lola hid in Ermita in February 1945. I cannot speak of Japan without beginning there, and I no longer wish to end there," she said.⟦/⟧

Keynote speaker and former undersecretary Rogelio Buenaventura III walked the audience through the reparations agreement of May 1956. ⟦s Rogelio Buenaventura III⟧The US$550 million, he said, was paid in ships, cement and machinery over twenty years, so "we rode on the war's apology, literally, from Manila to Cebu." He noted that the Senate took until 1973 to approve the Treaty of Amity signed in 1960, or rather, that it never really did – martial law did it.⟦/⟧

⟦s Rogelio Buenaventura III⟧Buenaventura further said that the RAA faces none of that hesitation. Japan is today the country Filipinos trust most in surveys, next only to the United States.⟦/⟧

The first panel had Prof. Aiko Terashima of Kobe and Dr. Dindo Salonga of Diliman. 

⟦s Aiko Terashima⟧Terashima urged caution on expectations in Manila. The RAA, she explained, is a legal framework for visiting forces; it is not a promise to come. Japanese public opinion supports coast guard vessels, which are white, more readily than destroyers, which are grey.⟦/⟧

⟦s Dindo Salonga⟧Salonga, for his part, argued that coast radars and the 97-meter patrol ships have already made Tokyo a security provider, whatever color they are painted. He lamented that the comfort women statue on Roxas Boulevard was removed in 2018 "at night, like contraband," and maintained that a mature partnership must be able to keep both a radar and a statue.⟦/⟧

Moderator Trixie Alcasid then asked the panel for one word each on the trilateral summit held in Washington in April. ⟦s Aiko Terashima⟧Terashima's was "insurance";⟦/⟧ ⟦s Dindo Salonga⟧Salonga's was "premium."⟦/⟧

During the open forum, a retired nurse under the JPEPA program asked why so few Filipino candidates pass the Japanese licensure exam. ⟦s Ma. Corazon Lichauco-Yap⟧Lichauco-Yap acknowledged the question and promised a separate event.⟦/⟧

In its outcome statement, the Forum put forward these proposals:

■ ⟦r⟧The Philippine Senate is urged to concur in the ratification of the RAA before the end of the year.⟦/⟧
■ ⟦r⟧Tokyo and Manila may wish to fund an oral history project on the Battle of Manila, while survivors are still with us.⟦/⟧
■ ⟦r⟧Language training for nurses and caregivers under JPEPA should start before deployment and be paid in full.⟦/⟧
■ ⟦r⟧A regular 2+2 of legislators would complement that of ministers.⟦/⟧

For inquiries, contact the Communications Unit. #
