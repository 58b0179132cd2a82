WORKSHEET 6   Year 10 History / Citizenship
Name: ______________________   Class: ______

WHAT'S IN A NAME? Greece and North Macedonia, 1991–2019

A. READ

When Yugoslavia fell apart, its southernmost republic voted for independence in September 1991. It called itself the Republic of Macedonia. Greece, which has a region of the same name, objected. The new state entered the United Nations in April 1993 under a long provisional name, "the former Yugoslav Republic of Macedonia". In February 1994 Greece closed the border to trade. An Interim Accord was signed in New York on 13 September 1995: the flag with the sixteen-rayed sun was changed, the embargo was lifted and the name was left for later. "Later" took twenty-three years.

B. PUT IN ORDER (cut out the strips)

⟦t⟧April 2008: at the Bucharest summit the country is not invited into NATO⟦/⟧
⟦t⟧December 2011: the International Court of Justice finds that Greece broke the Interim Accord by objecting⟦/⟧
⟦t⟧17 June 2018: Prespa Agreement signed on the lake shore at Psarades⟦/⟧
⟦t⟧30 September 2018: referendum, with low turnout⟦/⟧
⟦t⟧25 January 2019: the Greek parliament ratifies by 153 votes⟦/⟧
⟦t⟧12 February 2019: the new name comes into use⟦/⟧

C. VOICES

Four people who came to our partner school's Debate Day in Bitola (March 2022). Underline the reasons each one gives.

Source 1. Elena Trajkovska, pharmacist
⟦s Elena Trajkovska⟧"My mother cried when they changed the signs on the motorway. I didn't. I'd waited four hours at Evzoni too often. But I don't like it when foreigners call me a North Macedonian: the agreement says that I am Macedonian, look it up."⟦/⟧

Source 2. Thanasis Voulgaridis, retired teacher, Florina
⟦s Thanasis Voulgaridis⟧Mr Voulgaridis marched in Thessaloniki in 1992 and would march again. He believes the government in 2018 gave away the language, which to him was the heart of the matter, and did it against the wish of most Greeks.⟦/⟧

Source 3. Prof. Marja Lindqvist, who worked for the UN mediator's staff
⟦s Marja Lindqvist⟧Lindqvist told pupils that Matthew Nimetz had had the answer, a geographical qualifier, on the table for years. In her experience what was missing was "two prime ministers unpopular enough to have nothing to lose".⟦/⟧

Source 4. A pupil from Bitola
"Why must I have an opinion about Alexander the Great?"

D. QUESTIONS
1. Which two sources agree that the agreement was a compromise? How can you tell?
2. What does Source 3 think about the part played by leaders? Is she reliable? Why (not)?
3. Look at strip 2. If Greece lost in court in 2011, why did nothing change?
4. Write a letter of 120 words from a lorry driver in 1994.

E. EXTENSION
Find on the map: Prespa, Evzoni, Bitola, Florina. How many names has each had since 1900?

Teacher's note: the debate was led by Ms Angelovska; the recordings are in the shared folder. Allow 2 lessons.
