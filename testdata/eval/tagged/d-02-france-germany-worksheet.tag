# From hereditary enemies to neighbours

**Class 9b · History · Handout 4 · Ms Okafor-Brandt** 

Name: ____________________  Date: ____________________

## How to use this table

Read the left column first and cover the right one with your hand. Can you say why each event mattered? France is **F** in the table, Germany is **G**. The sign ★ marks dates you must know for the test on Friday.

## The table

| Date | What happened | Why it matters |
|---|---|---|
| ⟦t⟧13 July 1870 | Bismarck shortens the telegram from Ems and gives it to the press | Both peoples feel insulted⟦/⟧ |
| ⟦t⟧19 July 1870 | F declares war on Prussia | The war unites the German states⟦/⟧ |
| ⟦t⟧18 January 1871 ★ | The German Empire is proclaimed in the Hall of Mirrors, Versailles | France is humbled in her own palace⟦/⟧ |
| ⟦t⟧10 May 1871 | Peace of Frankfurt: F loses Alsace and part of Lorraine | "Revenge" becomes a French idea⟦/⟧ |
| ⟦t⟧3 August 1914 ★ | G declares war on F | See handout 2⟦/⟧ |
| ⟦t⟧21 Feb. – 18 Dec. 1916 | Battle of Verdun | About 300,000 dead on both sides⟦/⟧ |
| ⟦t⟧28 June 1919 ★ | Treaty of Versailles, in the same hall as in 1871 | Alsace-Lorraine returns to F⟦/⟧ |
| ⟦t⟧11 January 1923 | French and Belgian troops march into the Ruhr | Coal as reparation⟦/⟧ |
| ⟦t⟧October 1925 | Conference of Locarno; Briand and Stresemann | G accepts the western border⟦/⟧ |
| ⟦t⟧22 June 1940 | Armistice in the railway carriage at Compiègne | The carriage of 1918 was fetched from a museum⟦/⟧ |
| ⟦t⟧9 May 1950 ★ | The French foreign minister offers G a common market in coal and steel. ⟦s Robert Schuman⟧Schuman: "World peace cannot be safeguarded without the making of creative efforts proportionate to the dangers which threaten it."⟦/⟧ | Now celebrated as Europe Day⟦/⟧ |
| ⟦t⟧27 October 1956 | Luxembourg (Saar) Treaty | The Saar joins G on 1 January 1957⟦/⟧ |
| ⟦t⟧8 July 1962 | De Gaulle and Adenauer attend Mass in Reims cathedral | A picture worth a treaty⟦/⟧ |
| ⟦t⟧22 January 1963 ★ | Élysée Treaty | Regular meetings of the two governments⟦/⟧ |
| ⟦t⟧5 July, same year | Franco-German Youth Office founded | Your exchange trip is paid by it!⟦/⟧ |
| ⟦t⟧22 September 1984 | Mitterrand and Kohl hold hands at Verdun | (look back at 1916)⟦/⟧ |
| ⟦t⟧October 1989 | The Franco-German Brigade is put into service | Soldiers under one command⟦/⟧ |
| ⟦t⟧2 October 1990 | Treaty founding the TV channel ARTE | Culture on both sides of the Rhine⟦/⟧ |
| ⟦t⟧22 January 2019 ★ | Treaty of Aachen | Adds to the treaty of 1963; same day, 56 years on⟦/⟧ |

## Tasks

1. Colour the rows: red for war, green for peace, yellow for "neither".
2. Which hall appears twice? Write two sentences.
3. Find the longest gap between two rows. What is missing there?
4. *For fast workers:* interview a grandparent about the first journey across the border.

## Words

**armistice** – an agreement to stop fighting, not yet a peace
**reparation** – payment for war damage

*Source: textbook pp. 88–131; photo cards 6 to 9. Copying for use in class permitted.*
