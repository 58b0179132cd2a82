package event

import (
	"strings"
	"testing"
)

// TestNotDone reads what is wished, promised, refused, possible or said of another: no event,
// or one with the status of the words before it. Each wording has its counterpart that did
// come about.
func TestNotDone(t *testing.T) {
	r := newReader(t)
	for _, c := range []struct{ text, want string }{
		// wishing, inability and promise before a verb that holds or continues
		{"In May 1999 Iran hoped to hold talks with Iraq.", ""},
		{"In May 1999 Iran was unable to hold talks with Iraq.", ""},
		{"In May 1999 Iran held talks with Iraq.", "meeting"},
		{"On 4 May 1999 Iran promised to continue military aid to Syria.", "support planned"},
		{"On 4 May 1999 Iran continued military aid to Syria.", "support"},
		// beginning something that was prepared
		{"On 12 June 1982 Israel prepared to resume bombing Lebanon.", "military_action planned"},
		{"On 12 June 1982 Israel resumed bombing Lebanon.", "military_action"},
		// what is halted is not begun
		{"In 1998 Ethiopia halted air raids on Eritrea.", ""},
		{"In 1998 Ethiopia launched air raids on Eritrea.", "military_action"},
		// what one is able to do or speaks of
		{"In 1999 Iran was capable of launching an attack on Iraq.", ""},
		{"In 1999 Iran spoke of launching an attack on Iraq.", ""},
		{"In 1999 Iran answered by launching an attack on Iraq.", "military_action"},
		// readiness that is announced
		{"Syria said in May 2003 that it was ready to recognise Israel.", "recognition planned"},
		{"Syria said in May 2003 that Iran was ready to recognise Israel.", "statement"},
		// what a refused paper says, its refuser does not
		{"On 4 July 2006 Israel vetoed a motion condemning the raid on Gaza.", "statement REJECT"},
		{"On 4 July 2006 Israel issued a note condemning Syria.", "statement ACCUSE"},
		{"In May 2006 Syria was opposed to Egyptian mediation in Lebanon.", "statement REJECT"},
		// who refuses to answer a demand does not make it
		{"In 1998 Ghana refused to answer a demand from Togo.", "statement REJECT"},
		{"In 1998 Ghana refused to answer a demand.", "statement REJECT"},
		// what one promises is the event, the promise only where nothing is read of that
		{"In 1998 Ghana promised to withdraw its troops from Togo.", "military_withdrawal planned"},
		{"In 1998 Ghana promised to respect the elders of Togo.", "statement"},
		{"In 1998 Ghana dismissed the accusation of Togo.", "statement REJECT"},
		{"In 1998 Ghana promised not to attack neighbours again.", "statement"},
		// what one is accused of, considers or comes close to
		{"In 2010 Ghana was accused of having invaded Togo.", "statement ACCUSE"},
		{"In 2010 Ghana, having invaded Togo, invaded Benin.", "military_action; military_action"},
		{"In 2010 Ghana considered imposing sanctions on Togo.", ""},
		{"In 2010 Ghana began imposing sanctions on Togo.", "sanction"},
		{"In 2010 Ghana came close to attacking Togo.", ""},
		{"In 2010 Ghana would have signed a treaty with Togo had the king lived.", ""},
		{"In 2010 Ghana said that it would sign a treaty with Togo.", "agreement planned"},
		{"In 2010 an attack by Ghana on Togo seemed possible.", ""},
		{"In 2010 an attack by Ghana on Togo was repeated.", "military_action"},
		{"In 2010 Ghana's readiness to sign a treaty with Togo surprised Benin.", "agreement planned"},
		{"In 2010 Ghana's inability to sign a treaty with Togo surprised Benin.", ""},
		// what may begin, is only reported, or is left before it begins
		{"Talks between Ghana and Togo could resume in May 2010.", ""},
		{"Talks between Ghana and Togo resumed in May 2010.", "meeting"},
		{"Talks between Ghana and Togo will resume in May 2010.", "meeting planned"},
		{"In May 2010 a spokesman for Ghana denied reports of a clash with Togo.", ""},
		{"In May 2010 Ghana pulled out of a summit in Togo.", "meeting declined"},
		{"In May 2010 Ghana withdrew an offer to mediate between Togo and Benin.", "mediation cancelled"},
		{"In May 2010 Ghana and Togo exchanged accusations over the killing of a soldier.", "statement ACCUSE"},
		// what who speaks does besides
		{"In 2019 Chile threatened to go to court and on 22 August recalled its ambassador from Peru.", "statement; relations_severed"},
		{"In 2019 Chile said that Peru had lied and recalled its ambassador from Lima.", "statement"},
		// a verb between two plurals, and what is stopped
		{"In May 2009 Chadian jets bomb rebels inside Sudan.", "military_action"},
		{"In 2006 at Tripoli Idriss Déby promised to stop backing rebels.", "statement"},
		{"In 2006 Idriss Déby stopped in Tripoli.", "visit"},
		// what one resolves not to do
		{"In 1996 Chile vowed not to visit Peru.", "visit cancelled"},
		{"In 1996 Chile vowed not to return the island to Peru.", ""},
		{"In 1996 Chile vowed to return the island to Peru.", "release planned"},
		// the subject of a clause behind a noun is not what the verb acts on
		{"In 1990 Iraq removed any doubts Iran had.", ""},
		{"In 1990 Iraq removed General Ahmed Hassan al-Bakr from office.", "leadership_change"},
		// one who is helped may do it yet
		{"In 1990 Syria offered troops to Lebanon to help it oust General Michel Aoun.", "support planned; leadership_change planned"},
		// what was done before somebody is named
		{"Newly appointed Prime Minister Ismail Haniyeh visited Egypt in 2006.", "visit"},
		{"Ismail Haniyeh was newly appointed Prime Minister in 2006.", "leadership_change"},
	} {
		var got []string
		for _, f := range r.engine.Read(r.input(c.text, nil)) {
			s := string(f.Event.Type)
			if f.Event.Status != "occurred" {
				s += " " + string(f.Event.Status)
			}
			if strings.Contains(c.want, "REJECT") || strings.Contains(c.want, "ACCUSE") {
				s += " " + f.Event.Plover
			}
			got = append(got, s)
		}
		if strings.Join(got, "; ") != c.want {
			t.Errorf("%q\n want %s\n got  %s", c.text, c.want, strings.Join(got, "; "))
		}
	}
}
