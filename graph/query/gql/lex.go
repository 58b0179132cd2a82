package gql

import (
	"slices"
	"strings"

	"github.com/alecthomas/participle/v2/lexer"

	"entente/schema"
)

// MaxPattern bounds a pattern in bytes.
const MaxPattern = 16 << 10

// tokens are the words of a pattern. Longer marks come before their beginnings.
var tokens = lexer.MustSimple([]lexer.SimpleRule{
	{Name: "Space", Pattern: `[ \t\r\n]+|//[^\n]*|/\*(?s:.*?)\*/`},
	{Name: "Keyword", Pattern: `(?i)\b(?:MATCH|WHERE|RETURN|DISTINCT|ORDER|BY|ASC|ASCENDING|DESC|DESCENDING|LIMIT|OFFSET|SKIP|AND|OR|XOR|NOT|IN|IS|NULL|TRUE|FALSE|WALK|TRAIL|ACYCLIC|SIMPLE|ANY|ALL|SHORTEST|PATHS|PATH|AS)\b`},
	{Name: "Ident", Pattern: "[\\p{L}_][\\p{L}\\p{N}_]*|`[^`]+`"},
	{Name: "Number", Pattern: `\d+(?:\.\d+)?`},
	{Name: "String", Pattern: `'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.|"")*"`},
	{Name: "Mark", Pattern: `<=|>=|<>|<-|->|[-~<>=()\[\]{},.:|&!%*+?]`},
})

// refusedWords are features of GQL and Cypher outside the subset, by the word that
// begins them.
var refusedWords = map[string]string{
	"OPTIONAL": "OPTIONAL MATCH", "INSERT": "INSERT", "CREATE": "CREATE", "SET": "SET", "DELETE": "DELETE", "DETACH": "DETACH DELETE", "REMOVE": "REMOVE", "MERGE": "MERGE",
	"WITH": "WITH", "UNION": "UNION", "EXCEPT": "EXCEPT", "INTERSECT": "INTERSECT", "CALL": "CALL", "LET": "LET", "FOR": "FOR", "FILTER": "FILTER", "USE": "USE", "UNWIND": "UNWIND",
	"GROUP": "GROUP BY", "COUNT": "aggregates (count)", "SUM": "aggregates (sum)", "AVG": "aggregates (avg)", "COLLECT": "aggregates (collect)",
	"CONTAINS": "CONTAINS", "STARTS": "STARTS WITH", "ENDS": "ENDS WITH", "EXISTS": "EXISTS", "CASE": "CASE", "REPEATABLE": "REPEATABLE ELEMENTS", "DIFFERENT": "DIFFERENT EDGES",
	"YIELD": "YIELD", "FINISH": "FINISH", "NEXT": "NEXT", "SESSION": "SESSION", "START": "START TRANSACTION", "COMMIT": "COMMIT", "GROUPS": "SHORTEST k GROUPS", "KEEP": "KEEP",
}

// refuse looks for words that begin a feature outside the subset. Words used as
// variable, label or property (behind a dot, colon, or bracket) are let through.
func refuse(pattern string) error {
	lex, err := tokens.LexString("", pattern)
	if err != nil {
		return nil //nolint:nilerr // the parser will say where
	}
	before, nesting := "", 0
	for {
		t, err := lex.Next()
		if err != nil || t.EOF() {
			return nil //nolint:nilerr // the parser will say where
		}
		switch t.Value {
		case "(", "[", "{":
			nesting++
		case ")", "]", "}":
			nesting--
		case ",":
			if nesting == 0 && before == ")" {
				return at(pattern, t.Pos.Offset, "several path patterns in one MATCH are not part of the subset of GQL that is answered here; join them into one path")
			}
		}
		word := strings.ToUpper(t.Value)
		if name, ok := refusedWords[word]; ok && (before == "" || !slices.Contains([]string{".", ":", "|", "&", "!", "(", "[", "{", ","}, before)) {
			return at(pattern, t.Pos.Offset, "%s is not part of the subset of GQL that is answered here", name)
		}
		if t.Type != tokens.Symbols()["Space"] {
			before = t.Value
			if len(before) != 1 {
				before = "x"
			}
		}
	}
}

// at makes an error that points at a character.
func at(pattern string, offset int, format string, args ...any) error {
	offset = min(max(offset, 0), len(pattern))
	line, column := 1, 1
	for _, r := range pattern[:offset] {
		column++
		if r == '\n' {
			line, column = line+1, 1
		}
	}
	e := schema.Errorf(schema.Invalid, format, args...)
	e.Parameter = "pattern"
	e.Position = schema.Position{File: "pattern", Line: line, Column: column}
	rest := []rune(pattern[offset:])
	if len(rest) > 20 {
		rest = rest[:20]
	}
	e.Value = string(rest)
	if e.Value == "" {
		e.Value = "end of the pattern"
	}
	return e
}
