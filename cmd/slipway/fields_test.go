package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// TestEveryFieldIsExplained compares the tables of the guide "Every field"
// with the struct tags of package portal, in both directions, and asks for an
// example of each field in the guide's portal.
func TestEveryFieldIsExplained(t *testing.T) {
	const name = "every-field.md"
	guides := readGuides(t)
	want := portalFields(t)
	got := fieldTables(guides[name])
	for _, at := range slices.Sorted(maps.Keys(want)) {
		section, ok := got[at]
		if !ok {
			t.Errorf("no table for %s: add a heading with <!-- %s --> below it, and a row for each of %s", at, at, strings.Join(want[at], ", "))
			continue
		}
		for _, f := range want[at] {
			if !slices.Contains(section, f) {
				t.Errorf("the table of %s has no row for `%s`", at, f)
			}
		}
		for _, f := range section {
			if !slices.Contains(want[at], f) {
				t.Errorf("the table of %s has a row for `%s`, which is no field", at, f)
			}
		}
	}
	for _, at := range slices.Sorted(maps.Keys(got)) {
		if _, ok := want[at]; !ok {
			t.Errorf("there is a table for %s, which is no struct with fields", at)
		}
	}
	files := example(t, guides, name)
	var examples strings.Builder
	for _, file := range slices.Sorted(maps.Keys(files)) {
		examples.WriteString(files[file] + "\n") // a file need not end in a line break
	}
	for _, at := range slices.Sorted(maps.Keys(want)) {
		for _, f := range want[at] {
			if !regexp.MustCompile(`(?m)(^|[\s{,])` + regexp.QuoteMeta(f) + `:(\s|$)`).MatchString(examples.String()) {
				t.Errorf("no example for `%s` of %s", f, at)
			}
		}
	}
}

// portalFields lists the fields of the data format: the yaml tags of every
// struct in package portal. A struct without a name goes by the type whose
// method it is in. Those in methods of Portal hold a file as a whole.
func portalFields(t *testing.T) map[string][]string {
	t.Helper()
	files, err := filepath.Glob("../../internal/portal/*.go")
	if err != nil || len(files) == 0 {
		t.Fatal("no sources of package portal", err)
	}
	fields := map[string][]string{}
	for _, file := range files {
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, decl := range parsed.Decls {
			owner := ""
			if f, ok := decl.(*ast.FuncDecl); ok {
				if owner = receiver(f); owner == "Portal" {
					continue
				}
			}
			ast.Inspect(decl, func(n ast.Node) bool {
				if spec, ok := n.(*ast.TypeSpec); ok {
					owner = spec.Name.Name
				}
				s, ok := n.(*ast.StructType)
				if !ok {
					return true
				}
				for _, f := range s.Fields.List {
					if tag := yamlTag(t, f); tag != "" && !slices.Contains(fields[owner], tag) {
						fields[owner] = append(fields[owner], tag)
					}
				}
				return true
			})
		}
	}
	return fields
}

func receiver(f *ast.FuncDecl) string {
	if f.Recv == nil {
		return f.Name.Name
	}
	at := f.Recv.List[0].Type
	if star, ok := at.(*ast.StarExpr); ok {
		at = star.X
	}
	return at.(*ast.Ident).Name
}

func yamlTag(t *testing.T, f *ast.Field) string {
	if f.Tag == nil {
		return ""
	}
	text, err := strconv.Unquote(f.Tag.Value)
	if err != nil {
		t.Fatal(err)
	}
	name, _, _ := strings.Cut(reflect.StructTag(text).Get("yaml"), ",")
	if name == "-" {
		return ""
	}
	return name
}

var (
	tableOf  = regexp.MustCompile(`^<!-- (\w+) -->$`)
	tableRow = regexp.MustCompile("^\\| ((?:`[^`]+`(?:, )?)+) \\|")
	inTicks  = regexp.MustCompile("`([^`]+)`")
)

// fieldTables reads the tables of a guide: the first column holds the fields,
// and a comment above each table says of which struct they are.
func fieldTables(text string) map[string][]string {
	tables := map[string][]string{}
	at := ""
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		switch {
		case strings.HasPrefix(line, "#"):
			at = ""
		case tableOf.MatchString(line):
			at = tableOf.FindStringSubmatch(line)[1]
			tables[at] = nil
		case at != "" && tableRow.MatchString(line):
			for _, m := range inTicks.FindAllStringSubmatch(tableRow.FindStringSubmatch(line)[1], -1) {
				tables[at] = append(tables[at], m[1])
			}
		}
	}
	return tables
}
