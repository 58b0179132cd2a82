Chronology of a stormy neighbourhood: Colombia and Venezuela

Bogotá, 26 Sep. (Agencia Andes). — The border between Colombia and Venezuela, 2,219 kilometres long, was reopened to cargo this Monday after seven years. These are the main moments of the relation in this century:

⟦t⟧2004.- In December Rodrigo Granda, called the "foreign minister" of the FARC, is seized in Caracas and appears in Cúcuta. Venezuela suspends trade for some weeks.⟦/⟧

⟦t⟧2007.- November: President Álvaro Uribe ends the mediation of Hugo Chávez in the exchange of hostages. Chávez "freezes" relations.⟦/⟧

⟦t⟧2008.- On 1 March Colombia bombs a camp in Ecuador and kills "Raúl Reyes". ⟦s Hugo Chávez⟧"Mr Minister of Defence, move ten battalions to the border for me," Chávez says on television the next day.⟦/⟧⟦/⟧

⟦t⟧2009.- The accord on the use of seven Colombian bases by United States troops leads to a new freeze (July). Colombian exports fall by 70 per cent in twelve months.⟦/⟧

⟦t⟧2010.- On 22 July, after Bogotá shows the OAS photographs of guerrilla camps, Caracas breaks relations.⟦/⟧ ⟦t⟧On 10 August, in Santa Marta, Chávez and the new president, Juan Manuel Santos, restore them. ⟦s Juan Manuel Santos⟧In November Santos calls him "my new best friend".⟦/⟧⟦/⟧

⟦t⟧2012.- Venezuela accompanies the peace talks with the FARC, which are announced in September.⟦/⟧

⟦t⟧2015.- On 19 August Nicolás Maduro closes the bridges of Táchira after an attack on three soldiers. More than a thousand Colombians are deported and some twenty thousand leave, many with their furniture through the river.⟦/⟧

⟦t⟧2019.- Iván Duque recognises Juan Guaidó as interim president (23 January). On 23 February, the day of the failed entry of humanitarian aid, Maduro breaks all relations.⟦/⟧

⟦t⟧2021.- In February Colombia announces a ten-year protection statute for 1.7 million Venezuelans.⟦/⟧

⟦t⟧2022.- Gustavo Petro takes office (7 August); ambassadors Armando Benedetti and Félix Plasencia are received the same month. On 26 September the first trucks cross the Simón Bolívar bridge.⟦/⟧

                         * * *

The ceremony was brief. A truck with toilet paper went one way and a truck with aluminium went the other.

Petro walked to the middle of the bridge but Maduro did not come, for reasons that were not explained.

⟦s Yolanda Rangel⟧"I have been waiting for 2,594 days, I wrote them on the wall," Yolanda Rangel, owner of a customs agency in San Antonio, told this agency.⟦/⟧ In her street eleven out of twelve agencies have their shutters down. ⟦s Yolanda Rangel⟧She counts on rehiring four people before Christmas, "if the banks wake up".⟦/⟧

⟦s Germán Urdaneta Caballero⟧The economist Germán Urdaneta Caballero, president of the Chamber of Integration, estimates that trade can reach 800 million dollars this year and 1,200 million in the next. Before the crisis, he recalls, it was 7,000 million. He recommends prudence: payments, insurance and plant health certificates are still to be agreed.⟦/⟧

Less enthusiasm is shown by Wilmer Duarte Petro, no kin to the president, a trail carrier aged 24. ⟦s Wilmer Duarte Petro⟧"And now what do I live on?"⟦/⟧

According to sources of the Colombian army, armed groups continue to charge at thirty-odd trails in the zone. Migration authorities said 4,000 persons crossed on foot on Monday up to noon.

⟦s Socorro Villamizar⟧For the historian Socorro Villamizar, of the University of Pamplona, presidents come and go and the border remains. "Here a marriage is international and so is a football team," she said. In 1941 there was a treaty that settled the land limits for ever, she explains, and since then the quarrel has always been about something else.⟦/⟧ AA

gm/lr
