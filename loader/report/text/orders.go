package text

// Orders are the verbs that open a sentence which tells what to do: "Publish the report."
var Orders = SetOf(`inform notify publish establish promote encourage create develop strengthen enhance expand improve increase reduce ensure build set start begin hold launch open sign
	revive restore resume support invest facilitate simplify introduce adopt avoid stop end keep maintain continue engage explore consider conduct organise organize review revise
	remove lift allow invite use make give take appoint form pursue work seek negotiate conclude implement extend exchange share train fund finance provide press push call upgrade
	institutionalise institutionalize convene accelerate deepen diversify address resolve respect recognise recognize abolish relax release withdraw return raise lower limit ban
	prepare draft ratify join leave send offer grant teach translate connect link complete finish reopen demand help protect preserve involve include focus bring put treat refrain
	activate post digitise digitize declare designate streamline modernise modernize monitor enable encourage educate equip pilot phase rebuild reform replace reward commit accept agree speak
	talk learn think plan coordinate cooperate`)

// Commands reports whether a word opens a sentence as the verb of an order does: "Clear the mines".
func Commands(first, next *Token) bool {
	return first.Capital && determiners.Has(next.Lower) && !openers.Has(first.Lower)
}

// determiners stand behind the verb of an order: "Clear the mines"; openers are the words
// before which they stand in other sentences.
var (
	determiners = SetOf("the a an all its their his her our any every each these those")
	openers     = SetOf(`in on at by for with within without under over of to from after before during since until till through throughout across along among amid amidst about around against
		between beyond beside besides despite like unlike as if when while where whereas because although though unless once that than whether and but or nor so yet not only even
		both all half such what which who is was are were has have had do does did can could will would shall should may might must given regarding concerning following including
		behind near above below inside outside into onto upon via per plus minus except towards toward`)
)
