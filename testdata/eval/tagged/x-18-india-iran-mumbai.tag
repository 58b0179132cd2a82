ELPHINSTONE SOCIETY FOR INTERNATIONAL RELATIONS, MUMBAI

Report of a Panel Discussion

Chabahar and Beyond: India–Iran Relations at a Crossroads

21 June 2018 • Kitab Khana Hall, Fort


Ms. Zenobia Gandhi-Mistry, Hon. Secretary of the Society, chaired the discussion, which was held six weeks after the United States had left the JCPOA. The main address was by Shri Dinkar Srikant Rao, a former Ambassador of India in Tehran. Dr. Leila Mossadegh-Parsa, of the Bushehr Centre, and Mr. Kersi Mehta Dadabhoy, shipowner, were the discussants.

AMBASSADOR RAO'S ADDRESS

⟦s Dinkar Srikant Rao⟧Ambassador Rao opened with a caveat. He had served in Tehran from 2011 to 2015, and what he knew was "four winters old".

India and Iran, he said, shared a border until 1947; and since then they have shared mainly adjectives. 'Civilisational' is the most frequent. When a relationship is called civilisational in a joint statement, he remarked, it usually means that the trade figures were bad.

He went over the record. In March 1950 a treaty of friendship was signed that promised "perpetual peace". In 1953, India kept silent when Dr. Mossadegh was toppled. In 1965 and 1971 Iran stood with Pakistan. In the 1990s, there was the short spring: Narasimha Rao's visit in 1993, the common cause against the Taliban, the Tehran Declaration of April 2001 and the Delhi Declaration of January 2003. Thereafter came the vote at the IAEA in September 2005. "I've met no Iranian who has forgotten that vote," he said. "I've met many Indians who have."

As to Chabahar, the first discussion took place in 2002, the trilateral agreement was signed in May 2016, and a first shipment of wheat left Kandla in October 2017. Fifteen years for five berths! He urged the audience to compare it with Gwadar, though not too loudly.⟦/⟧

THE DISCUSSANTS

⟦s Leila Mossadegh-Parsa⟧Dr. Mossadegh-Parsa said that she was, indeed, a great-grandniece of the Prime Minister, and thanked the Ambassador for mentioning the silence of 1953. Iranian public opinion, according to her, does not expect of India heroism. It expects payment on time. The rupee arrangement through UCO Bank had been worked out in 2012. "We were paid in rupees, and with rupees we could buy rice and tea. One can't eat so much rice," she said.⟦/⟧

Mr. Dadabhoy disagreed. ⟦s Kersi Mehta Dadabhoy⟧Speaking as one who had lost a vessel's insurance overnight in 2012, he felt that the two governments were forever signing and never indemnifying. His own P&I Club had given him forty-eight hours. The Ambassador had spoken of winters, he said; a shipowner speaks of premiums.⟦/⟧

THE AUDIENCE

⟦s Dinkar Srikant Rao⟧Asked by Mr. Sudheendra K. whether India would again cut its oil imports to zero, Ambassador Rao said that he would be surprised if it did not. "We call it strategic autonomy; the refiners call it Reliance," he said.⟦/⟧ This provoked some protest. ⟦s Vishwas Bhagat Nair⟧Admiral (Retd.) Vishwas Bhagat Nair pointed out that refiners had no choice as their re-insurance was placed in New York.⟦/⟧

⟦s Zenobia Gandhi-Mistry⟧Ms. Gandhi-Mistry, winding up, quoted Jawaharlal Nehru's remark that few people have been "more closely related in origin and throughout history than the people of India and the people of Iran", and said that relatives were precisely those to whom one didn't write.⟦/⟧

SOCIETY'S VIEW

The Managing Committee, having considered the discussion, desires to place three matters before the Ministry. ⟦r⟧A waiver for the port, the railway to Zahedan included, should be sought at once from Washington.⟦/⟧ ⟦r⟧An Indian state insurer should be ready to cover hulls of Indian flag calling at Iranian ports.⟦/⟧ ⟦r⟧We also commend a scheme of fifty scholarships in Persian, which Bombay once taught to the whole country.⟦/⟧
