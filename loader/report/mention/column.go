package mention

// columnEnds reports whether the column of a table ends behind an office that stands after a name: what the next column begins
// with is no name that belongs to the office. "Yaw Osei, Foreign Minister | Working visit".
func (d *reading) columnEnds(t titled) bool {
	return t.start > 0 && d.tok(t.start-1).Text == "," && (d.tok(t.end).Cell || d.t.Gap(t.end) > 2)
}
