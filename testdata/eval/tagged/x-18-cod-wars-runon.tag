THE HULL COURIER                                   Thursday, June 3, 1976                                   Page 7

PEACE AT LAST ON THE COD GROUNDS
By Our Political Staff

BRITAIN and Iceland signed an agreement in Oslo on Tuesday that ends the third "cod war". Twenty-four British trawlers a day may fish inside the 200 miles, for six months. After December there is nothing.

⟦s Anthony Crosland⟧Mr. Anthony Crosland, the Foreign Secretary and M.P. for Grimsby, told the Commons that the terms were the best that could be got and that "no amount of naval protection would catch fish".⟦/⟧ He was heard in silence. ⟦s Austen Laing⟧Mr. Austen Laing, of the British Trawlers' Federation, said 1,500 fishermen and 7,500 men ashore would be out of work. "We have been sold down the river, and there's no fish in that either," he added.⟦/⟧

⟦s Einar Agustsson⟧In Oslo Mr. Einar Agustsson, the Icelandic Minister, smiled. He said it was a good agreement for Iceland and that he bore no ill-will to the English, whose football he followed.⟦/⟧

KEY DATES. ⟦t⟧1952: Iceland draws a four-mile limit; Hull and Grimsby refuse to land her fish.⟦/⟧ ⟦t⟧Sept. 1, 1958: limit goes to 12 miles and the Royal Navy goes with the trawlers, the first cod war.⟦/⟧ ⟦t⟧March 1961: Britain gives way by an exchange of notes, which sends future quarrels to The Hague.⟦/⟧ ⟦t⟧Sept. 1, 1972: 50 miles. ⟦s Olafur Johannesson⟧Mr. Olafur Johannesson, Prime Minister, says his people "cannot live on the view".⟦/⟧⟦/⟧ ⟦t⟧May 19, 1973: frigates sent in after wire-cutters are used on 18 trawlers' gear. ⟦s Joseph Godber⟧Mr. Joseph Godber, Minister of Agriculture, warns Reykjavik that British patience is "not inexhaustible".⟦/⟧⟦/⟧ ⟦t⟧Oct. 1973: Mr. Heath and Mr. Johannesson settle it in Downing-street for two years.⟦/⟧ ⟦t⟧Oct. 15, 1975: 200 miles.⟦/⟧ ⟦t⟧Dec. 11, 1975: gunboat Thor fires on the tug Lloydsman off Seydisfjord. ⟦s Petur Sigurdsson⟧Captain Petur Sigurdsson, of the Coast Guard, calls it self-defence; "they rammed us in our own front garden," he complains.⟦/⟧⟦/⟧ ⟦t⟧Feb. 19, 1976: Iceland breaks off relations, the first rupture between N.A.T.O. allies.⟦/⟧ ⟦t⟧May 6: H.M.S. Falmouth rams the Tyr, which all but turns over.⟦/⟧ ⟦t⟧June 1: Oslo.⟦/⟧

WHAT THE DOCK SAYS

At the Rayners bar on Hessle-road they were drinking as usual. ⟦s Arthur Nettleship⟧"I was gassed, shot at and had me trawl cut twice, and I don't blame one of them lads," said Skipper Arthur Nettleship, of the Arctic Plover. "If it were our fish we'd do the same. It's them in London."⟦/⟧ ⟦s Doreen Cribb⟧Mrs. Doreen Cribb, whose husband is in the Ross Kestrel, wants to know who will pay the rent.⟦/⟧ There was nobody at the Labour Exchange who could tell her.

A COMMENT

It is idle to look for the guilty. A nation of 220,000 has beaten the Royal Navy, because it had to and because the Americans need Keflavik. ⟦s H. T. Barraclough⟧"It will be studied in the staff colleges," Dr. H. T. Barraclough, reader in international law at Hull, foretold yesterday, "under the heading of how the weak win."⟦/⟧ What is wanted now is not lectures. ⟦r⟧The Government must compensate the men, as it did the miners.⟦/⟧ ⟦r⟧It should claim a 200-mile limit of our own before the Common Market claims it for us.⟦/⟧

Tides, page 11.  Weather: N.W. winds, force 5, showers.
