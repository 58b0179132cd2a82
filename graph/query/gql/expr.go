package gql

// Expr is a condition.
type Expr interface{ expr() }

// And, Or, Xor and Not combine conditions, with unknown as a third value.
type (
	And struct{ A, B Expr }
	Or  struct{ A, B Expr }
	Xor struct{ A, B Expr }
	Not struct{ A Expr }
	// Compare is a comparison by = <> < <= > >=.
	Compare struct {
		Left, Right Operand
		Op          string
	}
	// In asks whether a value is one of a list.
	In struct {
		Left Operand
		List []any
	}
	// IsNull asks whether a property is missing.
	IsNull struct{ Left Operand }
	// Truth is a bare operand that must be true.
	Truth struct{ Left Operand }
)

func (And) expr()     {}
func (Or) expr()      {}
func (Xor) expr()     {}
func (Not) expr()     {}
func (Compare) expr() {}
func (In) expr()      {}
func (IsNull) expr()  {}
func (Truth) expr()   {}

// Operand is a literal (string, float64, bool or nil), a variable, or a property of
// one. Self stands for the element in whose brackets it is written.
type Operand struct {
	Value     any
	Var, Prop string
	Self      bool
	Offset    int
}

// Literal reports whether the operand is a value of its own.
func (o Operand) Literal() bool { return o.Var == "" && !o.Self }

// Label is a label expression.
type Label interface{ label() }

// The label expressions.
type (
	LabelName string
	LabelAny  struct{}
	LabelNot  struct{ A Label }
	LabelAnd  struct{ A, B Label }
	LabelOr   struct{ A, B Label }
)

func (LabelName) label() {}
func (LabelAny) label()  {}
func (LabelNot) label()  {}
func (LabelAnd) label()  {}
func (LabelOr) label()   {}

func labelOrOf(l *labelOr) Label {
	var out Label
	for _, and := range l.Terms {
		var term Label
		for _, not := range and.Terms {
			var one Label
			switch {
			case not.Any:
				one = LabelAny{}
			case not.Sub != nil:
				one = labelOrOf(not.Sub)
			default:
				one = LabelName(name(not.Name))
			}
			if not.Not {
				one = LabelNot{one}
			}
			if term == nil {
				term = one
			} else {
				term = LabelAnd{term, one}
			}
		}
		if out == nil {
			out = term
		} else {
			out = LabelOr{out, term}
		}
	}
	return out
}

func (b *builder) or(t *orExpr) (out Expr, err error) {
	for i, x := range t.Terms {
		term, err := b.xor(x)
		if err != nil {
			return nil, err
		}
		if i == 0 {
			out = term
		} else {
			out = Or{out, term}
		}
	}
	return out, nil
}

func (b *builder) xor(t *xorExpr) (out Expr, err error) {
	for i, x := range t.Terms {
		term, err := b.and(x)
		if err != nil {
			return nil, err
		}
		if i == 0 {
			out = term
		} else {
			out = Xor{out, term}
		}
	}
	return out, nil
}

func (b *builder) and(t *andExpr) (out Expr, err error) {
	for i, x := range t.Terms {
		term, err := b.not(x)
		if err != nil {
			return nil, err
		}
		if i == 0 {
			out = term
		} else {
			out = And{out, term}
		}
	}
	return out, nil
}

func (b *builder) not(t *notExpr) (out Expr, err error) {
	if t.Sub != nil {
		out, err = b.or(t.Sub)
	} else {
		out, err = b.test(t.Test)
	}
	if err == nil && t.Not {
		out = Not{out}
	}
	return out, err
}

func (b *builder) test(t *compare) (Expr, error) {
	left, err := b.operand(t.Left)
	if err != nil {
		return nil, err
	}
	switch {
	case t.Op != "":
		right, err := b.operand(t.Right)
		return Compare{left, right, t.Op}, err
	case t.List != nil:
		in := In{Left: left}
		for _, l := range t.List {
			v, err := b.literal(l)
			if err != nil {
				return nil, err
			}
			in.List = append(in.List, v)
		}
		if t.NotIn {
			return Not{in}, nil
		}
		return in, nil
	case t.Is:
		if t.NotNull {
			return Not{IsNull{left}}, nil
		}
		return IsNull{left}, nil
	}
	return Truth{left}, nil
}

// operand reads a side of a comparison. Variables are looked up when the pattern is
// evaluated, since an inline WHERE may name an element further on.
func (b *builder) operand(o *operand) (Operand, error) {
	if o.Literal != nil {
		v, err := b.literal(o.Literal)
		return Operand{Value: v, Offset: o.Pos.Offset}, err
	}
	return Operand{Var: name(o.Var), Prop: name(o.Prop), Offset: o.Pos.Offset}, nil
}
