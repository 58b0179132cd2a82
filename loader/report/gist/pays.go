package gist

// paysMoney reports that what is paid in a clause is no visit, call or respects but money: "The government paid $75,000 in
// July", "London later paid for it".
func paysMoney(in *Input, at int) bool {
	if !paying.Has(in.Text.Tokens[at].Lower) {
		return false
	}
	for i := at + 1; i < in.Clause.End; i++ {
		if paidInPerson.Has(in.Text.Tokens[i].Lower) {
			return false
		}
	}
	return true
}

var (
	paying       = set("pay pays paid paying")
	paidInPerson = set("visit visits call calls trip trips tribute respects homage court attention heed")
)
