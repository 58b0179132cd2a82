package report

import "strings"

// labelPeriod takes the years in brackets behind the title of an item for what the whole item covers, where the item gives times of
// its own: "Years of frost (1971-1979): …" dates none of the things that it tells, which happened in single years within it. An
// item that gives no other time has that one.
func (d *reading) labelPeriod(p *passage) {
	if len(p.whens) < 2 {
		return
	}
	w := &p.whens[0]
	if w.Lead || w.Tokens.Start < p.Tokens.Start+2 || w.Tokens.End+1 >= p.Tokens.End || w.Tokens.Start > p.Tokens.Start+longestTitle {
		return
	}
	if !strings.Contains(w.Date.String(), "/") || d.t.Tokens[w.Tokens.Start-1].Text != "(" || d.t.Tokens[w.Tokens.End].Text != ")" || d.t.Tokens[w.Tokens.End+1].Text != ":" {
		return
	}
	for i := p.Tokens.Start; i < w.Tokens.Start-1; i++ {
		if t := d.t.Tokens[i].Text; t == "." || t == ";" || t == ":" {
			return
		}
	}
	w.Duration = true
}

// longestTitle is how many words may title an item.
const longestTitle = 10
