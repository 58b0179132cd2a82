AMBASSADE DE FRANCE – Consulate General
Accueil / Culture / News

Page updated on 18 October 2023

[EVENT] 1973–2023: a look back at the colloquium "France–Viet Nam, fifty years of diplomatic relations"

On the occasion of the 50th anniversary of the establishment of diplomatic relations (12 April 1973) and the 10th anniversary of the Strategic Partnership (25 September 2013), the Embassy and the Institute of European Research organized a half-day colloquium in Ha Noi. The event took place in the presence of the Ambassador and of more than one hundred students.

Milestones

- ⟦t⟧1954: after the battle of Dien Bien Phu, the Geneva Agreements put an end to the war in Indochina (July).⟦/⟧
- ⟦t⟧1973: France and the Democratic Republic of Viet Nam establish diplomatic relations.⟦/⟧
- ⟦t⟧1993: François Mitterrand is the first Western Head of State to visit reunified Viet Nam, in February.⟦/⟧
- ⟦t⟧1997: the 7th Francophonie Summit is held in Ha Noi.⟦/⟧
- ⟦t⟧2013: signature of the Strategic Partnership in Paris.⟦/⟧

⟦s Solène Kerbrat⟧In her welcome address the Cultural Counsellor, Ms. Solène Kerbrat, underlined that cooperation in heritage and health, less visible than the large contracts, had created the most durable links. She cited the Pasteur Institutes and the restoration of the Long Bien bridge, on which, she stressed, France stood ready to go further.⟦/⟧

⟦s Trần Quốc Bảo⟧Mr. Trần Quốc Bảo, Deputy Director of the Institute, affirmed that the two peoples had closed the past and looked toward the future. In the process of renovation, France was among the first Western countries to open doors to Viet Nam, and this was a thing Viet Nam would always remember.⟦/⟧

The historian Mathilde Aubrac-Lenoir focused on the visit of 1993. ⟦s Mathilde Aubrac-Lenoir⟧For her, President Mitterrand's stop at Dien Bien Phu was a political act carried out in silence: no speech was possible there, and he made none. She feels that the generation of veterans on both sides understood each other better than the diplomats of the fifties.⟦/⟧

Dr. Nguyễn Thị Lan Hương, who teaches French in Hue, offered a more nuanced testimony. ⟦s Nguyễn Thị Lan Hương⟧The number of pupils in French declines each year, she warned, and young people learn the language in order to study, not in order to remember. "It is perhaps better like this," she concluded.⟦/⟧

The floor was then given to the students. One question concerned the restitution of imperial objects; another, the situation of the descendants of the workers brought to France in 1939–40. ⟦s Mathilde Aubrac-Lenoir⟧On this second point, Ms. Aubrac-Lenoir pointed out that twenty thousand men had been requisitioned and that recognition came only very late, thanks to a few mayors, in Arles and in the Camargue, where they had grown rice.⟦/⟧

The Embassy thanks all its partners. Photos of the event may be consulted on our social networks.

To find out more:
> Visa section
> Campus France Viet Nam
> Press room
Top of page
