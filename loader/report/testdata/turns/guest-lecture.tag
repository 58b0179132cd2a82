EVENT REPORT

Guest Lecture by Ambassador (R) Zahid Anwar Khan on "Pakistan and Indonesia: From Bandung to Trade"

Date: 12th March, 2021
Venue: Seminar Hall, Department of International Relations
Organizer: Area Study Forum, University of Swat

The session started with recitation from the Holy Quran. Dr. Saima Gul, Chairperson of the Department, presented the welcome note. ⟦s Saima Gul⟧She said that the Department feels honoured and that Indonesia is seldom taught here.⟦/⟧

The worthy speaker divided his lecture in three parts.

⟦s Zahid Anwar Khan⟧Talking about the early years, he told that Pakistan was among the first to support the freedom struggle of Indonesia in 1945. Six hundred soldiers of the British Indian army had changed sides. President Sukarno visited Karachi in 1950.

Coming to the second phase, the guest speaker was of the opinion that the confrontation of 1965 brought both nations closest. Indonesia sent two submarines and some missile boats.

The trade, he lamented, is one way. Palm oil comes and nothing goes back.⟦/⟧

Question Answer Session

Q1. A student of BS 6th semester asked about ASEAN membership.
⟦s Zahid Anwar Khan⟧The speaker replied that Pakistan is a sectoral dialogue partner since 1993 and full partnership is a far cry.⟦/⟧

Q2. Mr. Adnan Sher, Lecturer, asked why the preferential agreement of 2012 failed.
⟦s Zahid Anwar Khan⟧In response, the speaker stated that the lists were made by those who sell palm oil.⟦/⟧

In the end, ⟦s Saima Gul⟧Dr. Saima Gul in her vote of thanks remarked that the lecture will be published.⟦/⟧ Shields were presented to the guest. Group photo was taken.
