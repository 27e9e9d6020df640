package main

import (
	"github.com/opentelekomcloud/gophertelekomcloud/openstack/dms/v2/instances/lifecycle"
	"github.com/opentelekomcloud/gophertelekomcloud/openstack/dms/v2/instances/management"
	"github.com/opentelekomcloud/gophertelekomcloud/openstack/dms/v2/instances/specification"
	"otc-dms-kafka-foreign/journey"
)

// BatchRestartOrDeleteInstances is left out: the function takes the options of a new instance.
func instanceCalls(v2 client) map[string]journey.Call {
	return map[string]journey.Call{
		"CreateInstanceByEngine": put(func(_ arguments, body lifecycle.CreateOpts) (any, error) {
			return lifecycle.Create(v2, body)
		}),
		"ShowInstance": get(func(one arguments) (any, error) {
			return lifecycle.Get(v2, one.Instance)
		}),
		"ListInstances": get(func(one arguments) (any, error) {
			return lifecycle.List(v2, lifecycle.ListOpts{Engine: one.Engine, Name: one.Name})
		}),
		"UpdateInstance": put(func(one arguments, body lifecycle.UpdateOpts) (any, error) {
			_, err := lifecycle.Update(v2, one.Instance, body)
			return none(err)
		}),
		"DeleteInstance": get(func(one arguments) (any, error) {
			return none(lifecycle.Delete(v2, one.Instance))
		}),
		"ResetPassword": put(func(one arguments, body management.PasswordOpts) (any, error) {
			return none(management.ResetPassword(v2, one.Instance, body))
		}),
		"ShowInstanceConfigs": get(func(one arguments) (any, error) {
			return lifecycle.GetInstanceConf(v2, one.Instance)
		}),
		"ModifyInstanceConfigs": put(func(one arguments, body lifecycle.UpdateInstanceConfOpts) (any, error) {
			return none(lifecycle.UpdateInstanceConf(v2, one.Instance, body))
		}),
		"UpdateInstanceAutoCreateTopic": put(func(one arguments, body management.ConfAutoTopicCreationOpts) (any, error) {
			return none(management.ConfAutoTopicCreation(v2, one.Instance, body))
		}),
		"ShowCluster": get(func(one arguments) (any, error) {
			return management.GetMetadata(v2, one.Instance)
		}),
		"UpdateInstanceCrossVpcIp": put(func(one arguments, body management.CrossVpcUpdateOpts) (any, error) {
			return management.UpdateCrossVpc(v2, one.Instance, body)
		}),
		"ResizeEngineInstance": put(func(one arguments, body specification.IncreaseSpecOpts) (any, error) {
			body.Engine = one.Engine
			return specification.IncreaseSpec(v2, one.Instance, body)
		}),
	}
}
