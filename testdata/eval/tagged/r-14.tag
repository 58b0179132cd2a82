PRESS RELEASE                                              For immediate use
Chobe Basin Study Group                                    Kasane

SEMINAR REVISITS KASIKILI/SEDUDU RULING

Kasane. A two-day seminar on the island which Botswana calls Sedudu and Namibia Kasikili ended here yesterday. It brought together some forty lawyers, teachers, tour operators and farmers from both banks of the Chobe.

The International Court of Justice decided the question on 13 December 1999, finding by eleven votes to four that the island belongs to Botswana. The Court followed the words "main channel" in the Anglo-German agreement of 1 July 1890 and held that the northern channel is the main one. It also found that boats of the two countries should be treated equally in both channels.

⟦s Tebogo Ramokgwana⟧Opening the seminar, the Group's president, Ms Tebogo Ramokgwana, said: "Two governments with armed men on a sandbank chose to hire lawyers instead. We are here to thank the lawyers, and to ask what the farmers got."⟦/⟧

Prof. Hendrik Amupanda, who lectures on boundary law in Windhoek, spoke on the long argument over the meaning of the German word Thalweg. ⟦s Hendrik Amupanda⟧In his opinion the Court paid more attention to the depth of the water than to the people who had planted on the island in the dry season. "Nevertheless we complied in one day," he added. "I tell my students to be proud of losing well."⟦/⟧

A different note was struck by Mrs Grace Simataa, a farmer from the Caprivi side. ⟦s Grace Simataa⟧Her family had cultivated maize on the island until the nineteen-seventies. The elephants there now have a nationality, she remarked, and her grandmother's field has none.⟦/⟧

Representatives of both ministries attended as observers. They welcomed the spirit of the meeting and recalled the boundary treaty signed in 2018.

In its closing statement the seminar recommends:

   * ⟦r⟧joint guided visits to the island for schools from Kasane and Katima Mulilo;⟦/⟧
   * ⟦r⟧a collection of oral testimony before the last cultivators are gone;⟦/⟧
   * ⟦r⟧regular publication of the water levels measured in both channels.⟦/⟧

"The river has moved since 1890 and will move again," the statement concludes. "The line need not."

ENDS

Note to editors: the special agreement submitting the dispute to the Court was signed in Gaborone on 15 February 1996.
Pictures: from the secretariat, free of charge, credit required. Captions must use both names of the island.
