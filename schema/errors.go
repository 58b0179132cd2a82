package schema

import (
	"errors"
	"fmt"
	"strings"
)

// Kind says what sort of failure an error is, so that the edges of the program
// (exit codes, HTTP statuses) can decide without reading its text.
type Kind uint8

// The error kinds. Every other error counts as Internal.
const (
	Internal    Kind = iota // a fault of the program or its machine
	Invalid                 // the input is wrong; the person can mend it
	NotFound                // what was named does not exist
	Ambiguous               // what was named fits several; Candidates lists them
	Conflict                // it contradicts what is already there
	TooLarge                // a bound on size, depth or number was met
	Timeout                 // the time allowed ran out
	Unavailable             // it could be had, but not now or not in this build
	Forbidden               // the caller may not do this
)

// String names the kind as it appears in problem documents.
func (k Kind) String() string {
	names := [...]string{"internal", "invalid", "not-found", "ambiguous", "conflict", "too-large", "timeout", "unavailable", "forbidden"}
	if int(k) < len(names) {
		return names[k]
	}
	return "internal"
}

// Position is a place in a file. Zero fields are unknown. Columns count
// code points from 1.
type Position struct {
	File   string
	Line   int
	Column int
}

// String writes file:line:column, leaving out what is unknown.
func (p Position) String() string {
	var parts []string
	if p.File != "" {
		parts = append(parts, p.File)
	}
	if p.Line > 0 {
		parts = append(parts, fmt.Sprint(p.Line))
		if p.Column > 0 {
			parts = append(parts, fmt.Sprint(p.Column))
		}
	}
	return strings.Join(parts, ":")
}

// Error is an error that a person can act on.
type Error struct {
	Kind       Kind
	Position   Position
	Parameter  string   // the parameter, field or column at fault
	Value      string   // the value that was found there
	Message    string   // what is wrong and what was expected
	Candidates []string // for Ambiguous and NotFound: what could have been meant
	Err        error    // the cause, if there is one
}

// Error writes position, parameter, message, value and candidates on one line.
func (e *Error) Error() string {
	var b strings.Builder
	if at := e.Position.String(); at != "" {
		b.WriteString(at + ": ")
	}
	if e.Parameter != "" {
		b.WriteString(e.Parameter + ": ")
	}
	b.WriteString(e.Message)
	if e.Value != "" {
		fmt.Fprintf(&b, " (found %q)", clip(e.Value, 80))
	}
	if len(e.Candidates) > 0 {
		b.WriteString("; did you mean " + strings.Join(e.Candidates, ", ") + "?")
	}
	if e.Err != nil {
		b.WriteString(": " + e.Err.Error())
	}
	return b.String()
}

// Unwrap gives the cause.
func (e *Error) Unwrap() error { return e.Err }

// Errorf makes an error of the kind; %w keeps the cause.
func Errorf(kind Kind, format string, args ...any) *Error {
	wrapped := fmt.Errorf(format, args...)
	cause := errors.Unwrap(wrapped)
	message := wrapped.Error()
	if cause != nil {
		// The cause is printed once, by Error.
		message = strings.TrimSuffix(strings.TrimSuffix(message, cause.Error()), ": ")
	}
	return &Error{Kind: kind, Message: message, Err: cause}
}

// KindOf finds the kind of an error anywhere in its chain; Internal otherwise.
func KindOf(err error) Kind {
	var e *Error
	if errors.As(err, &e) {
		return e.Kind
	}
	return Internal
}

// At returns a copy of the error that says where it happened. An error of
// another type is wrapped as Invalid.
func At(err error, at Position) error {
	if err == nil {
		return nil
	}
	var e *Error
	if errors.As(err, &e) {
		c := *e
		c.Position = at
		return &c
	}
	return &Error{Kind: Invalid, Position: at, Message: err.Error(), Err: nil}
}

// clip shortens a value for a message without cutting a code point.
func clip(s string, n int) string {
	r := []rune(s)
	if len(r) <= n {
		return s
	}
	return string(r[:n]) + "…"
}
