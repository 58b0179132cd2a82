HORN MONITOR  *  Occasional Paper Nine

The Year of the Open Door
Ethiopia and Eritrea: a diary of 2018

kept by Selam Woldeab and Fr. Paolo Gherardi, Addis Ababa / Asmara
printed January 2019

We began this diary as a joke, on a paper napkin, when the new Prime Minister spoke about Asmara on his first day. By July the napkin was a notebook. Entries carry no year since there is only one. What went before is told in four lines on the last page.

APRIL

⟦t⟧2nd, Monday. Dr Abiy Ahmed is sworn in and, in the same speech, calls on the government of Eritrea to talk.⟦/⟧

JUNE

⟦t⟧5th, Tuesday. The EPRDF executive says it accepts the Algiers Agreement and the boundary ruling in full.⟦/⟧

⟦t⟧20th, Wednesday. Martyrs' Day in Asmara. President Isaias announces that a delegation will go to Addis.⟦/⟧

⟦t⟧26th, Tuesday. It comes: Osman Saleh and Yemane Gebreab, garlanded on the tarmac at Bole.⟦/⟧

JULY

⟦t⟧8th, Sunday. Abiy lands at Asmara. ⟦s Abiy Ahmed⟧At dinner he says that there is no longer a border between Eritrea and Ethiopia, "because a bridge of love has destroyed it".⟦/⟧ Telephone lines open in the evening; Selam's aunt rings a number from 1997 and somebody answers.⟦/⟧

⟦t⟧9th, Monday. Joint Declaration of Peace and Friendship. Five points, the first being that the state of war has ended.⟦/⟧

⟦t⟧14th, Saturday. Isaias in Addis, the first time in over twenty years. Three days, Hawassa included.⟦/⟧

⟦t⟧16th, Monday. The Eritrean Embassy is unlocked. Chairs under dust.⟦/⟧

⟦t⟧18th, Wednesday. Ethiopian Airlines to Asmara, two aircraft because one was not enough.⟦/⟧

AUGUST

⟦t⟧4th, Saturday. Eritrean Airlines flies the other way.⟦/⟧

⟦t⟧Some day or other. Nothing. Rain.⟦/⟧

SEPTEMBER

⟦t⟧5th, Wednesday. The Ethiopian ship Mekelle docks at Massawa to load zinc.⟦/⟧

⟦t⟧6th, Thursday. Ethiopian Embassy in Asmara opened again.⟦/⟧

⟦t⟧11th, Tuesday. New Year's Day of the Ethiopian calendar. The two leaders walk across at Bure, then at Zalambessa. Mothers lie down and kiss the asphalt.⟦/⟧

⟦t⟧16th, Sunday. Jeddah, under the eye of King Salman: second agreement, seven articles.⟦/⟧

NOVEMBER

⟦t⟧14th, Wednesday. The Security Council lifts the sanctions of 2009 on Eritrea.⟦/⟧

DECEMBER

⟦t⟧26th, Wednesday. Traders at Zalambessa are told to show permits from the federal government. No notice, no reason given.⟦/⟧

We closed the notebook on New Year's Eve (the European one). Fr. Paolo thinks that the door is a real door; Selam thinks that it is a curtain. ⟦r⟧On one thing we agree: the crossing posts must get customs rules, in writing and in both languages, before Easter.⟦/⟧

BEFORE THE DIARY

> ⟦t⟧Eritrea formally independent, 24 May 1993, recognised by Addis Ababa.⟦/⟧
> ⟦t⟧Shots at Badme, 6 May 1998; then two years of war.⟦/⟧
> ⟦t⟧Algiers, 12 December 2000 (the cease-fire had come on 18 June).⟦/⟧
> ⟦t⟧Boundary Commission's decision, 13 April 2002: Badme to Eritrea.⟦/⟧

Horn Monitor is a volunteer newsletter. Price: a coffee.
