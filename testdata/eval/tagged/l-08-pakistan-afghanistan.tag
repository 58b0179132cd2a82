Khyber Institute of Regional Studies (KIRS), Peshawar

Webinar Report
"Pak-Afghan Relations: Beyond the Durand Line"
November 12, 2020

Introduction
On the anniversary of the Durand Agreement of 1893, KIRS organized a webinar which was attended by 112 participants from academia, media and civil society. Ms. Palwasha Durrani, Research Officer, conducted the proceedings. The Guest Speakers included Ambassador (R) Shahid Mehmood Qureshi, Dr. Zalmay Stanekzai, Assistant Professor, Kabul, and Mr. Irfanullah Shinwari, President of a traders' association at Torkham.

Welcome Remarks by Maj. Gen. (R) Tahir Aurakzai, Director General KIRS
⟦s Tahir Aurakzai⟧- While welcoming the speakers, he underscored that geography has left no choice to the two brotherly nations.
- The peace process in Doha has opened a window of opportunity which, if not availed, may not come again for a generation.⟦/⟧

Ambassador (R) Shahid Mehmood Qureshi
⟦s Shahid Mehmood Qureshi⟧- Pakistan inherited the border under the law of state succession. Kabul itself had reaffirmed it in 1905, 1919, 1921 and 1930.
- Afghanistan was the only country to cast a vote against Pakistan's admission to the UN on 30 September 1947, although it withdrew the negative vote in October.
- The break of 1961-63 hurt Afghan grapes more than Pakistani pride; it was the Shah of Iran who facilitated the reconciliation.
- Islamabad also committed blunders. It viewed Kabul through the prism of Delhi and allowed the policy to be run by people who were not trained for it.⟦/⟧

Dr. Zalmay Stanekzai
⟦s Zalmay Stanekzai⟧- The learned Ambassador speaks of succession, but the agreement of 1893 was about spheres of influence and was made with an Amir who had little room to say no.
- No Afghan government, whether royal, republican, communist or Taliban, has accepted the Line. This is a matter of fact and not of taste.
- He opined that recognition will be a result of trust and cannot be the pre-condition of it.
- Fencing started in 2017 has divided tribes that had easement rights for more than a century.⟦/⟧

Before giving the floor to the last speaker, Ms. Durrani shared the following on screen:

Year | Event
⟦t⟧1893 | Agreement between Sir Mortimer Durand and Amir Abdur Rahman Khan, 12 November⟦/⟧
⟦t⟧1949 | Loya Jirga in Kabul declares the earlier treaties void⟦/⟧
⟦t⟧1965 | Afghan Transit Trade Agreement⟦/⟧
⟦t⟧1988 | Geneva Accords, 14 April⟦/⟧
⟦t⟧2010 | Afghanistan-Pakistan Transit Trade Agreement (APTTA), 28 October⟦/⟧

Mr. Irfanullah Shinwari
⟦s Irfanullah Shinwari⟧- Bilateral trade had touched 2.5 billion dollars around 2010-11 and is now less than half of it. Each closure of Torkham sends the customers to Bandar Abbas and Chabahar, and they do not return.
- A truck of tomatoes does not know what is the Durand Line. It only knows heat.
- He lamented that 24/7 opening of the crossing, announced with fanfare in September 2019, remains so on paper.⟦/⟧

Question and Answer Session
Q. A participant from Quetta asked whether repatriation of refugees be linked with border management.
⟦s Shahid Mehmood Qureshi⟧A. Ambassador Qureshi replied in the negative. Refugees are guests of forty years, and guests should not be used as pawns.⟦/⟧
Q. Can there be a soft border like that in Europe?
⟦s Zalmay Stanekzai⟧A. Dr. Stanekzai was of the opinion that a soft border needs hard institutions which neither side have today.⟦/⟧
⟦s Shahid Mehmood Qureshi⟧Amb. Qureshi concurred, adding that Europe also took two world wars to arrive there.⟦/⟧

Concluding Remarks
⟦s Tahir Aurakzai⟧The DG thanked the worthy panelists and maintained that the discussion proved that one can disagree without being disagreeable.⟦/⟧

Policy Recommendations
⟦r⟧i. APTTA may be renegotiated before its expiry with inclusion of private sector in the talks.⟦/⟧
⟦r⟧ii. Torkham and Chaman be kept open irrespective of the political weather.⟦/⟧
⟦r⟧iii. A special permit for divided tribes may be introduced at the fenced sections.⟦/⟧
⟦r⟧iv. Track-II dialogue of parliamentarians should be institutionalized on annual basis.⟦/⟧
