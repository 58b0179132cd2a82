TIMELINE - Ups and downs of Israeli-Turkish ties

ANKARA/JERUSALEM, March 9 2022 (Levant News Agency)

Israeli President Isaac Herzog arrived in Ankara on Wednesday, the highest-level visit by an Israeli official since 2008. Following is a chronology:

2008
====
⟦t⟧Dec 22 - Prime Minister Ehud Olmert dines in Ankara for five hours while Turkey carries messages by telephone to Damascus.⟦/⟧
⟦t⟧Dec 27 - Israel launches an offensive in Gaza. ⟦s Tayyip Erdogan⟧Prime Minister Tayyip Erdogan says it was "an act of disrespect to Turkey".⟦/⟧⟦/⟧

2009
====
⟦t⟧Jan 29 - ⟦s Tayyip Erdogan⟧"When it comes to killing, you know very well how to kill," Erdogan tells President Shimon Peres on a panel at Davos, before storming off.⟦/⟧ ⟦s Shimon Peres⟧Peres, voice raised, asks what Turkey would do if rockets fell on Istanbul every night.⟦/⟧ Thousands greet Erdogan at the airport.⟦/⟧
⟦t⟧Oct 11 - Turkey bars Israel from the Anatolian Eagle air exercise.⟦/⟧

2010
====
⟦t⟧Jan 11 - Deputy Foreign Minister Danny Ayalon seats ambassador Oguz Celikkol on a low sofa. ⟦s Danny Ayalon⟧"The important thing is that people see that he's low and we're high," he says to cameramen in Hebrew.⟦/⟧ He apologises by letter two days later.⟦/⟧
⟦t⟧May 31 - Commandos board the Mavi Marmara, in a flotilla bound for Gaza. Nine Turks are killed; a tenth dies in 2014. ⟦s Ahmet Davutoglu⟧"This is Turkey's 9/11," says Foreign Minister Ahmet Davutoglu.⟦/⟧ ⟦s Benjamin Netanyahu⟧Benjamin Netanyahu expresses regret for the loss of life but says the soldiers were defending themselves from "a lynch".⟦/⟧ Ankara recalls its envoy.⟦/⟧

2011
====
⟦t⟧Sept 2 - Turkey expels the Israeli ambassador after leaks from the U.N. "Palmer report", which calls the blockade legal and the force "excessive and unreasonable".⟦/⟧

2013
====
⟦t⟧March 22 - ⟦s Benjamin Netanyahu⟧From a trailer on the tarmac at Ben Gurion, with Barack Obama by his side, Netanyahu telephones Erdogan and apologises for "operational mistakes".⟦/⟧⟦/⟧

2016
====
⟦t⟧June 27 - Reconciliation deal. Israel will pay $20 million into a fund. ⟦s Binali Yildirim⟧Prime Minister Binali Yildirim says an ambassador will be named "within a week, two weeks, whatever".⟦/⟧ ⟦s Benjamin Netanyahu⟧It has immense implications for the Israeli economy, Netanyahu tells reporters in Rome.⟦/⟧⟦/⟧
⟦t⟧Nov-Dec - Ambassadors Eitan Naeh and Kemal Okem take up their posts.⟦/⟧

2018
====
⟦t⟧May 15 - Both countries send ambassadors home following the deaths of some 60 Palestinians on the Gaza fence.⟦/⟧
⟦t⟧July 19-24: ⟦s Tayyip Erdogan⟧Erdogan says the nation-state law proves that Israel is "the most Zionist, fascist and racist state in the world".⟦/⟧ ⟦s Benjamin Netanyahu⟧Netanyahu answers that Turkey under Erdogan is becoming a dark dictatorship.⟦/⟧⟦/⟧

2020
====
⟦t⟧Dec 25 - ⟦s Tayyip Erdogan⟧"Our heart desires that we can move our ties with them to a better point," Erdogan says after Friday prayers, adding that he has a problem with "people at the top level".⟦/⟧⟦/⟧

2021
====
⟦t⟧Nov 18 - An Israeli couple held for a week for photographing Dolmabahce palace are freed. Prime Minister Naftali Bennett thanks Erdogan by telephone, the first such call since 2013.⟦/⟧

2022
====
⟦t⟧Feb 4 - ⟦s Tayyip Erdogan⟧Erdogan says Turkey is ready to cooperate in carrying gas to Europe.⟦/⟧⟦/⟧
⟦t⟧March 9 - Herzog received with honours and the Hatikva. ⟦s Tayyip Erdogan⟧Erdogan calls the visit "a turning point".⟦/⟧⟦/⟧

(Reporting by bureaux; Writing by D. Solmaz; Editing by Ori L. and K. McC.)
((Istanbul newsroom)) Keywords: ISRAEL TURKEY/TIMELINE
