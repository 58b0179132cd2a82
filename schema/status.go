package schema

// Status says how far an event came.
type Status string

// The statuses; an event without one has occurred.
const (
	Occurred  Status = "occurred"
	Planned   Status = "planned"
	Postponed Status = "postponed"
	Cancelled Status = "cancelled"
	Declined  Status = "declined"
	Failed    Status = "failed"
	Ongoing   Status = "ongoing"
)

// Statuses lists all statuses.
func Statuses() []Status {
	return []Status{Occurred, Planned, Postponed, Cancelled, Declined, Failed, Ongoing}
}

// Valid reports whether the status is one of the list.
func (s Status) Valid() bool {
	switch s {
	case Occurred, Planned, Postponed, Cancelled, Declined, Failed, Ongoing:
		return true
	}
	return false
}

// ClaimType says what a claim does.
type ClaimType string

// The claim types.
const (
	Assertion      ClaimType = "assertion"      // says that something is or was so
	Evaluation     ClaimType = "evaluation"     // good, bad, weak, important
	Prediction     ClaimType = "prediction"     // will, may expect
	Recommendation ClaimType = "recommendation" // should, must, need to
	Question       ClaimType = "question"
)

// ClaimTypes lists all claim types.
func ClaimTypes() []ClaimType {
	return []ClaimType{Assertion, Evaluation, Prediction, Recommendation, Question}
}

// Valid reports whether the claim type is one of the list.
func (c ClaimType) Valid() bool {
	switch c {
	case Assertion, Evaluation, Prediction, Recommendation, Question:
		return true
	}
	return false
}

// CollectiveBlame is the one advisory there is: a sentence that ascribes a hidden
// plan, control or guilt to a people, religion or ethnic group as such. Such a
// claim is kept as attributed text and nothing else.
const CollectiveBlame = "collective-blame"
