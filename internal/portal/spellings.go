package portal

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mozillazg/go-unidecode"
)

// spellings say who is called by a name, with or without its accents and hyphens, which people
// leave out as they type: "Andre" is André, and "JeanLuc Writer" Jean-Luc Writer. A spelling
// that several people share is nobody's.
type spellings map[string]*Person

// spellings are those of the directory.
func (p *Portal) spellings() spellings {
	all := spellings{}
	for name, id := range p.index.people {
		all.add(name, p.Person(id))
	}
	return all
}

func (all spellings) add(name string, person *Person) {
	key := spelling(name)
	if other, known := all[key]; known && other != person {
		person = nil
	}
	all[key] = person
}

// of gives who has a name, which begins with a capital: words in small letters are none.
func (all spellings) of(name string) *Person {
	if first, _ := utf8.DecodeRuneInString(name); !unicode.IsUpper(first) {
		return nil
	}
	return all[spelling(name)]
}

// spelling is a name in small letters without what people leave out.
func spelling(name string) string {
	name = foldName(name)
	if isPlain(name) {
		return name
	}
	return leftOut.Replace(strings.ToLower(unidecode.Unidecode(name)))
}

var leftOut = strings.NewReplacer(" ", "", "-", "")

// isPlain reports whether a name has neither accents nor several words.
func isPlain(name string) bool {
	return !strings.ContainsFunc(name, func(c rune) bool { return c == ' ' || c == '-' || c >= utf8.RuneSelf })
}
