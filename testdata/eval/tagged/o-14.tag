POLICY BRIEF 11/2021

Kenya and Somalia after the judgment: from the courtroom back to the sea

KEY POINTS
> On 12 October 2021 the International Court of Justice drew a single maritime boundary between Kenya and Somalia, closer to the Somali claim than to the Kenyan.
> Kenya had announced beforehand that it withdrew its acceptance of compulsory jurisdiction, and "rejects in totality" the ruling.
> Neither navy has an interest in testing the line. Fishers, insurers and licence holders will test it for them.

1 | Where things stand

The dispute is younger than it looks. In April 2009 the two countries signed a memorandum on their submissions to the shelf commission, which Somalia's parliament voted down that August. Talks in 2014 failed; Somalia filed its application on 28 August 2014. The Court affirmed its jurisdiction in February 2017. Mogadishu cut diplomatic ties in December 2020 and restored them in May 2021.

2 | What people on the coast say

For this brief we spoke with officials, fishers and lawyers in Lamu, Kismayo and Nairobi between August and October.

⟦s Swaleh Omar Badawy⟧"The line of the judges I don't see it, I see the patrol boat," said Swaleh Omar Badawy, chair of a beach management unit in Lamu County, who fears that licences issued at Kiunga will be worthless north of an invisible point.⟦/⟧ Fishers we met in Ras Kamboni had the same worry the other way round.

⟦s Faduma Abshir⟧Faduma Abshir, a former adviser in the Somali ports ministry, believes that the ruling has strengthened Mogadishu's hand with Jubaland as much as with Nairobi, because from now on the federal government alone can speak for the zone.⟦/⟧

A Kenyan official who asked not to be named told us that non-recognition was "a posture for an election year".

Lawyers differ. ⟦s Mutua Nzioka⟧Mutua Nzioka, an advocate who has acted for oil firms, considers that acquiescence was Kenya's best argument and that it was pleaded poorly: the 1979 proclamation sat uncontested for decades, he maintains, and the bench should have been made to feel it.⟦/⟧ ⟦s Ingeborg Tveit⟧For Ingeborg Tveit, formerly of a shelf secretariat in Arendal, this misses the point. A state emerging from two decades without a government cannot be said to have kept silent.⟦/⟧

3 | Risks for the next 24 months

Three blocks licensed by Kenya now lie partly or wholly on the Somali side. AMISOM troops of Kenya remain inside Somalia. And the khat trade, the usual hostage, may be suspended again.

4 | What to do

For Nairobi and Mogadishu
⟦r⟧• Conclude a provisional arrangement on small-scale fishing which doesn't prejudice either side's position on the judgment.⟦/⟧
⟦r⟧• Set up a hotline between the two coast guards, hosted if need be by the Djibouti Code of Conduct.⟦/⟧

For IGAD and the AU
⟦r⟧• Appoint a respected former head of state as a discreet envoy; public mediation will fail.⟦/⟧

For donors
⟦r⟧• Fund joint stock surveys, since fish will be argued over long before oil.⟦/⟧

About this brief: written by the Institute's Western Indian Ocean desk. The views are the desk's own.
