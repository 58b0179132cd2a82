package report

import (
	"context"
	"fmt"
	"strings"
	"testing"
)

// What pages of PDF files, scans and printed e-mails bear beside the text: a head, a foot, and
// what ends the page.
type pageStyle struct {
	name       string
	head, foot func(page, of int) string
	feed       string
}

func bears(f string) func(int, int) string {
	return func(page, of int) string {
		s := strings.ReplaceAll(f, "#", fmt.Sprint(page))
		return strings.ReplaceAll(s, "@", fmt.Sprint(of))
	}
}

func pageStyles() []pageStyle {
	none := bears("")
	return []pageStyle{
		{"no furniture", none, none, "\n"},
		{"3 | Page", none, bears("\n# | Page\n"), "\n"},
		{"Word's 3 | P a g e", none, bears("\n# | P a g e\n"), "\f"},
		{"P a g e | 3", none, bears("\nP a g e | #\n"), "\n"},
		{"Page | 3", none, bears("\nPage | #\n"), "\n"},
		{"Page 3 of 7, form feed", none, bears("Page # of @\n"), "\f"},
		{"- 3 -", none, bears("\n                         - # -\n"), "\n"},
		{"head and number in one line", bears("Andean Forum                                              Report 7/2018\n\n"), bears("\n#\n"), "\f"},
		{"head alone, form feed", bears("Peru and Ecuador: Twenty Years of Peace\n"), none, "\f"},
		{"head and foot without blanks", bears("Andean Forum – Report 7\n"), bears("Page # of @\n"), ""},
		{"number before the head", bears("# Andean Forum, Report of the Round Table\n\n"), none, "\n"},
		{"number behind the head", bears("Report of the Round Table, Andean Forum #\n\n"), none, "\n"},
		{"left and right pages", func(page, of int) string {
			if page%2 == 0 {
				return fmt.Sprintf("%d   ANDEAN FORUM\n\n", page)
			}
			return fmt.Sprintf("TWENTY YEARS OF PEACE   %d\n\n", page)
		}, none, "\f"},
		{"address in the foot", none, bears("\nAndean Forum | Av. Amazonas 4545, Quito | Tel. +593 2 255 0100 | www.andeanforum.example\n#\n"), "\f"},
		{"address in the foot, two lines", none, bears("\nAndean Forum, Av. Amazonas N24-12, Quito, Ecuador\nTel: +593 2 255 0100 Fax: +593 2 255 0101 E-mail: info@andeanforum.example\n\n"), "\n"},
		{"web address in the foot", none, bears("\nwww.andeanforum.example          #\n"), "\n"},
		{"watermark", bears("DRAFT\n\n"), bears("\n#\n"), "\f"},
		{"watermark, not for citation", bears("DRAFT – NOT FOR CITATION\n\n"), none, "\n"},
		{"confidential in the foot", none, bears("\nConfidential\n# of @\n"), "\n"},
		{"printed mail", none, bears("\n12/12/2018     Andean Forum Mail - Report of the round table\n\nhttps://mail.example.org/mail/u/0?ik=7f&view=pt     #/@\n"), "\n"},
		{"browser print", bears("12/12/2018, 10:15 AM          Report of the round table | Andean Forum\n\n"), bears("\nhttps://www.andeanforum.example/report          #/@\n"), "\f"},
		{"Spanish", none, bears("\nPágina # de @\n"), "\n"},
		{"German", none, bears("\nSeite # von @\n"), "\f"},
		{"bracketed", none, bears("\n[#]\n"), "\f"},
		{"Roman", none, func(page, of int) string {
			return "\n" + []string{"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"}[page-1] + "\n"
		}, "\f"},
		{"page in the middle with dots", none, bears("\n...#...\n"), "\n"},
		{"footnote under a rule", none, func(page, of int) string {
			return fmt.Sprintf("\n____________________\n%d Ministry of Defence, White Book, Quito, 2001, p. 12.\n\n%d\n", page, page)
		}, "\f"},
		{"footnote, no rule", none, func(page, of int) string {
			return fmt.Sprintf("\n%d Ministry of Defence, White Book, Quito, 2001, p. 12.\n\n%d\n", page, page)
		}, "\f"},
		{"raised footnote", none, func(page, of int) string {
			return fmt.Sprintf("\n¹ Ministry of Defence, White Book, Quito, 2001, p. 12.\n\n%d\n", page)
		}, "\f"},
		{"bracketed footnote", none, func(page, of int) string {
			return fmt.Sprintf("\n[%d] Ministry of Defence, White Book, Quito, 2001, p. 12.\n\n%d\n", page, page)
		}, "\f"},
		{"two lines of head", bears("ANDEAN FORUM\nReport of the round table of 10 December 2018\n\n"), bears("\n#\n"), "\f"},
		{"head in small capitals, number and bar", bears("# | TWENTY YEARS OF PEACE\n\n"), none, "\n"},
		{"heading mark", bears("ANDEAN FORUM QUITO\n"), bears("\n# / @\n"), "\f"},
		{"copyright", none, bears("\n© Andean Forum 2018. All rights reserved.\n\n#\n"), "\f"},
		{"dotted rule", none, bears("\n........................................\nAndean Forum, Quito      p. #\n"), "\n"},
		{"date of print", bears("Printed on 12 December 2018\n\n"), bears("\nPage #/@\n"), "\f"},
		{"file name", none, bears("\nC:\\reports\\roundtable_final_v3.doc     #\n"), "\n"},
		{"continued", none, bears("\n(continued on page #)\n\n"), "\n"},
		{"scanned number", none, bears("\n. # .\n"), "\f"},
		{"tilde", none, bears("\n~ # ~\n"), "\f"},
		{"p. 3", none, bears("\np. #\n"), "\f"},
		{"pp", none, bears("\nPg. #\n"), "\f"},
		{"zero before", none, bears("\n0#\n"), "\f"},
		{"French", none, bears("\nPage # sur @\n"), "\f"},
		{"author and date in the foot", none, bears("\nH. Paz, December 2018\nPage #\n"), "\n"},
	}
}

// paged lays a text on pages of some lines.
func (p pageStyle) paged(s string, lines int) string {
	all := strings.Split(strings.TrimRight(s, "\n"), "\n")
	of := (len(all) + lines - 1) / lines
	var b strings.Builder
	for page := 1; len(all) > 0; page++ {
		n := min(lines, len(all))
		body := strings.Trim(strings.Join(all[:n], "\n"), "\n")
		all = all[n:]
		b.WriteString(p.head(page, of) + body + "\n" + p.foot(page, of) + p.feed)
	}
	return b.String()
}

// tornAstray is how many of a thousand reports on pages may be read otherwise than they are.
const tornAstray = 20

// TestPages prints reports of the meeting on pages of several lengths, so that they end within
// sentences, behind headings and in lists.
func TestPages(t *testing.T) {
	bases := map[string]bool{"plain headings": true, "run in with a title": true, "dots under names": true, "started by saying": true,
		"run in as bullets": true, "numbers and offices": true, "dates: prose": true}
	r := newReader(t)
	all, astray := 0, 0
	for _, p := range prints() {
		if !bases[p.name] {
			continue
		}
		for _, style := range pageStyles() {
			for lines := 9; lines <= 15; lines += 2 {
				for _, width := range []int{0, 80} {
					s := p.text()
					if width > 0 {
						s = wrap(width, "")(s)
					}
					res, err := r.Read(context.Background(), []byte(style.paged(s, lines)), Options{})
					if err != nil {
						t.Fatal(err)
					}
					all++
					if wrong := readOtherwise(res); wrong != "" {
						astray++
						t.Logf("%s | %s, width %d, %d lines: %s", style.name, p.name, width, lines, wrong)
					}
				}
			}
		}
	}
	if 1000*astray > tornAstray*all {
		t.Errorf("%d of %d reports are read otherwise than they are", astray, all)
	}
}
