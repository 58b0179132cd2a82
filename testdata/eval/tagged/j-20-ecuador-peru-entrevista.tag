[Translated from the Spanish. Originally in the Sunday supplement of a Loja daily, 28 October 2018]

"PEACE IS ALSO MADE BY THE SURVEYORS"

Twenty years after the Acta de Brasília we conversed with Gral. (s.p.) Fausto Cevallos Arízaga, combatant of the Cenepa, and with the Peruvian ex-negotiator Hernán Olazábal Freyre. The two know each other; the first thing they did was to ask for one another's grandchildren.

Interview: Rocío Samaniego

–General, where were you on January 26, 1995?
–⟦s Fausto Cevallos Arízaga⟧At the heliport of Base Norte. I had twenty-seven years and thirty-two men. We encountered a patrol which didn't know it was in territory that we considered ours, as we did not know it was in territory that they considered theirs. I say it without irony: the Rio Protocol had left 78 kilometres without line, and into this hole we fell, all.⟦/⟧

–Doctor Olazábal, in Lima one said that the Protocol of 1942 was complete.
–⟦s Hernán Olazábal Freyre⟧Juridically it was, and I sustain it until today. That a watershed is not where the negotiators thought, that there turned out to be two and between them a river called Cenepa, does not make null a treaty. The declaration of Velasco Ibarra in 1960 was a speech of the plaza. But I'll grant this to the General: to have right is not the same as to have peace.⟦/⟧

–And Fujimori, did he want the peace?
–⟦s Hernán Olazábal Freyre⟧He wanted to finish. He was a man of finishing things.⟦/⟧

–You, General, received the order to cede Tiwintza...
–⟦s Fausto Cevallos Arízaga⟧One doesn't cede what the guarantors adjudicate. They gave us one square kilometre, in property, without sovereignty. My soldiers asked me: is it ours or not is it ours? I told them: it's ours like the cemetery is of the family.

With the years I believe that it was the correct solution. I went in 2008 with my sons. There is a flag, there's grass.⟦/⟧

(The General looks for a photograph in the telephone and shows it. Olazábal has the same one.)

–What was the role of the guarantors?
Here both speak at the same time. ⟦s Hernán Olazábal Freyre⟧According to Olazábal, without the Brazilian military in the MOMEP, who separated the forces in the middle of mud, there wouldn't have been even the photograph.⟦/⟧ ⟦s Fausto Cevallos Arízaga⟧Cevallos assents, and adds that the North Americans put the helicopters and the Argentines, after the matter of the arms, put the shame.⟦/⟧

–To conclude, what remains to be done?
–⟦s Fausto Cevallos Arízaga⟧The mines. There're still mines, ours and theirs. Each year I write to the ministry.⟦/⟧
–⟦s Hernán Olazábal Freyre⟧The Binational Plan promised three thousand million dollars. I'd content myself with a decent road from Loja to Jaén.⟦/⟧

CRONOLOGÍA
⟦t⟧1941, 5 July. War breaks out in the zone of Zarumilla.⟦/⟧
⟦t⟧1942, 29 January. Protocol of Rio de Janeiro.⟦/⟧
⟦t⟧1960, September. Velasco Ibarra declares the nullity.⟦/⟧
⟦t⟧1981, January–February. Conflict of Paquisha.⟦/⟧
⟦t⟧1995, 26 January. First combats in the Cenepa.⟦/⟧
⟦t⟧1995, 17 February. Declaration of Itamaraty.⟦/⟧
⟦t⟧1998, 26 October. Mahuad and Fujimori sign in Brasília.⟦/⟧
⟦t⟧1999, 13 May. Last landmark is placed.⟦/⟧
