MINISTRY OF FOREIGN AFFAIRS AND INTERNATIONAL COOPERATION
Department of Information

PRESS RELEASE
Unofficial Translation
No. 041

Phnom Penh — The Institute of Border Studies, in cooperation with this Ministry, organized on the occasion of the anniversary of the Judgment of the International Court of Justice of 11 November 2013 a Seminar under the theme "Temple, Map and Neighbours: Lessons of 1962 and 2013", with the participation of scholars from the Kingdom of Cambodia, the Kingdom of Thailand and a third country.

⟦s Chhim Sovannara⟧In his opening remarks, H.E. Mr. Chhim Sovannara, Secretary of State, highlighted that the Kingdom has on every occasion had recourse to peaceful means, and stressed that the Judgment of 15 June 1962, by which the Temple of Preah Vihear was found to be situated in territory under the sovereignty of Cambodia, remains the foundation.⟦/⟧ ⟦s Chhim Sovannara⟧H.E. the Secretary of State further underlined that the two peoples "cannot move their houses".⟦/⟧

The first session was moderated by Mrs. Keo Malis.

Dr. Prasert Wongwattana from Khon Kaen was the first to take the floor. ⟦s Prasert Wongwattana⟧He frankly noted that in his country's schoolbooks the verdict of 1962 is told as a loss by trick, namely the French map of 1907, and he called for a common chapter to be composed by historians of both countries.⟦/⟧ ⟦s Prasert Wongwattana⟧He was of the view that the inscription of the Temple on the World Heritage List on 7 July 2008 became a crisis owing to the domestic politics of Bangkok, not owing to the stones.⟦/⟧

Mr. Hun Chanthou, researcher, dealt with the clashes of October 2008 and of 4 to 7 February 2011. ⟦s Hun Chanthou⟧According to the researcher, the order of the Court of 18 July 2011, with its provisional demilitarized zone, was obeyed late but was obeyed, which shows that "the law is a slow elephant, but it arrives".⟦/⟧

⟦s Annelies Verbruggen⟧Speaking as a third-country expert, Prof. Annelies Verbruggen expressed that the Court in 2013 had wisely restricted itself to the promontory and left the rest of the frontier to the Joint Boundary Commission under the Memorandum of Understanding of 14 June 2000.⟦/⟧ ⟦s Annelies Verbruggen⟧She cautioned both sides against expecting a third judgment to do what surveyors can do.⟦/⟧

During the discussion, a participant from the Province of Preah Vihear raised the question of displaced families. Mrs. Keo Malis thanked the participant. ⟦s Hun Chanthou⟧Mr. Hun Chanthou answered that a total of several thousand persons had to leave their villages in 2011, and that nobody had counted the ones who did not come back.⟦/⟧

The Seminar adopted the following Points:

a/ ⟦r⟧to resume the placing of boundary pillars in the sectors on which there is no difference;⟦/⟧
b/ ⟦r⟧to open the stairway from the northern side for pilgrims on holy days;⟦/⟧
c/ ⟦r⟧to encourage the Ministries of Education to hold a joint workshop on textbooks.⟦/⟧

The Seminar was concluded in an atmosphere of mutual understanding and a group photograph was taken./.
