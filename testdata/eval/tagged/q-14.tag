St. Clair Historical Society — Newsletter

Last month's lecture: "The Longest Handshake: Canada, the United States and Their Water"

Despite the ice a good crowd came out to the Legion Hall for Professor Doreen Lachapelle-Kerr of Lakehead. President Walt Obermeyer did the introductions, drew the raffle (winner: B. Stanko, a ham) and then gave up the microphone.

Professor Lachapelle-Kerr has worked for thirty years on the Boundary Waters Treaty, which was signed on January 11, 1909 by Elihu Root and James Bryce. ⟦s Doreen Lachapelle-Kerr⟧She likes to point out that a British ambassador signed for Canada and that Canadians have been pretending ever since that one of theirs did.⟦/⟧

⟦s Doreen Lachapelle-Kerr⟧The genius of the treaty, in her telling, is that the International Joint Commission has six members who are supposed to forget where they come from. "Mostly they do. It helps that nobody in Washington or Ottawa can remember who they are."⟦/⟧

She had slides. We saw the smelter at Trail, B.C., whose smoke drifted into the State of Washington and produced the award of March 11, 1941. Then came the Columbia. President Eisenhower and Prime Minister Diefenbaker signed that treaty on January 17, 1961, in Eisenhower's last week; it did not take effect until September 16, 1964, since British Columbia's premier wanted his money up front.

⟦s Doreen Lachapelle-Kerr⟧On W.A.C. Bennett the professor was merciless: he out-bargained two federal governments, she said, and then flooded the Arrow Lakes people out of their homes with a cheque that wouldn't have bought a barn. In her opinion that is the debt which any new Columbia treaty has to pay first.⟦/⟧

⟦s Doreen Lachapelle-Kerr⟧And the First Nations and the tribes? Nobody asked them in 1961. She argues that the salmon were, strictly speaking, the only party with riparian rights on both sides.⟦/⟧

For those who like dates, here is her handout:

   ⟦t⟧1817  Rush–Bagot: warships off the Lakes⟦/⟧
   ⟦t⟧1909  Boundary Waters Treaty⟦/⟧
   ⟦t⟧1941  Trail Smelter final award⟦/⟧
   ⟦t⟧1959  St. Lawrence Seaway opened by the Queen and Eisenhower (June 26)⟦/⟧
   ⟦t⟧1964  Columbia River Treaty in force⟦/⟧
   ⟦t⟧1972  Great Lakes Water Quality Agreement, Nixon and Trudeau (April 15)⟦/⟧
   ⟦t⟧1991  Air Quality Agreement on acid rain⟦/⟧

Questions went on till nearly ten. A lady at the back asked if they're going to pipe our lake to Arizona. ⟦s Doreen Lachapelle-Kerr⟧Not while the 2008 Compact stands, the professor answered; the lake is safe from Arizona and not at all safe from fertilizer.⟦/⟧ ⟦s Walt Obermeyer⟧Walt figured that in sixty years on the river he'd had more trouble from the county than from the whole of the United States.⟦/⟧ That got a hand.

A gentleman in a Red Wings cap brought up tariffs and was reminded of our by-law on politics.

Coffee and squares by the Auxiliary. Next month: Barns.
