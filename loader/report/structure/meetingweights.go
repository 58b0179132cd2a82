package structure

// meetingWeights are those of the signs of a meeting. TestMeetingWeights -update writes them.
func meetingWeights() gatheringModel {
	return gatheringModel{
		0.6364,
		5.2348,
		1.2677,
		0.8406,
		-0.6350,
		1.6913,
		0.8212,
		-0.4287,
		0.4105,
		1.0516,
		1.6356,
		-0.7652,
		1.9728,
		-0.0067,
		-9.0982,
	}
}
