package server

import (
	"net/http"

	"github.com/klauspost/compress/gzhttp"
)

// packedTag ends the ETag of a compressed answer: its bytes are not those of the plain
// one, so that a range of the one cannot go on with the other.
const packedTag = "-packed"

// compressed answers in gzip or zstd where the client takes it and the answer is
// worth it.
func compressed(h http.Handler) http.Handler {
	wrap, err := gzhttp.NewWrapper(gzhttp.MinSize(1024), gzhttp.EnableZstd(true),
		gzhttp.KeepAcceptRanges(), gzhttp.SuffixETag(packedTag))
	if err != nil {
		return h // the options above are fixed and valid; without them answers are plain
	}
	return wrap(h)
}
