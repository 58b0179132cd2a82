package claim

import "entente/loader/report/text"

// OpensQuoted reports whether a paragraph begins with a quotation mark.
func OpensQuoted(t *text.Text, span text.Span) bool {
	if span.Len() == 0 {
		return false
	}
	switch t.Tokens[span.Start].Text {
	case "“", "\"", "«", "„":
		return true
	}
	return false
}

// Unclosed reports whether a paragraph is one quotation that it opens and does not close:
// the next paragraph goes on with it.
func Unclosed(t *text.Text, span text.Span) bool {
	if !OpensQuoted(t, span) {
		return false
	}
	for i := span.Start + 1; i < span.End; i++ {
		switch t.Tokens[i].Text {
		case "”", "\"", "»", "“":
			return false
		}
	}
	return true
}
