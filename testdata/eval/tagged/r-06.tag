From the Bulletin of the Friends of the Town Library, no. 88

THE KING WHO CAME FOR A NIGHT AND STAYED FIVE YEARS
Mr Torsten Åkerblom's talk of 14 November, set down by our secretary

There were forty-six of us and the heating had failed. Mr Åkerblom, formerly of the Army Museum, kept his coat on and spoke without notes for an hour and ten minutes.

He began at the river. ⟦s Torsten Åkerblom⟧After Poltava, in the summer of 1709, Charles XII crossed the Bug with a few hundred men, the Russians at his heels, and the Ottoman governor on the far bank wanted first to bargain over the price of boats. It was, the speaker thought, a fair picture of everything that followed. The Sultan was obliged by custom to feed a guest; the guest was persuaded that he had found an ally.⟦/⟧

⟦s Torsten Åkerblom⟧For a time he had. War was declared on the Tsar in 1710, and at the Pruth, in July 1711, Peter's army was surrounded and thirsty. The grand vizier let it go in return for Azov. Charles rode through the night to stop him and arrived when the drums were already playing the Russians out.⟦/⟧ Here Mr Åkerblom drummed on the lectern, which woke Mrs Hedin.

⟦s Torsten Åkerblom⟧The camp near Bender had by then become a small Swedish town, with a chancery, a chapel and debts. At last, in February 1713, the Turks lost patience. Some forty men defended a house against several thousand; the King tripped over his spurs and was taken. "We Swedes got a word out of it," said Mr Åkerblom, "and that is more than most defeats have given us." *Kalabalik* in Turkish is simply a crowd.⟦/⟧

(Somebody called out that we got stuffed cabbage as well. ⟦s Torsten Åkerblom⟧The speaker would not swear to it.⟦/⟧)

The second half of the evening was about money. ⟦s Torsten Åkerblom⟧The creditors followed the King home to the north and waited there for years, with their imam and, so to say, with their bills. The accounts were one reason why two gentlemen, Höpken and Carleson, were sent to Constantinople. They came back with a trade treaty in 1737 and an alliance in 1739, the first, he believed, between the Porte and a Protestant crown.⟦/⟧ I have not been able to check this.

⟦s Gunvor Palm⟧In the discussion Miss Gunvor Palm asked why one never hears of the women in the camp.⟦/⟧ ⟦s Torsten Åkerblom⟧There were more than the muster rolls admit, was the answer, and nobody has written about them properly.⟦/⟧ ⟦s Gunvor Palm⟧Miss Palm said that in that case somebody should.⟦/⟧

Coffee was served, appropriately.
