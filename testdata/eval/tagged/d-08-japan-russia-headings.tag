# Neighbours Without a Peace

### A dated reader on Japan and Russia

*Prepared for the Sapporo Civic Lecture, 9 November 2022, by Hasegawa Midori (city archives). Russian dates before 1918 appear with both calendars where the documents carry both.*

---

## The dates

### ⟦t⟧7 February 1855 (26 January, Old Style)
Treaty of Shimoda. The border is put between Etorofu and Uruppu; Sakhalin is left undivided.⟦/⟧

### ⟦t⟧7 May 1875 (25 April O.S.)
Treaty of St Petersburg: Sakhalin to Russia, all the Kuriles to Japan.⟦/⟧

### ⟦t⟧8 February 1904
Night attack on the Russian squadron at Port Arthur. War is declared two days afterwards.⟦/⟧

### ⟦t⟧5 September 1905
Peace of Portsmouth, New Hampshire. Southern Sakhalin becomes Japanese.

Riots in Hibiya Park the same evening.⟦/⟧

### ⟦t⟧30 July 1907
First of four conventions dividing Manchuria into spheres. The others: 1910, 1912, 1916.⟦/⟧

### ⟦t⟧20 January 1925
Basic Convention, signed in Peking. Diplomatic relations with the Soviet Union.⟦/⟧

### ⟦t⟧May to September 1939
Fighting on the Khalkhin Gol (Nomonhan). A cease-fire is agreed in Moscow on 15 September.⟦/⟧

### ⟦t⟧13 April 1941
Neutrality Pact, five years. Stalin comes to the station to see off Matsuoka.⟦/⟧

### ⟦t⟧8–9 August 1945
The Soviet Union declares war and crosses into Manchuria. Its troops are on Kunashiri and Shikotan by the first days of September.⟦/⟧

### ⟦t⟧19 October 1956
Joint Declaration: the state of war ends. Habomai and Shikotan are to be handed over *after* a peace treaty.⟦/⟧

### ⟦t⟧27 January 1960
Memorandum of Gromyko: no islands while foreign troops are in Japan.⟦/⟧

### ⟦t⟧16–19 April 1991
M. S. Gorbachev in Japan. The four islands are named in a joint statement.⟦/⟧

### ⟦t⟧13 October 1993
Tokyo Declaration (Hosokawa, Yeltsin).⟦/⟧

### ⟦t⟧1–2 November 1997
"No neckties" at Krasnoyarsk: a treaty by the year 2000? It did not come.⟦/⟧

### ⟦t⟧25 March 2001
Irkutsk Statement. The paper of 1956 is called the starting point.⟦/⟧

### ⟦t⟧1 November 2010
D. A. Medvedev lands on Kunashiri, the first head of state to do so. Tokyo calls its ambassador home.⟦/⟧

### ⟦t⟧15–16 December 2016
Meeting at Nagato and Tokyo. "Joint economic activities" are to be studied.⟦/⟧

### ⟦t⟧14 November 2018
Singapore. ⟦s Shinzo Abe⟧Mr Abe told the press that he and President Putin had agreed to speed up the talks on the basis of the 1956 Declaration.⟦/⟧⟦/⟧

### ⟦t⟧21 March 2022
Moscow breaks off the treaty talks over Japanese sanctions.⟦/⟧

---

## From the compiler

I grew up in Nemuro. On a clear morning one sees the lighthouse on Kaigara. People there count the years since 1945 in boats: so many seized, so many let go. None of those boats is in my list, because the archives do not agree about them.

**Sources.** *Joint Compendium of Documents on the History of Territorial Issue between Japan and Russia* (1992, new ed. 2001); newspaper file of the Hokkaido Shimbun.

**Place names** are Japanese in the years of Japanese rule and as the speaker had them otherwise.
