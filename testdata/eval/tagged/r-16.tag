FRANCO-SIAMESE RELATIONS. The dealings of France with the kingdom of Siam (since 1939, with interruptions, Thailand) from the embassies of Louis XIV to the settlement of 1946. See also *Auguste Pavie; Indochina; Paknam; Phaulkon.*

**Character.** Two phases are commonly distinguished: a short and brilliant one in the 1680s, which ended in a revolution, and a long one of about ninety years from 1856, in which Siam gave up its suzerainty over Cambodia and the lands east of the Mekong and kept its independence.

**Chronological table**

| Year | Event |
|---|---|
| 1685 | ⟦t⟧The chevalier de Chaumont is received at Ayutthaya by King Narai.⟦/⟧ |
| 1686 | ⟦t⟧A Siamese embassy led by Kosa Pan is given audience at Versailles.⟦/⟧ |
| 1688 | ⟦t⟧Coup of Phetracha; the French garrison is besieged at Bangkok and leaves the country.⟦/⟧ |
| 1856 | ⟦t⟧Treaty of friendship and commerce (Montigny).⟦/⟧ |
| 1863 | ⟦t⟧France declares its protectorate over Cambodia.⟦/⟧ A step here counted as the real opening of the conflict. |
| 1867 | ⟦t⟧Siam recognises it, and keeps Battambang and Siem Reap.⟦/⟧ |
| 1893 | ⟦t⟧13 July: two French gunboats force the mouth of the Chao Phraya at Paknam. 3 October: Siam cedes the left bank of the Mekong.⟦/⟧ |
| 1907 | ⟦t⟧By the treaty of 23 March the western Cambodian provinces pass to France.⟦/⟧ |
| 1941 | ⟦t⟧After a brief war and Japanese mediation they are returned in part.⟦/⟧ |
| 1946 | ⟦t⟧Agreement of Washington: the position before 1941 is restored.⟦/⟧ |

**Interpretations.** Why Siam survived has been explained in different ways. The older literature credits the policy of a buffer, pursued by London and Paris. ⟦s Whitcombe⟧Against this Whitcombe (*Gunboats and Kings*) argued that neither power had a policy worth the name before 1896, and that clerks in Bangkok made better use of the telegraph than the Quai d'Orsay.⟦/⟧ ⟦s Suda Wongprasert⟧Suda Wongprasert has shown, from palace accounts, how the indemnity of three million francs was raised in silver within weeks; in her view the speed of the payment removed the pretext for more.⟦/⟧

⟦s Jean-Luc Ferrandier⟧A third reading, that of Jean-Luc Ferrandier, sees in the crisis of 1893 above all a French domestic affair.⟦/⟧ ⟦s Jean-Luc Ferrandier⟧The colonial party needed a success before the elections of August, and Paknam was the nearest.⟦/⟧ This has found little following in Thailand, where "R.S. 112" is taught as a national trauma.

On the revolution of 1688 opinions are no closer. ⟦s Whitcombe⟧Whitcombe thinks it anti-French by accident.⟦/⟧

*Bibl.*: see the general list at INDOCHINA.
