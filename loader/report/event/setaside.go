package event

// behindParticiple reports a past form behind the comma that closes what a participle tells of the name before it:
// "Norway, having waited for a month, attacked". The clause has no other verb that could say what Norway did, so that
// the form is finite and Norway acts, though nothing stands behind it.
func (l *line) behindParticiple(g *group) bool {
	if g.start != g.head || g.forms&past == 0 || l.lowerAt(g.start-1) != "," || l.insideChain(g.start-1) {
		return false
	}
	from := l.clauseStart(g.start)
	for i := g.start - 2; i > from+1; i-- {
		if l.lowerAt(i) != "," || l.insideChain(i) {
			continue
		}
		if l.w[i-1].chain < 0 || l.w[i+1].lower != "having" && (!l.isVerb(i+1) || l.w[i+1].forms&ing == 0) {
			continue
		}
		for j := from; j < i; j++ {
			if l.isVerb(j) || l.is(j, auxiliaryBe|auxiliaryHave|modal|willModal) {
				return false
			}
		}
		return true
	}
	return false
}
