**Ireland and the United Kingdom, 1921–2025: the dates**

From: *The Irish Sea Companion*, ed. Bríd Mac Giolla Chearra (Galway, 2025), pp. 411–413

*The Companion's chapters go by theme. These pages put their dates in order. Small print, for which apologies.*

**The split.** ⟦t⟧In the small hours of 6 December 1921 Articles of Agreement are signed at 10 Downing Street.⟦/⟧ ⟦t⟧On 16 January 1922 Dublin Castle is handed over to Michael Collins.⟦/⟧ ⟦t⟧On 3 December 1925 London, Dublin and Belfast agree to leave the border where it is, the Boundary Commission's report being buried.⟦/⟧ ⟦t⟧From 1932 to 1938 there is the Economic War, over land annuities: duties on cattle one way, on coal the other.⟦/⟧ ⟦t⟧It is ended by the agreements of 25 April 1938, which also return Cobh, Berehaven and Lough Swilly.⟦/⟧ ⟦t⟧Easter Monday, 18 April 1949: Ireland is a republic outside the Commonwealth;⟦/⟧ ⟦t⟧the Ireland Act at Westminster (2 June of that year) answers that she is "not a foreign country".⟦/⟧

**The thaw, and the Troubles.** ⟦t⟧14 December 1965 brings the Free Trade Area Agreement, signed by Seán Lemass and Harold Wilson.⟦/⟧ ⟦t⟧On 2 February 1972, three days after Bloody Sunday in Derry, a crowd burns the British Embassy in Merrion Square.⟦/⟧ ⟦t⟧With the new year 1973 both states enter the European Communities,⟦/⟧ ⟦t⟧and by 9 December they are at Sunningdale.⟦/⟧ ⟦t⟧On 21 July 1976 Ambassador Christopher Ewart-Biggs is murdered in Sandyford, with Judith Cooke.⟦/⟧ ⟦t⟧A summit in Dublin Castle on 8 December 1980 speaks of the "totality of relationships".⟦/⟧ ⟦t⟧15 November 1985 is Hillsborough and the Anglo-Irish Agreement.⟦/⟧ ⟦t⟧The Downing Street Declaration follows on 15 December 1993 (Reynolds, Major).⟦/⟧

**Good Friday and since.** ⟦t⟧10 April 1998: Belfast.⟦/⟧ ⟦t⟧The British-Irish Agreement enters into force on 2 December 1999; Articles 2 and 3 change the same day.⟦/⟧ ⟦t⟧Between 17 and 20 May 2011 Queen Elizabeth II is in Ireland, the first sovereign to come since 1911. ⟦s Elizabeth II⟧"With the benefit of historical hindsight we can all see things which we would wish had been done differently or not at all," she says in Dublin Castle.⟦/⟧⟦/⟧ ⟦t⟧President Higgins returns the visit, 8–11 April 2014.⟦/⟧ ⟦t⟧A memorandum on the Common Travel Area is signed on 8 May 2019,⟦/⟧ ⟦t⟧and the Windsor Framework, between London and Brussels, is announced on 27 February 2023.⟦/⟧ ⟦t⟧The first of the new yearly summits takes place in Liverpool on 6 March 2025.⟦/⟧

**What the list cannot show.** Some of the most useful meetings were not dated at all. Officials met in hotel bars; nobody took minutes. Dermot Nally kept a diary of a sort, and part of it is in the archive of University College, Dublin. The reader who wants the smell of those years should go there.

*A note on names.* "Ireland" here means the State; "Belfast" is sometimes a city, sometimes a government, sometimes an agreement. We have used the word *Troubles* for lack of a better.

———
Abbreviations are listed on p. xiv. For Northern Ireland's own chronology see Appendix 2.
