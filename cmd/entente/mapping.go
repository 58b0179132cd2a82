package main

import (
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"entente/loader"
	"entente/loader/dataset"
	"entente/schema/reference"
)

// readMapping reads what --map names.
func readMapping(name string) (*dataset.Mapping, error) {
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	m, err := dataset.ParseMapping(text)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return m, nil
}

// guessMapping prints a mapping to start from.
func guessMapping(cmd *cobra.Command, name string) error {
	body := cmd.InOrStdin()
	if name != "-" {
		file, err := os.Open(name)
		if err != nil {
			return err
		}
		defer file.Close() // it is only read
		body = file
	}
	tables, err := reference.Load()
	if err != nil {
		return err
	}
	text, err := loader.GuessMapping(cmd.Context(), loader.Input{Name: name, Body: body}, tables)
	if err != nil {
		return err
	}
	_, err = cmd.OutOrStdout().Write(text)
	return err
}
