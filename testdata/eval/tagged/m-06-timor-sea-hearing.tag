PARLIAMENTARY INQUIRY INTO NEIGHBOURHOOD TREATIES
Official record of public hearing (extract)                                  Page 17
Darwin, Wednesday, 24 July 2019

Subject: Treaty between Australia and the Democratic Republic of Timor-Leste Establishing their Maritime Boundaries in the Timor Sea (New York, 6 March 2018)

Members in attendance: Ms Corrigan (Chair), Mr Dhillon, Senator Abernethy
WITNESSES
  DA COSTA BELO, Dr Olívia, lecturer in international law, Dili
  HARGREAVES, Mr Neil, former petroleum adviser
  
[9.32 am]

CHAIR: Welcome. I remind witnesses that these are proceedings of the parliament. Dr da Costa Belo, do you wish to make an opening statement?

Dr da Costa Belo: ⟦s Olívia da Costa Belo⟧Thank you, Chair. I will be short. My country was independent on 20 May 2002 and on that very day it signed the Timor Sea Treaty, because it had no money and could not wait. That is how we came to the table, as someone comes to a pawnshop.

The arrangements of 2006 then put the question of a boundary to sleep for fifty years. We did not think that was friendship.

What changed it was the compulsory conciliation which began in 2016, the first of its kind under the Law of the Sea Convention. I am of the view that without the five commissioners we would still be writing letters.⟦/⟧

CHAIR: Mr Hargreaves?

Mr Hargreaves: ⟦s Neil Hargreaves⟧I see it a bit differently. The revenue split in Bayu-Undan was ninety-ten in Timor's favour for years and that paid for a country. Nobody in Canberra got everything right, but it wasn't a pawnshop.⟦/⟧

Senator ABERNETHY: How firm is the line at the eastern end?

Mr Hargreaves: ⟦s Neil Hargreaves⟧Not very, Senator. The lateral lines are provisional; they may move out once Timor-Leste settles with Indonesia.⟦/⟧

Dr da Costa Belo: ⟦s Olívia da Costa Belo⟧May I add that this is good drafting and not a defect. It recognises a third neighbour without binding him.⟦/⟧

Mr DHILLON: ⟦s Dhillon⟧It strikes me that we have given away a very great deal of seabed for a very small amount of goodwill, and I'd like that noted.⟦/⟧

CHAIR: It is noted. Is there anything on Greater Sunrise?

Parliamentary Hearings Unit                                                   Page 18

Mr Hargreaves: ⟦s Neil Hargreaves⟧The treaty leaves the pipeline open. If it comes to Dili, they take seventy per cent of upstream revenue, and if to Darwin eighty. I believe Dili will choose seventy and the pipe, and I believe that would be a mistake, commercially.⟦/⟧

Dr da Costa Belo: ⟦s Olívia da Costa Belo⟧It is ours to make.⟦/⟧

A person in the gallery interjecting—

CHAIR: Order! The gallery will be silent. The committee will suspend for morning tea.

Proceedings suspended from 10.14 am to 10.31 am

---
APPENDIX C. Interim findings of the inquiry
Recommendation 1   ⟦r⟧The Committee recommends that the exchange of notes bringing the treaty into force take place without further delay.⟦/⟧
Recommendation 2   ⟦r⟧The Committee recommends that the department report annually on the joint governance of Greater Sunrise.⟦/⟧
