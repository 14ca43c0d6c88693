package portal

import "strings"

// familiar are the names that friends and colleagues are called by and that are seldom given to anybody
// else, with the beginnings of the first names that they are short for. Those that are words as well,
// "Will", "Rich", "Max", are left out.
var familiar = map[string]string{
	"Abby": "Abig", "Alex": "Alexa Aleks Alessa Aleja Alexe", "Andy": "Andr Ander", "Ben": "Benja Bened", "Beth": "Elizab Elisab Bethan", "Bob": "Robert",
	"Cathy": "Cather", "Charlie": "Charle Charlo", "Chris": "Christ Krist", "Cris": "Crist", "Dan": "Dani", "Danny": "Dani", "Dave": "David", "Deb": "Debo Debb", "Debbie": "Debo",
	"Doug": "Dougl", "Eddie": "Edw Edm", "Flo": "Flor", "Fred": "Frede Frédé Friede Alfred", "Gabe": "Gabri", "Geoff": "Geoffr", "Greg": "Grego", "Jake": "Jaco", "Jeff": "Jeffr", "Jen": "Jenn", "Jenny": "Jenni",
	"Jess": "Jessi", "Jim": "James", "Jimmy": "James", "Joe": "Josep", "Jon": "Jonat", "Josh": "Joshu", "Kat": "Kath Kate Katar", "Kate": "Kath Cath Kater", "Kathy": "Kath", "Katie": "Kath Cath", "Ken": "Kenn",
	"Kim": "Kimber", "Larry": "Lawren Lauren", "Liz": "Eliza Elisa", "Maggie": "Margar", "Manu": "Manue", "Matt": "Matth Matte", "Micha": "Micha", "Mike": "Micha", "Mitch": "Mitche",
	"Nate": "Nathan", "Nick": "Nicho Nicol Nikol", "Nico": "Nicol", "Niko": "Nikol", "Pam": "Pamel", "Pete": "Peter", "Phil": "Phili Philli", "Rob": "Rober", "Robbie": "Rober", "Ron": "Ronal",
	"Sam": "Samu Saman", "Seb": "Sebas", "Basti": "Sebas", "Stef": "Stefan", "Steph": "Stepha", "Steve": "Steven Stephen", "Stu": "Stuar Stewar", "Sue": "Susan Suzan", "Ted": "Edwa Theod", "Theo": "Theod",
	"Tim": "Timot", "Tom": "Thoma Toma", "Tommy": "Thoma", "Tony": "Anton Anthon", "Vicky": "Vict", "Vince": "Vincen", "Zach": "Zacha", "Zack": "Zacha",
}

// claimFamiliar says who may be called by which of these names. Whom the list calls by a first name alone
// goes by that.
func claimFamiliar(people []*Person) claims {
	out := claims{}
	for _, person := range people {
		given, _, whole := strings.Cut(person.Name, " ")
		if person.Kind != KindPerson || !whole {
			continue
		}
		for short, names := range familiar {
			for beginning := range strings.FieldsSeq(names) {
				if given != short && strings.HasPrefix(given, beginning) {
					out[short] = appendPerson(out[short], person)
				}
			}
		}
	}
	return out
}
