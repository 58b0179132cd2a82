package pebble

import (
	"context"
	"errors"
	"io/fs"

	engine "github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/vfs"

	"entente/schema"
)

// partial is the name of a copy that is not complete: no store opens it.
const partial = "db.partial"

// Backup copies the store to a new or empty folder while it is read and written,
// and verifies the copy, which is a store like any other. On the same disk the
// tables are linked, not copied. It holds every transaction that was acknowledged
// before Backup was called. Costs a full read of the copy.
func (s *Store) Backup(ctx context.Context, dir string) (Report, error) {
	if err := s.alive(); err != nil {
		return Report{}, err
	}
	target := s.fs
	if s.inMemory {
		target = vfs.Default
	}
	if err := makeEmpty(target, dir); err != nil {
		return Report{}, err
	}
	part := target.PathJoin(dir, partial)
	var err error
	if s.inMemory {
		err = s.copyTo(ctx, target, part)
	} else {
		err = s.db.Checkpoint(part, engine.WithFlushedWAL())
	}
	if err == nil {
		err = complete(target, dir)
	}
	if err != nil {
		return Report{}, schema.Errorf(schema.Unavailable, "cannot write a backup to %s: %w", dir, errors.Join(err, target.RemoveAll(part)))
	}
	return verifyCopy(ctx, target, dir)
}

// Restore makes a store in a new or empty folder from a backup and verifies it.
func Restore(ctx context.Context, backup, dir string) (Report, error) {
	return restore(ctx, vfs.Default, backup, dir)
}

func restore(ctx context.Context, files vfs.FS, backup, dir string) (Report, error) {
	from := files.PathJoin(backup, "db")
	if _, err := files.Stat(from); err != nil {
		return Report{}, schema.Errorf(schema.NotFound, "there is no backup in %s: %w", backup, err)
	}
	if err := makeEmpty(files, dir); err != nil {
		return Report{}, err
	}
	part := files.PathJoin(dir, partial)
	_, err := vfs.Clone(files, files, from, part, vfs.CloneSync)
	if err == nil {
		err = complete(files, dir)
	}
	if err != nil {
		return Report{}, schema.Errorf(schema.Unavailable, "cannot restore %s to %s: %w", backup, dir, errors.Join(err, files.RemoveAll(part)))
	}
	return verifyCopy(ctx, files, dir)
}

// makeEmpty makes the folder, or refuses one that holds something. What an earlier
// copy left unfinished is removed.
func makeEmpty(files vfs.FS, dir string) error {
	if dir == "" {
		return schema.Errorf(schema.Invalid, "no folder was named")
	}
	names, err := files.List(dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return ioError("look into the folder for", err)
	}
	for _, name := range names {
		if name != partial {
			return schema.Errorf(schema.Conflict, "%s is not empty, it holds %s: name a new folder", dir, name)
		}
	}
	if err := files.RemoveAll(files.PathJoin(dir, partial)); err != nil {
		return ioError("empty the folder for", err)
	}
	if err := makeDurably(files, dir); err != nil {
		return ioError("make the folder for", err)
	}
	return nil
}

// complete gives a finished copy its name, durably.
func complete(files vfs.FS, dir string) error {
	if err := files.Rename(files.PathJoin(dir, partial), files.PathJoin(dir, "db")); err != nil {
		return err
	}
	d, err := files.OpenDir(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// verifyCopy opens a copy, verifies it and closes it.
func verifyCopy(ctx context.Context, files vfs.FS, dir string) (Report, error) {
	c, err := Open(dir, Options{MustExist: true, FS: files})
	if err != nil {
		return Report{}, err
	}
	rep, err := c.Verify(ctx)
	return rep, errors.Join(err, c.Close())
}

// copyTo writes all that a store in memory holds to an engine on disk.
func (s *Store) copyTo(ctx context.Context, target vfs.FS, dir string) error {
	v, err := s.Snapshot()
	if err != nil {
		return err
	}
	db, err := engine.Open(dir, engineOptions(target, 0))
	if err != nil {
		return errors.Join(err, v.Close())
	}
	err = copyKeys(ctx, v.r, db)
	if err == nil {
		err = db.Flush()
	}
	return errors.Join(err, db.Close(), v.Close())
}

// copyBatch is how much copyKeys writes at once, in bytes.
const copyBatch = 4 << 20

func copyKeys(ctx context.Context, from reader, to *engine.DB) (err error) {
	it, err := from.NewIter(&engine.IterOptions{UpperBound: []byte{tablesAbove}})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, it.Close()) }()
	b := to.NewBatch()
	for ok := it.First(); ok; ok = it.Next() {
		if err := b.Set(it.Key(), it.Value(), nil); err != nil {
			return err
		}
		if b.Len() < copyBatch {
			continue
		}
		if err := errors.Join(ctx.Err(), b.Commit(engine.NoSync)); err != nil {
			return err
		}
		b = to.NewBatch()
	}
	return b.Commit(engine.Sync)
}
