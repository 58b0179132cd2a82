package gist

// migrates reports a clause that counts people who came over the sea: "Some 20,000 Libyans arrived by
// boat". They come of their own accord, and no state does anything.
func migrates(in *Input) bool {
	counted, tokens := false, in.Text.Tokens
	for i := in.Clause.Start; i+1 < in.Clause.End; i++ {
		switch tokens[i].Lower {
		case "some", "about", "around", "over", "than", "nearly", "almost":
			counted = counted || goesOn(in, i+1, []string{"#"})
		case "by", "in", "small", "on":
			switch tokens[i+1].Lower {
			case "boat", "boats", "dinghies", "rafts":
				return counted
			}
		}
	}
	return false
}
