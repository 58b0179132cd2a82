package claim

import (
	"bufio"
	"os"
	"testing"

	"entente/loader/report/mention"
	"entente/loader/report/text"
	"entente/loader/report/token"
	"entente/schema/reference"
)

// The sentences of three lists are read with their names, as the reader does.
func TestBlameList(t *testing.T) {
	for _, list := range []string{"testdata/blame.txt", "testdata/blame-more.txt", "testdata/blame-groups.txt"} {
		t.Run(list, func(t *testing.T) { blameList(t, list) })
	}
}

func blameList(t *testing.T, list string) {
	tables, err := reference.Load()
	if err != nil {
		t.Fatal(err)
	}
	names := mention.New(tables)
	f, err := os.Open(list)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var before Blame
	missed, wrong := 0, 0
	for lines := bufio.NewScanner(f); lines.Scan(); {
		line := lines.Text()
		if line == "" || line[0] == '#' {
			continue
		}
		tx := token.Split([]rune(line[2:]))
		marks := names.Read(tx, mention.Context{})
		span := token.Sentences(tx, text.Span{End: len(tx.Tokens)})[0].Tokens
		if line[0] != '>' {
			before = Blame{}
		}
		got := Blames(tx, span, marks.In(span), before)
		before = got
		switch want := line[0] != '-'; {
		case want && !got.Found:
			missed++
			t.Errorf("not flagged: %s", line[2:])
		case !want && got.Found:
			wrong++
			t.Errorf("flagged by %q: %s", got.Word, line[2:])
		}
	}
	t.Logf("missed %d, wrong %d", missed, wrong)
}
