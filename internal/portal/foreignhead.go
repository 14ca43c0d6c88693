package portal

import (
	"slices"
	"strings"

	"slipway/internal/diag"
	"slipway/internal/pattern"
	"slipway/internal/source"
)

// foreignFields are those that other generators and editors write into the heads of pages.
// They say nothing of a meeting, nor whether its minutes are public.
var foreignFields = []string{
	"layout", "template", "type", "tags", "tag", "categories", "category", "taxonomies", "keywords",
	"description", "summary", "excerpt", "subtitle", "image", "cover", "banner", "toc", "weight", "order", "nav_order",
	"parent", "grand_parent", "menu", "sidebar_label", "sidebar_position", "permalink", "slug", "url", "path", "aliases",
	"redirect_from", "canonical_url", "author", "authors", "editor", "lang", "locale", "language", "comments",
	"lastmod", "updated", "modified", "dateCreated", "generator",
}

// withoutForeign takes the fields of other generators off the head of minutes, and tells of
// them in one warning. A day in the way these write it is read as one.
func withoutForeign(head *source.Node, problems *diag.List) *source.Node {
	own := *head
	own.Pairs = nil
	var foreign []string
	var at diag.Range
	for _, p := range head.Pairs {
		switch {
		case slices.Contains(foreignFields, p.Key):
			if foreign == nil {
				at = p.KeyAt
			}
			foreign = append(foreign, "`"+p.Key+"`")
			continue
		case p.Key == "attendees" || p.Key == "participants":
			if own.Get("present") != nil || head.Get("present") != nil {
				problems.Errorf(p.KeyAt, "meeting/present-twice", "write all who were there in one of them",
					"`%s` says the same as the other field of those who were there", p.Key)
				continue
			}
			p.Key = "present"
			if there := namesListed(p.Value); there != nil {
				p.Value = there
			}
		case p.Key == "date" && p.Value.Kind == source.Scalar:
			p.Value = isoMoment(p.Value)
		}
		own.Pairs = append(own.Pairs, p)
	}
	if foreign != nil {
		problems.Warnf(at, "meeting/foreign-field", "take it out, or write it below `extra` for templates of your own",
			"nothing is made of %s in minutes", strings.Join(foreign, ", "))
	}
	return &own
}

// namesListed reads those who were there as apps for notes write them into the head: in a list or
// behind each other, as links of a wiki, with their addresses, which stay out. It is nil where the
// value is anything else.
func namesListed(value *source.Node) *source.Node {
	items := value.Items
	switch value.Kind {
	case source.Scalar:
		for _, name := range strings.Split(value.Text, ",") {
			items = append(items, &source.Node{Kind: source.Scalar, Text: name, At: value.At})
		}
	case source.Sequence:
	default:
		return nil
	}
	there := &source.Node{Kind: source.Sequence, At: value.At}
	for _, item := range items {
		if item.Kind != source.Scalar {
			return nil
		}
		name := *item
		name.Text = strings.Trim(address.ReplaceAllString(strings.NewReplacer("[[", "", "]]", "").Replace(item.Text), ""), " ")
		if at := strings.LastIndexAny(name.Text, "|/"); at >= 0 && strings.HasPrefix(item.Text, "[[") { // "[[people/dev|Dev]]"
			name.Text = name.Text[at+1:]
		}
		if name.Text != "" {
			there.Items = append(there.Items, &name)
		}
	}
	return there
}

var address = pattern.Must(`\s*[(<]\S+@\S+[)>]\s*$`)

// moment is a day with its time as other generators write it: "2018-04-02 14:00:00 +0200", or
// with parts of a second.
var moment = pattern.Must(`^([0-9]{4}-[0-9]{2}-[0-9]{2})(?: ([0-9]{2}:[0-9]{2}(?::[0-9]{2})?)(?:\.[0-9]+)?|T([0-9]{2}:[0-9]{2}:[0-9]{2})\.[0-9]+) ?(?:(Z|UTC)|([+-][0-9]{2}):?([0-9]{2}))?$`)

// isoMoment gives a date in the form of ISO 8601.
func isoMoment(written *source.Node) *source.Node {
	m := moment.FindStringSubmatch(written.Text)
	if m == nil {
		return written
	}
	iso := *written
	iso.Text = m[1] + "T" + m[2] + m[3]
	switch {
	case m[4] != "":
		iso.Text += "Z"
	case m[5] != "":
		iso.Text += m[5] + ":" + m[6]
	}
	return &iso
}
