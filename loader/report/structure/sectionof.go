package structure

import (
	"slices"
	"strings"
)

// sectionOf tells which section a heading of these words begins, "" for a heading
// that begins none.
func sectionOf(words []string) string {
	has := func(list ...string) bool {
		return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(list, w) })
	}
	if len(words) > 12 || len(words) == 0 {
		return ""
	}
	words = spelt(unnumbered(words))
	if len(words) == 0 {
		return ""
	}
	joined := strings.Join(words, " ")
	few := 0 // words beside numbers and marks
	for _, w := range words {
		if len(w) > 2 {
			few++
		}
	}
	switch {
	case few <= 3 && has("consensus") && !has("background"), few <= 5 && has("resolutions", "outcome", "outcomes", "deliverables", "takeaways", "commitments", "petitions", "asks", "desiderata", "wishes", "homework") && !has("talks", "war", "visit", "battle", "election", "elections"),
		few == 1 && has("resolved", "resolves", "recommended", "advice"), few <= 4 && has("advice") && !has("legal", "travel", "consular"), has("resolution") && (few == 1 || has("conference", "seminar", "meeting", "forum", "workshop", "participants", "table", "symposium")), has("propose"),
		strings.Contains(joined, "where to go"), strings.Contains(joined, "where next"), strings.Contains(joined, "where do we go"), strings.Contains(joined, "what next"), strings.Contains(joined, "what now"), strings.Contains(joined, "the road ahead"), strings.Contains(joined, "our advice"), strings.Contains(joined, "ways forward"), strings.Contains(joined, "way ahead"), strings.Contains(joined, "agreed points"),
		strings.Contains(joined, "points of agreement"), strings.Contains(joined, "points of consensus"), strings.Contains(joined, "policy inputs"), strings.Contains(joined, "policy advice"), strings.Contains(joined, "points agreed"), few <= 3 && strings.HasSuffix(joined, "we agreed"), few <= 5 && (strings.HasPrefix(joined, "to do") || strings.HasPrefix(joined, "to - do")), strings.Contains(joined, "agreed conclusions"), strings.Contains(joined, "follow - up"), strings.Contains(joined, "we urge"), strings.Contains(joined, "what the participants ask"),
		has("recommendation", "recommendations", "recommends", "suggestions", "proposals", "proposes", "appeal", "appeals", "pointers"), strings.Contains(joined, "way forward"),
		bodyAsks(words), strings.Contains(joined, "could be done"), strings.Contains(joined, "can be done"), strings.Contains(joined, "next steps"), strings.Contains(joined, "to be done"), strings.Contains(joined, "should be done"), strings.Contains(joined, "policy implications"),
		few <= 4 && advisedBy(words), words[0] == "what" && asksWhat(words),
		strings.Contains(joined, "call to action"), few <= 5 && (strings.Contains(joined, "took away") || strings.Contains(joined, "take away") || strings.Contains(joined, "take home")), strings.Contains(joined, "calls for action"), strings.Contains(joined, "what we ask"), strings.Contains(joined, "policy options"),
		strings.Contains(joined, "action points"), strings.Contains(joined, "course of action"), strings.Contains(joined, "participants recommend"), strings.Contains(joined, "courses of action"):
		return Recommendations
	case has("timeline", "chronology", "milestones", "landmarks", "calendarium", "kalendarium", "cronología", "cronologia", "chronologie", "zeittafel"), len(words) > 0 && words[0] == "calendar" && (few == 1 || has("of")), strings.Contains(joined, "how we got here"), strings.Contains(joined, "how it came"), few <= 3 && has("history") && has("major", "appendix", "annex"), strings.Contains(joined, "dates to remember"), strings.Contains(joined, "sequence of events"), strings.Contains(joined, "record of events"), chosenEvents(words):
		return Timeline
	}
	return ""
}

// advisedBy reports whether a short heading says whose view stands below, where those who write or met speak for themselves:
// "OUR VIEW", "Society's view", "Call of the organisers".
func advisedBy(words []string) bool {
	for i, w := range words {
		switch w {
		case "view", "verdict", "call", "plea":
			if i > 0 && words[0] == "our" || i > 1 && (words[i-1] == "'s" || words[i-1] == "’s" || words[i-1] == "’" || words[i-1] == "'") && (bodies.Has(words[i-2]) || reportWords.Has(words[i-2])) {
				return true
			}
			if i == 0 && w == "call" && len(words) > 2 && words[1] == "of" && (words[len(words)-1] == "organisers" || words[len(words)-1] == "organizers" || words[len(words)-1] == "participants") {
				return true
			}
		}
	}
	return false
}

// asksWhat reports whether a heading asks what somebody may do: "What outsiders can do", "What should Europe do?"
func asksWhat(words []string) bool {
	last := words[len(words)-1]
	if (last == "?" || last == ":") && len(words) > 2 {
		last = words[len(words)-2]
	}
	if last == "do" && len(words) > 2 && words[1] == "to" {
		return true // "What to do"
	}
	if (last == "wanted" || last == "want" || last == "asked" || last == "ask") && len(words) < 6 && words[1] != "is" && words[1] != "was" && words[1] != "did" && words[1] != "do" && words[1] != "does" {
		return true // "What people wanted"
	}
	if last == "help" && words[1] == "would" || last == "done" && len(words) > 3 && (words[2] == "want" || words[2] == "wanted") {
		return true // "What would help", "What they want done"
	}
	if last != "do" {
		return false
	}
	for _, w := range words[1:] {
		switch w {
		case "can", "could", "should", "must", "might", "ought", "would":
			return true
		}
	}
	return false
}

// bodyAsks reports whether a heading says that those who met ask for something: "THE CENTRE CALLS
// FOR", "What the institute would like to see", "RESOLVED THAT".
func bodyAsks(words []string) bool {
	body := false
	for i, w := range words {
		next := ""
		if i+1 < len(words) {
			next = words[i+1]
		}
		switch w {
		case "resolved", "resolves", "decided", "decides":
			if i == 0 && (next == "" || next == "that" || next == ":" || next == "by") {
				return true
			}
		case "call", "calls", "called", "calling":
			if body && (next == "for" || next == "on" || next == "upon") {
				return true
			}
		case "would":
			if body && (next == "like" || next == "wish" || next == "welcome" || next == "put" || next == "want") {
				return true
			}
		case "recommend", "recommended", "ask", "asks", "asked", "urge", "urges", "urged", "advise", "advises", "advised", "advocates", "request", "requests", "demand", "demands", "resolve", "want", "wants", "suggest", "suggests", "suggested", "propose", "proposes", "proposed", "wish", "wishes", "wished":
			if body && i > 0 {
				return true
			}
		case "which", "who", ",", "by":
			body = false // "Kept by the archive, which asks for corrections"
			continue
		}
		body = body || bodies.Has(w) || reportWords.Has(w) || seatWords.Has(w) || w == "we" || w == "class" && i > 0 && words[i-1] == "our" || w == "meeting" || w == "house" || w == "platform" || w == "organisers" || w == "organizers"
	}
	return false
}

// chosenEvents reports whether words speak of the events or dates that matter: "Important events of
// thirty years", "Key dates".
func chosenEvents(words []string) bool {
	for i := 1; i < len(words); i++ {
		switch words[i] {
		case "events", "dates", "moments":
			switch words[i-1] {
			case "important", "key", "main", "major", "principal", "chief", "salient", "notable", "significant", "memorable":
				return true
			}
		}
	}
	return false
}

// unnumbered is a heading without the number that a rule parts from it: "4 | What to do".
func unnumbered(words []string) []string {
	if len(words) > 4 && counters.Has(words[0]) && words[1] != "" && words[1][0] >= '0' && words[1][0] <= '9' && (words[2] == "–" || words[2] == "—" || words[2] == "-" || words[2] == ":" || words[2] == ".") {
		return words[3:] // "Slide 5 – What they'd do"
	}
	if len(words) > 2 && (words[1] == "|" || words[1] == "/" || words[1] == "//") && words[0] != "" && words[0][0] >= '0' && words[0][0] <= '9' {
		return words[2:]
	}
	return words
}

// spelt puts right the heading words that are often misspelt, written apart or drawn together:
// "RECOMENDATIONS", "Key take-aways", "Time line", "we'd".
func spelt(words []string) []string {
	var out []string
	for i := 0; i < len(words); i++ {
		w := words[i]
		switch {
		case w == "we'd" || w == "we’d" || w == "they'd" || w == "they’d":
			out = append(out, strings.TrimRight(w, "d'’"))
			w = "would"
		case slip(w, "recommendation"):
			w = "recommendation"
		case slip(w, "recommendations"):
			w = "recommendations"
		case slip(w, "chronology"):
			w = "chronology"
		case w == "time" || w == "take":
			j := i + 1
			if j < len(words) && words[j] == "-" {
				j++
			}
			if j == len(words) {
				break
			}
			switch whole := w + words[j]; whole {
			case "timeline", "takeaways":
				w, i = whole, j
			}
		}
		out = append(out, w)
	}
	return out
}

// slip reports whether a word misspells another of ten letters or more: letters doubled or
// not doubled, and one letter left out or changed besides.
func slip(word, right string) bool {
	if word == right || len(word) < 10 || word[0] != right[0] {
		return false
	}
	a, b := single(word), single(right)
	i := 0
	for i < min(len(a), len(b)) && a[i] == b[i] {
		i++
	}
	switch len(b) - len(a) {
	case 0:
		return i == len(a) || a[i+1:] == b[i+1:] && i+1 < len(a) // the last letter tells one from many
	case 1:
		return a[i:] == b[i+1:] && i+1 < len(b)
	}
	return false
}

// single writes every doubled letter once.
func single(word string) string { return string(slices.Compact([]byte(word))) }
