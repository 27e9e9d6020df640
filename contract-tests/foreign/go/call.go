// Takes the steps of a journey with the vendor family's Go SDK.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"reflect"
	"runtime/debug"
	"strconv"
	"strings"
	"time"

	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core/auth/basic"
	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core/sdkerr"
	kafka "github.com/huaweicloud/huaweicloud-sdk-go-v3/services/kafka/v2"
)

const sdk = "github.com/huaweicloud/huaweicloud-sdk-go-v3"

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

func main() {
	endpoint, projectId, accessKey, secretKey := os.Args[1], os.Args[2], os.Args[3], os.Args[4]
	credentials := must(basic.NewCredentialsBuilder().
		WithAk(accessKey).WithSk(secretKey).WithProjectId(projectId).SafeBuild())
	http := must(kafka.KafkaClientBuilder().
		WithEndpoints([]string{endpoint}).WithCredential(credentials).SafeBuild())
	client := reflect.ValueOf(kafka.NewKafkaClient(http))

	var steps []step
	if err := json.Unmarshal(must(os.ReadFile(os.Args[5])), &steps); err != nil {
		panic(err)
	}
	result := report{Sdk: sdk, Version: version(), Disagreements: []string{}}
	kept := map[string]string{}
	for number, one := range steps {
		method := client.MethodByName(one.Call)
		if !method.IsValid() {
			continue
		}
		answer, err := take(method, one, kept)
		var refusal *sdkerr.ServiceResponseError
		switch {
		case errors.As(err, &refusal) && refusal.StatusCode == one.Fails:
		case err != nil:
			result.Disagreements = append(result.Disagreements, one.Call+": "+err.Error())
		default:
			result.Operations = append(result.Operations, operation{number, one.Call, answer})
		}
	}
	result.Ok = len(result.Disagreements) == 0
	fmt.Println(string(must(json.Marshal(result))))
}

// take sends the request of a step until the answer has the wanted values, or the call fails as
// wanted.
func take(method reflect.Value, one step, kept map[string]string) (any, error) {
	text := string(one.Request)
	for name, value := range kept {
		text = strings.ReplaceAll(text, "$"+name, value)
	}
	request := reflect.New(method.Type().In(0).Elem())
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(request.Interface()); err != nil {
		return nil, err
	}
	for attempt := 0; attempt < 100; attempt++ {
		results := method.Call([]reflect.Value{request})
		if err, _ := results[1].Interface().(error); err != nil {
			return nil, err
		}
		var answer any
		if err := json.Unmarshal(must(json.Marshal(results[0].Interface())), &answer); err != nil {
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
			value = one[must(strconv.Atoi(key))]
		}
	}
	return value
}

func version() string {
	build, _ := debug.ReadBuildInfo()
	for _, dependency := range build.Deps {
		if dependency.Path == sdk {
			return dependency.Version
		}
	}
	return "unknown"
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}
