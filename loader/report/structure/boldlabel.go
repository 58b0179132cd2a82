package structure

import (
	"strings"

	"entente/loader/report/text"
)

// goesIntoSentence reports whether the word behind a name in bold type is the verb of which the name is the subject, as
// reports of meetings set off those who speak without parting them from what is told of them: "**Ms Osei** insisted on
// the dam", "**Dr Rao, jurist,** dealt with the return."
func (r *reader) goesIntoSentence(next *text.Token) bool {
	if !r.meeting || next.Capital || next.Kind != text.Word {
		return false
	}
	low := next.Lower
	return says.Has(low) || tellsAtMeeting.Has(low) || takesPart.Has(low) && !auxiliary.Has(low) || low == "dealt" || len(low) > 5 && strings.HasSuffix(low, "ed")
}

// auxiliary are verbs that tell what somebody is or had as often as that they speak.
var auxiliary = set("was is had set sets led leads kept held made makes took takes brought")
