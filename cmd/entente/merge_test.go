package main

import (
	"strings"
	"testing"
)

// TestMergeIsAskedAsOneAndTakenBack: questions treat merged entities as one, the
// sources stay as they were, and unmerge restores every answer.
func TestMergeIsAskedAsOneAndTakenBack(t *testing.T) {
	store := newStore(t)
	rows := "subject\trelation\tobject\tdate\n" +
		"Foreign Affairs (Pakistan)\tConsult\tIndia\t2018-01-01\n" +
		"Ministry of Outside Matters\tConsult\tIndia\t2018-01-02\n"
	must(t, "load", "--store", store, write(t, "rows.tsv", rows))
	count := func(who string) string { return must(t, "events", "--store", store, "--participant", who) }
	before, graph := count("Foreign Affairs (Pakistan)"), must(t, "export", "--store", store, "--format", "nquads")
	if strings.Contains(before, "2018-01-02") {
		t.Fatalf("one event too many:\n%s", before)
	}
	dyad := must(t, "dyad", "PAK", "IND", "--store", store)
	if !strings.Contains(dyad, "1 events") {
		t.Fatalf("dyad: %s", dyad)
	}
	out := must(t, "merge", "Ministry of Outside Matters", "Foreign Affairs (Pakistan)", "--note", "one office", "--store", store)
	if !strings.Contains(out, "revision") {
		t.Errorf("merge says %q", out)
	}
	for _, who := range []string{"Foreign Affairs (Pakistan)", "Ministry of Outside Matters"} {
		if got := count(who); !strings.Contains(got, "2018-01-01") || !strings.Contains(got, "2018-01-02") || strings.Contains(got, "Outside") {
			t.Errorf("%s after the merge:\n%s", who, got)
		}
	}
	if got := must(t, "dyad", "PAK", "IND", "--store", store); !strings.Contains(got, "2 events") {
		t.Errorf("dyad after the merge: %s", got)
	}
	if got := must(t, "merge", "--store", store); !strings.Contains(got, "one office") {
		t.Errorf("the list of merges: %q", got)
	}
	for _, args := range [][]string{
		{"Foreign Affairs (Pakistan)", "Ministry of Outside Matters"}, // the same one by now
		{"Foreign Affairs (Pakistan)", "India"},                       // of another kind
		{"Foreign Affairs (Pakistan)", "no such thing"},
	} {
		if r := run(t, append(append([]string{"merge"}, args...), "--store", store)...); r.code != exitFailed {
			t.Errorf("merge %q: exit %d, %s", args, r.code, r.err)
		}
	}
	must(t, "unmerge", "Ministry of Outside Matters", "--store", store)
	if after := count("Foreign Affairs (Pakistan)"); after != before {
		t.Errorf("after unmerge:\n%s\nbefore:\n%s", after, before)
	}
	if back := must(t, "export", "--store", store, "--format", "nquads"); strings.Join(lines(back), "\n") != strings.Join(lines(graph), "\n") {
		t.Error("the graph is not what it was before the merge")
	}
	if r := run(t, "unmerge", "Ministry of Outside Matters", "--store", store); r.code != exitFailed {
		t.Errorf("unmerge twice: exit %d", r.code)
	}
}
