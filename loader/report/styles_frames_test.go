package report

import (
	"fmt"
	"slices"
	"strings"
)

// frames are the ways in which people set entries out.
var frames = []frame{
	each("D – text", "{D} – {T}\n"),
	each("D — text", "{D} — {T}\n"),
	each("D -- text", "{D} -- {T}\n"),
	each("D - text", "{D} - {T}\n"),
	each("D: text", "{D}: {T}\n"),
	each("D, text", "{D}, {T}\n"),
	each("D. text", "{D}. {T}\n"),
	each("D text", "{D} {T}\n"),
	each("D = text", "{D} = {T}\n"),
	each("D > text", "{D} > {T}\n"),
	each("D; text", "{D}; {T}\n"),
	each("(D) text", "({D}) {T}\n"),
	each("[D] text", "[{D}] {T}\n"),
	each("[D]: text", "[{D}]: {T}\n"),
	each("*D* text", "*{D}* {T}\n"),
	each("**D** – text", "**{D}** – {T}\n\n"),
	each("**D:** text", "**{D}:** {T}\n\n"),
	each("__D__: text", "__{D}__: {T}\n\n"),
	each("D in a column", "{D34} {T}\n"),
	each("D, indented", "    {D}: {T}\n"),
	each("D, blank lines", "{D} – {T}\n\n\n"),
	each("D, CRLF", "{D} – {T}\r\n"),
	each("D tab text", "{D}\t{T}\n"),
	each("D two tabs text", "{D}\t\t{T}\n"),
	each("D | text", "{D} | {T}\n"),
	each("D ..... text", "{D} ........ {T}\n"),
	each("D → text", "{D} → {T}\n"),
	each("own line", "{D}\n{T}\n\n"),
	each("own line, colon", "{D}:\n{T}\n\n"),
	each("own line, blank line", "{D}\n\n{T}\n\n"),
	each("own line, bold", "**{D}**\n\n{T}\n\n"),
	each("own line, hanging", "{D}\n    {T}\n"),
	each("own line, underlined", "{D}\n----------------\n{T}\n\n"),
	each("# D", "## {D}\n\n{T}\n\n"),
	each("### D:", "### {D}:\n{T}\n\n"),
	each("== D ==", "== {D} ==\n{T}\n\n"),
	each("- D: text", "- {D}: {T}\n"),
	each("* D – text", "* {D} – {T}\n"),
	each("• D: text", "• {D}: {T}\n"),
	each("•tab D: text", "•\t{D}: {T}\n"),
	each("– D: text", "– {D}: {T}\n"),
	each("+ D: text", "+ {D}: {T}\n"),
	each("o D: text", "   o {D}: {T}\n"),
	each("▪ D text", "▪ {D} {T}\n"),
	each("→ D: text", "→ {D}: {T}\n"),
	each("> D: text", "> {D}: {T}\n"),
	each("- **D**: text", "- **{D}**: {T}\n"),
	each("- **D.** text", "- **{D}.** {T}\n"),
	each("- [D] text", "- [{D}] {T}\n"),
	each("* ''D'': text", "* ''{D}'': {T}\n"),
	each("1. D: text", "{N}. {D}: {T}\n"),
	each("1) D – text", "{N}) {D} – {T}\n"),
	each("(1) D: text", "({N}) {D}: {T}\n"),
	each("1- D: text", "{N}- {D}: {T}\n"),
	each("[1] D: text", "[{N}] {D}: {T}\n"),
	each("No. 1, D: text", "No. {N}, {D}: {T}\n"),
	each("#1 D: text", "#{N} {D}: {T}\n"),
	lettered("a) D: text", "%s) "),
	lettered("(a) D: text", "(%s) "),
	lettered("a. D: text", "%s. "),
	romans("i. D: text", "%s. "),
	romans("(iv) D: text", "(%s) "),
	romans("IV. D: text", "%s. "),
	each("text, D", "{A} and {B} sign a trade agreement, {D}.\n\n"),
	each("text (D)", "{A} and {B} sign a trade agreement ({D}).\n\n"),
	each("text – D", "{A} and {B} sign a trade agreement – {D}\n"),
	each("text [D]", "{A} and {B} sign a trade agreement [{D}]\n"),
	each("text: D", "{A} and {B} sign a trade agreement: {D}\n"),
	each("text ..... D", "{A} and {B} sign a trade agreement ........... {D}\n"),
	each("text at the left, D at the right", "{A} and {B} sign a trade agreement            {D}\n"),
	each("text tab D", "{A} and {B} sign a trade agreement\t{D}\n"),
	each("- text (D)", "- {A} and {B} sign a trade agreement ({D})\n"),
	each("• text, D", "• {A} and {B} sign a trade agreement, {D}\n"),
	each("text ::: D", "{A} and {B} sign a trade agreement ::: {D}\n"),
	each("text -- D", "{A} and {B} sign a trade agreement -- {D}\n"),
	each("text | D", "{A} and {B} sign a trade agreement | {D}\n"),
	each("1. text – D", "{N}. {A} and {B} sign a trade agreement – {D}\n"),
	each("Date: D / Event: text", "Date: {D}\nEvent: {T}\n\n"),
	each("When: D / What: text", "- When: {D}\n- What: {T}\n- Who: {A}, {B}\n\n"),
	each("**Date:** D, no blank lines", "**Date:** {D}\n**Event:** {T}\n**Place:** Geneva\n"),
	each("Event: text / Date: D", "No.: {N}\nEvent: {T}\nDate: {D}\n\n"),
	each("DATE D EVENT text", "DATE:   {D}\nWHAT:   {T}\nWHERE:  the capital\n\n"),
	around("Markdown table", "", "Trade agreements\n\n| Date | Event |\n|------|:------|\n", "| {D} | {T} |\n", "\nEnd of the table.\n"),
	around("Markdown table without a head", "", "Trade agreements\n\n", "| {D} | {T} |\n", ""),
	around("Markdown table, event first", "", "Trade agreements\n\n| Event | Date |\n|---|---|\n", "| {T} | {D} |\n", ""),
	around("Markdown table, number first", "", "Trade agreements\n\n| No. | Date | Event | Source |\n|---|---|---|---|\n", "| {N} | {D} | {T} | UNTS |\n", ""),
	around("pipes, no outer bars", "", "Trade agreements\n\nDate | Event | Remarks\n--- | --- | ---\n", "{D} | {T} | text in print\n", ""),
	around("tabs with a head", "", "Trade agreements\n\nDate\tEvent\n", "{D}\t{T}\n", ""),
	around("tabs, number first", "", "Trade agreements\n\nNo.\tDate\tEvent\tRemarks\n", "{N}\t{D}\t{T}\t\n", ""),
	around("tabs, parties apart", "", "Trade agreements\n\nDate\tParties\tWhat\n", "{D}\t{A}, {B}\tTrade agreement signed\n", ""),
	around("Markdown, parties apart", "", "Trade agreements\n\n| Date | Parties | What | Where |\n|---|---|---|---|\n", "| {D} | {A} – {B} | Trade agreement | Geneva |\n", ""),
	around("tabs, two columns of parties", "", "Trade agreements\n\nState A\tState B\tDate\tEvent\n", "{A}\t{B}\t{D}\tTrade agreement signed\n", ""),
	around("CSV", "list.csv", "date,event\n", "\"{D}\",\"{T}\"\n", ""),
	around("CSV with semicolons", "list.csv", "No;Date;Event\n", "{N};{D};{T}\n", ""),
	around("wiki table", "", "Trade agreements\n\n{| class=\"wikitable\"\n! Date !! Event\n", "|-\n| {D} || {T}\n", "|}\n"),
	around("HTML table", "page.html", "<!DOCTYPE html><html><body><h1>Trade agreements</h1><table><tr><th>Date</th><th>Event</th></tr>", "<tr><td>{D}</td><td>{T}</td></tr>\n", "</table></body></html>"),
	around("HTML list", "page.html", "<!DOCTYPE html><html><body><h1>Trade agreements</h1><ul>", "<li><b>{D}</b> {T}</li>\n", "</ul></body></html>"),
	around("HTML definitions", "page.html", "<!DOCTYPE html><html><body><h1>Trade agreements</h1><dl>", "<dt>{D}</dt><dd>{T}</dd>\n", "</dl></body></html>"),
	around("HTML paragraphs", "page.html", "<!DOCTYPE html><html><body><h1>Trade agreements</h1>", "<p><strong>{D}:</strong> {T}</p>\n", "</body></html>"),
	around("HTML headings", "page.html", "<!DOCTYPE html><html><body><h1>Trade agreements</h1>", "<h3>{D}</h3><p>{T}</p>\n", "</body></html>"),
	around("framed table", "", "Trade agreements\n\n+----------------------------------+------------------------------------------------------+\n", "| {D32} | {T52} |\n+----------------------------------+------------------------------------------------------+\n", ""),
	around("chronology in its title", "", "CHRONOLOGY OF TRADE AGREEMENTS\n\n", "{D}\t{T}\n", ""),
	wrapped("wrapped lines", 0),
	wrapped("hanging indent", 14),
	backwards("newest first", "{D}: {T}\n"),
	backwards("newest first, own line", "{D}\n{T}\n\n"),
	underYears("year headings", "%d\n\n", "%s – %s\n", "\n", false),
	underYears("year headings, bullets", "%d\n", "- %s: %s\n", "", false),
	underYears("# year", "## %d\n\n", "* **%s** %s\n", "\n", false),
	underYears("year headings, colon", "%d:\n", "   %s: %s\n", "\n", false),
	underYears("year headings, newest first", "%d\n\n", "[%s] %s\n", "\n", true),
	underYears("bold year", "**%d**\n\n", "%s – %s\n\n", "", false),
	underYears("In the year", "THE YEAR %d\n\n", "%s. %s\n", "\n", false),
	yearColumn("year column", "%-8s%-22s%s\n"),
	yearColumn("year column in Markdown", "| %s | %s | %s |\n"),
	yearColumn("year column with tabs", "%s\t%s\t%s\n"),
	underMonths("month headings, bare days", "%s %d\n\n", "{D} – {T}\n"),
	underMonths("month headings, ordinal days", "## %s %d\n\n", "- {O}: {T}\n"),
	underMonths("month headings, D: text", "**%s %d**\n\n", "{D}: {T}\n"),
	underMonths("month headings, day column", "%s %d\n\n", "{D}      {T}\n"),
	underMonths("month headings, stars", "=== %s %d ===\n", "* {D} – {T}\n"),
	fromTo("from and to, tabs", "From\tTo\tEvent\n", "%s\t%s\t%s\n"),
	fromTo("from and to, Markdown", "| Start | End | Event |\n|---|---|---|\n", "| %s | %s | %s |\n"),
	decades("decade headings"),
}

// lettered numbers the entries with letters.
func lettered(name, mark string) frame {
	return frame{name: name, lay: func(_ *format, list []printed) (string, []printed) {
		var b strings.Builder
		b.WriteString("Trade agreements\n\n")
		list = list[:min(len(list), 26)]
		for i, p := range list {
			fmt.Fprintf(&b, mark+"%s: %s\n", string(rune('a'+i)), p.date, p.text())
		}
		return b.String(), list
	}}
}

// romans numbers the entries with Roman numbers.
func romans(name, mark string) frame {
	numbers := strings.Fields("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv xxvi")
	return frame{name: name, lay: func(_ *format, list []printed) (string, []printed) {
		var b strings.Builder
		b.WriteString("Trade agreements\n\n")
		for i, p := range list {
			n := numbers[i]
			if strings.HasPrefix(name, "IV") {
				n = strings.ToUpper(n)
			}
			fmt.Fprintf(&b, mark+"%s: %s\n", n, p.date, p.text())
		}
		return b.String(), list
	}}
}

// wrapped breaks the lines at 60 columns, the rest under an indent.
func wrapped(name string, indent int) frame {
	return frame{name: name, lay: func(_ *format, list []printed) (string, []printed) {
		var b strings.Builder
		b.WriteString("Trade agreements\n\n")
		for _, p := range list {
			column := 0
			for _, w := range strings.Fields(p.date + " – After talks of many days in a quiet town by a lake " + p.text()) {
				if column+1+len(w) > 60 {
					b.WriteString("\n" + strings.Repeat(" ", indent))
					column = indent
				} else if column > 0 {
					b.WriteString(" ")
					column++
				}
				b.WriteString(w)
				column += len(w)
			}
			b.WriteString("\n")
		}
		return b.String(), list
	}}
}

// backwards writes the newest entry first.
func backwards(name, pattern string) frame {
	return frame{name: name, lay: func(_ *format, list []printed) (string, []printed) {
		list = slices.Clone(list)
		slices.Reverse(list)
		return "Trade agreements\n\n" + rows(pattern, list), list
	}}
}

// underYears writes entries without years under the year. Ranges over two years and
// vague dates have no place there.
func underYears(name, head, pattern, after string, newest bool) frame {
	return frame{name: name, lay: func(f *format, list []printed) (string, []printed) {
		if f.yearless == nil {
			return "", nil
		}
		var b strings.Builder
		b.WriteString("Trade agreements\n\n")
		list = slices.Clone(list)
		if newest {
			slices.Reverse(list)
		}
		var kept []printed
		for _, p := range list {
			if p.vague != "" || p.from.m == 0 {
				continue
			}
			if date := f.yearless(p.from, p.to); date != "" {
				fmt.Fprintf(&b, head+pattern, p.from.y, date, p.text())
				// A second entry of the same year.
				if later := (day{p.from.y, 12, 27}); p.from.m < 12 && f.yearless(later, day{}) != "" && !newest {
					fmt.Fprintf(&b, pattern, f.yearless(later, day{}), "The press is silent on it.")
				}
				b.WriteString(after)
				kept = append(kept, p)
			}
		}
		return b.String(), kept
	}}
}

// yearColumn writes the year in a column of its own, once.
func yearColumn(name, pattern string) frame {
	return frame{name: name, lay: func(f *format, list []printed) (string, []printed) {
		if f.yearless == nil {
			return "", nil
		}
		var b strings.Builder
		b.WriteString("Trade agreements\n\n")
		var kept []printed
		for _, p := range list {
			if p.vague != "" || p.from.m == 0 {
				continue
			}
			date := f.yearless(p.from, p.to)
			if date == "" {
				continue
			}
			kept = append(kept, p)
			if p.from.m > 1 {
				if first := f.yearless(day{p.from.y, 1, 2}, day{}); first != "" {
					fmt.Fprintf(&b, pattern, fmt.Sprint(p.from.y), first, "The press reports talks.")
					fmt.Fprintf(&b, pattern, "", date, p.text())
					continue
				}
			}
			fmt.Fprintf(&b, pattern, fmt.Sprint(p.from.y), date, p.text())
		}
		return b.String(), kept
	}}
}

// underMonths writes days alone under month and year.
func underMonths(name, head, pattern string) frame {
	return frame{name: name, lay: func(f *format, list []printed) (string, []printed) {
		if f.name != british.name {
			return "", nil
		}
		var b strings.Builder
		b.WriteString("Trade agreements\n\n")
		var kept []printed
		for _, p := range list {
			if p.vague == "" && p.from.d > 0 && p.to.y == 0 {
				fmt.Fprintf(&b, head, longMonths[p.from.m-1], p.from.y)
				b.WriteString(strings.NewReplacer("{D}", fmt.Sprint(p.from.d), "{O}", ordinalOf(p.from.d), "{T}", p.text()).Replace(pattern) + "\n")
				kept = append(kept, p)
			}
		}
		return b.String(), kept
	}}
}

// fromTo writes ranges in two columns; days alone have the second empty.
func fromTo(name, head, pattern string) frame {
	return frame{name: name, lay: func(f *format, list []printed) (string, []printed) {
		var b strings.Builder
		b.WriteString("Trade agreements\n\n" + head)
		var kept []printed
		one := func(d day) string {
			if d.m == 0 {
				return fmt.Sprint(d.y)
			}
			return f.one(d)
		}
		for _, p := range list {
			if p.vague != "" || one(p.from) == "" {
				continue
			}
			to := ""
			if p.to.y > 0 {
				if to = one(p.to); to == "" {
					continue
				}
			}
			kept = append(kept, p)
			fmt.Fprintf(&b, pattern, one(p.from), to, p.text())
		}
		return b.String(), kept
	}}
}

// decades writes whole dates under their decades.
func decades(name string) frame {
	return frame{name: name, lay: func(_ *format, list []printed) (string, []printed) {
		var b strings.Builder
		b.WriteString("Trade agreements\n\n")
		decade := 0
		var kept []printed
		for _, p := range list {
			if p.from.y == 0 {
				continue
			}
			if d := p.from.y / 10 * 10; d != decade {
				decade = d
				fmt.Fprintf(&b, "\nThe %ds\n\n", d)
			}
			fmt.Fprintf(&b, "%s: %s\n", p.date, p.text())
			kept = append(kept, p)
		}
		return b.String(), kept
	}}
}

// unsupported are the styles that are known to be misread, "frame × format", "frame × *"
// or "* × format", and why.
var unsupported = map[string]string{
	"D tab text × 1976. 12 May": "\"1878. March\" before a text may be a year and what happened in March",
	"D tab text × 1976: May 12": "\"1878: March\" before a text may be a year and what happened in March",
	"D text × 1976. 12 May":     "\"1878. March\" before a text may be a year and what happened in March",
	"D text × 1976: May 12":     "\"1878: March\" before a text may be a year and what happened in March",
	"text, D × 12.5.1976":       "month and year in digits behind a comma may be a number",
	"• text, D × 12.5.1976":     "month and year in digits behind a comma may be a number",
}
