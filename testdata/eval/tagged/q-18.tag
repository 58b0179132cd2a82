Seminar on Pak-Iran relations held
Staff Reporter

QUETTA: Speakers at a seminar on Wednesday stressed the need for strengthening Pakistan-Iran economic ties and said that the border must be turned into a gate of prosperity.

The one-day seminar titled 'Pakistan and Iran: Brothers in Need' was organised by the Bolan Institute of Strategic Thought (BIST) in collaboration with the Area Study Centre. Former provincial minister Sardar Mehrab Khan Gichki was the chief guest while Prof Dr Nasreen Zehri presided over the session.

⟦s Mehrab Khan Gichki⟧Addressing the participants, Sardar Gichki said Iran was the first country to recognise Pakistan in 1947 and that people of Makran had not forgotten the favour. "From Mand to Turbat our bulbs burn on Iranian electricity, so who are we to take dictation from others?" he questioned.⟦/⟧

⟦s Mehrab Khan Gichki⟧He deplored that the gas pipeline, whose Pakistani portion was inaugurated in March 2013, was lying in files and demanded the government to take nation into confidence over the penalty.⟦/⟧

Former ambassador Tauqir Hussain Naqvi, in his keynote address, traced the history of the ties. The two countries signed a boundary agreement in February 1958 and formed the RCD with Turkey in July 1964.

⟦s Tauqir Hussain Naqvi⟧The envoy was of the view that the exchange of strikes in January 2024 was a blessing in disguise since it was settled within four days. "I have not seen two foreign ministers bury a thing so fast," he remarked, adding that both sides had found out that they have no interest in a second front.⟦/⟧

⟦s Nargis Baloch⟧Economist Dr Nargis Baloch said unofficial diesel trade was feeding an estimated hundreds of thousands families in Balochistan and a blanket ban would only enrich checkposts. She called for weighing the human cost before issuing notifications.⟦/⟧

⟦s Agha Reza Mirjaveh⟧Representing the Zahedan chamber, Agha Reza Mirjaveh said through an interpreter that Iranian traders faced no hurdle from their side but were made to wait for banking channel since years, so barter was the only way out.⟦/⟧

⟦s Nasreen Zehri⟧Prof Zehri in her presidential remarks lauded the speakers and said no seminar on the border was complete without those living at it. She regretted that not a single student from Panjgur could reach owing to closure of highway.⟦/⟧

Later, in question and answer session, the participants asked about the dried Hamun wetland, pilgrims' buses and visa fee. ⟦s Tauqir Hussain Naqvi⟧Responding to a query, Mr Naqvi said security of pilgrims was a shared responsibility and could not be left to the transporters.⟦/⟧

A joint declaration was read out by the stage secretary at the end. The seminar through the declaration urged that ⟦r⟧all six agreed border markets be made functional within the current fiscal year.⟦/⟧ ⟦r⟧It also called for a direct flight between Quetta and Zahedan⟦/⟧ and ⟦r⟧asked the State Bank to notify a barter settlement mechanism in consultation with the chambers.⟦/⟧

Shields were distributed among the guests.

Published in The Quetta Sentinel
