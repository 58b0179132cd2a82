FISH TOWNS STILL COUNT COST FIFTY YEARS ON FROM COD WARS

HULL, England / REYKJAVIK (NorthWire) - Trawlermen and coastguard veterans from Britain and Iceland met on Thursday for the first time in public debate on a dispute that ended with the Oslo agreement of June 1, 1976, and said neither side had told the story straight.

⟦s Brian Thackray⟧"We were told it was about law of the sea. It was about whether my street ate," said Brian Thackray, 78, a deckhand on Hull sidewinders for eleven years.⟦/⟧

Iceland extended its fishing limits from four to 12 nautical miles on September 1, 1958, to 50 miles on September 1, 1972, and to 200 miles on October 15, 1975. Britain sent the Royal Navy on each occasion. There were dozens of rammings in the last round, and on February 19, 1976 Iceland broke off diplomatic relations with London, a step without parallel between two NATO members.

⟦s Guðrún Hallsdóttir⟧The decisive lever was not the wire cutter but the Keflavik base, Guðrún Hallsdóttir, a historian who organised the Reykjavik end of the video link, told the audience.⟦/⟧ ⟦s Guðrún Hallsdóttir⟧"Nobody in Whitehall feared our six boats," she added. "They feared a telephone call from Washington."⟦/⟧

That reading was not shared by all.

Peter Loxley, who has written a study of the Foreign Office papers, was the most sceptical. ⟦s Peter Loxley⟧The threat to the base, in his view, had been priced in since 1958 and it was the drift of the U.N. Conference on the Law of the Sea that made the British case hopeless.⟦/⟧ ⟦s Peter Loxley⟧"By the spring of 1976 London was about to claim 200 miles for itself. You can't ram a man for doing on Monday what you intend to do on Friday."⟦/⟧

Under the Oslo terms Britain was allowed an average of 24 trawlers a day inside the zone for six months. When the arrangement ran out on December 1, 1976 it was not renewed.

⟦s Sigurjón Árnason⟧Sigurjón Árnason, once second mate on a coastguard vessel, said he had cut the gear of two British ships and "slept badly after the second, because a warp that parts can take a man's head off".⟦/⟧

One former skipper in the hall shouted that he had never received a penny. A compensation scheme for former distant-water trawlermen was opened by the British government in 2000 and was criticised by the ombudsman for its rules on breaks in service.

⟦s Maureen Stott⟧Local campaigner Maureen Stott says some 300 families in the city were shut out by those rules.⟦/⟧ The figure could not be independently verified.

FACTBOX - Key dates
⟦t⟧* Sept 1, 1958 - 12-mile limit takes effect; first "Cod War" begins⟦/⟧
⟦t⟧* March 11, 1961 - London recognises 12 miles in exchange of notes⟦/⟧
⟦t⟧* Nov 13, 1973 - Two-year interim agreement ends second dispute⟦/⟧
⟦t⟧* Feb 19, 1976 - Iceland severs diplomatic ties⟦/⟧
⟦t⟧* June 1, 1976 - Agreement signed in Oslo⟦/⟧

(Reporting by staff in Hull and Reykjavik; Editing by D. Marsh)
