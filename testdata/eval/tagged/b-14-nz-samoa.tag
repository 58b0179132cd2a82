TALANOA NOTES
Pacific Relations Network Aotearoa | Issue 31 | Hepetema 2022

Sixty years of the Treaty of Friendship: what we heard at the fale

On Saturday 6 August about ninety people sat down together at the Fale Pasifika, University of Auckland, to talk about Samoa and New Zealand. It rained, there was plenty of food, and nobody kept to time. Here's our write-up. Any mistakes are ours. – Eds

Tuilaepa first. No, not that one! Tuilaepa Fetu Lealaiauloto is a retired schoolteacher from Māngere and he opened with a lotu. ⟦s Tuilaepa Fetu Lealaiauloto⟧He told us he was eleven when the policeman came at five in the morning. That was 1976. His uncle hid in the hot water cupboard. When the Prime Minister knelt under the 'ie toga in August last year he thought of that cupboard. "I forgave," he said, "but I still wake up at five."⟦/⟧

Dr Moana Carruthers-Ioane brought the history. ⟦s Moana Carruthers-Ioane⟧She reckons New Zealanders know about the Dawn Raids and nothing else, so she went further back: the Talune let into Apia harbour on 7 November 1918 with influenza on board, a fifth of the people dead; Black Saturday, 28 December 1929, when military police fired on the Mau procession and Tupua Tamasese Lealofi III was killed. His words, "My blood has been spilt for Samoa. I am proud to give it. Do not dream of avenging it", were on every second T-shirt in the room, she noted. Helen Clark apologised in Apia in June 2002.⟦/⟧

Then things got legal. Peseta Arthur Hollis QC explained the Lesa case. ⟦s Arthur Hollis⟧In 1982 the Privy Council said Falema'i Lesa, and by extension every Samoan born between 1924 and 1948, was a New Zealander. Within weeks Parliament had undone it. Peseta called this "the fastest legislation in our history, faster than the wartime stuff".⟦/⟧ Someone called out "Shame!". ⟦s Arthur Hollis⟧He said yes, shame, but also paper: a bill to restore it would be four clauses long and he had it in his bag.⟦/⟧

After kai we had the High Commission's Second Secretary, Ms Sina Va'ai. ⟦s Sina Va'ai⟧Sina said the Treaty of 1 August 1962 is two pages and that she can recite it. Article 5 is where NZ helps Samoa in foreign affairs "when requested". These days, she said, with a wink, Samoa mostly doesn't request.

She also talked about seasonal workers: great for roofs and school fees, hard on villages with no young men left to do the feau. The Government in Apia is reviewing the numbers.⟦/⟧

Quick timeline for your noticeboard:

☞ ⟦t⟧29.8.1914 NZ troops take German Samoa without a shot⟦/⟧
☞ ⟦t⟧1.1.1962 Independence, first in the Pacific⟦/⟧
☞ ⟦t⟧1.8.1962 Treaty of Friendship signed in Apia⟦/⟧
☞ ⟦t⟧1970 Samoan Quota agreed: 1,100 residents a year⟦/⟧
☞ ⟦t⟧4.6.2002 Clark apology⟦/⟧
☞ ⟦t⟧1.8.2021 Formal apology for the Dawn Raids, Auckland Town Hall⟦/⟧
☞ ⟦t⟧2.8.2022 PM Ardern in Apia for the 60th: ⟦s Carol Penfold⟧"family first, visas later", says her Associate Minister, Carol Penfold⟦/⟧⟦/⟧

So what do we want? We took a show of hands at the end and four asks got a clear majority. ⟦r⟧Restore the citizenship taken away in 1982.⟦/⟧ ⟦r⟧Teach the Mau in every school, not just in Mangere.⟦/⟧ ⟦r⟧Make the visitor visa free and on arrival.⟦/⟧ ⟦r⟧And cap the seasonal scheme by village, not by country – ask the pulenu'u first.⟦/⟧

Fa'afetai tele to the aunties in the kitchen. Next talanoa: Porirua, in November.
