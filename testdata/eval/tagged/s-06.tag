CENTRE FOR GULF OF GUINEA AFFAIRS, CALABAR
in collaboration with
INSTITUT CAMEROUNAIS DES FRONTIÈRES, BUEA

PRESS STATEMENT ISSUED AT THE END OF A TWO-DAY SEMINAR ON "BAKASSI: TWO DECADES AFTER THE HAGUE"

Scholars, traditional rulers, security personnel and civil society from Nigeria and Cameroon have called for more attention to the people of the Bakassi Peninsula.

⟦s Ekanem Archibong Ita⟧Delivering the keynote address, Professor Ekanem Archibong Ita said that the transfer of the peninsula remained one of the very few cases in Africa where a bigger state obeyed a judgment against itself. He however regretted that the obedience of the state was paid for by fishermen. "The Court gave a line. It did not give anybody a house," the don lamented.⟦/⟧

⟦s Solange Mbarga-Etoundi⟧Dr. Solange Mbarga-Etoundi of Buea disagreed with those who see Cameroon as a silent winner. Her country, she stated, inherited villages without schools, without registers and without roads. She posited that the special regime of the Greentree Agreement was respected better on paper than in the creeks, but that its expiry in 2013 passed without the violence many had predicted.⟦/⟧

Also speaking, the Clan Head of the displaced community at Akpabuyo, His Highness Etim Okon Effiom, appealed to both governments. ⟦s Etim Okon Effiom⟧"Our fathers signed with the British in 1884 and nobody asked us in 1913. Nobody asked us in 2006 again. I am not asking for war, I am asking to be asked."⟦/⟧

A representative of the Nigerian Navy said that piracy figures had dropped.

Seminar participants were reminded of the following landmarks:

⟦t⟧11 March 1913: Britain and Germany sign an agreement placing Bakassi on the German side.⟦/⟧
⟦t⟧1 June 1975: Generals Gowon and Ahidjo sign the Maroua Declaration.⟦/⟧
⟦t⟧29 March 1994: Cameroon takes the dispute to the International Court of Justice.⟦/⟧
⟦t⟧10 October 2002: Judgment delivered in favour of Cameroon.⟦/⟧
⟦t⟧12 June 2006: Greentree Agreement signed in New York State.⟦/⟧
⟦t⟧14 August 2008: Final handover, in a ceremony held at Calabar.⟦/⟧

After exhaustive deliberations, the Seminar resolved and recommended as follows:

i. ⟦r⟧That the Mixed Commission should conclude the placing of the outstanding boundary pillars.⟦/⟧
ii. ⟦r⟧That the Federal Government and the Cross River State Government should resettle genuine returnees in a place with access to water.⟦/⟧
iii. ⟦r⟧That fishing permits issued by Cameroonian councils should be harmonised and their cost displayed publicly.⟦/⟧

The Centre appreciates all resource persons and wishes them journey mercies.

Signed
Management
