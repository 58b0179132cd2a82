package report

import (
	"context"
	"testing"
)

// TestOneTalkIsTold gives what stands below topics to who gave the one talk that the document says it tells, and what is
// asked behind it to those who ask.
func TestOneTalkIsTold(t *testing.T) {
	r := newReader(t)
	const head = "The Tano Lecture Society\nWinter programme, fourth evening\n\nNEIGHBOURS BY ACCIDENT? GHANA AND TOGO\n\n"
	const topics = "\n\ni. The years of silence\n\nIn 1956 the voters of the trust territory chose Ghana. Few decisions of ours have aged so well.\n\nii. What now\n\nGhana must decide where the gas comes ashore.\n"
	const asked = "\nQuestions\n\nEdna Marsh, a nurse from Ho, spoke first. Marsh said that her uncle had been an interpreter.\n"
	for name, c := range map[string]struct {
		text string
		said map[string]string // what is said, and by whom, "" for nobody
	}{
		"a summary of what she said": {head + "Dr Abra Sena, a historian, gave the fourth lecture of the winter on Wednesday, 30 August 2023, in the School of Arts, Ho. Peter Adzo introduced her to an audience of sixty. This is the secretary's summary of what she said." + topics + asked, map[string]string{
			"Few decisions of ours have aged so well.": "Abra Sena", "Ghana must decide where the gas comes ashore.": "Abra Sena", "Marsh said that her uncle had been an interpreter.": "Edna Marsh"}},
		"an account of the lecture": {head + "On 30 August 2023 Prof. Kojo Mensah delivered the winter lecture at Ho. The following is an account of his lecture by the librarian." + topics + asked, map[string]string{
			"In 1956 the voters of the trust territory chose Ghana.": "Kojo Mensah", "Ghana must decide where the gas comes ashore.": "Kojo Mensah", "Marsh said that her uncle had been an interpreter.": "Edna Marsh"}},
		"summarised below": {head + "A talk by Dr Abra Sena was held at Ho on 30 August 2023. The talk is summarised below." + topics, map[string]string{
			"Few decisions of ours have aged so well.": "Abra Sena"}},
		"the guest of the evening, dates at the end": {"THE TANO SOCIETY, HO\n\nRecord of an evening with Dr Kojo Mensah\n\n19 September 2024\n\nMrs Abra Sena, our secretary, presented the guest of the evening, Dr Kojo Mensah, who taught history in Accra. What follows is a summary of what he told us.\n\n" +
			"The railway years\n\nThe railway made two territories of one shore. Nobody asked them where the border should be.\n\nQuestions\n\nMr Yao Tetteh asked whether the island was worth a war. The lecturer replied that no island was.\n\nDates handed out\n" +
			"* 6 March 1957: Ghana becomes independent\n* 27 April 1960: Togo becomes independent\n* 13 January 1963: Sylvanus Olympio is shot\n* 7 November 1977: Ghana and Togo sign a treaty\n* 30 September 1982: Togo closes the border\n", map[string]string{
			"Nobody asked them where the border should be.": "Kojo Mensah", "The lecturer replied that no island was.": "Kojo Mensah", "Ghana becomes independent": ""}},
		"whose secretary wrote it, then whose it was": {"The Tano Lecture 2023\n\nText of a summary made by the Society's secretary. Delivered on Thursday 28 September in Ho.\n\nThe lecturer of this year, Professor Abra Sena of Lomé, was introduced by the president, Mr Kojo Mensah.\n\n" +
			"Professor Sena began with a schoolroom. In hers there hung a calendar.\n\nNobody asked them where the border should be. She did not think this was stubbornness.\n\nQuestions\n\nMrs Edna Marsh took the microphone. For her family, she stated, neither date was a feast.\n", map[string]string{
			"Nobody asked them where the border should be.": "Abra Sena", "In hers there hung a calendar.": "Abra Sena", "For her family, she stated, neither date was a feast.": "Edna Marsh"}},
		"notes taken by a librarian, this evening's guest": {"TANO SOCIETY\nWinter lecture\n\nNotes of the evening taken by the librarian, Ho, 28 September 2023.\n\nTonight's guest, Dr Abra Sena, came from Lomé by bus.\n\nNobody asked them where the border should be. Few decisions have aged so well.\n", map[string]string{
			"Few decisions have aged so well.": "Abra Sena"}},
		"a report on the year, written by the secretary": {"The Tano Society\n\nReport on the year written by the secretary.\n\nThe speaker of the year, Dr Abra Sena, came twice.\n\nThe roof was mended. Few decisions have aged so well.\n", map[string]string{
			"Few decisions have aged so well.": ""}},
		"one of several speakers": {head + "The Society held a seminar at Ho on 30 August 2023. The first speaker, Dr Kojo Mensah, came late. This is a summary of his remarks and those of others." + topics, map[string]string{
			"Few decisions of ours have aged so well.": ""}},
		"who welcomes the guest": {head + "The Society met at Ho on 30 August 2023. While welcoming the guest, Dr Kojo Mensah recalled her books. This is a summary of what she said." + topics, map[string]string{
			"Few decisions of ours have aged so well.": ""}},
		"two gave one each": {head + "A lecture by Dr Abra Sena and a lecture by Prof. Kojo Mensah were held at Ho on 30 August 2023. This is a summary of the lectures." + topics, map[string]string{
			"Few decisions of ours have aged so well.": ""}},
		"a paper read as background": {head + "The Society held a round table at Ho on 30 August 2023.\n\nBackground paper\n\nProf. Kojo Mensah read out a paper. The main points of the paper are reproduced below.\n\n* In 1956 the voters of the trust territory chose Ghana.\n* In 1960 Togo became independent.\n* In 1975 Ghana and Togo signed a treaty.\n", map[string]string{
			"In 1956 the voters of the trust territory chose Ghana.": ""}},
		"an account of the years": {head + "On 30 August 2023 Prof. Kojo Mensah delivered the winter lecture at Ho. The Society has kept a record of these years." + topics, map[string]string{
			"In 1956 the voters of the trust territory chose Ghana.": ""}},
	} {
		res, err := r.Read(context.Background(), []byte(c.text), Options{})
		if err != nil {
			t.Fatal(err)
		}
		by := map[string]string{}
		for _, claim := range res.Claims {
			by[claim.Provenance.Quote] = claim.Speaker.Name
		}
		for said, who := range c.said {
			if by[said] != who {
				t.Errorf("%s: %q is said by %q, want %q", name, said, by[said], who)
			}
		}
	}
}
