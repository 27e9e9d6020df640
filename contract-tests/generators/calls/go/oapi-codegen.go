package main

import (
	"context"
	"errors"
	"net/http"

	"call/client"
)

func main() {
	withToken := func(_ context.Context, request *http.Request) error {
		request.Header.Set("X-Auth-Token", token)
		return nil
	}
	dms, err := client.NewClientWithResponses(url, client.WithRequestEditorFn(withToken))
	if err != nil {
		panic(err)
	}
	ctx := context.Background()
	list := func(limit, offset *int) (*client.InstanceList, error) {
		answer, err := dms.ListInstancesWithResponse(ctx, projectID, &client.ListInstancesParams{
			Engine: new(client.ListInstancesParamsEngineKafka), Limit: limit, Offset: offset,
		})
		if err != nil {
			return nil, err
		}
		return present(answer.JSON200, answer.Body)
	}
	create := func(fill func(*client.SmartConnectTaskCreateRequest) error) (*client.SmartConnectTask, error) {
		var task client.SmartConnectTaskCreateRequest
		if err := fill(&task); err != nil {
			return nil, err
		}
		answer, err := dms.CreateConnectorTaskWithResponse(ctx, projectID, instanceID, task)
		if err != nil {
			return nil, err
		}
		return present(answer.JSON200, answer.Body)
	}

	report("list", func() (any, error) {
		return idsByPage(func(offset int) ([]string, int, error) {
			page, err := list(new(1), &offset)
			if err != nil {
				return nil, 0, err
			}
			ids := []string{}
			for _, instance := range page.Instances {
				ids = append(ids, instance.InstanceId)
			}
			return ids, page.InstanceNum, nil
		})
	})
	report("create-obs", func() (any, error) {
		task, err := create(func(task *client.SmartConnectTaskCreateRequest) error {
			return task.FromSmartConnectObsTaskCreateRequest(obsTask)
		})
		if err != nil {
			return nil, err
		}
		known, err := task.AsSmartConnectKnownTask()
		if err != nil {
			return nil, err
		}
		created, err := known.AsSmartConnectObsTask()
		return created.TaskName, err
	})
	report("create-redis", func() (any, error) {
		task, err := create(func(task *client.SmartConnectTaskCreateRequest) error {
			return task.FromSmartConnectRedisTaskCreateRequest(redisTask)
		})
		if err != nil {
			return nil, err
		}
		known, err := task.AsSmartConnectKnownTask()
		if err != nil {
			return nil, err
		}
		created, err := known.AsSmartConnectRedisTask()
		return created.TaskName, err
	})
	report("create-kafka", func() (any, error) {
		task, err := create(func(task *client.SmartConnectTaskCreateRequest) error {
			return task.FromSmartConnectKafkaTaskCreateRequest(kafkaTask)
		})
		if err != nil {
			return nil, err
		}
		known, err := task.AsSmartConnectKnownTask()
		if err != nil {
			return nil, err
		}
		created, err := known.AsSmartConnectKafkaTask()
		return created.Id, err
	})
	report("error", func() (any, error) {
		answer, err := dms.ShowInstanceWithResponse(ctx, projectID, unknownID)
		if err != nil {
			return nil, err
		}
		body, err := present(answer.JSON404, answer.Body)
		if err != nil {
			return nil, err
		}
		return map[string]any{"status": answer.StatusCode(), "code": body.ErrorCode}, nil
	})
	report("text", func() (any, error) {
		answer, err := dms.CreateKafkaConsumerGroupWithResponse(ctx, projectID, instanceID,
			client.ConsumerGroupCreateRequest{GroupName: "from-generator"})
		if err != nil {
			return nil, err
		}
		return string(answer.Body), nil
	})
	report("no-content", func() (any, error) {
		answer, err := dms.UpdateInstanceWithResponse(ctx, projectID, instanceID,
			client.InstanceUpdateRequest{Description: new("From a generated client")})
		if err == nil && answer.StatusCode() != http.StatusNoContent {
			return nil, errors.New(answer.Status())
		}
		return nil, err
	})
	report("nulls", func() (any, error) {
		answer, err := dms.ListInstanceConsumerGroupsWithResponse(ctx, projectID, instanceID, nil)
		if err != nil {
			return nil, err
		}
		found, err := present(answer.JSON200, answer.Body)
		if err != nil {
			return nil, err
		}
		descriptions := []*string{}
		for _, group := range *found.Groups {
			descriptions = append(descriptions, group.GroupDesc)
		}
		return descriptions, nil
	})
	report("unknown-field", func() (any, error) {
		answer, err := dms.ShowInstanceWithResponse(ctx, projectID, instanceID)
		if err != nil {
			return nil, err
		}
		instance, err := present(answer.JSON200, answer.Body)
		if err != nil {
			return nil, err
		}
		return instance.Name, nil
	})
	report("unknown-value", func() (any, error) {
		found, err := list(nil, nil)
		if err != nil {
			return nil, err
		}
		return found.Instances[0].Status, nil
	})
}

// present returns the parsed answer, or an error with what came instead.
func present[Answer any](answer *Answer, body []byte) (*Answer, error) {
	if answer == nil {
		return nil, errors.New(string(body))
	}
	return answer, nil
}

var obsTask = client.SmartConnectObsTaskCreateRequest{
	TaskName: new("from-generator-obs"),
	Topics:   new("orders"),
	SinkTask: client.SmartConnectObsSinkRequest{
		ConsumerStrategy: "earliest",
		AccessKey:        new("an-access-key"),
		SecretKey:        new("a-secret-key"),
		ObsBucketName:    "shop-archive",
		PartitionFormat:  "yyyy/MM/dd",
		RecordDelimiter:  new(";"),
	},
	SinkType: "OBS_SINK",
}

var redisTask = client.SmartConnectRedisTaskCreateRequest{
	TaskName:   new("from-generator-redis"),
	SourceType: "REDIS_REPLICATOR_SOURCE",
	SourceTask: client.SmartConnectRedisSourceRequest{
		RedisAddress:     "192.168.0.91:6379",
		RedisType:        "standalone",
		RedisPassword:    new("a-password"),
		SyncMode:         "RDB_ONLY",
		FullSyncWaitMs:   13000,
		FullSyncMaxRetry: 4,
		Ratelimit:        -1,
	},
	SinkType: "REDIS_REPLICATOR_SINK",
	SinkTask: client.SmartConnectRedisSinkRequest{
		RedisAddress:  "192.168.0.92:6379",
		RedisType:     "standalone",
		RedisPassword: new("a-password"),
	},
}

var kafkaTask = client.SmartConnectKafkaTaskCreateRequest{
	TaskName:   new("from-generator-kafka"),
	Topics:     new("orders"),
	SourceType: "KAFKA_REPLICATOR_SOURCE",
	SourceTask: client.SmartConnectKafkaSourceRequest{
		CurrentClusterName: new("A"),
		ClusterName:        new("B"),
		BootstrapServers:   new("192.168.0.71:9092"),
		SecurityProtocol:   new(client.SmartConnectKafkaSourceRequestSecurityProtocol("PLAINTEXT")),
		Direction:          "pull",
		ConsumerStrategy:   "latest",
		CompressionType:    "snappy",
		ReplicationFactor:  3,
	},
}
