// Package structure recognises how a document is built: what genre it is, where its
// title, headings, bullets, dated entries, speakers' parts and recommendations are,
// and what is no more than page furniture.
//
// # How it works
//
//  1. Lines: the tokens are laid out in lines with indent and blanks before them.
//  2. Furniture: page numbers, running heads, rules, "ALSO READ", source lines go.
//  3. Blocks: lines become headings, bullets, dated entries and paragraphs; wrapped
//     lines are joined, also across a page break; two entries run together in one
//     line are parted.
//  4. Genre: round-table report, chronology or article, from what the blocks are.
//  5. Sections: speakers' parts, timeline, recommendations, body; items are counted
//     within each; entries without a year get the one above.
//
// Each step is one pass over what the step before it made. Spans are code points of
// the text as read, with its line breaks; token spans index Document.Text, from which
// furniture and bullets have been taken out.
package structure

import (
	"slices"

	"entente/loader/report/text"
	"entente/loader/report/when"
	"entente/schema"
)

// Genre is the kind of document, as records name it.
type Genre string

// The genres.
const (
	RoundTable Genre = "round-table"
	Chronology Genre = "chronology"
	Article    Genre = "article"
)

// Sections of a document, as provenance names them.
const (
	Timeline        = "timeline"
	SpeakerPart     = "speaker"
	Recommendations = "recommendations"
	Body            = "body"
)

// Kind says what a block is.
type Kind uint8

// The kinds of block.
const (
	Paragraph Kind = iota
	Bullet         // an item of a list
	Entry          // a passage that a date opens
	Heading
)

// Block is a heading, bullet, entry or paragraph.
type Block struct {
	Kind    Kind
	Section string
	// Item counts from 1 within the section, and within one speaker's part. A
	// paragraph that continues an entry has the entry's number.
	Item int
	// Tokens are those of the block, date included, bullet left out.
	Tokens text.Span
	// Span is the block's characters, date included, bullet and outer white space
	// left out.
	Span text.Span
	// Lead is the date at the head of the block; its Tokens are empty where there is
	// none.
	Lead text.When
	// BodyStart is the token after the date at the head and its separator.
	BodyStart int
	// Date is the entry's: that of Lead, of the entry that the block continues, or of
	// the heading above.
	Date schema.Date
	// Told is set where the date is part of the first sentence ("On 6 October Austria
	// proclaimed …") rather than a label set before it.
	Told bool
	// Year is what a heading above says, 0 where none does.
	Year int
	// YearAt is the token of the year within the entry of an almanac that completes the day at its head; it dates nothing by itself.
	// 0 and less for other blocks.
	YearAt int
	// Speaker indexes Document.Speakers, -1 outside of speakers' parts.
	Speaker int
	// Heading indexes the heading above in Document.Blocks, -1 where there is none.
	Heading int
	// Cells are those of a table's row, in the order of the text; nil for other blocks.
	Cells []Cell
	// Opening is set for the title and what stands before the first section.
	Opening bool
	// Credits is set for a line that only says who leads a meeting or speaks there.
	Credits bool
	// Announces is set for a passage that only says that the timeline below was told.
	Announces bool
	// Stamp is set for a passage that is no more than the day and hour of publication.
	Stamp bool
	// Inset is set for a passage that is set in from the others.
	Inset bool
	// Behind is set for what stands behind the text: a bibliography, links, exercises.
	Behind bool

	lines     []line
	until     text.Span // the last day of its date, in the line below the first
	tail      text.Span // the date at its end, where its list has them there
	label     bool      // a heading made of a speaker's label; see label
	role      string    // what the label stands for, where it names no one
	floor     bool      // a heading made of "[Floor]"
	strong    bool      // the date at the head is set off by a mark or a line of its own
	afterRule bool      // a rule stands before it
	comment   bool      // a heading made of the label of a comment; see splitComments
}

// HasLead reports whether a date opens the block itself.
func (b *Block) HasLead() bool { return b.Lead.Tokens.Len() > 0 }

// Speaker is a part of the document headed by a name.
type Speaker struct {
	Tokens text.Span // of the name
	Span   text.Span
	// Role is what the heading calls the person beside the name, or in place of one:
	// "moderator", "question", "answer", "".
	Role string
}

// Skipped is text that was not read, and why.
type Skipped struct {
	Span text.Span
	Why  string
}

// Document is a document's structure.
type Document struct {
	Genre  Genre
	Text   *text.Text
	Blocks []Block
	// Speakers in the order of their parts.
	Speakers []Speaker
	// Named are the names in the columns of persons of tables.
	Named []text.Span
	// Cast are the names of those whom the opening of a report lists with what they do at the meeting.
	Cast    []text.Span
	Skipped []Skipped
	// Talk indexes the speaker of the one talk that the document tells, -1 where it tells none or several.
	Talk int
	// Title indexes the block that is the title, -1 where there is none.
	Title       int
	NewestFirst bool
	Order       when.Order
}

// Options steer the recognition.
type Options struct {
	// Genre overrides what the document looks like; "" recognises it.
	Genre Genre
	// Date is the document's date, where it is known already.
	Date schema.Date
	// Room is memory that another document has left; it may be nil.
	Room *Room
}

// Read recognises the structure of a text. It replaces the tokens of t by those that
// belong to blocks. It never fails: what fits nothing is a paragraph of an article.
// Time and memory are linear in the text.
func Read(t *text.Text, o Options) *Document {
	r := lay(t, o)
	d := r.doc
	d.Genre = o.Genre
	planned := r.programme()
	if d.Genre == "" && planned >= 0 {
		d.Genre = Article
	}
	if d.Genre == "" {
		d.Genre = r.genre()
	}
	if d.Genre == RoundTable && !r.meeting {
		r.meeting = true // as its turns show
		r.countForms()
	}
	r.tellsOwn = d.Genre == Article && r.addressHistory()
	r.demote()
	r.stripClocks()
	if d.Genre == RoundTable {
		r.meeting = true // whatever its first lines call it
		r.splitLabels()
	} else {
		r.splitComments()
	}
	r.insets()
	r.partSections()
	if d.Genre == RoundTable {
		d.Cast = r.castNames()
	}
	d.Cast = append(d.Cast, r.signatures()...)
	r.endMatter()
	if planned >= 0 {
		r.putBehind(slices.IndexFunc(r.blocks, func(b Block) bool { return b.Tokens.Start >= planned }), "programme")
	}
	r.dateEntries()
	r.nameRows()
	r.cleanTokens()
	if r.leadAt != nil {
		r.room.leadAt, r.room.leadAsked, r.room.leads = r.leadAt, r.leadAsked, r.leads
	}
	return d
}

// lay makes blocks of the text.
func lay(t *text.Text, o Options) *reader {
	d := &Document{Text: t, Title: -1, Talk: -1}
	r := &reader{doc: d, date: o.Date, room: o.Room}
	if r.room == nil {
		r.room = new(Room)
	}
	r.readWiki()
	d.Order, t.ShortYears = when.OrderOf(t), when.ShortYears(t)
	r.meeting = (o.Genre == "" || o.Genre == RoundTable) && r.aboutMeeting()
	r.layLines(t)
	r.openBrackets()
	r.openFrames()
	r.stripMargin()
	r.joinRows()
	r.joinDates()
	r.joinLoneMarks()
	r.dropFurniture()
	r.findRecords()
	r.findCellLines()
	r.findFlatRows()
	r.findTables()
	r.joinDatedItems()
	r.findTails()
	r.findBareTails()
	r.measure()
	r.findPresent()
	r.group()
	r.splitBullets()
	r.dashesBack()
	r.leadDashes()
	r.dashSpeech()
	r.splitRunOn()
	r.periodHeads()
	r.findDebate()
	r.countLabels()
	r.countForms()
	return r
}

// reader carries the document through the steps.
type reader struct {
	doc          *Document
	room         *Room
	date         schema.Date
	lines        []line
	width        int  // columns at which lines are wrapped; 0 where they are not
	unwrapped    bool // a passage is one line each
	widest       int  // columns of the longest line
	blocks       []Block
	pairs        map[string]int  // capitalised words that stand together; see knownName
	small        map[string]bool // words that the text writes with small letters; see bareName
	meeting      bool            // the first lines name a meeting of people
	debate       bool            // the text is the record of a parliament's debate
	asks         bool            // passages begin with "Q.": those with "A." are answers, no list
	leaflet      bool            // the text asks and answers in its own voice: its "Question:" and "Answer:" are nobody's; see answersItself
	tellsOwn     bool            // it is an address that tells history; see addressHistory
	wiki         bool            // the text is written in the markup of a wiki
	under        under           // the date above the line that is read; see dateHeads
	ofYear       int             // the year of the title, where months head the entries; see yearOfTitle
	almanac      answer          // whether its entries, headed by months, are of any year; see isAlmanac
	roll         bool            // the heading above announces a list of persons
	capitalised  map[string]int  // words with a capital letter
	surnames     map[string]bool // the second words of those pairs, written with small letters
	givens       map[string]bool // the first words of those pairs
	letters      map[string]bool // in brackets, which may be short for a name; see lettered
	called       map[string]bool // surnames in capitals of those whom a label with their full name calls out
	initialed    map[string]bool // words behind an initial
	labels       map[string]int  // how many passages begin with these words and a colon
	asked        map[string]int  // how many of them end as questions
	forms        int             // how many passages begin with a label of the form of a name and a colon
	bareForms    int             // how many of these are names without a title, in the report of a meeting
	surnamed     int             // how many passages begin with a surname of the text and a colon
	boxed        int             // how many passages begin with a name in square brackets; see nameInBrackets
	givenCalled  bool            // whether given names call speakers out: several do, one of them again and again
	dashed       int             // how many with a title, a name, a dash and a sentence
	capHeads     int             // how many with a name in capitals that no mark parts from what is said
	initials     map[string]int  // how many begin with these initials and a dash; see dashInitials
	callings     map[string]int  // how many with what somebody is and a colon; see callingLabel
	singles      map[string]int  // how many with one word in capitals and a wide gap; see capName
	runIn        int             // how many with a heading in bold; see runInHead
	intros       int             // how many are lines that introduce who speaks below; see introLine
	clocks       int             // how many with a time of day
	clocked      int             // how many with a line of a name and the time; see clockHead
	dotted       int             // how many with a name, who it is, and a full stop
	odd          map[string]int  // how many lines begin with such a letter or mark; see oddMarks
	present      []text.Span     // the names of those who were there, as the notes of a meeting list them; see findPresent
	presentHeads int             // how many lines head what one of them said
	announced    bool            // the heading above says that speakers follow
	leads        []when.Head     // the dates at the heads of lines and blocks, by leadAt
	leadAt       []int32         // by the first token of a line or block, the place in leadAsked of what was asked there; 0 for none
	leadAsked    []askedLead
}
