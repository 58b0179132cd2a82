// Package explorer holds the built web explorer. Its source is TypeScript beside
// this file; `make run` builds it into dist/app, which is embedded and never
// committed. A program built without it has no explorer and says how to get one.
package explorer

import (
	"embed"
	"io/fs"
)

//go:embed all:dist
var dist embed.FS

// Assets are the built files; ok is false where the program was built without them.
func Assets() (files fs.FS, ok bool) {
	app, err := fs.Sub(dist, "dist/app")
	if err != nil {
		return nil, false
	}
	if _, err := fs.Stat(app, "index.html"); err != nil {
		return nil, false
	}
	return app, true
}
