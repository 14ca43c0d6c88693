package site

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/gohugoio/hugo/parser/metadecoders"
)

// decodeTOML reads TOML as Hugo does.
func decodeTOML(t *testing.T, data []byte) map[string]any {
	t.Helper()
	m, err := metadecoders.Default.UnmarshalToMap(data, metadecoders.TOML)
	if err != nil {
		t.Fatalf("%v in %s", err, data)
	}
	return m
}

func TestEncodeTOML(t *testing.T) {
	for in, want := range map[string]string{
		`{}`:                                    "\n",
		`{"a":1,"b":-2.5,"c":true,"d":"x"}`:     "\"a\"=1\n\"b\"=-2.5\n\"c\"=true\n\"d\"=\"x\"\n",
		`{"a":{"b":[{"c":[]},{}],"d":{}}}`:      "\"a\"={\"b\"=[{\"c\"=[]},{}],\"d\"={}}\n",
		`{"a":null,"b":1,"c":null}`:             "\"b\"=1\n",
		`{"a":{"x":1,"y":null},"b":{"y":null}}`: "\"a\"={\"x\"=1}\n\"b\"={}\n",
		`{"a":[1e21,100000000000000000000,9223372036854775807]}`: "\"a\"=[1e21,100000000000000000000.0,9223372036854775807]\n",
		`{"":"+++","a b.c":"2019-06-20"}`:                        "\"\"=\"+++\"\n\"a b.c\"=\"2019-06-20\"\n",
		`{"a":"q\"b\\n\nt\tn"}`:                                  "\"a\"=\"q\\\"b\\\\n\\nt\\tn\"\n",
		`{"a":"\ud83d\ude00\/é<&>\u007f\u0001"}`:                 "\"a\"=\"😀/é<&>\\u007f\\u0001\"\n",
		`{"a":"\ud83d!"}`:                                        "\"a\"=\"\ufffd!\"\n",
		`{"a":[[1,2],["x",{"y":"z"}]]}`:                          "\"a\"=[[1,2],[\"x\",{\"y\"=\"z\"}]]\n",
	} {
		got, err := encodeTOML(json.RawMessage(in))
		if err != nil || string(got) != want {
			t.Errorf("%s:\n got %s (%v)\nwant %s", in, got, err, want)
		}
		decodeTOML(t, got)
	}
	for in, want := range map[string]string{
		`[1]`:            "not an object",
		`null`:           "not an object",
		`{"a":[1,null]}`: "a list holds null",
	} {
		if got, err := encodeTOML(json.RawMessage(in)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %s, %v", in, got, err)
		}
	}
}

// What Hugo reads is what JSON said, but for nulls and kinds of numbers.
func FuzzEncodeTOML(f *testing.F) {
	f.Add("key", "text", `{"a":[1,2.5,1e21,-0,"x",{"b":true}],"n":null}`)
	f.Add("", "\x00\x7f\u2028\xff\"\\", `{"a":{"b":{"c":{}}}}`)
	f.Add("a=b", "+++\n+++", `{"A":"\ud83d\ude00\u0000\/"}`)
	f.Fuzz(func(t *testing.T, key, text, extra string) {
		var more any
		if json.Unmarshal([]byte(extra), &more) != nil {
			more = extra
		}
		in := map[string]any{"k" + key: text, "more": more, "raw": text}
		encoded, err := json.Marshal(in)
		if err != nil {
			t.Skip()
		}
		got, err := encodeTOML(in)
		if err != nil {
			return // a null in a list
		}
		read, err := metadecoders.Default.UnmarshalToMap(got, metadecoders.TOML)
		if err != nil {
			t.Fatalf("%v in %s", err, got)
		}
		var want map[string]any
		if err := json.Unmarshal(encoded, &want); err != nil {
			t.Fatal(err)
		}
		if g, w := plain(read), plain(want); !reflect.DeepEqual(g, w) {
			t.Errorf("\n got %#v\nwant %#v\nTOML %s", g, w, got)
		}
	})
}

// plain makes values of TOML and JSON comparable.
func plain(v any) any {
	switch v := v.(type) {
	case map[string]any:
		m := map[string]any{}
		for key, value := range v {
			if value != nil {
				m[key] = plain(value)
			}
		}
		return m
	case []any:
		list := []any{}
		for _, value := range v {
			list = append(list, plain(value))
		}
		return list
	case int64:
		return float64(v)
	}
	return v
}
