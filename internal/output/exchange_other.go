//go:build !linux && !darwin

package output

import "errors"

// exchange is something that this system cannot do.
func exchange(_, _ string) error { return errors.ErrUnsupported }
