package portal

import "slipway/internal/minutes"

// offices lets minutes speak of people by their office, "Clerk to call the bank", where one
// person holds it in all of the series. A name of the directory comes first.
func (v *vocabulary) offices(attendees []minutes.Attendee) {
	held := map[string]map[*Person]bool{}
	for _, a := range attendees {
		person := v.names[foldName(a.Name)]
		if person == nil {
			continue
		}
		for _, office := range a.Offices {
			if held[office] == nil {
				held[office] = map[*Person]bool{}
			}
			held[office][person] = true
		}
	}
	for office, holders := range held {
		if len(holders) > 1 { // each led some of the meetings
			continue
		}
		for person := range holders {
			for _, name := range officeNames(office) {
				if _, listed := v.portal.PersonID(name); !listed && v.names[name] == nil {
					v.names[name] = person
				}
			}
		}
	}
}

func officeNames(office string) []string {
	if office == "chair" {
		return []string{"chair", "chairman", "chairwoman", "chairperson"}
	}
	return []string{office}
}
