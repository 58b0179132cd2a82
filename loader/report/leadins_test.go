package report

import (
	"context"
	"strings"
	"testing"

	"entente/loader/report/structure"
)

// However the chair hands over to who presents the history, what stands below in dated points is the timeline.
func TestTimelineLeadIns(t *testing.T) {
	r := newReader(t)
	const before = "On 3 May, 2019 the Kestrel Institute of Policy Research (KIPR), Oslo arranged a round table discussion on “Norway-Chile Relations”. Ambassador (R) Pedro Salas and Prof. Dr. Clara Montes were the guest speakers.\n\n" +
		"Mr. Asim Rafique, Director Programs of KIPR, opened the proceedings with few words of welcome. He said that Chile is far away. "
	const after = "\n\n• Norway recognised Chile in 1905\n• Diplomatic relations since 24 Feb 1917\n• King Harald visited Santiago in November 1996\n• Treaty of free trade signed in Kristiansand, June 2003\n\n" +
		"The floor was then given to the guest speakers.\n\nAmbassador (R) Pedro Salas\n\nChile sold its salmon everywhere. Norway should buy it.\n\nProf. Dr. Clara Montes\n\nThe treaty of 2003 is a success. Norway will gain from it.\n\nRecommendations\n\n• Norway should open a consulate in Punta Arenas.\n• Chile may send students.\n"
	for _, lead := range []string{
		"Thereafter he requested Ms. Hira Batool, research associate at KIPR, to take the participants through history of relations. Main points of her presentation are as under:-",
		"Ms. Hira Batool was asked to brief the house on the history of bilateral relations. The salient points are as follows:",
		"He then called upon Ms. Hira Batool to present a timeline of relations, which is reproduced below:",
		"A brief history of relations was presented by Ms. Hira Batool, Research Officer. Some highlights:",
		"Ms. Hira Batool, Research Officer, recalled the history of relations in the following points:",
		"Ms. Hira Batool gave an overview of the relations with the help of these points:",
		"Before the speakers took the floor, Ms. Hira Batool presented the background of relations as follows.",
		"He invited Ms. Hira Batool to give the participants a historical background. She stated the following:",
		"The research team had prepared a chronology, which was read out by Ms. Hira Batool:",
		"Participants were requested to go through the following chronology of relations:",
		"Ms. Hira Batool proposed to begin with the history. Her main points were:",
		"Ms. Hira Batool was of the view that the history must be known. She presented it in the following points:",
	} {
		res, err := r.Read(context.Background(), []byte(before+lead+after), Options{})
		if err != nil {
			t.Fatal(err)
		}
		var dates []string
		for _, e := range res.Events {
			if e.Provenance.Section == structure.Timeline {
				dates = append(dates, e.Date.String())
			}
		}
		if got := strings.Join(dates, " "); got != "1905 1917-02-24 1996-11 2003-06" {
			t.Errorf("%s: the timeline has %q", lead, got)
		}
		said := map[string]int{}
		for _, c := range res.Claims {
			said[string(c.ClaimType)+" "+c.Speaker.Name]++
		}
		if said["recommendation Kestrel Institute of Policy Research"] != 2 || said["recommendation Pedro Salas"] != 1 || said["prediction Clara Montes"] != 1 {
			t.Errorf("%s: %v", lead, said)
		}
	}
}
