package pebble

import (
	"errors"
	"fmt"
	"sync"
	"syscall"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"

	"entente/schema"
)

// Pebble cannot go on after its log or manifest could not be written, so a store
// does not let the disk fill up to the last byte: a write is refused while less
// than this would be left.
const reservedSpace = 64 << 20

// diskSpace watches the free space of the disk that a store lies on.
type diskSpace struct {
	fs  vfs.FS
	dir string
	off bool

	mu   sync.Mutex
	free uint64
	at   time.Time
}

// check refuses to write n bytes when the disk is too full for them. The file
// system is asked ten times a second at most.
func (d *diskSpace) check(n uint64) error {
	if d.off {
		return nil
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.free < n+2*reservedSpace || time.Since(d.at) > 100*time.Millisecond {
		u, err := d.fs.GetDiskUsage(d.dir)
		if errors.Is(err, vfs.ErrUnsupported) {
			d.off = true
			return nil
		}
		if err != nil {
			return ioError("ask for the free space of", err)
		}
		d.free, d.at = u.AvailBytes, time.Now()
	}
	if d.free < n+reservedSpace {
		return schema.Errorf(schema.Unavailable, "no space left on the disk of %s: %d MiB are free, %d MiB are needed; nothing was written",
			d.dir, d.free>>20, (n+reservedSpace)>>20)
	}
	d.free -= n
	return nil
}

func noSpace(err error) bool { return errors.Is(err, syscall.ENOSPC) }

// quietLogger drops Pebble's chatter; what concerns a caller comes back as an
// error. Fatalf must not return: Pebble calls it when going on would do damage.
// What was acknowledged is on disk by then, and the next open finds it.
type quietLogger struct{}

func (quietLogger) Infof(string, ...any)  {}
func (quietLogger) Errorf(string, ...any) {}
func (quietLogger) Fatalf(format string, args ...any) {
	panic(fmt.Sprintf("the store had to stop, nothing acknowledged is lost: "+format, args...))
}
