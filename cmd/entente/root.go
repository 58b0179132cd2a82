package main

import (
	"os"

	"github.com/spf13/cobra"
)

// version is set by the build.
var version = "development"

// newRoot is the command line: one file a command.
func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:           "entente",
		Short:         "A knowledge graph of bilateral-relations events",
		Long:          "Entente reads diplomatic timelines, reports and event datasets into a graph and answers how states were tied,\nthrough whom, when, and on whose word.",
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return &exitError{exitUsage, err} })
	root.AddCommand(newServe(), newLoad(), newPath(), newPaths(), newEvents(), newClaims(), newStances(), newRecommendations(), newSubgraph(), newSearch(), newDyad(), newConflicts(), newMatch(), newMerge(), newUnmerge(), newSame(), newExport(), newStats(), newExtract(),
		newValidate(), newTemplate(), newVersion())
	for _, c := range root.Commands() {
		if check := c.Args; check != nil {
			c.Args = func(cmd *cobra.Command, args []string) error {
				if err := check(cmd, args); err != nil {
					return &exitError{exitUsage, err}
				}
				return nil
			}
		}
	}
	return root
}

// storeFlag adds --store.
func storeFlag(c *cobra.Command, store *string) {
	deflt := os.Getenv("ENTENTE_STORE")
	if deflt == "" {
		deflt = "./entente-data"
	}
	c.Flags().StringVar(store, "store", deflt, "the graph: a folder, or memory: (ENTENTE_STORE)")
}
