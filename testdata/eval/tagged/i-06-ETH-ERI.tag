HORN PEOPLE'S DIALOGUE NETWORK
Workshop Report — Nairobi, 9-10 July 2019
"One year after Asmara: Is peace reaching the border communities?"

Introduction
On 9 July 2018 Prime Minister Abiy Ahmed and President Isaias Afwerki signed a Joint Declaration of Peace and Friendship in Asmara, ending a state of war which had lasted since 1998. Exactly one year after, the Network gathered 27 participants (11 women) from the two countries and the diaspora in Nairobi. The workshop was facilitated by Sister Letebrhan Haile and Mr. Girma Woldeyes.

Session 1. Where are we?
Presenter: Dr. Yohannes Teklemariam
Key points of the presentation:
 • ⟦s Yohannes Teklemariam⟧The declaration is five sentences long. It has no mechanism, no calendar and no commission.⟦/⟧
 • ⟦s Yohannes Teklemariam⟧The Boundary Commission gave its decision in April 2002 and one country accepted and the other accepted "in principle"; this word principle has cost us sixteen years.⟦/⟧
 • ⟦s Yohannes Teklemariam⟧Zalambessa crossing was opened in September and was closed again by the end of December, without one line of explanation to the people.⟦/⟧

The discussant, W/ro Mulu Gebreegziabher, a trader from Adigrat, reacted. ⟦s Mulu Gebreegziabher⟧She narrated how in the first week she sold teff to people whom she had last seen as a girl of fourteen. "We were not asking for a treaty. We were asking to attend funerals," she told the workshop. She does not trust the opening to come back unless there are papers, because what is given by mouth is taken by mouth.⟦/⟧

Many participants nodded to this. A young man from Senafe asked who will guarantee the safety of those who crossed and stayed. There was no answer in the room.

Session 2. The economy of peace
Mr. Tesfalem Ogbazghi could not travel; his paper was read by Sister Letebrhan. ⟦s Tesfalem Ogbazghi⟧He writes that before 1998 the quarrel began with money, i.e. the introduction of the nakfa in 1997 and the demand for letters of credit in trade, and he fears that the present opening is repeating the mistake: there is no customs agreement, no exchange rate, no port tariff for Assab.⟦/⟧

Ato Dereje Asfaw (Addis Ababa) disagreed. ⟦s Dereje Asfaw⟧In his understanding leaders should first build confidence and technicians come later. If we had waited for customs agreement we would not have flights, he argued.⟦/⟧

⟦s Girma Woldeyes⟧Mr. Girma here reminded all that the two views are not exclusive.⟦/⟧

Session 3. Group work
Three groups (youth, traders, religious leaders) reported back. The youth group were most concerned by national service. The religious leaders proposed joint pilgrimages.

Agreed way forward
The workshop calls on the two governments, IGAD and partners as below:
R1. ⟦r⟧Publish the agreements signed in Asmara and Jeddah with all annexes, in Tigrinya, Amharic, Afar and Saho.⟦/⟧
R2. ⟦r⟧Re-open Zalambessa, Rama and Bure under written rules for persons and small goods.⟦/⟧
R3. ⟦r⟧Let the border communities, including Irob and Kunama, be heard before any demarcation on the ground.⟦/⟧
R4. ⟦r⟧IGAD to designate a focal person for people-to-people contacts.⟦/⟧

Closing
Closing words were given by Sister Letebrhan Haile. ⟦s Letebrhan Haile⟧She compared peace to injera, which must be turned with patience and never with anger, and she expressed her conviction that the churches of both countries could do what the ministries could not.⟦/⟧
