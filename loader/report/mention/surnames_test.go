package mention

import (
	"testing"

	"entente/loader/report/text"
	"entente/loader/report/token"
	"entente/schema"
)

// Both surnames, or the first of them behind a title, are of the person whose full name the
// document gives; other names are not. What is written in capitals is as names are written.
func TestSurnames(t *testing.T) {
	r := recogniser(t)
	for _, c := range []struct{ in, want string }{
		{"Eduardo Ponce Vivanco came to Lima. Ambassador Ponce Vivanco left.", "Eduardo Ponce Vivanco | @Lima | Eduardo Ponce Vivanco"},
		{"Eduardo Ponce Vivanco came to Lima. Ambassador Ponce left.", "Eduardo Ponce Vivanco | @Lima | Eduardo Ponce Vivanco"},
		{"Paulina Restrepo Vivanco came to Lima. Restrepo left.", "Paulina Restrepo Vivanco | @Lima | Paulina Restrepo Vivanco"},
		{"Eduardo Ponce Vivanco came to Lima. Ambassador Quilter left.", "Eduardo Ponce Vivanco | @Lima | Quilter"},
		{"Eduardo Ponce Vivanco came to Lima. Mario Ponce left.", "Eduardo Ponce Vivanco | @Lima | Mario Ponce"},
		{"The former ambassador to India Deep Kumar Upadhyay spoke.", "Deep Kumar Upadhyay"},
		{"The former ambassador to India left for Lima.", "IND | @Lima"},
		{"Dr. Deep Upadhyay came. UPADHYAY said that it was so.", "Deep Upadhyay | Deep Upadhyay"},
		{"Dr. Deep Upadhyay came. UPADHYAY IN LIMA", "Deep Upadhyay | @Lima"},
		{"Abdiwahab Sheikh Abdisamad of the Horn Institute notes it.", "Abdiwahab Sheikh Abdisamad | Horn Institute | ~"},
		{"The states of the Horn, and peace in the Horn.", ""},
		{"Dr. Jan Kowalski and Ms. Anna Kowalska came. Kowalski left.", "Jan Kowalski | Anna Kowalska | Jan Kowalski"},
		{"Dr. Jan Kowalski and Ms. Anna Kowalska came. Kowalska left. Kowalski left.", "Jan Kowalski | Anna Kowalska | Anna Kowalska | Jan Kowalski"},
		{"Meron Elias of Crisis Group is not sure.", "Meron Elias | Crisis Group"},
		{"A student of Tribhuvan University on the Kalapani dispute spoke.", "Tribhuvan University"},
		{"Hamdan bin Zayed spoke. Sheikh Zayed listened.", "Hamdan bin Zayed | Zayed bin Sultan Al Nahyan"},
		{"Zeldra Quince said so. Zeldra Quince was late.", "Zeldra Quince | Zeldra Quince"},
		{"Zeldra Quince said so. Zeldra Quince University was late.", "Zeldra Quince | Zeldra Quince University"},
		{"A journalist of Zeldra Quince suggested it.", "~"},
		{"The Danish minister in Washington, Henrik Kauffmann, signed. He wrote.", "~Henrik Kauffmann+DNK | @Washington | Henrik Kauffmann | ~Henrik Kauffmann"},
		{"Park Tae-gyun of Seoul National University attributes it to this.", "Park Tae-gyun | Seoul National University | ~"},
		{"Dr. Zeldra Quince came. ZELDRA QUINCE drew a line.", "Zeldra Quince | Zeldra Quince"},
		{"Dr. Zeldra Quince came. ZELDRA QUINCE IN LIMA", "Zeldra Quince | @Lima"},
		{"“It was right,” says the economist Jan Ondrich.", "Jan Ondrich"},
		{"The bridge was opened on 5 Jan Monday.", ""},
		{"Amb. M. Ganapathi said so.", "M. Ganapathi"},
		{"Zelda Kinnimont does not think so.", "Zelda Kinnimont"},
		{"Zelda Kinnimont does not open before May.", ""},
		{"Bo Stråth holds that it was so.", "Bo Stråth"},
		{"Bo Stråth holds two towns.", ""},
		{"Narve Bjørgo, on the other hand, emphasises it.", "Narve Bjørgo | ~"},
		{"Narve Bjørgo, on the other hand, burned down.", ""},
		{"Eleanor Whitcombe has called this cheap.", "Eleanor Whitcombe"},
		{"Zelmar Quince has opened for traffic.", ""},
		{"Prof. SALMA EL-GHARBI came to Lima.", "Salma El-Gharbi | @Lima"},
		{"Dr. Bae Jun-ho came in Jun-July. Mr. Bae left.", "Bae Jun-ho | Bae Jun-ho"},
		{"Dr. Paulina Restrepo Vivanco-Haro came to Lima. Ms. Restrepo left.", "Paulina Restrepo Vivanco-Haro | @Lima | Paulina Restrepo Vivanco-Haro"},
		{"“We wait for rain,” Gantulgah says. He pours the tea. Then Gantulgah left.", "Gantulgah | ~Gantulgah | Gantulgah"},
		{"Suwartini, a student leader from Solo, asked whether it was so.", "Suwartini"},
		{"It rose, Gantulgah argues that it fell. In Gantulgah he met nobody.", "~ | @Gantulgah | ~ | @Gantulgah | ~"},
		{"“We sell iron,” Zelmarco says. The price fell.", ""},
		{"Reporters, who had waited for him, said that he had left.", "~ | ~"},
		{"Quilterova Aya of the agency sighs. It was so, Quilterova recalls.", "Quilterova Aya | Quilterova Aya"},
	} {
		if got := read(t, r, c.in, "2001"); got != c.want {
			t.Errorf("%q: %s, want %s", c.in, got, c.want)
		}
	}
}

// "Our" is of the state whose ministry or embassy issues a page.
func TestIssuer(t *testing.T) {
	r := recogniser(t)
	for in, want := range map[string]string{
		"Republic of Turkey, Ministry of Foreign Affairs\n\nOur President visited Ethiopia.": "TUR",
		"Embassy of India, Muscat\n\nOur President visited Oman.":                            "IND",
		"The Great Game\n\nOur President visited Oman.":                                      "",
	} {
		m := r.Read(token.Split([]rune(in)), Context{})
		got := ""
		for _, x := range m.Mentions {
			if x.Form != text.FormTitle {
				continue
			}
			for _, e := range m.At(x, schema.Date{}) {
				if e.Kind == schema.State {
					got = e.Code
				}
			}
		}
		if got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
