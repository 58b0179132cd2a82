Lahore Institute of Peace & Security Studies
                                                            LIPSS/ER/2016-11

EVENT REPORT

Webinar/Seminar: Pakistan and Sri Lanka — An Understated Partnership
Thursday, 24 November 2016
LIPSS Library, 9-C Upper Mall Scheme

Panellists (from left to right in the photograph)
 Lt Gen (retd) Anwar Munir Dogar, HI(M)
 Dr Chulani Ekanayake Bandara
 Mr Ahmer Bilal Qureshi
 Senator (R) Sehar Gillani, President LIPSS, in the chair

SENATOR SEHAR GILLANI

Senator Gillani welcomed the panel. ⟦s Sehar Gillani⟧In her opening remarks she called Sri Lanka "the one capital in South Asia where a Pakistani need not explain himself". She deplored that no South Asian summit would take place at Islamabad this year, and noted Colombo's reluctance in withdrawing from it.⟦/⟧

LT GEN (RETD) ANWAR MUNIR DOGAR

⟦s Anwar Munir Dogar⟧The General said he would restrict himself to defence.

     *  In 1971, PIA and military flights refuelled at Katunayake, after overflight of India had been closed. It was Mrs Bandaranaike's decision and she stuck to it under pressure.
     *  In 2000, when the LTTE was within reach of Jaffna, Pakistan supplied multi-barrel rocket launchers in a matter of days.
     *  In 2009, at the end of the war, we had trained a good number of officers of the Sri Lankan Army.

"I am asked whether we fought there. No. We taught, and we sold, and sometimes we gave," he said. He was of the opinion that since 2009 the relation has been running on memory. Sale of JF-17 is discussed each year; each year somebody else picks up the phone to Colombo.⟦/⟧

DR CHULANI EKANAYAKE BANDARA

⟦s Chulani Ekanayake Bandara⟧For us in Sri Lanka, Pakistan means three things: cricket, cornea and Gandhara. I shall explain the second. The Eye Donation Society of Sri Lanka has sent to Pakistan more than 26,000 corneas since 1967. There are people in Lahore who see this city with Sri Lankan eyes. This is not diplomacy, but no diplomat could have done better.

On 3 March 2009 our team was attacked not very far from here. Six were wounded. A driver, Mehar Khalil, drove them through the bullets. I'd like that to be what we remember.⟦/⟧

MR AHMER BILAL QURESHI

Mr Qureshi, of the All-Pakistan Tea Association, dwelt upon trade. ⟦s Ahmer Bilal Qureshi⟧He lamented that Pakistan, once the top buyer of Ceylon tea, now drinks Kenya's. The FTA of 2005 was the first that Pakistan signed with any country. Still the volume is not above 400 million dollars. The reason given by him was freight, since a container from Mombasa is cheaper than one from Colombo.⟦/⟧

QUESTION HOUR

⟦s Bandaranaike Aziz⟧Mr. Bandaranaike Aziz, a student of law named so by a grandfather who had served in Colombo, asked if Sri Lanka would support the revival of SAARC.⟦/⟧ ⟦s Chulani Ekanayake Bandara⟧Dr Bandara answered in the affirmative but cautioned, "We will support it. We can't carry it."⟦/⟧

TIMELINE

A timeline was circulated by Ms Iqra Nadeem, Junior Fellow. Parts are given here.

⟦t⟧1948 ..... Diplomatic relations⟦/⟧
⟦t⟧1963 ..... Pak-Ceylon border-free trade talks in Rawalpindi. S. W. R. D.'s widow, Mrs. Bandaranaike, is guest of honour⟦/⟧
⟦t⟧1971 ..... Transit facility at Katunayake⟦/⟧
⟦t⟧1984 ..... Joint Economic Commission holds its inaugural session⟦/⟧
⟦t⟧1985 ..... Gen. Zia-ul-Haq visits Colombo (December)⟦/⟧
⟦t⟧2005 ..... FTA operational as of 12 June⟦/⟧
⟦t⟧2009 ..... Gaddafi Stadium attack⟦/⟧
⟦t⟧2016 ..... January – Prime Minister Nawaz Sharif's three-day visit, 8 MoUs⟦/⟧

POLICY RECOMMENDATIONS

Short term
 > ⟦r⟧Invite the Sri Lankan team to play at least one T20 in Lahore.⟦/⟧
 > ⟦r⟧Subsidise freight on tea for two years.⟦/⟧

Long term
 > ⟦r⟧The FTA should graduate to services and investment.⟦/⟧
 > ⟦r⟧Pakistan should start its own cornea bank with Sri Lankan expertise, instead of depending upon the charity of others.⟦/⟧
