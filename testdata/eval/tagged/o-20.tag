JOINT COMMITTEE ON NEIGHBOURHOOD RELATIONS
Inquiry into the Timor Sea treaties: lessons learned
Public hearing, Darwin, Friday 17 May 2019
Summary record (not Hansard)

Committee members present: Senator Wilcox (Chair), Ms Draganov MP, Mr Tran MP

Witnesses
Dr Helen Brocklebank, private capacity
Mr Agostinho Soares da Cruz, Timor Sea Futures
Mr Ross Pettifer, Offshore Contractors Association

The Chair declared the hearing open at 9.04 am and acknowledged the Larrakia people.

DR BROCKLEBANK

⟦s Helen Brocklebank⟧1. Dr Brocklebank tabled a submission (no. 14) and spoke to it. The gap in the 1972 seabed line with Indonesia, she told the committee, was the reason that everything since has happened. Australia had recognised the incorporation of East Timor in law and signed the Timor Gap Treaty on 11 December 1989 over the sea; Portugal's case failed in 1995 since Indonesia was not before the court.

2. She went on to the Timor Sea Treaty, signed on the day of independence, 20 May 2002, and said that Australia's withdrawal two months earlier from compulsory jurisdiction over maritime boundaries "was noticed in Dili and never forgotten".

3. As to the 2006 CMATS treaty, in her view it could not survive the allegation of bugging, and it did not: it was terminated in April 2017.⟦/⟧

Mr Tran asked if conciliation was a fluke. ⟦s Helen Brocklebank⟧The witness thought that it was luck in the commissioners and good sense in the delegations; no one should bank on it twice.⟦/⟧

The Chair observed that the committee could not go into matters before the ACT courts and asked witnesses to steer clear of them.

MR SOARES DA CRUZ

Through an interpreter for part of his evidence.

⟦s Agostinho Soares da Cruz⟧4. Mr Soares da Cruz said: "When the treaty was signed in New York on 6 March 2018 my father asked me, is it finished? I told him the line is finished, the pipe is not." He considers the question of whether Greater Sunrise gas goes to Beaço or to Darwin to be a matter for Timor-Leste in the first place.⟦/⟧

5. ⟦s Draganov⟧Ms Draganov put it to him that the south coast project was not commercial.⟦/⟧ ⟦s Agostinho Soares da Cruz⟧He answered that neither was the Snowy scheme.⟦/⟧

MR PETTIFER

6. ⟦s Ross Pettifer⟧Mr Pettifer's members want certainty. Bayu-Undan will run out in a few years, he warned, and a workforce of that sort, once gone to Perth or Houston, won't come back.⟦/⟧ ⟦s Ross Pettifer⟧He believed that Darwin had treated Dili as a customer when it might have been a partner.⟦/⟧

7. A person in the public gallery called out and was asked to leave by the Chair. Hearing suspended 10.50 – 11.05.

COMMITTEE'S PRELIMINARY VIEW
The committee, having deliberated in private, is inclined to recommend that
  ⟦r⟧(A) the Government ratify the 2018 treaty without waiting for the Sunrise negotiations;⟦/⟧
  ⟦r⟧(B) Australia reconsider its 2002 declaration on maritime boundary disputes;⟦/⟧
  ⟦r⟧(C) revenue received since signature from fields that pass to Timor-Leste be the subject of a public statement.⟦/⟧

Adjourned 12.22 pm
