≡ MENU     TICKETS     VISIT     LEARN     SHOP (closed on Mondays)

Deshima House
Museum of Dutch–Japanese Encounters

LEARN / TIMELINE

Four centuries in twenty cards
Text: Wietske Hoekstra-Ono, curator.  Last update 12 March 2019

Click on a card to turn it over. (The back of the cards is not printed here.)


⟦t⟧1600
A SHIP ARRIVES
On 19 April the Liefde drops anchor at Usuki with two dozen men still alive. Aboard are William Adams and Jan Joosten.⟦/⟧

⟦t⟧1609
THE PASS
In August Tokugawa Ieyasu gives the Company a trade pass with his vermilion seal. A house at Hirado opens in September.⟦/⟧

⟦t⟧1641
THE FAN
The factory is moved to Deshima, an island in the form of a fan in Nagasaki bay. Rent: 55 kan of silver a year.⟦/⟧

⟦t⟧1690–1692
KAEMPFER
Engelbert Kaempfer, a German physician in Dutch pay, travels to Edo twice and dances for the shogun.⟦/⟧

⟦t⟧1720
BOOKS
Yoshimune relaxes the ban on foreign books. "Dutch learning", rangaku, begins.⟦/⟧

⟦t⟧1774
ANATOMY
Sugita Genpaku and his friends publish Kaitai Shinsho, translated from a Dutch handbook.⟦/⟧

⟦t⟧1803 to 1817
THE LAST FLAG
Hendrik Doeff is chief. While Holland is swallowed by France and Java by Britain, he keeps the tricolour on the pole.⟦/⟧

⟦t⟧October 1808
A FALSE FLAG
HMS Phaeton sails in under Dutch colours and seizes two Dutchmen. The governor of Nagasaki takes his own life.⟦/⟧

⟦t⟧1823; 1829
SIEBOLD
Ph. F. von Siebold comes in August of the first year, and in December of the other is banished for owning maps.⟦/⟧

⟦t⟧Summer 1844
THE KING WRITES
A letter from William II (dated 15 February) reaches Nagasaki in August on the frigate Palembang. He advises Japan to open. The shogunate says no, politely, a year later.⟦/⟧

⟦t⟧1855
STEAM
A naval school under Lt. G. C. C. Pels Rijcken. The Soembing, a gift, is renamed Kankō Maru.⟦/⟧

⟦t⟧30 January 1856
THE FIRST TREATY
Dutchmen may leave the island.⟦/⟧

⟦t⟧18 August 1858
THE SECOND
Friendship and commerce, signed at Edo by J. H. Donker Curtius.⟦/⟧

⟦t⟧The 1870s
WATER MEN
Dutch engineers, among them Johannis de Rijke and G. A. Escher, tame rivers near Osaka.⟦/⟧

⟦t⟧8 December 1941
WAR
The Hague's government, in London, declares war on Japan.⟦/⟧

⟦t⟧March 1942
KALIJATI
The Indies army capitulates. Some 100,000 Dutch civilians go into camps.⟦/⟧

⟦t⟧13 March 1956
TEN MILLION DOLLARS
Protocol on compensation for those civilians, after the exchange of letters between Stikker and Yoshida in 1951.⟦/⟧

⟦t⟧October 1971
A THROWN FLASK
Emperor Hirohito passes through the Netherlands. The windscreen of his car is cracked.⟦/⟧

⟦t⟧23–26 May 2000
AKIHITO
State visit. A minute of silence on Dam Square.⟦/⟧

⟦t⟧29 October 2014
KING AND EMPEROR
State banquet in Tokyo. ⟦s Willem-Alexander⟧"We do not forget, and cannot forget, the experiences of our civilian population and soldiers in the Second World War," says King Willem-Alexander.⟦/⟧⟦/⟧


NOT ON A CARD: the figure of Erasmus from the stern of the Liefde, which stood for centuries in a temple in Sano and was taken for a saint. Room 2.

< Back to LEARN      Lesson sheets (PDF, 2 MB)      Report an error

Deshima House is supported by its Friends. Cookies? Only in the café.
