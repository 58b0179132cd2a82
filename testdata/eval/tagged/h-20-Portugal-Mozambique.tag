EMBASSY OF PORTUGAL IN MAPUTO
Home | Consular section | Culture | News

News » "Lusaka, fifty years": debate at the Camões Centre

On the 6th of September, the eve of the holiday of the Victory Day, the auditorium of the Portuguese Cultural Centre – Camões in Maputo was full for the debate on the fiftieth anniversary of the Lusaka Accord, by which, on 7 September 1974, Portugal and FRELIMO agreed on the transfer of powers and fixed the independence for 25 June 1975.

⟦s Maria do Rosário Vilhena Teles⟧In welcoming those present, the Ambassador, Maria do Rosário Vilhena Teles, underlined that few wars of such length had ended with a text so short, and that the two delegations had been helped by knowing the same poets. Fifty years later, the Ambassador stated, the relations are excellent, with 500 Portuguese companies present in the country and a new strategic programme of cooperation for 2022-2026.⟦/⟧

The journalist Salomão Nhantumbo moderated. Beside him sat General (ret.) Luís Falcão Barradas, then a young captain in Nampula, and the historian Celeste Macuácua.

⟦s Luís Falcão Barradas⟧« I was twenty-seven years old and I had already decided not to fire any more », told Luís Falcão Barradas. In the mess of Nampula, he continued, the cease-fire was known by the radio, and nobody wanted to be the last dead. To his understanding it was the captains' movement of 25 April that negotiated in Lusaka, more than the government of Lisbon; Spínola wanted a referendum, and the reality did not wait for him.⟦/⟧

Celeste Macuácua shifted the gaze. ⟦s Celeste Macuácua⟧For those who were colonised the date is not a concession but a conquest, the historian observed. She evoked Wiriyamu, in December 1972, and considered the words of Prime Minister António Costa in Maputo in September 2022, who called the massacre an act that dishonours our history, to be "late, right and insufficient": the archives are still to be digitised and the survivors are in their last years.

The historian did not pass over what came after. The departure of nearly all the Portuguese within two years, the sabotaged tractors, the order to leave in 24 hours with 20 kilos, all this has in her view been told in Portugal as a wound and in Mozambique not at all, and it deserves to be studied by both.⟦/⟧

From the audience there came questions about Cahora Bassa, a dam that Portugal handed over only in November 2007. ⟦s Luís Falcão Barradas⟧The General joked that it was the last barracks to be delivered.⟦/⟧ A student from Beira asked for more scholarships; the Embassy took note.

⟦s Salomão Nhantumbo⟧Salomão Nhantumbo concluded that between the two countries there is a language which belongs to neither any longer, and that this is perhaps the best clause of the Accord.⟦/⟧

The exhibition of photographs may be visited until 30 September. Free entrance.

Share | Print
