package rdfsource

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"slices"
	"testing"
	"testing/iotest"
	"unicode/utf8"
)

// tokensOf lists the tokens of one JSON value and where each ends; ok is false where the
// text is not JSON.
func tokensOf(token func() (json.Token, error), offset func() int64) (list []json.Token, ends []int64, ok bool) {
	depth := 0
	for {
		next, err := token()
		if err != nil {
			return list, ends, false
		}
		list, ends = append(list, next), append(ends, offset())
		switch next {
		case json.Delim('['), json.Delim('{'):
			depth++
		case json.Delim(']'), json.Delim('}'):
			depth--
		}
		if depth == 0 {
			return list, ends, true
		}
	}
}

// sameTokens compares with encoding/json, the text coming in parts of the size.
func sameTokens(t *testing.T, text []byte, read func(io.Reader) io.Reader) {
	t.Helper()
	if !utf8.Valid(text) || bytes.HasPrefix(text, []byte("\ufeff")) {
		return // the scanner below is stricter than encoding/json, and takes a mark of order
	}
	// In an array, since encoding/json's values may follow each other.
	text = slices.Concat([]byte("["), text, []byte("]"))
	judge := json.NewDecoder(bytes.NewReader(text))
	judge.UseNumber()
	want, wantEnds, wantOK := tokensOf(judge.Token, judge.InputOffset)
	ours := &jsonTokens{text: newJSONText(newScanner(read(bytes.NewReader(text)), "f", firstWindow), 1<<20)}
	got, gotEnds, gotOK := tokensOf(ours.Token, func() int64 { return int64(ours.InputOffset()) })
	if wantOK != gotOK || wantOK && len(want) != len(got) {
		t.Fatalf("%q: JSON %v with tokens %v, expected %v with %v", text, gotOK, got, wantOK, want)
	}
	for i := range min(len(want), len(got)) {
		if want[i] != got[i] || wantEnds[i] != gotEnds[i] {
			t.Fatalf("%q: token %d is %v up to %d, expected %v up to %d", text, i, got[i], gotEnds[i], want[i], wantEnds[i])
		}
	}
}

func jsonSeeds() []string {
	return []string{
		`{"a":[1,-2.5e+3,0,true,false,null,"x\n\"\\\u00e9\ud83d\ude00"],"b":{}}`, ` [ ] `, `[1,]`, `[,1]`, `{"a":1,}`, `{"a"1}`, `{1:2}`, `[1 2]`, `{"a":1 "b":2}`,
		`[01]`, `[1.]`, `[-]`, `[nul]`, `[truefalse]`, `"`, `"\`, `"\"`, `"\x"`, "\"\x01\"", `[[[`, `]`, `}`, `[}`, `{]`, `:`, `,`, ``, `12`, `"x" 1`, `{"a":`, `[1`, "\"\\ud800\"", `{"":""}`,
	}
}

func TestTokensAreThoseOfEncodingJSON(t *testing.T) {
	for _, text := range jsonSeeds() {
		sameTokens(t, []byte(text), func(r io.Reader) io.Reader { return r })
		sameTokens(t, []byte(text), iotest.OneByteReader)
	}
}

func TestTokensTellWhyTheTextEnds(t *testing.T) {
	broken := errors.New("the cable was pulled")
	tokens := &jsonTokens{text: newJSONText(newScanner(io.MultiReader(bytes.NewReader([]byte(`["a`)), iotest.ErrReader(broken)), "f", firstWindow), 1<<20)}
	_, _, ok := tokensOf(tokens.Token, func() int64 { return 0 })
	if _, err := tokens.Token(); ok || !errors.Is(err, broken) {
		t.Errorf("%v, %v", ok, err)
	}
}

func FuzzJSONTokens(f *testing.F) {
	for _, seed := range jsonSeeds() {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) { sameTokens(t, text, iotest.HalfReader) })
}
