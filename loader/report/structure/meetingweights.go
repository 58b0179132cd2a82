package structure

// meetingWeights are those of the signs of a meeting. TestMeetingWeights -update writes them.
func meetingWeights() gatheringModel {
	return gatheringModel{
		0.6354,
		5.2790,
		1.1431,
		0.7295,
		-0.4051,
		1.3552,
		0.9092,
		-0.9091,
		0.1964,
		0.6536,
		1.3732,
		-0.8044,
		1.5599,
		0.0951,
		-7.9381,
	}
}
