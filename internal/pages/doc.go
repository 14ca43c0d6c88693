// Package pages lays the model out as pages: for each page its path, the
// layout that shows it, and a view with everything that is on it, worked out
// and rendered. A template that shows a view does no arithmetic and looks
// nothing up.
//
// urls.go is the one place where something gets its address. The package
// refuses to know how a page is turned into HTML.
package pages
