POLICY BRIEF 7/2021                                            Balkan Neighbourhood Lab

After the Name: making the Prespa Agreement work
Iskra Veljanoska and Dimitris Kalafatis

EXECUTIVE SUMMARY
The agreement signed on the lake on 17 June 2018 closed a 27-year dispute. Three years later the name is used, the flags are changed and the flights are full, but three memoranda await a vote in Athens and Skopje has a new quarrel, with Sofia. This brief rests on nineteen interviews held between February and May.

1. WHERE WE STAND

The agreement survived changes of government which many had expected to kill it. ⟦s Evangelos Pantelidis⟧"Everyone who swore to tear it up has found out how useful it is," notes Evangelos Pantelidis, a retired Greek diplomat who took part in the talks of the 1990s.⟦/⟧ New Democracy voted against in January 2019; in office it has respected what was signed. In Skopje the opposition still avoids saying the name of the country aloud.

⟦s Biljana Trpkovska⟧Biljana Trpkovska, a deputy on the European affairs committee, puts the mood down to disappointment with Brussels rather than with Athens. Her voters gave up a name for a date, she explains, and the date didn't come. She regards the French veto of October 2019 as the moment when the moral capital of Prespa was spent.⟦/⟧

2. WHAT IS MISSING

2.1 Trade marks. The deadline for the commercial names was three years from the start of talks, and the expert group has met twice. ⟦s Stelios Hatzivassiliou⟧Winemakers in Naoussa fear that "Macedonian" on a bottle will be lost to whoever registers first (Stelios Hatzivassiliou, exporter).⟦/⟧ Their colleagues in Tikveš fear exactly the same.

2.2 Textbooks. The joint committee on historic, archaeological and educational matters works quietly. One member, Prof. Zoran Damjanovski, was ready to be quoted. ⟦s Zoran Damjanovski⟧In his experience antiquity is easy and 1946–49 hard: "On Alexander we agree in an afternoon. On the refugee children we don't have a common word."⟦/⟧

2.3 Air policing and ports. Greece has patrolled the skies of its neighbour since 2020. The minister's adviser told us the road to Thessaloniki is "the real article one".

3. TIMELINE

- ⟦t⟧Sept 1991 | Referendum on independence in Skopje⟦/⟧
- ⟦t⟧April 1993 | UN membership under a provisional reference⟦/⟧
- ⟦t⟧Feb 1994 | Greek embargo⟦/⟧
- ⟦t⟧13 Sept 1995 | Interim Accord⟦/⟧
- ⟦t⟧April 2008 | No invitation at the NATO summit in Bucharest⟦/⟧
- ⟦t⟧5 Dec 2011 | ICJ finds that Greece breached the Accord⟦/⟧
- ⟦t⟧17 June 2018 | Prespa Agreement⟦/⟧
- ⟦t⟧12 Feb 2019 | Agreement in force⟦/⟧
- ⟦t⟧27 March 2020 | North Macedonia joins NATO⟦/⟧

4. WHAT SHOULD BE DONE

For Athens
▪ ⟦r⟧Put the three memoranda to the vote before the summer recess; their absence costs more than the debate would.⟦/⟧
▪ ⟦r⟧Open a consulate in Bitola.⟦/⟧

For Skopje
▪ ⟦r⟧Finish the replacement of signs on public buildings, and report on it every quarter.⟦/⟧

For the EU
▪ ⟦r⟧Hold the first intergovernmental conference without waiting for the bilateral matter with Bulgaria.⟦/⟧ ⟦s Evangelos Pantelidis⟧As Pantelidis warned at the end of our talk, an example that isn't rewarded will not be followed by anyone in the region.⟦/⟧

The views expressed are the authors' own.
