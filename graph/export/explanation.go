package export

import (
	"fmt"
	"strings"

	"entente/graph/query"
)

// explanationText says in lines below an answer for paths how it came about, where that was
// asked for.
func explanationText(answer *query.PathsAnswer) string {
	x := answer.Explanation
	if x == nil {
		return ""
	}
	var b strings.Builder
	b.WriteString("\nwhy:\n")
	line := func(format string, values ...any) { fmt.Fprintf(&b, "  - "+format+"\n", values...) }
	if x.First != "" {
		line("the first path comes first: %s", x.First)
	}
	for _, reason := range answer.Explain {
		line("%s", reason)
	}
	if x.Shortest > 0 {
		line("at the least %s between the two", counted(x.Shortest, "step"))
	}
	line("%s of the ends, %d of them let through by the filters", counted(x.Events, "event"), x.Passing)
	for _, out := range x.Excluded {
		line("%s keeps out %d of them, %d by itself alone", out.Filter, out.Events, out.Alone)
	}
	end := "there is no further path"
	if !x.Complete {
		end = "there may be further paths"
	}
	if x.Limit != "" {
		end += "; the search ended at " + x.Limit
	}
	line("%s looked at; %s", counted(x.LookedAt, "step"), end)
	return b.String()
}

func counted(n int, of string) string {
	if n == 1 {
		return "1 " + of
	}
	return fmt.Sprintf("%d %ss", n, of)
}
