package where

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/schema"
)

// kind of a token.
type kind uint8

const (
	end    kind = iota
	word        // a bare word: a column, a value or one of the language's own words
	quoted      // a value in quotes
	ticked      // a column in backticks
	symbol      // an operator, parenthesis or comma
)

type token struct {
	kind kind
	text string
	at   int // character in the expression, from 1
}

// fault is an error at a character.
func fault(at int, message, found string) error {
	return &schema.Error{Kind: schema.Invalid, Parameter: "where", Value: found, Message: fmt.Sprintf("character %d: %s", at, message)}
}

// symbols lists the operators, longer ones first.
var symbols = []string{"<=", ">=", "!=", "<>", "==", "=", "<", ">", "(", ")", ","}

// lex cuts an expression into tokens, the last one an end.
func lex(text string) ([]token, error) {
	var list []token
	at, i := 1, 0
	advance := func(n int) {
		at += utf8.RuneCountInString(text[i : i+n])
		i += n
	}
next:
	for i < len(text) {
		c, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case c == utf8.RuneError && size <= 1:
			return nil, fault(at, "not UTF-8", "")
		case unicode.IsSpace(c):
			advance(size)
			continue
		case c == '\'' || c == '"' || c == '`':
			t, used, err := quotation(text[i:], byte(c), at)
			if err != nil {
				return nil, err
			}
			list = append(list, t)
			advance(used)
			continue
		case plain(c):
			n := 0
			for _, c := range text[i:] {
				if !plain(c) {
					break
				}
				n += utf8.RuneLen(c)
			}
			list = append(list, token{word, text[i : i+n], at})
			advance(n)
			continue
		}
		for _, s := range symbols {
			if strings.HasPrefix(text[i:], s) {
				list = append(list, token{symbol, s, at})
				advance(len(s))
				continue next
			}
		}
		return nil, fault(at, "expected a column, a value, an operator (= != < <= > >=), a parenthesis or a comma", string(c))
	}
	return append(list, token{end, "", at}), nil
}

// plain tells the characters of words, numbers and days without quotes.
func plain(c rune) bool {
	return unicode.IsLetter(c) || unicode.IsDigit(c) || strings.ContainsRune("_.-+:/", c)
}

// quotation reads what stands in quotes; a doubled quote means one.
func quotation(text string, quote byte, at int) (token, int, error) {
	var b strings.Builder
	for i := 1; i < len(text); i++ {
		if text[i] != quote {
			b.WriteByte(text[i])
			continue
		}
		if i+1 < len(text) && text[i+1] == quote {
			b.WriteByte(quote)
			i++
			continue
		}
		k := quoted
		if quote == '`' {
			k = ticked
		}
		return token{k, b.String(), at}, i + 1, nil
	}
	return token{}, 0, fault(at, fmt.Sprintf("the %c that opens here is not closed", quote), "")
}
