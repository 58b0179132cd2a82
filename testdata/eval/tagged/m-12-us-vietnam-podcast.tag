Pacific Bridges Podcast, ep. 73
Auto-generated transcript, lightly corrected. Guests: Harlan Whitcomb (formerly MIA accounting office, Honolulu) and Dr. Bui Thi Thanh Mai (Hue). Host: Denise Okafor. Recorded September 18, 2023, eight days after the two countries announced their comprehensive strategic partnership.

[00:00:04] DENISE OKAFOR
Hey everyone, welcome back. So, twenty-eight years since July 11, 1995, when Bill Clinton stood up and normalized relations with Vietnam. Harlan, you were digging, literally.

[00:00:21] HARLAN WHITCOMB
⟦s Harlan Whitcomb⟧Literally, yeah. I was in Quang Binh with a sifting screen. I heard it on a transistor radio about a day late. And look, my view has always been that the bones came first and the embassy came second. You couldn't have sold it in Congress without the accounting work.⟦/⟧

[00:00:58] DENISE OKAFOR
Dr. Mai, same memory?

[00:01:02] BUI THI THANH MAI
⟦s Bui Thi Thanh Mai⟧I was a student then, we watch it in the canteen. I think for us the more important day was February 1994, when the embargo finished, because after this you can buy a refrigerator. (laughs)

But I want to say one thing. The Americans had around two thousand missing. We had maybe three hundred thousand. For long time only one list was talked about.⟦/⟧

[00:01:49] HARLAN WHITCOMB
⟦s Harlan Whitcomb⟧No, that's fair. That's completely fair.⟦/⟧

[00:01:53] 
[crosstalk]

[00:01:57] BUI THI THANH MAI
⟦s Bui Thi Thanh Mai⟧Now it changes. There is DNA help since some years, and documents come from your archives, from Texas. It is late but I don't think it is too late.⟦/⟧

[00:02:30] DENISE OKAFOR
We've got a voicemail from a listener in San Jose, who didn't leave a name. She asks why refugees' families weren't in the room for any of this.

[00:02:44] HARLAN WHITCOMB
⟦s Harlan Whitcomb⟧I'd have to say because nobody thought to set a chair. I'm not proud of it. The way I see it, the cemetery at Bien Hoa should have been on the agenda from day one.⟦/⟧

[00:03:10] BUI THI THANH MAI
⟦s Bui Thi Thanh Mai⟧My late teacher, Mr. Le Quang, always said reconciliation between governments is easy, between cousins it's hard. I agree with him.⟦/⟧

[00:03:31] DENISE OKAFOR
Quick lightning round before we go. The trade agreement of 2000, the Carl Vinson at Da Nang in 2018, or this new partnership. What mattered most?

[00:03:42] HARLAN WHITCOMB
⟦s Harlan Whitcomb⟧Trade deal. Money's sticky.⟦/⟧

[00:03:45] BUI THI THANH MAI
⟦s Bui Thi Thanh Mai⟧For me Agent Orange clean-up in Da Nang airport. You did not put it in your list.⟦/⟧

[00:03:54] DENISE OKAFOR
I did not. And that's a good place to stop. Show notes below.

SHOW NOTES
⟦t⟧Feb 3, 1994 · U.S. trade embargo lifted⟦/⟧
⟦t⟧Jul 11, 1995 · normalization announced⟦/⟧
⟦t⟧Jul 13, 2000 · bilateral trade agreement signed⟦/⟧
⟦t⟧May 23, 2016 · ban on lethal arms sales ended⟦/⟧
⟦t⟧Sep 10, 2023 · comprehensive strategic partnership⟦/⟧
