[Translation from Polish. "Tygodnik Suwalski i Podlaski", no. 17/2014, pp. 6–7. Translator's notes in square brackets.]

TWENTY YEARS, OR: HOW WE STOPPED COUNTING ŻELIGOWSKI

On 26 April it will be twenty years since presidents Wałęsa and Brazauskas signed in Vilnius the treaty of friendly relations and good-neighbourly co-operation. We drove along the route Suwałki–Lazdijai–Vilnius in order to ask whom it changed.

Budzisko. There is no border here since the Schengen Christmas of 2007, only a petrol station. ⟦s Mirosław Andruszkiewicz⟧– I was a customs officer, now I sell hot dogs – laughs Mirosław Andruszkiewicz. – In 1991 people stood in the queue for three days and babies were born. Whoever complains about Lithuanians today should have stood there.⟦/⟧

Lazdijai. The deputy mayor's cabinet, a portrait of Čiurlionis. ⟦s Rasa Valinčiūtė⟧Rasa Valinčiūtė admits that the treaty came harder to them than to us. The year 1920 is in every Lithuanian textbook; in Poland, she observes with a small smile, general Żeligowski is a street.⟦/⟧ To be honest, in Suwałki we did not find such a street. [In Poland there are some.]

In 1994 the argument was whether to condemn the seizure of Vilnius in the treaty. In the end the preamble says something which each could translate for himself.

⟦s Kazimierz Tomaszun⟧– It was a masterpiece of silence – considers dr Kazimierz Tomaszun from the university in Białystok, who at that time carried the papers for the Polish delegation. – The minister asked us to look for a word that would not be an apology and would not be a lack of it. We were looking for nine months.⟦/⟧

⟦s Kazimierz Tomaszun⟧Tomaszun is of the opinion that the ultimatum of March 1938 hurt the Lithuanians more than 1920, because it had to be swallowed at once, within 48 hours.⟦/⟧

Šalčininkai/Soleczniki. Here eight in ten speak Polish. The teacher Danuta Wojtkiewicz is tired by the question of surnames. ⟦s Danuta Wojtkiewicz⟧– Article 14 says we may use our names in the sound of our language. It's twenty years, and in my passport I am still Voitkevič – she says. She doesn't blame the neighbours, she blames the two capitals, to whom, as she puts it, we are needed offended.⟦/⟧

Vilnius. Not everyone sees it this way. ⟦s Algis Petrauskas-Leonas⟧Publicist Algis Petrauskas-Leonas reminds that Warsaw was long the loudest advocate of Lithuania in NATO, and that when the fighters of the Baltic mission fly from Šiauliai, often there are Polish pilots in them. A letter "w" seems to him in comparison a luxury problem.⟦/⟧ ⟦s Algis Petrauskas-Leonas⟧And he at once adds: – Let them have the letter. Luxury is also for the people.⟦/⟧

We come back in the evening. At Budzisko the hot dogs are sold out.

                                                                     (kor)
