ACTA / MINUTES No. 07
BINATIONAL COMMITTEE OF EX-COMBATANTS OF THE CENEPA
(English version for the cooperating agency)

In the city of Loja, on the 26th day of October of 2018, at 10h15, on the twentieth anniversary of the Brasilia agreements, there met in the hall of the Municipality the delegates of the associations of ex-combatants of Ecuador and Peru.

Present, for Ecuador: Sub-officer (ret.) Wilmer Chamba, president; Col. (ret.) Galo Andrade Terán; Mrs. Rosa Tukup, for the Shuar families of the Cordillera.
Present, for Peru: Technician (ret.) Eleuterio Huamán, vice-president; Cdr. (ret.) Óscar Pizango; Dr. Milagros Saavedra, adviser.
Secretary: Byron Jumbo.

ORDER OF THE DAY: 1. Words of memory. 2. Mines. 3. Pensions and recognition. 4. Various.

1. The President asked for one minute of silence for the fallen of 1941, 1981 and 1995, without distinction of flag. Then Col. Andrade took the word.

⟦s Galo Andrade Terán⟧He said that in Tiwintza he had seen for the first time the face of those whom the school had taught him to hate, and it was the face of boys from Piura who were thirsty. That the Rio Protocol was for his generation a word of shame, and for the Peruvians a word of law. That both had been fed with maps.⟦/⟧

Cdr. Pizango: ⟦s Óscar Pizango⟧the declaration of Itamaraty of 17 February 1995 did not stop the firing the same day, and it is good that the young know this. On the 22nd there were still dead. What stopped it were the observers of the four guarantors, walking in the mud between both lines.⟦/⟧

2. On the mines, Mrs. Tukup informed. ⟦s Rosa Tukup⟧In her community two persons lost a leg after the peace, when going to hunt. The sappers come and go with the budgets. "The war ended in Brasilia, but in the Cordillera nobody told the mines."⟦/⟧

Technician Huamán supported this. ⟦s Eleuterio Huamán⟧He considers the joint demining unit the best thing the two armies have done together, and thinks that it should be made permanent and not be dissolved when the last field is clean.⟦/⟧

The Secretary read out a letter of the guarantor countries' embassies, which was taken note of.

3. Dr. Saavedra explained the laws in force in both countries. ⟦s Milagros Saavedra⟧Peru recognises as defenders of the fatherland those who were in the zone of combat, but the lists of 1995 are incomplete, particularly for conscripts. In Ecuador the law of heroes covers fewer persons with better benefits. To her criterion a common register would prevent half of the lawsuits.⟦/⟧

Mr. Chamba left the chair for a moment to speak as member. ⟦s Wilmer Chamba⟧He did not agree with a common register, because the pension is a matter of each State, although he would accept an exchange of lists.⟦/⟧

After debate IT WAS RESOLVED:
FIRST. ⟦r⟧To request to both Ministries of Defence the exchange of the lists of personnel of 1995.⟦/⟧
SECOND. ⟦r⟧To ask that the binational humanitarian demining unit be maintained after the fulfilment of its goals.⟦/⟧
THIRD. ⟦r⟧To hold the next meeting in Bagua, with participation of Awajún and Shuar widows.⟦/⟧

4. Various. A member of the public proposed a football match. It was approved by acclamation.

There being no more matters, the session was lifted at 13h40. In faith of which sign:
W. Chamba – E. Huamán – B. Jumbo (Secretary who certifies)
