package site

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// encodeTOML encodes v, which must become a JSON object, as TOML with one line
// per field. Hugo's front matter may be JSON as well, but then every number is
// a float64 in templates: 4 is not equal to 4, and 1234567 prints as
// 1.234567e+06. In TOML an integer stays one.
//
// TOML has no null: fields that are null are left out, and a null in a list is
// an error.
func encodeTOML(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false) // half of a view model is HTML
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	t := tomlWriter{in: b.Bytes(), out: make([]byte, 0, b.Len()+64)}
	if t.in[0] != '{' {
		return nil, fmt.Errorf("%T is not an object", v)
	}
	if err := t.object("\n"); err != nil {
		return nil, err
	}
	return append(t.out, '\n'), nil
}

// tomlWriter rewrites JSON, as encoding/json writes it (valid, compact), into
// TOML's inline form. The two differ in little.
type tomlWriter struct {
	in  []byte
	pos int
	out []byte
}

// next returns the next byte without taking it.
func (t *tomlWriter) next() byte { return t.in[t.pos] }

func (t *tomlWriter) put(s string) { t.out = append(t.out, s...) }

// object takes an object and puts its fields, with sep between them.
func (t *tomlWriter) object(sep string) error {
	t.pos++ // {
	for first := true; t.next() != '}'; {
		if t.next() == ',' {
			t.pos++
		}
		start := len(t.out)
		if !first {
			t.put(sep)
		}
		t.text()
		t.pos++ // :
		if t.next() == 'n' {
			t.pos += len("null")
			t.out = t.out[:start]
			continue
		}
		t.put("=")
		if err := t.value(); err != nil {
			return err
		}
		first = false
	}
	t.pos++ // }
	return nil
}

func (t *tomlWriter) list() error {
	t.pos++ // [
	t.put("[")
	for t.next() != ']' {
		if t.next() == ',' {
			t.pos++
			t.put(",")
		}
		if err := t.value(); err != nil {
			return err
		}
	}
	t.pos++ // ]
	t.put("]")
	return nil
}

func (t *tomlWriter) value() error {
	switch t.next() {
	case '{':
		t.put("{")
		if err := t.object(","); err != nil {
			return err
		}
		t.put("}")
		return nil
	case '[':
		return t.list()
	case '"':
		t.text()
		return nil
	case 'n':
		return fmt.Errorf("a list holds null")
	}
	// A number, true or false: the same in both.
	start := t.pos
	for c := t.next(); c != ',' && c != ']' && c != '}'; c = t.next() {
		t.pos++
	}
	literal := t.in[start:t.pos]
	t.out = append(t.out, literal...)
	if len(literal) > 18 && !bytes.ContainsAny(literal, ".eE") {
		if _, err := strconv.ParseInt(string(literal), 10, 64); err != nil {
			t.put(".0") // past 64 bits it is a float that JSON wrote without a point
		}
	}
	return nil
}

// text takes a string. TOML knows neither \/ nor pairs of surrogates, which
// come from a type's own MarshalJSON, and wants DEL escaped.
func (t *tomlWriter) text() {
	t.put(`"`)
	t.pos++ // "
	start := t.pos
	flush := func() { t.out = append(t.out, t.in[start:t.pos]...) }
	for t.next() != '"' {
		switch {
		case t.next() == 0x7f:
			flush()
			t.put(`\u007f`)
			t.pos++
			start = t.pos
		case t.next() == '\\' && t.in[t.pos+1] == '/':
			flush()
			t.pos++
			start = t.pos
			t.pos++
		case t.next() == '\\' && t.in[t.pos+1] == 'u':
			flush()
			r := t.escaped()
			if utf16.IsSurrogate(r) && t.next() == '\\' && t.in[t.pos+1] == 'u' {
				r = utf16.DecodeRune(r, t.escaped())
			}
			if r < ' ' || r == '"' || r == '\\' || r == 0x7f {
				t.put(fmt.Sprintf(`\u%04x`, r))
			} else {
				t.out = utf8.AppendRune(t.out, r)
			}
			start = t.pos
		case t.next() == '\\':
			t.pos += 2
		default:
			t.pos++
		}
	}
	flush()
	t.put(`"`)
	t.pos++ // "
}

// escaped takes a \uXXXX.
func (t *tomlWriter) escaped() rune {
	n, _ := strconv.ParseUint(string(t.in[t.pos+2:t.pos+6]), 16, 16)
	t.pos += 6
	return rune(n)
}
