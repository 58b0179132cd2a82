PASIG FORUM FOR REGIONAL POLICY
Events > Past events > 2024

From Reparations to Reciprocal Access: Japan and the Philippines
19 November 2024 | 2:00-5:00 pm | Function Room B, Ortigas Center (hybrid)

Around seventy people, among them students of three universities, officers on study leave and members of the Nikkeijin associations of Davao, joined the Forum's last roundtable of the year. The moderator was PFRP trustee Ma. Corazon Villaluz.

Why the topic? In July the two governments signed a Reciprocal Access Agreement in Manila. Less than eighty years earlier the same city had been destroyed in the fighting of February 1945. The Forum asked three speakers how the one became the other.

For your reference

⟦t⟧9 May 1956 – Reparations Agreement signed in Manila⟦/⟧
⟦t⟧23 July 1956 – Peace treaty enters into force between the two; relations normalized⟦/⟧
⟦t⟧18 August 1977 – Fukuda speech in Manila⟦/⟧
⟦t⟧9 September 2006 – JPEPA signed in Helsinki (in force December 2008)⟦/⟧
⟦t⟧8 July 2024 – Reciprocal Access Agreement signed⟦/⟧

What was said

Retired ambassador Leandro Quiambao opened with the money. ⟦s Leandro Quiambao⟧The 550 million dollars of the 1956 agreement, he recalled, were paid in goods and services over twenty years, and Filipino negotiators had begun by asking for eight billion. He thinks the public never forgave the difference. "We were told to be realistic, and realism is a cold soup," he said.⟦/⟧

For Dr. Haruka Minegishi (Setouchi University), the turning point came two decades later. ⟦s Haruka Minegishi⟧When Prime Minister Fukuda promised in Manila that Japan would not become a military power, he was answering the riots which had met Tanaka in Bangkok and Jakarta, not Philippine opinion as such. Yet it was Filipinos who took the promise most seriously. She doubts that the doctrine has been abandoned; it has rather been reread, with "heart to heart" now covering radars and patrol boats.⟦/⟧

The third speaker, Atty. Jun Macaraeg, who represents families of comfort women, was less at ease. ⟦s Jun Macaraeg⟧An agreement on visiting forces, however useful, does not settle what is owed to the survivors, few as they now are. He pointed out that the statue on Roxas Boulevard was removed in 2018 and has never been returned to a public place.⟦/⟧

Villaluz then asked the panel if memory and defense must always be discussed in separate rooms. ⟦s Leandro Quiambao⟧Quiambao said yes, for now.⟦/⟧ ⟦s Haruka Minegishi⟧Minegishi disagreed: in her view it is precisely the separation that leaves both rooms half empty.⟦/⟧

A participant from Davao inquired about descendants who remain stateless. Nobody on the panel had recent figures.

Takeaways

The Forum's secretariat will send the following to the Department of Foreign Affairs and the Japanese Embassy:

- ⟦r⟧A joint reader on the Battle of Manila for senior high school, prepared by historians from both sides;⟦/⟧
- ⟦r⟧Regular briefings of the Senate on exercises held under the RAA;⟦/⟧
- ⟦r⟧A fast lane for the nationality cases of second-generation Nikkeijin, most of whom are past eighty.⟦/⟧

Photos of the event are on our page. Share this: Facebook | X | Email
