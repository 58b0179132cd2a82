package textin

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/charset"
)

var htmlFormat = Format{
	Name: "HTML",
	Recognise: func(head []byte, name string) bool {
		start := bytes.ToLower(bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf")), " \t\r\n\f"))
		for _, tag := range []string{"<!doctype html", "<html", "<head", "<body"} {
			if bytes.HasPrefix(start, []byte(tag)) {
				return true
			}
		}
		ext := strings.ToLower(path.Ext(name))
		return (ext == ".html" || ext == ".htm" || ext == ".xhtml") && bytes.HasPrefix(start, []byte("<")) ||
			bytes.HasPrefix(start, []byte("<?xml")) && bytes.Contains(start, []byte("<html"))
	},
	Read: readHTML,
}

// left out with all they hold: no text of the document.
var leftOut = elements("script style noscript template svg math nav footer aside form button select iframe object canvas audio video head")

// blocks end a line before and after them; spaced ones have an empty line besides.
var (
	lineElements   = elements("div section article main header li dd dt tr caption figcaption address option fieldset details summary")
	spacedElements = elements("p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre hr figure")
)

func elements(names string) map[string]bool {
	m := map[string]bool{}
	for _, n := range strings.Fields(names) {
		m[n] = true
	}
	return m
}

// readHTML writes the page as lines: headings behind "#", list items behind "•",
// table rows as "| a | b |". Scripts, navigation and footers are left out. It reads
// tag by tag, so that nesting costs nothing.
func readHTML(ctx context.Context, data []byte, o Options) (*Text, error) {
	text, encoding, err := htmlCharacters(data, o)
	if err != nil {
		return nil, err
	}
	z := html.NewTokenizer(strings.NewReader(text))
	z.SetMaxBuf(int(min(o.limit(), 1<<30)))
	w := lineWriter{}
	skip, depth := "", 0 // the element that is left out, and how often it is open
	for n := 0; ; n++ {
		if n%4096 == 0 && ctx.Err() != nil {
			return nil, fmt.Errorf("reading %s: %w", o.Name, ctx.Err())
		}
		kind := z.Next()
		if kind == html.ErrorToken {
			if err := z.Err(); !errors.Is(err, io.EOF) {
				return nil, refuse(o, "the HTML cannot be read: %w", err)
			}
			break
		}
		raw, _ := z.TagName()
		name := string(raw)
		switch {
		case skip != "":
			if name == skip && kind == html.StartTagToken {
				depth++
			} else if name == skip && kind == html.EndTagToken {
				if depth--; depth == 0 {
					skip = ""
				}
			}
		case kind == html.StartTagToken && leftOut[name]:
			skip, depth = name, 1
		case kind == html.TextToken:
			w.text(string(z.Text()))
		case kind == html.StartTagToken || kind == html.SelfClosingTagToken:
			w.start(name)
		case kind == html.EndTagToken:
			w.end(name)
		}
	}
	t := &Text{Runes: runesOf([]byte(w.String())), Encoding: encoding}
	if blank(t.Runes) {
		return nil, refuse(o, "the page holds no text")
	}
	return t, nil
}

// htmlCharacters decodes the page: by its byte order mark, as UTF-8 where it is that,
// else as the page says.
func htmlCharacters(data []byte, o Options) (text, encoding string, err error) {
	if utf8.Valid(data) && bytes.IndexByte(data, 0) < 0 {
		return string(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))), "UTF-8", nil
	}
	if bytes.IndexByte(data, 0) >= 0 {
		t, err := decode(data, o)
		if err != nil {
			return "", "", err
		}
		return string(t.Runes), t.Encoding, nil
	}
	enc, name, _ := charset.DetermineEncoding(data[:min(len(data), 1024)], "text/html")
	decoded, err := enc.NewDecoder().Bytes(data)
	if err != nil {
		return "", "", refuse(o, "the page is not in %s as it says: %w", name, err)
	}
	return string(decoded), name, nil
}

func blank(runes []rune) bool {
	for _, r := range runes {
		if !unicode.IsSpace(r) {
			return false
		}
	}
	return true
}

// lineWriter lays the text of elements out in lines.
type lineWriter struct {
	strings.Builder
	breaks  int    // line ends owed before the next word
	space   bool   // a space owed before the next word
	mark    string // what the next line begins with
	lists   []int  // numbers of the open lists, -1 where unnumbered
	started bool   // something has been written
	inCell  bool   // a table cell is open
}

// maxLists bounds the nesting of lists that is remembered; deeper ones are flat.
const maxLists = 64

func (w *lineWriter) text(s string) {
	for s != "" {
		cut := strings.IndexFunc(s, unicode.IsSpace)
		word := s
		if cut >= 0 {
			word = s[:cut]
		}
		if word != "" {
			w.word(word)
		}
		if cut < 0 {
			return
		}
		w.space = true
		s = strings.TrimLeftFunc(s[cut:], unicode.IsSpace)
	}
}

func (w *lineWriter) word(s string) {
	switch {
	case w.breaks > 0 && w.started:
		w.WriteString(strings.Repeat("\n", w.breaks))
	case w.space && w.started:
		w.WriteByte(' ')
	}
	if w.mark != "" {
		w.WriteString(w.mark)
		w.mark = ""
	}
	w.WriteString(s)
	w.breaks, w.space, w.started = 0, false, true
}

// owe asks for at least n line ends before the next word.
func (w *lineWriter) owe(n int) { w.breaks = max(w.breaks, n) }

func (w *lineWriter) start(name string) {
	switch {
	case name == "td" || name == "th":
		if w.inCell {
			w.word("|")
		}
		w.inCell, w.space = true, true
		return
	case name == "br":
		w.owe(1)
		return
	case spacedElements[name] && !(w.inCell && name == "p"):
		w.owe(2)
	case lineElements[name]:
		w.owe(1)
	}
	switch name {
	case "h1", "h2", "h3", "h4", "h5", "h6":
		w.mark = strings.Repeat("#", int(name[1]-'0')) + " "
	case "ul":
		w.push(-1)
	case "ol":
		w.push(0)
	case "li":
		w.mark = "• "
		if n := len(w.lists); n > 0 && w.lists[n-1] >= 0 {
			w.lists[n-1]++
			w.mark = fmt.Sprintf("%d. ", w.lists[n-1])
		}
	case "tr":
		w.mark, w.inCell = "| ", false
	}
}

func (w *lineWriter) push(number int) {
	if len(w.lists) < maxLists {
		w.lists = append(w.lists, number)
	}
}

func (w *lineWriter) end(name string) {
	switch name {
	case "ul", "ol":
		if n := len(w.lists); n > 0 {
			w.lists = w.lists[:n-1]
		}
		if len(w.lists) > 0 {
			w.owe(1)
			return
		}
	case "td", "th":
		w.space = true
		return
	case "tr":
		w.inCell, w.mark = false, ""
	case "table":
		w.mark, w.inCell = "", false
	}
	switch {
	case spacedElements[name] && !(w.inCell && name == "p"):
		w.owe(2)
	case lineElements[name]:
		w.owe(1)
	}
	if len(name) == 2 && name[0] == 'h' {
		w.mark = ""
	}
}
