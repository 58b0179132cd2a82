package claim

// reports are verbs that introduce what a person says or thinks.
var reports = set(`evaluated evaluates assessed assesses tweeted tweets indicated indicates intimated intimates hinted hints wished wishes stood stands teased teases denounced denounces branded brands said says say told tells argued argues added adds warned warns claimed claims pointed points reminded reminds went goes continued continues concluded concludes
	noted notes stressed stresses emphasised emphasises emphasized emphasizes observed observes remarked remarks explained explains maintained maintains insisted insists
	believes believed thinks thought considers considered opined opines asserted asserts contended contends declared declares stated states asked asks wondered wonders suggested suggests
	recommended recommends urged urges called calls criticised criticises criticized criticizes regretted regrets welcomed welcomes doubted doubts predicted predicts recalled recalls
	writes wrote written agreed agrees disagrees disagreed denied denies acknowledged acknowledges admitted admits replied replies answered answers described describes cautioned cautions
	highlighted highlights underlined underlines underscored underscores lamented laments complained complains termed terms holds held feels felt hoped hopes
	expressed expresses proposed proposes countered counters retorted objected objects dismissed dismisses rejected praised praises blamed blames questioned questions
	commented comments elaborated reiterated reiterates responded responds advised advises advocated advocates stated put wanted enquired inquired sees saw viewed views summed quipped joked confessed conceded concedes
	mentioned mentions reaffirmed reaffirms revealed reveals disclosed clarified clarifies informed assured voiced voices lauded lauds hailed hails commended commends opined averred exhorted emphasised
	confirmed confirms ruled rules suspects suspected reckons reckoned foresees foresaw estimates estimated swears swore defends defended attributes attributed speculated speculates jokes imagines imagined
	remembers remembered testified testifies deplored deplores accused accuses charged charges likened compares compared echoed affirmed opposed supported feared fears spoke speaks
	demanded demands concurred concurs sided demurred demurs differed retorts posited posits surmised surmises ventured ventures mused muses laments bemoaned bemoans decried decries derided derides
	mocked mocks ridiculed scoffed scoffs chided chides alleged alleges attested attests vowed vows pledged pledges promised promises pleaded pleads interjected interjects specified specifies dissented
	judged judges deemed deems rated rates faulted faults blasted blasts slammed slams rebuked rebukes prophesied prophesies forecast forecasts anticipates anticipated discounted discounts downplayed
	downplays threatened threatens rebutted rebuts refuted refutes seconded seconds endorsed endorses envisaged envisages envisioned envisions favoured favours favored favors contradicted contradicts
	confided confides detects diagnoses diagnosed discerns disputed disputes conjectured intimated implied implies hinted hints insinuated proclaimed proclaims preached lectured credited credits announced announces apologised apologises apologized apologizes dubs dubbed labels labelled labeled pronounces pronounced regards regarded recollects recollected calculates calculated rejoined rejoins interposed interposes manifested manifests reproaches reproached`)

// pressReports are verbs of saying where the press writes them, in the report of a meeting of what somebody does.
var pressReports = set("valued thanked thanks wants figures rejects shows showed")

// weakReports are deeds of leaders as often as words.
var (
	weakReports = set(`denounced denounces branded brands confirmed confirms ruled rules defended defends attributed suspected agreed agrees welcomed welcomes declared declares urged urges called calls denied denies rejected accused accuses charged blamed criticised criticized asked put
	went saw held proposed proposes suggested supported opposed affirmed expressed praised dismissed feared fears regretted told hoped considered felt questioned recalled recalls viewed warned
	admitted claimed advised announced maintained condemned promised responded replied compared reiterated answered mentioned reaffirmed
	revealed disclosed clarified informed assured voiced lauded hailed commended spoke speaks
	demanded demands sided alleged vowed vows pledged pledges promised promises judged deemed threatened threatens rebuked endorsed endorses favoured favored contradicted disputed proclaimed proclaims credited credits
	decried mocked ridiculed blasted slammed envisaged anticipated rated faulted hinted refuted rebutted apologised apologises apologized apologizes thanked thanks`)

	// bids are deeds of persons as often as words: what is demanded or promised "that" is said.
	bids = set(`demanded demands sided vowed vows pledged pledges promised promises threatened threatens judged rated endorsed endorses favoured favours favored favors contradicted proclaimed proclaims disputed rebuked
	mocked ridiculed chided credited anticipated seconded envisaged lectured differed ventured specified forecast forecasts discounted`)
)

// entryDeeds are what a person does in an entry of a timeline, and says in an article: "Wong sees Wang in
// Beijing", "Nasser announces an arms deal".
var entryDeeds = set("sees saw goes went puts put holds held views viewed announces announced reveals revealed discusses discussed")

// dwells are verbs that say what a speaker's words were about. Outside of the report of a
// meeting they are deeds as often.
var dwells = set(`concentrated concentrates focused focuses focussed discussed discusses dwelt dwelled touched outlined outlines traced traces analysed analyzed analyses analyzes identified identifies
	reflected reflects appreciated appreciates condemned condemns appealed appeals drew draws shared shares briefed apprised cited cites quoted referred refers examined examines elucidated
	found finds accepted accepts expected expects preferred prefers detected invoked invokes encouraged encourages contrasted contrasts situated placed sketched sketches recounted recounts narrated surveyed
	submitted submits challenged challenges reported listed lists enumerated evoked evokes dealt deals singled enlarged weighed
	protested protests sought
	delved explored explores shed summarised summarized opined dilated expounded spoke talked linked links reviewed illustrated`)

// speechAfter are the verbs that may stand before their subject behind a quotation.
var speechAfter = set(`said says argued argues added adds warned warns claimed claims concluded noted notes observed remarked explained insisted wrote writes asked asks replied
	recalled recalls declared stated maintains believes thinks complained quipped joked countered responded responds answered answers contended contends conceded concedes admitted admits
	stressed stresses emphasised emphasized urged urges cautioned cautions insists retorted protested objected predicted predicts concludes demanded demands feared fears thought believed hoped lamented
	maintained asserted asserts reasoned reckons reckoned suggested suggests acknowledged reflected explains observes remarks tells told confessed exclaimed remembers remembered
	complains recounts recounted replies tweets tweeted foretold foretells jokes laments grumbles grumbled rejoined rejoins continued continues interjected interjects interposed resumed`)

// opens are verbs of taking and leaving the floor, gerunds what is said in doing so.
var (
	opens   = set("opened opens began begins started starts commenced commences initiated finished wrapped concluded concludes closed closes ended ends continued responded followed")
	gerunds = set("remarking promising vowing predicting replying protesting conceding writing adding insisting declaring maintaining noting saying arguing recalling reminding pointing stressing asking observing warning suggesting stating explaining emphasising emphasizing underlining highlighting claiming admitting quoting calling criticising criticizing describing")
)
