package dataset

import (
	"errors"
	"fmt"
	"io"
	"math"
	"math/big"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/parquet-go/parquet-go"

	"entente/schema"
)

// parquetMagic begins and ends a Parquet file.
const parquetMagic = "PAR1"

// maxParquet bounds a Parquet file, which is copied to a temporary file since it is
// read from its end, in bytes.
const maxParquet = 16 << 30

// parquetRows reads Parquet. Columns within groups are named with dots; the values of a
// repeated one are parted by semicolons; days and timestamps are written as days.
type parquetRows struct {
	file   *os.File
	reader *parquet.GenericReader[any]
	names  []string
	write  []func(parquet.Value) string
	batch  []parquet.Row
	at, n  int
	row    int
	end    error
	cells  []string
}

// openParquet copies the file and opens the copy. close removes it.
func openParquet(in io.Reader, env Env) (_ *parquetRows, err error) {
	p := &parquetRows{batch: make([]parquet.Row, 256)}
	if p.file, err = os.CreateTemp("", "entente-*.parquet"); err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, p.close())
		}
	}()
	size, err := io.Copy(p.file, io.LimitReader(in, maxParquet+1))
	if err != nil {
		return nil, readError(env.File, 0, err)
	}
	if size > maxParquet {
		return nil, schema.Errorf(schema.TooLarge, "%s: a Parquet file may have %d bytes", env.File, int64(maxParquet))
	}
	err = guarded(func() error {
		f, err := parquet.OpenFile(p.file, size, parquet.SkipBloomFilters(true), parquet.SkipPageIndex(true))
		if err != nil {
			return err
		}
		p.reader = parquet.NewGenericReader[any](f)
		for _, path := range f.Schema().Columns() {
			leaf, _ := f.Schema().Lookup(path...)
			p.names = append(p.names, strings.Join(path, "."))
			p.write = append(p.write, valueWriter(leaf.Node.Type()))
		}
		return nil
	})
	if err != nil {
		return nil, &schema.Error{Kind: schema.Invalid, Position: schema.Position{File: env.File}, Message: "not a whole Parquet file", Err: err}
	}
	p.cells = make([]string, len(p.names))
	return p, nil
}

// guarded turns a panic of the library over a damaged file into an error.
func guarded(f func() error) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("damaged: %v", r)
		}
	}()
	return f()
}

func (p *parquetRows) header() []string { return p.names }

func (p *parquetRows) close() error {
	var err error
	if p.reader != nil {
		err = p.reader.Close()
	}
	return errors.Join(err, p.file.Close(), os.Remove(p.file.Name()))
}

func (p *parquetRows) next() ([]string, int, error) {
	for p.at == p.n {
		if p.end != nil {
			return nil, 0, p.end
		}
		err := guarded(func() (err error) {
			p.n, err = p.reader.ReadRows(p.batch)
			return err
		})
		p.at = 0
		switch {
		case errors.Is(err, io.EOF):
			p.end = io.EOF
		case err != nil:
			p.n, p.end = 0, &schema.Error{Kind: schema.Invalid, Position: schema.Position{Line: p.row + 1}, Message: "the Parquet file cannot be read further", Err: err}
		case p.n == 0:
			p.end = io.EOF
		}
	}
	clear(p.cells)
	for _, v := range p.batch[p.at] {
		c := v.Column()
		if v.IsNull() || c < 0 || c >= len(p.cells) {
			continue
		}
		if s := p.write[c](v); p.cells[c] == "" {
			p.cells[c] = s
		} else {
			p.cells[c] += "; " + s
		}
	}
	p.at++
	p.row++
	return p.cells, p.row, nil
}

// valueWriter writes values of a type as a table in text would hold them.
func valueWriter(t parquet.Type) func(parquet.Value) string {
	name := ""
	if l := t.LogicalType(); l != nil {
		name = l.String()
	}
	switch {
	case name == "DATE":
		return func(v parquet.Value) string { return schema.Day(v.Int32()).String() }
	case strings.HasPrefix(name, "TIMESTAMP"):
		unit := time.Millisecond
		if strings.Contains(name, "MICROS") {
			unit = time.Microsecond
		} else if strings.Contains(name, "NANOS") {
			unit = time.Nanosecond
		}
		return func(v parquet.Value) string {
			perDay := int64(24 * time.Hour / unit)
			days := v.Int64() / perDay
			if v.Int64()%perDay < 0 {
				days--
			}
			if days < math.MinInt32 || days > math.MaxInt32 {
				return ""
			}
			return schema.Day(days).String()
		}
	case strings.HasPrefix(name, "DECIMAL"):
		return decimalWriter(t, name)
	}
	switch t.Kind() {
	case parquet.Float:
		return func(v parquet.Value) string { return strconv.FormatFloat(float64(v.Float()), 'f', -1, 32) }
	case parquet.Double:
		return func(v parquet.Value) string { return strconv.FormatFloat(v.Double(), 'f', -1, 64) }
	case parquet.ByteArray, parquet.FixedLenByteArray:
		return func(v parquet.Value) string { return strings.ToValidUTF8(string(v.ByteArray()), "\ufffd") }
	}
	return parquet.Value.String
}

// decimalWriter writes numbers that are kept as integers with a scale.
func decimalWriter(t parquet.Type, name string) func(parquet.Value) string {
	precision, scale := 0, 0
	if _, err := fmt.Sscanf(name, "DECIMAL(%d,%d)", &precision, &scale); err != nil {
		return parquet.Value.String
	}
	return func(v parquet.Value) string {
		n := new(big.Int)
		switch t.Kind() {
		case parquet.Int32:
			n.SetInt64(int64(v.Int32()))
		case parquet.Int64:
			n.SetInt64(v.Int64())
		default:
			b := v.ByteArray()
			n.SetBytes(b)
			if len(b) > 0 && b[0] >= 0x80 { // two's complement
				n.Sub(n, new(big.Int).Lsh(big.NewInt(1), uint(8*len(b))))
			}
		}
		return new(big.Rat).SetFrac(n, new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(scale)), nil)).FloatString(scale)
	}
}
