package loader

import (
	"context"
	"path"
	"strings"

	"entente/loader/dataset"
	"entente/loader/resolve"
	"entente/schema"
	"entente/schema/reference"
)

// GuessMapping proposes a mapping for a table, compressed or not, as YAML. It reads the
// first rows alone, but for Parquet, which is read from its end.
func GuessMapping(ctx context.Context, in Input, tables *reference.Tables) ([]byte, error) {
	name := in.Name
	in, done, err := unpack(in, defaultMaxBytes)
	if err != nil {
		return nil, err
	}
	defer done()
	namer := schema.NewNamer("")
	env := dataset.Env{File: name, Namer: namer, Resolver: resolve.New(tables, namer)}
	title := path.Base(in.Name)
	return dataset.GuessMapping(ctx, strings.TrimSuffix(title, path.Ext(title)), in.Body, env)
}
