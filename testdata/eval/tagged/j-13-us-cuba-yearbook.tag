YEARBOOK OF THE AMERICAS 2017
Part III. Chronologies
UNITED STATES – CUBA (December 2014 – June 2017)

2014

⟦t⟧Dec. 17. Presidents Barack Obama and Raúl Castro announce simultaneously that relations will be restored. Alan Gross is released; three Cuban agents return to Havana.⟦/⟧

   ⟦s Barack Obama⟧"These 50 years have shown that isolation has not worked," President Obama said in his address. "It's time for a new approach."⟦/⟧
   ⟦s Raúl Castro⟧President Castro, in uniform, told Cubans that this in no way meant that the heart of the matter had been solved: the blockade had to cease.⟦/⟧

2015

⟦t⟧Jan. 21–22. First round of talks in Havana, led by Roberta Jacobson and Josefina Vidal.⟦/⟧

⟦t⟧Apr. 11. The two Presidents meet at the Summit of the Americas, Panama City.⟦/⟧

⟦t⟧May 29. Cuba is taken off the list of state sponsors of terrorism.⟦/⟧

   Commenting for the Yearbook, ⟦s Ruth Abernathy Sloane⟧the Miami lawyer Ruth Abernathy Sloane judges that the delisting mattered more than the flags: no bank would touch a Cuban mission while the name was on it.⟦/⟧

⟦t⟧July 20. Embassies reopen in Washington and Havana.⟦/⟧

⟦t⟧Aug. 14. Secretary of State Kerry attends the raising of the flag in Havana. Three Marines who had lowered it in January 1961 hand over the new one.⟦/⟧

2016

⟦t⟧Feb. 16. Memorandum on scheduled air services.⟦/⟧

⟦t⟧Mar. 20–22. President Obama visits Havana, the first sitting president to do so since Calvin Coolidge in 1928.⟦/⟧

   ⟦s Barack Obama⟧From the stage of the Gran Teatro he declared that he had come to bury the last remnant of the Cold War in the Americas.⟦/⟧
   Fidel Castro's answer was published on Mar. 28 under the title "Brother Obama". ⟦s Fidel Castro⟧Cuba, he wrote, did not need the empire to give it any presents.⟦/⟧
   ⟦s Osvaldo Peralta Miró⟧(Osvaldo Peralta Miró, a sociologist in Havana, thinks that the visit frightened the middle ranks of the Party more than fifty years of radio had.)⟦/⟧

⟦t⟧Aug. 31. A JetBlue aircraft lands at Santa Clara: first scheduled flight from the US in over half a century.⟦/⟧

⟦t⟧Oct. 14. Presidential Policy Directive 43.⟦/⟧

⟦t⟧Nov. 25. Death of Fidel Castro.⟦/⟧

2017

⟦t⟧Jan. 12. End of the "wet foot, dry foot" policy.⟦/⟧

   It was the last act of the thaw. ⟦s Ruth Abernathy Sloane⟧Sloane's verdict is that the Cubans got what they'd asked for since 1995 and had eight days to enjoy it.⟦/⟧

⟦t⟧June 16. In Miami, President Donald Trump signs a memorandum restricting travel and dealings with military companies.⟦/⟧

   ⟦s Donald Trump⟧He was "canceling the last administration's completely one-sided deal with Cuba", he told the audience at the Manuel Artime Theater.⟦/⟧ In fact the embassies stayed open and the flights went on.

Sources: official texts; press; interviews by the editors.
