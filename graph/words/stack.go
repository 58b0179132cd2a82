package words

// Part is a part of an index: immutable, with a size.
type Part interface{ Len() int }

// Push adds a part to a list of parts and gives the new list; the old one stays as it
// is. Parts that are not much larger than what comes after them are merged with it, so
// that there are never more than some logarithm of them and each entry is moved that
// often at most.
func Push[P Part](list []P, next P, merge func(older, newer P) P) []P {
	n := len(list)
	for n > 0 && list[n-1].Len() < 2*next.Len() {
		next = merge(list[n-1], next)
		n--
	}
	return append(list[:n:n], next)
}
