package report

import (
	_ "embed"
	"encoding/csv"
	"fmt"
	"math"
	"strconv"
	"strings"

	"entente/loader/report/claim"
	"entente/loader/report/structure"
	"entente/schema"
)

//go:embed reliability.csv
var reliabilityTable string

// reliability knows how often records read in the same way were right in the development texts and those of others, read as
// texts not seen are. .ci/calibrate counts; docs/confidence.md shows the counts and how the shares
// hold on texts that were not counted.
type reliability map[string]count

type count struct{ right, all int }

// loadReliability reads the embedded table. Each row is a class of records, its parts
// parted by slashes from the general to the special; a class counts for all that it is
// part of. An error is a fault of the program.
func loadReliability() (reliability, error) {
	rows, err := csv.NewReader(strings.NewReader(reliabilityTable)).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("reliability.csv: %w", err)
	}
	r := reliability{}
	for i, row := range rows[1:] {
		right, err1 := strconv.Atoi(row[1])
		all, err2 := strconv.Atoi(row[2])
		if err1 != nil || err2 != nil || right > all {
			return nil, fmt.Errorf("reliability.csv:%d: expected class,right,all, found %q", i+2, row)
		}
		for class, ok := row[0], true; ok; class, ok = general(class) {
			c := r[class]
			r[class] = count{c.right + right, c.all + all}
		}
	}
	return r, nil
}

// general is the class that a class is part of.
func general(class string) (string, bool) {
	i := strings.LastIndexByte(class, '/')
	return class[:max(i, 0)], i > 0
}

// weight is how many records the more general class counts for beside the special one.
const weight = 10

// of is the share of right records in a class, drawn towards that of the more general
// class where the class is small (an m-estimate; Cestnik 1990). It lies between 0.05 and 0.99.
func (r reliability) of(class string) float64 {
	share := 0.5
	for i := 0; i <= len(class); i++ {
		if i == len(class) || class[i] == '/' {
			c := r[class[:i]]
			share = (float64(c.right) + weight*share) / float64(c.all+weight)
		}
	}
	return math.Round(100*min(max(share, 0.05), 0.99)) / 100
}

// eventClass tells how an event was read: how sure its rule is, where it stands, what
// dates it and how many take part.
func eventClass(e *schema.Event, rule float64, ownDate bool) string {
	date := "entry"
	switch {
	case e.Date.IsZero():
		date = "undated"
	case e.DateBasis == "inferred":
		date = "inferred"
	case ownDate:
		date = "dated"
	}
	actors := min(len(e.Source)+len(e.Target)+len(e.Party), 2)
	return "event/rule " + strconv.FormatFloat(math.Floor(10*rule+1e-9)/10, 'f', 1, 64) + "/" + e.Provenance.Section + "/" + date + "/actors " + strconv.Itoa(actors)
}

// claimClass tells how a claim was read: where it stands and what names its speaker.
func claimClass(v claim.Voice, section string) string {
	how := "section"
	switch {
	case section == structure.SpeakerPart, section == structure.Recommendations:
	case v.Word == "…":
		how = "goes on"
	default:
		how = "reported"
	}
	return "claim/" + section + "/" + how
}
