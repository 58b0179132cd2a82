package gist

import (
	"strings"

	"entente/loader/report/text"
)

// stands reports whether a clause says how things stand, what people wonder or what might be:
// "Finland shares a long frontier with Russia", "Whether Turkey would join is an open question".
// Nothing happened, however many words of events it holds.
func stands(in *Input) bool {
	from := opening(in)
	if wonders(in, from) {
		return true
	}
	for i := from + 1; i < in.Clause.End; i++ {
		switch low := in.Text.Tokens[i].Lower; low {
		case "which", "that", "who", "whose", "where", "when", "as", "after", "before":
			return false // what is told aside
		default:
			if anyFollows(in, i, standing[low]) {
				return true
			}
		}
	}
	return false
}

// opening is the first word of a clause, its date aside.
func opening(in *Input) int {
	for i := in.Clause.Start; i < in.Clause.End; i++ {
		if t := &in.Text.Tokens[i]; t.Kind == text.Word && t.Len() > 1 && !in.Memo.said(i).month {
			return i
		}
	}
	return in.Clause.Start
}

// wonders reports whether a clause opens as a condition, a question, a general remark or a list of
// particulars.
func wonders(in *Input, from int) bool {
	tokens := in.Text.Tokens
	low := tokens[from].Lower
	switch {
	case anyFollows(in, from, remarks[low]):
		return true
	case asking.Has(low):
		return tokens[in.Clause.End-1].Text == "?"
	case low == "had" || low == "were":
		return hasWord(in, from, "would", "might", "could")
	}
	for i := from + 1; i < min(in.Clause.End, from+4); i++ { // "Chief exports: coffee"
		if tokens[i].Text == ":" {
			return particulars.Has(low) || particulars.Has(tokens[i-1].Lower)
		}
	}
	return false
}

// hasWord reports whether one of some words stands in a clause behind a token.
func hasWord(in *Input, from int, words ...string) bool {
	for i := from + 1; i < in.Clause.End; i++ {
		for _, w := range words {
			if in.Text.Tokens[i].Lower == w {
				return true
			}
		}
	}
	return false
}

// anyFollows reports whether one of some ways to go on stands behind a token.
func anyFollows(in *Input, i int, ways [][]string) bool {
	for _, way := range ways {
		if goesOn(in, i+1, way) {
			return true
		}
	}
	return false
}

// goesOn reports whether words stand at a token in their order; "#" is any number.
func goesOn(in *Input, i int, way []string) bool {
	if i+len(way) > in.Clause.End {
		return false
	}
	for n, want := range way {
		t := &in.Text.Tokens[i+n]
		if want == "#" && t.Kind != text.Number || want != "#" && t.Lower != want {
			return false
		}
	}
	return true
}

// standing are the words of a clause that only says how things stand, by the first of them.
var standing = phrases(`came close to; come close to; comes close to; people found refuge; people found shelter; refugees found shelter
accounts for; account for; is home to; are home to; is rich in; are rich in; was rich in; were rich in
is far from; are far from; is the only; is the most; are the most; is the largest; is the world; is one of; are one of
is well known; are well known; is little known; is largely; are largely; is hardly; are hardly; could hardly be; seems hardly
is contiguous; are separated; is separated; is bound by ties; are bound by ties; is guided by; is divided over; is deeply; are deeply; was divided
remains a matter; remain a matter; remains to be seen; is concurrently; is a cornerstone; is an obstacle; is in favour; is said to be; are said to be
is thought to depend; is anyone 's; is anyone ’s; is no ordinary; was no ordinary; is no secret
lies between; lie between; lies deep; lies wholly; lie wholly; stood at #; stands at #; stood at us; stands at us
depends on; depend on; depended on; depends upon; depended upon; numbers about; numbers some; number about; number some
ranks first; ranks second; ranks third; rank first; rank second; rank third; rank fourth; ranks fourth; ranks among; rank among
shares a border; shares a frontier; shares its border; shares a #; shares an #; share a border; share a frontier; shared a border; shared a frontier; shares with; ran for the most part; runs for the most part; runs for #; have been a bone; has been a bone; can no longer afford; is now roughly
is open to the public; are open to the public; is open from; is open on; is closed on
used to be; owes its; owed its; owes much; owed much; owes more; owed more; makes up a; make up a; measures #
hold similar views; holds similar views; have similar views; share similar views; pursues a policy; pursue a policy; enjoys great; enjoy great
dreams of; dream of; dreamed of; dreamt of; hope for the day; live below; live in poverty; are cordial; is cordial; have a faithful; has an outlet
has no coast; has no army; has no outlet; has no access; has a claim; have a claim; has a population; has an area; has an exclusive; had a population
is currently; are currently; is referred; are referred; has yet to; have yet to; is controlled; are controlled; is accredited; are accredited; was accredited; were accredited
would have been; might yet; might well; would alter; could become; was stable; is harsh; is unhealthy; were not worth; was not worth
has always been more; is drained by; is its only; enjoy great; comes from the; links the; used to have; felt themselves; feel themselves; feels itself; still haunts; weighed upon; cared little; cares little; overlook the; overlooks the; looks into the causes`)

// remarks open a clause that tells of no deed, by the first word.
var remarks = phrases(`if; whether; nobody; no one; hardly any; not a few in; few expected; historians; much depends; one may; such were; as to what
there is little; there are few; there was little; there were few; there is no; there are no; there is much; there is some; there was no; there was much
it is hard; it is difficult; it remains; it would have; it was widely; it is widely; it is not known; it is said; for lack of; lack of
the literature on; the mood in; the climate of; public opinion; opinion in; this chapter; this paper; this article; a country profile; official language; table #; under the constitution`)

// asking open a question.
var asking = set("how why what who which is are was did does could can will")

// particulars stand before or in the label of a list: of a country's, or of a chapter's.
var particulars = set("population area exports imports religion language flag anthem currency causes significance terms sources source abbreviations revise reserves debt representatives")

// phrases makes ways to go on, by the first word, of a list parted by semicolons and lines.
func phrases(list string) map[string][][]string {
	m := map[string][][]string{}
	for _, line := range strings.FieldsFunc(list, func(r rune) bool { return r == ';' || r == '\n' }) {
		if words := strings.Fields(line); len(words) > 0 {
			m[words[0]] = append(m[words[0]], words[1:])
		}
	}
	return m
}
