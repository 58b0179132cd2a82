package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"entente/graph"
	"entente/loader"
	"entente/loader/curated"
)

func newValidate() *cobra.Command {
	var store, as string
	c := &cobra.Command{
		Use: "validate [FILE...]", Short: "Say what is wrong with files, or with a store",
		Example: "  entente validate timeline.yaml\n  entente validate --store ./entente-data",
	}
	c.RunE = func(cmd *cobra.Command, args []string) (err error) {
		if len(args) == 0 {
			return validateStore(cmd, store)
		}
		g, err := open(cmd.Context(), "memory:", false)
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, g.Close()) }()
		report, err := loadAll(cmd.Context(), g, loader.Options{As: as, DryRun: true}, args, cmd.InOrStdin())
		if err != nil {
			return err
		}
		return tellLoad(cmd, report, false)
	}
	storeFlag(c, &store)
	c.Flags().StringVar(&as, "as", "", "the format of the files, instead of recognising it")
	return c
}

func validateStore(cmd *cobra.Command, store string) (err error) {
	g, err := graph.Open(cmd.Context(), store, graph.Options{MustExist: true, Warn: warn})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, g.Close()) }()
	report, err := g.Verify(cmd.Context())
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(cmd.OutOrStdout(), "%+v\n", report)
	return err
}

func newTemplate() *cobra.Command {
	var asSchema bool
	c := &cobra.Command{
		Use: "template", Short: "Print a timeline file to begin with", Example: "  entente template > timeline.yaml", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			text := curated.Template
			if asSchema {
				text = curated.Schema
			}
			_, err := cmd.OutOrStdout().Write(text)
			return err
		},
	}
	c.Flags().BoolVar(&asSchema, "schema", false, "print the JSON Schema instead")
	return c
}
