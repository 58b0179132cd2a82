PROCEEDINGS OF THE 4TH HANOI–SEOUL SCHOLARS' EXCHANGE
"Thirty Years, Three Generations"
Date: December 5 (Mon), 2022
Place: Hanoi, Hoa Lu Hall / online
Hosts: Institute for Northeast Asia Research (INAR); Hanguk Peace & Development Foundation

Programme Committee note. Papers are summarised by the editors from the authors' texts.


SESSION ONE (09:00–10:30)
Remembering and Not Remembering

Paper 1
Presenter: NGUYỄN Thị Thu Hằng (INAR)
Title: "Closing the past" as policy
⟦s Nguyễn Thị Thu Hằng⟧The presenter explains the formula "gác lại quá khứ, hướng tới tương lai" – set aside the past, look to the future.
(1) Origin of the formula. It was used with Washington before it was used with Seoul. In 1992 it allowed normalisation to be agreed within eight months.
(2) Cost of the formula. Villages in Quảng Nam and Bình Định built their own memorials. In 2000, a stone at Hà My was covered with lotus flowers because the inscription displeased the donor.
(3) Present state. A Seoul court has been hearing since 2020 a suit by a survivor of Phong Nhị. The presenter stresses that Hanoi did not sponsor the suit.
Conclusion: silence was a gift of the weaker party, and gifts may be taken back.⟦/⟧

Paper 2
Presenter: Bae Jun-ho (Hanguk Foundation)
Title: Soldiers, Workers, Brides
⟦s Bae Jun-ho⟧Mr. Bae recounts that his father served in Nha Trang in 1967 and his sister-in-law comes from Cần Thơ. He calls this "the whole of bilateral relations at one dinner table". Between 1964 and 1973 Korea dispatched over 320,000 troops. Since 2010 Vietnam has been among the first countries of origin for marriage migrants. He regrets that research funds go to semiconductors only.⟦/⟧

Discussion
⟦s Phạm Quang Vũ⟧Dr. Phạm Quang Vũ questioned whether dinner tables are representative.⟦/⟧ ⟦s Bae Jun-ho⟧Mr. Bae answered that 80,000 families are a sample.⟦/⟧


SESSION TWO (10:45–12:00)
Factories and the Comprehensive Strategic Partnership

The single paper in this session, by Dr. Choi Eun-bi (Incheon), was delivered by her colleague Ms. Seo as Dr. Choi was taken ill. ⟦s Choi Eun-bi⟧The paper holds that dependency is mutual. One Korean company makes about half of its telephones in Bắc Ninh and Thái Nguyên; one Vietnamese province draws two thirds of its revenue from it. It further holds that the upgrade to a comprehensive strategic partnership, announced on the very day of our conference, will alter protocol more than production.⟦/⟧

[Lunch]


APPENDIX — VIETNAM–ROK RELATIONS BY DECADE

The 1960s–70s.  ⟦t⟧From September 1964 Seoul sends medical and then combat units to the South at the request of Saigon and Washington; the last leave in March 1973.⟦/⟧ ⟦t⟧The embassy in Saigon closes on 29 April 1975.⟦/⟧

The 1980s.  ⟦t⟧Indirect trade through Hong Kong and Singapore begins in 1983.⟦/⟧

The 1990s.  ⟦t⟧Diplomatic relations on December 22, 1992.⟦/⟧ ⟦t⟧President Kim Dae-jung expresses regret in Hanoi (December 1998).⟦/⟧

The 2000s.  ⟦t⟧"Comprehensive partnership in the 21st century", August 2001.⟦/⟧ ⟦t⟧Strategic cooperative partnership, October 2009.⟦/⟧

The 2010s.  ⟦t⟧Free Trade Agreement: signed 5 May 2015, in force 20 December 2015.⟦/⟧

The 2020s.  ⟦t⟧Presidents Nguyễn Xuân Phúc and Yoon Suk-yeol raise relations to a Comprehensive Strategic Partnership in Seoul (Dec. 5, 2022).⟦/⟧


Editors' correspondence: exchange4@inar.example.vn
