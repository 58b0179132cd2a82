package claim

// Rules know whose words a sentence is by the wordings that they list, and writers have others. What generalises are many
// weak signs at once: a verb of whatever kind with "that" behind it, quotation marks, who is named where, how the next
// sentence begins, whether the sentence before was somebody's, a date, a deed. A sign is one such thing that is so of a
// sentence and of somebody who may be speaking in it; weights fitted to texts whose speakers are known (see
// TestSpeakingWeights) make of all of them how likely it is that the words are theirs. It is a logistic regression with a
// ridge; no sign decides alone.

// sign is something that may be so of a sentence and of who may be speaking in it.
type sign uint8

const (
	// Of the sentence: what it tells.
	signYear sign = iota
	signMonth
	signWeekday
	signNumber
	signDeed    // a verb of what states and statesmen do
	signSaying  // a verb of saying, whoever says it
	signView    // a noun for what people hold: "view", "reading"
	signValue   // a valuing word
	signModal   // "would", "should", "must"
	signWill    // "will", "can"
	signIs      // the present
	signWas     // the past
	signHas     // the perfect
	signHad     // the past behind a view
	signNot     // "no", "never"
	signClause  // "if", "because", "although"
	signFirst   // "I", "our"
	signHe      // "he", "she"
	signHis     // "his", "her", "him"
	signMeeting // "session", "participants", "paper"
	signStaging // see attribution.stage

	// How it is written.
	signQuote     // a quotation mark
	signLongQuote // a quotation of several words
	signScare     // marks about a word or two
	signSaid      // see Quotes
	signSpeech    // a quotation of a whole clause
	signSetOff    // a quotation behind a colon or comma, or at the start
	signAsks      // a question mark
	signCalls     // an exclamation mark
	signColon     // within it
	signSemicolon
	signTiny     // fewer than six words
	signShort    // fewer than twelve
	signLong     // more than 35
	signCapitals // a quarter of the words
	signOther    // another person is named
	signOthers   // two others
	signState    // a state is named
	signStates   // three

	// How it begins.
	signBeginsThis
	signBeginsIn
	signBeginsBut
	signBeginsHe
	signBeginsHis
	signBeginsThe
	signBeginsA

	// Where it stands.
	signOpens // the paragraph
	signEnds  // the paragraph
	signAlone // in the paragraph
	signAuthor
	signNextHe      // the next sentence begins with "he" or "she"
	signNextHeSays  // and says something
	signNextQuote   // the next sentence begins with a quotation mark
	signNextSays    // it holds "she said"
	signBeforeQuote // the sentence before holds a quotation mark
	signBeforeSays  // a verb of saying
	signBeforeTheirs
	signBeforeMarked // the sentence before is somebody's by a word of its own
	signBeforeQuoted // by quotation marks
	signBeforeOn     // because it goes on
	signBeforeOther  // it is another's
	signBeforeStaged
	signBeforeColon

	// Who may be speaking.
	signKnown // the reference tables know the person
	signTitle // named by the office alone
	signAbsent
	signRoster
	signVoiced // has spoken before
	signCurrent
	signOtherCurrent
	signFloor // spoke last in the paragraph before
	signNamedHere

	// How the sentence names them.
	signSurname
	signPossessive
	signStart // at its start
	signLate
	signSubclause // behind "when", "which", "after"
	signFirstNamed
	signSubject
	signAfterTo
	signAfterFor
	signAfterComma
	signAfterOf // or another preposition, or "and"
	signAfterVerb
	signIsHe
	signIsHis
	signIsHim
	signComma // behind the name
	signOf
	signBracket
	signNameColon
	signWho      // "Osei, who …"
	signApposedA // "Osei, a nurse, …"
	signApposed
	signInserted // ", Osei finds,"
	signNextName // the next sentence names the person
	signOpinion  // "Osei's view"

	// The verb whose subject they are.
	signVerbSays
	signVerbWeak // see weakReports
	signVerbReports
	signVerbDwells
	signVerbBids
	signVerbGesture
	signVerbWish
	signVerbDeed
	signVerbIs
	signVerbMood // "is less certain"
	signVerbIsA
	signVerbModal
	signVerbDo
	signVerbEd
	signVerbS
	signVerbWord
	signVerbNone
	signVerbHas
	signVerbHad
	signThat // behind the verb
	signWhether
	signTo
	signThe
	signIn
	signEnd
	signIt

	// How long nothing but the going on has given them the words.
	signGap0
	signGap2
	signGap4

	signs // how many there are
)

// Signs are those signs that are so.
type Signs [(signs + 63) / 64]uint64

func (s *Signs) add(one sign) { s[one/64] |= 1 << (one % 64) }

func (s *Signs) on(one sign, so bool) {
	if so {
		s.add(one)
	}
}

func (s *Signs) has(one sign) bool { return s[one/64]&(1<<(one%64)) != 0 }

// Has reports whether a sign, counted from 0 to SignCount, is so.
func (s *Signs) Has(one int) bool { return s.has(sign(one)) }

// SignCount is how many signs there are.
const SignCount = int(signs)
