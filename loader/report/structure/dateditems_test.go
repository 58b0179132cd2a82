package structure

import (
	"strings"
	"testing"

	"entente/loader/report/token"
)

// TestDatedItems joins items of a few words with the dates that have lines of their own, above or below them, and leaves text
// under dates as it is.
func TestDatedItems(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string // the entries' dates and words
	}{
		{"above", "Visits to Peru\n\nMay 1999\n\nAma Osei, Minister of Ports\n\nJune 2003\n\nYaw Adu\n\nJuly 2004\n\nAma Osei, Minister of Ports\n", []string{"1999-05 May 1999 Ama Osei, Minister of Ports", "2003-06 June 2003 Yaw Adu", "2004-07 July 2004 Ama Osei, Minister of Ports"}},
		{"below", "Visits to Peru\n\nAma Osei\nMay 1999\n\nYaw Adu\nJune 2003\n\nAma Osei\nJuly 2004\n", []string{"1999-05 Ama Osei May 1999", "2003-06 Yaw Adu June 2003", "2004-07 Ama Osei July 2004"}},
		{"below, without gaps", "Visits to Peru\n\nAma Osei\nMay 1999\nYaw Adu\nJune 2003\nAma Osei\nJuly 2004\n", []string{"1999-05 Ama Osei May 1999", "2003-06 Yaw Adu June 2003", "2004-07 Ama Osei July 2004"}},
		{"sentences below their dates", "May 1999\n\nPeru left the pact.\n\nJune 2003\n\nPeru came back.\n\nJuly 2004\n\nThe pact was dissolved.\n", []string{"1999-05 May 1999 Peru left the pact.", "2003-06 June 2003 Peru came back.", "2004-07 July 2004 The pact was dissolved."}},
	} {
		d := Read(token.Split([]rune(c.text)), Options{})
		var got []string
		for _, b := range d.Blocks {
			if b.Kind == Entry {
				got = append(got, b.Date.String()+" "+strings.Join(strings.Fields(d.Text.Slice(b.Span.Start, b.Span.End)), " "))
			}
		}
		if strings.Join(got, "\n") != strings.Join(c.want, "\n") {
			t.Errorf("%s:\n%s\nwant\n%s", c.name, strings.Join(got, "\n"), strings.Join(c.want, "\n"))
		}
	}
}

// TestFlatRows cuts rows whose cells nothing parts: the place is what comes again behind different names. Lines below a sentence
// about dates are no table.
func TestFlatRows(t *testing.T) {
	rows := "Ama Osei Lima At a fair. May 3, 1999\nYaw Adu Lima Official visit. June 5, 2003\nYaw Adu Callao Saw the port,\nand its school. July 7, 2004\n"
	for head, want := range map[string]string{
		"Name Locale Remarks Date\n":               "Ama Osei;Lima;At a fair.;May 3, 1999|Yaw Adu;Lima;Official visit.;June 5, 2003|Yaw Adu;Callao;Saw the port,\nand its school.;July 7, 2004",
		"Minister Place What for Dates of visit\n": "",
		"They all went there on the date given.\n": "",
	} {
		d := Read(token.Split([]rune(head+rows)), Options{})
		var got []string
		for _, b := range d.Blocks {
			var cells []string
			for _, c := range b.Cells {
				s := d.Text.SpanOf(c.Tokens)
				cells = append(cells, d.Text.Slice(s.Start, s.End))
			}
			if cells != nil {
				got = append(got, strings.Join(cells, ";"))
			}
		}
		if strings.Join(got, "|") != want {
			t.Errorf("%q: %q, want %q", head, strings.Join(got, "|"), want)
		}
	}
}

// TestCellLines makes rows of cells on lines of their own below the names of their columns, and none of lines that do not keep
// their order.
func TestCellLines(t *testing.T) {
	head := "Visitor\nPlace\nDate\n"
	for text, want := range map[string]int{
		head + "Ama Osei\nLima\n3 May 1999\nYaw Adu\nLima\n5 June 2003\n":                                                    2,
		head + "Ama Osei\n3 May 1999\nYaw Adu\nLima\n5 June 2003\n":                                                          0,
		"Agreement\nPlace of signature\nDate\n\nAgreement on fish\nLima\n3 May 1999\n\nTreaty on ports\nLima\n5 June 2003\n": 2,
		"Ports\nPlaces\n" + "Ama Osei\nLima\n3 May 1999\nYaw Adu\nLima\n5 June 2003\n":                                       0,
	} {
		rows := 0
		for _, b := range Read(token.Split([]rune(text)), Options{}).Blocks {
			if b.Cells != nil {
				rows++
			}
		}
		if rows != want {
			t.Errorf("%q: %d rows, want %d", text, rows, want)
		}
	}
}

// TestFullStopMarks reads days below years behind full stops that stand as marks of a list, and none where only one line begins so.
func TestFullStopMarks(t *testing.T) {
	const list = "Ghana and Togo: the crisis in dates\n\n2021\n. 13/10: Armed men attack the bridge.\n. 17/11: The army comes.\n\n2022\n. 29/3: Eight guards are killed.\n. 21/4: The presidents meet at Ho.\n. 25/5: Ghana closes its border.\n"
	entries := func(in string) (out []string) {
		for _, b := range Read(token.Split([]rune(in)), Options{}).Blocks {
			if b.Section == Timeline && b.HasLead() {
				out = append(out, b.Date.String())
			}
		}
		return out
	}
	if got := strings.Join(entries(list), " "); got != "2021-10-13 2021-11-17 2022-03-29 2022-04-21 2022-05-25" {
		t.Errorf("%s", got)
	}
	if got := entries("Ghana and Togo\n\nThe bridge was closed in 1998\n. It was opened again in June 1999.\n"); len(got) > 0 {
		t.Errorf("%v", got)
	}
}
