package gist

import (
	"entente/loader/report/text"
	"entente/schema"
)

// said is what the word lists say of a word.
type said struct {
	of     schema.EventType   // the type of its list, "" for none
	more   []schema.EventType // those of the lists of less sure words
	month  bool
	skips  bool          // begins a phrase that tells of something else: "after the war"
	status schema.Status // what it tells of the event's fate, "" for nothing
}

// silent stands for the words of no list.
var silent said

// spoken are all word lists by word.
var spoken = func() map[string]*said {
	m := map[string]*said{}
	of := func(w string) *said {
		if m[w] == nil {
			m[w] = new(said)
		}
		return m[w]
	}
	for w, kind := range words {
		of(w).of = kind
	}
	for _, info := range schema.Types() {
		for _, w := range set(more[info.Type]).List() {
			of(w).more = append(of(w).more, info.Type)
		}
	}
	for _, w := range months.List() {
		of(w).month = true
	}
	for _, w := range skips.List() {
		of(w).skips = true
	}
	for w, status := range statusWords {
		of(w).status = status
	}
	return m
}()

// saidOf looks a word up.
func saidOf(lower string) *said {
	if s := spoken[lower]; s != nil {
		return s
	}
	return &silent
}

// vocabulary is what the word lists say of a document's words.
type vocabulary struct {
	t        *text.Text
	byNumber []*said // nil where the words are not numbered
}

// learn looks all words of a document up.
func learn(t *text.Text) vocabulary {
	v := vocabulary{t: t}
	for _, word := range t.Numbered() {
		v.byNumber = append(v.byNumber, saidOf(word))
	}
	return v
}

// said is what is known of the token at i.
func (v *vocabulary) said(i int) *said {
	if v.byNumber == nil {
		return saidOf(v.t.Tokens[i].Lower)
	}
	return v.byNumber[v.t.Numbers()[i]]
}
