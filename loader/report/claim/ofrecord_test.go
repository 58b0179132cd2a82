package claim

import "testing"

// What tells of the record of a meeting or of what was served is nobody's words; what speakers tell of other papers is theirs.
func TestOfRecord(t *testing.T) {
	for in, want := range map[string]bool{
		"This summary was prepared by Ana Rey and follows the recording.": true,
		"The recording is available on our channel.":                      true,
		"The full proceedings will appear in the spring.":                 true,
		"Four papers were presented in two sessions.":                     true,
		"Translated from the Portuguese.":                                 true,
		"The meeting began at 9.30 and ended before noon.":                true,
		"The meeting began at Lome and ended at Ho.":                      false,
		"Registered listeners: 41.":                                       true,
		"Those present: Ms Sena and her 41 clerks.":                       false,
		"The papers may be had from the library.":                         true,
		"A cake was also cut.":                                            true,
		"The discussion was on the record.":                               true,
		"Adjourned 12.40 pm.":                                             true,
		"The report was published in 1997 and nobody read it.":            false,
		"The minutes were lost in the war.":                               false,
		"This report was a scandal in Lima.":                              false,
		"Tea is what the harbour lives on, prepared or not.":              false,
		"Four papers in the capital wrote that the dam leaks.":            false,
	} {
		text, span := one(in)
		if got := Closes(text, span); got != want {
			t.Errorf("%q: %v", in, got)
		}
	}
}
