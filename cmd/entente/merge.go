package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"entente/graph"
	"entente/graph/query"
	"entente/schema"
)

func newMerge() *cobra.Command {
	var store, note string
	c := &cobra.Command{
		Use:   "merge [A B]",
		Short: "Declare that entity A is entity B",
		Long: "Every question then treats A as B. Nothing that a source said is changed, the declaration is a revision of its own,\n" +
			"and unmerge takes it back. Entities are named by IRI, code or an unambiguous name. Without names: lists what is merged.",
		Example: "  entente merge \"Ministry for Foreign Affairs (Pakistan)\" \"Foreign Affairs (Pakistan)\" --note \"one ministry, two spellings\"",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 0 && len(args) != 2 {
				return errors.New("name two entities, or none to list what is merged")
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			return withGraph(cmd.Context(), store, func(g *graph.Graph) error {
				if len(args) == 0 {
					return listMerges(cmd, g)
				}
				var ids [2]schema.IRI
				var names [2]string
				if err := withSession(cmd.Context(), g, func(s *query.Session) error {
					for i, name := range args {
						n, err := s.Resolve(cmd.Context(), [...]string{"A", "B"}[i], name)
						if err != nil {
							return err
						}
						ids[i], names[i] = schema.IRI(s.View.IRI(n)), s.View.Name(n)
					}
					return nil
				}); err != nil {
					return err
				}
				r, err := g.Merge(cmd.Context(), ids[0], ids[1], note)
				if err != nil {
					return err
				}
				_, err = fmt.Fprintf(cmd.OutOrStdout(), "%s <%s> is now %s <%s>; revision %d\n", names[0], ids[0], names[1], ids[1], r.Revision)
				return err
			})
		},
	}
	storeFlag(c, &store)
	c.Flags().StringVar(&note, "note", "", "why, kept with the declaration")
	return c
}

func newUnmerge() *cobra.Command {
	var store string
	c := &cobra.Command{
		Use:     "unmerge A",
		Short:   "Take back that entity A is another",
		Example: "  entente unmerge \"Ministry for Foreign Affairs (Pakistan)\"",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return withGraph(cmd.Context(), store, func(g *graph.Graph) error {
				var found *query.Merge
				if err := withSession(cmd.Context(), g, func(s *query.Session) (err error) {
					found, err = mergeOf(cmd.Context(), s, args[0])
					return err
				}); err != nil {
					return err
				}
				r, err := g.Unmerge(cmd.Context(), found.From.ID)
				if err != nil {
					return err
				}
				_, err = fmt.Fprintf(cmd.OutOrStdout(), "%s <%s> is an entity of its own again; revision %d\n", found.From.Name, found.From.ID, r.Revision)
				return err
			})
		},
	}
	storeFlag(c, &store)
	return c
}

// mergeOf finds the merge of what is named by IRI or by name.
func mergeOf(ctx context.Context, s *query.Session, name string) (*query.Merge, error) {
	merges, err := s.Merges(ctx)
	if err != nil {
		return nil, err
	}
	var found []query.Merge
	for _, m := range merges {
		if string(m.From.ID) == name || schema.Fold(m.From.Name) == schema.Fold(name) {
			found = append(found, m)
		}
	}
	if len(found) == 1 {
		return &found[0], nil
	}
	e := &schema.Error{Kind: schema.NotFound, Parameter: "A", Value: name, Message: "nothing of this name was merged; entente merge lists what was"}
	if len(found) > 1 {
		e.Kind, e.Message = schema.Ambiguous, "several merged entities bear this name; give the IRI of one"
		for _, m := range found {
			e.Candidates = append(e.Candidates, string(m.From.ID))
		}
	}
	return nil, e
}

func listMerges(cmd *cobra.Command, g *graph.Graph) error {
	return withSession(cmd.Context(), g, func(s *query.Session) error {
		merges, err := s.Merges(cmd.Context())
		if err != nil {
			return err
		}
		for _, m := range merges {
			line := fmt.Sprintf("%s <%s> is %s <%s>", m.From.Name, m.From.ID, m.Into.Name, m.Into.ID)
			if m.Note != "" {
				line += ": " + m.Note
			}
			if _, err := fmt.Fprintln(cmd.OutOrStdout(), line); err != nil {
				return err
			}
		}
		return nil
	})
}
