package report

import "testing"

// TestWhoSaysWhatInNotes reads what participants wrote down for each other: who was there stands in one line, and what each
// said below as much of the name as tells them apart, or in running text.
func TestWhoSaysWhatInNotes(t *testing.T) {
	r := newReader(t)
	for _, c := range []struct {
		name string
		text []saidPiece
	}{
		{"given names over points", []saidPiece{
			{"", "Subject: what was said on Monday\nFrom: Kojo\nDate: Tue, 9 May 2017\n\nDear both,\n\nhere are my notes.\n\nIn the room: Ama Owusu, Yaw Darko, Dr Efua Lawson-Tetteh, myself.\n\nAMA\n* "},
			{"Ama Owusu", "thinks that 1957 was the wrong year to begin with"}, {"", "\n* "}, {"Ama Owusu", "the files of 1961 are open"},
			{"", "\n\nYaw D.\n- "}, {"Yaw Darko", "the ferry has paid for itself, she will see"}, {"", "\n- "}, {"Yaw Darko", "wants a bridge in Aflao by 2020"},
			{"", "\n\nDr Lawson-Tetteh (by phone)\n- "}, {"Lawson-Tetteh", "both are right, and neither reads the other"},
			{"", "\n\nTo do, everyone agreed:\n- "}, {"participants", "write to both ministries about the ferry"}, {"", "\n- "}, {"participants", "visit the files together"}, {"", "\n"},
		}},
		{"a conversation by the fire", []saidPiece{
			{"", "Notes of an evening conversation\nHo, 3 December 2021\n\nPresent were Kofi Mensah, Mrs. Efua Addo, Sheikh Idris Bello and some students.\n\n"},
			{"Efua Addo", "Mrs. Efua was heard to say that the ford had been safe."},
			{"", "\n\n"}, {"Idris Bello", "To Sheikh Idris both talked like townsmen."},
			{"", "\n\n"}, {"-", "One of the young asked about the bridge."}, {"", "\n\nIt was agreed "}, {"", "that a list of the missing should be asked of both capitals.\n"},
		}},
		{"initials that a table explains", []saidPiece{
			{"", "VOLTA STUDY GROUP\nMinutes of the fourth meeting\nHo, 18 March 2021\n\n| Initials | Name | Body |\n| AO | Ama Owusu (chair) | Delta Trust |\n| KM | Kofi Mensah | Fishers' Forum |\n| YD | Yaw Darko | University of Ho |\n\n1. Discussion\n"},
			{"", "KM: "}, {"Kofi Mensah", "The nets were empty."}, {"", "\nYD: "}, {"Yaw Darko", "The army has lost men on the river."}, {"", "\nAO: "}, {"Ama Owusu", "The commission has met since 1990."}, {"", "\n"},
		}},
		{"who answers a question is not who asked it", []saidPiece{
			{"", "Round table on the ferry\n\nA round table was held by the Delta Institute in Ho on 9 October 2024. The speakers were Dr. Kofi Mensah and Ms. Ama Owusu.\n\n"},
			{"Kofi Mensah", "Dr. Kofi Mensah recalled that the ferry had been built in 1961."},
			{"", "\n\n"}, {"Ama Owusu", "Ms. Ama Owusu wondered about the price."}, {"", " "}, {"Kofi Mensah", "He replied that nobody had asked."},
			{"", "\n\n"}, {"Ama Owusu", "Ms. Owusu asked whether it would float."}, {"", " "}, {"Kofi Mensah", "The speaker thought that it would."}, {"", " "}, {"Kofi Mensah", "He added that it was new."}, {"", "\n"},
		}},
		{"papers and what they were on", []saidPiece{
			{"", "A SEMINAR ON THE TREATY OF 1960\n\nA seminar was held by the Department of Law in Ho on 9 October 2024. The address of welcome was given by Dr. Esi Badu.\n\n"},
			{"-", "The first paper by Dr. Kojo Agbeko-Mensah (Accra) was entitled “Two Shores”."}, {"", " "}, {"Agbeko-Mensah", "According to the author the line is not drawn but worn."},
			{"", "\n\n"}, {"-", "The second paper was of Col. (Retd.) Yao Tetteh."}, {"", " "}, {"Yao Tetteh", "He was of the opinion that the army guards nothing there."},
			{"", "\n\n"}, {"Ama Owusu", "A third view came from Ama Owusu, a lawyer from Tema, who thinks that the court had decided before."},
			{"", "\n\n"}, {"Peter Asante", "Maj. General Peter Asante (R) was of view that the patrols are no irritant."},
			{"", "\n\n"}, {"Kwaku Ofori", "Dr. Kwaku Ofori, President, Volta Forum stated that the market is common."}, {"", "\n"},
		}},
		{"those who are quoted in the press", []saidPiece{
			{"", "The river that two towns share\n\nBy Colleen Marsh\n\n"}, {"Kofi Anang", "\"We took our nets,\" says Kofi Anang, a fisherman in Keta."},
			{"", "\n\n"}, {"Ama Owusu", "Ama Owusu, a lecturer in Accra, disagreed, saying trade and weddings had outlived every quarrel."},
			{"", "\n\n"}, {"Yaw Darko", "Yaw Darko, who teaches law in Kumasi, finds the festivities a little smug."},
			{"", "\n\n"}, {"Ama Owusu", "Owusu is glad of the clause that keeps the ford open."}, {"", " "}, {"Ama Owusu", "She finds it odd that nobody has read it."},
			{"", "\n\n"}, {"Afi Lawson", "Afi Lawson, 68, has written about the ford for four decades and says she is not yet tired of it."},
			{"", "\n\n"}, {"-", "Kwesi Botha, a clerk, found the keys on the table."}, {"", "\n"},
		}},
		{"a cable on a luncheon", []saidPiece{
			{"", "Ref: 44/2009\nFrom: Embassy, Ho\nSubject: Luncheon with scholars on Ghana and Togo\n\n1. Host was the Ambassador. Guests: Dr. Ama Owusu (Ho), Ms. Efua Addo (journalist), Mr. Kofi Mensah (trader).\n\n2. "},
			{"", "OWUSU gave a tour of the coast."}, {"", " "}, {"Owusu", "Ghana closed the border in March 1976 at a cost that nobody made good."}, {"", "\n\n3. "}, {"Addo", "ADDO did not dispute this but asked us not to forget the camp of August 1977."}, {"", " "}, {"Addo", "She finds that the archives are \"polite and shut\"."},
			{"", "\n\n4. Suggestions made at table: (a) "}, {"", "a joint day at the camp; (b) support for the list.\n"},
		}},
		{"a night of debate in a paper", []saidPiece{
			{"", "STUDENT PAPER – Week 14\n\nDebate night: the canal and the coast\n\nby Eleni Marsh\n\nAbout ninety people squeezed into Hall B on Tuesday for the last debate of term.\n\n"},
			{"Kofi Mensah", "Proposing it, Kofi Mensah claimed that without the canal nobody would have come."}, {"", "\n\n"},
			{"Peter Addo", "Dr Peter Addo did not share this."}, {"", " "}, {"Peter Addo", "A canal is a ditch with a flag, in his opinion."}, {"", "\n\n"}, {"Ama Lawson", "Ama Lawson suggested that the canal be forgotten."}, {"", "\n\n"}, {"Peter Addo", "Addo answered that nobody could."}, {"", "\n\n"},
			{"Efua Bloom", "The best line of the night came from Efua Bloom, second bench: history has no control group."}, {"", "\n"},
		}},
		{"an afternoon in a library", []saidPiece{
			{"", "Oral history afternoon, Ho library, 9 May 2015\nThe border at Aflao\n\nThe library invited readers to an afternoon with people of the crossing. Librarian Sari Tolo moderated and wrote these lines.\n\nPekka Darko was a customs man from 1974 to 2006. "},
			{"Pekka Darko", "In his day the lorries came on Tuesdays."}, {"", " "}, {"Pekka Darko", "\"You could set your watch by them,\" he recalled."}, {"", "\n\nEfua Melnik taught in Aflao. "}, {"Efua Melnik", "She remembers the first bus of 1989."},
			{"", "\n\nThe third guest, engineer Olavi Tetteh, built the mill. "}, {"Olavi Tetteh", "It was built by Finns, he noted, and is the best mill of the region."}, {"", "\n"},
		}},
		{"voices in a booklet", []saidPiece{
			{"", "MUSEUM OF THE FORD\nExhibition booklet, room 4: Voices on the river\n\nThe museum asked people of both banks what they remember, and some of it can be heard on the headphones.\n\n(1) AMA OWUSU, schoolteacher\n"},
			{"Ama Owusu", "In her recollection the war came by boat."}, {"", "\n\n(2) KOFI MENSAH, engine driver, Ho\n"}, {"Kofi Mensah", "Mensah sees it from the cab."}, {"", "\n\n(3) Prof. YAW DARKO\n"}, {"Yaw Darko", "For him the ford has healed more than any treaty."}, {"", "\n"},
		}},
		{"turns by a surname and a full stop", []saidPiece{
			{"", "Panel discussion: \"Ho between two stools\"\nUniversity of Ho, 26 October 2014\n\nLivio Bressan. "}, {"Livio Bressan", "I was nine."}, {"", "\n\nNada Kocjan. "}, {"Nada Kocjan", "We were in the country and nobody ran."}, {"", "\n\nBressan. "}, {"Livio Bressan", "Is that so, Nada?"}, {"", "\n\nKocjan. "}, {"Nada Kocjan", "It is so and it was so."}, {"", "\n\nProf. Boris Grgic. "}, {"Boris Grgic", "The paper of 1954 was provisional by its own words."}, {"", "\n"},
		}},
		{"views in the passive", []saidPiece{
			{"", "EXPERT CONSULTATION ON THE FORD\nHo, 17-18 July 2014\n\nChair's summary of views expressed\n\nOn history\n\n"}, {"Ama Owusu", "Dr Ama Owusu maintained that a decision kept secret cannot be protested."}, {"", " "}, {"Kofi Mensah", "The purchase was explained by Professor Kofi Mensah as the lesser evil."}, {"", "\n\n"}, {"Ama Owusu", "This was disputed by Dr Owusu, in whose opinion one thing had been told and another shown."},
			{"", "\n\n"}, {"Ama Owusu", "Dr Owusu proposed a telephone with two rules."}, {"", "\n\n"}, {"Kofi Mensah", "Professor Mensah could live with a telephone."}, {"", "\n\n"}, {"-", "The vote of thanks was proposed by Mr Yaw Darko."}, {"", "\n"},
		}},
		{"what the slides of each said", []saidPiece{
			{"", "Slides: report-back from the Ho consultation on the railway\n\nSlide 1\nWho spoke: Mrs. Ama Owusu, historian · Mr. Kofi Mensah-Addo, port of Tema · Dr. Yaw Darko, academy\n\nSlide 2 – Owusu\n* "}, {"Ama Owusu", "the border of 1965 cut the road to the sea"}, {"", "\n* "}, {"Ama Owusu", "nobody wanted the railway, twice"},
			{"", "\n\nSlide 3 – Mensah-Addo\n* "}, {"Mensah-Addo", "the port was built for the railway"}, {"", "\n* "}, {"Mensah-Addo", "blames spare parts and ministers"}, {"", "\n\nSlide 4 – Darko\n* "}, {"Yaw Darko", "many came and some are buried there"},
			{"", "\n\nSlide 5 – What they'd do\n* "}, {"participants", "open access for private wagons"}, {"", "\n* "}, {"participants", "look after the graves"}, {"", "\n"},
		}},
		{"who they are in a sentence above", []saidPiece{
			{"", "THE ROUND ROBIN\nOne question, three answers: what did the agreement change?\n\nAMA OWUSU runs a filling station at Aflao.\n"}, {"Ama Owusu", "Before, I had three soldiers a day in my own yard."}, {"", "\n\nKOFI MENSAH is a retired officer.\n"}, {"Kofi Mensah", "We stopped turning back at the river, and my wife was glad of it."}, {"", "\n\nREV. YAW DARKO is a minister in Ho.\n"}, {"Yaw Darko", "I would be careful with the word."}, {"", "\n"},
		}},
		{"offices run in behind names", []saidPiece{
			{"", "Ghana and Togo: a round table\n\nA round table on the border was held by the Delta Institute in Ho on 9 October 2024. The moderator was Dr. Esi Badu.\n\n"},
			{"Talat Mensah", "Dr. Talat Mensah Director CPS, said that trade is at the core."}, {"", "\n\n"}, {"Kofi Addo", "Mr. Kofi Addo Senior Fellow VFR in his remarks said that both had won."}, {"", "\n\n"}, {"Udaya Rana Kofi", "Hon’ble Udaya Rana Kofi stressed the need for patience."}, {"", "\n"},
		}},
	} {
		holdPieces(t, r, c.name, c.text)
	}
}

// TestBiographiesAreNoVoices keeps what a page tells of the lives of people under their names from being their words, and a
// congress of states that a page tells of from being an evening.
func TestBiographiesAreNoVoices(t *testing.T) {
	r := newReader(t)
	holdPieces(t, r, "lives", []saidPiece{
		{"", "PEOPLE OF THE FORD\n\nA page of the museum.\n\nAma Owusu, schoolteacher\n"}, {"-", "Born in Ho in 1950, went to school in Lomé."}, {"", "\n\nKofi Mensah, engine driver\n"}, {"-", "Born in Aflao in 1948, drove the last train."}, {"", "\n\nYaw Darko, historian\n"}, {"-", "Born in Accra in 1961, lives in Ho."}, {"", "\n"},
	})
	holdPieces(t, r, "congress", []saidPiece{
		{"", "The conference of Berlin\n\nAt the conference of 1884 fourteen states met in Berlin. Bismarck took the chair. "}, {"-", "The powers agreed on rules for the coast, and in 1885 they signed the act."}, {"", "\n"},
	})
}

// TestCountedVoices gives two passages below heads of one word and its number to those whom the heads name, up to where a
// passage names the other.
func TestCountedVoices(t *testing.T) {
	r := newReader(t)
	holdPieces(t, r, "two historians", []saidPiece{
		{"", "THE FORD\n\nA worksheet for form three. The ford was opened in 1961.\n\nHistorian 1: Ama Owusu-Baah\n\n"}, {"Owusu-Baah", "\"I think the ford made the town."}, {"", " Nobody else had one.\""}, {"", "\n\nHistorian 2: Kofi Mensah Darko\n\n"},
		{"Darko", "Mensah points out that the town was older."}, {"", " What made it, he argues, was salt."}, {"", "\n\n"},
		{"Owusu-Baah", "On the radio Owusu-Baah granted that the mill \"was no better than the ford\"."}, {"", "\n"},
	})
}

// TestSurnameIsNoLeader keeps who is named by a title and a surname apart from leaders whose surnames are spelt nearly so.
func TestSurnameIsNoLeader(t *testing.T) {
	r := newReader(t)
	holdPieces(t, r, "summary record", []saidPiece{
		{"", "SUMMARY RECORD OF THE SECOND SESSION\n\nThe session of the Nordic Institute was held on 4 October 2016. Mr. Lars Oyelaran took the chair.\n\n"},
		{"Kamara", "Mr. KAMARA said that the inquiry had been buried."}, {"", "\n\n"}, {"Halvorsen", "Mr. HALVORSEN said that it had been filed."}, {"", "\n"},
	})
}
