THE CHOBE & ZAMBEZI MESSENGER
Friday, 3 March 2023                                  P8.00 / N$10.00

IDs ONLY: BORDER FOLK CHEER NEW TRAVEL DEAL
• But Kasikili fishermen say "not so fast"

By Lesedi Moatlhodi in Kasane and Fidelis Mukwata in Katima Mulilo

RESIDENTS of the border areas have welcomed last week's agreement under which Batswana and Namibians may cross with identity cards in the place of passports.

The agreement was signed on 24 February by Presidents Mokgweetsi Masisi and Hage Geingob.

⟦s Mma-Boitumelo Sinvula⟧Speaking to The Messenger at Ngoma bridge, hawker Mma-Boitumelo Sinvula said she was over the moon. "My passport was finished with stamps in eight months. Now I will just show the Omang and sell my tomatoes," she said.⟦/⟧

⟦s Rebecca Ntwetwe⟧Kgosi Rebecca Ntwetwe described it as a healing of old wounds. The people of Chobe and Zambezi are one family who were cut by Lord Salisbury's ruler in 1890, she said, and it is good that the cut is being stitched.⟦/⟧

However, not everyone is dancing. ⟦s Elvis Mutonga⟧Elvis Mutonga, chairperson of a fishermen's association at Impalila, bemoaned that no card protects his members from being shot at night. He claimed more than thirty Namibians have lost their lives on the river since independence, and that the two commissions of inquiry gave them "only paper".⟦/⟧

Botswana authorities have always maintained that the anti-poaching unit acts within the law. Police at Kasane referred enquiries to Gaborone.

⟦s Tapologo Keabetswe⟧Retired surveyor Mr Tapologo Keabetswe, who assisted the boundary teams, urged patience. The island they call Kasikili and we call Sedudu was given to Botswana at The Hague on 13 December 1999 by eleven votes to four, and Windhoek accepted it the same day, he recalled. "Which other two countries in Africa can say that?" he asked.⟦/⟧ ⟦s Tapologo Keabetswe⟧He further stated that the Boundary Treaty of February 2018 had closed all the remaining questions of line, from Caprivi to the Kgalagadi.⟦/⟧

That treaty has been criticised in Namibia for lack of consultation. ⟦s Bernadette Lilungwe⟧Lawyer Bernadette Lilungwe shares the view. The Masubia were never asked, according to her, and a treaty which is not explained in Silozi does not exist in Silozi.⟦/⟧

Asked about this, Kgosi Ntwetwe was diplomatic. ⟦s Rebecca Ntwetwe⟧She said chiefs on both banks still attend each other's funerals without any treaty.⟦/⟧

⟦s Elvis Mutonga⟧Mutonga for his part said he will carry his ID but will also be home before sunset, as he does not believe the bullets can read.⟦/⟧

>> Turn to page 4 for crossing hours
