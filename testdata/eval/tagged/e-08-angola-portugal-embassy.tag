EMBASSY OF THE REPUBLIC OF ANGOLA
in the Portuguese Republic
Av. da República, Lisboa

BILATERAL RELATIONS

Angola and Portugal are bound by five centuries of history, not all of them happy, and by a language. Diplomatic relations were established on 9 March 1976, following recognition on 22 February.

1. POLITICAL RELATIONS

The first years were hard ones. More than 300,000 persons left for Lisbon in the course of 1975 and relations were frozen on two occasions within fourteen months. It fell to Presidents Agostinho Neto and António Ramalho Eanes to find the way out. They met at Bissau in June 1978. ⟦s António Ramalho Eanes⟧General Eanes would say, many years afterwards, that the two of them "had been in the same war, which is also a way of being acquainted".⟦/⟧ The General Agreement on Cooperation was signed at the end of that meeting.

Portugal was mediator, and then a member of the observer troika with the USA and the Soviet Union (Russia), in the process which led to the Bicesse Accords of 31 May 1991. ⟦s José Manuel Durão Barroso⟧Dr. José Manuel Durão Barroso, who conducted the mediation as Secretary of State, described it at the time as "fourteen rounds with no knockout".⟦/⟧

In the decade after 2002, capital began to flow in the opposite direction. ⟦s Pedro Passos Coelho⟧When he visited Luanda in November 2011, Prime Minister Pedro Passos Coelho stated that Angolan capital was very welcome in the privatisation programme.⟦/⟧

2. THE "IRRITANT"

Between 2013 and 2018 relations passed through a delicate phase owing to a judicial process in Lisbon which involved a former Vice-President. ⟦s José Eduardo dos Santos⟧In his State of the Nation speech of 15 October 2013, President José Eduardo dos Santos informed the National Assembly that the climate did "not advise" the building of the strategic partnership previously announced.⟦/⟧ The process was transferred to Luanda in May 2018. ⟦s António Costa⟧"The irritant is gone," commented Prime Minister António Costa, "and what is left is the affection."⟦/⟧

3. PRESIDENTIAL VISITS

⟦t⟧1987, Sept. — José Eduardo dos Santos makes the first State visit of an Angolan President to Portugal⟦/⟧
⟦t⟧1997, Nov. — PM António Guterres in Luanda; double taxation talks begin⟦/⟧
⟦t⟧2010, July — Aníbal Cavaco Silva in Luanda, Lubango and Benguela⟦/⟧
⟦t⟧2018, Nov. — João Lourenço in Lisbon and Porto. ⟦s João Lourenço⟧Addressing the Assembly of the Republic he says that those who took money out of Angola should know that "there is no paradise without an extradition clause".⟦/⟧⟦/⟧
⟦t⟧2019, March — Marcelo Rebelo de Sousa spends Carnival in Luanda and four days in all⟦/⟧

4. WORDS OF H.E. THE AMBASSADOR

⟦s Domingas Kalandula Ferraz⟧Dear compatriots, dear Portuguese friends,

In 1961 my grandfather was a contract labourer on a coffee plantation in Uíge. In 1984 my mother studied pharmacy at Coimbra. In 2023 I presented my credentials at Belém. That is my family's history of the bilateral relations, and I find that it is better than the one in the books.

Our community in Portugal now numbers over 50,000 registered persons. I ask each of you to update your consular registration. It takes ten minutes (fifteen, if Mr. Simão is at lunch).

With my fraternal greetings,⟦/⟧

Domingas Kalandula Ferraz
Ambassador

5. ECONOMIC RELATIONS

Portugal is the origin of some 12% of Angolan imports. Credit line: EUR 2,000 million (2023). Portuguese firms in Angola: approx. 1,250. Direct flights: TAAG (daily), TAP (5 weekly).

Consular section open Mon–Fri 8.30–15.00 hrs. Closed on 4 February, 25 April, 17 September and 11 November.
