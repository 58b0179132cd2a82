package report

// dateBehind joins a date that stands as a sentence of its own to the one that it dates, as catalogues and captions have it:
// "Convention signed by the King and Laplace. 17 July 1839. Two drafts." A passage that gives several such dates, or begins with
// one, heads its sentences by them.
func (d *reading) dateBehind(p *passage) {
	if len(p.whens) != 1 || len(p.sentences) < 2 || p.HasLead() || p.Cells != nil {
		return
	}
	w := p.whens[0]
	for i := 1; i < len(p.sentences); i++ {
		s := p.sentences[i].Tokens
		if s.Start > w.Tokens.Start || w.Tokens.End > s.End || !d.dateAlone(s, p.whens) || s.End-w.Tokens.End > 1 || w.Tokens.Start > s.Start {
			continue
		}
		if i > 1 && p.sentences[i-2].Tokens.Len() > maxCaption || p.sentences[i-1].Tokens.Len() > maxCaption {
			return
		}
		p.sentences[i-1].Tokens.End = s.End
		p.sentences = append(p.sentences[:i], p.sentences[i+1:]...)
		return
	}
}

// maxCaption is how many tokens such a sentence has at the most.
const maxCaption = 60
