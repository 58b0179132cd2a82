// Package server is the HTTP API: one file an endpoint, one table from error kind
// to status, the limits that wrap every question, and the description that the
// routes are checked against. Questions themselves live in graph/query.
package server
