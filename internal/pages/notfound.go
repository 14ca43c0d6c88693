package pages

// notFoundView is what a wrong address leads to.
type notFoundView struct {
	Links []Link `json:"links"`
}

// notFound lays out the page for addresses where there is nothing, with ways
// on: the pages of the menu, and the search.
func (b *builder) notFound() {
	v := notFoundView{Links: []Link{{Name: b.portal.Config.Title, URL: b.urls.To(HomePath)}}}
	search := false
	for _, m := range b.portal.Config.Menu {
		if m.Path != HomePath {
			v.Links = append(v.Links, Link{Name: m.Name, URL: b.urls.To(m.Path)})
		}
		search = search || m.Path == SearchPath
	}
	if !search {
		v.Links = append(v.Links, b.menuLink(SearchPath))
	}
	b.add(Page{
		Path: NotFoundPath, Layout: "404", Title: b.words.Say("not_found_title", 0), NoIndex: true,
		Description: b.words.Say("not_found_text", 0), View: v,
	})
}
