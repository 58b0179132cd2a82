THE ICE AND THE BRIDGE
How two kingdoms stopped fighting over a strait

By Tobias Ankerhjelm | Nordic Heritage Monthly, February issue

In the last days of January 1658 the Little Belt froze so hard that cavalry could ride on it. Karl X Gustav of Sweden, whose army stood in Jutland without ships, took the chance. On the 30th his regiments crossed to Funen; two squadrons went through the ice. A week later they were on Zealand by way of Langeland, Lolland and Falster. Copenhagen, which had thought itself safe behind water, sued for terms, and on 26 February at Roskilde Denmark gave up Scania, Halland, Blekinge, Bornholm and the Norwegian province of Trondheim.

It is the worst day in Danish history, if you believe Vibeke Rosengaard, who keeps the small museum at Roskilde. ⟦s Vibeke Rosengaard⟧"Schoolchildren ask me why the king did not break the ice," she says. "I tell them he did try. It froze again overnight. There are enemies you cannot do anything about."⟦/⟧

Across the water, in Lund, the tone is different but not triumphant. ⟦s Henrik Svanelid⟧Henrik Svanelid, an archivist whose family has been in Scania since before it was Swedish, holds that the province was not so much conquered as slowly persuaded, and that the persuasion involved hangings. He shows the oath lists of 1676, when peasants had to swear village by village that they were not helping the snapphanar.⟦/⟧ The battle fought outside the town on 4 December of that year left perhaps eight or nine thousand dead, one of the bloodiest days Scandinavia has seen.

The wars did not end then. There was 1700, 1709, 1716; and in 1813–14 Sweden, by the peace of Kiel, took Norway from the Danish crown. After that, nothing. No shot has been fired between the two for over two hundred years.

Why? ⟦s Vibeke Rosengaard⟧Rosengaard puts it down to exhaustion. Both had become too small for their ambitions, she argues, and both had the sense to notice at about the same time.⟦/⟧ ⟦s Henrik Svanelid⟧Svanelid is less flattering. In his opinion it was the British fleet.⟦/⟧

          KEY DATES
          ⟦t⟧1397 Kalmar Union under Margrete⟦/⟧
          ⟦t⟧1520 Stockholm Bloodbath, November⟦/⟧
          ⟦t⟧1523 Gustav Vasa elected king; union at an end⟦/⟧
          ⟦t⟧1645 Peace of Brömsebro⟦/⟧
          ⟦t⟧1658 Peace of Roskilde⟦/⟧
          ⟦t⟧1660 Peace of Copenhagen: Bornholm and Trondheim returned⟦/⟧
          ⟦t⟧1720 Peace of Frederiksborg⟦/⟧
          ⟦t⟧2000 Øresund Bridge opened, 1 July⟦/⟧

The Scandinavianism of the 1840s made brothers of the students, and when Prussia came for Schleswig in 1864 the students expected Stockholm to march. It did not. A handful of volunteers went. The disappointment taught something too: that kinship is not an alliance.

The bridge opened on 1 July 2000, with the Queen of Denmark and the King of Sweden meeting in the middle. On a wet Tuesday I drove over it with Amina Farah-Lindqvist, a nurse who lives in Malmö and works at a Copenhagen hospital. ⟦s Amina Farah-Lindqvist⟧She has never heard of Brömsebro, she admits cheerfully, and thinks of the frontier as a tax form. "But in January 2016, when the ID checks came, I lost forty minutes every day. Then I understood that there are two countries."⟦/⟧

Back in Roskilde the museum was closing. Rosengaard was turning off the lamp over the treaty facsimile. ⟦s Vibeke Rosengaard⟧"Tell your Swedish readers," she said, "that we check the ice every winter."⟦/⟧
