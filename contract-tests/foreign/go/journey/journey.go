// Package journey takes the steps of a journey with an SDK for Go.
package journey

import (
	"encoding/json"
	"fmt"
	"os"
	"runtime/debug"
	"strconv"
	"strings"
	"time"
)

// Call sends a request and returns the answer.
type Call func(request []byte) (any, error)

// Client is what a program knows of its SDK.
type Client struct {
	// Sdk is the path of its module.
	Sdk string
	// Find returns the call of an operation; nil if the SDK lacks it.
	Find func(operation string) Call
	// Status returns the HTTP status of an error; 0 if it has none.
	Status func(error) int
}

type step struct {
	Call    string            `json:"call"`
	Request json.RawMessage   `json:"request"`
	Keep    map[string]string `json:"keep"`
	Until   map[string]any    `json:"until"`
	Fails   int               `json:"fails"`
}

type operation struct {
	Step   int    `json:"step"`
	Name   string `json:"name"`
	Answer any    `json:"answer"`
}

type report struct {
	Sdk           string      `json:"sdk"`
	Version       string      `json:"version"`
	Operations    []operation `json:"operations"`
	Ok            bool        `json:"ok"`
	Disagreements []string    `json:"disagreements"`
}

// Take takes the steps of a file in turn, and prints the report.
func Take(client Client, path string) {
	var steps []step
	if err := json.Unmarshal(Must(os.ReadFile(path)), &steps); err != nil {
		panic(err)
	}
	result := report{Sdk: client.Sdk, Version: version(client.Sdk), Disagreements: []string{}}
	kept := map[string]string{}
	isLacking := false
	for number, one := range steps {
		call := client.Find(one.Call)
		// A step that must fail does so because of the step before it.
		isLacking = call == nil || isLacking && one.Fails != 0
		if isLacking {
			continue
		}
		answer, err := take(call, one, kept)
		switch {
		case err != nil && one.Fails != 0 && client.Status(err) == one.Fails:
		case err != nil:
			result.Disagreements = append(result.Disagreements, one.Call+": "+err.Error())
		default:
			result.Operations = append(result.Operations, operation{number, one.Call, answer})
		}
	}
	result.Ok = len(result.Disagreements) == 0
	fmt.Println(string(Must(json.Marshal(result))))
}

// take sends the request of a step until the answer has the wanted values, or the call fails as
// wanted.
func take(call Call, one step, kept map[string]string) (any, error) {
	request := string(one.Request)
	for name, value := range kept {
		request = strings.ReplaceAll(request, "$"+name, value)
	}
	for attempt := 0; attempt < 100; attempt++ {
		result, err := call([]byte(request))
		if err != nil {
			return nil, err
		}
		var answer any
		if err := json.Unmarshal(Must(json.Marshal(result)), &answer); err != nil {
			return nil, err
		}
		if one.Fails == 0 && isReached(answer, one.Until) {
			for name, path := range one.Keep {
				kept[name] = fmt.Sprint(at(answer, path))
			}
			return answer, nil
		}
		time.Sleep(50 * time.Millisecond)
	}
	return nil, fmt.Errorf("never got there: %v", one.Until)
}

func isReached(answer any, wanted map[string]any) bool {
	for key, value := range wanted {
		if at(answer, key) != value {
			return false
		}
	}
	return true
}

func at(value any, path string) any {
	for _, key := range strings.Split(path, ".") {
		switch one := value.(type) {
		case map[string]any:
			value = one[key]
		case []any:
			value = one[Must(strconv.Atoi(key))]
		}
	}
	return value
}

func version(sdk string) string {
	build, _ := debug.ReadBuildInfo()
	for _, dependency := range build.Deps {
		if dependency.Path == sdk {
			return dependency.Version
		}
	}
	return "unknown"
}

// Must returns the value, and panics on an error.
func Must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}
