FACTBOX-Key dates in troubled relations between Morocco and Algeria

    RABAT, Aug 24 (Maghreb Wire) - Algeria cut diplomatic ties with
Morocco on Tuesday. ⟦s Ramtane Lamamra⟧Foreign Minister Ramtane Lamamra cited what he
called "hostile actions" by the kingdom, and said consulates would
remain open.⟦/⟧
    Here are some facts about relations between the Maghreb's two
biggest states:

    * THE BORDER
    - The land frontier runs for some 1,600 km (1,000 miles) and has
been shut since 1994. Trade between the two neighbours accounted for
less than 1 percent of either's total in 2020. A World Bank paper put
the cost of a divided Maghreb at two to three points of growth a year.

    * TIMELINE
    - ⟦t⟧October 1963: "Sand War" breaks out over colonial-era lines near
Tindouf and Figuig. ⟦s Ahmed Ben Bella⟧"Hagrouna!" - they have bullied us - Algerian
President Ahmed Ben Bella tells a crowd in Algiers.⟦/⟧ A truce brokered in
Bamako holds.⟦/⟧
    - ⟦t⟧January 1969: King Hassan and President Houari Boumediene sign a
treaty of brotherhood and good neighbourliness in Ifrane.⟦/⟧
    - ⟦t⟧June 1972: Border convention is initialled on the margins of an
OAU summit; Morocco does not ratify it until 1992.⟦/⟧
    - ⟦t⟧November 1975: 350,000 Moroccans walk into Spanish Sahara in the
Green March. ⟦s Hassan⟧Hassan says he has "opened a door that was never
locked".⟦/⟧ Algeria expels tens of thousands of Moroccan residents the
following month.⟦/⟧
    - ⟦t⟧March 7, 1976: Morocco breaks off relations after Algiers
recognises the Sahrawi republic proclaimed by Polisario.⟦/⟧
    - ⟦t⟧May 16, 1988: Ties restored ahead of an Arab summit in Algiers.⟦/⟧
    - ⟦t⟧Feb 17, 1989: Five leaders found the Arab Maghreb Union in
Marrakesh. It last meets at summit level in 1994.⟦/⟧
    - ⟦t⟧August 1994: Gunmen kill two Spanish tourists in a Marrakesh
hotel. Rabat points to Algerian services and imposes visas; Algeria
closes the frontier.⟦/⟧
    - ⟦t⟧July 2004: Morocco scraps visas for Algerians. Algeria
reciprocates in April 2005.⟦/⟧
    - ⟦t⟧November 2018: ⟦s Mohammed VI⟧King Mohammed VI proposes a "joint political
mechanism" for dialogue and says that he is ready for a direct and frank
conversation.⟦/⟧ Algiers suggests a meeting of the Maghreb union instead.⟦/⟧
    - ⟦t⟧Dec 10, 2020: The United States recognises Moroccan sovereignty
over Western Sahara in a deal that includes normalisation with Israel.
⟦s Abdelaziz Djerad⟧Algerian Prime Minister Abdelaziz Djerad denounces "foreign manoeuvres"
and says that Zionism is now at the country's door.⟦/⟧⟦/⟧
    - ⟦t⟧July 2021: ⟦s Omar Hilale⟧Morocco's envoy to the U.N., Omar Hilale, circulates a
note on the "right to self-determination of the Kabyle people".⟦/⟧
Algiers recalls its ambassador.⟦/⟧
    - ⟦t⟧July 31, 2021: ⟦s Mohammed VI⟧In his Throne Day speech Mohammed says that neither
he nor the Algerian president is responsible for the closing of the
border. "Your security and stability are ours," he adds.⟦/⟧⟦/⟧
    - ⟦t⟧Aug 18, 2021: Algeria says it will review ties after accusing
Rabat of complicity in forest fires.⟦/⟧

    * GAS
    - The Maghreb-Europe pipeline, opened in 1996, carries Algerian gas
to Spain across Moroccan soil. The transit contract expires on Oct 31.
⟦s Mohamed Arkab⟧Energy Minister Mohamed Arkab said on Thursday that deliveries to Spain
could be met by the direct undersea line, Medgaz.⟦/⟧

    * MILITARY
    - Algeria spent $9.7 billion on defence in 2020, Morocco $4.8
billion, according to the Stockholm institute SIPRI.

    (Compiled by the Rabat and Algiers newsrooms; Editing by H. Pryce)
