SAHARAN YEARBOOK 1995
Documents & Chronologies, pp. 311–314

CHAD AND LIBYA: THE AOUZOU QUESTION
A chronology with remarks by Prof. Abakar Idriss Tollimi (N'Djamena) and Dr. Fiona McAllister (Edinburgh)

⟦t⟧7 January 1935 – Rome: Laval and Mussolini sign a treaty moving the frontier of Libya southward. Ratifications are never exchanged.⟦/⟧

⟦t⟧10 August 1955 – Treaty of Friendship and Good-Neighbourliness between France and the United Kingdom of Libya, with reference to the international instruments in force.⟦/⟧

Remark. ⟦s Fiona McAllister⟧McAllister thinks that the whole dispute might have been foreseen from Article 3 of this treaty, which refers to a list of older agreements instead of describing a line. The 1935 treaty is not on the list, and that, she suggests, was no oversight.⟦/⟧

⟦t⟧11 August 1960 – Independence of Chad.⟦/⟧

⟦t⟧1973 – Libyan forces install themselves at Aouzou.⟦/⟧

Remark. ⟦s Abakar Idriss Tollimi⟧There was no battle, Tollimi reminds us; there were identity cards, flour and a clinic. The inhabitants took the papers of whoever brought food. He rejects the claim that President Tombalbaye sold the strip for a cheque: no such document has ever been produced.⟦/⟧

⟦t⟧6 January 1981 – Tripoli: a communiqué announces the future "complete unity" of the two countries.⟦/⟧

⟦t⟧2 January 1987 – Chadian forces take Fada.⟦/⟧

⟦t⟧22 March 1987 – Fall of the Libyan base at Ouadi Doum.⟦/⟧

Remark. ⟦s Abakar Idriss Tollimi⟧"The Toyota was our air force," in Tollimi's phrase. He attributes the victories less to French or American help than to the return of Goukouni's fighters to the side of N'Djamena in the last months of 1986.⟦/⟧ ⟦s Fiona McAllister⟧McAllister demurs. Without satellite pictures and without the French air cover south of the sixteenth parallel, she argues, no column would have got as far as Fada.⟦/⟧

⟦t⟧5 September 1987 – Chadian raid on Maaten al-Sarra, inside Libya.⟦/⟧
⟦t⟧11 September 1987 – Cease-fire under the auspices of the OAU.⟦/⟧

⟦t⟧31 August 1989 – Algiers: framework agreement; failing a political settlement within a year the parties will go to the Court.⟦/⟧

⟦t⟧3 February 1994 – The International Court of Justice finds, by 16 votes to 1, that the boundary is defined by the treaty of 1955.⟦/⟧

⟦t⟧30 May 1994 – Withdrawal of Libyan troops completed under the eyes of the UN observers (UNASOG).⟦/⟧

Closing remark. ⟦s Fiona McAllister⟧For the Scottish author it remains the most surprising page in the story that Tripoli complied at once. Her explanation is that sanctions over Lockerbie made one obedient gesture valuable.⟦/⟧ ⟦s Abakar Idriss Tollimi⟧Tollimi is more generous: Gaddafi had lost interest in the sand, and had found that one obtains more from a neighbour's president than from his desert.⟦/⟧

The editors thank both authors. The text of the operative part of the judgment follows on p. 315.
