package textin

import (
	"context"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"time"

	"github.com/klippa-app/go-pdfium"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"
	"github.com/klippa-app/go-pdfium/webassembly"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"
)

// engineMemory bounds what PDFium may take for one document, in pages of 64 KiB (512 MiB).
const engineMemory = 8192

// engineWait is how long the engine may take to start: it is compiled once for a machine, which takes seconds.
const engineWait = 2 * time.Minute

// pdfFile is a document opened in an engine of its own, which sees no file and no network and ends with it.
type pdfFile struct {
	pool pdfium.Pool
	in   pdfium.Pdfium
	doc  references.FPDF_DOCUMENT
	left float64 // the left edge of the text so far
}

// openPDF starts PDFium in a WebAssembly sandbox and opens the document there. The first start on a machine compiles it
// (some seconds), later ones take it from the user's cache folder (a quarter of a second). With a deadline the engine
// can be stopped within a page, which makes it three times slower; without one it ends between pages.
func openPDF(ctx context.Context, data []byte) (*pdfFile, error) {
	_, deadline := ctx.Deadline()
	runtime := wazero.NewRuntimeConfig().WithMemoryLimitPages(engineMemory).WithCloseOnContextDone(deadline).
		WithCoreFeatures(api.CoreFeaturesV2 | experimental.CoreFeaturesExceptionHandling)
	if cache := engineCache(); cache != nil {
		runtime = runtime.WithCompilationCache(cache)
	}
	pool, err := webassembly.Init(webassembly.Config{Context: ctx, MaxIdle: 1, MaxTotal: 1, RuntimeConfig: runtime,
		FSConfig: wazero.NewFSConfig(), Stdout: io.Discard, Stderr: io.Discard})
	if err != nil {
		return nil, fmt.Errorf("starting the PDF engine: %w", err)
	}
	f := &pdfFile{pool: pool, left: math.Inf(1)}
	if f.in, err = pool.GetInstance(engineWait); err != nil {
		return nil, fmt.Errorf("starting the PDF engine: %w", f.closed(err))
	}
	doc, err := f.in.OpenDocument(&requests.OpenDocument{File: &data})
	if err != nil {
		return nil, f.closed(err)
	}
	f.doc = doc.Document
	return f, nil
}

// engineCache keeps the compiled engine in the user's cache folder; without such a folder it is compiled each time.
func engineCache() wazero.CompilationCache {
	folder, err := os.UserCacheDir()
	if err != nil {
		return nil
	}
	cache, err := wazero.NewCompilationCacheWithDir(filepath.Join(folder, "entente", "pdf"))
	if err != nil {
		return nil
	}
	return cache
}

// closed ends the engine and gives err, or what ending it says.
func (f *pdfFile) closed(err error) error {
	if e := f.pool.Close(); err == nil {
		err = e
	}
	return err
}

// pages is how many pages the document says it has.
func (f *pdfFile) pages() (int, error) {
	n, err := f.in.FPDF_GetPageCount(&requests.FPDF_GetPageCount{Document: f.doc})
	if err != nil {
		return 0, err
	}
	return n.PageCount, nil
}

// page gives the lines of a page in the order in which the document writes them; more than limit characters are an error.
func (f *pdfFile) page(n int, limit int64) (lines []pdfLine, err error) {
	loaded, err := f.in.FPDF_LoadPage(&requests.FPDF_LoadPage{Document: f.doc, Index: n})
	if err != nil {
		return nil, err
	}
	defer func() {
		if _, e := f.in.FPDF_ClosePage(&requests.FPDF_ClosePage{Page: loaded.Page}); err == nil {
			err = e
		}
	}()
	text, err := f.in.FPDFText_LoadPage(&requests.FPDFText_LoadPage{Page: requests.Page{ByReference: &loaded.Page}})
	if err != nil {
		return nil, err
	}
	defer func() {
		if _, e := f.in.FPDFText_ClosePage(&requests.FPDFText_ClosePage{TextPage: text.TextPage}); err == nil {
			err = e
		}
	}()
	p := pdfPage{in: f.in, page: loaded.Page, text: text.TextPage}
	lines, err = p.lines(limit)
	if err != nil {
		return nil, err
	}
	if !f.indented(lines) {
		return lines, nil
	}
	marks, err := p.marks()
	if err != nil {
		return nil, err
	}
	return withMarks(lines, marks), nil
}

// indented says that a line of letters begins well right of the document's left edge, as list items do: only then are
// the page's shapes worth a look.
func (f *pdfFile) indented(lines []pdfLine) bool {
	for _, l := range lines {
		f.left = min(f.left, l.x)
	}
	for _, l := range lines {
		if shift := l.x - f.left; shift > 0.8*l.size && shift < 12*l.size && l.to-l.from > 3 {
			return true
		}
	}
	return false
}
