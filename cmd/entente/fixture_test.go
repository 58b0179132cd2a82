package main

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"sync"
	"testing"
)

// Stores that many tests begin with are made once, in a folder that TestMain removes; each
// test has a copy of its own. To write the reference tables takes most of the time of a
// short test.
var (
	emptyStore = sync.OnceValues(func() (string, error) { return madeStore("empty") })
	fullStore  = sync.OnceValues(func() (string, error) { return madeStore("full", "../../testdata/pak-russia") })
	storesMade = sync.OnceValues(func() (string, error) { return os.MkdirTemp("", "entente-stores-") })
)

// madeStore makes a store with the reference tables and files in it.
func madeStore(name string, files ...string) (string, error) {
	folder, err := storesMade()
	if err != nil {
		return "", err
	}
	store := filepath.Join(folder, name)
	if len(files) > 0 {
		root := newRoot()
		root.SetArgs(append([]string{"load", "--store", store}, files...))
		root.SetOut(os.Stderr)
		return store, root.Execute()
	}
	g, err := open(context.Background(), store, false)
	if err != nil {
		return "", err
	}
	return store, g.Close()
}

// forgetStores removes the folder of stores, if one was made.
func forgetStores() error {
	folder, err := storesMade()
	return errors.Join(err, os.RemoveAll(folder))
}

// newStore is a store of the test's own with nothing but the reference tables in it.
func newStore(t testing.TB) string { return copied(t, emptyStore) }

// bundledStore is a store of the test's own with the bundled data in it.
func bundledStore(t testing.TB) string { return copied(t, fullStore) }

func copied(t testing.TB, made func() (string, error)) string {
	t.Helper()
	from, err := made()
	if err != nil {
		t.Fatal(err)
	}
	store := filepath.Join(t.TempDir(), "store")
	if err := os.CopyFS(store, os.DirFS(from)); err != nil {
		t.Fatal(err)
	}
	return store
}
