package report

import "testing"

// Days without a year, below a question that names it, are of that year.
func TestYearOfQuestion(t *testing.T) {
	res := mustRead(t, newReader(t), "EXPLAINER\n\nGhana and Togo in three questions\n\nQ1  What is the dispute about?\n\nAbout the land west of the river, some acres of forest. Togo calls it its garden and prints it on its maps.\n\nQ2  What happened in December 2013?\n\nA good deal, in this order.\n   [ 1 Dec ]  Togo recalls its ambassador from Ghana.\n   [ 3 Dec ]  Ghana closes the border with Togo.\n   [ 14 Dec ]  The two countries sign a treaty in Ho.\n\nQ3  And now?\n\nNobody can say. The court will sit in May 2027.\n")
	want := map[string]bool{"2013-12-01": true, "2013-12-03": true, "2013-12-14": true}
	for _, e := range res.Events {
		delete(want, e.Date.String())
	}
	if len(want) > 0 {
		t.Errorf("no events of %v among %d", want, len(res.Events))
	}
}
