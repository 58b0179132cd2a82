package structure

// meetingWeights are those of the signs of a meeting. TestMeetingWeights -update writes them.
func meetingWeights() gatheringModel {
	return gatheringModel{
		1.0150,
		5.3860,
		1.0998,
		0.5738,
		-0.0631,
		1.4138,
		1.0416,
		-2.0617,
		0.5401,
		1.1673,
		0.5768,
		-0.5457,
		2.3011,
		-0.0809,
		-10.2113,
	}
}
