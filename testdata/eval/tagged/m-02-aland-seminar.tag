NORDIC SEMINAR ON AUTONOMIES
Rapporteur's report (draft 2, not for citation without permission)

Theme:      The Åland settlement between Finland and Sweden, 1917-1922
Venue:      Mariehamn, Alandica, small auditorium
Date:       9 June 2022 (Autonomy Day)
Chair:      Prof. em. Gunvor Lindholm-Strand
Rapporteur: M. Ekblad

1. The chair opened at 10.05. She noted that the day marked a hundred years since the first session of the Lagting, and asked speakers to keep to fifteen minutes.

2. Dr Pär Hedengren (Uppsala) treated the Swedish side. ⟦s Pär Hedengren⟧Stockholm, he argued, never had one policy on Åland but three: that of the court, of the Liberals and of the navy. The expedition of February 1918 satisfied none of them.⟦/⟧

3. ⟦s Pär Hedengren⟧He went on to contend that Branting accepted the Council's decision of 24 June 1921 with a bitterness that was mostly for the gallery. Privately the government was relieved to be rid of the matter.⟦/⟧

4. Docent Marja-Terttu Koskenvesa replied for what she called "the other shore". ⟦s Marja-Terttu Koskenvesa⟧The Autonomy Act of May 1920 had been drawn up in haste and without the islanders, and she thought it a wonder that so poor a beginning had grown so well. The rapporteurs Beyens, Calonder and Elkus had understood that guarantees, not flags, were the currency.⟦/⟧

5. ⟦s Gunvor Lindholm-Strand⟧The chair interposed that the islanders' own petition of 1917 ought not to be forgotten. It was in her opinion the only document of the affair written by people who would have to live with the result.⟦/⟧

6. After coffee the seminar heard Commander (ret.) Tage Björkqvist, on demilitarisation. ⟦s Tage Björkqvist⟧The convention of 20 October 1921 had bound ten signatories, Soviet Russia not among them, and this absence was in his submission the reason why the Stockholm Plan of 1939 failed.⟦/⟧ ⟦s Tage Björkqvist⟧A neutral island is defended by the interest others have in its neutrality; where the interest ceases the paper is thin.⟦/⟧

7. Discussion. A participant from the floor asked whether NATO membership, for which both countries had applied three weeks earlier, altered the status. ⟦s Tage Björkqvist⟧Cdr Björkqvist did not believe so: the obligation was owed to all signatories and could not be amended by two.⟦/⟧ ⟦s Marja-Terttu Koskenvesa⟧Koskenvesa was less certain, and would rather see the question put to lawyers now than to generals later.⟦/⟧ Another participant recalled her grandmother's rationing card. Mr Hedengren had by then left for the ferry.

8. Conclusions. The seminar was of the view that:
   (a) ⟦r⟧the archives of the Åland delegation to Geneva should be digitised jointly by Riksarkivet and the Provincial Archives;⟦/⟧
   (b) ⟦r⟧the two foreign ministries be invited to publish a common commentary on the 1921 Convention before its next jubilee;⟦/⟧
   (c) ⟦r⟧a stipend for one Finnish-speaking and one Swedish-speaking doctoral student be sought from the Culture Fund.⟦/⟧

9. The chair closed the seminar at 14.40.
