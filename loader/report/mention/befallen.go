package mention

import "entente/loader/report/text"

// befallen reports a run of two or three words that no table knows but as names of persons, of whom only a person is told:
// who is seized, tried or let go ("frees Ratree Somwong", "Ratree Somwong arrested"), who leads those
// that travel ("a delegation under Ratree Somwong"), who stands in a list with a person the tables know.
func (d *reading) befallen(i, end, full int) bool {
	if full < 2 || full > 3 || !d.unheardOf(i, end) && !d.nameWords(i, end) || d.tok(i-1).Lower == "the" || allUpper(d.tok(end-1).Text) {
		return false
	}
	before := d.tok(i - 1)
	switch {
	case !before.Capital && !before.Blank && taking.Has(before.Lower) && !d.starts[i]:
		return true
	case before.Lower == "under" || before.Lower == "by" && (d.tok(i-2).Lower == "led" || d.tok(i-2).Lower == "headed"):
		return d.travellers(i)
	case !before.Capital && bystanders.Has(before.Lower) && !d.starts[i]:
		return true
	}
	j := end
	switch d.tok(j).Lower {
	case "is", "was", "has", "had":
		j++
	}
	if d.tok(j).Lower == "been" {
		j++
	}
	if t := d.tok(j); !t.Capital && suffered.Has(t.Lower) {
		return true
	}
	if t := d.tok(end); t.Text == "," || t.Lower == "and" {
		es, stop := d.hit(end+1, classPerson)
		return es != nil && stop > end+2 && d.tok(end+1).Capital && !d.tok(end+1).LineBreak // "Clara Somwong and Bob Carr"
	}
	return false
}

// travellers reports a body of people before the words that tell who leads it.
func (d *reading) travellers(i int) bool {
	for k := i - 1; k > i-5 && k > 0; k-- {
		switch d.tok(k).Lower {
		case "delegation", "mission", "delegates", "embassy", "team", "negotiators", "envoys", "squadron", "fleet", "expedition":
			return true
		}
	}
	return false
}

var (
	// taking are verbs of what is done to persons alone.
	taking = text.SetOf(`arrest arrests arrested detain detains detained jail jails jailed free frees freed release releases released kidnap kidnaps kidnapped
	abduct abducts abducted extradite extradites extradited indict indicts indicted pardon pardons pardoned sentence sentences sentenced execute executes executed
	hang hangs hanged deport deports deported assassinate assassinates assassinated murder murders murdered`)
	// suffered are the participles of what befalls persons alone.
	suffered = text.SetOf(`arrested detained jailed imprisoned freed kidnapped abducted extradited indicted pardoned sentenced hanged executed deported assassinated murdered
	interned wounded swapped acquitted poisoned`)
	// bystanders are who has no office and yet a part in what states do.
	bystanders = text.SetOf("soldier player dealer spy dissident hostage pilot prisoner fisherman sailor councillor nun doctor nurse engineer refugee defector singer preacher cleric captive")
)
