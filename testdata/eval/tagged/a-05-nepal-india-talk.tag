Himal Talk Series no. 31
NEPAL–INDIA: THE OPEN BORDER AND ITS DISCONTENTS
a talk by Lok Raj Upadhyaya

Yala Maya Hall, Patan Dhoka, Lalitpur
Friday, 18 Asar 2078 (2 July 2021), 4 pm

Notes taken by Sristi Maharjan

~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~

About the speaker
Lok Raj Upadhyaya has been Nepal's Ambassador in New Delhi (2009–2011) and teaches at the Institute for Frontier Studies. He has written 'Between Yam and Boulder' (2016).

The talk

⟦s Lok Raj Upadhyaya⟧Mr Upadhyaya began with a memory. As a boy of seven in Birgunj he crossed to Raxaul every Saturday for the cinema, and nobody ever asked for a paper. "I did not know that it was a foreign country," he said. "I only knew that the tea was sweeter."

This border, he argued, is older than both the states as they exist today. The Sugauli Treaty drew it, the British pillared it, and the people ignored it. 1950 gave it a legal dress. Articles 6 and 7 of the Treaty of Peace and Friendship grant national treatment to each other's citizens, though each side now complains that it's the other who benefits.

He said that he does not share the view that the Eminent Persons' Group report is dead. The report exists. It's signed by all eight members. What's missing is a date in somebody's diary.

On Lipulekh he was careful. Maps, he said, are printed in a week and negotiated in a generation; and he quoted Atal Bihari Vajpayee, "You can change your friends, not your neighbours," adding that Nepalis hear this sentence as a threat and Indians as a consolation.⟦/⟧

Handout

The dates below were given on a sheet to the audience.

‣ ⟦t⟧Treaty of Sugauli ends the Anglo-Nepal war (1816)⟦/⟧
‣ ⟦t⟧Nepal and Britain sign Treaty of Friendship recognising Nepal's independence (Dec 1923)⟦/⟧
‣ ⟦t⟧Legation level ties with independent India (17 June 1947)⟦/⟧
‣ ⟦t⟧Treaty of Peace and Friendship and the Treaty of Trade and Commerce, both in Kathmandu (31 July 1950)⟦/⟧
‣ ⟦t⟧Koshi agreement (April 1954), Gandak agreement (December 1959)⟦/⟧
‣ ⟦t⟧Trade and transit treaties lapse, thirteen of fifteen border points closed by India (March 1989)⟦/⟧
‣ ⟦t⟧Mahakali Treaty (12 Feb 1996)⟦/⟧
‣ ⟦t⟧First visit by an Indian PM in 17 years (August 2014)⟦/⟧
‣ ⟦t⟧Five months of obstruction at the border after the new Constitution (Sept 2015 – Feb 2016)⟦/⟧
‣ ⟦t⟧New political map of Nepal endorsed by both Houses (June 2020)⟦/⟧

Questions from the floor

Bhaskar Koirala-Shah (journalist): ⟦s Bhaskar Koirala-Shah⟧Sir, you were in the room in 2010. Why was the treaty revision not taken up then?⟦/⟧

Upadhyaya: ⟦s Lok Raj Upadhyaya⟧Because nobody on our side had written a draft. We asked for 'revision'. They replied, 'Revision of which Article?' There was silence. I am not proud of it.⟦/⟧

Dr Renu Jha: ⟦s Renu Jha⟧As a Madhesi, I object to the word 'security' each time that the border's mentioned. For us it is a family matter. My sister is married in Sitamarhi.⟦/⟧

Upadhyaya: ⟦s Lok Raj Upadhyaya⟧I accept that. I'd only say that ID cards may protect your sister better than no cards.⟦/⟧

An unidentified participant wished to know about Gorkha recruitment under the Agnipath scheme; the moderator ruled that it would be taken up in a separate talk.

Sujata Rana Thapa, the moderator, closed by summing up what the evening seemed to ask for:

→ ⟦r⟧that both governments receive the EPG report, on the same day, and make it public;⟦/⟧
→ ⟦r⟧that record-keeping (not visas) be introduced at the six main crossings;⟦/⟧
→ ⟦r⟧that the Foreign Ministry keep a standing treaty desk, with a historian in it.⟦/⟧

Tea was served at 6 pm.
