package textin

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"entente/schema"
	"entente/schema/schematest"
)

// makePDF writes a PDF of one page that shows the lines in Helvetica.
func makePDF(lines ...string) string {
	var content strings.Builder
	content.WriteString("BT /F1 12 Tf 14 TL 72 720 Td\n")
	for _, l := range lines {
		fmt.Fprintf(&content, "(%s) Tj T*\n", l)
	}
	content.WriteString("ET")
	return drawPDF(content.String(), "")
}

// drawPDF writes a PDF of one page with this content; trailer adds entries to its trailer.
func drawPDF(content, trailer string) string {
	objects := []string{
		"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
		"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
		fmt.Sprintf("<< /Length %d >>\nstream\n%s\nendstream", len(content), content),
		"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
	}
	var b strings.Builder
	b.WriteString("%PDF-1.4\n")
	var at []int
	for i, o := range objects {
		at = append(at, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	xref := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(objects)+1)
	for _, o := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", o)
	}
	fmt.Fprintf(&b, "trailer\n<< /Size %d /Root 1 0 R %s>>\nstartxref\n%d\n%%%%EOF\n", len(objects)+1, trailer, xref)
	return b.String()
}

// at shows words at a place of the page.
func at(x, y, size int, words string) string {
	return fmt.Sprintf("BT /F1 %d Tf %d %d Td (%s) Tj ET\n", size, x, y, words)
}

func TestPDF(t *testing.T) {
	for name, c := range map[string]struct{ content, want string }{
		"lines": {at(72, 700, 12, "1971: War.") + at(72, 686, 12, "1972: Peace."), "1971: War.\n1972: Peace.\n"},
		"a wrapped paragraph": {at(72, 700, 12, "The two sides signed the treaty in Lima and went home") + at(72, 686, 12, "satisfied."),
			"The two sides signed the treaty in Lima and went home\nsatisfied.\n"},
		"paragraphs apart": {at(72, 700, 12, "They met in Lima in May.") + at(72, 686, 12, "They signed in June.") + at(72, 650, 12, "War broke out."),
			"They met in Lima in May.\nThey signed in June.\n\nWar broke out.\n"},
		"a heading in two lines": {at(72, 700, 24, "The long quarrel over the river of Peru") + at(72, 674, 24, "and Ecuador") + at(72, 640, 11, strings.Repeat("It began in 1830. ", 4)) + at(72, 627, 11, strings.Repeat("It ended in 1998. ", 4)),
			"The long quarrel over the river of Peru and Ecuador\n\nIt began in 1830. It began in 1830. It began in 1830. It began in 1830.\nIt ended in 1998. It ended in 1998. It ended in 1998. It ended in 1998.\n"},
		"two columns": {at(72, 700, 10, "The envoys came to Lima in") + at(72, 688, 10, "May and they stayed for a") + at(72, 676, 10, "week, until their govern-") +
			at(320, 700, 10, "ments called them home in") + at(320, 688, 10, "June."),
			"The envoys came to Lima in\nMay and they stayed for a\nweek, until their govern-\nments called them home in\nJune.\n"},
		"a table": {at(72, 700, 10, "1971") + at(172, 700, 10, "War breaks out") + at(72, 686, 10, "1972") + at(172, 686, 10, "Peace is made"),
			"1971    War breaks out\n1972    Peace is made\n"},
		"drawn marks": {at(72, 700, 12, "Dates to remember") + at(90, 680, 12, "War in 1971") + "78 682 4 4 re f\n" + at(90, 666, 12, "Peace in 1972") + "78 668 4 4 re f\n",
			"Dates to remember\n\n• War in 1971\n• Peace in 1972\n"},
		"letters one by one": {"BT /F1 12 Tf 72 700 Td [(P) 20 (eace) -280 (in) -280 (1972)] TJ ET\n", "Peace in 1972\n"},
		"quotes and dashes":  {at(72, 700, 12, "\\223Peace\\224 \\226 1972"), "“Peace” – 1972\n"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := string(read(t, drawPDF(c.content, ""), Options{}).Runes); got != c.want {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
		})
	}
}

func TestPDFRefused(t *testing.T) {
	locked := drawPDF(at(72, 700, 12, "Peace"), "/Encrypt << /Filter /Standard /V 1 /R 2 /O ("+strings.Repeat("o", 32)+") /U ("+strings.Repeat("u", 32)+") /P -4 >> /ID [(a) (a)] ")
	for name, c := range map[string]struct{ in, says string }{
		"locked":     {locked, "password"},
		"no objects": {"%PDF-1.7\n%%EOF\n", "cannot be read"},
		"no text":    {drawPDF("0 0 100 100 re f\n", ""), "scanned"},
	} {
		_, err := Read(context.Background(), []byte(c.in), Options{Name: "x.pdf"})
		if schema.KindOf(err) != schema.Invalid || !strings.Contains(fmt.Sprint(err), c.says) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A reading that is no longer wanted ends, and says that it was stopped.
func TestPDFStops(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Nanosecond)
	defer cancel()
	<-ctx.Done()
	if _, err := Read(ctx, []byte(makePDF("Peace")), Options{Name: "x.pdf"}); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("%v", err)
	}
}

const printed = `<!doctype html><meta charset=utf-8><title>Round table</title>
<style>@page { size: A4; margin: 2cm; @bottom-center { content: counter(page) } } body { font: 11pt serif; text-align: justify } section { columns: 2 }</style>
<h1>Peru and Ecuador: a quarrel that was settled in the end, and what it teaches</h1>
<p>The office of the envoys was filled in 1941 with efficient officials, who affirmed what both of the governments had offered before them.</p>
<ul><li>War of July 1941, in which the army of Peru took the province of El Oro and stayed there for half a year<li>Rio Protocol signed on 29 January 1942<li>Peace on 26 October 1998</ul>
<section><p>One column of the paper tells how the guarantors met in Brasilia, and it runs on over the end of the column into the next one without a break.</p>
<p>The other paragraph is about the demining of the frontier, which both of the armies did together.</p></section>`

// What a browser prints has letters in subsets of fonts, list marks that are drawn, justified lines and columns.
func TestPDFPrintedByABrowser(t *testing.T) {
	browser := schematest.Tool(t, "chromium")
	folder := t.TempDir()
	page, out := filepath.Join(folder, "page.html"), filepath.Join(folder, "page.pdf")
	if err := os.WriteFile(page, []byte(printed), 0o600); err != nil {
		t.Fatal(err)
	}
	command := exec.Command(browser, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--user-data-dir="+filepath.Join(folder, "profile"), "--print-to-pdf="+out, page)
	if said, err := command.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, said)
	}
	data, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	got := string(read(t, string(data), Options{Name: "page.pdf"}).Runes)
	flow := strings.Join(strings.Fields(got), " ")
	for _, want := range []string{
		"Peru and Ecuador: a quarrel that was settled in the end, and what it teaches\n\n",
		"efficient officials, who affirmed what both of the governments had offered",
		"• War of July 1941,", "half a year • Rio Protocol signed on 29 January 1942 • Peace on 26 October 1998",
		"over the end of the column into the next one without a break.",
	} {
		if !strings.Contains(got, want) && !strings.Contains(flow, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}
