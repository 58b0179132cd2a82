package textin

import (
	"archive/zip"
	"bytes"
	"context"
	"strings"
	"testing"
	"unicode/utf16"

	"entente/schema"
)

func read(t *testing.T, data string, o Options) *Text {
	t.Helper()
	got, err := Read(context.Background(), []byte(data), o)
	if err != nil {
		t.Fatal(err)
	}
	return got
}

func wide16(s string, big, mark bool) string {
	if mark {
		s = "\ufeff" + s
	}
	var b []byte
	for _, u := range utf16.Encode([]rune(s)) {
		if big {
			b = append(b, byte(u>>8), byte(u))
		} else {
			b = append(b, byte(u), byte(u>>8))
		}
	}
	return string(b)
}

func TestPlainText(t *testing.T) {
	const said = "Zia’s visit – 1982\r\n\fPage"
	for name, c := range map[string]struct{ in, want string }{
		"as it is":           {said, said},
		"byte order mark":    {"\ufeff" + said, "\ufeff" + said},
		"UTF-16 LE, marked":  {wide16(said, false, true), said},
		"UTF-16 BE, marked":  {wide16(said, true, true), said},
		"UTF-16 LE":          {wide16(said, false, false), said},
		"UTF-16 BE":          {wide16(said, true, false), said},
		"Windows-1252":       {"Zia\x92s visit \x96 1982", "Zia’s visit – 1982"},
		"both in one":        {"Zia’s and Zia\x92s", "Zia’s and Zia’s"},
		"right to left":      {"زار الرئيس موسكو 1982", "زار الرئيس موسكو 1982"},
		"beyond the plane 0": {"𝔄 visit", "𝔄 visit"},
	} {
		if got := string(read(t, c.in, Options{}).Runes); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

func TestRefused(t *testing.T) {
	for name, c := range map[string]struct {
		in, says string
		kind     schema.Kind
	}{
		"empty":       {" \n", "empty", schema.Invalid},
		"binary":      {"abc\x00def\x00\x01gh\x00ij", "zero byte", schema.Invalid},
		"control":     {strings.Repeat("\x01\x02ab", 50), "control characters", schema.Invalid},
		"picture":     {"\x89PNG\r\n\x1a\n....", "PNG", schema.Invalid},
		"other ZIP":   {"PK\x03\x04 something", "ZIP", schema.Invalid},
		"old Word":    {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....", "docx", schema.Invalid},
		"broken PDF":  {"%PDF-1.4\nnothing", "PDF", schema.Invalid},
		"empty page":  {"<html><script>x()</script></html>", "no text", schema.Invalid},
		"too large":   {strings.Repeat("a", 200), "200 bytes", schema.TooLarge},
		"scanned PDF": {makePDF(""), "scanned", schema.Invalid},
	} {
		_, err := Read(context.Background(), []byte(c.in), Options{Name: "x", MaxBytes: limitFor(name)})
		if err == nil || !strings.Contains(err.Error(), c.says) || schema.KindOf(err) != c.kind {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func limitFor(name string) int64 {
	if name == "too large" {
		return 100
	}
	return 0
}

func TestHTML(t *testing.T) {
	const page = `<!DOCTYPE html><html><head><title>x</title><style>p{}</style></head><body><nav>Home | News</nav>
<h2>Key <b>dates</b></h2><p>Two
 states &amp; one   treaty.<br>Next line</p><ul><li>1971: war<li>1972: peace</li></ul><ol><li>a</li><li>b</li></ol>
<table><tr><th>Year</th><th>Event</th></tr><tr><td>1950</td><td><p>Talks</p></td></tr></table><script>var a = "<p>no</p>"</script></body></html>`
	const want = "## Key dates\n\nTwo states & one treaty.\nNext line\n\n• 1971: war\n• 1972: peace\n\n1. a\n2. b\n\n| Year | Event\n| 1950 | Talks"
	if got := string(read(t, page, Options{}).Runes); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	deep := "<html>" + strings.Repeat("<ul><li>", 10000) + "deep" + strings.Repeat("</li></ul>", 10000)
	if got := string(read(t, deep, Options{}).Runes); !strings.Contains(got, "deep") {
		t.Errorf("10,000 lists: %.80q", got)
	}
	latin := "<html><head><meta charset=\"iso-8859-1\"></head><body>Fran\xe7ois</body></html>"
	if got := string(read(t, latin, Options{}).Runes); got != "François" {
		t.Errorf("%q", got)
	}
}

func makeDOCX(t testing.TB, body string) string {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, text := range map[string]string{"[Content_Types].xml": "<Types/>", "word/document.xml": `<?xml version="1.0"?><w:document xmlns:w="` + wordSpace + `"><w:body>` + body + `</w:body></w:document>`} {
		f, err := z.Create(name)
		if err == nil {
			_, err = f.Write([]byte(text))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestDOCX(t *testing.T) {
	p := func(props, s string) string {
		return "<w:p><w:pPr>" + props + "</w:pPr><w:r><w:t xml:space=\"preserve\">" + s + "</w:t></w:r></w:p>"
	}
	body := p(`<w:pStyle w:val="Heading1"/>`, "Report") + p("", "Held in ") + p(`<w:numPr/>`, "1971 war") + p(`<w:numPr/>`, "1972 peace") +
		"<w:p><w:del><w:r><w:t>gone</w:t></w:r></w:del><w:r><w:t>kept</w:t></w:r></w:p>" +
		"<w:tbl><w:tr><w:tc>" + p("", "1950") + "</w:tc><w:tc>" + p("", "Talks") + "</w:tc></w:tr></w:tbl>"
	const want = "# Report\n\nHeld in\n• 1971 war\n• 1972 peace\n\nkept\n\n| 1950 | Talks"
	if got := string(read(t, makeDOCX(t, body), Options{Name: "a.docx"}).Runes); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	_, err := Read(context.Background(), []byte(makeDOCX(t, p("", strings.Repeat("0", 1<<20)))), Options{Name: "bomb.docx", MaxBytes: 1 << 16})
	if schema.KindOf(err) != schema.TooLarge {
		t.Errorf("a document that unpacks to more than the bound: %v", err)
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte("1971: War.\r\n"))
	f.Add([]byte(wide16("War", true, true)))
	f.Add([]byte("<html><ul><li>a<li>b<table><tr><td>c"))
	f.Add([]byte(makeDOCX(f, "<w:p><w:r><w:t>a</w:t></w:r></w:p>")))
	f.Add([]byte(makePDF("a b")))
	f.Fuzz(func(t *testing.T, data []byte) {
		got, err := Read(context.Background(), data, Options{MaxBytes: 1 << 16})
		switch kind := schema.KindOf(err); {
		case err == nil:
			if len(got.Runes) == 0 {
				t.Fatal("no text and no error")
			}
		case kind != schema.Invalid && kind != schema.TooLarge:
			t.Fatalf("kind %s: %v", kind, err)
		}
	})
}
