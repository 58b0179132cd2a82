package export

import "entente/graph"

// numbered is quad for terms with numbers.
func (e *turtleEncoder) numbered(buf []byte, q [4]uint64, t *texts) ([]byte, error) {
	if !e.graphs {
		q[atGraph] = 0
	}
	sameGraph := e.begun && e.numbers[atGraph] == q[atGraph]
	sameSubject := sameGraph && e.statement && e.numbers[atSubject] == q[atSubject]
	switch {
	case sameSubject && e.numbers[atPredicate] == q[atPredicate]:
		buf = append(buf, ", "...)
	case sameSubject:
		predicate, err := e.predicateText(t, q[atPredicate])
		if err != nil {
			return buf, err
		}
		buf = append(append(append(buf, " ;\n\t"...), predicate...), ' ')
	default:
		var err error
		if buf, err = e.begins(buf, q, t, sameGraph); err != nil {
			return buf, err
		}
	}
	e.numbers, e.statement, e.begun = q, true, true
	object, err := t.object(q[atObject])
	return append(buf, object...), err
}

// begins appends the subject and the predicate of a new statement, in the graph that it
// belongs to.
func (e *turtleEncoder) begins(buf []byte, q [4]uint64, t *texts, sameGraph bool) ([]byte, error) {
	buf = e.closeStatement(buf)
	if e.graphs && !sameGraph {
		label, err := t.graph(q[atGraph])
		if err != nil {
			return buf, err
		}
		buf = e.closeGraph(buf)
		if len(label) > 0 {
			buf = append(append(buf, label...), " {\n"...)
			e.inGraph = true
		}
	}
	subject, err := t.subject(q[atSubject])
	if err != nil {
		return buf, err
	}
	predicate, err := e.predicateText(t, q[atPredicate])
	if err != nil {
		return buf, err
	}
	return append(append(append(append(buf, subject...), ' '), predicate...), ' '), nil
}

// predicateText is a predicate as it is written.
func (e *turtleEncoder) predicateText(t *texts, number uint64) ([]byte, error) {
	text, err := t.predicate(number)
	if err == nil && string(text) == e.typeName {
		text = []byte{'a'}
	}
	return text, err
}

// endings are none: what stands between two terms depends on what was before them.
func (e *turtleEncoder) endings() endings { return endings{} }

// parts appends a term.
func (e *turtleEncoder) parts(buf []byte, p graph.Parts) ([]byte, error) {
	switch p.Kind {
	case graph.IRITerm:
		return e.iri(buf, p.Text)
	case graph.BlankTerm:
		return appendBlank(buf, p.Text)
	}
	if bare(p.Datatype, p.Text) {
		return append(buf, p.Text...), nil
	}
	buf, err := appendContent(buf, p)
	if err == nil && len(p.Datatype) > 0 && string(p.Datatype) != string(xsdString) {
		buf, err = e.iri(append(buf, "^^"...), p.Datatype)
	}
	return buf, err
}
