package pebble

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/cayleygraph/quad"
	"github.com/cayleygraph/quad/voc/xsd"
)

// Kinds of stored terms: the low bits of the first byte.
const (
	kindIRI    byte = 1 + iota
	kindUUID        // an IRI that ends in a UUID: 16 bytes, then what stands before it
	kindBNode       // label
	kindString      // text
	kindLang        // length of the tag, tag, text
	kindTyped       // length of the datatype, datatype, text
	kindMask   byte = 0x3f
	// flagNative marks a typed literal that was written as a Go value
	// (quad.Int, quad.Float, quad.Bool, quad.Time) and is read back as one. It
	// is no part of the term's identity: in RDF both are the same term.
	flagNative byte = 0x40
	// flagDead marks a term that no quad uses. It keeps its id for the revision
	// log and for the day it is used again.
	flagDead byte = 0x80
)

// maxTerm bounds one term, in bytes.
const maxTerm = 16 << 20

const uuidLen = 36

// appendTerm appends the stored form of v. Values keep kind, datatype, language
// tag and every byte of their text.
func appendTerm(dst []byte, v quad.Value) ([]byte, error) {
	start := len(dst)
	switch v := v.(type) {
	case quad.IRI:
		dst = appendIRI(dst, string(v))
	case quad.BNode:
		dst = append(append(dst, kindBNode), v...)
	case quad.String:
		dst = append(append(dst, kindString), v...)
	case quad.LangString:
		dst = appendPair(append(dst, kindLang), v.Lang, string(v.Value))
	case quad.TypedString:
		dst = appendPair(append(dst, kindTyped), string(v.Type), string(v.Value))
	case quad.Int:
		dst = appendNative(dst, xsd.NS+"integer", strconv.FormatInt(int64(v), 10))
	case quad.Float:
		dst = appendNative(dst, xsd.NS+"double", formatDouble(float64(v)))
	case quad.Bool:
		dst = appendNative(dst, xsd.NS+"boolean", strconv.FormatBool(bool(v)))
	case quad.Time:
		dst = appendNative(dst, xsd.NS+"dateTime", time.Time(v).Format(time.RFC3339Nano))
	case nil:
		return dst, fmt.Errorf("a term is missing")
	default:
		return dst, fmt.Errorf("a value of type %T is no RDF term", v)
	}
	if n := len(dst) - start; n > maxTerm {
		return dst[:start], fmt.Errorf("a term of %d bytes: at most %d are stored", n, maxTerm)
	}
	return dst, nil
}

func appendIRI(dst []byte, iri string) []byte {
	if cut := len(iri) - uuidLen; cut >= 0 {
		if u, ok := parseUUID(iri[cut:]); ok {
			dst = append(append(dst, kindUUID), u[:]...)
			return append(dst, iri[:cut]...)
		}
	}
	return append(append(dst, kindIRI), iri...)
}

func appendPair(dst []byte, head, text string) []byte {
	dst = binary.AppendUvarint(dst, uint64(len(head)))
	return append(append(dst, head...), text...)
}

func appendNative(dst []byte, datatype, text string) []byte {
	return appendPair(append(dst, kindTyped|flagNative), datatype, text)
}

func formatDouble(f float64) string {
	switch {
	case math.IsInf(f, 1):
		return "INF"
	case math.IsInf(f, -1):
		return "-INF"
	}
	return strconv.FormatFloat(f, 'E', -1, 64)
}

// decodeTerm reads a stored term.
func decodeTerm(b []byte) (quad.Value, error) {
	if len(b) == 0 {
		return nil, fmt.Errorf("damaged term: no bytes")
	}
	flags, body := b[0], b[1:]
	switch flags & kindMask {
	case kindIRI:
		return quad.IRI(body), nil
	case kindUUID:
		if len(body) < 16 {
			return nil, fmt.Errorf("damaged term: a UUID of %d bytes", len(body))
		}
		return quad.IRI(appendUUID(body[16:], body[:16])), nil
	case kindBNode:
		return quad.BNode(body), nil
	case kindString:
		return quad.String(body), nil
	case kindLang, kindTyped:
		n, w := binary.Uvarint(body)
		if w <= 0 || n > uint64(len(body)-w) {
			return nil, fmt.Errorf("damaged term: a length of %d in %d bytes", n, len(body))
		}
		head, text := string(body[w:w+int(n)]), quad.String(body[w+int(n):])
		if flags&kindMask == kindLang {
			return quad.LangString{Value: text, Lang: head}, nil
		}
		if flags&flagNative != 0 {
			return decodeNative(head, string(text))
		}
		return quad.TypedString{Value: text, Type: quad.IRI(head)}, nil
	}
	return nil, fmt.Errorf("damaged term: unknown kind %d", flags&kindMask)
}

func decodeNative(datatype, text string) (quad.Value, error) {
	switch datatype {
	case xsd.NS + "integer":
		n, err := strconv.ParseInt(text, 10, 64)
		return quad.Int(n), err
	case xsd.NS + "double":
		f, err := strconv.ParseFloat(text, 64)
		return quad.Float(f), err
	case xsd.NS + "boolean":
		v, err := strconv.ParseBool(text)
		return quad.Bool(v), err
	case xsd.NS + "dateTime":
		t, err := time.Parse(time.RFC3339Nano, text)
		return quad.Time(t), err
	}
	return nil, fmt.Errorf("damaged term: native value of type %s", datatype)
}

// identity clears the flags that do not tell terms apart. It changes b.
func identity(b []byte) []byte {
	b[0] &= kindMask
	return b
}

// sameTerm compares two stored forms, flags aside.
func sameTerm(a, b []byte) bool {
	return len(a) == len(b) && len(a) > 0 && a[0]&kindMask == b[0]&kindMask && string(a[1:]) == string(b[1:])
}

// hashTerm is the key of a term in the dictionary. It is cryptographic, cut to
// eight bytes: two terms with one hash are told apart by reading them, and
// nobody can cheaply make many of them.
func hashTerm(identity []byte) uint64 {
	sum := sha256.Sum256(identity)
	return binary.BigEndian.Uint64(sum[:])
}

// parseUUID accepts only the lower-case canonical form, the one that
// appendUUID writes: any other spelling must stay as it is.
func parseUUID(s string) (u [16]byte, ok bool) {
	if s[8] != '-' || s[13] != '-' || s[18] != '-' || s[23] != '-' || strings.ToLower(s) != s {
		return u, false
	}
	var digits [32]byte
	n := copy(digits[:], s[:8])
	n += copy(digits[n:], s[9:13])
	n += copy(digits[n:], s[14:18])
	n += copy(digits[n:], s[19:23])
	copy(digits[n:], s[24:])
	_, err := hex.Decode(u[:], digits[:])
	return u, err == nil
}

func appendUUID(prefix, u []byte) []byte {
	return appendHyphened(append(make([]byte, 0, len(prefix)+uuidLen), prefix...), u)
}
