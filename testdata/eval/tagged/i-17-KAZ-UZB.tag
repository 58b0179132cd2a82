MINISTRY OF FOREIGN AFFAIRS
Press service. Information message
Astana, 23 November 2022

Round Table Dedicated to the 30th Anniversary of Diplomatic Relations between Kazakhstan and Uzbekistan Was Held

Today in the Ministry a round table was held with participation of diplomats, veterans of the diplomatic service, deputies, scientists and representatives of mass media of the two countries.

Opening the event, Deputy Head of the Department Yerlan Akhmetzhanuly Saparov noted the high dynamics of bilateral ties. ⟦s Yerlan Akhmetzhanuly Saparov⟧In his words, over thirty years the sides passed the way from dividing common property of the former Union to the relations of allies, and there are no unresolved political questions between Astana and Tashkent.⟦/⟧

For reference: diplomatic relations were established on 23 November 1992. The Treaty on Eternal Friendship was signed on 31 October 1998. The state border was fixed in the treaties of 16 November 2001 and 9 September 2002. The Treaty on Strategic Partnership was signed on 14 June 2013.

Veteran of the diplomatic service Bolat Dzhumabekov, who took part in the work of the delimitation commission, shared his memories. ⟦s Bolat Dzhumabekov⟧He told that in the settlement of Bagys people lived in Kazakh citizenship on one side of the street, and that commission members were met sometimes with bread and sometimes with shouts. The most difficult, he considers, was not the drawing of the line on the map but the explanation to an aksakal why his well is now abroad.⟦/⟧

Ambassador Extraordinary and Plenipotentiary of Uzbekistan Saidakbar Yuldoshev emphasized the role of trade. ⟦s Saidakbar Yuldoshev⟧The volume of trade can be brought to 10 billion dollars, the diplomat is sure, if the construction of the International Center for Industrial Cooperation "Central Asia" is accelerated.⟦/⟧ He thanked the organizers also for the photo exhibition.

Professor of the university in Samarkand Gulnora Rakhimova dwelt on cultural kinship. ⟦s Gulnora Rakhimova⟧She reminded that Alisher Navoi and Abai are read on both sides, and expressed regret that translations are made, as before, through Russian. In the opinion of the scientist, the Year of Uzbekistan in Kazakhstan in 2018 gave a large impulse, but it should have left behind chairs at universities and not only concerts.⟦/⟧

Deputy of the Mazhilis A. Tulegenova raised the question of water. ⟦s A. Tulegenova⟧The Syr Darya does not know about anniversaries, the deputy stated. She called not to wait for a dry year in order to agree on the regime of the reservoirs.⟦/⟧

In the course of the discussion participants exchanged opinions on transport corridors, checkpoints and the fate of the Aral Sea.

Following the results of the round table the participants supported the following proposals:
1) ⟦r⟧to publish a joint collection of archival documents for thirty years of relations;⟦/⟧
2) ⟦r⟧to transfer the checkpoints "Zhibek Zholy" and "Gisht Kuprik" to round-the-clock electronic queue;⟦/⟧
3) ⟦r⟧to hold the round table on annual basis alternately in both capitals.⟦/⟧

At the end veterans were handed letters of thanks.
