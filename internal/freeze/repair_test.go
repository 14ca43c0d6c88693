package freeze

import (
	"strings"
	"testing"
)

// misspelt are words as people misspell them, and what they mean.
const misspelt = `
	adress/address acheive/achieve begining/beginning beleive/believe calender/calendar
	commited/committed concensus/consensus dependancy/dependency developement/development
	enviroment/environment existance/existence experiance/experience grammer/grammar guarentee/guarantee
	immediatly/immediately independant/independent knowlege/knowledge libary/library neccessary/necessary
	noticable/noticeable occured/occurred parralel/parallel persistant/persistent prefered/preferred
	priviledge/privilege reccomend/recommend refered/referred relevent/relevant
	responsability/responsibility seperate/separate succesful/successful suprise/surprise
	tommorow/tomorrow truely/truly untill/until usefull/useful wich/which writting/writing
	recuring/recurring migartion/migration deployemnt/deployment milestnoe/milestone valdator/validator
	testnt/testnet proposl/proposal quorom/quorum blcok/block relase/release sheduled/scheduled
	documention/documentation acount/account membres/members fourm/forum uplaod/upload downlod/download
	storge/storage cotent/content wil/will hav/have taht/that specifications/specificatons
	reveiws/reviews tset/test runing/running stoped/stopped ugprade/upgrade recive/receive
	incentivs/incentives newsleter/newsletter synchonized/synchronized posible/possible
	avaliable/available becuase/because consistant/consistent definately/definitely its/it's
	liason/liaison maintenence/maintenance ocassion/occasion parliment/parliament perfomance/performance
	postions/positions recieved/received remeber/remember resouces/resources teh/the thier/their
	wierd/weird adn/and requirments/requirements thorougly/thoroughly transfering/transferring
	foreseen/forseen finaly/finally succesfully/successfully funtionality/functionality
	automaticly/automatically cryptographicaly/cryptographically`

// others are words that lie near each other and mean different things.
const others = `
	test/text must/most may/many some/same node/mode public/pubic host/post now/not on/no all/ill
	accept/except before/after week/weak two/tow one/on day/days will/well can/cant member/remember
	open/reopen lock/block stake/take private/primate in/on it/is he/she to/too then/than there/three
	more/mere least/last first/fast never/ever always/ways without/within only/lonely minimum/maximum
	increase/decrease enabled/disabled encrypted/decrypted input/output upgrade/downgrade
	internal/external allowed/aloud required/retired optional/notional validator/validators
	staging/staking token/taken quarter/quorum vote/veto tested/rested stable/unstable manual/annual
	inbound/unbound paid/unpaid safe/unsafe valid/invalid legal/illegal important/unimportant
	careful/careless useful/useless reversible/irreversible hourly/yearly daily/dairy dozen/dozens
	half/halt third/thirty fourteen/forty sixteen/sixty seventeen/seventy`

// TestRepairs: a misspelt word may be put right, in either direction, and no
// word may become another.
func TestRepairs(t *testing.T) {
	allowed := func(a, b string) bool {
		return compareProse(read("the "+a+" is"), read("the "+b+" is")) == nil
	}
	for _, pair := range strings.Fields(misspelt) {
		a, b, _ := strings.Cut(pair, "/")
		if !allowed(a, b) || !allowed(b, a) {
			t.Errorf("%s is no repair of %s; known: %v, %v", b, a, known(b), known(a))
		}
	}
	for _, pair := range strings.Fields(others) {
		a, b, _ := strings.Cut(pair, "/")
		if allowed(a, b) || allowed(b, a) {
			t.Errorf("%s passes for %s; known: %v, %v", b, a, known(b), known(a))
		}
	}
}
