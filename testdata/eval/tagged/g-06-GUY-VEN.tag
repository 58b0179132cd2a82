AGENCIA ISTMO — english service — 15:42 GMT
GUYANA-VENEZUELA (ROUNDUP)

"Declarations don't guard rivers": experts cast doubt on Argyle pledge a year later

Georgetown/Caracas, Dec 14 (Istmo).- One year after the presidents of Guyana and Venezuela promised at Argyle, in Saint Vincent, not to use force against each other, specialists from both countries said Saturday that the pledge survives "by habit", while Caracas continues legislating about the Essequibo.

⟦s Desmond Ramkissoon⟧At a forum held by the Guiana Shield Forum, a private centre, former Guyanese negotiator Desmond Ramkissoon said the declaration of 14 December 2023 "bought us twelve months and a telephone number".⟦/⟧

⟦s Desmond Ramkissoon⟧"I would not exchange that telephone for a battalion. But declarations don't guard rivers," he remarked.⟦/⟧

Venezuela claims some 160,000 square kilometers west of the Essequibo river, about two thirds of Guyanese territory, and holds that the Paris arbitral award of 3 October 1899 is null. Guyana took the case to the International Court of Justice on 29 March 2018. The Court found on 18 December 2020 that it has jurisdiction.

⟦s Yolimar Echezuría⟧By videoconference from Caracas, the jurist Yolimar Echezuría assured that the Geneva Agreement of 17 February 1966 obliges both parties to seek a practical settlement and that a judgment, whatever it says, "is not practical if one of the two doesn't recognise it".⟦/⟧

⟦s Yolimar Echezuría⟧In her opinion, the referendum of 3 December 2023 closed doors for any future Venezuelan government, included one from the opposition.⟦/⟧

⟦s Yolimar Echezuría⟧The panelist also lamented that the discussion in her country has become "a contest of who loves the map more".⟦/⟧

⟦s Tarcísio Brandão Lemos⟧For his part, the Brazilian analyst Tarcísio Brandão Lemos, who considers that Brasilia was the silent guarantor of Argyle, recalled that the only practicable road to the disputed area from the west goes through Roraima.⟦/⟧ ⟦s Tarcísio Brandão Lemos⟧"Nobody will pass," he stated.⟦/⟧

The forum, which gathered around forty participants, released a text at its close. It urges ⟦r⟧both governments to make the joint commission of foreign ministers meet at fixed dates,⟦/⟧ ⟦r⟧the Caribbean Community to publish a yearly note of incidents⟦/⟧ and ⟦r⟧oil companies to refrain from nationalistic advertising.⟦/⟧

⟦s Yolimar Echezuría⟧Asked whether she would sign it, Echezuría replied that she signs nothing that she has not amended.⟦/⟧ ISTMO
drm/yec/pbl
