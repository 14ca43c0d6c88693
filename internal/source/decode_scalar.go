package source

import (
	"fmt"
	"reflect"
	"regexp"
	"strconv"
	"strings"
)

var (
	// Octal, hexadecimal and exponents are left to other formats: 010 has
	// meant 8 and 10.
	integer = regexp.MustCompile(`^-?(0|[1-9][0-9]*)$`)
	decimal = regexp.MustCompile(`^-?(0|[1-9][0-9]*)(\.[0-9]+)?$`)
	// glued is a key with its colon and value run together.
	glued = regexp.MustCompile(`^([a-z_]+):(\S.*)$`)
)

// scalar fills a string, a number or a bool from a text.
func (d *decoder) scalar(n *Node, v reflect.Value, what string) {
	if n.Kind != Scalar {
		d.wrong(n, what, wanted(v))
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(n.Text)
		return
	case reflect.Bool:
		if n.Plain && (n.Text == "true" || n.Text == "false") {
			v.SetBool(n.Text == "true")
			return
		}
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		i, err := strconv.ParseInt(n.Text, 10, 64)
		if n.Plain && integer.MatchString(n.Text) && err == nil && !v.OverflowInt(i) {
			v.SetInt(i)
			return
		}
	case reflect.Float64:
		f, err := strconv.ParseFloat(n.Text, 64)
		if n.Plain && decimal.MatchString(n.Text) && err == nil {
			v.SetFloat(f)
			return
		}
	}
	d.wrong(n, what, wanted(v))
}

// wanted names a Go type in the words of a portal's author.
func wanted(v reflect.Value) string {
	switch v.Kind() {
	case reflect.String:
		return "a text"
	case reflect.Bool:
		return "true or false"
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return "a whole number"
	case reflect.Float64:
		return "a number"
	}
	panic(fmt.Sprintf("source: cannot decode into %v", v.Type()))
}

// wrong reports a value of another kind than its field.
func (d *decoder) wrong(n *Node, what, want string) {
	found := n.Kind.String()
	if n.Kind == Scalar {
		found = "the text " + quoted(n.Text)
	}
	d.problems.Errorf(n.At, "yaml/type", mend(n, want), "%s must be %s, not %s", what, want, found)
}

// mend says how to write what is wanted.
func mend(n *Node, want string) string {
	switch {
	case n.Kind == Scalar && n.Plain && glued.MatchString(n.Text) && strings.HasPrefix(want, "a mapping"):
		m := glued.FindStringSubmatch(n.Text)
		return "write a space after the colon: `" + m[1] + ": " + shorten(m[2]) + "`"
	case want == "true or false":
		switch strings.ToLower(n.Text) {
		case "yes", "on", "y", "true", "1":
			return "write true"
		case "no", "off", "n", "false", "0":
			return "write false"
		}
	case want == "a whole number" && n.Kind == Scalar, want == "a number" && n.Kind == Scalar:
		if digits := strings.TrimLeft(n.Text, "0"); integer.MatchString(n.Text) && !n.Plain {
			return "write it without quotes"
		} else if digits != "" && digits != n.Text && integer.MatchString(digits) {
			return "write " + digits
		}
	case isMissing(n) && (want == "a list" || strings.HasPrefix(want, "a mapping")):
		return "leave it out: what is not written is shown as not recorded"
	case want == "a list" && n.Kind == Scalar:
		return "write [" + shorten(n.Text) + "], or one item a line, each behind a dash"
	case want == "a list" && n.Kind == Mapping:
		return "begin each item with a dash"
	case want == "a mapping of ids":
		id := "final-test"
		if len(n.Items) > 0 && n.Items[0].Kind == Scalar && ValidID(n.Items[0].Text) {
			id = n.Items[0].Text
		}
		return "write each entry below an id of its own, `" + id + ": …`, without dashes"
	case want == "a mapping":
		return "write `key: value` on the lines below"
	case want == "a text" && n.Kind == Mapping && len(n.Pairs) == 1 && n.Pairs[0].Value.Kind == Scalar:
		return "if the colon belongs to the text, put it in quotes: \"" + shorten(n.Pairs[0].Key+": "+n.Pairs[0].Value.Text) + "\""
	}
	return "write " + want
}

// isMissing tells the words for what there is not, or not yet.
func isMissing(n *Node) bool {
	if n.Kind != Scalar {
		return false
	}
	switch strings.ToLower(n.Text) {
	case "tbd", "none", "n/a":
		return true
	}
	return false
}
