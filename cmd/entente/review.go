package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"entente/loader/resolve"
)

// readReview reads the verdicts of a review, none where the file is not there yet.
func readReview(name string) (*resolve.Review, error) {
	file, err := os.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return resolve.NewReview(), nil
	}
	if err != nil {
		return nil, err
	}
	defer file.Close() // it was only read
	return resolve.ReadReview(name, file)
}

// writeReview writes a review beside the old one and puts it in its place.
func writeReview(name string, v *resolve.Review) (err error) {
	file, err := os.CreateTemp(filepath.Dir(name), ".review-*")
	if err != nil {
		return err
	}
	err = errors.Join(v.Write(file), file.Close())
	if err == nil {
		err = os.Rename(file.Name(), name)
	}
	if err != nil {
		return errors.Join(err, os.Remove(file.Name()))
	}
	return nil
}
