package main

import (
	golangsdk "github.com/opentelekomcloud/gophertelekomcloud"
	"github.com/opentelekomcloud/gophertelekomcloud/openstack/dms/v1/permissions"
	"github.com/opentelekomcloud/gophertelekomcloud/openstack/dms/v2/availablezones"
	"github.com/opentelekomcloud/gophertelekomcloud/openstack/dms/v2/instances/management"
	"github.com/opentelekomcloud/gophertelekomcloud/openstack/dms/v2/maintainwindows"
	"github.com/opentelekomcloud/gophertelekomcloud/openstack/dms/v2/products"
	"github.com/opentelekomcloud/gophertelekomcloud/openstack/dms/v2/topics"
	"github.com/opentelekomcloud/gophertelekomcloud/openstack/dms/v2/users"
	"otc-dms-kafka-foreign/journey"
)

type client = *golangsdk.ServiceClient

// callsOf returns the calls by the ID that the vendor gives the operation.
func callsOf(v1, v2 client) map[string]journey.Call {
	calls := map[string]journey.Call{
		"ListAvailableZones": get(func(arguments) (any, error) { return availablezones.Get(v2) }),
		"ListEngineProducts": get(func(one arguments) (any, error) {
			return products.List(v2, products.ListOpts{Engine: one.Engine})
		}),
		"ShowMaintainWindows": get(func(arguments) (any, error) { return maintainwindows.Get(v2) }),
	}
	for _, more := range []map[string]journey.Call{
		instanceCalls(v2), topicCalls(v2), userCalls(v1, v2), groupCalls(v2), connectorCalls(v2),
	} {
		for operation, call := range more {
			calls[operation] = call
		}
	}
	return calls
}

func topicCalls(v2 client) map[string]journey.Call {
	return map[string]journey.Call{
		"CreateInstanceTopic": put(func(one arguments, body topics.CreateOpts) (any, error) {
			return topics.Create(v2, one.Instance, body)
		}),
		"ListInstanceTopics": get(func(one arguments) (any, error) {
			return topics.List(v2, one.Instance)
		}),
		"ShowInstanceTopicDetail": get(func(one arguments) (any, error) {
			return topics.Get(v2, one.Instance, one.Topic)
		}),
		"UpdateInstanceTopic": put(func(one arguments, body topics.UpdateOpts) (any, error) {
			return none(topics.Update(v2, one.Instance, body))
		}),
		"BatchDeleteInstanceTopic": put(func(one arguments, body struct{ Topics []string }) (any, error) {
			return topics.Delete(v2, one.Instance, body.Topics)
		}),
		"ShowKafkaTopicPartitionDiskusage": get(func(one arguments) (any, error) {
			options := management.GetDiskUsageOpts{Top: one.Top}
			return management.GetDiskUsageStatusOfTopics(v2, one.Instance, options)
		}),
	}
}

func userCalls(v1, v2 client) map[string]journey.Call {
	return map[string]journey.Call{
		"CreateInstanceUser": put(func(one arguments, body users.CreateOpts) (any, error) {
			return none(users.Create(v2, one.Instance, body))
		}),
		"ShowInstanceUsers": get(func(one arguments) (any, error) {
			list, err := users.List(v2, one.Instance)
			return map[string]any{"users": list}, err
		}),
		"ResetUserPasswrod": put(func(one arguments, body management.PasswordOpts) (any, error) {
			return none(users.ResetPassword(v2, one.Instance, one.User, body.NewPassword))
		}),
		"BatchDeleteInstanceUsers": put(func(one arguments, body users.DeleteOpts) (any, error) {
			return none(users.Delete(v2, one.Instance, body))
		}),
		"UpdateTopicAccessPolicy": put(func(one arguments, body struct {
			Topics []permissions.CreateOpts
		}) (any, error) {
			return none(permissions.Create(v1, one.Instance, body.Topics))
		}),
		"ShowTopicAccessPolicy": get(func(one arguments) (any, error) {
			return permissions.List(v1, one.Instance, one.TopicName)
		}),
	}
}
