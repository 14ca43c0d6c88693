package date

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// The names of months and weekdays in other languages, as people write them in minutes: a row for
// each language, from January and from Sunday on, in the form that stands behind the number of a
// day. They are read only there, in full, and never without a day.
var (
	monthRows = [...]string{
		"januar februar märz april mai juni juli august september oktober november dezember",            // German
		"jänner feber maerz april mai juni juli august september oktober november dezember",             // Austrian
		"janvier février mars avril mai juin juillet août septembre octobre novembre décembre",          // French
		"janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",          // as typed
		"enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",      // Spanish
		"janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",      // Portuguese
		"gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre", // Italian
		"januari februari maart april mei juni juli augustus september oktober november december",       // Dutch
		"januar februar mars april mai juni juli august september oktober november desember",            // Norwegian
		"januari februari mars april maj juni juli augusti september oktober november december",         // Swedish
		"januar februar marts april maj juni juli august september oktober november december",           // Danish
		"stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
		"ledna února března dubna května června července srpna září října listopadu prosince",
		"januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
	}
	weekdayRows = [...]string{
		"sonntag montag dienstag mittwoch donnerstag freitag samstag",
		"dimanche lundi mardi mercredi jeudi vendredi samedi",
		"domingo lunes martes miércoles jueves viernes sábado",
		"domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado",
		"domenica lunedì martedì mercoledì giovedì venerdì sabato",
		"zondag maandag dinsdag woensdag donderdag vrijdag zaterdag",
		"søndag mandag tirsdag onsdag torsdag fredag lørdag", // Norwegian and Danish
		"söndag måndag tisdag onsdag torsdag fredag lördag",
		"niedzieli poniedziałku wtorku środy czwartku piątku soboty",
		"neděle pondělí úterý středy čtvrtka pátku soboty",
		"nedele pondelka utorka stredy štvrtka piatka soboty",
	}
	monthsAbroad, weekdaysAbroad = numbered(monthRows[:], 1), numbered(weekdayRows[:], 0)
)

// numbered gives the place of each word in its row.
func numbered(rows []string, first int) map[string]int {
	all := map[string]int{}
	for _, row := range rows {
		for i, word := range strings.Fields(row) {
			all[word] = first + i
		}
	}
	return all
}

// monthAbroad steps over the name of a month in another language; 0 if there is none.
func (c *cursor) monthAbroad() time.Month {
	rest, n := c.rest(), 0
	for n < len(rest) && n < len("października")+1 {
		r, size := utf8.DecodeRuneInString(rest[n:])
		if !unicode.IsLetter(r) {
			break
		}
		n += size
	}
	if n < len("mai") {
		return 0
	}
	month := time.Month(monthsAbroad[strings.ToLower(rest[:n])])
	if month != 0 {
		c.i += n
	}
	return month
}

// WeekdayAbroad reads the name of a day of the week in another language than English, in full.
func WeekdayAbroad(s string) (time.Weekday, bool) {
	w, ok := weekdaysAbroad[strings.ToLower(s)]
	return time.Weekday(w), ok
}
