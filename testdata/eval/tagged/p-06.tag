Indus-Bosphorus Institute, Islamabad
REPORT – In-house Dialogue
"Pakistan-Türkiye Ties: From Sentiment to Substance"
(September 28, 2022)

Executive Summary

The Indus-Bosphorus Institute held an In-house Dialogue on the captioned subject on September 28, 2022. Speakers agreed on the depth of cultural affinity, but it was generally felt that bilateral trade hovering around a billion dollars was not commensurate with the rhetoric.

Background

The fraternal ties between the two nations predate Pakistan. During the Khilafat Movement (1919-1924) the Muslims of the Subcontinent collected funds for Turkey. ⟦t⟧In April 1954 the two countries signed a treaty of friendly cooperation at Karachi.⟦/⟧ ⟦t⟧In 1955 both were in the Baghdad Pact, later CENTO.⟦/⟧ ⟦t⟧The RCD was launched along with Iran in July 1964,⟦/⟧ ⟦t⟧to be reborn as ECO in 1985.⟦/⟧ ⟦t⟧The High Level Cooperation Council was established in 2009⟦/⟧ and ⟦t⟧a Trade in Goods Agreement was signed in August 2022.⟦/⟧

Proceedings

Ms. Sadia Gulrez, Research Associate, moderated the proceedings. She introduced the topic and invited Director General Maj. Gen. (Retd) Khalid Anwar Satti to make welcome remarks.

Maj. Gen. Khalid Anwar Satti (Retd)

⟦s Khalid Anwar Satti⟧• Thanked the participants and underscored that Pakistan and Türkiye never had a dispute, which was a rare blessing in the comity of nations.
• Absence of dispute, however, breeds complacency.
• Flood relief trains and planes from Ankara in recent weeks had shown who stands with whom.⟦/⟧

Prof. Dr. Mehmet Alkor, Ankara (online)

⟦s Mehmet Alkor⟧• Turkish public opinion places Pakistan among the top friends, but very few Turkish firms place money there.
• The MILGEM project, contracted in 2018, should be viewed as a template: two ships are built in Istanbul and two in Karachi, hence knowledge moves.
• On Cyprus, he expressed gratitude for Islamabad's consistency since 1974.⟦/⟧

Mr. Jamshed Afridi, Textile Exporter

⟦s Jamshed Afridi⟧• Did not mince his words: additional duties imposed by Ankara in 2011 halved his business.
• Welcomed the August agreement, albeit as "an appetizer".
• Banking channels remain a headache; letters of credit take three weeks.⟦/⟧

Dr. Hina Baloch

Dr. Baloch teaches Turkish history at a university in Quetta. ⟦s Hina Baloch⟧She lamented that Pakistanis know Turkey from a drama serial and Turks know Pakistan from a song. Scholarly knowledge was thin. Less than five academics in the country could read Ottoman documents, she disclosed.⟦/⟧

Interactive Session

Responding to a query regarding the Istanbul-Tehran-Islamabad train, ⟦s Jamshed Afridi⟧Mr. Afridi opined that the ITI train was workable for minerals but not for textiles until customs seals were mutually recognized.⟦/⟧ A participant suggested dual nationality. ⟦s Mehmet Alkor⟧Dr. Alkor viewed the idea as premature.⟦/⟧ Another participant was curious about Turkish visa refusals; it was not answered for want of time.

Policy Recommendations

1. ⟦r⟧Scope of the Trade in Goods Agreement may be enlarged to a full-fledged FTA in phases.⟦/⟧
2. ⟦r⟧State Bank of Pakistan and its Turkish counterpart may operationalize currency swap for SMEs.⟦/⟧
3. ⟦r⟧Chairs of Ottoman and Turkish Studies be established in at least three public sector universities.⟦/⟧
4. ⟦r⟧Regular ITI train schedule needs to be announced with harmonized customs procedure.⟦/⟧

Ms. Gulrez thanked the speakers. Group photo was taken at the end.
