BULLETIN OF THE NEWPORT & BREST MARITIME HISTORY EXCHANGE — No. 33

Conference report: "Allies at Odds: the United States and France, 1778–1803"
Salve Regina campus, Newport, R.I., October 11-12, 2013
by Thomas H. Aldrich Jr.

It rained both days. That did not keep some ninety members away, nor the delegation from Brest, who said that it made them feel at home.

FRIDAY

Opening remarks — Our president, Eleanor Whitcomb Pease, ⟦s Eleanor Whitcomb Pease⟧noted that Rochambeau's men had landed within a mile of the lectern in July 1780, and that eighteen years afterward the sons of their hosts were fitting out ships to fight them. "Gratitude," she offered, "has a short hawser."⟦/⟧

Jonathan Sturgis (Naval War College, ret.) — "The Treaty that Wore Out." ⟦s Jonathan Sturgis⟧Sturgis thinks the alliance of February 6, 1778 was dead by the spring of 1793 and that everything after was probate. Washington's Neutrality Proclamation of April 22 was sound policy and, he insists, dubious law: Article 11 guaranteed the French islands "forever," and no lawyer in Philadelphia could find a hole in the word.

He has no patience with Genêt. A wiser minister would have had privateers and popularity both by simply waiting.

The Jay Treaty finished it. In Paris it read as a British alliance, whatever Hamilton said, and by Sturgis's count over three hundred American merchantmen were taken within the year that followed the decree of July 1796.⟦/⟧

After coffee we heard from Mme Solenn Kerguélen-Le Bris, archivist, whose subject was the three unnamed gentlemen of 1797. ⟦s Solenn Kerguélen-Le Bris⟧Talleyrand, she argued, was startled by the American fury; a douceur was the ordinary lubricant of his ministry, and the envoys of Portugal had paid theirs without publishing it. She has read the Swiss banker Hottinguer's correspondence and sees in him an embarrassed man, not a scoundrel. To reduce the affair to bribery is to miss the loan, which was the true demand.⟦/⟧

Her remarks drew the longest discussion of the weekend. Paul Desrosiers of Woonsocket wasn't buying it: ⟦s Paul Desrosiers⟧if the loan was the point, he said, then why was the bribe asked for first?⟦/⟧ ⟦s Solenn Kerguélen-Le Bris⟧"Because, Monsieur, one tips the doorman before one sees the room."⟦/⟧

SATURDAY

The morning was given over to ships. Capt. Ward Haskell brought a model of Constellation and walked us through the action of February 9, 1799 off Nevis. ⟦s Ward Haskell⟧Haskell rates Truxtun above any American commander of the day for gunnery drill, and below most of them for tact. L'Insurgente might have escaped, in his estimate, had her topmast not gone in the squall beforehand.⟦/⟧

A one-page chronology by the Exchange's education committee was in each folder:

⟦t⟧1778, Feb. 6. Treaties of alliance and of amity and commerce, Paris.⟦/⟧
⟦t⟧1793, Apr. 22. Proclamation of Neutrality.⟦/⟧
⟦t⟧1794, Nov. 19. Jay's Treaty with Great Britain.⟦/⟧
⟦t⟧1797, Oct. Pinckney, Marshall and Gerry are approached by Talleyrand's agents.⟦/⟧
⟦t⟧1798, July 7. Congress declares the French treaties no longer binding.⟦/⟧
⟦t⟧1799, Feb. 9. Constellation takes L'Insurgente.⟦/⟧
⟦t⟧1800, Sept. 30. Convention of Mortefontaine.⟦/⟧
⟦t⟧1803, Apr. 30. Louisiana Purchase treaty.⟦/⟧

The closing paper, by Prof. Gaspard Thévenin-Roy, was short. ⟦s Gaspard Thévenin-Roy⟧Bonaparte gave the Americans their release at Mortefontaine because he already had the retrocession of Louisiana in view (San Ildefonso was concluded the very next day), and he wanted no American squadron looking that way. Two years and Saint-Domingue cured him of it. The moral, if one must have one, is that the Quasi-War was lost by yellow fever.⟦/⟧

Before adjourning, the business meeting voted two requests to the Council: ⟦r⟧that the Bulletin publish the Hottinguer letters in facsimile,⟦/⟧ and ⟦r⟧that the 2015 conference meet at Brest.⟦/⟧ Dues remain $25.
