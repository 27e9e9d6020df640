package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
)

// unknownID is the ID of no instance.
const unknownID = "00000000-0000-4000-8000-000000000000"

var url, token, projectID, instanceID = os.Args[1], os.Args[2], os.Args[3], os.Args[4]

// report makes a call and prints its value, or why it failed.
func report(call string, make func() (any, error)) {
	result := map[string]any{"call": call}
	func() {
		defer func() {
			if reason := recover(); reason != nil {
				result["error"] = fmt.Sprint("panic: ", reason)
			}
		}()
		value, err := make()
		if err != nil {
			result["error"] = err.Error()
			return
		}
		result["value"] = value
	}()
	line, err := json.Marshal(result)
	if err != nil {
		panic(err)
	}
	fmt.Println(string(line))
}

// idsByPage asks for pages of one instance until all are there, and returns their IDs.
func idsByPage(page func(offset int) (ids []string, total int, err error)) (any, error) {
	all := []string{}
	for total := 1; len(all) < total; {
		ids, count, err := page(len(all))
		if err != nil {
			return nil, err
		}
		if len(ids) == 0 {
			return nil, errors.New("a page is empty")
		}
		all, total = append(all, ids...), count
	}
	return all, nil
}
