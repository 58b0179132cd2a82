package server

import (
	"net/http"
	"sync"

	"github.com/gin-gonic/gin"
)

// kept holds answers of the newest revisions, up to a bound of bytes: an answer
// depends on nothing but the revision and the question, and a page asks the same ones
// again and again. It has two generations: when the young one is full it becomes the
// old one, and what nobody asks for again is forgotten with it.
type kept struct {
	mu         sync.Mutex
	half       int
	size       int // of the young ones
	young, old map[string]*keptAnswer
}

type keptAnswer struct {
	tag, mediaType, link string
	body                 []byte
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

func (k *kept) put(key string, a *keptAnswer) {
	if key == "" || len(a.body) > maxKeptOne {
		return
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	k.add(key, a)
}

func (k *kept) add(key string, a *keptAnswer) {
	const overhead = 200 // the key and the maps
	k.young[key] = a
	if k.size += len(a.body) + overhead; k.size > k.half {
		k.old, k.young, k.size = k.young, map[string]*keptAnswer{}, 0
	}
}

// keptKey is the key of the answer that is being made.
const keptKey = "entente.kept"

// timed forgets to keep an answer that time cut: another time there may be more of it.
func timed(c *gin.Context, answer interface{ ByTime() bool }) {
	if answer.ByTime() {
		c.Set(keptKey, "")
	}
}

// again answers from what was kept; false where it was not.
func (s *Server) again(c *gin.Context, key string) bool {
	a := s.kept.get(key)
	if a == nil {
		return false
	}
	if a.link != "" {
		c.Header("Link", a.link)
	}
	if !tagged(c, a.tag) {
		c.Data(http.StatusOK, a.mediaType, a.body)
	}
	return true
}
