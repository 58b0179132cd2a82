Bulletin of the sitting (abridged English version)
SENATE – COMMITTEE ON NEIGHBOURHOOD AFFAIRS
Sitting No. 47, 14 May 2025
Chair: Senator Bożena Krupińska

Agenda:
1. Information on Polish–Ukrainian historical dialogue and the exhumations in Puźniki.
2. Transport of agricultural goods.
3. Any other business.

The sitting began at 11.03.

Ad 1.

The Chair welcomed the guests and established the presence of a quorum.

Deputy director in the Ministry Rafał Soczewka:
⟦s Rafał Soczewka⟧Madam Chair, Honourable Committee. Work at Puźniki started in the last week of April. It is the first search of this sort since the Ukrainian side lifted its moratorium in November last year. I would not wish to give numbers before the laboratory does.

The applications waiting are more than a dozen. Each is considered individually. I repeat: individually.⟦/⟧

Senator Wiesław Maj:
⟦s Wiesław Maj⟧I have been hearing "individually" for eight years. The families of Volhynia are dying. With all respect for the front, and I have myself driven three ambulances to Kharkiv, a grave is not a bargaining chip.⟦/⟧

The Chair:
⟦s Bożena Krupińska⟧Senator, nobody at this table has called it that.⟦/⟧ The floor is Professor Hlushko's.

Professor Natalia Hlushko (Lviv), speaking through an interpreter:
⟦s Natalia Hlushko⟧In 1992, when the treaty of good neighbourliness was signed, we believed historians would be finished in ten years. In 2003 the two presidents met at Pavlivka. In 2016 this House adopted a resolution which used the word genocide, and in Kyiv the doors began to close. I say this not as a reproach, but so that the order of things is known.

What we lack are not archives. We lack a common list of villages.⟦/⟧

⟦s Wiesław Maj⟧Senator Maj asked whether such a list could be ready this year.⟦/⟧ ⟦s Natalia Hlushko⟧Professor Hlushko replied that for Ternopil oblast it could.⟦/⟧

A representative of the borderland associations (name not recorded) said that the families had prepared a list of their own in 1998.

Ad 2.

The information was presented by Ms Dorota Pająk of the Chief Inspectorate. ⟦s Dorota Pająk⟧She stated that transit had been flowing without larger disturbances since the blockade of the crossings was ended in spring 2024. The ban on four products, introduced in April 2023, had shifted the trade and not stopped it, she judged.⟦/⟧ There were no questions.

The Committee unanimously adopted the following desiderata:

The Committee
– ⟦r⟧calls upon the Minister to submit a quarterly report on the state of search applications;⟦/⟧
– ⟦r⟧considers it necessary that a joint list of destroyed localities be drawn up with Ukrainian institutions;⟦/⟧
– ⟦r⟧asks for additional veterinary staff at Dorohusk and Medyka.⟦/⟧

Ad 3. None.

The Chair closed the sitting at 12.41.
