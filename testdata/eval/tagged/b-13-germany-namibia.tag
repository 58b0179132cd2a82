Hanseatic Academy for African Affairs
in cooperation with the Windhoek Centre for Memory and Dialogue

Symposium "What Follows from a Word"
Germany and Namibia after the Joint Declaration

Swakopmund, 2 and 3 September 2022

Documentation


Preliminary remark

The symposium took place fifteen months after the initialling of the Joint Declaration. Representatives of the affected communities were invited by the Centre; the Ovaherero Traditional Authority declined, and its letter is printed in the annex. The word of the title is genocide.


Words of greeting

H.E. Ms Friederike Osterkamp-Nolte, German Ambassador

⟦s Friederike Osterkamp-Nolte⟧The Ambassador thanked the hosts and chose to keep it short. Germany, she said, calls what happened between 1904 and 1908 by its name. She was aware that a name is not a cheque and that a cheque is not an apology. Her government stood by the 1.1 billion euros and by the sentence "we ask for forgiveness", and it would not withdraw either while the discussions in the Namibian Parliament lasted.⟦/⟧


Chief's message

A message by Gaob Johannes !Nanuseb was read, with the clicks, by his niece. ⟦s Johannes !Nanuseb⟧"You spoke to Windhoek about us. Windhoek was not in the camp on Shark Island. My grandmother's sister was."⟦/⟧


First lecture
Prof. Dr. Dr. h.c. Ekkehard Trotha-Lindner (Bremen)

⟦s Ekkehard Trotha-Lindner⟧The lecturer, who bears half of an unfortunate name and referred to this himself, traced the legal argument. Berlin's position is that the Convention of 1948 does not apply backwards. This is correct, he argued, and beside the point. He distinguished three debts:

legal debt, which can be denied;
moral debt, which can be declared;
and political debt, which can only be paid.

On 2 October 1904 the extermination order was read out at Osombo zoWindimbe. The Reich Chancellor had it lifted in December. Between these two dates, the professor said, lies everything that a court would ask and no court will.⟦/⟧


Second lecture
Dr Uazuva Kaumbi-Tjiroze (Windhoek)

⟦s Uazuva Kaumbi-Tjiroze⟧Who negotiates for the dead? Dr Kaumbi-Tjiroze gave three answers and rejected each. The state cannot, since it was founded in 1990 and has an Ovambo majority. The chiefs cannot, since they do not agree. The diaspora in Botswana cannot, since no one asked it. What remains? "A table with more chairs."

She quoted a farmer in Okakarara who had told her, "I don't want development. I want the farm that is called Hohenfels." Land was therefore the fourth debt, missing from the professor's list.⟦/⟧


Podium

Moderated by Pastor em. Gerhard Schlettwein. ⟦s Gerhard Schlettwein⟧The pastor asked if the Church's own share was not being left out.⟦/⟧ ⟦s Ekkehard Trotha-Lindner⟧Professor Trotha-Lindner replied that it was, and that the Rhenish Mission had kept the camp registers.⟦/⟧ Several guests then left the hall in protest against the moderation, returning after the break.


Stations of a relationship

⟦t⟧Protection treaties with Chief Kamaherero and declaration of a German protectorate (1884/85)⟦/⟧
⟦t⟧War against the Ovaherero and Nama, concentration camps (1904 to 1908)⟦/⟧
⟦t⟧Bundestag resolution on the special responsibility for Namibia (March 1989)⟦/⟧
⟦t⟧Opening of embassies (21 March 1990)⟦/⟧
⟦t⟧Minister Wieczorek-Zeul speaks at Ohamakari: a request for forgiveness "in the sense of the Lord's Prayer" (14 August 2004)⟦/⟧
⟦t⟧First return of human remains from the Charité (September 2011)⟦/⟧
⟦t⟧Start of negotiations of the special envoys Polenz and Ngavirue (end of 2015)⟦/⟧
⟦t⟧Initialling of the Joint Declaration (15 May 2021)⟦/⟧


The documentation does not contain resolutions, since none were intended.

Editorial deadline: 30 November 2022. Cover: The pier at Swakopmund (I. Garoës)
