package text

// hash is a number of a word that spreads words over tables. It takes eight bytes at once, as most words have no more.
func hash(w string) uint32 {
	h := uint64(len(w))
	for len(w) > 8 {
		h = mixed(h ^ eight(w))
		w = w[8:]
	}
	switch n := len(w); {
	case n == 8:
		h ^= eight(w)
	case n >= 4: // the first four and the last four, which may share some
		h ^= uint64(four(w)) | uint64(four(w[n-4:]))<<32
	case n > 0: // the first, the middle and the last one
		h ^= uint64(w[0]) | uint64(w[n/2])<<8 | uint64(w[n-1])<<16
	}
	return uint32(mixed(h) >> 32)
}

// mixed lets every bit of a number change many of its upper half.
func mixed(h uint64) uint64 { return (h ^ h>>32) * 0x9e3779b97f4a7c15 }

// eight and four are the first bytes of a word as one number; the compiler makes one load of them.
func eight(w string) uint64 {
	_ = w[7]
	return uint64(w[0]) | uint64(w[1])<<8 | uint64(w[2])<<16 | uint64(w[3])<<24 | uint64(w[4])<<32 | uint64(w[5])<<40 | uint64(w[6])<<48 | uint64(w[7])<<56
}

func four(w string) uint32 {
	_ = w[3]
	return uint32(w[0]) | uint32(w[1])<<8 | uint32(w[2])<<16 | uint32(w[3])<<24
}
