Centre for Regional Connectivity under the University of World Economy, Tashkent

INFORMATION

on the international round table «Uzbekistan – Pakistan: the road to the warm seas»

On 24 September 2025 in the city of Tashkent the Centre for Regional Connectivity held an international round table with participation of scientists, experts and diplomats of two countries.

Opening the event, the Director of the Centre Doniyor Rahmatullayev welcomed the guests. ⟦s Doniyor Rahmatullayev⟧He underlined that in the last years the political dialogue between Tashkent and Islamabad reached an unprecedented level. The strategic partnership, he stressed, is being filled with practical content.⟦/⟧

The Ambassador of Pakistan, Mr. Faisal Tirmazi Khokhar, then took the floor. ⟦s Faisal Tirmazi Khokhar⟧The diplomat reminded that Babur, born in Andijan, wrote with longing about melons from the heat of Agra. "We have been importing your melons in our poetry for five hundred years. It is time to import them by rail," the Ambassador said.⟦/⟧

Leading researcher Nargiza Usmonova made a presentation on the stages of the bilateral relations:

– ⟦t⟧10 May 1992 – establishment of diplomatic relations;⟦/⟧
– ⟦t⟧June 1992 – visit of Prime Minister Nawaz Sharif to Tashkent, signing of the first intergovernmental agreements;⟦/⟧
– ⟦t⟧March 2006 – visit of President Pervez Musharraf: agreement on combating terrorism;⟦/⟧
– ⟦t⟧2 February 2021 – in Tashkent Uzbekistan, Afghanistan and Pakistan signed the road map on the construction of the railway «Termez – Mazar-i-Sharif – Kabul – Peshawar»;⟦/⟧
– ⟦t⟧15 July 2021 – Prime Minister Imran Khan in Tashkent, Joint Declaration on the establishment of strategic partnership, agreement on transit trade;⟦/⟧
– ⟦t⟧3-4 March 2022 – visit of President Shavkat Mirziyoyev to Islamabad, Preferential Trade Agreement;⟦/⟧
– ⟦t⟧25-26 February 2025 – visit of Prime Minister Shehbaz Sharif, Protocol on the High-Level Strategic Cooperation Council;⟦/⟧
– ⟦t⟧17 July 2025 – in Kabul the three sides signed the framework agreement on the feasibility study of the railway.⟦/⟧

⟦s Nargiza Usmonova⟧Commenting on these dates, N. Usmonova noted that between 2006 and 2021 there were practically no visits, which she linked with the situation in Afghanistan. In her words, trade turnover grew from 36 mln. dollars in 2018 to 404 mln. in 2024.⟦/⟧

Syed Imran Ali Gardezi (Lahore) devoted his speech to the problem of the corridor. ⟦s Imran Ali Gardezi⟧He said that a truck from Karachi to Tashkent needs between 12 and 20 days, of which five are spent standing at Torkham. The agreement of 2021 on transit abolished the reloading of goods at the Afghan border, but the customs officers in Landi Kotal, as he put it, "have not read it". The expert considers that the railway will be built only if its cost, estimated at 4.8 to 7 bln. dollars, is shared by international banks.⟦/⟧

⟦s Sh. Akmalov⟧According to the independent analyst Sh. Akmalov, one should not put all eggs in one basket. Uzbekistan, he thinks, must keep the route through Iran to Chabahar and Bandar Abbas as well.⟦/⟧

During the discussion the participants exchanged opinions on tourism, on pilgrimages to the shrines of Bukhara and on direct flights Tashkent – Lahore, resumed in 2022.

Following the results of the round table it was considered expedient:

1) ⟦r⟧to create a joint expert council on the Trans-Afghan corridor;⟦/⟧
2) ⟦r⟧to introduce the electronic TIR carnet on the entire length of the route;⟦/⟧
3) ⟦r⟧to publish the «Baburnama» in a joint edition in Uzbek, Urdu and English.⟦/⟧

The round table was covered by mass media.

Press service of the Centre
