OMAN AND ZANZIBAR, relations between

The link between the Omani coast and the island of Zanzibar, at first one of conquest, then of union in one person, and from 1861 one of two sultanates under one dynasty, shaped the western Indian Ocean for more than two centuries.

1. Conquest and union. The Yaʿrubi imams took Fort Jesus at Mombasa from the Portuguese in 1698 after a siege of nearly three years. Under Saʿid b. Sultan (r. 1806–56) of the Al Bu Saʿid the court was moved by degrees to Zanzibar, and cloves were planted there on a large scale. ⟦s Khalfan Mazrui-Hinds⟧Khalfan Mazrui-Hinds sees in the move less a choice than a flight from the poverty of Muscat.⟦/⟧ ⟦s Ingeborg Thorsell⟧Against this, Ingeborg Thorsell has held that Saʿid followed his merchants, who had gone before him. In her reading the ruler was the last great trader to arrive.⟦/⟧ The dispute turns on the customs books of the farmer Jairam Shivji, which are preserved in part only.

2. Partition. On the death of Saʿid his sons Thuwayni and Majid quarrelled over the heritage. By the award of Lord Canning, Viceroy of India, of 2 April 1861, the two parts were separated, and Zanzibar was bound to pay Muscat 40,000 Maria Theresa crowns a year. ⟦s Khalfan Mazrui-Hinds⟧"The award", Mazrui-Hinds writes, "made two weak states out of one tired one" (Two Shores, p. 212).⟦/⟧ ⟦s Bhanumati Raichand⟧A milder judgment is given by Bhanumati Raichand, for whom it merely wrote down what the monsoon had long decided.⟦/⟧ The subsidy was later paid by the government of India.

3. Two sultanates. Zanzibar became a British protectorate in 1890. Families went on marrying across the sea, and newspapers printed in Zanzibar were read at Nizwa. It is sometimes said that the island's presses had more Ibadi readers in Oman than at home; there is no proof. ⟦s Ingeborg Thorsell⟧Thorsell calls this traffic of letters "the real union, and the longest".⟦/⟧

4. Revolution and return. In January 1964 the sultanate of Zanzibar was overthrown. Thousands of people of Arab descent were killed or fled. After 1970 many Zanzibaris settled in Oman at the invitation of its new ruler. ⟦s Bhanumati Raichand⟧Raichand, who interviewed some sixty of them in Muscat, notes that they were welcomed as engineers and smiled at as Swahilis.⟦/⟧ Consular relations with Tanzania were re-established in later decades.

Principal dates
⟦t⟧1698 Fall of Fort Jesus⟦/⟧
⟦t⟧1832 Saʿid makes Zanzibar his chief residence (the year is disputed)⟦/⟧
⟦t⟧1856 Saʿid dies at sea⟦/⟧
⟦t⟧1861 Canning award⟦/⟧
⟦t⟧1890 British protectorate over Zanzibar⟦/⟧
⟦t⟧1964 Revolution⟦/⟧

See also: Ivory; Kilwa; Mombasa; Muscat.
