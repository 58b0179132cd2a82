package token

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/loader/report/text"
)

// Split cuts the characters into tokens. The strings of the tokens share one copy
// of the text; runes is kept and must not be changed afterwards.
func Split(runes []rune) *text.Text { return SplitInto(nil, runes) }

// SplitInto is Split with the tokens in the memory of those of another text, which nobody needs any more.
func SplitInto(room []text.Token, runes []rune) *text.Text {
	s := scanner{runes: runes, whole: stringOf(runes), tokens: slices.Grow(room[:0], about(runes))}
	s.lowers.size = min(lowersRoom, len(s.whole))
	for s.at < len(runes) {
		s.next()
	}
	t := text.New(runes, s.whole)
	t.Tokens = s.tokens
	partGlued(t)
	faceQuotes(t)
	pairSingles(t)
	t.Justify()
	return t
}

// stringOf is the characters as bytes, as string(runes) has them, in less time: most are ASCII.
func stringOf(runes []rune) string {
	var b strings.Builder
	b.Grow(len(runes) + len(runes)/32)
	var part [256]byte // what the builder is given at once
	for len(runes) > 0 {
		n := 0
		for n < len(part) && n < len(runes) && uint32(runes[n]) < utf8.RuneSelf {
			part[n] = byte(runes[n])
			n++
		}
		b.Write(part[:n])
		if runes = runes[n:]; n < len(part) && len(runes) > 0 {
			b.WriteRune(runes[0])
			runes = runes[1:]
		}
	}
	return b.String()
}

// about is how many tokens the characters have, or a few more: runs of letters and
// digits, and marks, among them those of typographers.
func about(runes []rune) int {
	n, within := 0, false
	for _, r := range runes {
		switch {
		case isASCIILetter(r) || r >= '0' && r <= '9' || r >= utf8.RuneSelf && (r < '‐' || r > '⁯'):
			if !within {
				n++
			}
			within = true
		default:
			if r > ' ' {
				n++
			}
			within = false
		}
	}
	return n
}

// scanner walks over the text once, counting code points and bytes side by side.
type scanner struct {
	runes  []rune
	whole  string
	at     int // code point
	byteAt int
	tokens []text.Token
	breaks int  // line breaks since the last token
	space  bool // white space since the last token
	lowers lowers
}

func (s *scanner) next() {
	r := s.runes[s.at]
	switch {
	case isLetter(r):
		s.word()
	case isDigit(r):
		s.number()
	case unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff':
		s.white(r)
	case unicode.Is(unicode.M, r):
		s.word()
	case r >= utf8.RuneSelf && unicode.Is(unicode.Cf, r) || unicode.IsControl(r): // marks of direction, stray controls
		s.skip(1)
	case r == '&' && s.entity():
	default:
		end := s.at + 1
		if repeats(r) {
			for end < len(s.runes) && s.runes[end] == r {
				end++
			}
		}
		s.emit(text.Punct, end)
	}
}

// white steps over one space; "\r\n" is one break.
func (s *scanner) white(r rune) {
	s.space = true
	switch r {
	case '\n', '\f', '\v', '\u0085', '\u2028', '\u2029':
		s.breaks++
	case '\r':
		if s.peek(1) != '\n' {
			s.breaks++
		}
	}
	s.skip(1)
}

// word reads a word, or letters joined by points.
func (s *scanner) word() {
	if end := s.acronym(); end > 0 {
		s.emit(text.Word, end)
		return
	}
	end := s.at + 1
	for end < len(s.runes) {
		r := s.runes[end]
		switch {
		case inWord(r):
			end++
			continue
		case isApostrophe(r) && end+1 < len(s.runes) && isLetter(s.runes[end+1]):
			if s.genitive(end) {
				s.emit(text.Word, end)
				s.emit(text.Word, end+2)
				return
			}
			end += 2
			continue
		}
		break
	}
	s.emit(text.Word, end)
}

// genitive reports whether a final 's begins at the code point i.
func (s *scanner) genitive(i int) bool {
	if r := s.runes[i+1]; r != 's' && r != 'S' {
		return false
	}
	return i+2 >= len(s.runes) || !inWord(s.runes[i+2])
}

// acronym gives the end of letters joined by points (U.S., p.m., U.S.S.R, the
// initials of P.V.Narasimha), 0 where there are fewer than two.
func (s *scanner) acronym() int {
	end, letters := s.at, 0
	for end < len(s.runes) && isLetter(s.runes[end]) {
		if end+1 < len(s.runes) && s.runes[end+1] == '.' {
			end, letters = end+2, letters+1
			continue
		}
		if letters > 0 && (end+1 >= len(s.runes) || !inWord(s.runes[end+1])) { // "U.S" without its last point
			end, letters = end+1, letters+1
		}
		break
	}
	if letters < 2 || end < len(s.runes) && inWord(s.runes[end]) && s.runes[end-1] != '.' {
		return 0
	}
	return end
}

// number reads digits with inner commas before three digits, inner points, and an
// ordinal or plural ending.
func (s *scanner) number() {
	end := s.digits(s.at)
	for end+1 < len(s.runes) && isDigit(s.runes[end+1]) {
		after := s.digits(end + 1)
		if s.runes[end] == '.' && s.noteAfterYear(end, after) {
			break
		}
		if s.runes[end] == ',' && after-end-1 == 3 && end-s.at <= 11 || s.runes[end] == '.' {
			end = after
			continue
		}
		break
	}
	s.emit(text.Number, s.ending(end))
}

// noteAfterYear reports whether digits behind a point are the number of a footnote that lost its raised
// place: "in 1990.15 Later", where a year ends the sentence.
func (s *scanner) noteAfterYear(point, after int) bool {
	if point-s.at != 4 || after-point > 4 || s.runes[s.at] != '1' && s.runes[s.at] != '2' || after+1 >= len(s.runes) || s.runes[after] != ' ' && s.runes[after] != '\n' {
		return false
	}
	if s.at < 2 || s.runes[s.at-1] != ' ' || !unicode.IsLetter(s.runes[s.at-2]) || s.runes[point+1] == '0' {
		return false // "1985.05 Talks" is a month
	}
	return unicode.IsUpper(s.runes[after+1])
}

// ending includes st, nd, rd, th, s and 's where nothing else follows.
func (s *scanner) ending(end int) int {
	stop := end
	if stop+1 < len(s.runes) && isApostrophe(s.runes[stop]) && s.runes[stop+1] == 's' {
		stop += 2
	} else {
		for stop < len(s.runes) && stop < end+3 && isLetter(s.runes[stop]) {
			stop++
		}
		switch strings.ToLower(string(s.runes[end:stop])) {
		case "st", "nd", "rd", "th", "s":
		default:
			return end
		}
	}
	if stop < len(s.runes) && inWord(s.runes[stop]) {
		return end
	}
	return stop
}

func (s *scanner) digits(i int) int {
	for i < len(s.runes) && isDigit(s.runes[i]) {
		i++
	}
	return i
}

// emit adds the token from the current place to end.
func (s *scanner) emit(kind text.TokenKind, end int) {
	start, from := s.at, s.byteAt
	var all rune // the bits of all code points
	small := true
	for _, r := range s.runes[start:end] {
		all |= r
		small = small && (r < 'A' || r > 'Z')
	}
	plain := uint32(all) < utf8.RuneSelf
	if plain { // a byte each, as in most
		s.at, s.byteAt = end, from+end-start
	} else {
		s.skip(end - start)
	}
	written := s.whole[from:s.byteAt]
	lower := written
	if !plain || !small {
		lower = s.lowers.of(written)
	}
	s.tokens = append(s.tokens, text.Token{
		Span: text.Span{Start: start, End: end}, Kind: kind, Text: written, Lower: lower,
		Capital: s.capital(start, end),
		Space:   s.space, LineBreak: s.breaks > 0, Blank: s.breaks > 1,
	})
	s.breaks, s.space = 0, false
}

// capital reports whether a word begins with a capital letter, behind the sign for an ayn or hamza
// that scholars write before it: "ʿAbd".
func (s *scanner) capital(start, end int) bool {
	if start+1 < end && isAyn(s.runes[start]) {
		start++
	}
	return unicode.IsUpper(s.runes[start]) || unicode.IsTitle(s.runes[start])
}

// isAyn lists the signs for consonants of Arabic that Latin letters lack.
func isAyn(r rune) bool { return r == 'ʿ' || r == 'ʾ' || r == 'ʽ' }

// skip steps over n code points. Invalid ones are three bytes long in the string, as
// the conversion from runes writes U+FFFD for them.
func (s *scanner) skip(n int) {
	for range n {
		if s.runes[s.at] < utf8.RuneSelf && s.runes[s.at] >= 0 {
			s.at, s.byteAt = s.at+1, s.byteAt+1
			continue
		}
		_, size := utf8.DecodeRuneInString(s.whole[s.byteAt:])
		s.byteAt += size
		s.at++
	}
}

func (s *scanner) peek(n int) rune {
	if s.at+n < len(s.runes) {
		return s.runes[s.at+n]
	}
	return 0
}

func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return isASCIILetter(r)
	}
	return unicode.IsLetter(r)
}

func isASCIILetter(r rune) bool { return 'a' <= r|0x20 && r|0x20 <= 'z' }

func inWord(r rune) bool {
	return isASCIILetter(r) || isDigit(r) || r >= utf8.RuneSelf && inForeign(r)
}

// inForeign is inWord beyond ASCII.
func inForeign(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r) || r == '\u00ad' || r == '\u200d' || r == '\u200c'
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

func isApostrophe(r rune) bool {
	return r == '\'' || r == '’' || r == '‘' || r == 'ʼ' || r == '`' || r == '´'
}

// repeats lists the marks of which a run is one token.
func repeats(r rune) bool { return strings.ContainsRune(".-–—_=*~…#", r) }
