Causeway File -- export from tracker (tab separated), 14 Jan 2025
Prepared for Datuk Zulkarnain's office by intern (Wei Ling T.)
Sorted by ISSUE, then DATE. Status: C closed / O open / D dormant

ID	DATE	EVENT	STATUS

[SEPARATION]
S1	⟦t⟧16/09/1963	Singapore part of Malaysia	C⟦/⟧
S2	⟦t⟧09/08/1965	Separation agreement takes effect; KL recognises the same day	C⟦/⟧
S3	⟦t⟧12/06/1967	Two currencies from now on, interchangeable at par till 1973	C⟦/⟧
S4	⟦t⟧01/10/1972	MSA split up: SIA and MAS	C⟦/⟧

[WATER]
W1	⟦t⟧01/09/1961	Tebrau and Scudai Agreement	C (31/08/2011)⟦/⟧
W2	⟦t⟧29/09/1962	Johor River Agreement, to 2061, 250 mgd at 3 sen per 1,000 gal	O⟦/⟧
W3	⟦t⟧28/06/1988	MoU by Lee Kuan Yew and Mahathir: Linggiu Dam	C⟦/⟧
W4	⟦t⟧24/11/1990	PUB / Johor agreement on Linggiu, supplement to W2	C⟦/⟧
W5	⟦t⟧Jun 2018	Price: Mahathir back in office. ⟦s Mahathir Mohamad⟧He calls 3 sen "manifestly ridiculous"⟦/⟧	O⟦/⟧

[RAILWAY LAND]
R1	⟦t⟧27/11/1990	Points of Agreement (Lee, Daim)	C⟦/⟧
R2	⟦t⟧01/08/1998	Singapore moves CIQ to Woodlands; KTM's stays in Tanjong Pagar	C⟦/⟧
R3	⟦t⟧24/05/2010	Najib and Lee Hsien Loong settle it on a retreat	C⟦/⟧
R4	⟦t⟧01/07/2011	Station moved to Woodlands (last train: evening before, Sultan of Johor driving)	C⟦/⟧

[ISLANDS AND SEA]
I1	⟦t⟧21/12/1979	Malaysian map with Pulau Batu Puteh	C⟦/⟧
I2	⟦t⟧14/02/1980	Singapore's protest note on I1	C⟦/⟧
I3	⟦t⟧07/08/1995	Territorial waters agreement, Straits of Johor	C⟦/⟧
I4	⟦t⟧06/02/2003	Special Agreement to go to the ICJ, Putrajaya	C⟦/⟧
I5	⟦t⟧23/05/2008	ICJ: Pedra Branca to SG, Middle Rocks to MY, South Ledge depends	C⟦/⟧
I6	⟦t⟧02/2017 - 05/2018	Applications for revision and interpretation; dropped 30/05/2018	C⟦/⟧
I7	⟦t⟧25/10/2018	Johor Bahru port limits gazetted; mutual step-back in 2019	D⟦/⟧

[BRIDGES AND TRAINS]
B1	⟦t⟧02/01/1998	Second Link open to traffic	C⟦/⟧
B2	⟦t⟧12/04/2006	"Crooked bridge" given up by Abdullah Badawi	D⟦/⟧
B3	⟦t⟧13/12/2016	HSR agreement	C (see B5)⟦/⟧
B4	⟦t⟧30/07/2020	RTS Link: ceremony in the middle of the Causeway	O⟦/⟧
B5	⟦t⟧01/01/2021	HSR terminated, joint statement; S$102.8m paid	C⟦/⟧

[JS-SEZ]
Z1	⟦t⟧11/01/2024	MoU	C⟦/⟧
Z2	⟦t⟧07/01/2025	Agreement, Putrajaya, 11th Leaders' Retreat	O⟦/⟧
Z3	⟦t⟧TBA	Joint project office	O⟦/⟧

-- end of rows (28) --
Notes
* mgd = million gallons a day. KTM = Keretapi Tanah Melayu.
* Day comes first. Please do NOT open in US Excel, 07/08 became July 8 last time!!
* Haze, air space and sand not in this export. Ask me.
