MODERN HISTORY, GRADE 11 – READER
Unit 8   From "hereditary enemies" to the Élysée Treaty: France and Germany, 1945–1963

What you will learn
> why France first wanted a weak Germany
> how coal and steel became a tool of peace
> what the leaders themselves said

8.1 A hard beginning
In 1945 France was given a zone of occupation of its own. It refused any central German administration and separated the Saar from the rest. General Charles de Gaulle had been in Moscow in December 1944 to sign a treaty against a new German threat. Few people in Paris thought of friendship.

A voice from outside surprised them. ⟦s Winston Churchill⟧At the University of Zurich on 19 September 1946, Winston Churchill said that the first step in the re-creation of the European family must be a partnership between France and Germany. Only in this way, he argued, could France recover the moral leadership of Europe; and there could be no revival of Europe without a spiritually great France and a spiritually great Germany.⟦/⟧

8.2 The Schuman Plan
Robert Schuman, born in Luxembourg, had been a German citizen and a French prisoner of the Gestapo. On 9 May 1950, as French Foreign Minister, he called the press to the Quai d'Orsay.

SOURCE A
⟦s Robert Schuman⟧"World peace cannot be safeguarded without the making of creative efforts proportionate to the dangers which threaten it."
Schuman explained that Europe would not be made all at once or according to a single plan, but through concrete achievements. If coal and steel production were placed under a common High Authority, war between France and Germany would become "not merely unthinkable, but materially impossible".⟦/⟧

Chancellor Konrad Adenauer had been informed in secret that morning. ⟦s Konrad Adenauer⟧He let Schuman know that he agreed to the proposal with all his heart.⟦/⟧ The treaty setting up the Coal and Steel Community was signed in Paris in April 1951.

8.3 The Saar
Not everything went smoothly. The French parliament rejected the European Defence Community in August 1954, and in October 1955 the Saarlanders voted against a European statute. France accepted the vote. Why do you think this mattered?

8.4 De Gaulle and Adenauer
When de Gaulle returned to power in 1958 Adenauer was worried. In September he was received at Colombey-les-Deux-Églises, in the general's private house. ⟦s Konrad Adenauer⟧Adenauer wrote in his memoirs that he had found a man quite different from the one whom the press had described, and that he was happy to have met him.⟦/⟧

In September 1962 de Gaulle toured Germany. ⟦s Charles de Gaulle⟧To young people in Ludwigsburg, speaking German, he congratulated them on being young, and on being children of a great people, "which has sometimes, in the course of its history, committed great mistakes".⟦/⟧

The treaty was signed at the Élysée on 22 January 1963. The Bundestag added a preamble mentioning the United States and NATO, which annoyed Paris. ⟦s Charles de Gaulle⟧Treaties, the General remarked that July, are like young girls and roses: they last as long as they last.⟦/⟧ ⟦s Konrad Adenauer⟧The Chancellor, an old gardener, answered that roses with thorns are the hardiest of plants and come through every winter.⟦/⟧

CHECK THE DATES
⟦t⟧1946   Churchill's Zurich speech⟦/⟧
⟦t⟧1950   Schuman declaration⟦/⟧
⟦t⟧1951   Treaty of Paris (ECSC)⟦/⟧
⟦t⟧1955   Saar referendum⟦/⟧
⟦t⟧1957   Saarland joins the Federal Republic; Treaties of Rome⟦/⟧
⟦t⟧1963   Élysée Treaty⟦/⟧

QUESTIONS
1. Compare Source A with Churchill's speech. Who is to lead?
2. Was the preamble of the Bundestag an unfriendly act? Discuss in pairs.
