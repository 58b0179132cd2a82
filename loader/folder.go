package loader

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"
)

// FS loads every file below a folder that a source's extension fits, in the order
// of their names. What cannot be opened is reported and the rest loaded. Files whose
// names begin with a dot, folders so named and files called README are left out.
// prefix is the folder's name in the report.
func (l *Loader) FS(ctx context.Context, fsys fs.FS, prefix string) error {
	var files []string
	failed := false
	err := fs.WalkDir(fsys, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			l.Fail(path.Join(prefix, p), err)
			failed = true
			return nil
		}
		hidden := strings.HasPrefix(path.Base(p), ".") && p != "."
		switch {
		case d.IsDir() && hidden:
			return fs.SkipDir
		case d.IsDir() || hidden || !l.known(p):
			return nil
		}
		files = append(files, p)
		return nil
	})
	if err != nil {
		return err
	}
	if len(files) == 0 && !failed {
		l.report.add(&FileReport{Name: prefix, Refused: []Refusal{}, Error: "no file in this folder has an extension that the loader reads"})
	}
	for i, p := range files {
		if err := l.fileOf(ctx, fsys, p, prefix, fmt.Sprintf("%d/%d ", i+1, len(files))); err != nil {
			return err
		}
	}
	return nil
}

// fileOf loads a file of a folder; place says which of how many it is.
func (l *Loader) fileOf(ctx context.Context, fsys fs.FS, p, prefix, place string) (err error) {
	file, err := fsys.Open(p)
	if err != nil {
		l.Fail(path.Join(prefix, p), err)
		return nil
	}
	defer file.Close() // it was only read
	in := Input{Name: path.Join(prefix, p), Body: file}
	if l.opts.Progress != nil {
		size := int64(-1)
		if info, err := file.Stat(); err == nil {
			size = info.Size()
		}
		body, done := l.opts.Progress(place+path.Base(p), size, file)
		in.Body = body
		defer func() { err = errors.Join(err, done()) }()
	}
	_, err = l.File(ctx, in)
	return err
}

// known tells whether some source's extension fits.
func (l *Loader) known(name string) bool {
	if strings.EqualFold(strings.TrimSuffix(path.Base(name), path.Ext(name)), "README") {
		return false
	}
	return len(l.byExtension(strings.ToLower(path.Ext(plainName(name))))) > 0
}
