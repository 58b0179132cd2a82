package pebble

// record is what a bulk load sorts: a quad as four 32-bit ids in the order of an
// index, or a hash and an id.
type record = [4]uint32

// radixSort sorts list by its words, first word first. It needs scratch of the
// same length and gives back the sorted list, which lies in one of the two.
// Linear: a pass for each byte that is not the same in all records.
func radixSort(list, scratch []record) []record {
	for word := 3; word >= 0; word-- {
		for shift := 0; shift < 32; shift += 8 {
			var count [256]int
			for i := range list {
				count[byte(list[i][word]>>shift)]++
			}
			if len(list) == 0 || count[byte(list[0][word]>>shift)] == len(list) {
				continue
			}
			at := 0
			for b := range count {
				count[b], at = at, at+count[b]
			}
			for i := range list {
				b := byte(list[i][word] >> shift)
				scratch[count[b]] = list[i]
				count[b]++
			}
			list, scratch = scratch, list
		}
	}
	return list
}
