// Takes the steps of a journey with the vendor family's Go SDK.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"reflect"

	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core/auth/basic"
	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core/sdkerr"
	kafka "github.com/huaweicloud/huaweicloud-sdk-go-v3/services/kafka/v2"
	"otc-dms-kafka-foreign/journey"
)

func main() {
	endpoint, projectId, accessKey, secretKey := os.Args[1], os.Args[2], os.Args[3], os.Args[4]
	credentials := journey.Must(basic.NewCredentialsBuilder().
		WithAk(accessKey).WithSk(secretKey).WithProjectId(projectId).SafeBuild())
	http := journey.Must(kafka.KafkaClientBuilder().
		WithEndpoints([]string{endpoint}).WithCredential(credentials).SafeBuild())
	client := reflect.ValueOf(kafka.NewKafkaClient(http))
	journey.Take(journey.Client{
		Sdk: "github.com/huaweicloud/huaweicloud-sdk-go-v3",
		Find: func(operation string) journey.Call {
			method := client.MethodByName(operation)
			if !method.IsValid() {
				return nil
			}
			return func(request []byte) (any, error) { return send(method, request) }
		},
		Status: func(err error) int {
			var refusal *sdkerr.ServiceResponseError
			if errors.As(err, &refusal) {
				return refusal.StatusCode
			}
			return 0
		},
	}, os.Args[5])
}

func send(method reflect.Value, text []byte) (any, error) {
	request := reflect.New(method.Type().In(0).Elem())
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(request.Interface()); err != nil {
		return nil, err
	}
	results := method.Call([]reflect.Value{request})
	if err, _ := results[1].Interface().(error); err != nil {
		return nil, err
	}
	return results[0].Interface(), nil
}
