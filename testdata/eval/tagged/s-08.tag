NATIONAL ASSEMBLY
OFFICIAL REPORT
Afternoon Sitting
The House met at 2.30 p.m.
[The Temporary Speaker in the Chair]

PRAYERS

MOTION
STATUS OF MIGINGO ISLAND

(Resumption of debate interrupted on a previous day)

The Temporary Speaker: Order, Members! Let us hear Hon. Owuor, who has a balance of six minutes.

Hon. Zephania Owuor (Nyatike): ⟦s Zephania Owuor⟧Thank you, Hon. Temporary Speaker. I was saying that this rock is not bigger than a football pitch, yet our people pay for it with their nets. Since 2004, when the Ugandan marine police came and pitched a tent, a fisherman from Muhuru Bay does not know whose law he is breaking. The water around it is theirs, we are told, and the stone is ours. Where does a fish live, Hon. Temporary Speaker? It does not live on the stone.⟦/⟧

(Laughter)

Hon. (Dr.) Rehema Salim Mwachiro (Kwale County): ⟦s Rehema Salim Mwachiro⟧On a point of information. I wish to inform my brother that the line is found in the Order in Council of 1926, which names the islands by name. Migingo lies a few hundred metres on the Kenyan side. The matter is not law; it is will.⟦/⟧

Hon. Zephania Owuor: ⟦s Zephania Owuor⟧I am well informed. I beg to support.⟦/⟧

Hon. Titus Kiplagat Chemweno (Mosop): ⟦s Titus Kiplagat Chemweno⟧I rise to oppose, and I do it with a heavy heart. Uganda takes a very large part of what lands at Mombasa. We have been through 1977, when the Community collapsed and we divided aeroplanes like a couple in court. I was a boy in Malaba, and I saw lorries stand for weeks. Must we do that again for one acre?⟦/⟧

Hon. Members: Shame!

The Temporary Speaker: Order! The Member is entitled to be heard in silence.

Hon. Titus Kiplagat Chemweno: ⟦s Titus Kiplagat Chemweno⟧I am almost done. Let the surveyors who started in 2009 finish. A report that is half written is worse than none.⟦/⟧

Hon. Beatrice Nyaboke Mose (Nominated): ⟦s Beatrice Nyaboke Mose⟧Hon. Temporary Speaker, nobody has spoken about the women. It is women who buy the Nile perch, dry it and carry it to Kisii. When a boat is impounded the owner sleeps in a cell for two days, but the trader loses her capital for a year. I ask that the joint patrol be given a complaints desk, with one officer from each country.⟦/⟧

(Applause)

(The Member's microphone was switched off)

The Temporary Speaker: Your time is up. There being no other interest, I call upon the Mover to reply.

(Question deferred)
