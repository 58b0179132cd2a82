package main

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"entente/schema/schematest"
)

var updateDocs = flag.Bool("update-docs", false, "write the output of the examples in docs/use anew")

// TestExamplesOfTheDocumentation runs the commands in docs/use: a block "file NAME" is a
// file, and a line "$ entente …" of a console block prints what stands below it.
func TestExamplesOfTheDocumentation(t *testing.T) {
	pages, err := filepath.Glob(filepath.Join(schematest.Root(t), "docs", "use", "*.md"))
	if err != nil || len(pages) == 0 {
		t.Fatalf("no pages (%v)", err)
	}
	for _, page := range pages {
		t.Run(filepath.Base(page), func(t *testing.T) {
			text, err := os.ReadFile(page)
			if err != nil {
				t.Fatal(err)
			}
			t.Chdir(t.TempDir())
			got, ran := runPage(t, string(text))
			if *updateDocs {
				if err := os.WriteFile(page, []byte(got), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			if got != string(text) && !*updateDocs {
				t.Errorf("the examples print something else; see the change that go test -run Documentation -update-docs makes:\n%s", got)
			}
			if strings.Contains(string(text), "```console") && ran == 0 {
				t.Error("no example was run")
			}
		})
	}
}

// runPage gives the page with what its examples print.
func runPage(t *testing.T, text string) (string, int) {
	lines := strings.SplitAfter(text, "\n")
	for i, l := range lines { // files first, so that an example may stand above its file
		if name, ok := strings.CutPrefix(strings.TrimSpace(l), "```file "); ok {
			var body strings.Builder
			for _, b := range lines[i+1:] {
				if strings.HasPrefix(b, "```") {
					break
				}
				body.WriteString(b)
			}
			if err := os.WriteFile(name, []byte(body.String()), 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	var out strings.Builder
	ran, inside := 0, false
	for _, l := range lines {
		switch {
		case strings.HasPrefix(l, "```console"):
			inside = true
		case strings.HasPrefix(l, "```"):
			inside = false
		case inside && !strings.HasPrefix(l, "$ "):
			continue
		}
		out.WriteString(l)
		if command, ok := strings.CutPrefix(l, "$ entente "); ok && inside {
			r := run(t, words(strings.TrimSpace(command))...)
			printed := strings.TrimRight(r.err, "\n")
			if r.out != "" {
				printed = strings.TrimRight(strings.TrimLeft(printed+"\n"+r.out, "\n"), "\n")
			}
			if printed != "" {
				out.WriteString(printed + "\n")
			}
			ran++
		}
	}
	return out.String(), ran
}

// words cuts a command line as a shell does, as far as the examples need.
func words(line string) []string {
	var list []string
	quoted := false
	word := ""
	for _, c := range line {
		switch {
		case c == '\'':
			quoted = !quoted
		case c == ' ' && !quoted:
			list, word = append(list, word), ""
		default:
			word += string(c)
		}
	}
	return append(list, word)
}
