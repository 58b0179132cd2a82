Opinion
The war we should all have studied harder
JAMIE-LYNN KOWALCHUK
CONTRIBUTED TO THE PRAIRIE POST
PUBLISHED JUNE 17, 2022

On Tuesday, in Ottawa, three cabinet ministers exchanged bottles of spirits and ended a conflict that has lasted longer than I've been alive. There were no casualties, unless you count the Schnapps.

I'm talking about Hans Island, or Tartupaluk, a 1.2-square-kilometre kidney of rock between Ellesmere and Greenland. In 1973 Canada and Denmark drew their sea boundary up to one shore, stopped, and began again on the other. In 1984 some Canadian soldiers planted a flag and left a bottle of whisky. Denmark's minister for Greenland, Tom Høyem, came by helicopter and left one of aquavit. You know the rest. Or you think you do.

⟦s Mélanie Joly⟧Foreign Affairs Minister Mélanie Joly described it as "the friendliest of all wars."⟦/⟧ ⟦s Jeppe Kofod⟧Her Danish counterpart, Jeppe Kofod, said the deal sends a clear signal that border disputes can be resolved in a pragmatic and peaceful way "at a time when the rules-based international order is under pressure."⟦/⟧ Everybody laughed, and then everybody thought of Mariupol and stopped laughing.

Here's my quarrel with the jokes. The comedy version leaves out 2005, when defence minister Bill Graham went for a stroll on the rock and Copenhagen called in our ambassador. It leaves out the frigates. It leaves out full-page ads on Google. ⟦s Peter Taksø-Jensen⟧"We consider Hans Island to be part of Danish territory and will therefore hand over a complaint about the Canadian minister's unannounced visit," Peter Taksø-Jensen of the Danish foreign ministry said that summer, and he was not holding a drink.⟦/⟧

It leaves out, most of all, the people who named the place. ⟦s Aleqatsiaq Peary-Kiviok⟧I phoned Aleqatsiaq Peary-Kiviok, a hunter from Qaanaaq whose grandfather used to climb the island to look for open water. "We didn't know that it was lost," he told me. "You two found it, then you fought over it, then you cut it. Can I still go up?"⟦/⟧ He can: the agreement keeps free movement for Inuit of both sides. It took seventeen years of working groups to write this one clause, and I would have the clause put on the twenty-dollar bill.

So by all means let's toast. But there's homework left.

⟦r⟧Parliament should ratify the treaty before Christmas, not "in due course."⟦/⟧ ⟦r⟧Ottawa needs to put the boundary in the Lincoln Sea and the Labrador Sea, which was settled in the same package, on a chart that fishermen can buy.⟦/⟧ ⟦r⟧And the land border we've just acquired (our second! with Europe!) should have no post on it, ever.⟦/⟧

⟦s Elwood P. Strand⟧My old professor, Elwood P. Strand, used to say that a boundary is a scar which two countries agree not to pick.⟦/⟧ He'd have enjoyed Tuesday. He would also have pointed out that we have one such itch remaining, in the Beaufort Sea, with a neighbour that's much bigger than Denmark and drinks a good deal less with us.

Skål, then. Bring a bottle to Anchorage.

Jamie-Lynn Kowalchuk teaches Arctic law in Saskatoon.

Follow us on Twitter · Report an error · Editorial code of conduct
