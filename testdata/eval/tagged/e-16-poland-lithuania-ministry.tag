MINISTRY OF FOREIGN AFFAIRS OF THE REPUBLIC OF LITHUANIA
News / Bilateral / 2014-04-26

TWENTY YEARS OF THE LITHUANIAN–POLISH TREATY MARKED IN VILNIUS

On 26 April, at the Palace of the Grand Dukes, a commemoration was held to mark the twentieth anniversary of the Treaty on Friendly Relations and Good Neighbourly Cooperation. The event was organised together with the Adam Mickiewicz Institute of the Polish Embassy. About 150 guests attended, among them signatories of the Act of 11 March.

Minister of Foreign Affairs Vytenis Gudaitis opened the commemoration.

⟦s Vytenis Gudaitis⟧According to the Minister, the Treaty was born out of distrust, and that is its merit. "Two nations which for the whole of the inter-war period did not have so much as a post office in common sat down and wrote 27 articles," said V. Gudaitis. The Minister emphasised that today there is no area of security in which the two states do not act together, and mentioned LitPol Link, Rail Baltica and the joint brigade with Ukraine.

"In 1920 we lost Vilnius and in 1938 we received an ultimatum. In 1991 thirteen people died at the TV tower, and in Warsaw they lit candles. I was one of those who saw the candles," the head of Lithuanian diplomacy said.⟦/⟧

Secretary of State Małgorzata Zień-Rudzka of the Polish MFA read a letter from the Polish Foreign Minister. ⟦s Radosław Bielak⟧In it Minister Radosław Bielak writes that strategic partnership is tested in little things: the spelling of a name, a street sign in Šalčininkai, a school matriculation paper. He expresses the conviction that these questions, open since 1994, will be closed "before the Treaty comes of age a second time".⟦/⟧

In the discussion which followed, moderated by the journalist Rimantė Žukaitė, Prof. Česlovas Laurušas reminded those present of the negotiations of 1993–1994.

⟦s Česlovas Laurušas⟧– For seven months we argued over one word. It was "occupation". They would not have it in and we would not sign without. Then somebody, and I will not say who, proposed that we each put it in a speech and neither of us in the treaty, – said with a smile the Professor. – President Brazauskas kept to it. And so did President Wałęsa: he condemned 'both the aggression and the resentment', if memory serves.⟦/⟧

⟦s Teresa Worobiej⟧Editor-in-chief of Kurier znad Niemna Teresa Worobiej disagreed that this had been a success. Things left out of treaties do not go away, she said, they only grow up without supervision.⟦/⟧

For information:

⟦t⟧1991-09-05 Poland and Lithuania restore diplomatic relations.⟦/⟧
⟦t⟧1992-01-13 Declaration on friendly relations, signed by Ministers A. Saudargas and K. Skubiszewski. ⟦s K. Skubiszewski⟧K. Skubiszewski: "The frontier between us is closed as a question and open as a frontier."⟦/⟧⟦/⟧
⟦t⟧1994-04-26 Treaty signed in Vilnius.⟦/⟧
⟦t⟧1997-09 Presidents' Committee, Parliamentary Assembly and Intergovernmental Council set up.⟦/⟧
⟦t⟧2004-05-01 Both states accede to the EU.⟦/⟧
⟦t⟧2010-04-08 Two days prior to his death at Smolensk, President L. Kaczyński pays his last visit to Vilnius; on that same day the Seimas rejects the bill on the spelling of names.⟦/⟧
⟦t⟧2013-02 PM A. Butkevičius in Warsaw. ⟦s Algirdas Butkevičius⟧"I apologise for what our politicians have said," Algirdas Butkevičius declares on arrival.⟦/⟧⟦/⟧

The exhibition "Neighbours on Paper" will remain on display until 31 May. Admission free.

Photos: Ministry / R. Juška
Communications and Cultural Diplomacy Dept., tel. +370 706 …
