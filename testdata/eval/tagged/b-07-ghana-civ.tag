**International Colloquium: "Deux voisins, un cacao, une mer"**
**Two Neighbours, One Cocoa, One Sea: Ghana and Côte d'Ivoire**

Abidjan-Cocody, Université des Lagunes, 12–13 October 2022
*Report drawn up by the general secretariat of the colloquium (translated from the French)*

---

**I. OPENING**

The colloquium was opened by the Vice-President of the University, Pr Ahoua Kouamé N'Dri, in the presence of H.E. the Ambassador of Ghana. ⟦s Ahoua Kouamé N'Dri⟧Pr N'Dri expressed the wish that the works would be "as bitter as the bean and as useful". He underlined that the Akan peoples did not await 1960 in order to know one another.⟦/⟧

**II. LANDMARKS**

* The quarrelsome years
    * ⟦t⟧April 1957 — the wager: Nkrumah and Houphouët-Boigny bet in Abidjan on which country will do better in ten years⟦/⟧
    * ⟦t⟧February 1966 — Accra and Abidjan draw close after the fall of Nkrumah; the border is reopened⟦/⟧
* The years of refuge
    * ⟦t⟧September 2002 — at Accra, ECOWAS opens the talks that will give Accra I, II and III⟦/⟧
    * ⟦t⟧2011 — some 18 000 Ivorians cross at Elubo and are sheltered by Ghana⟦/⟧
* The sea and the bean
    * ⟦t⟧September 2014 — Ghana takes the maritime boundary to arbitration; a Special Chamber of ITLOS is formed⟦/⟧
    * ⟦t⟧23 September 2017 — the Chamber gives its judgment at Hamburg: line of equidistance, no violation by Ghana. ⟦s Koffi Assamoi⟧"We shall not play the match again," declares Ivorian spokesman Koffi Assamoi.⟦/⟧⟦/⟧
    * ⟦t⟧26 March 2018 — Abidjan Declaration on cocoa⟦/⟧
    * ⟦t⟧July 2019 — both states introduce together the living income differential of 400 dollars per tonne⟦/⟧

**III. COMMUNICATIONS**

**Mme Affoué Brou-Delafosse**, *jurist*. ⟦s Affoué Brou-Delafosse⟧The communicator dealt with the execution of the judgment of 2017. The technical committee met four times, then no more. Mme Brou-Delafosse insisted: a boundary is not only a line but a fisherman who knows where it lies. To this day, according to her, the coordinates have not been translated into Nzema.⟦/⟧

**Nana Kwabena Ofori-Atta Mensah**, *Ghana Cocoa Farmers' Alliance*. ⟦s Kwabena Ofori-Atta Mensah⟧"They call it a cartel. If only!" Nana Mensah told the room that the differential was being eaten by falling country premiums; that the buyers had, in 2020, gone to the exchange in New York rather than pay it; and that smuggling from Côte d'Ivoire to Ghana changes direction each time a price is announced. He has seen the same sack, he said, with two stamps.⟦/⟧

**Dr Yao Gnamien**, *economist, discussant*. ⟦s Yao Gnamien⟧For the discussant, the weakness was storage. In 2018 the two Heads of State promised joint warehouses. None was built. Without stocks "one does not negotiate, one begs".⟦/⟧

**IV. DEBATES**

Several doctoral students questioned the low part given to women planters. ⟦s Affoué Brou-Delafosse⟧Mme Brou-Delafosse acknowledged it and noted that of eleven speakers two were women.⟦/⟧

**V. RECOMMENDATIONS OF ABIDJAN**

The colloquium,
*Considering* the Declaration of 26 March 2018,
*Considering* the judgment of 23 September 2017,

recommends:

1°) ⟦r⟧to endow the Côte d'Ivoire–Ghana Cocoa Initiative with storage capacity of at least 300 000 tonnes;⟦/⟧
2°) ⟦r⟧to announce producer prices on the same day in the two capitals;⟦/⟧
3°) ⟦r⟧to reconvene without delay the joint committee for the implementation of the ITLOS judgment and to publish its minutes;⟦/⟧
4°) ⟦r⟧to twin the secondary schools of Aboisso and Half Assini.⟦/⟧

Done at Abidjan, 13 October 2022. *The rapporteurs: B. Tanoh, E. K. Asare*
