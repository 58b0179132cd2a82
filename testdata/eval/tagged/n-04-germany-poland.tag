ODERBRÜCKE – Members' Letter of the German-Polish Chamber Circle Frankfurt (Oder) / Słubice
Issue 2/2021

LOOKING BACK ON OUR JUNE BREAKFAST

On 17 June, thirty years to the day after the Treaty on Good Neighbourship and Friendly Cooperation was signed in Bonn, we met for the first time since the pandemic in person (with test!) at the Collegium Polonicum. There were rolls, coffee and four guests. Our vice-chair Sabine Hartkopf led through the morning.

The start was made by Prof. Zbigniew Orłoś from Poznań. ⟦s Zbigniew Orłoś⟧Without the border treaty of November 1990, he reminded us, there would have been no neighbourship treaty in June 1991; Mazowiecki wanted the two in this order and was right. Chancellor Kohl would have liked it the other way round, or both at once.⟦/⟧ ⟦s Zbigniew Orłoś⟧The Professor also warned against telling the story as a straight road from Brandt's kneeling to the single market: there had been years, he said, in which nobody on either bank wanted to see the other.⟦/⟧

"Fear has a price and you can calculate it." With this sentence Joanna Wrzesień, who runs a joinery with sixty staff in Rzepin, drew the attention of the room. ⟦s Joanna Wrzesień⟧In 2004, she told, her bank expected that German firms would buy everything up; in Brandenburg meanwhile people expected Polish tilers to take all jobs. Neither came to pass. Germany kept its labour market shut for the full seven years, and the tilers went to Ireland.⟦/⟧

The closing of the bridges in March 2020 is still in everybody's bones. Dr. Malte Rugenstein of the district administration was in the crisis staff at the time. ⟦s Malte Rugenstein⟧We learned of it from television, he admitted. From one day to the next several thousand commuters had to choose between their bed and their workplace. He would not put it down to ill will: Warsaw closed to everybody. But a treaty which has a commission for everything ought to have a telephone for such a night.⟦/⟧

Fourth in the round was Kinga Maliszewska (Viadrina, doctoral researcher), who had asked 400 pupils on both sides what they know of 1991. ⟦s Kinga Maliszewska⟧Result: eleven percent could name the treaty. Asked for a date of common history, the Poles wrote 1939, the Germans 1989.
She sees no reason for alarm in that. Young people shop, study and fall in love across the river without having read Article 1, and maybe that is what its authors had in mind.⟦/⟧

In the discussion a member from Cottbus wanted to know why there are still only two trains an hour. A question to which, as every year, nobody had an answer.

What the Circle takes along
The board has formed three requests from the morning and will carry them to the Committee for Cross-Border Cooperation. ⟦r⟧First, commuters should receive a status that remains valid also in the case of border controls.⟦/⟧ ⟦r⟧Secondly, we recommend that both labour offices place one adviser each in the office of the other.⟦/⟧ ⟦r⟧Third: vocational schools along the Oder ought to offer the neighbour's language as a regular subject.⟦/⟧

Dates to remember (for those who belong to the 89 percent):
⟦t⟧7.12.1970 Warsaw Treaty⟦/⟧ • ⟦t⟧14.11.1990 Treaty confirming the existing border⟦/⟧ • ⟦t⟧17.6.1991 Good-neighbourship treaty⟦/⟧ • ⟦t⟧1.5.2004 Poland joins the EU⟦/⟧ • ⟦t⟧1.5.2011 Full freedom of movement for Polish workers⟦/⟧

Next breakfast: 16 September, Słubice. Please register.
