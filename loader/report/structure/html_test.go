package structure

import "testing"

// A page saved as text: list items and headings by their tags, character references as
// the signs they stand for, comments left out.
func TestTagsAsMarks(t *testing.T) {
	genre, got := outline(`<!-- saved from the site -->
<h1>Peru &amp; Chile: key dates</h1>
<ul>
<li>April 5, 1879: Chile declares war, says &quot;enough&quot;</li>
<li>May 31&ndash;June 3, 1929: Treaty of Lima.<br></li>
<li>1976: talks<br/></li>
</ul>
<p class="foot">Kept by the archive, which asks for corrections</p>
`, Options{})
	want := `H body 0 [] | Peru &amp; Chile: key dates
E timeline 1 [1879-04-05] | April 5, 1879: Chile declares war, says &quot;enough&quot;
E timeline 2 [1929-05-31/1929-06-03] | May 31&ndash;June 3, 1929: Treaty of Lima.
E timeline 3 [1976] | 1976: talks
P timeline 3 [1976] | Kept by the archive, which asks for corrections
`
	if genre != Chronology || got != want {
		t.Errorf("%s\n%s\nwant\n%s", genre, got, want)
	}
}
