package mention

import "entente/loader/report/text"

func set(words string) *text.Words { return text.SetOf(words) }

// particles stand inside a name in lower case.
var particles = set("de di da del della dos das du des la le von van der den zu ten ter bin ibn bint binti al el ul ud ur us abu y e i ap")

// modifiers stand between a determiner or state and an office.
var modifiers = set(`then former late visiting acting new newly outgoing incoming caretaker interim ex elect elected current present deposed exiled
	ousted first last old young ageing aging ailing veteran senior top chief deputy vice assistant federal imperial royal reformist hard-line communist
	socialist military civilian powerful longtime honourable honorable`)

// treatyHeads and the others are the nouns that tell what a capitalised name is.
var treatyHeads = set(`act treaty treaties agreement agreements accord accords pact protocol convention declaration memorandum charter communique communiqué concordat
	armistice covenant compact modus understanding entente`)

// fields are what states agree to cooperate in.
var fields = set(`agriculture agricultural aviation civil commercial communications criminal cultural culture customs defence defense
	economic education educational energy environmental fisheries forestry health higher industrial information judicial legal maritime
	media medical military mining nuclear peaceful public renewable science scientific security space sports standardisation
	technical technology telecommunications tourism trade transport vocational water youth`)

var orgHeads = set(`universiti universitas universidad universidade université universität institute council party front commission committee university company corporation bank fund agency association organisation
	organization union league court authority foundation centre center federation movement group bureau academy society board chamber forum
	desk congress community trust club brigade brigades college school consortium directorate secretariat networks network times post herald
	newspaper television airlines airways industries limited ltd inc conference commonwealth bloc alliance pact institution observatory tribunal
	initiative partnership service corps legion stiftung institut fondation fundacion fundación instituto taskforce parliamentarians`)

// organs are parts of a state: with a state before them they stand for it.
var organs = set(`ministry ministries army navy government governments parliament embassy cabinet forces force office consulate delegation department administration senate house
	assembly duma majlis diet bundestag reichstag sejm riksdag storting folketing skupština cortes knesset airforce mission presidency leadership regime authorities police troops guard guards court`)

var projectHeads = set(`project projects pipeline dam corridor railway railroad canal refinery highway reactor barrage bridge tunnel motorway expressway port
	airport plant mill mills complex spaceport cosmodrome`)

// waters are nouns that make a place of the name before them.
var waters = set(`ocean sea gulf peninsula subcontinent strait straits river valley plateau mountains mountain island islands canal channel desert bay lake
	coast highlands basin border steppe isthmus delta archipelago`)

// sites are nouns that make a building or a part of a town of the name before them, whoever
// it is called after: "Faisal Mosque", "Ben Gurion airport", "Lumumba Street".
var sites = set(`mosque airport airfield airbase aerodrome cathedral church shrine mausoleum memorial monument stadium hospital street avenue boulevard road square
	hall hotel library museum palace park tower terminal complex arena`)

// halls are those sites that are no surnames: with a title before it, "Sultan Qaboos Sports Complex".
var halls = set("mosque airport stadium hospital library museum palace complex arena auditorium memorial monument mausoleum cathedral square bridge")

// tongue words after an adjective mean no state.
var tongue = set("language languages literature cuisine food tea coffee ink alphabet script translation grammar verb roulette restaurant poetry version edition text")

// glued words behind a hyphen make a state's name a quality of something.
var glued = set("made built born style speaking language educated trained designed manufactured type era")

// tellers are verbs whose subject is a person or a state.
var tellers = set(`said says told tells visited visits met meets arrived arrives flew flies toured tours called calls warned warns announced announces argued argues
	stressed stresses added adds addressed replied wrote writes claimed claims noted notes accused accuses urged urges spoke speaks signed signs
	denied denies stated states declared declares asked asks thanked thanks believed believes concluded recalled observed remarked
	explained emphasised emphasized insisted maintained suggested described expressed pointed opined cautioned assured received
	hosted welcomed travelled traveled paid held became took succeeded resigned died admitted commented agreed disagreed cited questioned wondered
	appealed moderated chaired presented opened started gave began followed returned acquainted informed briefed underlined highlighted traced concentrated greeted congratulated familiarised familiarized predicted reminded doubted wondered countered objected praised criticised criticized`)

// utters are further verbs whose subject is a person where names are told by their verb.
var utters = set(`points concedes conceded thinks thought feels felt fears feared hopes hoped expects expected acknowledges acknowledged
	confirms confirmed complained complains laments lamented recommends recommended proposes proposed considers considered foresees foresaw reckons reckoned
	predicted rejects rejected dismisses dismissed quips quipped jokes joked sighs sighed replies replied retorts retorted responds responded answers answered
	echoes echoed recounts recounted muses mused teaches puts highlights highlighted underlines underlined underscores underscored denied
	blames blamed calls regrets regretted remarks reckoned remains advises advised advocates advocated contends contended asserts asserted
	argues thinks believes doubts suspects suspected imagines imagined foresees estimates estimated defends defended ruled rules swears swore
	recalls explains maintains insists concludes describes observes emphasises emphasizes admits opines cautions suggests wonders objects praises criticises criticizes predicts reminds agrees
	demands demanded surmises surmised judges judged deems deemed concurs concurred retells vowed vows pleads pleaded marvels marvelled
	likens likened compares compared regards regarded shows showed disputes disputed recollects recollected calculates calculated likes liked insists insisted reminds reminded
	summarises summarised speculates speculated testified testifies disagrees disagreed sees saw laughs laughed smiles smiled shrugs shrugged`)

// plain keeps function words and others that begin sentences from being names.
var plain = set(`the a an this that these those he she it they we i you his her its their our my of in on at by from to for with after before during since until
	while when where as if although though but and or so however yet nor not no there here then thus also both each many most some all several two
	three four five six seven eight nine ten first second third meanwhile later earlier today following despite according under between
	among because slides downloads photos hon'ble hon’ble what why who how did does is was were are has nevertheless moreover furthermore finally subsequently one another other such only
	even still early late mid more less few any every its our your whose which whether upon within without through over against about above
	below into onto off out up down near once twice again soon next last former latter indeed perhaps instead hence therefore
	prior besides apart aside like unlike due owing given regarding concerning including throughout across behind beyond
	post pre anti pro ex non per via re`)

// generic words are capitalised in headings and titles without being names.
var generic = set(`republic federation countries country people government state states president minister king war peace treaty north south east west first second third
	relations talks visit summit border question issue review chronology history overview timeline introduction conclusion guest guests session seminar webinar participants panellists panelists audience moderator rapporteur`)

// common words are surnames of the tables too: alone they name nobody.
var common = set(`spring autumn may bush rice major brown long king young grant day church pope wood woods baker power north west east south hull black white green gray grey hill
	page bell cook fox frost gates good love marsh moon price stone summers winter winters banks bank best cross field fields fish ford
	free french english german england holland ireland scott law lord noble poor rich root rush sharp short small street strong
	swift temple wise wolf cash chance chase christian duke earl early frank friend grand guy hand heath home hope house hunt
	judge kind knight lane lake lynch marshal miller parker pass pitt pole reed rose rowe sand sun star steel true turner union university
	victor walker ward waters well wells will wood words work van von de la le al an ban can do ho in is li lie lo ma man me no on pak so
	than to too tran u un ye yi yu he she her his bin ben most must same some such may march can khan singh ali ahmed muhammad mohammed mohammad
	mohamed hassan hussain hussein kumar lee kim park china india war man state states first second third king prince general minister
	president premier army navy chief treaty peace abdullah sharif pasha bey aga effendi`)

// borne are the common words that are nothing but names, of many.
var borne = set("muhammad mohammed mohammad mohamed hassan hussain hussein kumar singh ahmed abdullah sharif")

// ordinary are surnames that the first word of a sentence hardly ever means by itself: "Ferry service
// may be started".
var ordinary = set(`banana bacon bury cannon chambers clay dam ferry gang gross horn kiss laurel marker mesa mills mock noon parts peel plaza pot ram reading roman rumor sales
	sang skate slim slot son tenet tin usher viola win younger`)

// ships are what stands before the names of warships.
var ships = set("hms uss ins pns hmas hmcs hmnzs bns slns roks sms kri usns tcg orp rfs jds")

// callings are what people without an office in the tables are said to be, behind
// their name: "Tahir Mehmood, program coordinator of …".
var callings = set(`essayist exporter entrepreneur farmer priest novelist jurist consul publisher coordinator director associate researcher professor analyst scholar historian journalist editor columnist lecturer fellow expert author
	adviser advisor chairman chairperson chair secretary spokesman spokeswoman head dean officer diplomat politician lawyer economist writer
	moderator president founder member leader commander general negotiator envoy ambassador correspondent lawmaker senator deputy scientist
	businessman student teacher banker activist poet philosopher reader student manager executive consultant convener rector chancellor commissioner minister official representative veteran
	apprentice nurse fisherman fisherwoman shopkeeper trader engineer geographer sociologist hydrologist archivist pilot skipper miner rancher shepherd baker translator interpreter volunteer pensioner
	midwife pastor monk carpenter deminer cartographer linguist ethnographer demographer physicist chemist architect musician singer painter photographer seller hunter colonel sergeant lieutenant brigadier`)

// shortFamily are short family names that stand before two given ones and alone later: "Lee
// Kuan Yew" is Lee.
var shortFamily = set("lee goh ho le ong tan lim kim roh moh yun pak ngo vo do ly lam toh wee koh heng tun")

// trades are what newspapers put before the name of somebody who has no office.
var trades = set(`businessman businesswoman entrepreneur lawyer journalist comedian actor actress economist banker tycoon oligarch billionaire millionaire
	industrialist physician physicist engineer historian philosopher poet playwright novelist footballer cricketer activist dissident newcomer outsider
	reformer reformist conservative moderate hardliner nationalist populist technocrat challenger incumbent candidate strongman veteran
	leftist left-winger right-winger rightist centrist socialist communist islamist ultranationalist separatist secessionist independent
	outsider ex-general ex-soldier ex-guerrilla ex-rebel warlord financier magnate publisher novelist cleric preacher whistleblower defector`)
