package main

import (
	"encoding/json"

	"otc-dms-kafka-foreign/journey"
)

// arguments are those of a request that are not in its body.
type arguments struct {
	Engine    string          `json:"engine"`
	Name      string          `json:"name"`
	Instance  string          `json:"instance_id"`
	Topic     string          `json:"topic"`
	TopicName string          `json:"topic_name"`
	Group     string          `json:"group"`
	User      string          `json:"user_name"`
	Task      string          `json:"task_id"`
	Top       string          `json:"top"`
	Body      json.RawMessage `json:"body"`
}

// get makes a call of a function that takes no body.
func get[A any](send func(arguments) (A, error)) journey.Call {
	return func(request []byte) (any, error) {
		var one arguments
		if err := json.Unmarshal(request, &one); err != nil {
			return nil, err
		}
		return send(one)
	}
}

// put makes a call of a function that takes a body.
func put[B, A any](send func(arguments, B) (A, error)) journey.Call {
	return get(func(one arguments) (answer A, err error) {
		var body B
		if len(one.Body) > 0 {
			if err := json.Unmarshal(one.Body, &body); err != nil {
				return answer, err
			}
		}
		return send(one, body)
	})
}

// none is the answer of a function that returns an error only.
func none(err error) (any, error) { return nil, err }
