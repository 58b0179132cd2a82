The Humber Quarterly, no. 44
"WE RAMMED THEM POLITELY"
An interview with Captain Hrafnkell Stefánsson, late of the Icelandic Coast Guard

Hrafnkell Stefánsson is eighty-six, deaf in one ear and lives above a bakery in Hafnarfjörður. He served in gunboats in the second and third Cod Wars. Our editor, Margaret Thirkettle, whose father fished out of Hull, visited him in February. The talk was in English; we have tidied it only a little.

MT: Captain, was it a war?

HS: ⟦s Hrafnkell Stefánsson⟧For my wife, yes. For me it was work with bad manners. We had one job, to cut the warps, and the trawler men had one job, to swear at us on the radio.⟦/⟧

MT: My father was one of those.

⟦s Hrafnkell Stefánsson⟧Then I have perhaps heard him. [laughs] He will have had a good voice.⟦/⟧

MT: You began under the fifty-mile limit, 1 September 1972. Did you believe in it?

HS: ⟦s Hrafnkell Stefánsson⟧I believed in cod. I had seen the spawning grounds in the fifties with two hundred trawlers, like a town with lights. You cannot fish a town every night.⟦/⟧

⟦s Hrafnkell Stefánsson⟧But I will say also this. We had done it ourselves when we could. I do not think we were saints. We were just nearer.⟦/⟧

MT: And the third one, after the two hundred miles in October 1975?

HS: ⟦s Hrafnkell Stefánsson⟧That was the ugly one. The frigates came close, they were thin ships, beautiful, made for Russians. We were thick. In a collision the thick one wins but the paperwork is the same.⟦/⟧

In a break for coffee his daughter, Sólrún, a fisheries biologist, joins us. ⟦s Sólrún Hrafnkelsdóttir⟧She says that her father tells it as comedy because a man died, the engineer Halldór Hallfreðsson, in 1973, and he does not like to come to that part.⟦/⟧ He looks out of the window.

MT: Iceland broke relations on 19 February 1976. It had never happened between two NATO allies.

HS: ⟦s Hrafnkell Stefánsson⟧The keys to your embassy were with the French, I think. Nobody on board noticed. What we noticed was Keflavík: if the base was closed then it was serious. I am sure that London gave in because of Keflavík and not because of me.⟦/⟧

MT: In Hull and Grimsby they lost everything.

HS: ⟦s Hrafnkell Stefánsson⟧I know it. I went there, 1994. A man in the pub gave me a beer and told me that I had closed his street. I said I am sorry, and he said no, it was Whitehall. So we drank against Whitehall.⟦/⟧

MT: And 2008, the anti-terrorism order on Landsbanki?

HS: ⟦s Hrafnkell Stefánsson⟧That hurt more than the frigates. A frigate you can see.⟦/⟧

--- BOX: THE COD WARS IN SIX DATES ---
⟦t⟧1 September 1958 Twelve-mile limit; Royal Navy sends escorts.⟦/⟧
⟦t⟧11 March 1961 Exchange of notes ends the first dispute.⟦/⟧
⟦t⟧1 September 1972 Fifty miles.⟦/⟧
⟦t⟧8 November 1973 Interim agreement, for two years.⟦/⟧
⟦t⟧15 October 1975 Two hundred miles.⟦/⟧
⟦t⟧1 June 1976 Agreement at Oslo; British trawlers leave by December.⟦/⟧
