CROSS RIVER INSTITUTE OF INTERNATIONAL AFFAIRS, CALABAR

COMMUNIQUE AND REPORT OF THE NATIONAL CONFERENCE ON TWENTY YEARS OF THE BAKASSI JUDGMENT: NIGERIA–CAMEROON RELATIONS IN PERSPECTIVE, HELD AT THE TRANSCORP HOTEL, CALABAR, FROM MONDAY 10TH TO TUESDAY 11TH OCTOBER, 2022

PREAMBLE
The Conference was attended by traditional rulers, serving and retired military officers, academics, returnees, legislators and gentlemen of the press. The Chairman of the occasion was His Eminence, Etubom Ekpo Bassey Archibong V. Goodwill messages were received from the Honourable Minister and from the High Commissioner of Cameroon (represented).

CHRONICLE OF EVENTS
⟦t⟧In 1913, Britain and Germany sign the Agreement which places Bakassi in Kamerun.⟦/⟧ ⟦t⟧In June 1975, General Gowon and President Ahidjo sign the Maroua Declaration.⟦/⟧ ⟦t⟧In May 1981, five Nigerian soldiers are killed by a Cameroonian patrol on the Rio del Rey; President Shagari accepts an apology and compensation.⟦/⟧ ⟦t⟧In December 1993, Nigerian troops enter the peninsula.⟦/⟧ ⟦t⟧In March 1994, Cameroon files its application at the I.C.J.⟦/⟧ ⟦t⟧On 10th October, 2002, the Court gives judgment for Cameroon.⟦/⟧ ⟦t⟧On 12th June, 2006, the Greentree Agreement is signed by Presidents Obasanjo and Biya in the presence of Mr. Kofi Annan.⟦/⟧ ⟦t⟧On 14th August, 2008, final hand-over takes place in Calabar.⟦/⟧

LEAD PAPER
The Lead Paper was delivered by Professor Okon Effiong Umoren-Bassey. ⟦s Okon Effiong Umoren-Bassey⟧The erudite scholar took the audience down memory lane. He submitted that the judgment was lost in 1975 and not in 2002, for a Head of State who initials a map has no business in court. He was quick to add that General Gowon acted in gratitude: during the Civil War Ahidjo had closed his border to Biafra. "Gratitude is a virtue in men and a vice in maps," the Professor declared amid applause. He lamented that the 2006 Agreement promised the inhabitants a special regime, and that the regime ended in August 2013 without anybody informing the inhabitants.⟦/⟧

OTHER PAPERS
⟦s A. B. C. Danladi⟧Brigadier-General A. B. C. Danladi (rtd.), in a paper entitled "From Confrontation to Joint Task Force", held that Boko Haram did for both armies what lawyers could not. Before 2014, Yaoundé refused hot pursuit; from 2015 the Multinational Joint Task Force made it a routine. The retired officer however noted with dismay that the crisis in the North-West and South-West Regions of Cameroon has driven more than 70,000 persons into Cross River, Benue and Taraba.⟦/⟧

⟦s Iquo Ene-Obong⟧Barrister (Mrs.) Iquo Ene-Obong, SAN, posited that the extradition of forty-seven persons from the Nera Hotel, Abuja, in January, 2018 was unlawful, as the Federal High Court itself found in 2019. 2022 was not too late to obey a court order. Learned Silk urged the media to distinguish refugees from fighters.⟦/⟧

⟦s Arit Ating⟧Chief Mrs. Arit Ating, a returnee leader from Ikang, spoke in Efik. "We are not asking for Bakassi. We are asking for the house they said was at Ekpri Ikang." She told the hall that 207 houses were built and that the roofs have since been taken by wind.⟦/⟧

OBSERVATIONS
The Conference observed that demarcation is about 97 per cent complete and that the Mixed Commission has outlived its founders.

RECOMMENDATIONS
The Conference therefore recommended as follows:
i. ⟦r⟧That the Federal Government should properly resettle all Bakassi returnees;⟦/⟧
ii. ⟦r⟧That Nigeria and Cameroon should conclude demarcation of the outstanding portions by dialogue, no life being worth a pillar;⟦/⟧
iii. ⟦r⟧That refugees should not be returned against their will;⟦/⟧
iv. ⟦r⟧That the Ikom–Mamfe–Bamenda road be maintained by both countries.⟦/⟧

Vote of thanks was moved by Dr. (Mrs.) G. Effiom, and the National Anthem was sung.

Sgd.
Chairman, Communique Drafting Committee
