THE LONG READ

Drawers
In Paris and Algiers, the past is kept in boxes, and everybody says that somebody else has the key

by Honor Tremlett
March 2021

The skulls went home first. On 3 July 2020 a Hercules of the Algerian air force brought twenty-four of them to Algiers, fighters of the nineteenth century who had been numbered and shelved in a museum by the Jardin des Plantes. Six months afterwards Benjamin Stora gave President Macron a report of some hundred and sixty pages, and this month the Élysée has owned that the lawyer Ali Boumendjel did not throw himself from a window in 1957. He was tortured and killed.

Is this a policy or a drip?

⟦s Zoubida Meziane⟧Zoubida Meziane, who runs a small archive of women's testimony in the Casbah, inclines to the drip. "They give us one name each year," she told me, pouring mint tea into glasses the size of thimbles. "We have some thousands. I have made the sum. I shall be four thousand years old."⟦/⟧

Her friend Rachid laughs at this. He is a taxi driver and asked me to leave it at Rachid. ⟦s Rachid⟧His opinion is that memory is for those who have running water.⟦/⟧

On the other side of the sea I found Colonel Bertrand de Maulmont, eighty-eight, in a flat in Toulon that smells of floor polish. ⟦s Bertrand de Maulmont⟧He was a lieutenant in Kabylia. He is not going to apologise, he let me know before I had sat down; he would, however, gladly draw for anybody who asks the place where the mines were laid along the Morice Line, and has twice written to the ministry to say so. No one has answered him.⟦/⟧

Between the two stand the historians. ⟦s Jeanne Abitbol-Roche⟧Jeanne Abitbol-Roche thinks that the quarrel over repentance is a trap. "Repentance is a theological word and neither republic is a church," she said. What counts is access: as long as an inspector can reclassify a file of 1958 with a stamp of 2011, there is no use in speeches.⟦/⟧ ⟦s Jeanne Abitbol-Roche⟧She would begin with the disappeared, because families cannot wait for colloquia.⟦/⟧

⟦s Lakhdar Bensmaïn⟧Not so, says a colleague at Oran, Professor Lakhdar Bensmaïn. For him the wound is 1830 and not 1954, and a report which deals mostly with the war has, he argues, mistaken the last chapter for the book. Bensmaïn is no friend of the ministers at home either: the archives of the FLN, he reminded me drily, are not exactly on the pavement.⟦/⟧

I went back to Meziane with the colonel's offer. She was silent a while.

⟦s Zoubida Meziane⟧She said that she would come to Toulon herself if somebody would get her the visa.⟦/⟧

Évian is fifty-nine years old on the eighteenth of this month. Nobody I met was planning to mark it together with anybody else.
