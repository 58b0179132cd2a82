Name: ______________________     Class: 10B     Mr. Delacroix-Henley, Modern World

HANDOUT 6 — THE UNITED STATES AND CUBA: breaking up, making up?

Read the time strip, then answer the questions on the back. Words underlined in class are in the glossary.

TIME STRIP

⟦t⟧January 1, 1959 > Batista flees. Fidel Castro's rebels win.⟦/⟧

⟦t⟧January 3, 1961 > The U.S. breaks off diplomatic relations.⟦/⟧ 
   In his own words: ⟦s Eisenhower⟧President Eisenhower says there is a limit to what the United States in self-respect can endure, and that the limit has now been reached.⟦/⟧

⟦t⟧April 17, 1961 > Exiles trained by the CIA land at the Bay of Pigs and are beaten.⟦/⟧

⟦t⟧October 22, 1962 > Kennedy goes on TV about Soviet missiles on the island.⟦/⟧
   In his own words: ⟦s Kennedy⟧"It shall be the policy of this nation to regard any nuclear missile launched from Cuba against any nation in the Western Hemisphere as an attack by the Soviet Union on the United States."⟦/⟧

⟦t⟧September 1, 1977 > "Interests sections" open in Havana and Washington. (Not quite embassies!)⟦/⟧

⟦t⟧April–October 1980 > Mariel boatlift: about 125,000 Cubans reach Florida.⟦/⟧

⟦t⟧March 12, 1996 > The Helms–Burton Act makes the embargo harder to lift.⟦/⟧

⟦t⟧December 17, 2014 > Two presidents speak at noon, on two TV channels.⟦/⟧
   Washington: ⟦s Obama⟧Obama announces that "we will end an outdated approach that, for decades, has failed to advance our interests." He thinks you cannot keep doing the same thing for over five decades and expect a different result.⟦/⟧
   Havana: ⟦s Raúl Castro⟧Raúl Castro tells Cubans that relations will be restored, but that this in no way means the heart of the matter has been solved: the blockade must cease.⟦/⟧

⟦t⟧July 20, 2015 > Embassies reopen.⟦/⟧

⟦t⟧March 20–22, 2016 > First visit of a U.S. president since Calvin Coolidge in 1928.⟦/⟧
   In the theater: ⟦s Obama⟧"I have come here to bury the last remnant of the Cold War in the Americas."⟦/⟧
   Reply in the newspaper a few days later: ⟦s Fidel Castro⟧Fidel Castro writes, "We do not need the empire to give us any presents."⟦/⟧

⟦t⟧June 16, 2017 > Trump speaks in Miami.⟦/⟧
   ⟦s Trump⟧He tells the crowd that he is canceling the last administration's "completely one-sided deal" with Cuba.⟦/⟧

----- fold here -----

TWO HISTORIANS DISAGREE (adapted for class)

Source A. Marguerite Sandoval-Pike, "Ninety Miles". ⟦s Marguerite Sandoval-Pike⟧The opening of 2014 worked because it was secret. Sandoval-Pike believes that the Vatican and Canada mattered because they could keep quiet.⟦/⟧

Source B. Owen Trask, "The Long No". ⟦s Owen Trask⟧Trask disagrees. To him the thaw failed since Congress was never asked; what one president signs, he points out, another one can unsign.⟦/⟧

QUESTIONS
1. Which of the two leaders on December 17, 2014 sounds more hopeful? Give one word that shows it.
2. Why is "blockade" used in Havana and "embargo" in Washington?
3. Do you agree with Source A or B? Use two dates from the strip.

Homework due Thursday. Bring colored pencils.
