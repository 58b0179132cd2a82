package main

import (
	"context"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"entente/graph/query"
	"entente/schema/schematest"
	"entente/server"
)

// bundledServer serves the bundled data on a free port and gives its address.
func bundledServer(t *testing.T) string {
	t.Helper()
	g, err := open(context.Background(), bundledStore(t), true)
	if err != nil {
		t.Fatal(err)
	}
	s, err := server.New(server.Config{Graph: g, Limits: query.DefaultLimits()})
	if err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	h := &http.Server{Handler: s.Handler()}
	done := make(chan error, 1)
	go func() { done <- h.Serve(listener) }()
	t.Cleanup(func() {
		if err := h.Close(); err != nil {
			t.Error(err)
		}
		<-done
		if err := g.Close(); err != nil {
			t.Error(err)
		}
	})
	return "http://" + listener.Addr().String()
}

var codeBlock = regexp.MustCompile("(?ms)^```(\\w+)\\n(.*?)^```$")

// TestUse runs every block of code in docs/use, consoles aside, which TestExamplesOfTheDocumentation
// runs. The blocks of a page follow each other in one folder.
func TestUse(t *testing.T) {
	address := bundledServer(t)
	pages, err := filepath.Glob(filepath.Join(schematest.Root(t), "docs/use/*.md"))
	if err != nil || len(pages) < 8 {
		t.Fatalf("%d pages, %v", len(pages), err)
	}
	blocks := 0
	for _, page := range pages {
		text, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		found := slices.DeleteFunc(codeBlock.FindAllStringSubmatch(string(text), -1), func(block []string) bool { return block[1] == "console" })
		blocks += len(found)
		t.Run(strings.TrimSuffix(filepath.Base(page), ".md"), func(t *testing.T) {
			dir := t.TempDir()
			for _, block := range found {
				code := strings.ReplaceAll(block[2], "http://127.0.0.1:8080", address)
				command := interpreter(t, dir, block[1], code)
				command.Dir = dir
				out, err := command.CombinedOutput()
				if err != nil || len(out) == 0 && strings.Contains(code, "print") || block[1] == "html" && !drawn.Match(out) {
					t.Errorf("%v\n%s\nof\n%s", err, out, code)
				}
			}
		})
	}
	if blocks < 15 {
		t.Errorf("only %d blocks of code were found", blocks)
	}
}

// drawn is what a page says when it has drawn something.
var drawn = regexp.MustCompile(`[1-9]\d* of [1-9]\d* nodes are in the picture`)

// page is the command that opens a page in Chromium, with the modules of npm beside it, and
// prints what has become of it. The page may ask the server though it is a file.
func page(t *testing.T, dir, code string) *exec.Cmd {
	t.Helper()
	modules := schematest.Modules(t, "graphology", "sigma")
	if err := os.Symlink(modules, filepath.Join(dir, "node_modules")); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, "page.html")
	if err := os.WriteFile(file, []byte(code), 0o644); err != nil {
		t.Fatal(err)
	}
	return exec.Command(schematest.Tool(t, "chromium"), "--headless", "--no-sandbox", "--disable-dev-shm-usage", "--enable-unsafe-swiftshader", "--disable-web-security",
		"--user-data-dir="+filepath.Join(dir, "profile"), "--timeout=60000", "--virtual-time-budget=20000", "--dump-dom", "file://"+file)
}

// interpreter is the command that runs a block of code.
func interpreter(t *testing.T, dir, language, code string) *exec.Cmd {
	t.Helper()
	switch language {
	case "sh":
		schematest.Tool(t, "curl")
		if strings.Contains(code, "unzip") {
			schematest.Tool(t, "unzip")
		}
		return exec.Command(schematest.Tool(t, "bash"), "-euo", "pipefail", "-c", code)
	case "python":
		var modules []string
		for _, module := range []string{"pandas", "networkx", "rdflib"} {
			if strings.Contains(code, "import "+module) {
				modules = append(modules, module)
			}
		}
		return schematest.Python(t, modules, "-c", code)
	case "js":
		var modules []string
		for _, m := range regexp.MustCompile(`require\("([^"]+)"\)`).FindAllStringSubmatch(code, -1) {
			modules = append(modules, m[1])
		}
		return schematest.Node(t, modules, "-e", code)
	case "html":
		return page(t, dir, code)
	case "r":
		return exec.Command(schematest.Tool(t, "Rscript"), "-e", code)
	}
	t.Fatalf("nothing here runs %s", language)
	return nil
}
