package mention

import "testing"

// Both surnames, or the first of them behind a title, are of the person whose full name the
// document gives; other names are not. What is written in capitals is as names are written.
func TestSurnames(t *testing.T) {
	r := recogniser(t)
	for _, c := range []struct{ in, want string }{
		{"Eduardo Ponce Vivanco came to Lima. Ambassador Ponce Vivanco left.", "Eduardo Ponce Vivanco | @Lima | Eduardo Ponce Vivanco"},
		{"Eduardo Ponce Vivanco came to Lima. Ambassador Ponce left.", "Eduardo Ponce Vivanco | @Lima | Eduardo Ponce Vivanco"},
		{"Eduardo Ponce Vivanco came to Lima. Ambassador Quilter left.", "Eduardo Ponce Vivanco | @Lima | Quilter"},
		{"Eduardo Ponce Vivanco came to Lima. Mario Ponce left.", "Eduardo Ponce Vivanco | @Lima | Mario Ponce"},
		{"The former ambassador to India Deep Kumar Upadhyay spoke.", "Deep Kumar Upadhyay"},
		{"The former ambassador to India left for Lima.", "IND | @Lima"},
		{"Dr. Deep Upadhyay came. UPADHYAY said that it was so.", "Deep Upadhyay | Deep Upadhyay"},
		{"Dr. Deep Upadhyay came. UPADHYAY IN LIMA", "Deep Upadhyay | @Lima"},
		{"Abdiwahab Sheikh Abdisamad of the Horn Institute notes it.", "Abdiwahab Sheikh Abdisamad | Horn Institute | ~"},
		{"Meron Elias of Crisis Group is not sure.", "Meron Elias | Crisis Group"},
		{"A student of Tribhuvan University on the Kalapani dispute spoke.", "Tribhuvan University"},
		{"Hamdan bin Zayed spoke. Sheikh Zayed listened.", "Hamdan bin Zayed | Zayed bin Sultan Al Nahyan"},
		{"Zeldra Quince said so. Zeldra Quince was late.", "Zeldra Quince | Zeldra Quince"},
		{"Zeldra Quince said so. Zeldra Quince University was late.", "Zeldra Quince | Zeldra Quince University"},
		{"A journalist of Zeldra Quince suggested it.", "~"},
		{"Eleanor Whitcombe has called this cheap.", "Eleanor Whitcombe"},
		{"Zelmar Quince has opened for traffic.", ""},
		{"Prof. SALMA EL-GHARBI came to Lima.", "Salma El-Gharbi | @Lima"},
	} {
		if got := read(t, r, c.in, "2001"); got != c.want {
			t.Errorf("%q: %s, want %s", c.in, got, c.want)
		}
	}
}
