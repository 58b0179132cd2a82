PROCEEDINGS OF THE ONE-DAY NATIONAL SEMINAR ON
"REVISITING THE TREATY OF PEACE AND FRIENDSHIP, 1950 : INDIA–NEPAL TIES AT CROSS-ROADS"
Organised by Deptt. of Political Science, Mahakali Degree College, Pithoragarh
Dated 18th November, 2021

INAUGURAL SESSION

The programme started with lighting of lamp and Saraswati Vandana by the girl students of B.A. II year. The Principal, Dr. (Smt.) Hemlata Pant, garlanded the dignitaries. In her welcome address, ⟦s Hemlata Pant⟧Dr. Pant expressed that a boy of Darchula in Nepal and a boy of Dharchula in India are drinking from the same river and therefore no map can make them strangers.⟦/⟧ Chief Guest Shri Devendra Singh Bohra, IFS (Retd.), released the souvenir.

Inaugurating the seminar, ⟦s Devendra Singh Bohra⟧Shri Bohra said the 1950 Treaty had outlived the men who signed it, one of whom lost his chair within months. He opined that Delhi should stop treating every request for revision as an insult. "If a shirt is tight after seventy years, you call the tailor, you don't scold the child," he quipped amidst laughter.⟦/⟧

KEY-NOTE ADDRESS

The key-note was delivered by Prof. Bishnu Raj Upreti Joshi, Kathmandu (through online mode). Dwelling upon history he divided the relation in following mile-stones:

⟦t⟧1815-16 : Sugauli Treaty signed on 2nd December 1815, ratified in March next year.⟦/⟧
⟦t⟧1923 : Britain acknowledges Nepal's independence by treaty of 21st December.⟦/⟧
⟦t⟧1950 : 31st July, Treaty of Peace and Friendship signed at Kathmandu.⟦/⟧
⟦t⟧1989 : Trade and transit treaties lapse on 23rd March; most of the border points are closed.⟦/⟧
⟦t⟧1996 : Mahakali Treaty.⟦/⟧
⟦t⟧2015 : Constitution promulgated on 20th September; obstruction of supplies follows.⟦/⟧
⟦t⟧2020 : Link road to Lipulekh is opened on 8th May; Nepal brings out new map same month.⟦/⟧

⟦s Bishnu Raj Upreti Joshi⟧He stressed that from Kathmandu's window the years 1989 and 2015 are read together. Whoever ordered or did not order the blockade, the ordinary citizen standing in the gas line had reached his own verdict, and this verdict drove the politics of the map.

The learned speaker further pointed out that the Eminent Persons' Group had finished its report in 2018 and both sides are behaving as if the postman has lost it. Nepal also has home-work: it cannot ask for revision of Articles 6 and 7 and simultaneously expect that seven lakh youth will go on working in India as before.⟦/⟧

Dr. Kavita Rawat proposed the vote of thanks for the session.

TECHNICAL SESSION-I    Chairperson: Prof. S. K. Lohani

Four papers were presented, abstracts of two are given below.

1. "Open Border : Boon or Bane" by Dr. Mohd. Arif Siddiqui (Gorakhpur)
⟦s Mohd. Arif Siddiqui⟧The paper holds that the open border is the only real achievement of both the nations. Based upon survey of 212 households the author finds that 64% have at least one relation by marriage across. He warns that identity-card regime, if brought hastily, will punish brides before it catches a single smuggler.⟦/⟧

2. "Kalapani – A Note on Revenue Records" by Ms. Pushpa Kunwar, Research Scholar
⟦s Pushpa Kunwar⟧Ms. Kunwar contended that the land receipts of 1860s quoted in the media by both the sides are silent about source of the river. In her considered view the question is hydrological first and historical afterwards.⟦/⟧

Discussion: One student enquired why China was not being discussed. The Chairperson ruled that it is beyond the theme, however ⟦s S. K. Lohani⟧he himself felt that Lipulekh without China is Ramayana without Ravana.⟦/⟧

VALEDICTORY

Following resolutions were adopted with one voice and are being forwarded to the Ministry of External Affairs:

(1) ⟦r⟧Report of E.P.G. may be received by both Prime Ministers without further delay.⟦/⟧
(2) ⟦r⟧Motorable bridge on river Kali near Dharchula may be completed on war footing.⟦/⟧
(3) ⟦r⟧Colleges of both banks may start exchange of students.⟦/⟧

The seminar concluded with National Anthems of both countries.
