package text

// Orders are the verbs that open a sentence which tells what to do: "Publish the report."
var Orders = SetOf(`publish establish promote encourage create develop strengthen enhance expand improve increase reduce ensure build set start begin hold launch open sign
	revive restore resume support invest facilitate simplify introduce adopt avoid stop end keep maintain continue engage explore consider conduct organise organize review revise
	remove lift allow invite use make give take appoint form pursue work seek negotiate conclude implement extend exchange share train fund finance provide press push call upgrade
	institutionalise institutionalize convene accelerate deepen diversify address resolve respect recognise recognize abolish relax release withdraw return raise lower limit ban
	prepare draft ratify join leave send offer grant teach translate connect link complete finish reopen demand help protect preserve involve include focus bring put treat refrain
	post digitise digitize declare designate streamline modernise modernize monitor enable encourage educate equip pilot phase rebuild reform replace reward commit accept agree speak
	talk learn think plan coordinate cooperate`)
