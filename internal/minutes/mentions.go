package minutes

import "slipway/internal/pattern"

// calledWhole gives, by their first names, whom the minutes call by an @ and a whole name, as
// pages of notes write it: "@Release Lead". Each has to stand there twice, always with the same
// surname, for else the word behind a handle is that of a sentence.
func calledWhole(texts []string) map[string]string {
	whole, times := map[string]string{}, map[string]int{}
	for _, text := range texts {
		for _, m := range wholeMention.FindAllStringSubmatch(text, mostClauses) {
			first, last := m[1], m[2]
			if times[first]++; times[first] == 1 {
				whole[first] = last
			} else if whole[first] != last {
				whole[first] = ""
			}
		}
	}
	for first, last := range whole {
		if last == "" || times[first] < 2 {
			delete(whole, first)
		}
	}
	return whole
}

var wholeMention = pattern.Must(`@(\p{Lu}[\p{L}'’-]+)(?: (\p{Lu}\p{Ll}[\p{L}'’-]*))?`)

// mentioning gives the texts of meetings in which an @ may stand.
func mentioning(meetings []*Meeting) (texts []string) {
	for _, m := range meetings {
		eachItem(m, func(item *Item) { texts = append(texts, item.Raw[:min(len(item.Raw), mostSentences)]) })
		for _, area := range m.Areas {
			texts = append(texts, area.Commentary[:min(len(area.Commentary), 10*mostSentences)])
		}
	}
	return texts
}
