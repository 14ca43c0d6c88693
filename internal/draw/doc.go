// Package draw turns numbers and labels into charts: the timeline of a release,
// a bar of its milestones, its trend, a sparkline of slips, and the scores of a
// key result. What comes out is a string of SVG or HTML that may stand in a page
// as it is.
//
// A chart is the same bytes for the same input. Everything that came in as text
// is cleaned and escaped. There are no scripts, no style attributes and no
// colours in it: classes name what a thing is and the stylesheet
// assets/css/charts.css gives it a colour. Shape and words tell states apart,
// so that a chart loses nothing in one colour. Sizes of text stand in the
// drawing itself, because its layout is worked out from them.
//
// A day is a column and not a moment: whatever happens on it stands in the
// middle of the column, and a month fills all of its columns. A date that
// allows several days, such as a month, a quarter or a bound, counts as its
// last day where one day is needed, which is when it must be over.
//
// The package refuses to know releases, languages and the present: states,
// words, dates and the as-of day come in as values.
package draw
