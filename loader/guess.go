package loader

import (
	"bufio"
	"errors"
	"io"
	"path"
	"strings"

	"entente/loader/dataset"
)

// GuessMapping proposes a mapping for a table, compressed or not, as YAML.
func GuessMapping(in Input) ([]byte, error) {
	in, done, err := unpack(in, defaultMaxBytes)
	if err != nil {
		return nil, err
	}
	defer done()
	head, err := bufio.NewReaderSize(in.Body, headSize).Peek(headSize)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	name := path.Base(in.Name)
	return dataset.GuessMapping(strings.TrimSuffix(name, path.Ext(name)), head)
}
