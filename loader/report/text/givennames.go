package text

// Woman and Man report whether hardly anybody of the other sex bears a given name, in small letters.
func Woman(given string) bool { return womensNames.Has(given) }

// Man is like Woman.
func Man(given string) bool { return mensNames.Has(given) }

// womensNames and mensNames are given names of many lands. Those that both bear (Andrea, Jean, Kim, Sasha, Nour) are in
// neither.
var (
	womensNames = SetOf(`
		abigail adele adelina agata agnes agnieszka aisha aissatou akosua akua alba alejandra aleksandra alena alessandra alexandra alice alicia alina aline
		alison allison alma ama amalia amanda amelia amina aminata amira amy ana anahit anastasia anastasiya andreea aneta angela angelica anita anja anke
		ann anna annabel anne annegret anneli annette annika antje antonella antonia anya aoife apinya araceli ariane arlette asha astrid asuka aurora ayako
		ayesha ayse ayşe azadeh azlina aïssatou barbara beata beatrice beatriz berit bernadette beth bettina bianca birgit birgitta birgitte bogdana bozena
		bożena brenda bridget brigitte britta bronwyn bärbel camila candice carla carlotta carmela carmen carmencita carolina caroline catalina catarina
		catherine cecilia celeste celia celine chandrika chantal charlotte cheryl chiara chipo chloe christa christiane christina christine ciara cinzia
		claire clara claudia clotilde colette concepción constance cordelia corinne cristina cynthia dagmar dagny daniela danuta daria deborah deirdre
		denise derya diana dilek dilnoza dilrukshi dolores donatella dora doreen doris dorota dorothea dorothy ebru edith edna efua eileen eilis ekaterina
		elaine elena eleni eleonora elif elin elisa elisabeth eliza elizabeth elke ella ellen elsa elvira emilia emily emine emma erika ermina ernestine
		esin esperanza esther eugenia eunice eva evelyn ewa fatima fatma fatmata fatou fatoumata fatuma federica feride fiona flavia flora florence fotini
		frances francesca franziska frederica freya fumiko gabriela gabriella gabrielle galina genevieve georgia georgina geraldine gerda germaine gertrud
		gifty gillian gisela giulia giuseppina gladys gloria grace graciela grażyna greta griselda guadalupe gudrun gulnara gulnora guðrún gwen gwendolen
		hadija hadiza hafsa hala halima hana hanako hanna hannah hanneke harriet haruka hatice heather heidi helen helena helene helga henrietta hester
		hilda hilde hillary hina huda ileana ilse imane indira ines inga inge ingeborg ingrid inmaculada inés ioana irena irene irina iris isabel isabella
		isabelle isatou iva ivana jacinta jacqueline jadwiga jana jane janet janice jasmina jelena jennifer jessica joan joanna johanna josefina josephine
		jovana joyce juana judith julia juliana julie juliet jutta kadiatou kaja kamala karen karin karina karla karolina katarina katarzyna kate kateryna
		katharina katherine kathleen kathryn katrin katrina katya kavita keiko kerstin khadija khadijah kinga kirsten kirsti klara kristen kristina kristín
		krystyna kyoko lakshmi lamia larisa latifa laura lauren layla lea leila lena leonor leonora letebrhan leticia leyla lidia lilian liliana lilja lina
		linda lisa liv livia liz ljiljana lola lorena lorraine louise lourdes lubna lucia luciana lucille lucinda lucy lucía ludmila luisa lydia lynn lívia
		madeleine magda magdalena maha mahnaz maja malathi malgorzata malika manuela marcela margaret margareta margarita margot maria mariam mariama
		mariana marianne marie marija marina marisa marisol maristella marta martha martina mary maryam maría maureen maya małgorzata mbali megan mehwish
		melanie mercedes mercy meredith meryem meseret mette michelle mieke mildred milena mina minako mireille miriam mirjam mirta moana moira molly mona
		monica monika monique muna muriel mwanaisha myriam mórag nabila nadezhda nadia nadine nadira naima nancy naomi natalia natalie natasha natsuko naïma
		ndeye ndèye nelly ngozi niamh nicole nicoletta nilgün nimmi nina ninel nirmala noemi nora norah nosipho nuray nusrat oana odile oksana olena olesya
		olga olivia orla orsolya ottilie oya padma palesa paloma palwasha pamela parisa parvin patience patricia paula paulina pauline peggy penelope penny
		perla petra phoebe phyllis pia pilar polina polly pooja prapaporn priscilla priya prudence purnima rabia rachel rachida radhika ramona rania raquel
		rebecca regina regula rekha renata renate rhoda riitta rina rita roberta rocio rocío rokeya rosa rosalie rosalind rosamund rose rosemary rosie
		roswitha roxana rukhsana ruta ruth rūta saadia sabina sabine sabrina sadia safiya saima sakura salma samantha samina samira sandra sangeeta sara
		sarah sawsan sayaka selam selma serap sevda sevgi shabnam shahida shanthi shareen sharon shazia sheila shirin shirley sibylle sigrid silvia siobhan
		siobhán siti snezana sofia sofie soledad solveig sonia sonja sophia sophie soraya sorcha stefania stella stephanie stina sujata sumaya sumera sunita
		susan susana susanna susanne suzanne sveta svetlana swati sylvia sylvie sína tamar tamara tania tanja tanya tatiana tatjana tatyana teresa teresita
		thandiwe thanh-huong thelma theodora theresa therese thi thuy tilda tina tiziana tomoko traute ulla ulrike uma ursula usha valentina valeria valerie
		vanessa vasiliki vera veronica veronika vesna victoria vigdis vigdís viktoria vilma violeta virginia vivienne wanda wangari wanjiru wendy wilhelmina
		winifred xenia ximena yael yasmin yasmine yelena yetunde yoko yolanda yukiko yulia yuliya yumi yvette yvonne zahra zainab zaynab zehra zeinab zeynep
		zita zoe zofia zohra zora zoubida zsofia zsuzsa zuzana`)
	mensNames = SetOf(`
		aaron abdelaziz abdelhak abdelkader abdelmadjid abdoulaye abdul abdulaziz abdullah abdullahi abdulrahman abel abiy abraham achille adam adamu adolf
		adrian agim agostinho ahmad ahmed ahmet aidan akbar akira aksel alan albert alberto alejandro aleksandar aleksander aleksandr alessandro alexander
		alexandru alfonso alfred alfredo algirdas algis ali alioune alistair allan alvaro amadou amir amos anatoly anders andre andrei andrej andres andrew
		andriy andrzej andré andrés angelo angus antanas anthony anton antonio antónio anwar arman armando arne arnold arthur artur arturo arun arvydas asad
		asgar asif askar aslan atanas augusto axel ayub azamat aziz babajide bakhtiyar bakyt baltasar bambang barack bartosz bashir batu benedict benedikt
		benjamin benoit berhane bernard bernardo bernd bernhard bertil bertin bertrand bilal bill björn bjørn bob bogdan bohdan boris bozidar branko brendan
		brian bruce bruno burak carl carlos cem cesar charles christian christoph christopher chukwuemeka clemens clive colin colm conor cornelius cosmas
		cristian cyril césar dag damian damir dan daniel daniyar dario darius darko dastan david davor dean declan denis dennis deon derek dermot desmond
		diarmuid didier diego dieter dimitar dimitri dimitrios dimitris dinesh diogo dirk dmitri dmitry dmytro dominic donald doniyor dougal douglas dragan
		duarte duncan dušan edgar edmund eduard eduardo edward edwin egbert egil ehsan einar elias emanuel emeka emil emilio emmanuel emre enrique enver
		erdem eric erich erik erkin erkki ernest ernesto ernst erwin esteban ethan eugene evan evert evgeny fabian fabio fabrice facundo fahad faisal farhad
		farid farouk federico felipe felix ferdinand ferenc fergus fermín fernand fernando festus feyzi filip finn floris francesco francis francisco franck
		francois frank franklin franz françois fred frederic frederick frederik fredrik friedrich fritz fyodor gabor gareth garry gaspard gavin gaël geir
		geoffrey georg george georges georgi georgios gerald gerard gerardo gerhard gerrit ghassan gianluca gilbert gilles giorgio giorgos giovanni giuseppe
		glenn goran gordon graham grant greg gregor gregory grigory guido guillaume guillermo gunnar guntram gustav gustavo guy habib hakan hamid hamza hans
		hans-rudolf harald hari harold harry hartmut hasan hassan hector heinrich heinz helmut henk henri henrik henry herbert herman hermann hernan hernán
		hideo hiroshi homer horacio horst hossein houari howard hubert hugh hugo hussein håkan héctor ian ibrahim idris idriss idrissa ignacio ignatius igor
		ihor ilham ilir ilkka imran imre ingvar ioannis ion isak israel istván ivan ivo jacek jacob jacques jaime jakob jakub jamal james jan-erik jari
		jarosław jason javier jawaharlal jayantha jean-claude jean-luc jean-marie jean-paul jean-pierre jeff jeffrey jens jeremy jerome jerry jerzy jesper
		jim jimmy joachim joaquín joe joel joergen johan johann johannes john johnny jon jonas jonathan jorge jorma josef joseph joshua josip josé joze joão
		juan juhani jukka jules julian julien julio julius junichi juraj justin jürgen kaarel kalle kamal kamaruddin karel karim karl kasper kasun kazimierz
		keith kemal ken kenji kenneth kevin khaled khalid klaus klaus-dieter knut kofi kojo komla konrad konstantin konstantinos krzysztof kurt kwabena
		kwaku kwame kwasi lajos lamine lars lars-petter laszlo laurent lawrence lazar leandro lech lee-roy leif leo leon leonard leonardo leonid leopold lev
		liam lionel lorenzo lothar louis luc luca lucas ludwig luigi luis lukas luke luís lászló maciej magnus mahathir mahmoud mahmud mahmut makoto malcolm
		malick mamadou manfred manoj manolis mansour manuel marc marcel marcelo marcin marco marcos marcus marek marian-ion marijan mario marius mark markku
		marko markus martin marvin masood mateo mateusz mathias matteo matthew matthias maurice mauro max maxim maximilian mehmet melvin michael michał
		michel miguel mihai mihail mikael mikhail mikko miklós milan milos milton mirko miroslav mitja mohamed mohammad mohammed moktar momodou morten moshe
		moussa muhammad murat musa mustafa nabil naguib nasser nathan nawaz neil nelson nicholas nicolae nicolas nicolau nicolás niels nigel nikola nikolai
		nikolaos nikos nils nnamdi norbert norman nuno nurlan octavio odd okon olaf oleg oleksandr oliver olivier olusegun omar oscar osman osvaldo oswald
		otto owen pablo paolo pascal patrick paul paulo pavel pavlo pawel paweł pedro pekka per petar peter petr petre petros petru petter philip philippe
		phillip pierre pieter pietro piotr prabowo pradeep prakash rafael rafał raimund rainer raj rajesh rajiv ralph ramesh ramiro ramon ramón rashid raul
		ravi raymond raúl recep reinhard reinhold renato reza ricardo richard robert roberto rodrigo rogelio roger roland rolf roman ronald rory roy ruben
		rudolf rudolph rumen rupert russell rustam ryszard saad sadiq saeed saidakbar salah salem salim salman salvador sami samuel sandeep sanjay santiago
		scott sean sebastian selim sergei sergey sergio serhiy seydou seán shahid shaukat shinji shinzo sidney siegfried sigurd simon slobodan sofiane soren
		stanislav stanisław stavros stefan stefano steffen stelios stephen steve steven stig stuart subrahmanyam sunil sven svetozar sébastien søren tadeusz
		takashi takeo talal tariq tarō ted terence teuku thabo theo theodor theodore thomas thor thorvaldur tim timothy tobias toivo tom tomas tomasz
		tomislav tomás tony torbjörn toshio tristan tunde ueli ulf ulrich umberto vaclav vadim valentin valery vasil vasile vasily vassilis veljko victor
		vijay vikram viktor vincent vincenzo vinod vitaly vladimir vladislav volker volodymyr vytautas vytenis václav waldemar waleed walter warren
		wenceslao werner wilfried wilhelm willem william willy winston wojciech wolfgang xavier yann yannis yasser yiannis yohannes yonas yoshihide yuri
		yury yusuf yves zachary zafar zbigniew zdeněk zdravko zeev zlatko zoltán zoran álvaro óscar ömer`)
)
