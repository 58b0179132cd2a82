HEARING NOTE (translated from the Dutch by the secretariat; not verbatim)

Public hearing of the Platform for Colonial History on the findings about violence in the Indonesian war of independence
The Hague, Nieuwspoort, Wednesday 22 March 2023, 14:00–16:45

Led by: Mrs. Annelies ter Braak (Platform)
Block 1: J.W. Hoogendijk (historian) – Sri Wahyuningsih (Yogyakarta, via video link)
Block 2: Ds. Ruben Latuperissa (Moluccan churches) – Theo van Eijsden (veterans)

Mrs. ter Braak opens at 14:03 and sets out the rules: seven minutes each, no interruptions.

Block 1

HOOGENDIJK ⟦s J.W. Hoogendijk⟧starts from the word "excesses", which the government used in 1969 and kept for half a century. The term has served as a lid. According to him the research published in February 2022 did not so much discover the extreme violence as take away the lid.⟦/⟧ He then goes through the calendar on the screen:

  ⟦t⟧– 17 August 1945. Sukarno and Hatta proclaim independence.⟦/⟧
  ⟦t⟧– 25 March 1947. Linggadjati Agreement signed at Batavia.⟦/⟧
  ⟦t⟧– 21 July 1947. First "police action".⟦/⟧
  ⟦t⟧– 9 December 1947. Rawagede.⟦/⟧
  ⟦t⟧– 17 January 1948. Renville Agreement.⟦/⟧
  ⟦t⟧– 19 December 1948. Second "police action"; Yogyakarta taken.⟦/⟧
  ⟦t⟧– 27 December 1949. Transfer of sovereignty in Amsterdam.⟦/⟧
  ⟦t⟧– 17 February 2022. Prime Minister Rutte offers apologies.⟦/⟧

⟦s J.W. Hoogendijk⟧The two dates at the ends of the list are, he says, the real quarrel. A state that counts from 1949 can call everything before it an internal matter; whoever counts from 1945 must speak of a war. He expects the Cabinet to give way on the point sooner than it now admits.⟦/⟧

WAHYUNINGSIH speaks in English. ⟦s Sri Wahyuningsih⟧The apology was addressed to Indonesia, but few in Indonesia were waiting for it, she states drily. Families in South Sulawesi want names on a stone. Jakarta, for its part, has never been eager to open the bersiap killings, and she regards that as a debt of her own country.⟦/⟧ The connection is lost at this moment. After four minutes it returns. ⟦s Sri Wahyuningsih⟧She finishes by asking that the digitised archives carry Indonesian finding aids; a scan one cannot search "is a photograph of a closed door".⟦/⟧

Questions from the public. A woman in the second row asks whether the compensation scheme for widows has been extended to children. ⟦s J.W. Hoogendijk⟧Hoogendijk confirms that it has, after a court ruling, though the burden of proof scares away nearly everyone.⟦/⟧

Block 2

Rev. LATUPERISSA: ⟦s Ruben Latuperissa⟧brought as a child of soldiers to a camp in Drenthe; "we were discharged on the quay". For the Moluccans the transfer of 1949 was the start of a broken promise, not the end of a war. He calls on the Netherlands to stop treating his community as a footnote to two other nations' reconciliation.⟦/⟧

Mr. VAN EIJSDEN (94) is helped to the microphone. ⟦s Theo van Eijsden⟧He was nineteen, he says, and had been liberated by Canadians only two years earlier; he believed he was going to do for Java what they had done for Zwolle. He does not deny what happened. He does object to being called a perpetrator by persons who have never stood guard.⟦/⟧ (Applause; the chair asks for silence.) 

⟦s Annelies ter Braak⟧Mrs. ter Braak comments that both statements can stand in one room, which is the purpose of a hearing.⟦/⟧

From the closing memorandum of the Platform to the House:
The Platform advises ⟦r⟧recognising 17 August 1945 as the date of independence without reservation;⟦/⟧ furthermore it considers it desirable ⟦r⟧to finance Indonesian-language access to the archives for at least ten years⟦/⟧ and ⟦r⟧to set up a separate conversation with the Moluccan community.⟦/⟧

End 16:52.
