Home > The Netherlands and you > Bilateral relations > Shared history

Indonesia and the Netherlands: a timeline of 75 years and more

The Netherlands and Indonesia share a long and not always easy past. On this page you'll find the main moments since 1945. Between them we have placed some reflections recorded for our anniversary podcast "Satu Meja" (One table).

1945
⟦t⟧17 August – Soekarno and Hatta proclaim the independence of Indonesia in Jakarta.⟦/⟧

1947
⟦t⟧25 March – Signing of the Linggadjati Agreement.⟦/⟧
⟦t⟧21 July – Start of the first Dutch military offensive.⟦/⟧
⟦t⟧9 December – Dutch soldiers kill hundreds of men in the village of Rawagede (West Java).⟦/⟧

  ❝ ⟦s Siti Maryamah Natsir⟧My grandmother never used the word war. She called it 'the time when there were no men'. I believe that the apology was not for her, it was for us, so that we can speak with your children.⟦/⟧ ❞
  Siti Maryamah Natsir, teacher, Karawang

1948
⟦t⟧17 January – Renville Agreement.⟦/⟧
⟦t⟧19 December – Second offensive; the leaders of the Republic are taken prisoner in Yogyakarta.⟦/⟧

1949
⟦t⟧27 December – Transfer of sovereignty at the Royal Palace in Amsterdam.⟦/⟧

  ❝ ⟦s Wouter Kalkhoven⟧For my father's generation 'transfer' was a matter of honour: one can only transfer what one owns. It took us more than half a century to see what that word was doing.⟦/⟧ ❞
  Wouter Kalkhoven, historian, Leiden

1957–1963
⟦t⟧December 1957 – Dutch companies are taken over; tens of thousands of Dutch nationals leave.⟦/⟧
⟦t⟧17 August 1960 – Indonesia breaks off diplomatic relations over New Guinea.⟦/⟧
⟦t⟧15 August 1962 – New York Agreement.⟦/⟧
⟦t⟧1963 – Relations are resumed.⟦/⟧

1971
⟦t⟧August – State visit of Queen Juliana, the first by a Dutch monarch.⟦/⟧

2005
⟦t⟧17 August – Minister Ben Bot attends the Independence Day celebration in Jakarta.⟦/⟧

⟦s Ben Bot⟧The day before he had said that the Netherlands had in a sense found itself on the wrong side of history.⟦/⟧

2011
⟦t⟧14 September – The court in The Hague holds the State liable for Rawagede.⟦/⟧
⟦t⟧9 December – The ambassador apologises in the village.⟦/⟧

2020
⟦t⟧10 March – King Willem-Alexander and Queen Máxima begin their state visit.⟦/⟧

⟦s Willem-Alexander⟧In Bogor the King expressed his regret and apologised for excessive violence on the part of the Dutch in those years.⟦/⟧ The kris of Prince Diponegoro was given back on the same occasion.

2022
⟦t⟧17 February – Publication of the research programme on decolonisation and violence; Prime Minister Rutte apologises to the people of Indonesia.⟦/⟧

  ❝ ⟦s Bambang Suryokusumo⟧We don't live from apologies. I would like to see the archive in Bahasa and the visa in one week.⟦/⟧ ❞
  Bambang Suryokusumo, entrepreneur, Surabaya

2023
⟦t⟧14 June – The Prime Minister tells Parliament that the Netherlands recognises 17 August 1945 fully and without reservation.⟦/⟧

Do you have a question about this page? Contact us.
Last updated: 11 September 2023
