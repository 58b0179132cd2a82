package gql

import (
	"github.com/alecthomas/participle/v2"
	"github.com/alecthomas/participle/v2/lexer"
)

// The grammar, as participle reads it from the tags. These types are the syntax;
// Query and its parts are what the rest of the program sees.
type syntax struct {
	Var      string      `parser:"'MATCH' ( @Ident '=' )?"`
	Prefix   *prefix     `parser:"@@?"`
	Mode     string      `parser:"@( 'WALK' | 'TRAIL' | 'ACYCLIC' | 'SIMPLE' )? ( 'PATHS' | 'PATH' )?"`
	First    *nodeSyntax `parser:"@@"`
	Rest     []*step     `parser:"@@*"`
	Where    *orExpr     `parser:"( 'WHERE' @@ )?"`
	Distinct bool        `parser:"'RETURN' @'DISTINCT'?"`
	Items    []*item     `parser:"@@ ( ',' @@ )*"`
	Order    []*order    `parser:"( 'ORDER' 'BY' @@ ( ',' @@ )* )?"`
	Offset   *int        `parser:"( ( 'OFFSET' | 'SKIP' ) @Number )?"`
	Limit    *int        `parser:"( 'LIMIT' @Number )?"`
	Late     *int        `parser:"( ( 'OFFSET' | 'SKIP' ) @Number )?"`
}

type prefix struct {
	All      bool `parser:"( @'ALL' 'SHORTEST'"`
	Any      bool `parser:"| @'ANY'"`
	AnyShort bool `parser:"  @'SHORTEST'?"`
	Shortest bool `parser:"| @'SHORTEST'"`
	K        int  `parser:"  @Number )"`
}

type step struct {
	Edge *edgeSyntax `parser:"@@"`
	Node *nodeSyntax `parser:"@@"`
}

type nodeSyntax struct {
	Pos    lexer.Position
	Filler filler `parser:"'(' @@ ')'"`
}

type edgeSyntax struct {
	Pos        lexer.Position
	Left       string      `parser:"@( '<-' | '-' | '~' | '->' )"`
	Filler     *filler     `parser:"( '[' @@ ']'"`
	Right      string      `parser:"@( '->' | '-' | '~' ) )?"`
	Quantifier *quantifier `parser:"@@?"`
}

type quantifier struct {
	Star  bool   `parser:"(   @'*'"`
	Plus  bool   `parser:"| @'+'"`
	Quest bool   `parser:"| @'?'"`
	Range *bound `parser:"| '{' @@ '}' )"`
}

type bound struct {
	Min   *int `parser:"@Number?"`
	Comma bool `parser:"( @','"`
	Max   *int `parser:"@Number? )?"`
}

type filler struct {
	Var    string      `parser:"@Ident?"`
	Labels *labelOr    `parser:"( ( ':' | 'IS' ) @@ )?"`
	Props  []*property `parser:"( '{' ( @@ ( ',' @@ )* )? '}' )?"`
	Where  *orExpr     `parser:"( 'WHERE' @@ )?"`
}

type property struct {
	Name  string   `parser:"@Ident ':'"`
	Value *literal `parser:"@@"`
}

type labelOr struct {
	Terms []*labelAnd `parser:"@@ ( '|' ':'? @@ )*"`
}

type labelAnd struct {
	Terms []*labelNot `parser:"@@ ( '&' @@ )*"`
}

type labelNot struct {
	Not  bool     `parser:"@'!'?"`
	Any  bool     `parser:"( @'%'"`
	Name string   `parser:"| @Ident"`
	Sub  *labelOr `parser:"| '(' @@ ')' )"`
}

type orExpr struct {
	Terms []*xorExpr `parser:"@@ ( 'OR' @@ )*"`
}

type xorExpr struct {
	Terms []*andExpr `parser:"@@ ( 'XOR' @@ )*"`
}

type andExpr struct {
	Terms []*notExpr `parser:"@@ ( 'AND' @@ )*"`
}

type notExpr struct {
	Not  bool     `parser:"@'NOT'?"`
	Sub  *orExpr  `parser:"( '(' @@ ')'"`
	Test *compare `parser:"| @@ )"`
}

type compare struct {
	Pos     lexer.Position
	Left    *operand   `parser:"@@"`
	Op      string     `parser:"(   @( '=' | '<>' | '<=' | '>=' | '<' | '>' )"`
	Right   *operand   `parser:"@@"`
	NotIn   bool       `parser:"| @'NOT'? 'IN'"`
	List    []*literal `parser:"'[' @@ ( ',' @@ )* ']'"`
	Is      bool       `parser:"| @'IS'"`
	NotNull bool       `parser:"@'NOT'? 'NULL' )?"`
}

type operand struct {
	Pos     lexer.Position
	Literal *literal `parser:"@@"`
	Var     string   `parser:"| @Ident"`
	Prop    string   `parser:"( '.' @Ident )?"`
}

type literal struct {
	Text   *string `parser:"@String"`
	Number *string `parser:"| @( '-'? Number )"`
	True   bool    `parser:"| @'TRUE'"`
	False  bool    `parser:"| @'FALSE'"`
	Null   bool    `parser:"| @'NULL'"`
}

type item struct {
	Pos  lexer.Position
	All  bool   `parser:"( @'*'"`
	Var  string `parser:"| @Ident"`
	Prop string `parser:"( '.' @Ident )? )"`
	As   string `parser:"( 'AS' @Ident )?"`
}

type order struct {
	Pos  lexer.Position
	Var  string `parser:"@Ident"`
	Prop string `parser:"( '.' @Ident )?"`
	Desc bool   `parser:"( 'ASC' | 'ASCENDING' | @( 'DESC' | 'DESCENDING' ) )?"`
}

var parser = participle.MustBuild[syntax](
	participle.Lexer(tokens),
	participle.Elide("Space"),
	participle.CaseInsensitive("Keyword"),
	participle.UseLookahead(0),
)
