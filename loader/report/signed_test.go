package report

import "testing"

// A quotation is whose name stands right below it, in a chronology's box too; behind an empty line stands something else.
func TestSignedRightBelow(t *testing.T) {
	const head = "Ghana and Togo: a timeline\n\n1975: Ghana recognises Togo.\n\n1990: Ghana closes the border.\n\n2006: Togo breaks off relations.\n\n2009: Relations are resumed.\n\nIN THEIR WORDS\n\n"
	r := newReader(t)
	wantSaid(t, r, "set in", head+"\"The lake is gone for good.\"\n                    KOFI ANNAN, 2006\n\n\"We have counted the ships.\"\n                    Kofi Annan, 2009\n", map[string]string{"\"The lake is gone for good.\"": "Kofi Annan", "\"We have counted the ships.\"": "Kofi Annan"})
	wantSaid(t, r, "apart", head+"\"The lake is gone for good.\"\n\nKOFI ANNAN, 2006\n\nHe was born in Kumasi.\n", map[string]string{"\"The lake is gone for good.\"": ""})
}
