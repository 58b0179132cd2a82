package server

import (
	"mime"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/gin-gonic/gin"
)

// offer is a format that an endpoint can answer in.
type offer struct {
	name      string
	mediaType string
}

// choose picks the format: format= decides, then Accept with its q-values, then the
// first offer. ok is false where nothing fits, and the answer (406) is written.
func choose(c *gin.Context, offers []offer) (chosen offer, ok bool) {
	if name := asked(c, "format"); name != "" {
		for _, o := range offers {
			if o.name == name {
				return o, true
			}
		}
		notAcceptable(c, offers, "format="+name+" is not one of the formats of this answer")
		return offer{}, false
	}
	accept := c.GetHeader("Accept")
	if strings.TrimSpace(accept) == "" {
		return offers[0], true
	}
	best, quality := -1, 0.0
	for i, o := range offers {
		if q := qualityOf(accept, o.mediaType); q > quality {
			best, quality = i, q
		}
	}
	if best < 0 {
		notAcceptable(c, offers, "nothing that is asked for by Accept can be had")
		return offer{}, false
	}
	return offers[best], true
}

// asked is a parameter of the question. Most questions have few, so that it is mostly plain
// to see without decoding them that it is not there.
func asked(c *gin.Context, name string) string {
	if raw := c.Request.URL.RawQuery; !strings.Contains(raw, name) && !strings.Contains(raw, "%") {
		return ""
	}
	return c.Query(name)
}

// qualityOf gives the q-value that the most specific range of Accept has for a
// media type (RFC 9110, 12.5.1).
func qualityOf(accept, mediaType string) float64 {
	quality, specific := 0.0, -1
	kind, _, _ := strings.Cut(mediaType, "/")
	for _, part := range strings.Split(accept, ",") {
		name, params, err := mime.ParseMediaType(part)
		if err != nil {
			continue
		}
		level := -1
		switch {
		case name == mediaType:
			level = 2
		case name == kind+"/*":
			level = 1
		case name == "*/*":
			level = 0
		}
		if level <= specific {
			continue
		}
		q := 1.0
		if s, given := params["q"]; given {
			if q, err = strconv.ParseFloat(s, 64); err != nil {
				q = 0
			}
		}
		quality, specific = q, level
	}
	return quality
}

func notAcceptable(c *gin.Context, offers []offer, detail string) {
	var names []string
	for _, o := range offers {
		if n := o.name + " (" + o.mediaType + ")"; !slices.Contains(names, n) {
			names = append(names, n)
		}
	}
	problem(c, http.StatusNotAcceptable, "not-acceptable", detail+"; there is "+strings.Join(names, ", "), "format")
}
