package source

import (
	"io/fs"

	"slipway/internal/diag"
)

// Tree is the files of one portal.
type Tree struct {
	fsys fs.FS
}

// Dir opens the portal in a folder on disk.
func Dir(root string) (*Tree, error) { return nil, nil }

// FS takes the portal from a file system.
func FS(fsys fs.FS) *Tree { return &Tree{fsys: fsys} }

// Glob lists the files below dir whose names end in one of the extensions
// (".yaml"), all files if none is given, as sorted slash paths. A dir that does
// not exist has no files.
func (t *Tree) Glob(dir string, problems *diag.List, exts ...string) []string { return nil }

// Exists reports whether path is a regular file of the portal.
func (t *Tree) Exists(path string) bool { return false }

// Read returns the text of a file, line ends as \n.
func (t *Tree) Read(path string, problems *diag.List) ([]byte, bool) { return nil, false }

// Line returns one line of a file for excerpts; n counts from 1.
func (t *Tree) Line(file string, n int) (string, bool) { return "", false }

// Sub gives the regular files below dir as a file system.
func (t *Tree) Sub(dir string, problems *diag.List) fs.FS { return nil }

// YAML reads a YAML file; nil when it cannot be read.
func (t *Tree) YAML(path string, problems *diag.List) *Node { return nil }

// Document is a Markdown file with its front matter.
type Document struct {
	Path     string
	Front    *Node // nil: none
	Body     []byte
	BodyLine int // line of the file on which Body begins
}

// Document reads a Markdown file.
func (t *Tree) Document(path string, problems *diag.List) (*Document, bool) { return nil, false }

// ParseYAML reads YAML text; file names it in problems.
func ParseYAML(file string, text []byte, problems *diag.List) *Node { return nil }

// Unmarshaler is a value that reads itself from a node.
type Unmarshaler interface {
	UnmarshalNode(n *Node, problems *diag.List)
}

// Decode fills a Go value from a node.
func Decode(n *Node, into any, problems *diag.List) bool { return false }

// DecodeFields is Decode without asking into for UnmarshalNode first.
func DecodeFields(n *Node, into any, problems *diag.List) bool { return false }

// Slug makes an id out of any text; empty if nothing of it can be kept.
func Slug(text string) string { return "" }

// ValidID reports whether id is lower-case words of letters and digits joined
// by hyphens, at most 64 characters.
func ValidID(id string) bool { return false }
