package token

import (
	"strings"

	"entente/loader/report/text"
)

// What follows an abbreviation when its point does not end the sentence.
type follows uint8

const (
	beforeName   follows = iota + 1 // a title: "Gen. Zia"
	beforeNumber                    // "No. 5", "Sept. 14"
	beforeAny                       // "Inc.", "etc.": ends the sentence only before an unmistakable first word
)

var abbreviations = func() *text.Dict[follows] {
	m := map[string]follows{}
	for kind, list := range map[follows]string{
		beforeName: `em emer emerit hab habil gen genl lt col maj brig capt cmdr cdr adm sgt cpl comm cmd mr mrs ms smt shri dr prof rev fr hon rt st ste sr sra
			sen sec secy rep gov pres amb ambas messrs mme mlle mgr msgr mons supt insp det sec-gen pvt ens gp sqn wg flt cf viz eg ie al-haj haj
			hj princ assoc asst cmde dra lic rtd retd mt ft vs lieut hh hrh hm em adv brig engr ing thiru thirumathi tmt selvi selvan mwl mag dott`,
		beforeNumber: `no nos vol art arts fig figs pp para paras ch chap res sect ca approx ed circ tk rs rp
			jan feb mar apr jun jul aug sep sept oct nov dec`,
		beforeAny: `jr inc ltd co corp bros etc al dept univ assn govt min dist est intl nat natl fed bn mn esq ret fn ibid op cit`,
	} {
		for _, word := range strings.Fields(list) {
			m[word] = kind
		}
	}
	return text.DictOf(m)
}()

// starters begin a sentence when capitalised after an abbreviation.
var starters = text.SetOf(`the a an this that these those he she it they we i you his her its their our my in on at by from
		to for with after before during since until while when where as if although though but and or so however yet nor not no
		there here then thus also both each many most some all several two three four five relations talks meanwhile later
		earlier today following despite according under between among because what why who how did does is was were are has
		nevertheless moreover furthermore finally subsequently one another other such only even still`)

// utterances are verbs behind what somebody exclaims or asks.
var utterances = text.SetOf(`asks asked says said wonders wondered exclaims exclaimed cries cried demands demanded replies replied shouts
		shouted enquires enquired inquires inquired laughs laughed jokes joked adds added`)
