COMMUNIQUE

ISSUED AT THE END OF THE TWO-DAY STAKEHOLDERS' FORUM ON GHANA–BURKINA FASO CROSS-BORDER TRADE, HELD AT BOLGATANGA, 4TH–5TH MAY 2022

PREAMBLE
The Forum was organised by the Savannah Trade Alliance with the support of the Regional House of Chiefs. It was chaired by Naba Sigri Aduko, who was represented by Mr. Joseph Atanga.

OPENING CEREMONY
⟦s Joseph Atanga⟧Mr. Atanga, on behalf of the chairman, observed that onions do not ask for passports.⟦/⟧ The keynote address was delivered by Dr. (Mrs.) Mariama Ouedraogo-Bawa. ⟦s Mariama Ouedraogo-Bawa⟧She traced the trade to the caravans of the nineteenth century. The border at Paga was closed four times between 1983 and 2020, she noted, and each time the smugglers built a better road.⟦/⟧

PLENARY
Mr. Issaka Zongo of the tomato traders' association decried harassment on the road. ⟦s Issaka Zongo⟧According to him, there are seventeen barriers between Ouagadougou and Tamale.⟦/⟧ ⟦s Mariama Ouedraogo-Bawa⟧Dr. Ouedraogo-Bawa concurred and added that eleven of them are legal.⟦/⟧ The representative of Customs, Chief Collector Benedict Ayine, was of a different view. ⟦s Benedict Ayine⟧He maintained that barriers are there for safety since the attacks of 2019.⟦/⟧

RESOLUTIONS
The Forum hereby resolves:
1. ⟦r⟧That a single window be opened at Paga by December 2022;⟦/⟧
2. ⟦r⟧That ECOWAS protocols on free movement be translated into Gurene and Mooré;⟦/⟧
3. ⟦r⟧That the two customs services publish their tariffs.⟦/⟧
