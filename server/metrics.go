package server

import (
	"net/http"
	"strconv"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"entente/graph"
)

// metrics counts requests and tells the size of the graph.
type metrics struct {
	requests *prometheus.CounterVec
	seconds  *prometheus.HistogramVec
	kept     *prometheus.CounterVec
	cut      prometheus.Counter
	handler  http.Handler
}

func newMetrics(g *graph.Graph) *metrics {
	m := &metrics{
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "entente_requests_total", Help: "Requests answered."}, []string{"route", "status"}),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "entente_request_seconds", Help: "Time to answer.",
			Buckets: []float64{.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 5}}, []string{"route"}),
	}
	m.kept = prometheus.NewCounterVec(prometheus.CounterOpts{Name: "entente_kept_answers_total", Help: "Answers given from memory: of the revision itself, or of an earlier one and still right."}, []string{"of"})
	m.cut = prometheus.NewCounter(prometheus.CounterOpts{Name: "entente_cut_answers_total", Help: "Answers that ended after their first byte and before their last, mostly because the client left."})
	reg := prometheus.NewRegistry()
	reg.MustRegister(m.requests, m.seconds, m.kept, m.cut, collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "entente_quads", Help: "Quads in the graph."}, func() float64 { return float64(g.Stats().Quads) }),
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "entente_revision", Help: "Newest revision."}, func() float64 { return float64(g.Stats().Revision) }))
	m.handler = promhttp.HandlerFor(reg, promhttp.HandlerOpts{})
	return m
}

// observe counts a request under its route, never under its address: addresses are
// without number.
func (s *Server) observe(c *gin.Context) {
	begin := time.Now()
	c.Next()
	route := c.FullPath()
	if route == "" {
		route = "none"
	}
	s.metrics.requests.WithLabelValues(route, strconv.Itoa(c.Writer.Status())).Inc()
	s.metrics.seconds.WithLabelValues(route).Observe(time.Since(begin).Seconds())
	s.cfg.Log.Debug("request", "method", c.Request.Method, "path", c.Request.URL.Path, "status", c.Writer.Status(), "took", time.Since(begin))
}

func (s *Server) metricsPage(c *gin.Context) { s.metrics.handler.ServeHTTP(c.Writer, c.Request) }
