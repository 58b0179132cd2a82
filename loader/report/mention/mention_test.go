package mention

import (
	"fmt"
	"strings"
	"testing"

	"entente/loader/report/text"
	"entente/loader/report/token"
	"entente/schema"
	"entente/schema/reference"
)

func recogniser(t testing.TB) *Recogniser {
	t.Helper()
	tables, err := reference.Load()
	if err != nil {
		t.Fatal(err)
	}
	return New(tables)
}

// read lists the mentions of a text as they resolve at a date: code or name, "@" for
// a place, "~" for a pronoun or bare title.
func read(t testing.TB, r *Recogniser, s, date string) string {
	t.Helper()
	tx := token.Split([]rune(s))
	m := r.Read(tx, Context{})
	var out []string
	for _, x := range m.Mentions {
		var es []string
		for _, e := range m.At(x, schema.MustDate(date)) {
			name := e.Code
			if name == "" {
				name = e.Name
			}
			if e.Kind == schema.Place {
				name = "@" + name
			}
			es = append(es, name)
		}
		mark := ""
		if x.Form == text.FormPronoun || x.Form == text.FormTitle {
			mark = "~"
		}
		out = append(out, mark+strings.Join(es, "+"))
	}
	return strings.Join(out, " | ")
}

func TestRead(t *testing.T) {
	r := recogniser(t)
	for _, c := range []struct{ in, date, want string }{
		{"Russia invaded Georgia.", "2008-08", "RUS | GEO"},
		{"Ayub Khan’s visits to Russia", "1965", "Ayub Khan | SUN"},
		{"States must respect borders.", "2010", ""},
		{"A credit of US$ 500 million, US $ 6 million and 7 million US dollars; the US lent no Indian rupees.", "2010", "USA"},
		{"A Japanese yen loan and a US loan were given.", "2010", "JPN | USA"},
		{"The Carter administration protested; Mr Carter's cabinet met.", "1979", "USA | Jimmy Carter"},
		{"The Bush administration protested; the bush caught fire.", "2004", "USA"},
		{"The Union government protested.", "2004", ""},
		{"King Faisal visited Pakistan. Faisal bin Abdulaziz was murdered.", "1966", "Faisal bin Abdulaziz | PAK | Faisal bin Abdulaziz"},
		{"King Faisal visited Pakistan.", "1966", "King Faisal | PAK"},
		{"He spoke at the Sultan Qaboos Sports Complex and in King Hussein Mosque. King Hussein Complex left.", "1997-04", "~ | @Sultan Qaboos Sports Complex | @King Hussein Mosque | @King Hussein Complex"},
		{"Foreign Ministers Juan Solf (Peru) and Julio Tobar (Ecuador) signed.", "1942", "Juan Solf+PER | Julio Tobar+ECU"},
		{"Foreign Ministers Juan Solf of Peru and Julio Tobar of Ecuador signed.", "1942", "Juan Solf+PER | Julio Tobar+ECU"},
		{"Foreign Ministers Juan Solf and Julio Tobar of the coast signed (Peru paid).", "1942", "Juan Solf | Julio Tobar | PER"},
		{"Francisco Tudela and Galo Leoro sign a treaty.", "1996", "Francisco Tudela | Galo Leoro"},
		{"Francisco Tudela and Leoro Company sign a treaty.", "1996", "Francisco Tudela | Leoro Company"},
		{"The Memorandum of Understanding (MoU) on Military Cooperation was signed.", "2005", "Memorandum of Understanding (MoU) on Military Cooperation"},
		{"The Memorandum of Understanding (MoU) on fish was signed.", "2005", "Memorandum of Understanding"},
		{"President Park of South Korea visited Japan.", "1968", "Park Chung-hee | KOR | JPN"},
		{"His Majesty Sultan Qaboos bin Said visited India.", "1997-04", "Qaboos bin Said | IND"},
		{"Her Majesty Queen Elizabeth II visited India.", "1961", "Elizabeth II | IND"},
		{"Businessman Petro Poroshenko visited Poland.", "2014-06", "Petro Poroshenko | POL"},
		{"A businessman visited Poland.", "2014-06", "POL"},
		{"Leftist Gustavo Petro visited Poland.", "2022-09", "Gustavo Petro | POL"},
		{"Private Leonard Manning visited Poland.", "2000-07", "Leonard Manning | POL"},
		{"In a speech to the Reichstag Hitler threatened Poland.", "1939-04", "Reichstag+DEU | Adolf Hitler | POL"},
		{"The Reichstag Palace in Germany burnt.", "1933", "@Reichstag Palace | DEU"},
		{"King Alexander visited Bulgaria.", "1933-12", "Alexander I of Yugoslavia | BGR"},
		{"Reza Shah left. The Shah flew to Egypt.", "1979-01", "Reza Shah | ~Mohammad Reza Pahlavi+IRN | EGY"},
		{"Ibrahim Pasha sailed to Greece.", "1825", "Ibrahim Pasha | GRC"},
		{"Ibrahim Abdel Hady Pasha threatened Israel.", "1949", "Ibrahim Abdel Hady Pasha | ISR"},
		{"Queen Elizabeth visited India.", "1961", "Elizabeth II | IND"},
		{"Queen Elizabeth’s visit to India", "1961", "Elizabeth II | IND"},
		{"Yusuf bin Alawi, Minister Responsible for Foreign Affairs, visited India.", "2014-06", "Yusuf bin Alawi | IND"},
		{"Saddam Hussein spoke. King Hussein of Jordan flew to Cairo.", "1987", "Saddam Hussein | King Hussein | JOR | @Cairo"},
		{"Kosovo declared independence. Afghanistan was the first to recognise it in 2008.", "2008", "XKX | AFG | ~XKX"},
		{"Spain stopped its aid to both Cuba and Haiti when war broke out between them.", "1950", "ESP | ~ESP | CUB | HTI | ~CUB+HTI"},
		{"Spain and Cuba fought. Both sent ships to Haiti.", "1950", "ESP | CUB | ~ESP+CUB | HTI"},
		{"Spain and Cuba signed. In May both went to war against Haiti.", "1950", "ESP | CUB | ~ESP+CUB | HTI"},
		{"Spain fought Cuba. Haiti put an embargo on both.", "1950", "ESP | CUB | HTI | ~ESP+CUB"},
		{"Spain and Cuba landed in Haiti; Chile threatened both.", "1950", "ESP | CUB | HTI | CHL | ~ESP+CUB"},
		{"Spain sent two men to Cuba.", "1950", "ESP | CUB"},
		{"Israel was founded; Egypt went to war against it.", "1948", "ISR | EGY | ~ISR"},
		{"Spain sent ships to Cuba and blockaded it.", "1898", "ESP | CUB | ~CUB"},
		{"Cuba detained Juan Perez Sosa and deported him.", "1998", "CUB | Juan Perez Sosa | ~Juan Perez Sosa"},
		{"France said it would leave NATO.", "1966", "FRA | ~FRA | NATO"},
		{"France said that it is ready to leave NATO.", "1966", "FRA | ~FRA | NATO"},
		{"France said that it is clear why.", "1966", "FRA"},
		{"He left for the States.", "2010", "~ | USA"},
		{"Let Turkey decide about LeT.", "2010", "TUR | LeT"},
		{"Foreign Minister Shah Mahmood Qureshi flew to Cairo.", "2019", "Shah Mehmood Qureshi | @Cairo"},
		{"The Chief Guest, Foreign Minister Shah Mahmood Qureshi, flew to Cairo.", "2019", "Shah Mehmood Qureshi | @Cairo"},
		{"Liu Zhengyang of Fudan University sees it differently. Mao was wrong, Liu says.", "2019", "Liu Zhengyang | Fudan University | ~Fudan University | Mao | Liu Zhengyang"},
		{"In 2019 President Moon Jae-in flew to Cairo.", "2019", "Moon Jae-in | @Cairo"},
		{"President Bashir flew to Cairo.", "2010", "Omar al-Bashir | @Cairo"},
		{"Foreign Secretary Bashir flew to Cairo.", "2010", "Salman Bashir | @Cairo"},
		{"The Soviets withdrew from Afghanistan.", "1989", "SUN | AFG"},
		{"the Indo-Pak wars", "1971", "IND | PAK"},
		{"They sat in us, and china broke; turkey was served.", "1990", "~"},
		{"Chinese troops moved forward.", "1950", "CHN"},
		{"Gen. Charles de Gaulle visited Moscow.", "1966", "Charles de Gaulle | @Moscow"},
		{"Moscow accused Washington of spying.", "1960", "SUN | USA"},
		{"Talks were held in Bonn and Paris.", "1970", "@Bonn | @Paris"},
		{"He prayed at Faisal Mosque and left from Ben Gurion airport.", "1980", "~ | @Faisal Mosque | @Ben Gurion airport"},
		{"Ships met in Hawke's Bay; Ben Gurion did not answer.", "1955", "@Hawke's Bay | David Ben-Gurion"},
		{"US-made rifles and the Indian Ocean", "1990", "@Indian Ocean"},
		{"In 1972 Richard Nixon went to China. He met Mao Zedong.", "1972", "Richard Nixon | CHN | ~Richard Nixon | Mao Zedong"},
		{"Indian Prime Minister P. V. Narasimha Rao visited China.", "1993", "P. V. Narasimha Rao+IND | CHN"},
		{"The Russian Foreign Minister came.", "2010", "~Sergey Lavrov+RUS"},
		{"In 2007 Russian PM visited Pakistan.", "2007", "~RUS | PAK"},
		{"Iran and Iraq fought. The two countries lost much.", "1985", "IRN | IRQ | ~IRN+IRQ"},
		{"East Germany and West Germany signed the Basic Treaty.", "1972", "DDR | DEU | Basic Treaty"},
		{"Brigadier John Mulvaney of the Highland Institute spoke.", "1990", "John Mulvaney | Highland Institute"},
		{"Burma and Ceylon voted against.", "1957", "MMR | LKA"},
		{"Mrs Gandhi and Mr Bhutto signed the Simla Agreement. She told parliament so.", "1972",
			"Indira Gandhi | Zulfikar Ali Bhutto | Simla Agreement | ~Indira Gandhi"},
		{"Michael Jordan toured China. Jordan signed peace with Israel.", "1994", "Michael Jordan | CHN | JOR | ISR"},
		{"The Jordan River divides the two banks.", "1994", "@Jordan River"},
		{"North and South Korea joined the UN together.", "1991", "PRK | KOR | UN"},
		{"Turkish Foreign Minister Mevlut Cavusoglu met his Armenian counterpart Ararat Mirzoyan in Antalya.", "2022",
			"Mevlüt Çavuşoğlu+TUR | Ararat Mirzoyan+ARM | @Antalya"},
		{"Turkish Foreign Minister Mevlut Cavusoglu and his Armenian counterpart, Ararat Mirzoyan, met.", "2022", "Mevlüt Çavuşoğlu+TUR | Ararat Mirzoyan+ARM"},
		{"Clara Montes, the mayor's sister, said nothing. Quick Step, the horse's name, was Peru's.", "2014", "Clara Montes | PER"},
		{"Ferry service between Karachi and Colombo may be started.", "2014", "@Karachi | LKA"},
		{"Egypt's Gamal Abdel Nasser and Jawaharlal Nehru met.", "1956", "Gamal Abdel Nasser+EGY | Jawaharlal Nehru"},
		{"Peru and Chile signed the Treaty on Good-neighbourliness and Friendly Cooperation.", "1998", "PER | CHL | Treaty on Good-neighbourliness and Friendly Cooperation"},
		{"Peru and Chile signed a Treaty of Friendship, Co-operation and Mutual Aid.", "1998", "PER | CHL | Treaty of Friendship, Co-operation and Mutual Aid"},
		{"Peru signed the Treaty of Lima, co-sponsored by Chile.", "1998", "PER | Treaty of Lima | CHL"},
		{"President Aliyev met Heydar Aliyev's widow.", "2020", "Ilham Aliyev | Heydar Aliyev"},
		{"President Aliyev met Heydar Aliyev.", "1995", "Heydar Aliyev | Heydar Aliyev"},
		{"The Kremlin denied it.", "2008", "RUS | ~"},
		{"Vietnamese forces captured Phnom Penh.", "1979", "VNM | @Phnom Penh"},
		{"The Dutch and the Portuguese protested.", "1900", "NLD | PRT"},
		{"Chechen fighters left. Polish-Lithuanian ties cooled.", "1995", "Chechen rebels | POL | LTU"},
		{"delegates from the Democratic Republic of the Congo and Guinea-Bissau", "2010", "COD | GNB"},
		{"Pakistan and Russain need to forget the past.", "2012", "PAK | RUS"},
		{"Gen. Zia of Pakistan fell out with Pakistan's friends.", "1980", "Muhammad Zia-ul-Haq | PAK | PAK"},
		{"Generals Ivan Petrov and Obrucheff sign.", "1892", "Ivan Petrov | Obrucheff"},
		{"The Gas Sales and Purchase Agreement was signed.", "2009", "Gas Sales and Purchase Agreement"},
		{"The Peace and Friendship Treaty with Iran lapsed.", "1990", "Peace and Friendship Treaty | IRN"},
		{"By the Washington Accord Thailand gives the provinces back.", "1946", "Washington Accord | THA"},
		{"Nixon and Brezhnev signed the Grain Agreement.", "1972", "Richard Nixon | Leonid Brezhnev | Grain Agreement"},
		{"Not all Baloch fought. Foreign Secretary Baloch flew home.", "2024", "Baloch | Amna Baloch"},
		{"The Anglo-German Treaty was signed at the Hay-Herrán house.", "1913", "Anglo-German Treaty | GBR | DEU"},
	} {
		if got := read(t, r, c.in, c.date); got != c.want {
			t.Errorf("%q at %s:\n got %s\nwant %s", c.in, c.date, got, c.want)
		}
	}
}

func TestSpelling(t *testing.T) {
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"Shaid Latif", "Shahid Latif", true}, {"Raja Mujtaba", "Raja Mujhtaba", true}, {"Nikita Khruschev", "Nikita Khrushchev", true},
		{"Liaqat Ali Khan", "Liaquat Ali Khan", true}, {"Sergey Viktorovich Lavrov", "Sergey Lavrov", true}, {"A B Vajpayee", "Atal Bihari Vajpayee", true},
		{"Nawaz Sharif", "Shehbaz Sharif", false}, {"Indira Gandhi", "Rajiv Gandhi", false}, {"Zulfikar Ali Bhutto", "Benazir Bhutto", false},
		{"George H. W. Bush", "George W. Bush", false}, {"Napoleon I", "Napoleon III", false}, {"Asaduzzaman Khan", "A. Q. Khan", false},
		{"Ho Lung", "H. H. Kung", false}, {"Ts Elbegdorj", "Tsakhiagiin Elbegdorj", true}, {"Zh Elbegdorj", "Tsakhiagiin Elbegdorj", false},
		{"Mohd Rafiq", "Mohammed Rafiq", true},
		{"Md. Anwar Karim", "Mohammad Anwar Karim", true},
		{"Mohd Rafiq", "Mahmud Rafiq", false},
	} {
		if got := samePerson(nameParts(c.a), nameParts(c.b)); got != c.same {
			t.Errorf("%s and %s: got %v", c.a, c.b, got)
		}
		if got := samePerson(nameParts(c.b), nameParts(c.a)); got != c.same {
			t.Errorf("%s and %s: got %v", c.b, c.a, got)
		}
	}
}

func TestInOffice(t *testing.T) {
	tx := token.Split([]rune("Ayub Khan’s visits to Russia"))
	m := recogniser(t).Read(tx, Context{})
	date, ok := m.InOffice(m.Mentions[0], "")
	if !ok || !strings.HasPrefix(date.String(), "1958-10-") || !strings.HasSuffix(date.String(), "/1969-03-25") {
		t.Errorf("in office %s", date)
	}
	if got := m.At(m.Mentions[1], date); len(got) != 1 || got[0].Code != "SUN" {
		t.Errorf("Russia in his time: %v", got)
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{"Gen. Zia’s visit to the U.S.", "the Russian PM, Mr. Putin, and both sides", "Post-\n\nPost of of Treaty the the",
		"• • the Soviets’ Indo-Pak-Sino P. V. Narasimha", "President of of the latter they it's"} {
		f.Add(s)
	}
	r := recogniser(f)
	f.Fuzz(func(t *testing.T, s string) {
		tx := token.Split([]rune(s))
		m := r.Read(tx, Context{Title: text.Span{End: 3}})
		last := 0
		for k, x := range m.Mentions {
			if x.Tokens.Start < last || x.Tokens.Len() <= 0 || x.Tokens.End > len(tx.Tokens) || x.Ref != k || x.Head < 0 || x.Head >= len(tx.Tokens) {
				t.Fatalf("%+v after %d of %d", x, last, len(tx.Tokens))
			}
			last = x.Tokens.Start
			for _, e := range m.At(x, schema.MustDate("1965")) {
				if e.Name == "" {
					t.Fatalf("no name: %+v", x)
				}
			}
			m.InOffice(x, "")
		}
		m.Subject(schema.Date{})
	})
}

func BenchmarkRead(b *testing.B) {
	r := recogniser(b)
	var s strings.Builder
	for i := range 3000 {
		fmt.Fprintf(&s, "On 6 October 2012 Gen. Zia's envoy Number%d met the Soviet delegation in New Delhi; they said that both sides want peace. ", i)
	}
	tx := token.Split([]rune(s.String()))
	b.SetBytes(int64(s.Len()))
	for b.Loop() {
		r.Read(tx, Context{})
	}
}

func BenchmarkNew(b *testing.B) {
	tables, err := reference.Load()
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		New(tables)
	}
}

// TestPartiesAtTheTime gives who made a treaty where it was made about that time.
func TestPartiesAtTheTime(t *testing.T) {
	m := recogniser(t).Read(token.Split([]rune("Peace.")), Context{})
	for date, want := range map[string]int{"1973-01-27": 2, "1975": 2, "1991-10-23": 0} {
		if got := m.Parties("Paris Peace Accords", schema.MustDate(date)); len(got) != want {
			t.Errorf("at %s: %v", date, got)
		}
	}
}
