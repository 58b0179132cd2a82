package structure

import "testing"

// The markup of a wiki: links show their words, templates of dates are dates, notes go.
func TestWiki(t *testing.T) {
	_, got := outline(`'''Peru and Chile''' are [[country|countries]].<ref name="a">A book, 1990.</ref>

== 19th century ==
{| class="wikitable"
! Date
! Event
|-
| {{dts|1879|4|5}}
| [[Chile]] declares war.{{citation needed|date=May 2021}}
|-
| {{dts|1883|10|20}} || [[Treaty of Ancón|Treaty]] with [[Peru]]vian envoys
|}

== Since 1929 ==
; 1929
: '''3 June''': Treaty of [[Lima]]
* 1976: talks
`, Options{})
	want := `P body 1 [] | Peru and Chile''' are [[country|countries]].
H body 0 [] | 19th century
E timeline 1 [1879-04-05] | 1879|4|5}} | [[Chile]] declares war.
E timeline 2 [1883-10-20] | 1883|10|20}} || [[Treaty of Ancón|Treaty]] with [[Peru]]vian envoys
H body 0 [] | Since 1929
H body 0 [] | 1929
E timeline 3 [1929-06-03] | 3 June''': Treaty of [[Lima
E timeline 4 [1976] | 1976: talks
`
	if got != want {
		t.Errorf("\n%s\nwant\n%s", got, want)
	}
	d := outlineDocument("[[A]] and [[B]] and [[C|the Peru]]vian '''and''' {{small|D}}<ref />")
	words := ""
	for _, tok := range d.Text.Tokens {
		words += tok.Text + " "
	}
	if words != "A and B and the Peruvian and D " {
		t.Errorf("tokens %q", words)
	}
}

// Without links there is no markup: marks stay what they are.
func TestNoWiki(t *testing.T) {
	if d := outlineDocument("''Peru''"); len(d.Text.Tokens) < 3 {
		t.Errorf("%d tokens", len(d.Text.Tokens))
	}
}
