package claim

import (
	"strings"

	"entente/loader/report/text"
)

var (
	coordinators = set("and but or so yet nor then hence therefore thus")
	connectors   = set("though nevertheless nonetheless however moreover furthermore similarly likewise also today now still indeed finally first second secondly thirdly")
	relatives    = set("which who whom whose where that")
	pronouns     = set("i you he she it we they this these those there")
	possessives  = set("our their his her its my your whose")
	finite       = set(`is are was were has have had will would shall should must may might can could does do did need needs says said
		came went gave took made became began remains remain seems seem`)
	// transparent verbs introduce what is said or thought: their clause is looked through.
	transparent = set(`say says said saying think thinks thought believe believes believed argue argues argued add adds added hold holds held feel feels felt
		warn warns warned claim claims claimed maintain maintains maintained insist insists insisted note notes noted stress stresses stressed
		emphasise emphasised emphasize emphasized point points pointed out told tells reminded conclude concludes concluded opine opined opines opinion view hope hopes hoped
		suggest suggests suggested recommend recommends recommended explain explained remark remarked observe observed state stated declared admit admitted
		know knows clear true vow vows vowed predict predicts predicted promise promises promised pledge pledges pledged deny denies denied complain complains complained answered answers replied replies proposed proposes responded fear fears feared regret regrets regretted mean means shows show sure convinced doubt is was fact so`)
)

// valuing maps a word that values something to itself; phrases have their first word
// here and are looked at by values.
var valuing = func() map[string]string {
	m := map[string]string{}
	for _, w := range strings.Fields(`good bad better best worse worst great poor excellent weak strong stronger weaker strongest weakest important unimportant vital crucial key significant
		essential valuable useful useless futile fruitless fruitful helpful harmful dangerous risky promising encouraging discouraging disappointing disappointed
		positive negative wise unwise foolish stupid sensible reasonable unreasonable absurd ridiculous arrogant naive cynical short-sighted shortsighted sighted flawed faulty
		wrong right mistaken mistake error blunder failure failed-policy success successful unsuccessful fair unfair just unjust shameful scandal scandalous disgrace disgraceful shame
		indefensible inexcusable unacceptable acceptable intolerable regrettable unfortunate unfortunately fortunate fortunately sadly tragic tragedy disaster disastrous catastrophe
		catastrophic hopeless hopeful hailed praised criticised criticized deplored denounced ridiculed brave courageous cowardly generous ungenerous ungrateful hostile friendly friendliest sincere insincere hypocritical hypocrisy
		adequate inadequate insufficient sufficient ineffective effective efficient inefficient impressive remarkable admirable commendable laudable welcome opportunity
		insult threat menace burden asset advantage disadvantage benefit cornerstone backbone milestone breakthrough turning-point model wasted waste pointless
		calls called describes described terms termed meaningless empty hollow toothless clumsy slow reckless irresponsible responsible mature immature immoral moral immense serious grave historic unprecedented
		healthy unhealthy sound unsound stable unstable reliable unreliable trustworthy untrustworthy true-friend natural-ally ideal perfect imperfect sceptical skeptical
		pity deplorable appalling terrible horrible awful wonderful fine superb splendid brilliant leading major cheap relatively warm cold one-sided lopsided unequal
		overdue emotional hasty rash poisonous dishonest honest black bullying suffer suffered suffers deserve deserves lack lacks lacking fails squandered neglected ignored indication interest
		crime fiasco farce sham toothless weakness strength folly nonsense humiliation masterstroke slap painful unworthy badly noble noblest poem dead-end humiliating triumph obstacle stain outrage outrageous cruel brutal illegal illegitimate
		hospitable unrealistic realistic moribund fragile lukewarm stagnant betrayal preferable counterproductive beneficial detrimental proud ashamed lesson missed
		hails praises criticises criticizes deplores denounces condemns dismisses
		correct incorrect wisest wisely poorly injustice joke slogan theft setback blow progress bright brighter bleak gloomy dismal timid bold half-hearted illusory illusion delusion myth gamble trap bargain
		windfall boon curse blessing rescue relic anachronism anomaly embarrassment embarrassing eyesore laughing-stock stumbling-block landmark watershed worthless worthwhile priceless overrated underrated exaggerated
		statesmanship achievement cheapest extraordinary difficult desirable blunt beautiful turning luxury inexpensive soundest safest dearest deserved
		regards regarded matters well badly nothing
		premature belated clever smart shrewd astute skilful skillful masterly inept incompetent amateurish credible incredible legitimate ugly sorry worrying alarming troubling reassuring comforting`) {
		m[w] = w
	}
	return m
}()

// weakValues value only as what the subject is said to be: "is important", not "the
// key points".
func (s *sentence) values(i int) string {
	low := s.low(i)
	t := &s.tokens[i]
	if word := s.measures(i); word != "" {
		return word
	}
	if t.Kind != text.Word || valuing[low] == "" {
		return ""
	}
	if t.Capital && i > 0 && s.tokens[i-1].Capital {
		return "" // part of a name: "Great Leap"
	}
	if low == "great" && s.has(i+1, i+2, "number", "numbers") {
		return "" // says how much
	}
	if reviews.Has(low) && s.has(i-2, i, "was", "were", "been", "is", "are") {
		return "" // whoever did so is not the speaker
	}
	if low == "interest" {
		if s.has(i-4, i, "in") && s.predicative(i) {
			return "in the interest"
		}
		return ""
	}
	if (low == "calls" || low == "called") && s.namesIt(i+1) {
		return low
	}
	if (low == "calls" || low == "called" || low == "describes" || low == "described" || low == "terms" || low == "termed") && !s.has(i+1, i+7, "\"", "“") && (low != "described" && low != "describes" || !s.has(i+2, i+maxRegarded, "as")) {
		return ""
	}
	switch low {
	case "regards", "regarded":
		if s.has(i+1, i+maxRegarded, "as") {
			return low
		}
		return ""
	case "matters":
		if next := s.low(i + 1); next == "more" || next == "most" || next == "less" || next == "little" {
			return low
		}
		return ""
	case "well", "badly":
		if doing.Has(s.low(i - 1)) {
			return s.low(i-1) + " " + low
		}
		return ""
	case "nothing":
		if w := s.low(i - 1); w == "achieves" || w == "achieved" || w == "achieve" {
			return w + " " + low
		}
		return ""
	}
	if strong.Has(low) || s.predicative(i) {
		return low
	}
	return ""
}

// maxRegarded is how many tokens behind "regarded" its "as" stands at the most, and behind "described".
const maxRegarded = 18

// doing are verbs of which "well" and "badly" say how good what was done is.
var doing = set("worked works work working served serves functioned functions aged done handled behaved paid managed")

// valuesAside reads a verdict on what a sentence says in a clause set off at its end: "…, which is a joke", "…, which
// was shameful".
func (s *sentence) valuesAside() string {
	for i := 1; i+2 < len(s.tokens); i++ {
		if s.low(i) != "which" || s.low(i-1) != "," {
			continue
		}
		if be := s.low(i + 1); be != "is" && be != "was" && be != "were" && be != "are" {
			continue
		}
		j := i + 2
		for j < i+5 && (s.low(j) == "a" || s.low(j) == "an" || s.low(j) == "the" || s.low(j) == "very" || s.low(j) == "quite" || s.low(j) == "not") {
			j++
		}
		for end := min(len(s.tokens), j+2); j < end; j++ {
			if w := s.low(j); (strong.Has(w) || verdictNouns.Has(w)) && !s.has(j+1, len(s.tokens), ",", "–", "—") {
				return "which " + s.low(i+1) + " … " + w
			}
		}
	}
	return ""
}

// verdictNouns are what something is called that is judged.
var verdictNouns = set("joke statesmanship achievement mistake folly nonsense wise unwise good bad wrong right luxury dangerous excellent poor weak harmful useless blessing curse disaster success")

// namesIt reports whether what stands behind "called" is a thing and what it is called: "it propaganda", "the decision
// a mistake", "these years a borrowed peace".
func (s *sentence) namesIt(i int) bool {
	switch w := s.low(i); w {
	case "it", "this", "that", "them", "him":
		return s.low(i+2) == "." || s.low(i+2) == "," || s.low(i+1) == "a" || s.low(i+1) == "an"
	case "the", "his", "her", "their", "these", "those", "its":
		for j := i + 2; j < i+6; j++ {
			if w := s.low(j); w == "a" || w == "an" {
				return s.tokens[j-1].Kind == text.Word && s.low(j-1) != "of" && s.low(j-1) != "as" && s.low(j-1) != "in" && s.low(j-1) != "for"
			} else if w == "," || w == "." || w == "" {
				return false
			}
		}
	}
	return false
}

// reviews are verbs by which one who is told of values something.
var reviews = set("hailed praised criticised criticized deplored denounced ridiculed")

// strong words value wherever they stand in the main clause.
var strong = set(`statesmanship deserved unfortunately fortunately sadly shameful scandal disgrace mistake blunder failure arrogant stupid short-sighted shortsighted sighted flawed indefensible unacceptable
	inexcusable hypocritical hypocrisy absurd foolish reckless disastrous catastrophic insult wasted pity deplorable regrettable commendable suffered suffer deserves deserve bullying squandered
	calls called describes described terms termed hails praises criticises criticizes deplores denounces condemns dismisses hailed praised criticised criticized deplored denounced ridiculed lack failed-policy unfair unjust unwise tragic tragedy poison ungrateful wonderful excellent`)

// predicative reports whether the word belongs to what the subject is, was, has
// become or remains: a copula stands before it in the same clause.
func (s *sentence) predicative(i int) bool {
	for j := i - 1; j >= max(0, i-12); j-- {
		switch s.low(j) {
		case "is", "are", "was", "were", "be", "been", "being", "become", "becomes", "became", "becoming", "remain", "remains", "remained", "seem", "seems", "seemed",
			"'s", "'re", "looks", "proved", "proves", "call", "calls", "called", "plays", "play", "played", "shows", "consider", "considers", "considered", "find", "finds", "enjoys", "give", "gave", "considering":
			return true
		case ";", ":", "which", "who", "that", "because":
			return false
		}
	}
	return false
}

func set(words string) *text.Words { return text.SetOf(words) }
