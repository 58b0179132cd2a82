**Article 17 and other misunderstandings**

*Ato Bekele Woldeyes spent thirty-four years in the archives of Addis Ababa and Rome. On the eve of his retirement he talked to us about two countries which fought twice and, he believes, were never properly introduced.*

**You like to say that it all began with a verb.**

⟦s Bekele Woldeyes⟧With a verb, yes. In the treaty signed at Wuchale on 2 May 1889 the Amharic says that the Emperor may use the services of Italy in dealing with the other powers. The Italian text says that he consents to use them. From one of these you get a postman and from the other a protectorate.⟦/⟧

**An error of the translator?**

⟦s Bekele Woldeyes⟧I used to think so. Today I believe that at least one person in the room knew, but I could not prove it before a court.⟦/⟧

**Menelik denounced the treaty, and in 1896 came Adwa.**

⟦s Bekele Woldeyes⟧On the first of March. And in October of that year the peace of Addis Ababa, in which Italy recognised Ethiopia as independent without reserve. People celebrate the battle. I would celebrate the peace as well, because it lasted almost forty years, which in our region is a long time.⟦/⟧

⟦s Bekele Woldeyes⟧There was even a treaty of friendship in 1928. It was meant for twenty years.⟦/⟧

**It lasted seven.**

⟦s Bekele Woldeyes⟧On paper. Walwal was in December 1934, the invasion on 3 October 1935, and on 5 May 1936 they were in Addis Ababa. I do not need to tell your readers about the gas.⟦/⟧

**And yet you need to tell Italian readers?**

⟦s Bekele Woldeyes⟧Still, yes, the younger ones are astonished. In February 1937, after the attempt on Graziani, the killing in the capital went on for three days. When I showed photographs to a school class in Bologna, a girl asked why it is not in her book. I said: write to the publisher. She did, I have a copy.⟦/⟧

*He rummages in a drawer and does not find it.*

**The obelisk of Axum came home in 2005. Did that close something?**

⟦s Bekele Woldeyes⟧It closed the hole in the ground. The peace treaty of 1947 had promised it within eighteen months, so you can calculate the delay yourself. But I was there in 2008 when it stood again, and an Italian engineer next to me was weeping, and I thought, well, now we have perhaps been introduced.⟦/⟧

**What will you do without the archive?**

⟦s Bekele Woldeyes⟧Sleep. And then there is a box from the legation which nobody has opened.⟦/⟧

*Questions: the editors*
