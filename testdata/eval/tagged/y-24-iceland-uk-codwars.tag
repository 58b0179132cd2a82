HULL FISHING HERITAGE GROUP     NEWSLETTER No. 61     WINTER 2021

*** ICELAND AND US: A LOG OF THE COD WARS ***

TYPED UP FROM THE CARDS OF THE LATE ARTHUR BRAMLEY, RADIO OPERATOR,
BY HIS DAUGHTER JEAN. DAD WROTE IN CAPITALS. I HAVE LEFT IT THAT WAY.
WHERE HE PUT NO YEAR, IT IS ON THE TOP OF THE CARD.

CARD 1 -- 1940
#  ⟦t⟧MAY 10. ROYAL MARINES ASHORE AT REYKJAVIK. ICELAND PROTESTS, POLITELY.⟦/⟧

CARD 2 -- 1952
#  ⟦t⟧MAY 15. FOUR MILES, FROM STRAIGHT BASELINES. OUR PORTS STOP THEIR
   FISH. THE RUSSIANS BUY IT.⟦/⟧

CARD 3 -- 1958
#  ⟦t⟧SEPT 1. TWELVE MILES FROM MIDNIGHT. NAVY IN.⟦/⟧
#  ⟦t⟧SEPT 2. NORTHERN FOAM BOARDED, THEN TAKEN BACK BY HMS EASTBOURNE.
   NINE ICELANDERS GUESTS OF THE NAVY FOR A WEEK OR SO.⟦/⟧

CARD 4 -- 1961
#  ⟦t⟧MAR 11. NOTES EXCHANGED. WE ACCEPT TWELVE, THREE YEARS TO PHASE OUT.
   DISPUTES TO THE HAGUE.⟦/⟧

CARD 5 -- 1972
#  ⟦t⟧SEPT 1. FIFTY MILES.⟦/⟧
#  ⟦t⟧SEPT 5. AEGIR CUTS A WARP, FIRST TIME, PETER SCOTT'S. NEW WORD: CUTTER.⟦/⟧

CARD 6 -- 1973
#  ⟦t⟧FEB 2. WORLD COURT SAYS IT CAN HEAR THE CASE. ICELAND STAYS AWAY.⟦/⟧
#  ⟦t⟧MAY 19. FRIGATES INSIDE THE FIFTY.⟦/⟧
#  ⟦t⟧MAY 26. AEGIR SHELLS THE EVERTON, GRIMSBY BOAT. HOLED, STAYS AFLOAT.⟦/⟧
#  ⟦t⟧NOV 13. TWO YEAR AGREEMENT (HEATH & OLAFUR JOHANNESSON). 130,000 TONS.⟦/⟧

CARD 7 -- 1974
#  ⟦t⟧JULY 25. JUDGMENT: ICELAND MAY NOT PUT US OUT ON ITS OWN SAY.⟦/⟧

CARD 8 -- 1975
#  ⟦t⟧OCT 15. TWO HUNDRED MILES (DECREE WAS IN JULY).⟦/⟧
#  ⟦t⟧NOV 13. OLD AGREEMENT RUNS OUT.⟦/⟧
#  ⟦t⟧DEC 11. THOR AND THE TUGS AT SEYDISFJORD. SHOTS. TO THE UN ON THE 12TH.⟦/⟧

CARD 9 -- 1976
#  ⟦t⟧FEB 19. RELATIONS BROKEN OFF. TWO NATO STATES!! FRENCH EMBASSY LOOKS
   AFTER US, NORWEGIANS LOOK AFTER THEM.⟦/⟧
#  ⟦t⟧MAY 6. BAD RAMMING, TYR AND FALMOUTH.⟦/⟧
#  ⟦t⟧JUNE 1. OSLO. SIX MONTHS, 24 BOATS A DAY. THEN FINISH.⟦/⟧
#  ⟦t⟧DEC 1. LAST OF OURS OUT.⟦/⟧

CARD 10 -- NO YEAR ON CARD
#  ⟦t⟧PRESIDENT OF ICELAND'S PARTY CAME ROUND THE DOCK. SHOOK HANDS, GAVE ME A TIE.⟦/⟧

Dad's cards end there. Jean and the committee have added, in small letters:

#  ⟦t⟧8 Oct 2008. London freezes Landsbanki's assets, under the Anti-terrorism,
   Crime and Security Act.⟦/⟧
#  ⟦t⟧6 Mar 2010. Icesave terms refused by voters in Iceland (again 9 April 2011).⟦/⟧
#  ⟦t⟧28 Jan 2013. EFTA Court finds for Iceland.⟦/⟧
#  ⟦t⟧8 July 2021. Free trade agreement, with Norway and Liechtenstein too.⟦/⟧

From Jean. People ask if he was bitter. He lost his berth in 1977 and drove
a bread van. He learned Icelandic from records, though, and when Captain
Kjærnested came over for the television they sat in our front room till two
in the morning. Mam made ham sandwiches. ⟦s Arthur Bramley⟧"We were both paid to be
cold," Dad said afterwards.⟦/⟧

⟦r⟧The committee asks members to bring their own logs to the museum for scanning
before the spring.⟦/⟧

Next meeting: 3rd Thursday, St Andrew's Dock bar, 7.30. Raffle.
