package structure

// meetingWeights are those of the signs of a meeting. TestMeetingWeights -update writes them.
func meetingWeights() gatheringModel {
	return gatheringModel{
		0.9685,
		5.2505,
		1.0903,
		0.8223,
		-0.3209,
		1.4790,
		0.9547,
		-1.6803,
		0.6073,
		1.3082,
		0.8550,
		-0.6336,
		2.2394,
		-0.1264,
		-10.1843,
	}
}
