package minutes

import "testing"

// Who tells of themselves, or is told of, may leave out who that is.
func TestLeftOutSubject(t *testing.T) {
	checkTaken(t, map[string]string{
		"- Lead: It is late. Will likely spend next week updating the list.":               "lead",
		"- Lead will probably spend two days working on it.":                               "lead",
		"- Lead will probably spend next week at the sea.":                                 "",
		"- Lead: the roof will likely spend a week drying.":                                "",
		"- Lead will probably send it.":                                                    "",
		"- Lead: Plan to try that out next week.":                                          "lead",
		"- Lead: plan to send it on Friday":                                                "lead",
		"- Lead: plan to write it down":                                                    "",
		"- Lead: plan to discuss it next week":                                             "",
		"- Lead: Plan is to write it next week.":                                           "",
		"- @ops unexpected travel last week, should have something up middle of this week": "ops",
		"- @ops the vendor is quick, should have something up middle of this week":         "",
		"- @ops should have asked by Friday":                                               "",
		"- @ops began, then was pulled into other things. Needs to work on it.":            "ops",
		"- Ops has begun. Still needs to ask the vendor.":                                  "ops",
		"- Ops has begun. Has to check with the vendor.":                                   "ops",
		"- Ops showed the tool. Needs to handle more roofs.":                               "",
		"- Ops showed the tool. Needs to be faster.":                                       "",
		"- Ops talked to Writer. Needs to ask the vendor.":                                 "",
		"- Ops showed the tool. Needs to ask the vendor if it holds.":                      "",
		"- The roof is red. Needs to work on it.":                                          "",
		"@writer made a tool so that @ops can print. Will work with @ops on it.":           "writer",
		"- Writer told Ops of it. She will ask Ops again.":                                 "writer",
		"- Writer told Ops of it. She will ask Lead.":                                      "",
		"- Writer told Ops of it. She will print it.":                                      "",
	})
}
