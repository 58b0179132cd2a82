package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"net"
	"net/http/httputil"
	"strconv"
	"strings"
	"time"
)

// asker is a client with one connection, as wrk has many: it reads an answer to its end
// and keeps nothing of it. net/http's client takes as much of the processor as the server
// does for a kept answer, so that half of what it measures on one machine is itself.
type asker struct {
	host string
	conn net.Conn
	in   *bufio.Reader
	out  []byte
}

func newAsker(address string) (*asker, error) {
	host := strings.TrimPrefix(address, "http://")
	conn, err := net.Dial("tcp", host)
	if err != nil {
		return nil, err
	}
	return &asker{host: host, conn: conn, in: bufio.NewReaderSize(conn, 64<<10)}, nil
}

func (a *asker) close() { _ = a.conn.Close() }

// ask sends a question and reads the answer; an error for any status but 200.
func (a *asker) ask(path string) error {
	if err := a.conn.SetDeadline(time.Now().Add(time.Minute)); err != nil {
		return err
	}
	a.out = append(append(append(append(append(a.out[:0], "GET "...), path...), " HTTP/1.1\r\nHost: "...), a.host...), "\r\n\r\n"...)
	if _, err := a.conn.Write(a.out); err != nil {
		return err
	}
	status, length, err := a.head()
	if err != nil {
		return err
	}
	if length >= 0 {
		_, err = a.in.Discard(length)
	} else if _, err = io.Copy(io.Discard, httputil.NewChunkedReader(a.in)); err == nil {
		err = a.trailers()
	}
	if err == nil && status != "200" {
		err = fmt.Errorf("%s: status %s", path, status)
	}
	return err
}

// trailers reads what follows the last chunk, up to an empty line.
func (a *asker) trailers() error {
	for {
		line, err := a.in.ReadSlice('\n')
		if err != nil || len(bytes.TrimRight(line, "\r\n")) == 0 {
			return err
		}
	}
}

// head reads the status and the headers; the length is -1 for a body in chunks.
func (a *asker) head() (status string, length int, err error) {
	length = -1
	for first := true; ; first = false {
		line, err := a.in.ReadSlice('\n')
		if err != nil {
			return "", 0, err
		}
		line = bytes.TrimRight(line, "\r\n")
		if first {
			fields := bytes.Fields(line)
			if len(fields) < 2 {
				return "", 0, fmt.Errorf("no status line: %q", line)
			}
			status = string(fields[1])
			continue
		}
		if len(line) == 0 {
			return status, length, nil
		}
		if name, value, _ := bytes.Cut(line, []byte(":")); bytes.EqualFold(name, []byte("Content-Length")) {
			if length, err = strconv.Atoi(string(bytes.TrimSpace(value))); err != nil {
				return "", 0, err
			}
		}
	}
}
