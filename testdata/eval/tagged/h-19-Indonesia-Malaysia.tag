MINISTRY OF FOREIGN AFFAIRS
Directorate for Southeast Asia

PRESS RELEASE No. 112/VIII/2023

Jakarta – In conjunction with the 56th year of the establishment of diplomatic relations between Indonesia and Malaysia, the Ministry in collaboration with Universitas Selat Nusantara has held a Public Lecture and Dialogue entitled "Serumpun: From Confrontation to Connection" on Wednesday (30/8).

The activity was opened by the Director for Southeast Asia, Raden Bambang Wiryokusumo. ⟦s Raden Bambang Wiryokusumo⟧In his remarks, the Director conveyed that the signing of two treaties on territorial sea boundaries on 8 June 2023, in the Sulawesi Sea and the southern part of the Malacca Strait, is a historical achievement after 18 years of negotiation. "This shows that serumpun nations can solve problems with patience and in a family spirit," said the Director.⟦/⟧

Also present as resource persons were Dr. Faridah binti Haji Salleh from Kuala Lumpur and Prof. Togar Hutasoit from Medan.

Prof. Togar explained about the period of Konfrontasi. ⟦s Togar Hutasoit⟧According to him, the confrontation of 1963-1966 was ended not by the diplomats alone but by officers who from 1964 were secretly sending messages to Kuala Lumpur. The agreement signed in Jakarta on 11 August 1966 was therefore only the visible tip. Prof. Togar also reminded that ASEAN, born one year after, cannot be understood without this reconciliation.⟦/⟧

Meanwhile, Dr. Faridah highlighted the issue of migrant workers. ⟦s Faridah binti Haji Salleh⟧She assessed that the Memorandum of Understanding on domestic workers of April 2022, with its One Channel System, is good on paper, however recruitment outside the channel still occurs. She was also of the opinion that songs, batik and rendang should not be made into reasons to quarrel because "our grandmothers did not have a copyright office".⟦/⟧

In the question-and-answer session, students were enthusiastic to ask about Sipadan and Ligitan, the Ambalat block and haze. ⟦s Togar Hutasoit⟧Responding to this, Prof. Togar stated that the ICJ's decision of 17 December 2002 was accepted by Indonesia even though bitter, and this has to be seen as a capital of trust.⟦/⟧ ⟦s Faridah binti Haji Salleh⟧On haze, Dr. Faridah said that companies from both countries own the plantations, so that pointing across the strait is pointing in a mirror.⟦/⟧

The Rector, Prof. Dr. Ni Luh Sukmawati, closed the event and handed over plaques. The activity was attended by 350 participants, both offline and online.

At a glance: bilateral relations
- Diplomatic relations: 31 August 1967
- Treaty of Friendship: 17 March 1970
- Land border: about 2,000 km on Borneo
- Joint Commission for Bilateral Cooperation: at ministers' level

(Dit. Asteng)
