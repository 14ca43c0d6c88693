package site

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/bep/logg"
)

// said collects what Hugo and the templates log.
type said struct {
	mu               sync.Mutex
	warnings, errors []string
}

// add is a hook of Hugo's logger.
func (s *said) add(e *logg.Entry) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	message := firstLine(e.Message)
	if missing, ok := strings.CutPrefix(message, "i18n|MISSING_TRANSLATION|"); ok {
		lang, word, _ := strings.Cut(missing, "|")
		message = fmt.Sprintf("i18n/%s.yaml has no word %q", lang, word)
	}
	switch {
	case e.Level >= logg.LevelError:
		s.errors = append(s.errors, message)
	case e.Level == logg.LevelWarn:
		s.warnings = append(s.warnings, message)
	}
	return nil
}

// sorted returns the warnings, each once.
func (s *said) sorted() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	slices.Sort(s.warnings)
	return slices.Compact(s.warnings)
}

// failed returns what templates report through errorf, or nil.
func (s *said) failed() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.errors) == 0 {
		return nil
	}
	slices.Sort(s.errors)
	return fmt.Errorf("templates report: %s", strings.Join(slices.Compact(s.errors), "; "))
}
