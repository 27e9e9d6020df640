package main

import (
	"context"
	"errors"

	"call/client"
)

func main() {
	configuration := client.NewConfiguration()
	configuration.Servers = client.ServerConfigurations{{URL: url}}
	configuration.AddDefaultHeader("X-Auth-Token", token)
	dms := client.NewAPIClient(configuration)
	ctx := context.Background()
	list := dms.InstanceLifecycleAPI.ListInstances(ctx, projectID).Engine("kafka")

	report("list", func() (any, error) {
		return idsByPage(func(offset int) ([]string, int, error) {
			page, _, err := list.Limit(1).Offset(int32(offset)).Execute()
			if err != nil {
				return nil, 0, err
			}
			ids := []string{}
			for _, instance := range page.Instances {
				ids = append(ids, instance.InstanceId)
			}
			return ids, int(page.InstanceNum), nil
		})
	})
	create := func(task client.SmartConnectTaskCreateRequest) (*client.SmartConnectKnownTask, error) {
		created, _, err := dms.SmartConnectAPI.CreateConnectorTask(ctx, projectID, instanceID).
			SmartConnectTaskCreateRequest(task).Execute()
		if err != nil {
			return nil, err
		}
		if created.SmartConnectKnownTask == nil {
			return nil, errors.New("the task is of no known kind")
		}
		return created.SmartConnectKnownTask, nil
	}
	report("create-obs", func() (any, error) {
		task, err := create(client.SmartConnectObsTaskCreateRequestAsSmartConnectTaskCreateRequest(obsTask()))
		if err != nil {
			return nil, err
		}
		return task.SmartConnectObsTask.TaskName, nil
	})
	report("create-redis", func() (any, error) {
		task, err := create(client.SmartConnectRedisTaskCreateRequestAsSmartConnectTaskCreateRequest(redisTask()))
		if err != nil {
			return nil, err
		}
		return task.SmartConnectRedisTask.TaskName, nil
	})
	report("create-kafka", func() (any, error) {
		task, err := create(client.SmartConnectKafkaTaskCreateRequestAsSmartConnectTaskCreateRequest(kafkaTask()))
		if err != nil {
			return nil, err
		}
		return task.SmartConnectKafkaTask.Id, nil
	})
	report("error", func() (any, error) {
		_, response, err := dms.InstanceLifecycleAPI.ShowInstance(ctx, projectID, unknownID).Execute()
		var failure *client.GenericOpenAPIError
		if !errors.As(err, &failure) {
			return nil, errors.New("no such error")
		}
		body, ok := failure.Model().(client.ErrorResponse)
		if !ok {
			return nil, err
		}
		return map[string]any{"status": response.StatusCode, "code": body.ErrorCode}, nil
	})
	report("text", func() (any, error) {
		text, _, err := dms.InstanceManagementAPI.CreateKafkaConsumerGroup(ctx, projectID, instanceID).
			ConsumerGroupCreateRequest(*client.NewConsumerGroupCreateRequest("from-generator")).Execute()
		return text, err
	})
	report("no-content", func() (any, error) {
		change := client.NewInstanceUpdateRequest()
		change.SetDescription("From a generated client")
		_, err := dms.InstanceLifecycleAPI.UpdateInstance(ctx, projectID, instanceID).
			InstanceUpdateRequest(*change).Execute()
		return nil, err
	})
	report("nulls", func() (any, error) {
		found, _, err := dms.InstanceManagementAPI.ListInstanceConsumerGroups(ctx, projectID, instanceID).Execute()
		if err != nil {
			return nil, err
		}
		descriptions := []*string{}
		for _, group := range found.Groups {
			descriptions = append(descriptions, group.GroupDesc.Get())
		}
		return descriptions, nil
	})
	report("unknown-field", func() (any, error) {
		instance, _, err := dms.InstanceLifecycleAPI.ShowInstance(ctx, projectID, instanceID).Execute()
		if err != nil {
			return nil, err
		}
		return instance.Name, nil
	})
	report("unknown-value", func() (any, error) {
		found, _, err := list.Execute()
		if err != nil {
			return nil, err
		}
		return found.Instances[0].Status, nil
	})
}

func obsTask() *client.SmartConnectObsTaskCreateRequest {
	sink := client.NewSmartConnectObsSinkRequest(
		"earliest", "an-access-key", "a-secret-key", "shop-archive", "yyyy/MM/dd")
	sink.SetDestinationFileType("TEXT")
	sink.SetRecordDelimiter(";")
	task := client.NewSmartConnectObsTaskCreateRequest("OBS_SINK", *sink)
	task.SetTaskName("from-generator-obs")
	task.SetTopics("orders")
	task.SetSourceType("NONE")
	return task
}

func redisTask() *client.SmartConnectRedisTaskCreateRequest {
	source := client.NewSmartConnectRedisSourceRequest(
		"192.168.0.91:6379", "standalone", "a-password", "RDB_ONLY", 13000, 4, -1)
	sink := client.NewSmartConnectRedisSinkRequest("192.168.0.92:6379", "standalone", "a-password")
	task := client.NewSmartConnectRedisTaskCreateRequest(
		"REDIS_REPLICATOR_SOURCE", *source, "REDIS_REPLICATOR_SINK", *sink)
	task.SetTaskName("from-generator-redis")
	return task
}

func kafkaTask() *client.SmartConnectKafkaTaskCreateRequest {
	source := client.NewSmartConnectKafkaSourceRequest("pull", 3, "latest", "snappy")
	source.SetCurrentClusterName("A")
	source.SetClusterName("B")
	source.SetBootstrapServers("192.168.0.71:9092")
	source.SetSecurityProtocol("PLAINTEXT")
	task := client.NewSmartConnectKafkaTaskCreateRequest("KAFKA_REPLICATOR_SOURCE", *source)
	task.SetTaskName("from-generator-kafka")
	task.SetTopics("orders")
	task.SetSinkType("NONE")
	return task
}
