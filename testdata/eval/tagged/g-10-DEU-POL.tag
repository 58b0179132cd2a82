Radio Nadodrze – programme "Bridge" – transcript (unauthorised, machine aided; translated from Polish & German)
broadcast 17 June, 18.05

PRESENTER: Good evening. It's the day on which, in 1991, Chancellor Kohl and Prime Minister Bielecki signed in Bonn the treaty on good neighbourliness. In the studio in Słubice is professor Wanda Jaroszyńska, political scientist. Good evening.

WANDA JAROSZYŃSKA: Good evening to you, good evening to the listeners.

PRESENTER: And by phone from Leipzig Mr. Jochen Terheyden, who worked in those years in the Chancellery. Guten Abend, do you hear us?

JOCHEN TERHEYDEN: Loud and clear.

PRESENTER: Professor, why two treaties? The border in November 1990 and this one seven months after.

W.J.: ⟦s Wanda Jaroszyńska⟧Because Warsaw would not have the border bargained. That was Skubiszewski's rule: first the line, by itself, then everything else. The Germans would have liked a single package, with the minority inside it, and he refused.⟦/⟧

PRESENTER: Mr. Terheyden?

J.T.: ⟦s Jochen Terheyden⟧I should put it differently. In Bonn in February of 1990 there was the fear of the expellees' vote, I won't deny it. The Chancellor hesitated and hesitation is remembered. But he knew from the first day that the Oder–Neisse was final. He wanted it to be said by a parliament of all Germans, not by him.

You must also see the calendar. Two plus Four was running, the ministers met with Poland in Paris on 17 July, and there the thing was really done. What was signed in Warsaw on 14 November was the fair copy.

And I will add: nobody in the Chancellery had a map on the wall any more with the dotted line. I had, in school.⟦/⟧

PRESENTER: And a listener, pan Zdzisław from Gubin, asks by text why the treaty doesn't speak of citizenship and of property.

W.J.: ⟦s Wanda Jaroszyńska⟧It doesn't, and the accompanying letters say that it doesn't. I consider this the wisest silence in the whole document, even if it cost us the quarrel around the Trusteeship in the next decade.⟦/⟧

[jingle, traffic]

PRESENTER: We come back. The word "reconciliation" — professor, you don't like it.

W.J.: ⟦s Wanda Jaroszyńska⟧I like it in the mouth of the bishops in 1965, because it was dangerous then. "We forgive and ask for forgiveness", for this Gomułka made a campaign against them. In the mouth of a mayor cutting a ribbon it's… well. It is a ribbon.⟦/⟧

J.T.: (laughs) ⟦s Jochen Terheyden⟧I have cut many of those. Still, the youth office that was set up along with the treaty, that's some millions of young people who were in each other's kitchens. I wouldn't give up one of the ribbons.⟦/⟧

PRESENTER: Sociologist Ewelina Nowak-Thiel was with us last week and she was rather critical. ⟦s Ewelina Nowak-Thiel⟧She said that on the bridge here in Słubice ten thousand people cross daily and nine thousand of them never learn the other's language.⟦/⟧ True?

W.J.: ⟦s Wanda Jaroszyńska⟧I would ask her where she took the numbers from. But the asymmetry is true. Our side learns.⟦/⟧

PRESENTER: That's all we have time for. Thank you. After the news, jazz.
