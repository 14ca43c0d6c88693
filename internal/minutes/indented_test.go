package minutes

import "testing"

func TestIndentedText(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"below a number", "1. Reports\n\n    A. Servers [Lead]\n\n       The servers are old. We looked at\n       some of them (two).\n\n       @Ops: find out what new ones\n       cost\n\n    B. Guide [Writer]\n\n       The guide was read. Writer will send the\n       text to the list.\n\n2. End\n", "ops: find out what new ones\ncost | writer: The guide was read. Writer will send the\ntext to the list."},
		{"no list", "Servers\n\n    The servers are old.\n\n    ACTION: ops to find out what\n    new ones cost\n\nGuide\n", "ops: ops to find out what\nnew ones cost"},
		{"bullets", "Board\n\n    Action items:\n\n      [ ] Writer: publish it\n      - Lead: sign the lease\n\nEnd\n", "writer: publish it | lead: sign the lease"},
		{"bullets of mails", "Board\n\n    * The hall is late.\n          o ACTION: Lead - To invite the painter (of the roof),\n            the plumber, and Ops to talk of it\n          o The hall is red.\n          o ACTION - Writer will tell them\n\nEnd\n", "lead: To invite the painter (of the roof),\nthe plumber, and Ops to talk of it | writer: Writer will tell them"},
		{"code", "1. Reports\n\n       if late {\n          TODO: lead to mend it\n       }\n\n2. End\n\nand\n\n    x = 1\n    TODO: lead to mend it\n", ""},
	})
}
