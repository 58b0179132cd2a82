package structure

// meetingWeights are those of the signs of a meeting. TestMeetingWeights -update writes them.
func meetingWeights() gatheringModel {
	return gatheringModel{
		1.0462,
		5.3025,
		1.1062,
		0.6133,
		-0.0949,
		1.3903,
		1.0695,
		-1.9664,
		0.4662,
		1.2000,
		0.5129,
		-0.6940,
		2.2876,
		-0.0405,
		-9.8227,
	}
}
