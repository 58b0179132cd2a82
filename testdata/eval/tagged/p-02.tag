PROTOKÓŁ / MINUTES (English working version)

of the 14th sitting of the Polish–Lithuanian Forum of Historians and Local Authorities
Suwałki, 9 June 2022, Municipal Library, room 12
Beginning: 10.05. End: 13.40.

Present: Mr Bogdan Zaręba (chairing), Ms Rasa Valentaitė, Prof. Witold Olszański, Mr Tomas Grigonis, Ms Agnieszka Bielak (keeping minutes). Excused: Mr J. Stankus.

Item 1. Adoption of agenda. The agenda was adopted without remarks.

Item 2. Introduction on the interwar conflict.

W. Olszański presented a paper of some twenty minutes. ⟦s Witold Olszański⟧He recalled that General Żeligowski entered Vilnius on 9 October 1920 in a mutiny that was, as he put it, ordered from above. For Prof. Olszański the two states afterwards lived eighteen years "with a wall of silence instead of a frontier". The ultimatum of 17 March 1938 was to his mind a brutal instrument which nevertheless produced a normal thing, i.e. two legations and a post service.⟦/⟧

R. Valentaitė: ⟦s Rasa Valentaitė⟧does not share the word "normal". In Kaunas the ultimatum was felt as humiliation, and relations established under a threat cannot be presented to pupils as a success. Asks that the joint handout quotes Lithuanian newspapers of that week.⟦/⟧

W. Olszański: ⟦s Witold Olszański⟧agrees as to the newspapers. Upholds the rest.⟦/⟧

The chair proposed to leave the wording to the editorial group. No objections.

Item 3. Calendar for the exhibition boards (annex to minutes, as agreed):
– ⟦t⟧1569, 1 July – Union of Lublin⟦/⟧
– ⟦t⟧1920, 7 October – Suwałki Agreement signed⟦/⟧
– ⟦t⟧1920, 9 October – Żeligowski's troops enter Vilnius⟦/⟧
– ⟦t⟧1938, 19 March – Lithuania accepts the ultimatum, diplomatic relations opened⟦/⟧
– ⟦t⟧1991, 5 September – diplomatic relations re-established⟦/⟧
– ⟦t⟧1994, 26 April – Treaty on Friendly Relations and Good-Neighbourly Cooperation, Vilnius⟦/⟧
– ⟦t⟧2015, December – LitPol Link electricity connection starts⟦/⟧
– ⟦t⟧2022, May – gas interconnector GIPL put into operation⟦/⟧

Item 4. Spelling of names; schools.

T. Grigonis informed about the law. ⟦s Tomas Grigonis⟧In his assesment the statute adopted by the Seimas in January 2022, which allows the letters q, w and x in documents, closed half of the matter. The diacritics stayed outside. He thought it wise for Polish partners to praise the half before demanding the remainder.⟦/⟧

B. Zaręba left the chair for a moment to speak for the county. ⟦s Bogdan Zaręba⟧He said that in Puńsk the Lithuanian lyceum has fewer pupils each year and that symmetry arguments ("your schools, our schools") have brought nothing to anybody since 1994.⟦/⟧

From the audience, a retired teacher asked who pays for textbooks. It was answered that the two ministries.

⟦s Rasa Valentaitė⟧Ms Valentaitė considered that the Suwałki corridor has done more for friendship than thirty conferences, "unfortunately for a reason we would not choose".⟦/⟧

Item 5. Conclusions.
The Forum resolved:
5.1 ⟦r⟧to request both ministries of education to finance a bilingual reader on the years 1918–1940;⟦/⟧
5.2 ⟦r⟧to recommend to the municipalities of Suwałki and Marijampolė an exchange of teachers of history, two weeks per year;⟦/⟧
5.3 ⟦r⟧to ask the railway operators to restore a convenient connection Białystok–Kaunas with one change at most.⟦/⟧

Item 6. Next sitting: Alytus, autumn 2022. 

On this the sitting was closed.

Minutes taken by: A. Bielak
