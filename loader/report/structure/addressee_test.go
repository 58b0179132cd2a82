package structure

import (
	"strings"
	"testing"

	"entente/loader/report/token"
)

// Recommendations may be parted by those whom they are for; a heading of another sort ends them.
func TestAddressees(t *testing.T) {
	const opening = "Round Table on Peru and Ecuador\n\nThe Andean Forum held a round table in Lima on 7 March 2013. The speakers were Dr. Rosa Villar and Mr. Pedro Quishpe.\n\n" +
		"Dr. Rosa Villar\n\nDr. Villar said that the border was quiet. Trade should grow.\n\n"
	for _, c := range []struct {
		heads string
		want  int // recommendations out of four
	}{
		{"Policy recommendations\n\nTo the governments of Peru and Ecuador\n– Open the road.\n– Publish the maps.\n\nTo the Andean Community\n– Pay for the road.\n– Stay neutral.\n", 4},
		{"RECOMMENDATIONS\n\nFor both governments:\n\n- Open the road.\n- Publish the maps.\n\nFor the Andean Community:\n\n- Pay for the road.\n- Stay neutral.\n", 4},
		{"## Recommendations\n\n### To the two parliaments\n\n- Open the road.\n- Publish the maps.\n\n### To the press\n\n- Pay for the road.\n- Stay neutral.\n", 4},
		{"Way forward\n\nParticipants unanimously:\n\ni. CALLED UPON both governments to open the road;\nii. URGED the parliaments to publish the maps;\niii. RESOLVED that the road be paid for;\niv. ENCOURAGED the press to stay neutral.\n", 4},
		{"V – RESOLUTIONS\n\nConsidering the above, the participants\n\nREQUEST both governments to open the road;\n\nINVITE the parliaments to publish the maps;\n\nRECOMMEND the road;\n\nENCOURAGE the press to stay neutral.\n", 4},
		{"Recommendations\n\nTo both governments\n– Open the road.\n– Publish the maps.\n\nFurther reading\n– Maps of the Andes.\n– The last war.\n", 2},
	} {
		doc, got := Read(token.Split([]rune(opening+c.heads)), Options{}), 0
		for _, b := range doc.Blocks {
			if b.Section == Recommendations && b.Kind != Heading {
				got++
			}
		}
		if got != c.want {
			_, out := outline(opening+c.heads, Options{})
			t.Errorf("%d recommendations, wanted %d, under %q\n%s", got, c.want, strings.Split(c.heads, "\n"), out)
		}
	}
}
