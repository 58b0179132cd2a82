Ryūkyū–Ming relations
From the Open Handbook of East Asian History

Ryūkyū–Ming relations were the diplomatic and tributary ties between the kingdoms of Okinawa and Ming China, from 1372 to the fall of the dynasty in 1644. They were continued under the Qing until the nineteenth century.

Contents: 1 Opening · 2 Organisation · 3 After 1609 · 4 Interpretations · 5 References

== Opening ==
In 1372 the Hongwu emperor sent the envoy Yang Zai to the islands. King Satto of Chūzan replied with a mission led by his younger brother. The two rival kingdoms of Hokuzan and Nanzan did so some years later, and all three were received until Chūzan united the island in 1429.

== Organisation ==
Tribute ships went to Quanzhou and, from the 1470s, to Fuzhou, where a hostel was kept for them. They brought horses and sulphur, and later on pepper and sapanwood bought in Southeast Asia. Families from Fujian, settled at Kume village near Naha, served as pilots, scribes and interpreters. A new king was invested by envoys from Beijing; they came on so-called crown ships.

== After 1609 ==
In the spring of 1609 the Shimazu of Satsuma invaded the kingdom and carried off King Shō Nei. The tribute went on nevertheless, and the presence of Satsuma was hidden from the Chinese visitors.

== Interpretations ==
The scholarship is divided on what the relation was.

''Trade disguised.'' The older school is represented by Kanehara Tsuneo. ⟦s Kanehara Tsuneo⟧For him tribute was "a market with bows". The islands had little of their own and lived by carrying what others made, and every kowtow had its freight.⟦/⟧

''Ritual taken seriously.'' ⟦s Lin Pei-chen⟧Lin Pei-chen objected in 1994 that no merchant would have asked for calendars, robes and the text of the ancestral rites. The kings needed rank at home, she argues, before they needed pepper.⟦/⟧ Her evidence comes mostly from the Rekidai hōan, the collection of the kingdom's diplomatic papers.

''Double subordination.'' ⟦s Arvid Sølvberg⟧According to Arvid Sølvberg, the decades after 1609 show a small state that made two masters pay for one secret.⟦/⟧ ⟦s Higa Masayoshi⟧Higa Masayoshi doubts that it was ever a secret: the Ming court had been told of the invasion by Shō Nei's own envoys and preferred not to draw conclusions.⟦/⟧ ⟦s Arvid Sølvberg⟧In a later essay Sølvberg conceded the point, but maintained that "not knowing officially" was precisely the service Beijing gave.⟦/⟧

Popular accounts often call the kingdom a paradise without weapons. This is a legend of the nineteenth century.

== References ==
[list omitted]
