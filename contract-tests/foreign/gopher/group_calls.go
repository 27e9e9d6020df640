package main

import (
	"strconv"

	"github.com/opentelekomcloud/gophertelekomcloud/openstack/dms/v2/instances/management"
	"otc-dms-kafka-foreign/journey"
)

// reset is the body of ResetMessageOffset, in which the SDK wants the partition as a text.
type reset struct {
	Topic     string
	Partition int
	Timestamp int64
}

func groupCalls(v2 client) map[string]journey.Call {
	return map[string]journey.Call{
		"CreateKafkaConsumerGroup": put(func(one arguments, body management.CreateConsumerGroupOpts) (any, error) {
			return none(management.CreateConsumerGroup(v2, one.Instance, body))
		}),
		"ListInstanceConsumerGroups": get(func(one arguments) (any, error) {
			return management.ListConsumerGroups(v2, one.Instance, management.ListConsumerGroupsOpts{})
		}),
		"ShowGroup": get(func(one arguments) (any, error) {
			return management.GetConsumerGroup(v2, one.Instance, one.Group)
		}),
		"ShowGroups": get(func(one arguments) (any, error) {
			return management.GetConsumerGroupDetails(v2, one.Instance, one.Group)
		}),
		"ShowCoordinators": get(func(one arguments) (any, error) {
			return management.GetCoordinator(v2, one.Instance)
		}),
		"ResetMessageOffset": put(func(one arguments, body reset) (any, error) {
			return none(management.ResetConsumerGroupOffset(v2, one.Instance, one.Group,
				management.ResetMessageOffsetOpts{
					Topic:     body.Topic,
					Partition: strconv.Itoa(body.Partition),
					Timestamp: body.Timestamp,
				}))
		}),
		"DeleteGroup": get(func(one arguments) (any, error) {
			return none(management.DeleteConsumerGroup(v2, one.Instance, one.Group))
		}),
		"BatchDeleteGroup": put(func(one arguments, body management.BatchDeleteConsumberGroupOpts) (any, error) {
			return management.BatchDeleteConsumerGroup(v2, one.Instance, body)
		}),
	}
}
