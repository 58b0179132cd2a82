package server

import (
	"bytes"
	"net/http"
	"strconv"
	"strings"
	"sync"

	"github.com/gin-gonic/gin"

	"entente/graph/query"
)

// kept holds answers, up to a bound of bytes: an answer depends on nothing but the
// revision and the question, and a page asks the same ones again and again. Those of the
// newest revision go on holding in the next where it is known that what was written has
// nothing to do with them. It has two generations: when the young one is full it becomes
// the old one, and what nobody asks for again is forgotten with it.
type kept struct {
	mu         sync.Mutex
	half       int
	size       int // of the young ones
	young, old map[string]*keptAnswer
}

// keptAnswer is an answer with the revision of which it is known to hold.
type keptAnswer struct {
	revision        uint64
	mediaType, link string
	readAs          []string
	body            []byte
	tag             string
	at              int              // where the body tells its revision, -1 where it does not
	rests           *query.Footprint // nil where it holds in its revision alone
}

const (
	maxKept    = 32 << 20
	maxKeptOne = 2 << 20 // a longer answer is made anew
)

func newKept() *kept { return &kept{half: maxKept / 2, young: map[string]*keptAnswer{}} }

func (k *kept) get(key string) *keptAnswer {
	k.mu.Lock()
	defer k.mu.Unlock()
	a := k.young[key]
	if a == nil {
		if a = k.old[key]; a != nil {
			k.add(key, a)
		}
	}
	return a
}

// put keeps an answer, unless there is one of a later revision.
func (k *kept) put(key string, a *keptAnswer) {
	if key == "" || len(a.body) > maxKeptOne {
		return
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if have := k.young[key]; have == nil || have.revision <= a.revision {
		k.add(key, a)
	}
}

func (k *kept) add(key string, a *keptAnswer) {
	const overhead = 400 // the key, the maps and what it rests on
	if have := k.young[key]; have != nil {
		k.size -= len(have.body) + overhead
	}
	k.young[key] = a
	if k.size += len(a.body) + overhead; k.size > k.half {
		k.old, k.young, k.size = k.young, map[string]*keptAnswer{}, 0
	}
}

// What the making of an answer leaves for its keeping.
const (
	keptKey      = "entente.kept"      // its key
	keptRevision = "entente.revision"  // that it speaks of
	keptRests    = "entente.footprint" // what it rests on
	keptLanded   = "entente.landed"    // what lets those go on who wait for it
)

// timed forgets to keep an answer that time cut: another time there may be more of it.
func timed(c *gin.Context, answer interface{ ByTime() bool }) {
	if answer.ByTime() {
		c.Set(keptKey, "")
	}
}

// follows lets an answer hold in later revisions as long as nothing is written that it
// rests on. It is for handlers whose answer is that of the session's question and nothing
// more.
func follows(c *gin.Context, q *query.Session) {
	if f := q.Footprint(); f != nil {
		c.Set(keptRests, f)
	}
}

// keep remembers the answer that was made.
func (s *Server) keep(c *gin.Context, mediaType string, body []byte) {
	key := c.GetString(keptKey)
	if key == "" {
		return
	}
	a := &keptAnswer{revision: c.GetUint64(keptRevision), mediaType: mediaType, link: c.Writer.Header().Get("Link"), readAs: c.Writer.Header()[readAs], tag: c.Writer.Header().Get("ETag"), body: body, at: -1}
	if f, ok := c.Get(keptRests); ok && strings.HasSuffix(mediaType, "json") {
		a.rests, _ = f.(*query.Footprint)
		a.mark()
	}
	s.kept.put(key, a)
	if landed, ok := c.Get(keptLanded); ok { // they need not wait for this client to read it
		landed.(func())()
	}
}

// mark finds where the body tells its revision. Inside of a string the quotes would be
// escaped, so this is a key. An answer that tells it in another way is not followed.
func (a *keptAnswer) mark() {
	key := []byte(`"revision":` + strconv.FormatUint(a.revision, 10))
	if at := bytes.Index(a.body, key); at >= 0 && bytes.Count(a.body, []byte(`"revision":`)) == 1 {
		a.at = at + len(`"revision":`)
	} else if bytes.Contains(a.body, []byte(`"revision"`)) {
		a.rests = nil
	}
}

// of gives the body as of a revision.
func (a *keptAnswer) of(revision uint64) []byte {
	if a.at < 0 || revision == a.revision {
		return a.body
	}
	old, now := strconv.FormatUint(a.revision, 10), strconv.FormatUint(revision, 10)
	body := make([]byte, 0, len(a.body)+len(now)-len(old))
	return append(append(append(body, a.body[:a.at]...), now...), a.body[a.at+len(old):]...)
}

// again answers from what was kept; false where it was not, or does not hold any more.
func (s *Server) again(c *gin.Context, q *query.Session, key string) (bool, error) {
	a := s.kept.get(key)
	if a == nil {
		return false, nil
	}
	a, ok, err := s.brought(c, q, key, a)
	if err != nil || !ok {
		return false, err
	}
	if a.link != "" {
		c.Header("Link", a.link)
	}
	if len(a.readAs) > 0 {
		c.Writer.Header()[readAs] = a.readAs
	}
	if !tagged(c, a.tag) {
		s.metrics.kept.WithLabelValues("revision").Inc()
		c.Data(http.StatusOK, a.mediaType, a.of(q.Revision()))
	}
	return true, nil
}

// brought is a kept answer as one of the session's revision, where it is.
func (s *Server) brought(c *gin.Context, q *query.Session, key string, a *keptAnswer) (*keptAnswer, bool, error) {
	if a.revision == q.Revision() {
		return a, true, nil
	}
	if a.rests == nil || a.revision > q.Revision() {
		return nil, false, nil
	}
	rests, err := q.Holds(c.Request.Context(), a.rests, a.revision)
	if err != nil || rests == nil {
		return nil, false, err
	}
	s.metrics.kept.WithLabelValues("earlier").Inc()
	next := *a
	next.body, next.revision, next.rests, next.tag = a.of(q.Revision()), q.Revision(), rests, etag(c, q.Revision(), a.mediaType)
	s.kept.put(key, &next)
	return &next, true, nil
}
