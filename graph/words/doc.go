// Package words finds words as people type them in names and texts: by their
// beginning, with slips of the pen, and in another transliteration. It knows nothing
// of the graph: whoever fills an index says what a text stands for.
//
// What it holds is never changed: an index that has more texts is another one, which
// shares all that stayed, so that readers never wait for a writer.
package words
