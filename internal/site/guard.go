package site

import (
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"strconv"
	"strings"
	"text/template/parse"
)

// What no template may use, with the reason. Hugo itself refuses the network,
// programs and the environment (see hugoConfig) and its files are in memory,
// but stops at the first of these on a page, and shows what is in memory in no
// particular order; others are doors that it leaves open. The lists are of names, wherever
// they stand: a namespace can be put in a variable, and apply and
// ExecuteAsTemplate take code as text, past this check.
const (
	readsDisk   = "reads files of the machine; styles and scripts are bundled by Slipway, and words come from i18n/"
	environment = "reads the environment of the machine; a page is the same wherever it is built"
	network     = "reaches the network; put a copy of the file into static/"
	notTheSame  = "gives another result on each build; values such as the day come in as data"
	notOneByOne = "looks at other pages; templates see one page at a time, and what they need of others is in .Params.view"
	readsBack   = "works on published files, which are gone by then"
	hidesCode   = "runs code that is given as text"
)

var deniedFuncs = map[string]string{
	"os": readsDisk, "readDir": readsDisk, "readFile": readsDisk, "fileExists": readsDisk, "imageConfig": readsDisk,
	"getenv": environment,
	"js":     readsDisk, "babel": readsDisk,
	"css": readsDisk, "postCSS": readsDisk, "toCSS": readsDisk,
	"now": notTheSame, "shuffle": notTheSame,
	// Their rules can be changed by files in the working directory.
	"inflect": readsDisk, "humanize": readsDisk, "pluralize": readsDisk, "singularize": readsDisk,
	"ref": notOneByOne, "relref": notOneByOne,
	"apply": hidesCode, "doDefer": readsBack,
}

var deniedMethods = map[string]string{
	"Now": notTheSame, "Shuffle": notTheSame, "Rand": notTheSame, "Counter": notTheSame,
	"Pages": notOneByOne, "RegularPages": notOneByOne, "RegularPagesRecursive": notOneByOne,
	"AllPages": notOneByOne, "Sections": notOneByOne, "Taxonomies": notOneByOne, "GetTerms": notOneByOne,
	"GetPage": notOneByOne, "Ref": notOneByOne, "RelRef": notOneByOne,
	"Paginate": notOneByOne, "Paginator": notOneByOne, "Related": notOneByOne,
	"Next": notOneByOne, "Prev": notOneByOne, "NextInSection": notOneByOne, "PrevInSection": notOneByOne,
	"GetRemote":   network,
	"ToMath":      readsDisk, // through the cache of its interpreter
	"PostProcess": readsBack, "Defer": readsBack, "DoDefer": readsBack,
	"Apply": hidesCode, "ExecuteAsTemplate": hidesCode,
}

// guardTemplates reads every template of the theme and of the overrides, used
// or not, and reports what they may not use.
func guardTemplates(cfg Config) error {
	var found TemplateErrors
	for _, set := range []struct {
		files fs.FS
		own   bool
	}{{cfg.Theme, false}, {cfg.Overrides, true}} {
		if set.files == nil {
			continue
		}
		err := eachFile(set.files, func(name string, data []byte) error {
			if strings.HasPrefix(name, "layouts/") {
				found = append(found, guard(name, set.own, string(data))...)
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	if len(found) > 0 {
		return sortErrors(found)
	}
	return nil
}

// guard checks one template. Text that does not parse here would not parse in
// Hugo either, which uses a copy of the same parser.
func guard(name string, own bool, text string) TemplateErrors {
	return sortErrors(inspect(name, own, text).found)
}

// inspect reads one template.
func inspect(name string, own bool, text string) *guarded {
	g := &guarded{name: name, own: own, text: text}
	root := parse.New(path.Base(name))
	root.Mode = parse.SkipFuncCheck
	trees := map[string]*parse.Tree{}
	if _, err := root.Parse(text, "", "", trees); err != nil {
		g.found = TemplateErrors{parseError(name, own, err)}
		return g
	}
	for _, tree := range trees {
		if tree.Root != nil {
			g.walk(tree.Root)
		}
	}
	if root.Root != nil {
		g.walk(root.Root)
	}
	return g
}

var parseErrorRE = regexp.MustCompile(`^template: [^:]*:(\d+): (.*)$`)

func parseError(name string, own bool, err error) TemplateError {
	e := TemplateError{Template: name, Own: own, Message: err.Error()}
	if m := parseErrorRE.FindStringSubmatch(e.Message); m != nil {
		e.Line, _ = strconv.Atoi(m[1])
		e.Message = m[2]
	}
	return e
}

type guarded struct {
	name  string
	own   bool
	text  string
	found TemplateErrors

	literals []string // texts in the template's code
}

func (g *guarded) deny(at parse.Pos, what, why string) {
	before := g.text[:min(int(at), len(g.text))]
	start := strings.LastIndexByte(before, '\n') + 1
	g.found = append(g.found, TemplateError{
		Template: g.name, Own: g.own,
		Line:    1 + strings.Count(before, "\n"),
		Column:  1 + len([]rune(before[start:])),
		Message: fmt.Sprintf("%s %s", what, why),
	})
}

func (g *guarded) names(at parse.Pos, idents []string) {
	for _, ident := range idents {
		if why, ok := deniedMethods[ident]; ok {
			g.deny(at, "."+ident, why)
		}
	}
}

func (g *guarded) walk(n parse.Node) {
	switch n := n.(type) {
	case *parse.ListNode:
		if n == nil {
			return
		}
		for _, child := range n.Nodes {
			g.walk(child)
		}
	case *parse.ActionNode:
		g.walk(n.Pipe)
	case *parse.PipeNode:
		if n == nil {
			return
		}
		for _, cmd := range n.Cmds {
			for _, arg := range cmd.Args {
				g.walk(arg)
			}
		}
	case *parse.IfNode:
		g.branch(n.BranchNode)
	case *parse.RangeNode:
		g.branch(n.BranchNode)
	case *parse.WithNode:
		g.branch(n.BranchNode)
	case *parse.TemplateNode:
		g.literals = append(g.literals, n.Name)
		g.walk(n.Pipe)
	case *parse.StringNode:
		g.literals = append(g.literals, n.Text)
	case *parse.ChainNode:
		g.walk(n.Node)
		g.names(n.Position(), n.Field)
	case *parse.FieldNode:
		g.names(n.Position(), n.Ident)
	case *parse.VariableNode:
		g.names(n.Position(), n.Ident[1:])
	case *parse.IdentifierNode:
		if why, ok := deniedFuncs[n.Ident]; ok {
			g.deny(n.Position(), n.Ident, why)
		}
	}
}

func (g *guarded) branch(b parse.BranchNode) {
	g.walk(b.Pipe)
	g.walk(b.List)
	g.walk(b.ElseList)
}
