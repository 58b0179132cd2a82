package dataset

import (
	"fmt"
	"strconv"
	"strings"

	"entente/schema"
)

// dayLayout reads days whose parts stand in a known order.
type dayLayout struct{ order string } // of d, m and y

// parseLayout reads a pattern such as DD/MM/YYYY: an order of the three letters, and
// anything else between them.
func parseLayout(pattern string) (*dayLayout, bool) {
	order := ""
	for _, c := range strings.ToLower(pattern) {
		if strings.ContainsRune("dmy", c) && !strings.HasSuffix(order, string(c)) {
			order += string(c)
		}
	}
	ok := len(order) == 3 && strings.Contains(order, "d") && strings.Contains(order, "m") && strings.Contains(order, "y")
	return &dayLayout{order}, ok
}

// read writes a day as YYYY-MM-DD. A year of two digits is of 1950 to 2049. A time of
// day after the date is left out.
func (l *dayLayout) read(cell string) (string, bool) {
	cell, _, _ = strings.Cut(cell, " ")
	parts := strings.FieldsFunc(cell, func(c rune) bool { return c < '0' || c > '9' })
	if len(parts) != 3 {
		return "", false
	}
	var n [3]int
	for i, part := range parts {
		v, err := strconv.Atoi(part)
		if err != nil || len(part) > 4 {
			return "", false
		}
		if l.order[i] == 'y' && len(part) == 2 {
			v += 1900
			if v < 1950 {
				v += 100
			}
		}
		n[strings.IndexByte("ymd", l.order[i])] = v
	}
	text := fmt.Sprintf("%04d-%02d-%02d", n[0], n[1], n[2])
	_, err := schema.ParseDay(text)
	return text, err == nil
}
