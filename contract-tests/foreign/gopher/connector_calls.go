package main

import (
	smart "github.com/opentelekomcloud/gophertelekomcloud/openstack/dms/v2/smart_connect"
	"otc-dms-kafka-foreign/journey"
)

func connectorCalls(v2 client) map[string]journey.Call {
	return map[string]journey.Call{
		"CreateConnector": put(func(one arguments, body smart.EnableOpts) (any, error) {
			body.InstanceId = one.Instance
			return smart.Enable(v2, body)
		}),
		"DeleteConnector": get(func(one arguments) (any, error) {
			return smart.Disable(v2, one.Instance)
		}),
		"CreateConnectorTask": put(func(one arguments, body smart.CreateTaskOpts) (any, error) {
			return smart.CreateTask(v2, one.Instance, body)
		}),
		"ShowConnectorTask": get(func(one arguments) (any, error) {
			return smart.GetTask(v2, one.Instance, one.Task)
		}),
		"ListConnectorTasks": get(func(one arguments) (any, error) {
			return smart.ListTasks(v2, smart.QueryTasksOpts{InstanceId: one.Instance})
		}),
		"PauseConnectorTask": get(func(one arguments) (any, error) {
			return none(smart.PauseTask(v2, one.Instance, one.Task))
		}),
		"ResumeConnectorTask": get(func(one arguments) (any, error) {
			return none(smart.RestartTask(v2, one.Instance, one.Task))
		}),
		"RestartConnectorTask": get(func(one arguments) (any, error) {
			return none(smart.StartOrRestartTask(v2, one.Instance, one.Task))
		}),
		"DeleteConnectorTask": get(func(one arguments) (any, error) {
			return none(smart.DeleteTask(v2, one.Instance, one.Task))
		}),
	}
}
