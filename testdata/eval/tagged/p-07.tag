NORTHERN WATERS COMMITTEE

Oral evidence: Lessons of the Cod Wars for UK–Iceland relations

Tuesday 3 March 2015
Ordered to be published 10 March 2015

Members present: Dame Margaret Hollis (Chair); Colin Fairweather; Ruth Ansdell

Questions 1 – 9

Witnesses: Dr Alasdair Pring, maritime historian, Hull; Sigrún Helgadóttir Blöndal, formerly of the Icelandic fisheries administration.

Q1 Chair: Welcome. Dr Pring, can I start by asking you what we got wrong?

Dr Pring: ⟦s Alasdair Pring⟧Almost everything, Chair, but in good order. In 1958 we sent the Navy to protect trawlers inside twelve miles, and in 1961 we accepted twelve miles. In 1972 it was fifty and in 1975 two hundred. Each time we fought for a principle we were about to abandon ourselves.⟦/⟧

Q2 Chair: That is rather damning.

Dr Pring: ⟦s Alasdair Pring⟧It is meant kindly. The Foreign Office papers show that officials knew. It was the ports that could not be told.⟦/⟧

Q3 Colin Fairweather: I represent one of those ports. Ms Blöndal, did Iceland ever think what would happen to Hull and Grimsby?

Sigrún Blöndal: ⟦s Sigrún Helgadóttir Blöndal⟧Honestly, not much. We thought of Ísafjörður. When fish is nine-tenths of what you sell abroad, you do not think of other people's harbours. I would say today that a joint fund for the trawlermen in 1976 would have been cheap and decent, and nobody on either side proposed it.

I also want to correct an impression. We cut the warps, yes. But there were rules in it. Crews spoke on the radio. My uncle on the Ægir sent his regards to a skipper from Fleetwood every Christmas until one of them died.⟦/⟧

Colin Fairweather: I am grateful for that.

Q4 Ruth Ansdell: The committee has been given a note with dates. Could we have it on the record?

Chair: It will be appended here.

    ⟦t⟧1 September 1958 – Iceland extends its fishery limit to 12 miles; First Cod War⟦/⟧
    ⟦t⟧11 March 1961 – Exchange of letters ends the dispute⟦/⟧
    ⟦t⟧1 September 1972 – Limit extended to 50 miles; Second Cod War⟦/⟧
    ⟦t⟧13 November 1973 – Interim agreement⟦/⟧
    ⟦t⟧15 October 1975 – Limit of 200 miles⟦/⟧
    ⟦t⟧19 February 1976 – Iceland breaks off diplomatic relations with the UK⟦/⟧
    ⟦t⟧1 June 1976 – Agreement signed in Oslo⟦/⟧

Q5 Ruth Ansdell: Is Icesave the fourth Cod War?

Sigrún Blöndal: ⟦s Sigrún Helgadóttir Blöndal⟧I have heard it in Reykjavík many times and I do not like it. In October 2008 your Government used an anti-terrorism Act to freeze a bank's assets. For us that was a wound to pride, but no one was in danger at sea. And it finished in a courtroom in Luxembourg, in January 2013, where it should have begun.⟦/⟧

Q6 Chair: Dr Pring, do you agree?

Dr Pring: ⟦s Alasdair Pring⟧On the whole. I would add only that a small state with a good case and a base at Keflavík is not small.⟦/⟧

Q7 Colin Fairweather: So if you were advising Ministers?

Dr Pring: ⟦s Alasdair Pring⟧Keep somebody in the embassy who understands fish. I am quite serious. I should also put money in the scientific exchange with the marine institute, because the mackerel will be the next quarrel.⟦/⟧

Q8 Chair: Ms Blöndal, the final word, briefly.

Sigrún Blöndal: ⟦s Sigrún Helgadóttir Blöndal⟧Come to visit us when there is no crisis.⟦/⟧

Q9 Chair: We may take you up on that. Order, order. The session is concluded.
