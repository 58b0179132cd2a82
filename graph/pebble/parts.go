package pebble

import (
	"encoding/binary"
	"fmt"
)

// PartsKind says what a term is.
type PartsKind uint8

// The kinds of terms. NoTerm is that of the graph of quads without one.
const (
	NoTerm PartsKind = iota
	IRITerm
	BlankTerm
	LiteralTerm
)

// Parts is a term taken apart where it is stored, without a copy: whoever writes many
// terms out needs no values of them. The bytes are valid until the next term is asked
// for, and must not be changed.
type Parts struct {
	Kind PartsKind
	Text []byte // the IRI, the label of the blank node, the lexical form
	// Of literals. Neither stands for a plain string.
	Language, Datatype []byte
}

// Parts is Term for who wants no value.
func (n *Namer) Parts(position int, id ID) (p Parts, err error) {
	if id < FirstTerm {
		if position == Graph && id == DefaultGraph {
			return Parts{}, nil
		}
		return Parts{}, noSuchTerm(id)
	}
	body, err := n.walkerOf(position, id).body(id)
	if err != nil {
		return Parts{}, err
	}
	if body == nil {
		return Parts{}, noSuchTerm(id)
	}
	p, n.scratch, err = takeApart(body, n.scratch)
	if err != nil {
		return Parts{}, damaged("term %d: %v", id, err)
	}
	return p, nil
}

// walkerOf is who walks to a term. What was named first by a subject stands right behind it
// in the dictionary, and the subjects' walker gets there by a step where the other would
// jump; unless the next subject has been passed by this, once.
func (n *Namer) walkerOf(position int, id ID) *walker {
	w := &n.walk
	if position == Subject {
		n.back = n.back || n.ahead && id < w.at
		n.ahead = false
		return w
	}
	if n.back || id <= w.at || id > w.at+walkerSteps || w.it == nil {
		return &n.side
	}
	n.ahead = true
	return w
}

func noSuchTerm(id ID) error { return damaged("a quad has the id %d, and no term has it", id) }

// takeApart reads a stored term. What is not stored as it is written goes to scratch.
func takeApart(b, scratch []byte) (Parts, []byte, error) {
	if len(b) == 0 {
		return Parts{}, scratch, fmt.Errorf("damaged term: no bytes")
	}
	body := b[1:]
	switch kind := b[0] & kindMask; kind {
	case kindIRI:
		return Parts{Kind: IRITerm, Text: body}, scratch, nil
	case kindUUID:
		if len(body) < 16 {
			return Parts{}, scratch, fmt.Errorf("damaged term: a UUID of %d bytes", len(body))
		}
		scratch = appendHyphened(append(scratch[:0], body[16:]...), body[:16])
		return Parts{Kind: IRITerm, Text: scratch}, scratch, nil
	case kindBNode:
		return Parts{Kind: BlankTerm, Text: body}, scratch, nil
	case kindString:
		return Parts{Kind: LiteralTerm, Text: body}, scratch, nil
	case kindLang, kindTyped:
		n, w := binary.Uvarint(body)
		if w <= 0 || n > uint64(len(body)-w) {
			return Parts{}, scratch, fmt.Errorf("damaged term: a length of %d in %d bytes", n, len(body))
		}
		head, text := body[w:w+int(n)], body[w+int(n):]
		if kind == kindLang {
			return Parts{Kind: LiteralTerm, Text: text, Language: head}, scratch, nil
		}
		return Parts{Kind: LiteralTerm, Text: text, Datatype: head}, scratch, nil
	default:
		return Parts{}, scratch, fmt.Errorf("damaged term: unknown kind %d", kind)
	}
}

// appendHyphened appends a UUID as it is written.
func appendHyphened(dst, u []byte) []byte {
	const digits = "0123456789abcdef"
	at := len(dst)
	dst = append(dst, "........-....-....-....-............"...)
	text := dst[at:]
	at = 0
	for _, b := range u {
		if text[at] == '-' {
			at++
		}
		text[at], text[at+1] = digits[b>>4], digits[b&15]
		at += 2
	}
	return dst
}
