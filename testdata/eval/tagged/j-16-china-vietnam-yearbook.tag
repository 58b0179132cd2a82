ASIAN SECURITY YEARBOOK, Vol. 12
CHRONICLE: CHINA AND VIETNAM, 1974 TO 1991, WITH NOTES BY FORMER OFFICIALS

[Editor's note. The notes in italics were collected by Dr Lydia Penhallow in Hanoi, Kunming and Singapore. They were given orally and checked with the persons.]

⟦t⟧19 Jan. 1974 – Chinese forces defeat South Vietnamese ships in the Paracels and occupy the whole group.⟦/⟧

⟦t⟧3 July 1978 – Peking stops all aid and recalls its technicians.⟦/⟧

⟦t⟧3 Nov. 1978 – Treaty of Friendship and Co-operation between Vietnam and the Soviet Union.⟦/⟧

⟦t⟧25 Dec. 1978 – Vietnam invades Cambodia. Phnom Penh falls on 7 January.⟦/⟧

Note by Trần Hữu Khoát, who was at the time in the Foreign Ministry's China department. ⟦s Trần Hữu Khoát⟧We didn't expect punishment for Cambodia. We expected it for Moscow. In the department three of us had written a paper which said February; it was returned with the remark "too precise".⟦/⟧

⟦t⟧17 Feb. 1979 – Chinese troops attack along the border. Lạng Sơn is taken at the beginning of March.⟦/⟧

⟦t⟧16 March 1979 – China announces the completion of withdrawal.⟦/⟧

Note by Xu Guangyi, interpreter. ⟦s Xu Guangyi⟧Comrade Deng had spoken of a lesson. My own impression at the railhead was that we were the pupils. The maps were from the French time and the radios did not match. All the same I'd maintain the war achieved its aim, since nobody in Moscow moved.⟦/⟧

⟦t⟧April–July 1984 – Heavy fighting around Vị Xuyên (Laoshan).⟦/⟧

⟦t⟧14 March 1988 – Clash at Johnson South Reef in the Spratlys; 64 Vietnamese die.⟦/⟧

Note by Khoát. ⟦s Trần Hữu Khoát⟧After that March I had no illusion that the Party ties would keep the sea out of it. But it's strange to say, the talks began just then. Gorbachev had told us that he would not send a ship.⟦/⟧

⟦t⟧Sept. 1989 – Vietnam declares its withdrawal from Cambodia complete.⟦/⟧

⟦t⟧3–4 Sept. 1990 – Secret meeting in Chengdu: Nguyễn Văn Linh, Đỗ Mười, Phạm Văn Đồng with Jiang Zemin and Li Peng.⟦/⟧

Note by Raymond Teo Kim Seng, ASEAN observer. ⟦s Raymond Teo Kim Seng⟧The fashionable view is that Hanoi capitulated at Chengdu. Mr Teo isn't persuaded. He argues that it got what it needed most, a quiet border, for a regime in Phnom Penh which it could no longer pay for.

He'd go further: without Chengdu there would have been no entry into ASEAN five years on.⟦/⟧

Note by Xu Guangyi. ⟦s Xu Guangyi⟧I was not in the room, I was in the corridor. When they came out the Vietnamese comrades looked older. Jiang quoted a Qing poem about brothers who meet after the storm.⟦/⟧

⟦t⟧5–10 Nov. 1991 – Đỗ Mười and Võ Văn Kiệt in Peking. Relations are normalised.⟦/⟧

What remained open: the land frontier (treaty of December 1999), the Gulf of Tonkin (December 2000) and the islands, on which nothing has been agreed.
