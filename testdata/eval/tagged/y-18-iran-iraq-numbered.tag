MEMORANDUM

To:     Counsel (Waterways team)
From:   R. T. Dastjerdi-Hollis, pupil
Date:   14 October 2024
Re:     SHATT AL-ARAB / ARVAND RUD – CHRONOLOGY

PRIVILEGED. DRAFT 3.

You asked for a numbered chronology, one paragraph to a fact, no adjectives. "The River" is the Shatt al-Arab. The expressions Persia and Iran are used as the document in question uses them.

(i) The Ottoman period

1.  ⟦t⟧By the Treaty of Zuhab, concluded on 17 May 1639, Sultan Murad IV and Shah Safi divided the lands between them. The line was a zone, without a map.⟦/⟧

2.  ⟦t⟧The Treaty of Kerden, 4 September 1746, restored that line.⟦/⟧

3.  ⟦t⟧First Treaty of Erzurum. Date: 28 July 1823. Same line.⟦/⟧

4.  ⟦t⟧Second Treaty of Erzurum. Date: 31 May 1847. Muhammara and the left bank to Persia; free navigation. An Explanatory Note, which Persia said its envoy had no power to accept, preceded the exchange of ratifications on 21 March 1848.⟦/⟧

5.  ⟦t⟧On 4/17 November 1913 the Constantinople Protocol was signed by Persia, Turkey, Britain and Russia; a commission placed pillars up to October 1914.⟦/⟧

(ii) The Kingdom of Iraq

6.  ⟦t⟧Persia recognised Iraq in 1929.⟦/⟧

7.  ⟦t⟧Iraq brought the dispute before the League Council by letter of 29 November 1934.⟦/⟧

8.  ⟦t⟧Boundary Treaty, Tehran, 4 July 1937. The thalweg was conceded for some four miles off Abadan.⟦/⟧

9.  ⟦t⟧Four days later both were parties to the Saadabad Pact.⟦/⟧

10. ⟦t⟧Iran acceded on 3 November 1955 to the Baghdad Pact, which Iraq left in March 1959.⟦/⟧

(iii) 1969 to 1990

11. ⟦t⟧The treaty of 1937 was declared void by Iran on 19 April 1969.⟦/⟧

12. ⟦t⟧Following the landing on the Tunbs and Abu Musa (30 November 1971) Iraq severed relations.⟦/⟧

13. ⟦t⟧Algiers Accord, 6 March 1975.⟦/⟧

14. ⟦t⟧Treaty on the State Frontier and Neighbourly Relations, Baghdad, 13 June 1975, with three protocols. Thalweg throughout.⟦/⟧

15. ⟦t⟧⟦s Saddam Hussein⟧On 17 September 1980 Saddam Hussein told the National Assembly that Iraq regarded the 1975 instrument as abrogated.⟦/⟧⟦/⟧

16. ⟦t⟧Invasion: 22 September 1980.⟦/⟧

17. ⟦t⟧Khorramshahr retaken, 24 May 1982.⟦/⟧

18. ⟦t⟧Security Council Resolution 598 (20 July 1987), accepted by Iran a year less two days later.⟦/⟧

19. ⟦t⟧Cease-fire, 20 August 1988.⟦/⟧

20. ⟦t⟧By a letter dated 15 August 1990 Iraq accepted 1975 once more. [Check: Arabic original, bundle F.]⟦/⟧

(iv) After 2003

21. ⟦t⟧President Ahmadinejad was in Baghdad on 2 and 3 March 2008.⟦/⟧

22. ⟦t⟧President Rouhani, 11–13 March 2019; the joint statement (not seen) is said to mention dredging.⟦/⟧

23. ⟦t⟧Border security agreement, Baghdad, 19 March 2023.⟦/⟧

24. ⟦t⟧President Pezeshkian arrived on 11 September 2024; fourteen memoranda.⟦/⟧

25. ⟦t⟧There are reports of a joint survey of the thalweg. I have found no date.⟦/⟧

Suggestions

26. ⟦r⟧Paragraphs 4 and 20 should be proved by certified copies.⟦/⟧
27. ⟦r⟧We ought to instruct a hydrographer now: in 1975 the River did not run where it runs today.⟦/⟧

R. T. D.-H.
