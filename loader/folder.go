package loader

import (
	"context"
	"io/fs"
	"path"
	"strings"
)

// FS loads every file below a folder that a source's extension fits, in the order
// of their names. What cannot be opened is reported and the rest loaded. Files whose
// names begin with a dot, folders so named and files called README are left out.
// prefix is the folder's name in the report.
func (l *Loader) FS(ctx context.Context, fsys fs.FS, prefix string) error {
	before := len(l.report.Files)
	err := fs.WalkDir(fsys, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			l.Fail(path.Join(prefix, p), err)
			return nil
		}
		hidden := strings.HasPrefix(path.Base(p), ".") && p != "."
		switch {
		case d.IsDir() && hidden:
			return fs.SkipDir
		case d.IsDir() || hidden || !l.known(p):
			return nil
		}
		return l.fileOf(ctx, fsys, p, prefix)
	})
	if err == nil && len(l.report.Files) == before {
		l.report.add(&FileReport{Name: prefix, Refused: []Refusal{}, Error: "no file in this folder has an extension that the loader reads"})
	}
	return err
}

func (l *Loader) fileOf(ctx context.Context, fsys fs.FS, p, prefix string) error {
	file, err := fsys.Open(p)
	if err != nil {
		l.Fail(path.Join(prefix, p), err)
		return nil
	}
	_, err = l.File(ctx, Input{Name: path.Join(prefix, p), Body: file})
	file.Close() // it was only read
	return err
}

// known tells whether some source's extension fits.
func (l *Loader) known(name string) bool {
	if strings.EqualFold(strings.TrimSuffix(path.Base(name), path.Ext(name)), "README") {
		return false
	}
	return len(l.byExtension(strings.ToLower(path.Ext(plainName(name))))) > 0
}
