package structure

// meetingWeights are those of the signs of a meeting. TestMeetingWeights -update writes them.
func meetingWeights() gatheringModel {
	return gatheringModel{
		0.7268,
		4.7241,
		1.1930,
		0.8272,
		-0.6475,
		1.4687,
		0.8053,
		-0.3518,
		0.7098,
		1.0566,
		1.5355,
		-0.5902,
		2.0594,
		0.3268,
		-11.4988,
	}
}
