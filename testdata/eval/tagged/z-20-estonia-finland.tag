Estonia–Finland relations

From Borderpedia, the open encyclopaedia of neighbours

Estonia–Finland relations are the foreign relations between the Republic of Estonia and the Republic of Finland. The two countries face each other across the Gulf of Finland, at its narrowest 52 km wide between Porkkala and Naissaar. Their languages are closely related, both being Finnic, and their anthems share a melody composed by Fredrik Pacius. Both are members of the European Union, the euro area and, since 4 April 2023, NATO.

Contents
 1 History
 2 Economy
 3 Chronology
 4 See also
 5 References

== History ==

=== Before 1918 ===
Finns and Estonians lived under Swedish and afterwards Russian rule. From the 1860s, journeys of students and writers between Helsinki and Tartu created what became known as the "Finnish bridge", after a line of the poet Lydia Koidula.[1]

=== Interwar period ===
About 3,500 Finnish volunteers took part in the Estonian War of Independence. Plans for a union were discussed by Konstantin Päts, who drew up a memorandum on the subject in 1940, but found few friends in Helsinki.[2] Coastal artillery of both states co-operated secretly in the 1930s so as to be able to close the gulf.

=== Soviet period ===
Contacts almost ceased after 1944. Finland never recognised the annexation formally, though Urho Kekkonen's visit of 1964, during which he gave a speech in Estonian at the University of Tartu, is seen as a turning point.[3] Finnish television could be watched in the north of Estonia and had a great influence on a generation.

=== Since 1991 ===
Relations were resumed within days of the August coup. Finnish aid, in many cases carried privately, included police cars and school books. Around 50,000 Estonian citizens lived in Finland in 2023. In the words of a government report of 2003 written by [[Jaakko Blomberg]] and [[Gunnar Okk]], with an update in 2008, the two are "more than neighbours".{{citation needed}}

== Economy ==
Finland is the first or second trading partner of Estonia. Passenger ferries between Helsinki and Tallinn carried 8.8 million persons in 2019. Balticconnector, a gas pipeline, was damaged on 8 October 2023 by the anchor of a container ship. A railway tunnel has been proposed a number of times.

== Chronology ==

{| class="wikitable"
! Year !! Event
|-
| ⟦t⟧1920 || Finland recognises Estonia ''de jure'' (7 June)⟦/⟧
|-
| ⟦t⟧1925 || President Lauri Relander makes his first state visit, to Tallinn⟦/⟧
|-
| ⟦t⟧1937 || Visa requirement lifted⟦/⟧
|-
| ⟦t⟧1964 || Kekkonen in Tallinn and Tartu⟦/⟧
|-
| ⟦t⟧1965 || Ferry line Helsinki–Tallinn reopens⟦/⟧
|-
| ⟦t⟧1991 || 25 August: Finland states that the recognition of 1920 remains valid; 29 August: diplomatic relations restored⟦/⟧
|-
| ⟦t⟧1997 || Visa-free travel⟦/⟧
|-
| ⟦t⟧2004 || Estonia joins the EU, nine years after Finland⟦/⟧
|-
| ⟦t⟧2006 || Estlink 1, first electricity cable⟦/⟧
|-
| ⟦t⟧2013 || Prime ministers sign, digitally, an agreement on joint data services⟦/⟧
|-
| ⟦t⟧2019 || Balticconnector inaugurated by the two presidents⟦/⟧
|-
| ⟦t⟧2024 || 25 December: Estlink 2 cut; Finnish police board the tanker ''Eagle S''⟦/⟧
|}

== See also ==
* Foreign relations of Estonia
* Foreign relations of Finland
* Kinship wars

== References ==
# Koidula's letters to A. Almberg, 1868–1871 (ed. 1925)
# Turtola, M. (2002). ''Presidentti Konstantin Päts''. Otava, p. 214 ff.
# "Kekkonen in Tartu", ''Sirp'', 12 March 1999

This page was last edited on 2 February 2025, at 17:06.
