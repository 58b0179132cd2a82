package structure

// What one person gives to a meeting, from the narrowest: talkWords are given by one alone, so that a document may be the
// account of one; lectures are what a line of the title page says was given by somebody; gifts may head the part of
// whoever gave it, papers and replies among them.
var (
	talkWords = set("lecture talk address speech keynote")
	lectures  = set("talk lecture address presentation conversation keynote paper")
	gifts     = set("lecture keynote address speech comment response reply paper talk presentation")
)
