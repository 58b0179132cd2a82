// Package curated reads timelines and claims that people write by hand, as YAML.
//
// The form is described by schema.json (JSON Schema, for editors) and shown by
// Template, which is written for a historian. Every scalar is taken as it is
// written, so that "NO" is Norway and "1954" a year. Mistakes are reported with
// line and column; a record with a mistake is refused, the others are read.
package curated
