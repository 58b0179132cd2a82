package report

import (
	"context"
	"testing"
)

// TestInitialsBehindItems reads a summary in numbered passages whose speakers are called by the initials that end their items in the
// list of who sat at the table. Letters that are not the initials of the name before them call nobody.
func TestInitialsBehindItems(t *testing.T) {
	r := newReader(t)
	const head = "COAST DIALOGUES\nSeminar 4/2019: \"Ghana and Togo\"\nHo, 21 March 2019\n\nSUMMARY\n\nPanel: Amb. Kojo Mensah (former envoy to Chad), KM; Prof. Efua Sena (University of Keta), ES; Col. (ret.) Luis Marsh-Tutu, LM. Chair: Ama Atta.\n\n" +
		"1. Background\n\n1.1 Ghana became independent in 1957. Togo followed in 1960.\n\n1.2 The bridge was closed in May 1998.\n\n1.3 On 8 July 2018 the presidents signed a treaty in Keta.\n\n2. Points made\n\n"
	const said = "2.1 KM said that the treaty of 2018 was made by two men. Neither parliament had seen the text.\n\n2.2 ES thought the role of the bank was overrated in 2015.\n\n2.3 LM described the commission of 2008 as a failure.\n"
	res, err := r.Read(context.Background(), []byte(head+said), Options{})
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"Kojo Mensah", "Kojo Mensah", "Efua Sena", "Luis Marsh-Tutu"}
	if len(res.Claims) != len(want) {
		t.Fatalf("%d claims", len(res.Claims))
	}
	for i, c := range res.Claims {
		if c.Speaker.Name != want[i] {
			t.Errorf("%q is said by %q, want %q", c.Text, c.Speaker.Name, want[i])
		}
	}
	res, err = r.Read(context.Background(), []byte("Ghana and Togo\n\nKofi Annan, UN Secretary-General, went to Togo in May 1998. The UN said in June 1998 that the bridge was safe. KM is the mark of the cloth trade.\n"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range res.Events {
		for _, s := range e.Source {
			if s.Name == "Kofi Annan" && e.Type != "visit" {
				t.Errorf("%s by %s", e.Type, s.Name)
			}
		}
	}
}
