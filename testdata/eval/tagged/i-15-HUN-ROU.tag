"We should read each other's telegrams"
A conversation about Hungary and Romania
Published in: Carpathian Review of Books (translation, shortened)

CRB: We have with us two archivists, Mr Zoltán Kerekes of Budapest and Mrs Ileana Dobrescu from Cluj. They have edited together a volume of diplomatic documents. Whose idea was this?

I. Dobrescu: ⟦s Ileana Dobrescu⟧It was nobody's idea, it was a mistake in the post. I received from Budapest a box which was for somebody else.⟦/⟧

Z. Kerekes: ⟦s Zoltán Kerekes⟧I confirm. It was the reports of the year 1940. I wanted it back and she wrote me that the dating is wrong. She was right.⟦/⟧

CRB: 1940 is the Second Vienna Award, on 30 August, when northern Transylvania was given to Hungary. Is it possible to write on this in common?

Z.K.: ⟦s Zoltán Kerekes⟧To write, yes. To title, no. We quarrelled three weeks on the title of that chapter. In Hungarian memory it is the entry of soldiers with flowers, in the Romanian one it is Ip and Trăznea, the killings. I am of the opinion that both are documents and none is a decoration. So the chapter has as title only a date.⟦/⟧

I.D.: ⟦s Ileana Dobrescu⟧With Trianon we did the same. 4 June 1920. For my colleagues it is incredible how one day can be a mourning there and practically unknown here; our day is the first of December. I always thought that this asymmetry is the key: one remembers a signature, the other remembers an assembly.⟦/⟧

CRB: And the treaty of 1996?

I.D.: ⟦s Ileana Dobrescu⟧Timișoara, 16 September. I find it is underestimated. It was made for NATO, everyone knows, but it stayed also after NATO was obtained.⟦/⟧

(Mr Kerekes makes a gesture of doubt.)

CRB: You don't agree?

Z.K.: ⟦s Zoltán Kerekes⟧I agree on a half. It stayed because no one opens it. The minority clauses have a footnote saying that Recommendation 1201 does not mean collective rights, and in this footnote, I would say, they live all the quarrels of the next thirty years: the status law of 2001, the university in Cluj, the flag of the Szekler Land.⟦/⟧

A listener in the bookshop asked at this point if politicians read such volumes.

⟦s Ileana Dobrescu⟧"They read the index," Dobrescu answered, "to see if they are in it."⟦/⟧

CRB: A last question. March 1990 in Târgu Mureș. You were both young.

Z.K.: ⟦s Zoltán Kerekes⟧I was on the other side of the border with a radio. I believed it will be a war. It was not, and I think we thank this less to the politicians than to tiredness.⟦/⟧

I.D.: ⟦s Ileana Dobrescu⟧I was in the city, at my sister. I remember that neighbours carried bread. About this, in the telegrams, there is nothing. It is for this reason I say that we should read each other's telegrams, but then also to close them.⟦/⟧

The interview was recorded on 11 May 2022 in Oradea. Questions: R. Hanganu
