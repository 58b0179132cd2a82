                    In the Name of God

      Persian Gulf Studies Group – Institute for Peace & Neighbourhood (IPN)
                          Tehran

          Specialized Meeting: "Iran and Oman, the Quiet Friendship"

                Monday, 16 Khordad 1401 / 6 June 2022

The one-hundred-and-twelfth specialized meeting of IPN took place on the above date, with Mr. Seyed Morteza Hashemi-Nasab, a former ambassador to Muscat, Dr. Leila Farrokhzad from Allameh University, and Dr. Salim bin Hamad Al-Busaidi, a historian of Sultan Qaboos University, who sent a paper. Secretary of the meeting was Mr. Bahman Taheri.

Mr. Hashemi-Nasab:

⟦s Morteza Hashemi-Nasab⟧Relations with Oman are an exception in our foreign policy. With all Arab neighbors of the south we have had ups and downs. With Oman we had only ups and, let us say, flat roads. The late Sultan Qaboos never forgot that in 1973 Iran sent soldiers to Dhofar. After the Revolution some friends told Imam Khomeini (r.a.) that Oman was a nest of Americans. But Oman did not close its embassy, and in the imposed war it did not give money to Saddam. I remember that in 1988 an Omani colleague told me, "We tell both sides the same sentence. That is our whole secret."

When I went to Muscat in 2007, the volume of trade was 200 million dollars. Today it is 1.3 billion. It is still less than a single shopping street in Dubai!⟦/⟧

Dr. Farrokhzad:

⟦s Leila Farrokhzad⟧I want to disagree with my master. Friendship is not the explanation. Geography is. Oman holds Musandam, the other lip of the Strait of Hormuz, and a small state between two big ones — Iran and Saudi Arabia — needs balance. So:
  * mediation is for Oman not a service but a shield;
  * the gas pipeline, MoU of 2013, was never built since the price of gas and the sanctions did not allow;
  * in the JCPOA talks Muscat was the room, not the key.

The recent visit of Dr. Raisi is important because twelve documents were signed, but I ask you to count in one year how many of them are alive.⟦/⟧

Paper of Dr. Al-Busaidi (read by the Secretary):

⟦s Salim bin Hamad Al-Busaidi⟧It is customary to begin in 1971. I beg to begin earlier. From 1798 the Sultans of Muscat held Bandar Abbas on lease from the Qajar Shahs, and the lease was only ended in 1868. Baluch of Makran served in Omani forts, and their great-grandchildren are Omani citizens today. What is called a relation between two states was for centuries a relation within families.⟦/⟧

Timeline distributed by the Secretary:

⟦t⟧1350 (1971) Establishment of relations, 26 August⟦/⟧
⟦t⟧1352 (1973) Iranian forces arrive in Dhofar at the Sultan's request⟦/⟧
⟦t⟧1353 (1974) Agreement on the continental shelf, 25 July⟦/⟧
⟦t⟧1388 (2009) First trip of Sultan Qaboos to Iran after the Revolution, August⟦/⟧
⟦t⟧1392 (2013) Sultan Qaboos in Tehran, gas memorandum, August⟦/⟧
⟦t⟧1392 (2014) President Rouhani in Muscat, March⟦/⟧
⟦t⟧1394 (2015) Maritime boundary in the Sea of Oman is signed, 26 May⟦/⟧
⟦t⟧1401 (2022) President Raisi in Muscat, 23 May⟦/⟧

Questions

One of the attendees: Is Oman going to normalize with the Zionist regime?
Mr. Hashemi-Nasab: ⟦s Morteza Hashemi-Nasab⟧Netanyahu went to Muscat in 2018. Since then? Nothing. Do not be worried.⟦/⟧

Conclusion of the meeting: ⟦r⟧A joint commission should follow the implementation of the documents of May 2022 every six months.⟦/⟧ ⟦r⟧Attention should be given to the maritime line Chabahar–Sohar.⟦/⟧
