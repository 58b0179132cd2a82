package dataset

import (
	"context"
	"fmt"
	"io"
	"strings"
	"time"

	"entente/schema"
)

// gdeltMentions reads the mentions table of GDELT 2.0: one row for each time that an
// article mentions an event of the export. What it says belongs to an event that the
// graph has; rows of others are counted and left out, so the export is loaded first.
func gdeltMentions() Adapter {
	return Adapter{Name: "gdelt-mentions", Gloss: "GDELT 2.0 mentions, behind the event export that they mention", Extensions: []string{".csv", ".tsv", ".txt"},
		Recognise: isGDELTMentions, Read: readGDELTMentions}
}

// mentionColumns gives the names of the columns by the GDELT 2.0 codebook.
func mentionColumns(width int) []string {
	names := []string{"GLOBALEVENTID", "EventTimeDate", "MentionTimeDate", "MentionType", "MentionSourceName", "MentionIdentifier", "SentenceID",
		"Actor1CharOffset", "Actor2CharOffset", "ActionCharOffset", "InRawText", "Confidence", "MentionDocLen", "MentionDocTone", "MentionDocTranslationInfo", "Extras"}
	if width != len(names) {
		return nil
	}
	return names
}

func isGDELTMentions(head []byte) bool {
	cells := strings.Split(string(firstLine(head)), "\t")
	return mentionColumns(len(cells)) != nil && digits(cells[0]) && len(cells[1]) == 14 && digits(cells[1]) && len(cells[2]) == 14 && digits(cells[2])
}

func readGDELTMentions(ctx context.Context, in io.Reader, env Env, out Out) error {
	id := env.Namer.Key("dataset", "gdelt")
	from, err := newTabbed(newLines(ctx, in, env, out), mentionColumns, "16")
	if err != nil || from.names == nil {
		return err
	}
	t, err := tableOf(ctx, from, env, out)
	if err != nil {
		return err
	}
	mentions, strangers := 0, 0
	for t.next() {
		key, where := t.text("globaleventid"), t.text("mentionidentifier")
		var refused error
		switch {
		case !digits(key):
			refused = t.refuse("globaleventid", "expected a number")
		case where == "":
			refused = t.refuse("mentionidentifier", "the cell is empty")
		case !isStamp(t.text("mentiontimedate")):
			refused = t.refuse("mentiontimedate", "expected a time such as 20180131124500")
		default:
			met, err := out.Mentioned(env.Namer.Hash("event", string(id), key), where, id)
			if err != nil {
				return err
			}
			if mentions++; !met {
				mentions, strangers = mentions-1, strangers+1
			}
		}
		if refused != nil {
			return refused
		}
	}
	if t.err == nil {
		out.Note(fmt.Sprintf("%d mentions read, %d of events that the graph does not have left out", mentions, strangers))
	}
	return t.err
}

// isStamp tells a time as GDELT writes it.
func isStamp(s string) bool {
	at, err := time.Parse("20060102150405", s)
	return err == nil && inRange(schema.DayOf(at))
}
