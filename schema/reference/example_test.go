package reference_test

import (
	"fmt"
	"log"

	"entente/schema"
	"entente/schema/reference"
)

func ExampleTables_StateAt() {
	tables, err := reference.Load()
	if err != nil {
		log.Fatal(err)
	}
	for _, year := range []int{1877, 1912, 1965, 1999} {
		day := schema.NewDay(year, 6, 1)
		russia, _ := tables.StateAt("Russia", day)
		turkey, _ := tables.StateAt("Turkey", day)
		germany, _ := tables.StateAt("Germany", day)
		fmt.Println(year, russia, turkey, germany)
	}
	// Output:
	// 1877 RUS ottoman-empire DEU
	// 1912 RUS ottoman-empire DEU
	// 1965 SUN TUR DEU
	// 1999 RUS TUR DEU
}

func ExampleTables_HolderOf() {
	tables, err := reference.Load()
	if err != nil {
		log.Fatal(err)
	}
	person, term, _ := tables.HolderOf("PAK", "PM", schema.NewDay(1999, 4, 19))
	fmt.Printf("%s, %s from %s to %s\n", person.Name, term.Office, term.From, term.To)
	// Output: Nawaz Sharif, Prime Minister from 1997-02-17 to 1999-10-12
}

func ExampleTables_MembersAt() {
	tables, err := reference.Load()
	if err != nil {
		log.Fatal(err)
	}
	day := schema.NewDay(2012, 10, 6)
	fmt.Println(tables.MembersAt("SCO", reference.Member, day))
	fmt.Println(tables.MembersAt("SCO", reference.Observer, day))
	// Output:
	// [CHN RUS KAZ KGZ TJK UZB]
	// [MNG IND PAK IRN AFG]
}
