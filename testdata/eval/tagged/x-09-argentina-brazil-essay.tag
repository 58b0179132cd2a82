Southern Cone Review of History and Politics, vol. XII, no. 3, pp. 201-203

                 FROM RIVALRY TO ROUTINE:
       ARGENTINA, BRAZIL AND THE UNMAKING OF A THREAT

                      Pr. Helena Tavares Quiroga
                 Universidade Federal do Alto Uruguai

Abstract. The essay reviews three generations of writing on the
Argentine-Brazilian rapprochement and argues that the usual date of
birth, 1985, is too late.

It is customary to begin at Foz do Iguacu. On 30 November 1985 Raul
Alfonsin and Jose Sarney met to open a bridge, and Alfonsin, against
the advice of his staff, asked to be shown the dam of Itaipu. A
photograph of him there has become to the literature what the
kneeling Brandt is to another. ⟦s Jose Sarney⟧"With that gesture the whole of the
hypothesis of war came down," Sarney recalled twenty years later.⟦/⟧

The first generation of historians accepted this. ⟦s Octavio Ferrand⟧For Octavio Ferrand
the rapprochement was "an act of two men, both of them weak, who
leaned on each other". He wrote that without the debt crisis neither
would have found the other's hand.⟦/⟧ ⟦s Beatriz M. Lobo⟧Beatriz M. Lobo, in what is still
the best account of the nuclear side, insisted that the scientists had
been ahead of the presidents: physicists of both commissions "knew the
names of each other's children by 1980".⟦/⟧

The second generation turned to structure. Its merit was to take the
soldiers seriously. The Tripartite Agreement of October 1979, which
settled the height of the water between Itaipu and Corpus, was signed
by generals, not democrats. ⟦s Ricardo Stange⟧Ricardo Stange has called it "the
Westphalia of the River Plate". According to Stange, the Argentine
junta needed a quiet north since it was preparing for a noisy south;
the Beagle crisis of 1978 did what no treaty had done.⟦/⟧ I find this
persuasive, though it must be said that Stange's evidence consists of
four interviews, of which one was with his uncle.

In 1982 Brazil represented Argentine interests in London after the
Falklands war, and Embraer aircraft were delivered with unseemly
haste. Few general histories mention it. ⟦s Cora Ben-Ami Duarte⟧"We have been reading the
archive of the wrong ministry," Cora Ben-Ami Duarte complained in her
presidential address of 2014, "for it was the air forces who made
friends first."⟦/⟧

What of the third generation? Its authors are younger than Mercosur
and less impressed by it. ⟦s L. Pizarro⟧L. Pizarro maintains that what is called
friendship was "a habit of not planning"; once the general staffs had
stopped drawing up contingencies nobody remembered how. The rivalry
was not solved. It lapsed, Pizarro concludes, like a subscription.⟦/⟧

I should like to take this one step further. If rivalry is a habit, so
is amity, and habits need practice. The bilateral commission on
production met twice in 2019 and not at all in 2020. The joint
inspection agency, ABACC, on the other hand has gone on counting
kilograms in all weathers since 1991. ⟦s Juan Domingo Peron⟧"The year 2000 will find us
united or dominated," General Peron used to say.⟦/⟧ It found us, in fact,
bankrupt; but it also found forty inspectors from two countries
sharing one minibus on the road to Resende. That is not a metaphor.
I have seen the minibus.

                              NOTES

1 Sarney's remark is in the volume prepared for the twentieth
anniversary, Brasilia, 2005.
2 O. Ferrand, Dos debilidades (Rosario, 1989), 17.
3 Lobo, Os fisicos e a fronteira, 88-91.
4 Stange, "Corpus revisited", this Review, vol. IV.

                               203
