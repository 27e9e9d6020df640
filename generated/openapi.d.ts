// Made by `npm run generate` from openapi/; do not edit.

export interface paths {
    "/v1/{project_id}/instances/{instance_id}/topics/{topic_name}/accesspolicy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
                /** Name of the topic. `listInstanceTopics` returns it as `name`. */
                topic_name: components["parameters"]["TopicName"];
            };
            cookie?: never;
        };
        /**
         * Show who may use a topic
         *
         * Returns the Kafka users that may publish to a topic or subscribe to it. The instance needs SASL.
         * The path begins with `/v1`, unlike those of most operations.
         */
        get: operations["showTopicAccessPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/instances/{instance_id}/topics/accesspolicy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set who may use topics
         *
         * Sets which Kafka users may publish to topics or subscribe to them. The instance needs SASL.
         * The list of a topic replaces the former one, as other clients use it: send all users that keep
         * their access, or none to remove all.
         * They also saw the change end some time after the answer: until then, the answer of
         * `showInstance` has an object `task`, which no page has, with `updateTopicPolicies` as its name.
         * The path begins with `/v1`, unlike those of most operations.
         */
        post: operations["updateTopicAccessPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{engine}/{project_id}/instances": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Message engine, always `kafka`. */
                engine: components["parameters"]["Engine"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an instance
         *
         * Creates a Kafka instance, paid per use or, with `bss_param`, by the month or year.
         * The answer comes at once and names the instance, whose `status` is `CREATING`; it can be used
         * when the status is `RUNNING`.
         * VPC, subnet, `ssl_enable` and `kafka_security_protocol` are fixed from then on.
         */
        post: operations["createInstanceByEngine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{engine}/{project_id}/instances/{instance_id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Message engine, always `kafka`. */
                engine: components["parameters"]["Engine"];
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List products that an instance can change to
         *
         * Lists the products that an instance can be changed to, with their limits and the availability
         * zones that have them.
         * `resizeEngineInstance` takes the `product_id` as `new_product_id`.
         */
        get: operations["showEngineInstanceExtendProductInfo"];
        put?: never;
        /**
         * Enlarge an instance
         *
         * Enlarges an instance in one of three ways, which `oper_type` selects: more storage for each
         * broker, more brokers, or another product with larger brokers.
         * Nothing can be made smaller, and single-node instances cannot be changed.
         * The answer comes at once and names a background job, which takes 5 to 10 minutes for each
         * broker.
         * Meanwhile `status` of the instance is `EXTENDING`, and other changes are refused with
         * `DMS.00400026`.
         * After a failure it is `EXTENDEDFAILED`: the instance can then neither be restarted, changed nor
         * deleted, and only the support can help.
         */
        post: operations["resizeEngineInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{engine}/products": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Message engine, always `kafka`. */
                engine: components["parameters"]["Engine"];
            };
            cookie?: never;
        };
        /**
         * List products
         *
         * Lists the products that Kafka instances can be made of: the flavor of their brokers, disk types,
         * limits and the availability zones that have them.
         * `createInstanceByEngine` takes the `product_id`, and an `io_spec` as `storage_spec_code`.
         */
        get: operations["listEngineProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List instances
         *
         * Lists the Kafka instances of a project that match all filters, page by page.
         * Each instance comes with all of its details, as `showInstance` returns them.
         */
        get: operations["listInstances"];
        put?: never;
        /**
         * Create an instance of an old flavor
         * @deprecated
         *
         * Creates a Kafka instance of an old flavor, paid per use.
         * Use `createInstanceByEngine`, which orders the flavors of today.
         * The answer comes at once and names the instance, whose `status` is `CREATING`; it can be used
         * when the status is `RUNNING`.
         */
        post: operations["createPostPaidInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Show an instance
         *
         * Returns an instance with its size, state, addresses, network and settings.
         * Poll it to wait for a change: `status` says when the instance runs again.
         */
        get: operations["showInstance"];
        /**
         * Update an instance
         *
         * Changes name, description, maintenance window, security group, retention policy or enterprise
         * project of an instance.
         * Its size changes with `resizeEngineInstance`, its Kafka settings with `modifyInstanceConfigs`.
         */
        put: operations["updateInstance"];
        post?: never;
        /**
         * Delete an instance
         *
         * Deletes an instance with all its messages and releases its resources; there is no backup.
         * The answer comes at once; the instance is gone when `showInstance` answers 404.
         */
        delete: operations["deleteInstance"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}/autotopic": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch automatic topic creation
         *
         * Switches automatic topic creation of an instance on or off.
         * When it is on, a topic that does not exist is created as soon as a client produces to it or
         * consumes from it. Its partitions, replicas and retention are then those of the settings
         * `num.partitions`, `default.replication.factor` and `log.retention.hours`, which
         * `modifyInstanceConfigs` changes.
         * The answer is empty; the change itself is a background task named `modifyAutoTopic`, which
         * `listBackgroundTasks` shows. It may restart the instance.
         */
        post: operations["updateInstanceAutoCreateTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}/ces-hierarchy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Show monitoring dimensions of an instance
         *
         * Returns what Cloud Eye can be asked about an instance: the monitoring dimensions with their
         * metrics, and the instance, brokers, topics, partitions and consumer groups that they measure.
         */
        get: operations["showCesHierarchy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}/configs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Show the Kafka settings
         *
         * Returns the Kafka settings of an instance, each with its current value, its default and the
         * values that are allowed.
         */
        get: operations["showInstanceConfigs"];
        /**
         * Modify the Kafka settings
         *
         * Changes Kafka settings of an instance.
         * The answer comes at once and names a background task.
         * Dynamic settings hold when it is done, static ones after a restart of the instance, with
         * `batchRestartOrDeleteInstances`.
         */
        put: operations["modifyInstanceConfigs"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}/connector": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable Smart Connect
         *
         * Enables Smart Connect on a pay-per-use instance, by adding brokers for its connectors.
         * The answer comes at once and names a background job; other clients saw the job take 21 to 29
         * minutes.
         * Meanwhile `status` of the instance is `EXTENDING`, and other changes are refused with
         * `DMS.00400026`.
         *
         * According to the user manual, the instance has to be `RUNNING` with its setting
         * `auto.create.groups.enable` on. For more than 50 MB/s between two Kafka instances, it advises
         * more than two brokers.
         */
        post: operations["createConnector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}/connector/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List Smart Connect tasks
         *
         * Lists the Smart Connect tasks of an instance, page by page.
         * Each task comes with its full source and sink configuration, without passwords and keys.
         */
        get: operations["listConnectorTasks"];
        put?: never;
        /**
         * Create a Smart Connect task
         *
         * Creates a Smart Connect task and, unless `start_later` is true, starts it.
         * The source and the sink decide which fields are mandatory; `source_type` selects the variant
         * of the body.
         * A task cannot be changed afterwards, only deleted and created anew.
         */
        post: operations["createConnectorTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}/connector/tasks/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
                /** ID of the Smart Connect task, a UUID. `listConnectorTasks` returns it as `id`. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        /**
         * Show a Smart Connect task
         *
         * Returns one Smart Connect task with its source and sink configuration.
         */
        get: operations["showConnectorTask"];
        put?: never;
        post?: never;
        /**
         * Delete a Smart Connect task
         *
         * Deletes a Smart Connect task.
         * It is gone when `listConnectorTasks` no longer returns it.
         */
        delete: operations["deleteConnectorTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}/connector/tasks/{task_id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
                /** ID of the Smart Connect task, a UUID. `listConnectorTasks` returns it as `id`. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Pause a Smart Connect task
         *
         * Pauses a running Smart Connect task: it copies nothing until it is resumed.
         * Its `status` becomes `PAUSED`.
         */
        put: operations["pauseConnectorTask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}/connector/tasks/{task_id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
                /** ID of the Smart Connect task, a UUID. `listConnectorTasks` returns it as `id`. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Resume a Smart Connect task
         *
         * Resumes a paused Smart Connect task: its `status` becomes `RUNNING`.
         * To reset the progress and copy from the start offset again, use `restartConnectorTask`.
         */
        put: operations["resumeConnectorTask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}/crossvpc/modify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change addresses for cross-VPC access
         *
         * Sets the addresses that the brokers of an instance tell clients in other VPCs, which is
         * `advertised.listeners` of Kafka.
         * The request names every broker: one that keeps its address is listed with that address.
         * `cross_vpc_info` of `showInstance` holds the current ones.
         * The answer says for each broker whether it took its address.
         */
        post: operations["updateInstanceCrossVpcIp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List consumer groups
         *
         * Lists the consumer groups of an instance, page by page, with their state and lag.
         * `showGroup` adds the members and the offsets of one group.
         */
        get: operations["listInstanceConsumerGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}/groups/{group}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the consumer group, which is its name. `listInstanceConsumerGroups` returns it. */
                group: components["parameters"]["Group"];
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Show a consumer group
         *
         * Returns one consumer group with its members and its offset in each partition that it reads.
         * `showGroups` also says which partitions each member reads.
         */
        get: operations["showGroup"];
        put?: never;
        post?: never;
        /**
         * Delete a consumer group
         *
         * Deletes a consumer group and its offsets.
         * The group must be `EMPTY`: stop its consumers first.
         * Consumers that use the name again begin without offsets: they may read messages twice or miss
         * some.
         * With the setting `auto.create.groups.enable`, a consumer creates the group anew by joining it.
         */
        delete: operations["deleteGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}/groups/batch-delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete several consumer groups
         *
         * Deletes several consumer groups and their offsets.
         * Each must be `EMPTY`, as with `deleteGroup`.
         * The answer has status 200 even if groups could not be deleted: look at `failed_groups`.
         */
        post: operations["batchDeleteGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}/management/cluster": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Show the cluster of an instance
         *
         * Shows the brokers of an instance, which of them is the controller, and how many topics,
         * partitions, replicas and consumer groups they hold.
         * Fewer online partitions than partitions means that some have no leader; fewer in-sync replicas
         * than replicas means that some lag behind.
         */
        get: operations["showCluster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}/management/coordinators": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List coordinators of consumer groups
         *
         * Lists the coordinator of each consumer group of an instance.
         * A coordinator is the broker that keeps the members and the offsets of the group.
         */
        get: operations["showCoordinators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}/management/groups/{group}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the consumer group, which is its name. `listInstanceConsumerGroups` returns it. */
                group: components["parameters"]["Group"];
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Show who reads what in a consumer group
         *
         * Returns one consumer group, as `showGroup` does, and the partitions that each member reads.
         * Despite its name it returns one group, not several.
         */
        get: operations["showGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}/management/groups/{group}/reset-message-offset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the consumer group, which is its name. `listInstanceConsumerGroups` returns it. */
                group: components["parameters"]["Group"];
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset the offsets of a consumer group
         *
         * Moves the offsets of a consumer group to a position or to a time, where it reads on.
         * Stop the consumers first: offsets of a group that is reading cannot be reset.
         * The service takes a stopped consumer for gone only after its session timeout
         * (`session.timeout.ms` of the consumer).
         * After a reset to an earlier position, messages are read again; after one to a later position,
         * those between are not read.
         */
        post: operations["resetMessageOffset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}/management/topics/{topic}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
                /** Name of the topic. `listInstanceTopics` returns it as `name`. */
                topic: components["parameters"]["Topic"];
            };
            cookie?: never;
        };
        /**
         * Show a topic
         *
         * Returns a topic with the leader and the replicas of each partition, and the consumer groups
         * that read it.
         * Ask for one topic a second at most: the vendor's page names 1 second for each call on an
         * instance, and leaves open whether that is a limit or a duration.
         */
        get: operations["showInstanceTopicDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}/management/topics/{topic}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
                /** Name of the topic. `listInstanceTopics` returns it as `name`. */
                topic: components["parameters"]["Topic"];
            };
            cookie?: never;
        };
        /**
         * List messages of a time
         *
         * Lists the messages of a topic that were created in a span of time, page by page.
         * Each comes with its partition, offset, size and time, without key and value.
         * `showPartitionMessage` returns the content of one.
         */
        get: operations["showMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}/management/topics/{topic}/partitions-reassignment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
                /** Name of the topic. `listInstanceTopics` returns it as `name`. */
                topic: components["parameters"]["Topic"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add partitions to a topic
         * @deprecated
         *
         * Adds partitions to a topic. The vendor may drop this operation: use `updateInstanceTopic`, with
         * `new_partition_numbers`.
         */
        post: operations["createPartition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}/management/topics/{topic}/partitions/{partition}/beginning-message": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /** Number of the partition, from 0. */
                partition: components["parameters"]["Partition"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
                /** Name of the topic. `listInstanceTopics` returns it as `name`. */
                topic: components["parameters"]["Topic"];
            };
            cookie?: never;
        };
        /**
         * Show the earliest offset of a partition
         *
         * Returns offset and time of the earliest message that a partition still holds.
         * It moves on as messages pass their retention time and are deleted.
         */
        get: operations["showPartitionBeginningMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}/management/topics/{topic}/partitions/{partition}/end-message": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /** Number of the partition, from 0. */
                partition: components["parameters"]["Partition"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
                /** Name of the topic. `listInstanceTopics` returns it as `name`. */
                topic: components["parameters"]["Topic"];
            };
            cookie?: never;
        };
        /**
         * Show the latest offset of a partition
         *
         * Returns offset and time of the latest message of a partition.
         * Compare it with the offset of a consumer group to see how far the group is behind.
         */
        get: operations["showPartitionEndMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}/management/topics/{topic}/partitions/{partition}/message": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /** Number of the partition, from 0. */
                partition: components["parameters"]["Partition"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
                /** Name of the topic. `listInstanceTopics` returns it as `name`. */
                topic: components["parameters"]["Topic"];
            };
            cookie?: never;
        };
        /**
         * Show a message
         *
         * Returns the message at an offset of a partition, with key and value.
         * The answer is a list with this one message.
         */
        get: operations["showPartitionMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}/management/topics/{topic}/replicas-reassignment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
                /** Name of the topic. `listInstanceTopics` returns it as `name`. */
                topic: components["parameters"]["Topic"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reassign replicas of a topic
         *
         * Changes which brokers hold the replicas of a topic, and how many replicas its partitions have.
         * Name every partition when the number of replicas changes: all partitions of a topic have equally
         * many, and never more than there are brokers.
         * `createReassignmentTask` does the same for several topics, with a throttle and at a set time.
         */
        post: operations["updateTopicReplica"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Search messages
         *
         * Searches a topic for messages, in one of two ways:
         *
         * | to find | send | get |
         * | --- | --- | --- |
         * | messages of a time | `start_time` and `end_time` | a page of messages with their offsets |
         * | the content of a message | `partition` and `message_offset` | the message, key and value |
         *
         * Send both of a pair, and one pair only: `partition` and `message_offset` have no effect beside
         * the times.
         * With `keyword`, only messages that contain the text are found: at most 10, in the first 10,000
         * messages or 200 MB of the time.
         * Pages are numbered: `offset` is the number of a page, not of a message.
         */
        get: operations["showInstanceMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset the password of an instance
         *
         * Resets the password of `access_user`, the user that was created together with the instance.
         * Only an instance with SASL has one: where `ssl_enable` of `showInstance` is false, the request
         * is refused with `DMS.00400971`.
         * `resetUserPassword` does the same for the users that were created later.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List background tasks
         *
         * Lists the background tasks of an instance, page by page.
         * `begin_time` and `end_time` narrow the list to tasks that started between them.
         */
        get: operations["listBackgroundTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}/tasks/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
                /** ID of the background task, 32 hexadecimal digits. `listBackgroundTasks` returns it as `id`. */
                task_id: components["parameters"]["BackgroundTaskId"];
            };
            cookie?: never;
        };
        /**
         * Show a background task
         *
         * Returns one background task, in a list that holds it alone.
         * Poll it until `status` is `SUCCESS`, `FAILED`, `CANCELLED` or `DELETED`.
         */
        get: operations["showBackgroundTask"];
        put?: never;
        post?: never;
        /**
         * Delete a background task
         *
         * Deletes the record of a background task; what the task has changed stays as it is.
         * In the console, a task has to be successful, failed or cancelled before it can be deleted. The
         * page of the operation names no such condition.
         */
        delete: operations["deleteBackgroundTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}/topics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List topics
         *
         * Lists the topics of an instance with their settings, page by page.
         * The answer also says how many partitions the instance may still get.
         */
        get: operations["listInstanceTopics"];
        /**
         * Change topics
         *
         * Changes settings of topics, adds partitions to them, or both.
         * A field that is left out stays as it is.
         * Partitions cannot be removed, and a topic cannot be renamed.
         */
        put: operations["updateInstanceTopic"];
        /**
         * Create a topic
         *
         * Creates a topic in an instance.
         * It is refused when its partitions are more than the instance may still get, which
         * `listInstanceTopics` returns as `remain_partitions`.
         */
        post: operations["createInstanceTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}/topics/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete topics
         *
         * Deletes several topics of an instance with all their messages.
         * The answer is 200 even when some of them could not be deleted: look at `success` of each.
         */
        post: operations["batchDeleteInstanceTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}/topics/diskusage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List disk usage of brokers and partitions
         *
         * Lists the disk of each broker of an instance, with the partitions there that use most of it.
         * Without a filter these are the partitions of 1 GB and more.
         * The page leaves open how the filters work together: give one of them.
         * Single-node instances do not have this.
         */
        get: operations["showKafkaTopicPartitionDiskusage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List Kafka users
         *
         * Lists all Kafka users of an instance, without paging and without passwords.
         * The instance needs SASL.
         */
        get: operations["showInstanceUsers"];
        /**
         * Delete Kafka users
         *
         * Deletes several Kafka users of an instance.
         * The user that was set when SASL was enabled cannot be deleted.
         */
        put: operations["batchDeleteInstanceUsers"];
        /**
         * Create a Kafka user
         *
         * Creates a user that Kafka clients log in with. The instance needs SASL.
         * The new user has no access of its own yet: grant it with `updateTopicAccessPolicy`.
         */
        post: operations["createInstanceUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}/users/{user_name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
                /** Name of the Kafka user. `showInstanceUsers` returns it. */
                user_name: components["parameters"]["UserName"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Reset the password of a Kafka user
         *
         * Sets a new password for a Kafka user.
         * Clients with the old password are cut off: change their configuration at once.
         * The user that was set when SASL was enabled has `resetPassword` instead.
         */
        put: operations["resetUserPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/action": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restart or delete several instances
         *
         * Restarts or deletes up to 50 instances, or deletes all that failed to be created.
         * It answers 200 with a result for each named instance, or 204 without a body for `all_failure`,
         * and before the restarts and deletions end.
         * While an instance restarts, its clients can neither write nor read.
         * A deletion takes all messages along; there is no backup.
         */
        post: operations["batchRestartOrDeleteInstances"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/kafka/{instance_id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List tags of an instance
         *
         * Lists the tags of an instance, all at once.
         */
        get: operations["showKafkaTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/kafka/{instance_id}/tags/action": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add or delete tags of an instance
         *
         * Adds tags to an instance, or deletes tags of it; `action` says which.
         * An instance holds up to 20 tags, each with a key of its own.
         */
        post: operations["batchCreateOrDeleteKafkaTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/kafka/instances/{instance_id}/connector/tasks/{task_id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
                /** ID of the Smart Connect task, a UUID. `listConnectorTasks` returns it as `id`. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Start or restart a Smart Connect task
         *
         * Starts a Smart Connect task that waits, or restarts one that runs or is paused.
         * The progress is reset: the task copies from its start offset again.
         */
        put: operations["restartConnectorTask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/kafka/instances/{instance_id}/delete-connector": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable Smart Connect
         *
         * Disables Smart Connect on a pay-per-use instance, and deletes the brokers of its connectors.
         * The answer comes at once and names a background job.
         *
         * According to the user manual, the instance has to be `RUNNING`, and all Smart Connect tasks have
         * to be deleted before. They do not come back when Smart Connect is enabled again.
         */
        post: operations["deleteConnector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/kafka/instances/{instance_id}/group": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a consumer group
         *
         * Creates a consumer group, without members and offsets.
         * It is needed before the first consumer joins when the setting `auto.create.groups.enable` is
         * false.
         * When that setting is true, joining creates the group, and an `EMPTY` group that has committed no
         * offset is deleted after 10 minutes.
         * A group that never committed an offset is gone after a restart of the instance.
         * The answer is the word `success` as plain text, not JSON.
         */
        post: operations["createKafkaConsumerGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/kafka/instances/{instance_id}/topics/{topic}/partitions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
                /** Name of the topic. `listInstanceTopics` returns it as `name`. */
                topic: components["parameters"]["Topic"];
            };
            cookie?: never;
        };
        /**
         * List the partitions of a topic
         *
         * Lists the partitions of a topic with their offsets, page by page.
         * For leaders and replicas, use `showInstanceTopicDetail`.
         */
        get: operations["listTopicPartitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/kafka/instances/{instance_id}/topics/{topic}/producers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
                /** Name of the topic. `listInstanceTopics` returns it as `name`. */
                topic: components["parameters"]["Topic"];
            };
            cookie?: never;
        };
        /**
         * List the producers of a topic
         *
         * Lists the producers that are writing to a topic now, page by page.
         * A producer that is connected but sends nothing is not listed.
         */
        get: operations["listTopicProducers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/kafka/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List tags of a project
         *
         * Lists the tags of all Kafka instances of a project, all at once.
         * Each key stands there once, with every value that it has.
         */
        get: operations["showKafkaProjectTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/available-zones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List availability zones
         *
         * Lists the availability zones (AZs) of the region, and whether they have room for an instance.
         * `createInstanceByEngine` takes their IDs as `available_zones`.
         */
        get: operations["listAvailableZones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/instances/maintain-windows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List maintenance windows
         *
         * Lists the times of day that can be chosen for the maintenance of an instance.
         * `createInstanceByEngine` and `updateInstance` take one of them as `maintain_begin` and
         * `maintain_end`.
         */
        get: operations["showMaintainWindows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/kafka/{project_id}/instances/{instance_id}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a partition reassignment
         *
         * Starts a background task that moves the partitions of topics to other brokers, or, with
         * `time_estimate`, only estimates how long that takes.
         * It is needed after brokers were added, which hold nothing at first, or when brokers carry
         * unequal loads.
         * The task loads network and disks, so pick a quiet time; a shorter retention leaves less to move.
         * Once started it cannot be stopped. Until it ends, its topics must not be deleted, and the number
         * of their partitions cannot change. A scheduled task keeps others from being scheduled until it
         * has run.
         * Single-node instances do not have this.
         */
        post: operations["createReassignmentTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AutoTopicCreationRequest: AutoTopicCreationRequest;
        AvailabilityZone: AvailabilityZone;
        AvailabilityZoneList: AvailabilityZoneList;
        BackgroundTask: BackgroundTask;
        BackgroundTaskList: BackgroundTaskList;
        BackgroundTaskStatus: BackgroundTaskStatus;
        BrokerDiskUsage: BrokerDiskUsage;
        Cluster: Cluster;
        ClusterBroker: ClusterBroker;
        ClusterMetadata: ClusterMetadata;
        ConnectorCreateRequest: ConnectorCreateRequest;
        ConnectorCreateResult: ConnectorCreateResult;
        ConsumerGroup: ConsumerGroup;
        ConsumerGroupAssignedMember: ConsumerGroupAssignedMember;
        ConsumerGroupAssignment: ConsumerGroupAssignment;
        ConsumerGroupAssignmentDetail: ConsumerGroupAssignmentDetail;
        ConsumerGroupAssignmentResult: ConsumerGroupAssignmentResult;
        ConsumerGroupBatchDeleteRequest: ConsumerGroupBatchDeleteRequest;
        ConsumerGroupBatchDeleteResult: ConsumerGroupBatchDeleteResult;
        ConsumerGroupCreateRequest: ConsumerGroupCreateRequest;
        ConsumerGroupCreateResult: ConsumerGroupCreateResult;
        ConsumerGroupDeleteFailure: ConsumerGroupDeleteFailure;
        ConsumerGroupDetail: ConsumerGroupDetail;
        ConsumerGroupDetailResult: ConsumerGroupDetailResult;
        ConsumerGroupList: ConsumerGroupList;
        ConsumerGroupMember: ConsumerGroupMember;
        ConsumerGroupOffset: ConsumerGroupOffset;
        ConsumerGroupOffsetResetRequest: ConsumerGroupOffsetResetRequest;
        ConsumerGroupState: ConsumerGroupState;
        CrossVpcAddressRequest: CrossVpcAddressRequest;
        CrossVpcAddressResult: CrossVpcAddressResult;
        CrossVpcBrokerAddress: CrossVpcBrokerAddress;
        DiskUsage: DiskUsage;
        ErrorResponse: ErrorResponse;
        ExtendProduct: ExtendProduct;
        ExtendProductFeature: ExtendProductFeature;
        ExtendProductList: ExtendProductList;
        GroupCoordinator: GroupCoordinator;
        GroupCoordinatorList: GroupCoordinatorList;
        Instance: Instance;
        InstanceActionRequest: InstanceActionRequest;
        InstanceActionResult: InstanceActionResult;
        InstanceActionResults: InstanceActionResults;
        InstanceBillingRequest: InstanceBillingRequest;
        InstanceBrokerResizeRequest: InstanceBrokerResizeRequest;
        InstanceConfigs: InstanceConfigs;
        InstanceConfigsModifyRequest: InstanceConfigsModifyRequest;
        InstanceConfigsModifyResult: InstanceConfigsModifyResult;
        InstanceCreateRequest: InstanceCreateRequest;
        InstanceDescription: InstanceDescription;
        InstanceFlavorResizeRequest: InstanceFlavorResizeRequest;
        InstanceList: InstanceList;
        InstanceName: InstanceName;
        InstancePasswordResetRequest: InstancePasswordResetRequest;
        InstanceReference: InstanceReference;
        InstanceResizeRequest: InstanceResizeRequest;
        InstanceRetentionPolicy: InstanceRetentionPolicy;
        InstanceSaslMechanisms: InstanceSaslMechanisms;
        InstanceSecurityProtocol: InstanceSecurityProtocol;
        InstanceStatus: InstanceStatus;
        InstanceStorageResizeRequest: InstanceStorageResizeRequest;
        InstanceUpdateRequest: InstanceUpdateRequest;
        InstanceZones: InstanceZones;
        JobReference: JobReference;
        KafkaConfig: KafkaConfig;
        KafkaConfigValue: KafkaConfigValue;
        KafkaTopic: KafkaTopic;
        KafkaUser: KafkaUser;
        KafkaUserBatchDeleteRequest: KafkaUserBatchDeleteRequest;
        KafkaUserCreateRequest: KafkaUserCreateRequest;
        KafkaUserList: KafkaUserList;
        KafkaUserPasswordRequest: KafkaUserPasswordRequest;
        MaintenanceWindow: MaintenanceWindow;
        MaintenanceWindowList: MaintenanceWindowList;
        Message: Message;
        MessageList: MessageList;
        MessagePosition: MessagePosition;
        MessagePositionList: MessagePositionList;
        MonitoredBroker: MonitoredBroker;
        MonitoredGroup: MonitoredGroup;
        MonitoredInstance: MonitoredInstance;
        MonitoredPartition: MonitoredPartition;
        MonitoredTopic: MonitoredTopic;
        MonitoringDimension: MonitoringDimension;
        MonitoringHierarchy: MonitoringHierarchy;
        MonitoringSubdimension: MonitoringSubdimension;
        PartitionAssignmentRequest: PartitionAssignmentRequest;
        PartitionCreateRequest: PartitionCreateRequest;
        PartitionDiskUsage: PartitionDiskUsage;
        PartitionMessage: PartitionMessage;
        PartitionMessageList: PartitionMessageList;
        PartitionMessagePosition: PartitionMessagePosition;
        PartitionReassignment: PartitionReassignment;
        PartitionReassignmentRequest: PartitionReassignmentRequest;
        PartitionReplica: PartitionReplica;
        PartitionReplicaUpdateRequest: PartitionReplicaUpdateRequest;
        PostPaidInstanceCreateRequest: PostPaidInstanceCreateRequest;
        Product: Product;
        ProductDiskType: ProductDiskType;
        ProductFeature: ProductFeature;
        ProductFeatureProperties: ProductFeatureProperties;
        ProductList: ProductList;
        ProductProperties: ProductProperties;
        ProjectTag: ProjectTag;
        ProjectTagList: ProjectTagList;
        SmartConnectKafkaSource: SmartConnectKafkaSource;
        SmartConnectKafkaSourceRequest: SmartConnectKafkaSourceRequest;
        SmartConnectKafkaTask: SmartConnectKafkaTask;
        SmartConnectKafkaTaskCreateRequest: SmartConnectKafkaTaskCreateRequest;
        SmartConnectObsSink: SmartConnectObsSink;
        SmartConnectObsSinkRequest: SmartConnectObsSinkRequest;
        SmartConnectObsTask: SmartConnectObsTask;
        SmartConnectObsTaskCreateRequest: SmartConnectObsTaskCreateRequest;
        SmartConnectRedisSink: SmartConnectRedisSink;
        SmartConnectRedisSinkRequest: SmartConnectRedisSinkRequest;
        SmartConnectRedisSource: SmartConnectRedisSource;
        SmartConnectRedisSourceRequest: SmartConnectRedisSourceRequest;
        SmartConnectRedisTask: SmartConnectRedisTask;
        SmartConnectRedisTaskCreateRequest: SmartConnectRedisTaskCreateRequest;
        SmartConnectStartLater: SmartConnectStartLater;
        SmartConnectTask: SmartConnectTask;
        SmartConnectTaskCreateRequest: SmartConnectTaskCreateRequest;
        SmartConnectTaskList: SmartConnectTaskList;
        SmartConnectTaskName: SmartConnectTaskName;
        SmartConnectTaskStatus: SmartConnectTaskStatus;
        SmartConnectTopics: SmartConnectTopics;
        SmartConnectTopicsRegex: SmartConnectTopicsRegex;
        Tag: Tag;
        TagBatchRequest: TagBatchRequest;
        TagList: TagList;
        TagRequest: TagRequest;
        TopicAccessPolicy: TopicAccessPolicy;
        TopicAccessPolicyRequest: TopicAccessPolicyRequest;
        TopicAccessPolicyUpdate: TopicAccessPolicyUpdate;
        TopicBatchDeleteRequest: TopicBatchDeleteRequest;
        TopicBatchDeleteResult: TopicBatchDeleteResult;
        TopicConfigValue: TopicConfigValue;
        TopicCreateRequest: TopicCreateRequest;
        TopicCreateResult: TopicCreateResult;
        TopicDeletion: TopicDeletion;
        TopicDetail: TopicDetail;
        TopicDetailPartition: TopicDetailPartition;
        TopicList: TopicList;
        TopicPartition: TopicPartition;
        TopicPartitionList: TopicPartitionList;
        TopicProducer: TopicProducer;
        TopicProducerList: TopicProducerList;
        TopicReassignmentRequest: TopicReassignmentRequest;
        TopicReplicaUpdateRequest: TopicReplicaUpdateRequest;
        TopicUpdate: TopicUpdate;
        TopicUpdateRequest: TopicUpdateRequest;
        UserAccessPolicy: UserAccessPolicy;
        UserAccessPolicyUpdate: UserAccessPolicyUpdate;
    };
    responses: {
        /** The request, or the state of the instance, does not allow it. */
        BadBodyRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request, or the state of the instance, does not allow it. */
        BadConnectorCreateRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request, or the state of the instance, does not allow it. */
        BadConsumerGroupBatchDeleteRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request, or the state of the instance, does not allow it. */
        BadConsumerGroupCreateRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request, or the state of the instance, does not allow it. */
        BadConsumerGroupRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request, or the state of an instance, does not allow it. */
        BadInstanceActionRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request, or the state of the instance, does not allow it. */
        BadInstanceConfigsRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request, the quota or the stock of the region does not allow it. */
        BadInstanceCreateRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request, or the state of the instance, does not allow it. */
        BadInstanceResizeRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request, or the state of the instance, does not allow it. */
        BadInstanceUpdateRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request, or the state of the instance, does not allow it. */
        BadKafkaUserChangeRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request, or the state of the instance, does not allow it. */
        BadKafkaUserCreateRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request, or the state of the instance, does not allow it. */
        BadKafkaUserRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request, or the state of the instance, does not allow it. */
        BadMessageQueryRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request, or the state of the instance, does not allow it. */
        BadOffsetResetRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request, or the state of the instance, does not allow it. */
        BadPageRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request, or the state of the instance, does not allow it. */
        BadPartitionRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request, or the state of the instance, does not allow it. */
        BadPasswordResetRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request is not valid. */
        BadPlainRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request is not valid. */
        BadProductRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request is not valid. */
        BadProjectRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request, or the state of the instance, does not allow it. */
        BadReplicaUpdateRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request, or the state of the instance, does not allow it. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request, or the state of the instance, does not allow it. */
        BadTagBatchRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request, or the state of the instance, does not allow it. */
        BadTaskCreateRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request, or the state of the instance, does not allow it. */
        BadTaskRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request, or the state of the instance, does not allow it. */
        BadTopicCreateRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request, or the state of the instance, does not allow it. */
        BadTopicPageRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request, or the state of the instance, does not allow it. */
        BadTopicRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request, or the state of the instance, does not allow it. */
        BadTopicUpdateRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The group, the instance or the URL does not exist, or flow control is at work. */
        ConsumerGroupNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The user or the account lacks the permission. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The service failed. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The instance or the URL does not exist, or flow control is at work. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The service is busy with other searches. */
        SearchBusy: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The search took too long and was broken off. */
        SearchTimedOut: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The search would read more bytes than is allowed. */
        SearchTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The instance, a tag or the URL does not exist, or flow control is at work. */
        TagNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** Too many requests. Wait as long as `Retry-After` says. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The service failed, or could not change the topics. */
        TopicUpdateFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The token is missing, not valid, expired, or of another project. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The URL does not exist, or flow control is at work. */
        UrlNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
    };
    parameters: {
        /**
         * Leave out tasks that started before this time, as `YYYYMMDDHHmmss`.
         * No time zone is documented; the times of the answer are UTC.
         */
        BackgroundTaskBeginTime: string;
        /**
         * Leave out tasks that started after this time, as `YYYYMMDDHHmmss`.
         * No time zone is documented; the times of the answer are UTC.
         */
        BackgroundTaskEndTime: string;
        /** ID of the background task, 32 hexadecimal digits. `listBackgroundTasks` returns it as `id`. */
        BackgroundTaskId: string;
        /** Return at most this many tasks, 1 to 100. The page names no default. */
        BackgroundTaskLimit: number;
        /**
         * Begin at this position in the list, counted from 1.
         * Without it the listing begins with the first task.
         */
        BackgroundTaskStart: number;
        /** Return only partitions that use at least this much of a disk, 1 KB, 1 MB or 1 GB. */
        DiskUsageMinSize: "1K" | "1M" | "1G";
        /** Return only partitions that use more than this share of the disk, in percent. */
        DiskUsagePercentage: number;
        /** Return only this many partitions of each broker, those that use most of its disk. */
        DiskUsageTop: number;
        /** Message engine, always `kafka`. */
        Engine: "kafka";
        /** Message engine of the instances, always `kafka`. */
        EngineFilter: "kafka";
        /** Return instances of this enterprise project, `0` for the default one. */
        EnterpriseProjectFilter: string;
        /** Match `name` exactly, instead of anywhere in the name of an instance. */
        ExactMatchName: boolean;
        /** ID of the consumer group, which is its name. `listInstanceConsumerGroups` returns it. */
        Group: string;
        /** Return only groups whose name contains this text. */
        GroupKeyword: string;
        /** Count instances that failed to be created as well. */
        IncludeFailure: boolean;
        /** ID of the Kafka instance, a UUID. */
        InstanceId: string;
        /** Return the instance with this ID alone. */
        InstanceIdFilter: string;
        /** Return instances whose name contains this text, or, with `exact_match_name`, is this text. */
        InstanceNameFilter: string;
        /** Return instances in this status. */
        InstanceStatusFilter: InstanceStatus;
        /** Return at most this many items. */
        Limit: number;
        /** Return the message at this offset. `showPartitionBeginningMessage` and `showPartitionEndMessage` return the first and the last that exist. */
        MessageOffset: number;
        /** Whether to sort the messages by time, the oldest first. */
        MessageSearchAscending: boolean;
        /** Whether to fetch the message for saving. The console shows content below 4 KB and offers longer messages as a download. The example of the vendor sends `false` to read content. */
        MessageSearchDownload: boolean;
        /** Find messages up to this time, in epoch milliseconds. Mandatory with `start_time` when you search by time. */
        MessageSearchEnd: number;
        /** Find messages whose content has this text, 0 to 50 characters. Messages found so have their position in `offset` instead of `message_offset`. */
        MessageSearchKeyword: string;
        /** Return at most this many messages on a page. The examples of the vendor send 10. */
        MessageSearchLimit: number;
        /** Return the message at this offset of `partition`. Mandatory when you ask for content; without effect if `start_time` and `end_time` are sent. */
        MessageSearchOffset: number;
        /** Return this page, counted from 0. Unlike elsewhere it is the number of a page, not of an item. */
        MessageSearchPage: number;
        /** Return the message of this partition, counted from 0. Mandatory when you ask for content; without effect if `start_time` and `end_time` are sent. */
        MessageSearchPartition: number;
        /** Find messages from this time on, in epoch milliseconds. Mandatory with `end_time` when you search by time. */
        MessageSearchStart: number;
        /** Search this topic. `listInstanceTopics` returns the names. */
        MessageSearchTopic: string;
        /** Skip this many items. Without it the listing begins with the first. */
        Offset: number;
        /** Number of the partition, from 0. */
        Partition: number;
        /** Choose the edition of the products. `advanced`, the premium edition, is the only one. */
        ProductEdition: "advanced";
        /** Return only the product with this ID. */
        ProductId: string;
        /**
         * ID of the project that owns the instance, as the identity service lists it.
         * The token must be scoped to the same project.
         */
        ProjectId: string;
        /** ID of the Smart Connect task, a UUID. `listConnectorTasks` returns it as `id`. */
        TaskId: string;
        /** Name of the topic. `listInstanceTopics` returns it as `name`. */
        Topic: string;
        /** Return messages up to this time, in epoch milliseconds. Without it, up to the time of the request. */
        TopicMessagesEnd: number;
        /** Return at most this many messages on a page. */
        TopicMessagesLimit: number;
        /** Return messages of this partition only, counted from 0. -1 means all partitions. */
        TopicMessagesPartition: number;
        /** Return messages from this time on, in epoch milliseconds. 0 means from the first one. */
        TopicMessagesStart: number;
        /** Name of the topic. `listInstanceTopics` returns it as `name`. */
        TopicName: string;
        /** Return at most this many items. The vendor's page gives neither default nor maximum. */
        TopicPageLimit: number;
        /** Skip this many items. Without it the listing begins with the first. */
        TopicPageOffset: number;
        /** Name of the Kafka user. `showInstanceUsers` returns it. */
        UserName: string;
    };
    requestBodies: never;
    headers: {
        /** Time to wait before the next attempt, in seconds. */
        RetryAfter: number;
    };
    pathItems: never;
}
/** Switch of automatic topic creation. */
export type AutoTopicCreationRequest = {
    /**
     * Whether a missing topic is created when a client first uses it.
     * @example true
     */
    enable_auto_topic: boolean;
};
/** Availability zone (AZ), a part of a region with power and network of its own. */
export type AvailabilityZone = {
    /**
     * Code of the AZ, its short name in other services of the cloud.
     * @example eu-de-01
     */
    code?: string;
    /**
     * ID of the AZ, 32 hexadecimal digits. `available_zones` of a new instance takes it.
     * @example bf84aba586ce4e948da0b97d9a7d62fb
     */
    id: string;
    /**
     * Name of the AZ, for people.
     * @example eu-de-01
     */
    name?: string;
    /**
     * Number of a port of the AZ, as text. No page says what it serves.
     * @example 8002
     */
    port?: string;
    /**
     * Whether the AZ has room for new instances, a boolean as text.
     * `true` with room, `false` when it is sold out.
     * @example true
     */
    resource_availability?: "true" | "false" | (string & {});
};
/** Availability zones of a region. */
export type AvailabilityZoneList = {
    /** Availability zones of the region, with and without room. */
    available_zones: AvailabilityZone[];
    /**
     * ID of the region, the one in the name of the endpoint.
     * @example eu-de
     */
    region_id: string;
};
/** Change of an instance that the service carries out in the background. */
export type BackgroundTask = {
    /**
     * Format: date-time
     *
     * Time at which the task started, in ISO 8601 with milliseconds, in UTC.
     * @example 2024-02-22T09:14:17.176Z
     */
    created_at?: string;
    /**
     * ID of the task, 32 hexadecimal digits.
     * @example 8abf2c1d9b4e47f0a1c35d7e90b6f824
     */
    id: string;
    /**
     * Kind of change. The examples of the vendor show
     * `modifyAutoTopic` (topics created automatically, on or off),
     * `changeRetentionPolicy` (what happens when the disk is nearly full) and
     * `bindInstancePublicIp` (public access, on or off). There are others.
     * @example changeRetentionPolicy
     */
    name: string;
    /**
     * Parameters of the change, such as old and new settings: a JSON object as text.
     * Its fields depend on `name`.
     * @example {"new_retention_policy":"produce_reject","origin_retention_policy":"time_base"}
     */
    params?: string;
    /**
     * Status of the task.
     * Known are
     * `CREATED` before it begins,
     * `EXECUTING` while it runs,
     * `SUCCESS` and `FAILED` when it has ended,
     * `CANCELLED` when a scheduled task was called off,
     * `DELETED` when it was deleted.
     * The service may add others.
     */
    status: BackgroundTaskStatus;
    /**
     * Format: date-time
     *
     * Time of the latest change of the task, in ISO 8601 with milliseconds, in UTC.
     * It is the end time once the task has ended.
     * @example 2024-02-22T09:14:22.162Z
     */
    updated_at?: string;
    /**
     * ID of the IAM user who started the task.
     * @example 0b4f7a2c9d1e4c6f8a35e7d20c91b6f4
     */
    user_id?: string;
    /**
     * Name of the IAM user who started the task, in the vendor's examples `paas_dms`.
     * @example otc-admin
     */
    user_name?: string;
};
/** Page of background tasks, or the one task that was asked for. */
export type BackgroundTaskList = {
    /**
     * Number of tasks that match, on all pages, as text.
     * @example 2
     */
    task_count: string;
    /** Tasks of this page, the latest first in the examples of the vendor. */
    tasks: BackgroundTask[];
};
/**
 * Status of the task.
 * Known are
 * `CREATED` before it begins,
 * `EXECUTING` while it runs,
 * `SUCCESS` and `FAILED` when it has ended,
 * `CANCELLED` when a scheduled task was called off,
 * `DELETED` when it was deleted.
 * The service may add others.
 * @example SUCCESS
 */
export type BackgroundTaskStatus = "CREATED" | "EXECUTING" | "SUCCESS" | "FAILED" | "CANCELLED" | "DELETED" | (string & {});
/** Disk of a broker. Sizes are rounded and written with a letter for the unit, powers of 1024: `12K`, `53M`, `66G`. */
export type BrokerDiskUsage = {
    /**
     * Name of the broker, `broker-` and its ID.
     * @example broker-0
     */
    broker_name: string;
    /**
     * Free space of the disk, as text with a unit. It is less than the rest, since the file system reserves some.
     * @example 148G
     */
    data_disk_free?: string;
    /**
     * Size of the disk, as text with a unit.
     * @example 164G
     */
    data_disk_size?: string;
    /**
     * Used space of the disk, as text with a unit.
     * @example 8.3G
     */
    data_disk_use?: string;
    /**
     * Used share of the disk, in whole percent, as text.
     * @example 6
     */
    data_disk_use_percentage?: string;
    /**
     * Whether the figures could be read, as a sentence for people, such as `Success get info`. No list of its values is known.
     * @example Success get info
     */
    status?: string;
    /** Partitions that match the filter, each with what its replica on this broker uses. */
    topic_list?: PartitionDiskUsage[];
};
/** Brokers of an instance, and what they hold. */
export type Cluster = {
    /** All brokers of the cluster. */
    brokers: ClusterBroker[];
    /**
     * Number of consumer groups.
     * @example 3
     */
    consumers_count?: number;
    /**
     * ID of the broker that is the controller, a number as text. It equals a `broker_id`.
     * @example 1
     */
    controller?: string;
    /**
     * Number of replicas that are in sync with their leader, leaders included.
     * @example 87
     */
    isr_replicas_count?: number;
    /**
     * Number of partitions that have a leader, and so can be written and read.
     * @example 34
     */
    online_partitions_count?: number;
    /**
     * Number of partitions of all topics, each counted once whatever its replicas.
     * @example 34
     */
    partitions_count?: number;
    /**
     * Number of replicas of all partitions, leaders included.
     * @example 87
     */
    replicas_count?: number;
    /**
     * Number of topics.
     * @example 10
     */
    topics_count?: number;
};
/** Broker of a cluster. */
export type ClusterBroker = {
    /**
     * ID of the broker, a number from 0 as text. Other operations give the same ID as a number.
     * @example 0
     */
    broker_id: string;
    /**
     * IP address of the broker.
     * @example 192.168.0.61
     */
    host?: string;
    /**
     * Whether the broker is the controller of the cluster.
     * @example false
     */
    is_controller?: boolean;
    /**
     * Whether the broker can be reached.
     * @example true
     */
    is_health?: boolean;
    /**
     * Port that the broker listens on.
     * @example 9093
     */
    port?: number;
    /**
     * Format: int64
     *
     * Time when the broker joined the cluster, in epoch milliseconds.
     * @example 1708329900000
     */
    register_time?: number;
    /**
     * Version of Kafka that the broker runs.
     * @example 2.7
     */
    version?: string;
};
/** What Kafka knows of the cluster of an instance. */
export type ClusterMetadata = {
    /** Brokers of an instance, and what they hold. */
    cluster: Cluster;
};
/**
 * Size of Smart Connect.
 * Instances of a new flavor take `node_cnt` alone; the other two fields belong to old flavors.
 */
export type ConnectorCreateRequest = {
    /**
     * Number of brokers for connectors, 2 to 16, as a number or as a string of digits.
     * @default 2
     * @example 2
     */
    node_cnt?: number | string;
    /**
     * Specification code of the connectors. Mandatory for an instance of an old flavor.
     * @example kafka.c3.mini.connector
     */
    spec_code?: string;
    /**
     * Bandwidth that Smart Connect may use, equal to that of the instance.
     * @example 100MB
     */
    specification?: string;
};
/** Background job that enables Smart Connect. */
export type ConnectorCreateResult = {
    /**
     * ID of Smart Connect on the instance.
     * @example 55b78880-9077-4c74-ad5a-6868555f76a4
     */
    connector_id: string;
    /**
     * ID of the background job. No page documents an operation that takes it.
     * @example 7c3ec20c-11de-4df9-acc0-7ef1dea25dfe
     */
    job_id: string;
};
/** Consumer group as a list shows it. */
export type ConsumerGroup = {
    /**
     * ID of the broker that coordinates the group, as `showCluster` returns it.
     * @example 1
     */
    coordinator_id?: number;
    /**
     * Format: int64
     *
     * Time of creation, in epoch milliseconds.
     * @example 1708336800000
     */
    createdAt?: number;
    /**
     * Text that `createKafkaConsumerGroup` was given, or null without one.
     * @example Order processing
     */
    group_desc?: string | null;
    /**
     * ID of the group, which is its name and what consumers set as `group.id`.
     * @example order-service
     */
    group_id: string;
    /**
     * Format: int64
     *
     * Number of messages that the group has yet to read, in all its topics.
     * @example 12
     */
    lag?: number;
    /**
     * State of the consumer group:
     * `DEAD` without members and metadata,
     * `EMPTY` with metadata, without members,
     * `PREPARING_REBALANCE` when its partitions are about to be shared out anew,
     * `COMPLETING_REBALANCE` when all members have joined and wait for their partitions,
     * `STABLE` when its members can read messages.
     * The service may add others.
     */
    state?: ConsumerGroupState;
};
/** Consumer that has joined a group, and the partitions that it reads. */
export type ConsumerGroupAssignedMember = {
    /** What the consumer reads, one item for each topic. */
    assignment: ConsumerGroupAssignment[];
    /**
     * Name that the consumer gave itself as `client.id`.
     * @example order-service-1
     */
    client_id?: string;
    /**
     * Address that the consumer connects from, an IP address behind a slash.
     * @example /192.168.0.111
     */
    host?: string;
    /**
     * ID that the group gave the consumer, its `client_id` and a UUID.
     * @example order-service-1-6b8ee551-d499-47d4-9beb-ba1527496785
     */
    member_id: string;
};
/** Partitions of a topic that one consumer reads. */
export type ConsumerGroupAssignment = {
    /**
     * Numbers of the partitions that the consumer reads, from 0.
     * @example [
     *   0,
     *   1
     * ]
     */
    partitions: number[];
    /**
     * Name of the topic that the consumer reads.
     * @example orders
     */
    topic: string;
};
/** Consumer group with its members, their partitions and its offsets. */
export type ConsumerGroupAssignmentDetail = {
    /**
     * How partitions are shared out among the members, such as `range` or `roundrobin`; the consumer setting `partition.assignment.strategy` decides.
     * @example range
     */
    assignment_strategy?: string;
    /**
     * ID of the broker that coordinates the group, as `showCluster` returns it.
     * @example 1
     */
    coordinator_id?: number;
    /**
     * ID of the group, which is its name and what consumers set as `group.id`.
     * @example order-service
     */
    group_id: string;
    /** How far the group has read, one item for each partition of its topics. */
    group_message_offsets: ConsumerGroupOffset[];
    /** Consumers that have joined the group. None while it is `EMPTY`. */
    members: ConsumerGroupAssignedMember[];
    /**
     * State of the consumer group:
     * `DEAD` without members and metadata,
     * `EMPTY` with metadata, without members,
     * `PREPARING_REBALANCE` when its partitions are about to be shared out anew,
     * `COMPLETING_REBALANCE` when all members have joined and wait for their partitions,
     * `STABLE` when its members can read messages.
     * The service may add others.
     */
    state?: ConsumerGroupState;
};
/** One consumer group, and who reads what in it. */
export type ConsumerGroupAssignmentResult = {
    /** Consumer group with its members, their partitions and its offsets. */
    group: ConsumerGroupAssignmentDetail;
};
/** Consumer groups to delete. */
export type ConsumerGroupBatchDeleteRequest = {
    /**
     * IDs of the groups to delete, which are their names.
     * @example [
     *   "order-replay-1",
     *   "order-replay-2"
     * ]
     */
    group_ids: string[];
};
/** What a deletion of several groups left over. */
export type ConsumerGroupBatchDeleteResult = {
    /** Groups that were not deleted, with the reason. None if all are gone. */
    failed_groups: ConsumerGroupDeleteFailure[];
    /**
     * Number of groups that were not deleted, not of all.
     * @example 0
     */
    total: number;
};
/** Consumer group to create. */
export type ConsumerGroupCreateRequest = {
    /**
     * What the group is for, in free text. `listInstanceConsumerGroups` returns it.
     * @example Replays orders for tests
     */
    group_desc?: string;
    /**
     * Name of the group, 3 to 64 characters, which becomes its ID. Letters, digits, `.`, `-` and `_`, with a letter or `_` first; a group whose name begins with `_` has no monitoring data.
     * @example order-replay-1
     */
    group_name: string;
};
/**
 * The word `success`, without quotes.
 * @example success
 */
export type ConsumerGroupCreateResult = string;
/** Consumer group that was not deleted. */
export type ConsumerGroupDeleteFailure = {
    /**
     * Why the group was not deleted, for people. Unlike `error_msg` of a refused request.
     * @example The group is not empty.
     */
    error_message?: string;
    /**
     * ID of the group that is still there, which is its name.
     * @example order-replay-2
     */
    group_id: string;
};
/** Consumer group with its members and offsets. */
export type ConsumerGroupDetail = {
    /**
     * How partitions are shared out among the members, such as `range` or `roundrobin`; the consumer setting `partition.assignment.strategy` decides.
     * @example range
     */
    assignment_strategy?: string;
    /**
     * ID of the broker that coordinates the group, as `showCluster` returns it.
     * @example 1
     */
    coordinator_id?: number;
    /**
     * ID of the group, which is its name and what consumers set as `group.id`.
     * @example order-service
     */
    group_id: string;
    /** How far the group has read, one item for each partition of its topics. */
    group_message_offsets: ConsumerGroupOffset[];
    /** Consumers that have joined the group. None while it is `EMPTY`. */
    members: ConsumerGroupMember[];
    /**
     * State of the consumer group:
     * `DEAD` without members and metadata,
     * `EMPTY` with metadata, without members,
     * `PREPARING_REBALANCE` when its partitions are about to be shared out anew,
     * `COMPLETING_REBALANCE` when all members have joined and wait for their partitions,
     * `STABLE` when its members can read messages.
     * The service may add others.
     */
    state?: ConsumerGroupState;
};
/** One consumer group. */
export type ConsumerGroupDetailResult = {
    /** Consumer group with its members and offsets. */
    group: ConsumerGroupDetail;
};
/** Page of consumer groups. */
export type ConsumerGroupList = {
    /** Groups of this page. */
    groups: ConsumerGroup[];
    /**
     * Number of groups that match, on all pages.
     * @example 3
     */
    total: number;
};
/** Consumer that has joined a group. */
export type ConsumerGroupMember = {
    /**
     * Name that the consumer gave itself as `client.id`.
     * @example order-service-1
     */
    client_id?: string;
    /**
     * Address that the consumer connects from, an IP address behind a slash.
     * @example /192.168.0.111
     */
    host?: string;
    /**
     * ID that the group gave the consumer, its `client_id` and a UUID.
     * @example order-service-1-6b8ee551-d499-47d4-9beb-ba1527496785
     */
    member_id: string;
};
/** How far a group has read in a partition. */
export type ConsumerGroupOffset = {
    /**
     * Format: int64
     *
     * Number of messages that the group has yet to read here, `message_log_end_offset` less `message_current_offset`.
     * @example 2
     */
    lag?: number;
    /**
     * Format: int64
     *
     * Offset that the group has committed, where it reads on.
     * @example 48103
     */
    message_current_offset?: number;
    /**
     * Format: int64
     *
     * Log end offset (LEO), which the next message of the partition will get.
     * @example 48105
     */
    message_log_end_offset?: number;
    /**
     * Number of the partition, from 0.
     * @example 2
     */
    partition: number;
    /**
     * Name of the topic that the partition belongs to.
     * @example orders
     */
    topic: string;
};
/** Where a consumer group is to read on. Send either `message_offset` or `timestamp`. */
export type ConsumerGroupOffsetResetRequest = {
    /**
     * Format: int64
     *
     * Offset to read on from. One before the earliest message means the earliest, one after the latest the latest.
     * @example 48000
     */
    message_offset?: number;
    /**
     * Number of the partition whose offset is reset, from 0. -1, also when left out, means all partitions.
     * @default -1
     * @example 2
     */
    partition?: number;
    /**
     * Format: int64
     *
     * Time to read on from, in epoch milliseconds. One before the earliest message means the earliest, one after the latest the latest.
     * @example 1708689000000
     */
    timestamp?: number;
    /**
     * Name of the topic whose offsets are reset. Name it: what a request without it resets is not documented. The console resets all topics at once too, but only to a time.
     * @example orders
     */
    topic?: string;
};
/**
 * State of the consumer group:
 * `DEAD` without members and metadata,
 * `EMPTY` with metadata, without members,
 * `PREPARING_REBALANCE` when its partitions are about to be shared out anew,
 * `COMPLETING_REBALANCE` when all members have joined and wait for their partitions,
 * `STABLE` when its members can read messages.
 * The service may add others.
 * @example STABLE
 */
export type ConsumerGroupState = "DEAD" | "EMPTY" | "PREPARING_REBALANCE" | "COMPLETING_REBALANCE" | "STABLE" | (string & {});
/** Addresses of all brokers for clients in other VPCs. */
export type CrossVpcAddressRequest = {
    /**
     * Address for clients (`advertised.listeners`), an IP address or a domain name, by the IP address that the broker listens on. All brokers are named, also those that keep their address.
     * @example {
     *   "192.168.0.61": "172.16.8.61",
     *   "192.168.0.62": "172.16.8.62",
     *   "192.168.0.63": "192.168.0.63"
     * }
     */
    advertised_ip_contents: {
        [key: string]: string;
    };
};
/** Result of a change of addresses for cross-VPC access. */
export type CrossVpcAddressResult = {
    /** Result for each broker. */
    results: CrossVpcBrokerAddress[];
    /**
     * Whether the change as a whole succeeded.
     * @example true
     */
    success?: boolean;
};
/** Address of a broker for clients in other VPCs, and whether it was set. */
export type CrossVpcBrokerAddress = {
    /**
     * IP address or domain name that the broker now tells clients in other VPCs (`advertised.listeners`).
     * @example 172.16.8.61
     */
    advertised_ip?: string;
    /**
     * IP address that the broker listens on.
     * @example 192.168.0.61
     */
    ip: string;
    /**
     * Whether the address of this broker was set.
     * @example true
     */
    success?: boolean;
};
/** Disk usage of an instance, by broker. */
export type DiskUsage = {
    /** Disk of each broker. */
    broker_list: BrokerDiskUsage[];
};
/** Why a request was refused. */
export type ErrorResponse = {
    /**
     * Stable code of the error, such as `DMS.00404022`; the API gateway has its own, such as `APIGW.0301`.
     * @example DMS.00404022
     */
    error_code: string;
    /**
     * What went wrong, in English, for people.
     * @example This instance does not exist.
     */
    error_msg: string;
    /**
     * ID of the request, sent by the API gateway alone. Name it when you contact support.
     * @example 9a21c6d04b7f4e5e8c3db1f60a72e945
     */
    request_id?: string;
};
/** Product that an instance can change to. */
export type ExtendProduct = {
    /**
     * CPU architectures that the product supports, such as `X86`.
     * @example [
     *   "X86"
     * ]
     */
    arch_types?: string[];
    /**
     * Availability zones that have the product, in the form that `ios` has.
     * @example [
     *   "eu-de-01",
     *   "eu-de-02"
     * ]
     */
    available_zones?: string[];
    /**
     * Ways to pay, `hourly` by use and `monthly` in advance.
     * @example [
     *   "monthly",
     *   "hourly"
     * ]
     */
    charging_mode?: ("monthly" | "hourly" | (string & {}))[];
    /**
     * Flavor of the virtual machines (ECS) that the brokers run on.
     * @example c6.large.2
     */
    ecs_flavor_id?: string;
    /** Disk types that brokers of the product can have. */
    ios?: ProductDiskType[];
    /**
     * ID of the product, which names CPUs and memory of a broker: `c6.2u4g.cluster` has brokers with 2 CPUs and 4 GB. Products that end in `.dec` are for Dedicated Cloud.
     * @example c6.2u4g.cluster
     */
    product_id: string;
    /** Limits of instances of a product. All are numbers as text. */
    properties?: ProductProperties;
    /** Features that instances of the product support. */
    support_features?: ExtendProductFeature[];
    /**
     * Whether instances have several brokers (`cluster`) or one (`single`).
     * @example cluster
     */
    type?: "cluster" | "single" | (string & {});
    /**
     * Availability zones where the product is sold out, in the form that `ios` has.
     * @example [
     *   "eu-de-03"
     * ]
     */
    unavailable_zones?: string[];
};
/** Feature that instances of a product support, and its limits. */
export type ExtendProductFeature = {
    /**
     * Name of the feature, such as `connector_obs` for dumping to OBS with Smart Connect.
     * @example connector_obs
     */
    name: string;
    /**
     * Limits of the feature by name, numbers as text. `connector_obs` has `max_task`, `min_task`, `max_node` and `min_node`.
     * @example {
     *   "max_task": "10",
     *   "min_task": "1",
     *   "max_node": "10",
     *   "min_node": "2"
     * }
     */
    properties?: {
        [key: string]: string;
    };
};
/** Products that an instance can change to. */
export type ExtendProductList = {
    /**
     * Message engine of the products, `kafka`.
     * @example kafka
     */
    engine?: string;
    /** One entry for each product; the present one may be among them. */
    products: ExtendProduct[];
    /**
     * Versions of Kafka that the products support.
     * @example [
     *   "2.7",
     *   "3.x"
     * ]
     */
    versions?: string[];
};
/** Broker that coordinates a consumer group. */
export type GroupCoordinator = {
    /**
     * ID of the consumer group, which is its name.
     * @example order-service
     */
    group_id: string;
    /**
     * IP address of the broker.
     * @example 192.168.0.62
     */
    host?: string;
    /**
     * ID of the broker, a number from 0.
     * @example 1
     */
    id?: number;
    /**
     * Port that the broker listens on.
     * @example 9093
     */
    port?: number;
};
/** Coordinators of the consumer groups of an instance. */
export type GroupCoordinatorList = {
    /** One coordinator for each consumer group; a broker may coordinate several. */
    coordinators: GroupCoordinator[];
};
/** Kafka instance with its size, state, addresses, network and settings. Fields are left out as far as they do not apply, or not yet while it is being created. */
export type Instance = {
    /**
     * First Kafka user, as set at creation. Only with SASL.
     * @example shop-admin
     */
    access_user?: string;
    /**
     * Whether an agent is enabled on the instance; no page says which.
     * @example false
     */
    agent_enable?: boolean;
    /** Names of the availability zones that the brokers are in. */
    available_zone_names?: string[];
    /** IDs of the availability zones that the brokers are in. */
    available_zones?: string[];
    /**
     * Number of brokers of the instance.
     * @example 3
     */
    broker_num?: number;
    /**
     * Whether the brokers encrypt what they replicate among themselves.
     * @example false
     */
    broker_ssl_enable?: boolean;
    /**
     * Whether the SSL certificate of the instance can be replaced.
     * @example false
     */
    cert_replaced?: boolean;
    /**
     * Version of monitoring by Cloud Eye, such as `linux`.
     * @example linux
     */
    ces_version?: string;
    /**
     * How the instance is paid. `1` is pay per use; the number for yearly and monthly billing is not documented.
     * @example 1
     */
    charging_mode?: number;
    /**
     * Private IP addresses of the brokers, separated by commas. `port` goes with each of them.
     * @example 192.168.0.61,192.168.0.62,192.168.0.63
     */
    connect_address?: string;
    /**
     * Whether Smart Connect, which copies messages elsewhere, is enabled.
     * @example true
     */
    connector_enable?: boolean;
    /**
     * Number of brokers for the connectors of Smart Connect.
     * @example 2
     */
    connector_node_num?: number;
    /**
     * Time of creation, in epoch milliseconds, as text.
     * @example 1708329600000
     */
    created_at?: string;
    /**
     * Addresses for access from another VPC, as JSON text. An object with the private address of each broker as key; its value holds `advertised_ip`, `port` and `port_id`.
     * @example {"192.168.0.61":{"advertised_ip":"192.168.0.61", "port":9011, "port_id":"5a0c7e19-3d84-4b62-9f51-c27d80e6a4b3"}}
     */
    cross_vpc_info?: string;
    /**
     * Free text about the instance, up to 1024 characters.
     * @example Messages of the shop
     */
    description?: string;
    /**
     * Whether the disks are encrypted.
     * @example false
     */
    disk_encrypted?: boolean;
    /**
     * ID of the key that encrypts the disks, empty while they are not encrypted.
     * @example
     */
    disk_encrypted_key?: string;
    /**
     * Whether disaster recovery is set up for the instance.
     * @example false
     */
    dr_enable?: boolean;
    /**
     * Whether access to topics is controlled per user.
     * @example true
     */
    enable_acl?: boolean;
    /**
     * Whether logs of the instance are collected.
     * @example false
     */
    enable_log_collection?: boolean;
    /**
     * Whether the brokers can be reached from the internet.
     * @example false
     */
    enable_publicip?: boolean;
    /**
     * Message engine, always `kafka` here.
     * @example kafka
     */
    engine?: string;
    /**
     * Version of Kafka that the brokers run.
     * @example 2.7
     */
    engine_version?: string;
    /**
     * ID of the enterprise project that the instance belongs to, `0` for the default one.
     * @example 0
     */
    enterprise_project_id?: string;
    /**
     * ID of the instance, a UUID.
     * @example 9f3c1d52-6b7e-4c1a-8d24-5e0f7a91b3c6
     */
    instance_id: string;
    /** IPv6 addresses of the brokers, empty without IPv6. */
    ipv6_connect_addresses?: string[];
    /**
     * Whether the brokers have IPv6 addresses too.
     * @example false
     */
    ipv6_enable?: boolean;
    /**
     * Private addresses of the brokers, as `host:port`, separated by commas.
     * @example 192.168.0.61:9093,192.168.0.62:9093,192.168.0.63:9093
     */
    kafka_private_connect_address?: string;
    /**
     * State of public access, `closed` while there is none.
     * @example closed
     */
    kafka_public_status?: string;
    /**
     * Protocol of clients while `ssl_enable` is true. `SASL_SSL` authenticates and encrypts, `SASL_PLAINTEXT` authenticates only. With `ssl_enable` false it has no effect.
     * @example SASL_SSL
     */
    kafka_security_protocol?: "SASL_SSL" | "SASL_PLAINTEXT" | (string & {});
    /**
     * Begin of the maintenance window, as `HH:mm:ss`.
     * @example 02:00:00
     */
    maintain_begin?: string;
    /**
     * End of the maintenance window, as `HH:mm:ss`.
     * @example 06:00:00
     */
    maintain_end?: string;
    /**
     * URL for managing Kafka, at the private address of a broker.
     * @example https://192.168.0.61:9999
     */
    management_connect_address?: string;
    /**
     * Name of the instance, 4 to 64 characters.
     * @example kafka-shop
     */
    name: string;
    /**
     * Whether a new SSL certificate is enabled for the instance.
     * @example false
     */
    new_auth_cert?: boolean;
    /**
     * Whether the instance is billed by the rules for new flavors.
     * @example true
     */
    new_spec_billing_enable?: boolean;
    /**
     * Number of nodes of the instance. No page says how it differs from `broker_num`.
     * @example 3
     */
    node_num?: number;
    /**
     * Largest number of partitions that the instance can hold, as text.
     * @example 750
     */
    partition_num?: string;
    /**
     * Addresses of the brokers on the side of the tenant, as `host:port`, separated by commas.
     * @example 100.86.75.15:9080,100.86.142.77:9080,100.86.250.167:9080
     */
    pod_connect_address?: string;
    /**
     * Port of the brokers at `connect_address`, 9092 without and 9093 with SASL.
     * @example 9093
     */
    port?: number;
    /**
     * ID of the product that the instance was ordered as. `listEngineProducts` explains it.
     * @example c6.2u4g.cluster
     */
    product_id?: string;
    /**
     * State of public access. `true` is on; `actived`, `closed` and `false` are off.
     * @example false
     */
    public_access_enabled?: "true" | "actived" | "closed" | "false" | (string & {});
    /**
     * Bandwidth of public access, in Mbit/s; 0 while there is none.
     * @example 0
     */
    public_bandwidth?: number;
    /**
     * Public addresses of the brokers, separated by commas. Only with public access.
     * @example 203.0.113.34:9095,203.0.113.35:9095,203.0.113.36:9095
     */
    public_connect_address?: string;
    /**
     * Code of an old flavor, told apart by bandwidth. `mini` stands for 100 MB/s, `small.2` for 300, `middle.2` for 600 and `high.2` for 1200. New flavors have other codes.
     * @example dms.instance.kafka.cluster.c3.mini
     */
    resource_spec_code?: "dms.instance.kafka.cluster.c3.mini" | "dms.instance.kafka.cluster.c3.small.2" | "dms.instance.kafka.cluster.c3.middle.2" | "dms.instance.kafka.cluster.c3.high.2" | (string & {});
    /**
     * Address for Kafka over REST, empty while that is off.
     * @example
     */
    rest_connect_address?: string;
    /**
     * Whether Kafka over REST is on.
     * @example false
     */
    rest_enable?: boolean;
    /**
     * What happens when the disks reach their capacity threshold. `produce_reject` refuses new messages, `time_base` deletes the oldest.
     * @example produce_reject
     */
    retention_policy?: "produce_reject" | "time_base" | (string & {});
    /** SASL mechanisms that clients can choose from. */
    sasl_enabled_mechanisms?: ("PLAIN" | "SCRAM-SHA-512" | (string & {}))[];
    /**
     * ID of the security group that guards the instance, a UUID.
     * @example c1e07b34-5a96-4d28-8f1b-63d9a4c70e85
     */
    security_group_id?: string;
    /**
     * Name of the security group that guards the instance.
     * @example sg-kafka
     */
    security_group_name?: string;
    /**
     * Service class of the instance, such as `advanced`.
     * @example advanced
     */
    service_type?: string;
    /**
     * Size of the instance, as text. Flavor and number of brokers, or, with an old flavor, the bandwidth such as `100MB`.
     * @example c6.2u4g.cluster * 3 broker
     */
    specification?: string;
    /**
     * Whether clients must authenticate with SASL.
     * @example true
     */
    ssl_enable?: boolean;
    /**
     * Whether clients must show a certificate too.
     * @example false
     */
    ssl_two_way_enable?: boolean;
    /**
     * Status of the instance.
     *
     * - `CREATING`: it is being created.
     * - `RUNNING`: it works and takes requests.
     * - `ERROR`: it does not work, or could not be created.
     * - `RESTARTING`: it is being restarted.
     * - `EXTENDING`: its specification or public access is being changed, or Smart Connect enabled.
     * - `EXTENDEDFAILED`: that change failed. The instance can neither be restarted, changed nor
     *   deleted; the support can help.
     * - `DELETING`: it is being deleted.
     * - `CONNECTOR_DELETING`: Smart Connect is being disabled.
     * - `FROZEN`: it is frozen, often for unpaid bills.
     * - `RECYCLE`: it lies in the recycle bin.
     *
     * The service may add others.
     */
    status: InstanceStatus;
    /**
     * ID of the storage of the instance as a resource, a UUID.
     * @example 7d1a4c83-25be-4f60-9a37-e8c05b14d629
     */
    storage_resource_id?: string;
    /**
     * Part of `total_storage_space` that messages can fill, in GB.
     * @example 492
     */
    storage_space?: number;
    /**
     * Speed of the disks. Codes with `high` are high I/O, codes with `ultra` ultra-high I/O.
     * @example dms.physical.storage.ultra.v2
     */
    storage_spec_code?: string;
    /**
     * Storage class of the disks, such as `hec`.
     * @example hec
     */
    storage_type?: string;
    /**
     * Address range of the subnet, in CIDR notation.
     * @example 192.168.0.0/24
     */
    subnet_cidr?: string;
    /**
     * Network ID of the subnet that the brokers are in, a UUID.
     * @example 2b9d47e1-80c3-4f5a-b6d9-1e7c03f8a452
     */
    subnet_id?: string;
    /**
     * Name of the subnet that the brokers are in.
     * @example subnet-shop
     */
    subnet_name?: string;
    /** Tags of the instance. */
    tags?: Tag[];
    /**
     * Storage that was ordered for the instance, in GB.
     * @example 600
     */
    total_storage_space?: number;
    /**
     * Whether tracing is enabled on the instance.
     * @example false
     */
    trace_enable?: boolean;
    /**
     * Kind of the instance. `cluster` has several brokers; others may exist.
     * @example cluster
     */
    type?: "cluster" | (string & {});
    /**
     * Storage that messages fill by now, in GB.
     * @example 25
     */
    used_storage_space?: number;
    /**
     * ID of the user who created the instance, 32 hexadecimal digits.
     * @example 0b4f7a2c9d1e4c6f8a35e7d20c91b6f4
     */
    user_id?: string;
    /**
     * Name of the user who created the instance. Not a Kafka user.
     * @example otc-admin
     */
    user_name?: string;
    /**
     * ID of the virtual private cloud (VPC) of the instance, a UUID.
     * @example 6f1c9a52-4d0b-4b8e-9c37-a2e85d1f7043
     */
    vpc_id?: string;
    /**
     * Name of the VPC that the brokers are in.
     * @example vpc-shop
     */
    vpc_name?: string;
};
/**
 * What is to be done, and with which instances: those of `instances`, or, for `delete` alone, all
 * that failed to be created.
 */
export type InstanceActionRequest = {
    /**
     * What is done.
     * `restart` restarts, and clients can neither write nor read meanwhile.
     * `delete` deletes with all messages, without a backup.
     * @example restart
     * @enum {string}
     */
    action: "restart" | "delete";
    /**
     * `kafka` deletes all Kafka instances of the project that failed to be created. Only with `action: delete`.
     * @example kafka
     * @enum {string}
     */
    all_failure?: "kafka";
    /**
     * IDs of the instances, 1 to 50, each once.
     * @example [
     *   "b54c9dd8-61f2-4a0d-93b7-2e85c7d40f16"
     * ]
     */
    instances?: string[];
};
/** Whether the restart or deletion of one instance began. */
export type InstanceActionResult = {
    /**
     * ID of the instance, a UUID.
     * @example b54c9dd8-61f2-4a0d-93b7-2e85c7d40f16
     */
    instance: string;
    /**
     * `success` when the restart or deletion began, which `showInstance` then follows; `failed` when it did not.
     * @example success
     */
    result: "success" | "failed" | (string & {});
};
/** Results, one for each instance of the request. */
export type InstanceActionResults = {
    /** Result for each instance. A status of 200 does not mean that all succeeded. */
    results: InstanceActionResult[];
};
/**
 * Yearly or monthly billing. Leave it out to pay per use.
 *
 * - With `charging_mode: prePaid`, `period_type` and `period_num` are mandatory; otherwise both
 *   are refused.
 * - `period_num` goes up to 9 months or 3 years.
 */
export type InstanceBillingRequest = {
    /**
     * How the instance is paid, `prePaid` by the month or year, `postPaid` per use.
     * @default postPaid
     * @example prePaid
     * @enum {string}
     */
    charging_mode?: "prePaid" | "postPaid";
    /**
     * Whether the order is paid at once from the account. Otherwise it waits until somebody pays it.
     * @default false
     * @example true
     */
    is_auto_pay?: boolean;
    /**
     * Whether the subscription renews itself when its period ends.
     * @default false
     * @example true
     */
    is_auto_renew?: boolean;
    /**
     * Length of the subscription, 1 to 9 months or 1 to 3 years. Only with `charging_mode: prePaid`, and mandatory there.
     * @example 3
     */
    period_num?: number;
    /**
     * Unit of `period_num`. Only with `charging_mode: prePaid`, and mandatory there.
     * @example month
     * @enum {string}
     */
    period_type?: "month" | "year";
};
/**
 * More brokers, each with as much storage as the present ones.
 * The service goes on meanwhile. Topics stay where they are until `createReassignmentTask` moves
 * them to the new brokers.
 */
export type InstanceBrokerResizeRequest = {
    /**
     * New number of brokers in all, more than now and at most `max_broker` of the product.
     * @example 4
     */
    new_broker_num: number;
    /**
     * New storage of the whole instance, in GB: `new_broker_num` times storage of a broker, which stays as it is.
     * @example 800
     */
    new_storage_space: number;
    /**
     * Kind of change.
     * @constant
     */
    oper_type: "horizontal";
    /**
     * IDs of elastic IP addresses for the new brokers, separated by commas. Needed where the instance has public access.
     * @example 87864a38-5d3f-4e47-8a6c-b1f9e20d7c45
     */
    publicip_id?: string;
    /**
     * ID of a standby subnet for the new brokers, a UUID. Only after agreement with the support of the cloud.
     * @example 4d7f0c92-6a1b-4e83-95d2-c8b03e71fa60
     */
    second_tenant_subnet_id?: string;
    /**
     * Private IPv4 addresses for the new brokers, at most one for each. Brokers beyond the list get addresses at random.
     * @example [
     *   "192.168.0.64"
     * ]
     */
    tenant_ips?: string[];
};
/** Kafka settings of an instance. */
export type InstanceConfigs = {
    /** Settings that can be read and changed, each with its values. */
    kafka_configs: KafkaConfig[];
};
/** New values of Kafka settings; a setting that is left out stays as it is. */
export type InstanceConfigsModifyRequest = {
    /** Settings with their new values. `showInstanceConfigs` returns the names and the values that are allowed. */
    kafka_configs?: KafkaConfigValue[];
};
/** Background task that changes the settings, and how many there are of each kind. */
export type InstanceConfigsModifyResult = {
    /**
     * Number of dynamic settings among those to change. They need no restart.
     * @example 1
     */
    dynamic_config?: number;
    /**
     * ID of the background task, 32 hexadecimal digits. `showBackgroundTask` takes it.
     * @example 8abf2c1d9b4e47f0a1c35d7e90b6f828
     */
    job_id: string;
    /**
     * Number of static settings among those to change. They need a restart of the instance.
     * @example 1
     */
    static_config?: number;
};
/**
 * What the new instance is to be.
 *
 * - With `ssl_enable: true`, `access_user` and `password` are mandatory; otherwise both are
 *   refused.
 * - With `enable_publicip: true`, `publicip_id` is mandatory.
 * - With `disk_encrypted_enable: true`, `disk_encrypted_key` is mandatory; with `false` it stays
 *   empty.
 * - `maintain_begin` and `maintain_end` come together.
 * - The largest `storage_space` depends on `product_id`.
 */
export type InstanceCreateRequest = {
    /**
     * First Kafka user, 4 to 64 letters, digits, hyphens or underscores, beginning with a letter. Mandatory with `ssl_enable: true`, refused without.
     * @example shop-admin
     */
    access_user?: string;
    /**
     * CPU architecture of the brokers, always `X86`.
     * @example X86
     * @enum {string}
     */
    arch_type?: "X86";
    /**
     * IDs of the availability zones for the brokers, either one or at least three; two are refused.
     * `listAvailableZones` returns them as `id`.
     */
    available_zones: InstanceZones;
    /**
     * Number of brokers, within the limits that `listEngineProducts` returns for the product.
     * @example 3
     */
    broker_num: number;
    /**
     * Yearly or monthly billing. Leave it out to pay per use.
     *
     * - With `charging_mode: prePaid`, `period_type` and `period_num` are mandatory; otherwise both
     *   are refused.
     * - `period_num` goes up to 9 months or 3 years.
     */
    bss_param?: InstanceBillingRequest;
    /**
     * Whether Smart Connect, which copies messages elsewhere, is enabled from the start. `createConnector` enables it later.
     * @default false
     * @example false
     */
    connector_enable?: boolean;
    /** Free text about the instance, up to 1024 characters. */
    description?: InstanceDescription;
    /**
     * Whether the disks are encrypted. Needs `disk_encrypted_key`.
     * @example false
     */
    disk_encrypted_enable?: boolean;
    /**
     * ID of the key of Key Management Service (KMS) that encrypts the disks. Mandatory with `disk_encrypted_enable: true`, otherwise left out or empty.
     * @example 3f7b91d0-b953-4875-a743-5c2e8d60fa17
     */
    disk_encrypted_key?: string;
    /**
     * Whether a topic is created when a client first writes to it or reads from it, with 3 partitions and 3 replicas. `updateInstanceAutoCreateTopic` changes it later.
     * @default false
     * @example false
     */
    enable_auto_topic?: boolean;
    /**
     * Whether the brokers can be reached from the internet. Needs `publicip_id`.
     * @default false
     * @example false
     */
    enable_publicip?: boolean;
    /**
     * Message engine, always `kafka`, in the body as in the path.
     * @example kafka
     * @enum {string}
     */
    engine: "kafka";
    /**
     * Version of Kafka. `3.x` is sent as it stands; which version 3 that is, no page says.
     * @example 2.7
     * @enum {string}
     */
    engine_version: "1.1.0" | "2.3.0" | "2.7" | "3.x";
    /**
     * ID of the enterprise project that the instance belongs to, `0` for the default one. Mandatory for an account with enterprise projects.
     * @example 0
     */
    enterprise_project_id?: string;
    /**
     * Whether the brokers get IPv6 addresses too. The VPC must support IPv6.
     * @example false
     */
    ipv6_enable?: boolean;
    /**
     * How clients reach an instance with `ssl_enable: true`. Fixed once the instance exists.
     * `SASL_SSL`, also when the field is left out, authenticates and encrypts with SSL certificates.
     * `SASL_PLAINTEXT` authenticates and sends messages in plain text: faster, for trusted networks.
     */
    kafka_security_protocol?: InstanceSecurityProtocol;
    /**
     * Begin of the maintenance window, as `HH:mm` or `HH:mm:ss`. The windows are those of `showMaintainWindows`; without the field it begins at 02:00.
     * @example 02:00
     */
    maintain_begin?: string;
    /**
     * End of the maintenance window, as `HH:mm` or `HH:mm:ss`, four hours after `maintain_begin`; without the field it ends at 06:00.
     * @example 06:00
     */
    maintain_end?: string;
    /** Name of the instance, 4 to 64 letters, digits, hyphens or underscores. Begin with a letter: some pages ask for one. */
    name: InstanceName;
    /**
     * Format: password
     *
     * Password of `access_user`, 8 to 32 characters of printable ASCII, not beginning with a
     * hyphen.
     * At least three of these kinds: lower-case letters, upper-case letters, digits, special
     * characters including the space.
     * Mandatory with `ssl_enable: true`, refused without. No answer returns it.
     * @example Kafka-1-Example
     */
    password?: string;
    /**
     * ID of the product, which sets CPU and memory of a broker. `listEngineProducts` returns the products that can be ordered.
     * @example c6.2u4g.cluster
     */
    product_id: string;
    /**
     * IDs of the elastic IP addresses (EIP) for the brokers, separated by commas. Mandatory with `enable_publicip: true`.
     * @example 1aea7aed-e7d8-40ea-b3de-6f3ee9d5db9f,8d2c4f61-3b5e-4a97-9c08-f1e76b20d354
     */
    publicip_id?: string;
    /**
     * What happens when the disks reach their capacity threshold.
     * `produce_reject` refuses new messages and keeps all old ones; `time_base` deletes the oldest
     * messages to make room.
     */
    retention_policy?: InstanceRetentionPolicy;
    /**
     * SASL mechanisms of an instance with `ssl_enable: true`, one or both; without the field `PLAIN`.
     * `PLAIN` sends name and password, `SCRAM-SHA-512` proves the password without sending it and is
     * the safer one.
     */
    sasl_enabled_mechanisms?: InstanceSaslMechanisms;
    /**
     * ID of the security group that guards the instance, a UUID. `updateInstance` can change it.
     * @example c1e07b34-5a96-4d28-8f1b-63d9a4c70e85
     */
    security_group_id: string;
    /**
     * Whether clients must authenticate with SASL; `kafka_security_protocol` says whether the connection is encrypted as well. Fixed once the instance exists.
     * @example true
     */
    ssl_enable?: boolean;
    /**
     * Storage for messages of all brokers together, in GB, from 300 to a limit of the product:
     * 300,000 for `c6.2u4g.cluster`, 600,000 for `c6.4u8g.cluster`, 1,500,000 for
     * `c6.8u16g.cluster`, `c6.12u24g.cluster` and `c6.16u32g.cluster`.
     * @example 600
     */
    storage_space: number;
    /**
     * Speed of the disks: `dms.physical.storage.high.v2` is high I/O,
     * `dms.physical.storage.ultra.v2` is ultra-high I/O.
     * @example dms.physical.storage.ultra.v2
     * @enum {string}
     */
    storage_spec_code: "dms.physical.storage.high.v2" | "dms.physical.storage.ultra.v2";
    /**
     * Network ID of a subnet of the VPC, a UUID. DHCP must be enabled in it. Fixed afterwards.
     * @example 2b9d47e1-80c3-4f5a-b6d9-1e7c03f8a452
     */
    subnet_id: string;
    /** Tags of the instance, at most 20, each key once. */
    tags?: TagRequest[];
    /**
     * Whether clients in the VPC may also connect in plain text, beside the protocol that is set.
     * @example false
     */
    vpc_client_plain?: boolean;
    /**
     * ID of the virtual private cloud (VPC) of the instance, a UUID. Fixed afterwards.
     * @example 6f1c9a52-4d0b-4b8e-9c37-a2e85d1f7043
     */
    vpc_id: string;
};
/**
 * Free text about the instance, up to 1024 characters.
 * @example Messages of the shop
 */
export type InstanceDescription = string;
/**
 * Larger brokers, with the same number and the same storage.
 * The brokers restart one after another: topics with one replica cannot be written meanwhile, others
 * may lose connections for less than a minute.
 */
export type InstanceFlavorResizeRequest = {
    /**
     * ID of the new product, larger than the present one. `listEngineProducts` lists all of them, `showEngineInstanceExtendProductInfo` those that the instance can take.
     * @example c6.4u8g.cluster
     */
    new_product_id: string;
    /**
     * Kind of change.
     * @constant
     */
    oper_type: "vertical";
};
/** Page of instances. */
export type InstanceList = {
    /**
     * Number of instances that match, on all pages.
     * @example 3
     */
    instance_num: number;
    /** Instances of this page. */
    instances: Instance[];
};
/**
 * Name of the instance, 4 to 64 letters, digits, hyphens or underscores. Begin with a letter: some pages ask for one.
 * @example kafka-shop
 */
export type InstanceName = string;
/** New password of the user that was created together with the instance. */
export type InstancePasswordResetRequest = {
    /**
     * Format: password
     *
     * New password, 8 to 32 characters, at least three of the four kinds: uppercase letters,
     * lowercase letters, digits, special characters.
     * Special are the space and all punctuation of ASCII. A hyphen must not come first.
     * @example Example-Passw0rd!
     */
    new_password: string;
};
/** Instance that was ordered, by its ID. */
export type InstanceReference = {
    /**
     * ID of the new instance, a UUID. It is valid before the instance runs.
     * @example b54c9dd8-61f2-4a0d-93b7-2e85c7d40f16
     */
    instance_id: string;
};
/**
 * Way in which an instance is enlarged.
 * `oper_type` selects it: storage, number of brokers, or product.
 */
export type InstanceResizeRequest = InstanceStorageResizeRequest | InstanceBrokerResizeRequest | InstanceFlavorResizeRequest;
/**
 * What happens when the disks reach their capacity threshold.
 * `produce_reject` refuses new messages and keeps all old ones; `time_base` deletes the oldest
 * messages to make room.
 * @example produce_reject
 * @enum {string}
 */
export type InstanceRetentionPolicy = "produce_reject" | "time_base";
/**
 * SASL mechanisms of an instance with `ssl_enable: true`, one or both; without the field `PLAIN`.
 * `PLAIN` sends name and password, `SCRAM-SHA-512` proves the password without sending it and is
 * the safer one.
 * @example [
 *   "SCRAM-SHA-512"
 * ]
 */
export type InstanceSaslMechanisms = ("PLAIN" | "SCRAM-SHA-512")[];
/**
 * How clients reach an instance with `ssl_enable: true`. Fixed once the instance exists.
 * `SASL_SSL`, also when the field is left out, authenticates and encrypts with SSL certificates.
 * `SASL_PLAINTEXT` authenticates and sends messages in plain text: faster, for trusted networks.
 * @example SASL_SSL
 * @enum {string}
 */
export type InstanceSecurityProtocol = "SASL_SSL" | "SASL_PLAINTEXT";
/**
 * Status of the instance.
 *
 * - `CREATING`: it is being created.
 * - `RUNNING`: it works and takes requests.
 * - `ERROR`: it does not work, or could not be created.
 * - `RESTARTING`: it is being restarted.
 * - `EXTENDING`: its specification or public access is being changed, or Smart Connect enabled.
 * - `EXTENDEDFAILED`: that change failed. The instance can neither be restarted, changed nor
 *   deleted; the support can help.
 * - `DELETING`: it is being deleted.
 * - `CONNECTOR_DELETING`: Smart Connect is being disabled.
 * - `FROZEN`: it is frozen, often for unpaid bills.
 * - `RECYCLE`: it lies in the recycle bin.
 *
 * The service may add others.
 * @example RUNNING
 */
export type InstanceStatus = "CREATING" | "RUNNING" | "ERROR" | "RESTARTING" | "EXTENDING" | "EXTENDEDFAILED" | "DELETING" | "CONNECTOR_DELETING" | "FROZEN" | "RECYCLE" | (string & {});
/**
 * More storage for each broker, with the same number of brokers.
 * The service goes on meanwhile. An instance takes 20 such changes in all.
 */
export type InstanceStorageResizeRequest = {
    /**
     * New storage of the whole instance, in GB: number of brokers times storage of a broker.
     * Each broker must gain at least 100 GB; `max_storage_per_node` of the product is the most that
     * it can have.
     * @example 900
     */
    new_storage_space: number;
    /**
     * Kind of change.
     * @constant
     */
    oper_type: "storage";
};
/**
 * What is to change; a field that is left out stays as it is.
 * `maintain_begin` and `maintain_end` come together.
 */
export type InstanceUpdateRequest = {
    /** Free text about the instance, up to 1024 characters. */
    description?: InstanceDescription;
    /**
     * ID of the enterprise project that the instance moves to, `0` for the default one.
     * @example 0
     */
    enterprise_project_id?: string;
    /**
     * Begin of the maintenance window, as `HH:mm:ss` or `HH:mm`. The windows are those of `showMaintainWindows`.
     * @example 22:00:00
     */
    maintain_begin?: string;
    /**
     * End of the maintenance window, as `HH:mm:ss` or `HH:mm`, four hours after `maintain_begin`.
     * @example 02:00:00
     */
    maintain_end?: string;
    /** Name of the instance, 4 to 64 letters, digits, hyphens or underscores. Begin with a letter: some pages ask for one. */
    name?: InstanceName;
    /**
     * What happens when the disks reach their capacity threshold.
     * `produce_reject` refuses new messages and keeps all old ones; `time_base` deletes the oldest
     * messages to make room.
     */
    retention_policy?: InstanceRetentionPolicy;
    /**
     * ID of the security group that guards the instance from now on, a UUID. Its rules must let the clients through.
     * @example c1e07b34-5a96-4d28-8f1b-63d9a4c70e85
     */
    security_group_id?: string;
};
/**
 * IDs of the availability zones for the brokers, either one or at least three; two are refused.
 * `listAvailableZones` returns them as `id`.
 * @example [
 *   "bf84aba586ce4e948da0b97d9a7d62fb",
 *   "bf84aba586ce4e948da0b97d9a7d62fc",
 *   "0f2f6a1c7be94d25a1c0d7b4e3f5a896"
 * ]
 */
export type InstanceZones = string[];
/** Background job that carries a change out. */
export type JobReference = {
    /**
     * ID of the background job. No page documents an operation that takes it.
     * @example d366178c-29ea-4d5c-a344-fa2ece4a1836
     */
    job_id: string;
};
/** A setting of Kafka with its current value and what it may be. */
export type KafkaConfig = {
    /**
     * How a change takes effect, `static` after a restart of the instance, `dynamic` without one.
     * @example dynamic
     */
    config_type?: "static" | "dynamic" | (string & {});
    /**
     * Value that holds unless another is set, as text.
     * @example 72
     */
    default_value?: string;
    /**
     * Name of the setting, as Kafka spells it.
     * @example log.retention.hours
     */
    name: string;
    /**
     * Values that are allowed, as text. A range is written such as `1~168`, or `[0...10485760]` for a topic, and a list with commas.
     * @example 1~168
     */
    valid_values?: string;
    /**
     * Current value, as text whatever `value_type` says.
     * @example 72
     */
    value?: string;
    /**
     * Kind of value that the text holds, such as `integer`, `int`, `enum` or `string`.
     * @example integer
     */
    value_type?: string;
};
/** New value of a setting of Kafka. */
export type KafkaConfigValue = {
    /**
     * Name of the setting, as Kafka spells it.
     * @example log.retention.hours
     */
    name?: string;
    /**
     * New value, as text also for numbers and booleans.
     * @example 72
     */
    value?: string;
};
/** Topic with its settings. */
export type KafkaTopic = {
    /**
     * Format: int64
     *
     * Time at which the topic was created, in milliseconds since 1970-01-01T00:00:00Z.
     * Old topics, and those that a client created, may have none.
     * @example 1708333200000
     */
    created_at?: number;
    /** Extended settings, which the vendor's page does not list. Empty in its example. */
    external_configs?: {
        [key: string]: unknown;
    };
    /**
     * Name of the topic, which requests call `id`.
     * @example orders
     */
    name: string;
    /**
     * Number of partitions: as many consumers of a group can read the topic at the same time.
     * @example 6
     */
    partition?: number;
    /**
     * Whether "this policy" is the default one, in the words of the vendor's page, which explains
     * no policy of a topic. `false` in its example.
     * @example false
     */
    policiesOnly?: boolean;
    /**
     * Number of replicas of each partition.
     * @example 3
     */
    replication?: number;
    /**
     * Time that a message is kept, in hours.
     * @example 72
     */
    retention_time?: number;
    /**
     * Whether each message is written to disk at once, which costs performance, as a boolean or as
     * text: be ready for both.
     * @default false
     * @example false
     */
    sync_message_flush?: boolean | ("true" | "false");
    /**
     * Whether a message is confirmed only when all replicas have it, as a boolean or as text: be
     * ready for both.
     * It takes effect for producers with `acks` -1 (`all`) alone.
     * @example false
     */
    sync_replication?: boolean | ("true" | "false");
    /**
     * What the topic is for, as given when it was created or changed.
     * @example Orders of the shop
     */
    topic_desc?: string;
    /** Further settings, by the names of Kafka, each with what it may be. */
    topic_other_configs?: KafkaConfig[];
    /**
     * Kind of the topic, `0` for a common one, `1` for an internal one of the service.
     * @example 0
     */
    topic_type?: number;
};
/** User that Kafka clients log in with. */
export type KafkaUser = {
    /**
     * Format: int64
     *
     * Time at which the user was created, in milliseconds since 1970-01-01T00:00:00Z.
     * @example 1708330260000
     */
    created_time?: number;
    /**
     * Whether this is the default application, a term that the vendor's page does not explain.
     * @example false
     */
    default_app?: boolean;
    /**
     * Role of the user. The vendor's page lists no values; all users of its example are `guest`.
     * @example guest
     */
    role?: string;
    /**
     * What the user is for, as given when it was created.
     * @example Order processing
     */
    user_desc?: string;
    /**
     * Name of the user, 4 to 64 characters. Letters, digits, `_` and `-`; it begins with a letter.
     * @example order-service
     */
    user_name: string;
};
/** Kafka users to be deleted. */
export type KafkaUserBatchDeleteRequest = {
    /**
     * What is done to the users, always `delete`.
     * @example delete
     * @enum {string}
     */
    action: "delete";
    /**
     * Names of the users to be deleted.
     * @example [
     *   "analytics"
     * ]
     */
    users: string[];
};
/** Kafka user to be created. */
export type KafkaUserCreateRequest = {
    /**
     * What the user is for, in words of your own.
     * @example Reports of the audit topic
     */
    user_desc?: string;
    /**
     * Name of the user, 4 to 64 characters. Letters, digits, `_` and `-`; it begins with a letter.
     * @example reporting
     */
    user_name: string;
    /**
     * Format: password
     *
     * Password of the user, 8 to 32 characters, at least three of these kinds: lowercase letters,
     * uppercase letters, digits, special characters.
     * Special characters are a space and those of ASCII. A password does not begin with `-`, and is
     * neither the name of the user nor the name backwards.
     * @example Passw0rd-Example!
     */
    user_passwd: string;
};
/** All Kafka users of an instance. */
export type KafkaUserList = {
    /** Users of the instance, without their passwords. */
    users: KafkaUser[];
};
/** New password of a Kafka user. */
export type KafkaUserPasswordRequest = {
    /**
     * Format: password
     *
     * New password, 8 to 32 characters, at least three of these kinds: lowercase letters, uppercase
     * letters, digits, special characters.
     * Special characters are a space and those of ASCII. A password does not begin with `-`, and is
     * neither the name of the user nor the name backwards.
     * @example Passw0rd-Example!
     */
    new_password: string;
};
/** Time of day at which the service may maintain an instance. */
export type MaintenanceWindow = {
    /**
     * Hour at which the window begins, two digits from `00` to `23`.
     * As `maintain_begin` of an instance, `02` is written `02:00:00`.
     * @example 02
     */
    begin?: string;
    /**
     * Whether an instance gets this window when none is chosen. One window of the list has `true`.
     * @example true
     */
    default?: boolean;
    /**
     * Hour at which the window ends, two digits from `00` to `23`.
     * It is on the next day when it is less than `begin`.
     * @example 06
     */
    end?: string;
    /**
     * Position of the window in the list, from 1.
     * @example 2
     */
    seq?: number;
};
/** Times of day at which an instance can be maintained. */
export type MaintenanceWindowList = {
    /** Windows to choose from, of four hours each in the example of the vendor. */
    maintain_windows: MaintenanceWindow[];
};
/** Message that a search found. A search by time returns where messages are; ask for one by partition and offset to get its content. */
export type Message = {
    /**
     * ID of the application that sent the message, an empty text where it has none, as in the example of the page.
     * @example
     */
    app_id?: string;
    /**
     * Whether the message counts as big. No page gives the threshold; the console shows content below 4 KB.
     * @example false
     */
    huge_message?: boolean;
    /**
     * Key of the message, which chooses its partition. Not there if it has none.
     * @example order-10871
     */
    key?: string;
    /**
     * ID of the message, an empty text where it has none, as in the example of the page.
     * @example
     */
    message_id?: string;
    /**
     * Format: int64
     *
     * Offset of the message, its position in the partition. Not there in a search with `keyword`, see `offset`.
     * @example 48093
     */
    message_offset?: number;
    /**
     * Format: int64
     *
     * Offset of the message, its position in the partition, in a search with `keyword`; otherwise `message_offset` has it.
     * @example 48093
     */
    offset?: number;
    /**
     * Number of the partition that holds the message, from 0.
     * @example 2
     */
    partition?: number;
    /**
     * Size of the message, in bytes.
     * @example 61
     */
    size?: number;
    /**
     * Label of the message, an empty text where it has none, as in the example of the page.
     * @example
     */
    tag?: string;
    /**
     * Format: int64
     *
     * Time of creation that the producer gave the message, in epoch milliseconds.
     * @example 1708689000000
     */
    timestamp?: number;
    /**
     * Name of the topic that the message is in.
     * @example orders
     */
    topic?: string;
    /**
     * Content of the message, as text.
     * @example {"order":"10871","total":"59.90","currency":"EUR"}
     */
    value?: string;
};
/** Page of messages. */
export type MessageList = {
    /** Messages of this page. */
    messages: Message[];
    /**
     * Format: int64
     *
     * Number of messages on a page. The example of the page counts those of its own.
     * @example 3
     */
    size?: number;
    /**
     * Format: int64
     *
     * Number of messages that match, on all pages.
     * @example 3
     */
    total: number;
};
/** Where a message is, how large and from when. */
export type MessagePosition = {
    /**
     * Format: int64
     *
     * Offset of the message, its position in the partition.
     * @example 48093
     */
    message_offset: number;
    /**
     * Number of the partition that holds the message, from 0.
     * @example 2
     */
    partition: number;
    /**
     * Size of the message, in bytes.
     * @example 61
     */
    size?: number;
    /**
     * Format: int64
     *
     * Time of creation that the producer gave the message, in epoch milliseconds.
     * @example 1708689000000
     */
    timestamp?: number;
    /**
     * Name of the topic that the message is in.
     * @example orders
     */
    topic?: string;
};
/** Page of messages, without key and value. */
export type MessagePositionList = {
    /** Messages of this page. */
    messages: MessagePosition[];
    /**
     * Number of messages of the time asked for, on all pages.
     * @example 3
     */
    messages_count: number;
    /**
     * Number of this page, from 1. Unlike the parameter of the same name, which counts items.
     * @example 1
     */
    offset?: number;
    /**
     * Number of pages, at the `limit` of the request.
     * @example 1
     */
    offsets_count?: number;
};
/** Broker that is measured. */
export type MonitoredBroker = {
    /**
     * Name of the broker, `broker-` and its number from 0.
     * @example broker-0
     */
    name: string;
};
/** Consumer group that is measured. */
export type MonitoredGroup = {
    /**
     * Name of the consumer group, as `listInstanceConsumerGroups` returns it.
     * @example order-service
     */
    name: string;
    /** Topics that the group reads. */
    queues: MonitoredTopic[];
};
/** Instance that is measured. */
export type MonitoredInstance = {
    /**
     * ID of the instance, a UUID, although the field is called name.
     * @example 9f3c1d52-6b7e-4c1a-8d24-5e0f7a91b3c6
     */
    name: string;
};
/** Partition that is measured. */
export type MonitoredPartition = {
    /**
     * Number of the partition, from 0, as text.
     * @example 0
     */
    name: string;
};
/** Topic that is measured, or that a measured consumer group reads. */
export type MonitoredTopic = {
    /**
     * Name of the topic, as `listInstanceTopics` returns it.
     * @example orders
     */
    name: string;
    /** Partitions of the topic. */
    partitions: MonitoredPartition[];
};
/** What is measured, such as the brokers of an instance, with its metrics. */
export type MonitoringDimension = {
    /** Dimensions below this one, such as the partitions of a topic. Absent where there are none. */
    children?: MonitoringSubdimension[];
    /**
     * Names of all dimensions that a query states, from the instance down to this one. Cloud Eye numbers them from 0.
     * @example [
     *   "kafka_instance_id",
     *   "kafka_topics"
     * ]
     */
    dim_router?: string[];
    /**
     * Fields of this answer, from the outside in, whose `name` is the value to query with, such as `queues`.
     * @example [
     *   "queues"
     * ]
     */
    key_name?: string[];
    /**
     * Names of the metrics that the dimension has in Cloud Eye.
     * @example [
     *   "topic_data_size",
     *   "topic_messages"
     * ]
     */
    metrics?: string[];
    /**
     * Name of the dimension in Cloud Eye.
     * @example kafka_topics
     */
    name: string;
};
/**
 * Monitoring dimensions of an instance, and what they measure.
 * A query to Cloud Eye (namespace `SYS.DMS`) names a metric of a dimension, and a value for each
 * dimension of its `dim_router`: first the instance, then one from each list that `key_name` names.
 */
export type MonitoringHierarchy = {
    /** Dimensions of the instance, its brokers, topics and consumer groups. */
    dimensions: MonitoringDimension[];
    /** Consumer groups of the instance, with the topics that they read. */
    groups: MonitoredGroup[];
    /** Values of the dimension `kafka_instance_id`, the instance alone. */
    instance_ids: MonitoredInstance[];
    /** Values of the dimensions of brokers, such as `kafka_broker`. */
    nodes: MonitoredBroker[];
    /** Topics of the instance, values of the dimension `kafka_topics`. */
    queues: MonitoredTopic[];
};
/** Dimension below another, such as the partitions of a topic. */
export type MonitoringSubdimension = {
    /**
     * Names of all dimensions that a query states, from the instance down to this one. Cloud Eye numbers them from 0.
     * @example [
     *   "kafka_instance_id",
     *   "kafka_topics",
     *   "kafka_partitions"
     * ]
     */
    dim_router?: string[];
    /**
     * Fields of this answer, from the outside in, whose `name` is the value to query with, such as `queues` and then `partitions`.
     * @example [
     *   "queues",
     *   "partitions"
     * ]
     */
    key_name?: string[];
    /**
     * Names of the metrics that the secondary dimension has in Cloud Eye.
     * @example [
     *   "produced_messages",
     *   "partition_messages"
     * ]
     */
    metrics?: string[];
    /**
     * Name of the secondary dimension in Cloud Eye.
     * @example kafka_partitions
     */
    name: string;
};
/** Brokers that are to hold a partition. */
export type PartitionAssignmentRequest = {
    /**
     * Number of the partition, from 0.
     * @example 0
     */
    partition: number;
    /**
     * IDs of the brokers that get a replica, each once. The first is the preferred leader; their number is the number of replicas.
     * @example [
     *   0,
     *   1,
     *   2
     * ]
     */
    partition_brokers: number[];
};
/** New number of partitions of a topic. */
export type PartitionCreateRequest = {
    /**
     * Number of partitions after the change, 2 to 200, old and new ones together.
     * It must be larger than now. The vendor's page of this older operation stops at 100.
     * @example 9
     */
    partition: number;
};
/** What a partition uses of the disk of a broker. */
export type PartitionDiskUsage = {
    /**
     * Share of the disk that the partition uses, in percent, unrounded.
     * @example 0.9146
     */
    percentage?: number;
    /**
     * Used space, rounded, as text with a unit, such as `8.0K` or `1.5G`.
     * @example 1.5G
     */
    size?: string;
    /**
     * Name of the topic. Kafka's own topics, such as `__consumer_offsets`, are among them.
     * @example invoices
     */
    topic_name: string;
    /**
     * Number of the partition, from 0, as text.
     * @example 2
     */
    topic_partition: string;
};
/** Message with its content. */
export type PartitionMessage = {
    /**
     * Key of the message, which chooses its partition, or null without one.
     * @example order-10871
     */
    key?: string | null;
    /**
     * Format: int64
     *
     * Offset of the message, its position in the partition.
     * @example 48093
     */
    message_offset: number;
    /**
     * Number of the partition that holds the message, from 0.
     * @example 2
     */
    partition: number;
    /**
     * Size of the message, in bytes.
     * @example 61
     */
    size?: number;
    /**
     * Format: int64
     *
     * Time of creation that the producer gave the message, in epoch milliseconds.
     * @example 1708689000000
     */
    timestamp?: number;
    /**
     * Name of the topic that the message is in.
     * @example orders
     */
    topic?: string;
    /**
     * Content of the message, as text.
     * @example {"order":"10871","total":"59.90","currency":"EUR"}
     */
    value?: string;
};
/** Messages at an offset of a partition. */
export type PartitionMessageList = {
    /** List of the one message at the offset. */
    message: PartitionMessage[];
};
/** Offset and time of the message at one end of a partition. */
export type PartitionMessagePosition = {
    /**
     * Format: int64
     *
     * Offset of the message, the earliest with `showPartitionBeginningMessage`, the latest with `showPartitionEndMessage`.
     * @example 48104
     */
    offset: number;
    /**
     * Number of the partition that was asked for, from 0.
     * @example 2
     */
    partition: number;
    /**
     * Format: int64
     *
     * Time of creation that the producer gave the message, in epoch milliseconds.
     * @example 1708689000000
     */
    timestamp?: number;
    /**
     * Name of the topic that the message is in.
     * @example orders
     */
    topic?: string;
};
/**
 * Answer to a reassignment, with one field: `job_id` of a task that runs, `reassignment_time` of an
 * estimate, or `schedule_id` of a scheduled task.
 */
export type PartitionReassignment = {
    /**
     * ID of the background task, which `showBackgroundTask` takes as `task_id`.
     * @example 8a2c259182ab0e9d0182ab1882560009
     */
    job_id?: string;
    /**
     * Estimated duration of the reassignment, in seconds.
     * @example 600
     */
    reassignment_time?: number;
    /**
     * ID of the scheduled task. No page documents an operation that takes it.
     * @example 8a2c259182ab0e9d0182ab188256000a
     */
    schedule_id?: string;
};
/** Plan of a reassignment of partitions, when it runs, and how fast. */
export type PartitionReassignmentRequest = {
    /**
     * Format: int64
     *
     * Time when a scheduled task starts, in epoch milliseconds.
     * @example 1708736400000
     */
    execute_at?: number;
    /**
     * Whether the task waits for the time of `execute_at`, which is then mandatory.
     * @example false
     */
    is_schedule?: boolean;
    /** Plan for each topic. */
    reassignments: TopicReassignmentRequest[];
    /**
     * Largest rate at which a broker copies replicas; `-1` is no limit.
     * It also holds for the copying of new messages, so one that is too small slows producers down,
     * and the task may never end.
     * The page names no unit: its example is 10000000, other clients send 1 to 300 and call it MB/s.
     * @example -1
     */
    throttle?: number;
    /**
     * Whether the time of the reassignment is only estimated, and nothing moved.
     * @example false
     */
    time_estimate?: boolean;
};
/** Copy of a partition on one broker. */
export type PartitionReplica = {
    /**
     * ID of the broker that holds the replica.
     * @example 0
     */
    broker: number;
    /**
     * Whether the replica keeps up with the leader (is in the ISR) and may follow it.
     * @example true
     */
    in_sync?: boolean;
    /**
     * Format: int64
     *
     * Number of messages that the replica is behind the high watermark.
     * @example 0
     */
    lag?: number;
    /**
     * Whether this replica leads the partition. One of them does.
     * @example true
     */
    leader?: boolean;
    /**
     * Format: int64
     *
     * Size of the log of the replica, in bytes.
     * @example 24105500
     */
    size?: number;
};
/** Brokers that are to hold the replicas of a partition. */
export type PartitionReplicaUpdateRequest = {
    /**
     * Number of the partition, from 0.
     * @example 1
     */
    partition: number;
    /**
     * IDs of the brokers that get a replica, each once. The first becomes the leader; the number of IDs is the number of replicas, at most that of brokers.
     * @example [
     *   1,
     *   2
     * ]
     */
    replicas: number[];
};
/**
 * What the new instance of an old flavor is to be.
 *
 * - With `ssl_enable: true`, `access_user` and `password` are mandatory; otherwise both are
 *   refused.
 * - With `enable_publicip: true`, `publicip_id` is mandatory.
 * - With `disk_encrypted_enable: true`, `disk_encrypted_key` is mandatory; with `false` it stays
 *   empty.
 * - `maintain_begin` and `maintain_end` come together.
 * - The smallest `storage_space`, and what `specification`, `partition_num`, `public_bandwidth` and
 *   `storage_spec_code` can be, depend on `product_id`.
 */
export type PostPaidInstanceCreateRequest = {
    /**
     * First Kafka user, 4 to 64 letters, digits or hyphens. Mandatory with `ssl_enable: true`, refused without.
     * @example shop-admin
     */
    access_user?: string;
    /**
     * IDs of the availability zones for the brokers, either one or at least three; two are refused.
     * `listAvailableZones` returns them as `id`.
     */
    available_zones: InstanceZones;
    /**
     * Number of brokers. It can be left out; then the service sets it.
     * @example 3
     */
    broker_num?: number;
    /**
     * Whether Smart Connect, which copies messages elsewhere, is enabled from the start. `createConnector` enables it later.
     * @default false
     * @example false
     */
    connector_enable?: boolean;
    /** Free text about the instance, up to 1024 characters. */
    description?: InstanceDescription;
    /**
     * Whether the disks are encrypted. Needs `disk_encrypted_key`.
     * @example false
     */
    disk_encrypted_enable?: boolean;
    /**
     * ID of the key of Key Management Service (KMS) that encrypts the disks. Mandatory with `disk_encrypted_enable: true`, otherwise left out or empty.
     * @example 3f7b91d0-b953-4875-a743-5c2e8d60fa17
     */
    disk_encrypted_key?: string;
    /**
     * Whether a topic is created when a client first writes to it or reads from it, with 3 partitions and 3 replicas. `updateInstanceAutoCreateTopic` changes it later.
     * @default false
     * @example false
     */
    enable_auto_topic?: boolean;
    /**
     * Whether the brokers can be reached from the internet. Needs `publicip_id`.
     * @default false
     * @example false
     */
    enable_publicip?: boolean;
    /**
     * Message engine, always `kafka`.
     * @example kafka
     * @enum {string}
     */
    engine: "kafka";
    /**
     * Version of Kafka that the brokers run.
     * @example 2.7
     * @enum {string}
     */
    engine_version: "1.1.0" | "2.3.0" | "2.7";
    /**
     * How clients reach an instance with `ssl_enable: true`. Fixed once the instance exists.
     * `SASL_SSL`, also when the field is left out, authenticates and encrypts with SSL certificates.
     * `SASL_PLAINTEXT` authenticates and sends messages in plain text: faster, for trusted networks.
     */
    kafka_security_protocol?: InstanceSecurityProtocol;
    /**
     * Begin of the maintenance window, as `HH:mm`, one of six times. Without the field it begins at 02:00.
     * @example 22:00
     * @enum {string}
     */
    maintain_begin?: "22:00" | "02:00" | "06:00" | "10:00" | "14:00" | "18:00";
    /**
     * End of the maintenance window, as `HH:mm`, four hours after `maintain_begin`. Without the field it ends at 06:00.
     * @example 02:00
     * @enum {string}
     */
    maintain_end?: "22:00" | "02:00" | "06:00" | "10:00" | "14:00" | "18:00";
    /** Name of the instance, 4 to 64 letters, digits, hyphens or underscores. Begin with a letter: some pages ask for one. */
    name: InstanceName;
    /**
     * Largest number of partitions. It follows from `product_id`, 300 with 100 MB/s, 900 with 300 MB/s, 1800 with 600 or 1200 MB/s, and can be left out.
     * @example 300
     * @enum {integer}
     */
    partition_num?: 300 | 900 | 1800;
    /**
     * Format: password
     *
     * Password of `access_user`, 8 to 32 characters of printable ASCII without the space.
     * At least two of these kinds: lower-case letters, upper-case letters, digits, special
     * characters.
     * Mandatory with `ssl_enable: true`, refused without. No answer returns it.
     * @example Kafka-1-Example
     */
    password?: string;
    /**
     * ID of the product, which sets bandwidth and number of partitions.
     * `00300-30308-0--0` is 100 MB/s, `00300-30310-0--0` 300 MB/s, `00300-30312-0--0` 600 MB/s and
     * `00300-30314-0--0` 1200 MB/s.
     * @example 00300-30308-0--0
     * @enum {string}
     */
    product_id: "00300-30308-0--0" | "00300-30310-0--0" | "00300-30312-0--0" | "00300-30314-0--0";
    /**
     * Bandwidth of public access, in Mbit/s, a multiple of the number of brokers.
     * 3 to 900 with 100 or 300 MB/s, 4 to 1200 with 600 MB/s, 8 to 2400 with 1200 MB/s.
     * @example 300
     */
    public_bandwidth?: number;
    /**
     * IDs of the elastic IP addresses (EIP) for the brokers, separated by commas. Mandatory with `enable_publicip: true`.
     * @example 1aea7aed-e7d8-40ea-b3de-6f3ee9d5db9f,8d2c4f61-3b5e-4a97-9c08-f1e76b20d354
     */
    publicip_id?: string;
    /**
     * What happens when the disks reach their capacity threshold.
     * `produce_reject` refuses new messages and keeps all old ones; `time_base` deletes the oldest
     * messages to make room.
     */
    retention_policy?: InstanceRetentionPolicy;
    /**
     * SASL mechanisms of an instance with `ssl_enable: true`, one or both; without the field `PLAIN`.
     * `PLAIN` sends name and password, `SCRAM-SHA-512` proves the password without sending it and is
     * the safer one.
     */
    sasl_enabled_mechanisms?: InstanceSaslMechanisms;
    /**
     * ID of the security group that guards the instance, a UUID. `updateInstance` can change it.
     * @example c1e07b34-5a96-4d28-8f1b-63d9a4c70e85
     */
    security_group_id: string;
    /**
     * Baseline bandwidth, the most data that the instance transfers, in MB per second. It follows from `product_id` and can be left out.
     * @example 100MB
     * @enum {string}
     */
    specification?: "100MB" | "300MB" | "600MB" | "1200MB";
    /**
     * Whether clients must authenticate with SASL; `kafka_security_protocol` says whether the connection is encrypted as well. Fixed once the instance exists.
     * @example true
     */
    ssl_enable?: boolean;
    /**
     * Storage for messages of all brokers together, in GB, up to 90,000.
     * It begins at 600 with 100 MB/s, 1200 with 300 MB/s, 2400 with 600 MB/s and 4800 with
     * 1200 MB/s.
     * @example 1200
     */
    storage_space: number;
    /**
     * Speed of the disks.
     * `dms.physical.storage.high` is high I/O, for 100 and 300 MB/s alone;
     * `dms.physical.storage.ultra` is ultra-high I/O.
     * @example dms.physical.storage.ultra
     * @enum {string}
     */
    storage_spec_code: "dms.physical.storage.high" | "dms.physical.storage.ultra";
    /**
     * Network ID of a subnet of the VPC, a UUID. DHCP must be enabled in it. Fixed afterwards.
     * @example 2b9d47e1-80c3-4f5a-b6d9-1e7c03f8a452
     */
    subnet_id: string;
    /** Tags of the instance, at most 20, each key once. */
    tags?: TagRequest[];
    /**
     * ID of the virtual private cloud (VPC) of the instance, a UUID. Fixed afterwards.
     * @example 6f1c9a52-4d0b-4b8e-9c37-a2e85d1f7043
     */
    vpc_id: string;
};
/** Product that an instance can be made of. */
export type Product = {
    /**
     * CPU architectures that the product supports, such as `X86`.
     * @example [
     *   "X86"
     * ]
     */
    arch_types?: string[];
    /**
     * Code of the product on bills. Products of one generation share it.
     * @example dms.platinum.c6
     */
    billing_code?: string;
    /**
     * Ways to pay, `hourly` by use and `monthly` in advance.
     * @example [
     *   "monthly",
     *   "hourly"
     * ]
     */
    charging_mode?: ("monthly" | "hourly" | (string & {}))[];
    /**
     * Flavor of the virtual machines (ECS) that the brokers run on.
     * @example c6.large.2
     */
    ecs_flavor_id?: string;
    /** Disk types that brokers of the product can have. */
    ios?: ProductDiskType[];
    /**
     * ID of the product, which names CPUs and memory of a broker: `c6.2u4g.cluster` has brokers with 2 CPUs and 4 GB. Products that end in `.dec` are for Dedicated Cloud.
     * @example c6.2u4g.cluster
     */
    product_id: string;
    /** Limits of instances of a product. All are numbers as text. */
    properties?: ProductProperties;
    /** Features that instances of the product support. */
    support_features?: ProductFeature[];
    /**
     * Whether instances have several brokers (`cluster`) or one (`single`).
     * @example cluster
     */
    type?: "cluster" | "single" | (string & {});
};
/** Disk type that brokers of a product can have. */
export type ProductDiskType = {
    /**
     * Availability zones that have the disk type. The page masks them: they may be codes, as in our examples, or IDs.
     * @example [
     *   "eu-de-01",
     *   "eu-de-02"
     * ]
     */
    available_zones?: string[];
    /**
     * Code of the disk type: `dms.physical.storage.high.v2` for high I/O and `dms.physical.storage.ultra.v2` for ultra-high I/O; with `.dss` on dedicated storage.
     * @example dms.physical.storage.ultra.v2
     */
    io_spec: string;
    /**
     * Kind of the storage behind it, `evs` for Elastic Volume Service.
     * @example evs
     */
    type?: string;
    /**
     * Availability zones where the disk type is not available, named as in `available_zones`.
     * @example [
     *   "eu-de-03"
     * ]
     */
    unavailable_zones?: string[];
};
/** Feature that instances of a product support, and its limits. */
export type ProductFeature = {
    /**
     * Name of the feature, such as `connector_obs` for dumping to OBS with Smart Connect.
     * @example connector_obs
     */
    name: string;
    /** Limits of dumping with Smart Connect. All are numbers as text. */
    properties?: ProductFeatureProperties;
};
/** Limits of dumping with Smart Connect. All are numbers as text. */
export type ProductFeatureProperties = {
    /**
     * Largest number of brokers for dumping, as text.
     * @example 10
     */
    max_node?: string;
    /**
     * Largest number of dumping tasks, as text.
     * @example 10
     */
    max_task?: string;
    /**
     * Smallest number of brokers for dumping, as text.
     * @example 2
     */
    min_node?: string;
    /**
     * Smallest number of dumping tasks, as text.
     * @example 1
     */
    min_task?: string;
};
/** Products that instances can be made of. */
export type ProductList = {
    /**
     * Message engine of the products, `kafka`.
     * @example kafka
     */
    engine?: string;
    /** One entry for each product. */
    products: Product[];
    /**
     * Versions of Kafka that a new instance can have.
     * @example [
     *   "2.7",
     *   "3.x"
     * ]
     */
    versions?: string[];
};
/** Limits of instances of a product. All are numbers as text. */
export type ProductProperties = {
    /**
     * Largest bandwidth of a broker, as text. The page names no unit; the user manual gives bandwidths in MB/s.
     * @example 100
     */
    max_bandwidth_per_broker?: string;
    /**
     * Largest number of brokers of an instance, as text.
     * @example 30
     */
    max_broker?: string;
    /**
     * Largest number of consumers of a broker, as text.
     * @example 4000
     */
    max_consumer_per_broker?: string;
    /**
     * Largest number of partitions of a broker, as text.
     * @example 250
     */
    max_partition_per_broker?: string;
    /**
     * Largest storage of a broker, in GB, as text.
     * @example 10000
     */
    max_storage_per_node?: string;
    /**
     * Largest number of messages that a broker handles per second (TPS), as text.
     * @example 30000
     */
    max_tps_per_broker?: string;
    /**
     * Smallest number of brokers of an instance, as text.
     * @example 3
     */
    min_broker?: string;
    /**
     * Smallest storage of a broker, in GB, as text.
     * @example 100
     */
    min_storage_per_node?: string;
    /**
     * Other name of the product, which the console shows.
     * @example kafka.2u4g.cluster
     */
    product_alias?: string;
};
/** Key of tags, with the values that it has in a project. */
export type ProjectTag = {
    /**
     * Key that at least one instance of the project has.
     * @example team
     */
    key: string;
    /**
     * Values that the instances give to this key, each once.
     * @example [
     *   "shop",
     *   "lab"
     * ]
     */
    values: string[];
};
/** Tags of all Kafka instances of a project. */
export type ProjectTagList = {
    /** Keys that the instances of the project use, each once. */
    tags: ProjectTag[];
};
/** Replication between this instance and a peer Kafka instance. The password is never returned. */
export type SmartConnectKafkaSource = {
    /**
     * Addresses of the peer instance, as `host:port`, separated by commas.
     * @example 192.168.0.71:9092,192.168.0.72:9092,192.168.0.73:9092
     */
    bootstrap_servers?: string;
    /**
     * Alias of the peer Kafka instance. It prefixes renamed topics.
     * @example B
     */
    cluster_name?: string;
    /**
     * Compression of the copied messages: none, gzip, Snappy, LZ4 or Zstandard.
     * @example none
     */
    compression_type?: "none" | "gzip" | "snappy" | "lz4" | "zstd" | (string & {});
    /**
     * Offset at which the task starts.
     * `latest` copies new messages only, `earliest` begins with the oldest.
     * @example earliest
     */
    consumer_strategy?: "latest" | "earliest" | (string & {});
    /**
     * Alias of this Kafka instance. It prefixes renamed topics.
     * @example A
     */
    current_cluster_name?: string;
    /**
     * Direction of the replication.
     * `pull` copies from the peer to this instance, `push` from this instance to the peer,
     * `two-way` in both directions.
     * @example pull
     */
    direction?: "pull" | "push" | "two-way" | (string & {});
    /**
     * ID of the peer instance, a UUID. For a peer in the same VPC.
     * @example 59f6d088-2c41-4b7e-9a63-d18e5f0c7b24
     */
    instance_id?: string;
    /**
     * Whether a copied message carries a header that names its source.
     * @example false
     */
    provenance_header_enabled?: boolean;
    /**
     * Whether a topic on the target gets the alias of its source as a prefix, such as `A.orders`.
     * @example false
     */
    rename_topic_enabled?: boolean;
    /**
     * Number of replicas of a topic that the task creates on the target.
     * At most the number of brokers there; it overrides `default.replication.factor` of the target.
     * @example 3
     */
    replication_factor?: number;
    /**
     * SASL mechanism of the peer instance, `SCRAM-SHA-512` or `PLAIN`.
     * @example PLAIN
     */
    sasl_mechanism?: "SCRAM-SHA-512" | "PLAIN" | (string & {});
    /**
     * How the peer instance is reached, `SASL_SSL`, `SASL_PLAINTEXT` or `PLAINTEXT`.
     * @example PLAINTEXT
     */
    security_protocol?: "SASL_SSL" | "SASL_PLAINTEXT" | "PLAINTEXT" | (string & {});
    /**
     * Whether the offsets of consumer groups are copied too.
     * @example false
     */
    sync_consumer_offsets_enabled?: boolean;
    /**
     * Number of replication tasks that run in parallel; twice as many with `direction` `two-way`.
     * @example 2
     */
    task_num?: number;
    /**
     * Names of the topics on the target, as `source:target` pairs separated by commas; empty without mapping.
     * @example orders:orders-lab
     */
    topics_mapping?: string;
    /**
     * User of the peer instance; empty without authentication.
     * @example order-service
     */
    user_name?: string;
};
/**
 * Replication between this instance and a peer Kafka instance.
 *
 * - The peer is named either by `instance_id` or by `bootstrap_servers`.
 * - With `security_protocol` `SASL_SSL` or `SASL_PLAINTEXT`, the fields `user_name`, `password`
 *   and `sasl_mechanism` are mandatory.
 * - `topics_mapping` and `rename_topic_enabled: true` exclude each other.
 * - With `direction` `two-way`, enable `rename_topic_enabled` or `provenance_header_enabled`:
 *   otherwise messages circulate without end.
 *
 * According to the user manual, the two instances have to reach each other in the private network,
 * and a topic on the target has to take messages of 524,288 bytes. A change of the authentication
 * or password of the peer makes the task fail: delete it then, and create another.
 */
export type SmartConnectKafkaSourceRequest = {
    /**
     * Addresses of the peer instance, as `host:port`, separated by commas. For a peer in another VPC.
     * @example 192.168.0.71:9092,192.168.0.72:9092,192.168.0.73:9092
     */
    bootstrap_servers?: string;
    /**
     * Alias of the peer Kafka instance, 1 to 20 letters, digits, hyphens or underscores. It prefixes renamed topics.
     * @example B
     */
    cluster_name: string;
    /**
     * Compression of the copied messages: none, gzip, Snappy, LZ4 or Zstandard.
     * @example none
     * @enum {string}
     */
    compression_type: "none" | "gzip" | "snappy" | "lz4" | "zstd";
    /**
     * Offset at which the task starts.
     * `latest` copies new messages only, `earliest` begins with the oldest.
     * @example earliest
     * @enum {string}
     */
    consumer_strategy: "latest" | "earliest";
    /**
     * Alias of this Kafka instance, 1 to 20 letters, digits, hyphens or underscores. It prefixes renamed topics.
     * @example A
     */
    current_cluster_name: string;
    /**
     * Direction of the replication.
     * `pull` copies from the peer to this instance, `push` from this instance to the peer,
     * `two-way` in both directions.
     * @example pull
     * @enum {string}
     */
    direction: "pull" | "push" | "two-way";
    /**
     * ID of the peer instance, a UUID. For a peer in the same VPC.
     * @example 59f6d088-2c41-4b7e-9a63-d18e5f0c7b24
     */
    instance_id?: string;
    /**
     * Format: password
     *
     * Password of `user_name`. No answer returns it.
     * @example ********
     */
    password?: string;
    /**
     * Whether a copied message carries a header that names its source.
     * @example false
     */
    provenance_header_enabled: boolean;
    /**
     * Whether a topic on the target gets the alias of its source as a prefix, such as `A.orders`.
     * @example false
     */
    rename_topic_enabled: boolean;
    /**
     * Number of replicas of a topic that the task creates on the target.
     * At most the number of brokers there; it overrides `default.replication.factor` of the target.
     * @example 3
     */
    replication_factor: number;
    /**
     * SASL mechanism of the peer instance.
     * `SCRAM-SHA-512` proves the password without sending it, `PLAIN` sends it.
     * @example SCRAM-SHA-512
     * @enum {string}
     */
    sasl_mechanism?: "SCRAM-SHA-512" | "PLAIN";
    /**
     * How the peer instance is reached.
     * `SASL_SSL` authenticates and encrypts, `SASL_PLAINTEXT` authenticates only, `PLAINTEXT` does
     * neither.
     * @example SASL_SSL
     * @enum {string}
     */
    security_protocol?: "SASL_SSL" | "SASL_PLAINTEXT" | "PLAINTEXT";
    /**
     * Whether the offsets of consumer groups are copied too.
     * @example false
     */
    sync_consumer_offsets_enabled: boolean;
    /**
     * Number of replication tasks that run in parallel; the default is recommended.
     * `direction` `two-way` starts twice as many.
     * @default 2
     * @example 2
     */
    task_num?: number;
    /**
     * Names of the topics on the target, as `source:target` pairs separated by commas, at most 20.
     * Excludes `rename_topic_enabled: true`.
     * @example orders:orders-lab,payments:payments-lab
     */
    topics_mapping?: string;
    /**
     * User of the peer instance, as set when SASL was enabled there, or created since.
     * @example order-service
     */
    user_name?: string;
};
/** Task that replicates messages between this instance and a peer Kafka instance. */
export type SmartConnectKafkaTask = {
    /**
     * Format: int64
     *
     * Time at which the task was created, in milliseconds since 1970-01-01T00:00:00Z.
     * @example 1708427753133
     */
    create_time: number;
    /**
     * ID of the task.
     * @example 194917d0-3f6a-4e19-8c52-b07d91e4a635
     */
    id: string;
    /** Always `null`, because `source_task` names both ends. */
    sink_task: null;
    /**
     * Kind of the sink. `NONE` stands for the peer named in `source_task`.
     * @constant
     */
    sink_type: "NONE";
    /** Replication between this instance and a peer Kafka instance. The password is never returned. */
    source_task: SmartConnectKafkaSource;
    /**
     * Kind of the source.
     * @constant
     */
    source_type: "KAFKA_REPLICATOR_SOURCE";
    /**
     * Status of the task.
     * Seen so far:
     * `CREATING` while it is set up,
     * `RUNNING` while it copies,
     * `PAUSED` after `pauseConnectorTask`,
     * `WAITING` when it was created with `start_later` and not started yet,
     * `RESTARTING` after `restartConnectorTask`.
     * The service may add others.
     */
    status: SmartConnectTaskStatus;
    /**
     * Name of the task, unique in the instance.
     * @example smart-connect-1571576841
     */
    task_name: string;
    /**
     * Names of the topics, separated by commas.
     * @example orders
     */
    topics?: string;
    /**
     * Regular expression that the names of the topics match.
     * @example clicks|sessions
     */
    topics_regex?: string;
};
/**
 * Task that replicates messages between this instance and a peer Kafka instance.
 * At most one of `topics` and `topics_regex` is allowed; with `topics_mapping` in `source_task`,
 * neither is needed.
 */
export type SmartConnectKafkaTaskCreateRequest = {
    /** Absent or `null`, because `source_task` names both ends. */
    sink_task?: null;
    /**
     * Kind of the sink. `NONE` stands for the peer named in `source_task`.
     * @constant
     */
    sink_type?: "NONE";
    /**
     * Replication between this instance and a peer Kafka instance.
     *
     * - The peer is named either by `instance_id` or by `bootstrap_servers`.
     * - With `security_protocol` `SASL_SSL` or `SASL_PLAINTEXT`, the fields `user_name`, `password`
     *   and `sasl_mechanism` are mandatory.
     * - `topics_mapping` and `rename_topic_enabled: true` exclude each other.
     * - With `direction` `two-way`, enable `rename_topic_enabled` or `provenance_header_enabled`:
     *   otherwise messages circulate without end.
     *
     * According to the user manual, the two instances have to reach each other in the private network,
     * and a topic on the target has to take messages of 524,288 bytes. A change of the authentication
     * or password of the peer makes the task fail: delete it then, and create another.
     */
    source_task: SmartConnectKafkaSourceRequest;
    /**
     * Kind of the source.
     * @constant
     */
    source_type: "KAFKA_REPLICATOR_SOURCE";
    /**
     * Whether the task waits until it is started.
     * `false` starts it as soon as it is created; `true` leaves it to `restartConnectorTask`.
     */
    start_later?: SmartConnectStartLater;
    /** Name of the task, unique in the instance; 4 to 64 letters, digits, hyphens or underscores. */
    task_name?: SmartConnectTaskName;
    /** Names of the topics, separated by commas, at most 20. */
    topics?: SmartConnectTopics;
    /** Regular expression that the names of the topics match. */
    topics_regex?: SmartConnectTopicsRegex;
};
/** Bucket and format of the dump. The keys are never returned. */
export type SmartConnectObsSink = {
    /**
     * Offset at which the task starts.
     * `latest` dumps new messages only, `earliest` begins with the oldest.
     * @example earliest
     */
    consumer_strategy?: "latest" | "earliest" | (string & {});
    /**
     * Time between two files, in seconds.
     * @example 300
     */
    deliver_time_interval?: number;
    /**
     * Format of the files. `TEXT` is the only one.
     * @example TEXT
     */
    destination_file_type?: "TEXT" | (string & {});
    /**
     * Number of messages after which a file is written.
     * @example 1000000
     */
    flush_size?: number;
    /**
     * Java class that converts the keys of messages.
     * @default org.apache.kafka.connect.converters.ByteArrayConverter
     * @example org.apache.kafka.connect.converters.ByteArrayConverter
     */
    key_converter?: string;
    /**
     * Separator of key and value when keys are dumped.
     * @default :
     * @example :
     */
    kv_delimiter?: string;
    /**
     * Name of the bucket, in the region of the instance.
     * @example obs-orders
     */
    obs_bucket_name?: string;
    /**
     * Size of each file that is uploaded, in bytes.
     * @default 5242880
     * @example 5242880
     */
    obs_part_size?: number;
    /**
     * Directory of the files in the bucket; slashes separate its levels.
     * @example kafka/clicks
     */
    obs_path?: string;
    /**
     * Time directories below `obs_path`, from the year down to the minute.
     * @example yyyy/MM/dd/HH/mm
     */
    partition_format?: "yyyy" | "yyyy/MM" | "yyyy/MM/dd" | "yyyy/MM/dd/HH" | "yyyy/MM/dd/HH/mm" | (string & {});
    /**
     * Java class that distributes messages over the time directories.
     * @default io.confluent.connect.storage.partitioner.TimeBasedPartitioner
     * @example io.confluent.connect.storage.partitioner.TimeBasedPartitioner
     */
    partitioner_class?: string;
    /**
     * Separator of the messages in a file: comma, semicolon, vertical bar, newline or none (`NULL`).
     * A newline is written as backslash and `n`.
     * @example \n
     */
    record_delimiter?: "," | ";" | "|" | "\\n" | "NULL" | (string & {});
    /**
     * Java class that generates the schema of the files.
     * @default io.confluent.connect.storage.hive.schema.DefaultSchemaGenerator
     * @example io.confluent.connect.storage.hive.schema.DefaultSchemaGenerator
     */
    schema_generator_class?: string;
    /**
     * Whether the keys of the messages are dumped too.
     * @example false
     */
    store_keys?: boolean;
    /**
     * Time zone of the time directories, by its name in the IANA database.
     * @example Europe/Berlin
     */
    timezone?: string;
    /**
     * Java class that converts the values of messages.
     * @default org.apache.kafka.connect.converters.ByteArrayConverter
     * @example org.apache.kafka.connect.converters.ByteArrayConverter
     */
    value_converter?: string;
};
/** Bucket and format of the dump. */
export type SmartConnectObsSinkRequest = {
    /**
     * Format: password
     *
     * Access key ID (AK) of the account that writes to the bucket. No answer returns it.
     * @example ********
     */
    access_key: string;
    /**
     * Offset at which the task starts.
     * `latest` dumps new messages only, `earliest` begins with the oldest.
     * @example earliest
     * @enum {string}
     */
    consumer_strategy: "latest" | "earliest";
    /**
     * Time between two files, in seconds. An interval without messages makes no file.
     * @default 300
     * @example 300
     */
    deliver_time_interval?: number;
    /**
     * Format of the files. `TEXT` is the only one.
     * @example TEXT
     * @enum {string}
     */
    destination_file_type: "TEXT";
    /**
     * Name of the bucket, in the region of the instance.
     * @example obs-orders
     */
    obs_bucket_name: string;
    /**
     * Directory of the files in the bucket; slashes separate its levels.
     * @example kafka/clicks
     */
    obs_path: string;
    /**
     * Time directories below `obs_path`, from the year down to the minute.
     * @example yyyy/MM/dd/HH/mm
     * @enum {string}
     */
    partition_format: "yyyy" | "yyyy/MM" | "yyyy/MM/dd" | "yyyy/MM/dd/HH" | "yyyy/MM/dd/HH/mm";
    /**
     * Separator of the messages in a file: comma, semicolon, vertical bar, newline or none (`NULL`).
     * A newline is written as backslash and `n`, as in the example of the vendor, or as the
     * character itself.
     * @example \n
     * @enum {string}
     */
    record_delimiter: "," | ";" | "|" | "\\n" | "\n" | "NULL";
    /**
     * Format: password
     *
     * Secret access key (SK) that belongs to `access_key`. No answer returns it.
     * @example ********
     */
    secret_key: string;
    /**
     * Whether the keys of the messages are dumped too.
     * @example false
     */
    store_keys: boolean;
};
/** Task that dumps messages of this instance to Object Storage Service (OBS). */
export type SmartConnectObsTask = {
    /**
     * Format: int64
     *
     * Time at which the task was created, in milliseconds since 1970-01-01T00:00:00Z.
     * @example 1708565483911
     */
    create_time: number;
    /**
     * ID of the task.
     * @example 3c0ac4d1-95b7-4d08-a2e6-7f41c8d05b92
     */
    id: string;
    /** Bucket and format of the dump. The keys are never returned. */
    sink_task: SmartConnectObsSink;
    /**
     * Kind of the sink.
     * @constant
     */
    sink_type: "OBS_SINK";
    /** Always `null`, because the instance itself is the source. */
    source_task: null;
    /**
     * Kind of the source. `NONE` stands for the instance itself.
     * @constant
     */
    source_type: "NONE";
    /**
     * Status of the task.
     * Seen so far:
     * `CREATING` while it is set up,
     * `RUNNING` while it copies,
     * `PAUSED` after `pauseConnectorTask`,
     * `WAITING` when it was created with `start_later` and not started yet,
     * `RESTARTING` after `restartConnectorTask`.
     * The service may add others.
     */
    status: SmartConnectTaskStatus;
    /**
     * Name of the task, unique in the instance.
     * @example smart-connect-1
     */
    task_name: string;
    /**
     * Names of the topics, separated by commas.
     * @example clicks,sessions
     */
    topics?: string;
    /**
     * Regular expression that the names of the topics match.
     * @example clicks|sessions
     */
    topics_regex?: string;
};
/**
 * Task that dumps messages of this instance to Object Storage Service (OBS).
 * Exactly one of `topics` and `topics_regex` is mandatory.
 */
export type SmartConnectObsTaskCreateRequest = {
    /** Bucket and format of the dump. */
    sink_task: SmartConnectObsSinkRequest;
    /**
     * Kind of the sink.
     * @constant
     */
    sink_type: "OBS_SINK";
    /** Absent or `null`, because the instance itself is the source. */
    source_task?: null;
    /**
     * Kind of the source. `NONE` stands for the instance itself.
     * @constant
     */
    source_type: "NONE";
    /**
     * Whether the task waits until it is started.
     * `false` starts it as soon as it is created; `true` leaves it to `restartConnectorTask`.
     */
    start_later?: SmartConnectStartLater;
    /** Name of the task, unique in the instance; 4 to 64 letters, digits, hyphens or underscores. */
    task_name?: SmartConnectTaskName;
    /** Names of the topics, separated by commas, at most 20. */
    topics?: SmartConnectTopics;
    /** Regular expression that the names of the topics match. */
    topics_regex?: SmartConnectTopicsRegex;
};
/** Redis instance that the data goes to. The password is never returned. */
export type SmartConnectRedisSink = {
    /**
     * ID of the Redis instance in Distributed Cache Service (DCS), a UUID.
     * @example 9b981368-a8e3-416a-87d9-1581a968b41b
     */
    dcs_instance_id?: string;
    /**
     * Address of the Redis instance as `host:port`; several, separated by commas, for a cluster.
     * @example 192.168.0.92:6379
     */
    redis_address?: string;
    /**
     * Kind of the Redis instance. The service may accept others.
     * @example standalone
     */
    redis_type?: "standalone" | "cluster" | (string & {});
    /**
     * Number of the database that the data goes to.
     * @default -1
     * @example -1
     */
    target_db?: number;
};
/** Redis instance that the data goes to. */
export type SmartConnectRedisSinkRequest = {
    /**
     * ID of the Redis instance in Distributed Cache Service (DCS), a UUID.
     * @example 9b981368-a8e3-416a-87d9-1581a968b41b
     */
    dcs_instance_id?: string;
    /**
     * Address of the Redis instance as `host:port`; several, separated by commas, for a cluster.
     * @example 192.168.0.92:6379
     */
    redis_address: string;
    /**
     * Format: password
     *
     * Password of the Redis instance. No answer returns it.
     * @example ********
     */
    redis_password: string;
    /**
     * Kind of the Redis instance. The service may accept others.
     * @example standalone
     */
    redis_type: "standalone" | "cluster" | (string & {});
};
/** Redis instance that the data comes from. The password is never returned. */
export type SmartConnectRedisSource = {
    /**
     * ID of the Redis instance in Distributed Cache Service (DCS), a UUID.
     * @example 949190a2-598a-4afd-99a8-dad3cae1e7cd
     */
    dcs_instance_id?: string;
    /**
     * Number of times that a failed full copy is tried again.
     * @example 4
     */
    full_sync_max_retry?: number;
    /**
     * Time between two attempts at the full copy, in milliseconds.
     * @example 13000
     */
    full_sync_wait_ms?: number;
    /**
     * Largest rate of the copy, in KB/s; `-1` is no limit.
     * @example -1
     */
    ratelimit?: number;
    /**
     * Address of the Redis instance as `host:port`; several, separated by commas, for a cluster.
     * @example 192.168.0.91:6379
     */
    redis_address?: string;
    /**
     * Kind of the Redis instance. The service may accept others.
     * @example standalone
     */
    redis_type?: "standalone" | "cluster" | (string & {});
    /**
     * What is copied.
     * `RDB_ONLY` copies the data once, `CUSTOM_OFFSET` copies it once and then every change.
     * @example RDB_ONLY
     */
    sync_mode?: "RDB_ONLY" | "CUSTOM_OFFSET" | (string & {});
};
/** Redis instance that the data comes from. */
export type SmartConnectRedisSourceRequest = {
    /**
     * ID of the Redis instance in Distributed Cache Service (DCS), a UUID.
     * @example 949190a2-598a-4afd-99a8-dad3cae1e7cd
     */
    dcs_instance_id?: string;
    /**
     * Number of times that a failed full copy is tried again.
     * @example 4
     */
    full_sync_max_retry: number;
    /**
     * Time between two attempts at the full copy, in milliseconds.
     * @example 13000
     */
    full_sync_wait_ms: number;
    /**
     * Largest rate of the copy, in KB/s; `-1` is no limit.
     * @example -1
     */
    ratelimit: number;
    /**
     * Address of the Redis instance as `host:port`; several, separated by commas, for a cluster.
     * @example 192.168.0.91:6379
     */
    redis_address: string;
    /**
     * Format: password
     *
     * Password of the Redis instance. No answer returns it.
     * @example ********
     */
    redis_password: string;
    /**
     * Kind of the Redis instance. The service may accept others.
     * @example standalone
     */
    redis_type: "standalone" | "cluster" | (string & {});
    /**
     * What is copied.
     * `RDB_ONLY` copies the data once, `CUSTOM_OFFSET` copies it once and then every change.
     * @example RDB_ONLY
     * @enum {string}
     */
    sync_mode: "RDB_ONLY" | "CUSTOM_OFFSET";
};
/** Task that replicates data between two Redis instances. */
export type SmartConnectRedisTask = {
    /**
     * Format: int64
     *
     * Time at which the task was created, in milliseconds since 1970-01-01T00:00:00Z.
     * @example 1708427753133
     */
    create_time: number;
    /**
     * ID of the task.
     * @example 8a205bbd-7181-4b5e-9bd6-37274ce84577
     */
    id: string;
    /** Redis instance that the data goes to. The password is never returned. */
    sink_task: SmartConnectRedisSink;
    /**
     * Kind of the sink.
     * @constant
     */
    sink_type: "REDIS_REPLICATOR_SINK";
    /** Redis instance that the data comes from. The password is never returned. */
    source_task: SmartConnectRedisSource;
    /**
     * Kind of the source.
     * @constant
     */
    source_type: "REDIS_REPLICATOR_SOURCE";
    /**
     * Status of the task.
     * Seen so far:
     * `CREATING` while it is set up,
     * `RUNNING` while it copies,
     * `PAUSED` after `pauseConnectorTask`,
     * `WAITING` when it was created with `start_later` and not started yet,
     * `RESTARTING` after `restartConnectorTask`.
     * The service may add others.
     */
    status: SmartConnectTaskStatus;
    /**
     * Name of the task, unique in the instance.
     * @example smart-connect-121248117
     */
    task_name: string;
    /**
     * Names of the topics, separated by commas.
     * @example sessions
     */
    topics?: string;
    /**
     * Regular expression that the names of the topics match.
     * @example clicks|sessions
     */
    topics_regex?: string;
};
/**
 * Task that replicates data between two Redis instances.
 * Exactly one of `topics` and `topics_regex` is mandatory.
 */
export type SmartConnectRedisTaskCreateRequest = {
    /** Redis instance that the data goes to. */
    sink_task: SmartConnectRedisSinkRequest;
    /**
     * Kind of the sink.
     * @constant
     */
    sink_type: "REDIS_REPLICATOR_SINK";
    /** Redis instance that the data comes from. */
    source_task: SmartConnectRedisSourceRequest;
    /**
     * Kind of the source.
     * @constant
     */
    source_type: "REDIS_REPLICATOR_SOURCE";
    /**
     * Whether the task waits until it is started.
     * `false` starts it as soon as it is created; `true` leaves it to `restartConnectorTask`.
     */
    start_later?: SmartConnectStartLater;
    /** Name of the task, unique in the instance; 4 to 64 letters, digits, hyphens or underscores. */
    task_name?: SmartConnectTaskName;
    /** Names of the topics, separated by commas, at most 20. */
    topics?: SmartConnectTopics;
    /** Regular expression that the names of the topics match. */
    topics_regex?: SmartConnectTopicsRegex;
};
/**
 * Whether the task waits until it is started.
 * `false` starts it as soon as it is created; `true` leaves it to `restartConnectorTask`.
 * @default false
 * @example false
 */
export type SmartConnectStartLater = boolean;
/**
 * Smart Connect task.
 * `source_type` tells the kinds apart, and so does `sink_type`:
 *
 * | kind | `source_type` | `sink_type` |
 * | --- | --- | --- |
 * | Kafka replication | `KAFKA_REPLICATOR_SOURCE` | `NONE` |
 * | OBS dump | `NONE` | `OBS_SINK` |
 * | Redis replication | `REDIS_REPLICATOR_SOURCE` | `REDIS_REPLICATOR_SINK` |
 *
 * The service may add kinds and pairs: treat an unknown type as a task that you cannot configure.
 */
export type SmartConnectTask = SmartConnectKafkaTask | SmartConnectObsTask | SmartConnectRedisTask;
/**
 * Smart Connect task to create.
 * `source_type` selects the kind: Kafka replication, OBS dump or Redis replication.
 */
export type SmartConnectTaskCreateRequest = SmartConnectKafkaTaskCreateRequest | SmartConnectObsTaskCreateRequest | SmartConnectRedisTaskCreateRequest;
/** Page of Smart Connect tasks. */
export type SmartConnectTaskList = {
    /**
     * Largest number of tasks that the instance can hold.
     * @example 18
     */
    max_tasks?: number;
    /**
     * Number of tasks that the quota allows.
     * @example 18
     */
    quota_tasks?: number;
    /** Tasks of this page. */
    tasks: SmartConnectTask[];
    /**
     * Number of tasks of the instance, on all pages.
     * @example 3
     */
    total_number: number;
};
/**
 * Name of the task, unique in the instance; 4 to 64 letters, digits, hyphens or underscores.
 * @example smart-connect-1
 */
export type SmartConnectTaskName = string;
/**
 * Status of the task.
 * Seen so far:
 * `CREATING` while it is set up,
 * `RUNNING` while it copies,
 * `PAUSED` after `pauseConnectorTask`,
 * `WAITING` when it was created with `start_later` and not started yet,
 * `RESTARTING` after `restartConnectorTask`.
 * The service may add others.
 * @example RUNNING
 */
export type SmartConnectTaskStatus = "CREATING" | "RUNNING" | "PAUSED" | "WAITING" | "RESTARTING" | (string & {});
/**
 * Names of the topics, separated by commas, at most 20.
 * @example orders
 * @example orders,payments
 */
export type SmartConnectTopics = string;
/**
 * Regular expression that the names of the topics match.
 * @example clicks|sessions
 */
export type SmartConnectTopicsRegex = string;
/** Key and value that mark an instance, for searching and billing. */
export type Tag = {
    /**
     * Key of the tag, 1 to 128 characters, unique for an instance. Letters, digits, spaces and `_.:=+-@`; no space at either end.
     * @example team
     */
    key?: string;
    /**
     * Value of the tag, up to 255 characters. Letters, digits, spaces and `_.:=+-@`; no space at either end.
     * @example shop
     */
    value?: string;
};
/** Tags to add to an instance, or to delete from it. */
export type TagBatchRequest = {
    /**
     * What is done with the tags, in lowercase letters. `create` adds them, `delete` deletes them.
     * @example create
     * @enum {string}
     */
    action: "create" | "delete";
    /** Tags to add or delete, up to 20, each with a key of its own. */
    tags: TagRequest[];
};
/** Tags of an instance. */
export type TagList = {
    /** All tags of the instance, up to 20. */
    tags: Tag[];
};
/** Key and value to mark an instance with. */
export type TagRequest = {
    /**
     * Key of the tag, 1 to 128 characters, unique for an instance. Letters, digits, spaces and `_.:=+-@`; no space at either end, and not `_sys_` at the beginning.
     * @example team
     */
    key: string;
    /**
     * Value of the tag, up to 255 characters. Letters, digits, spaces and `_.:=+-@`; no space at either end.
     * @example shop
     */
    value?: string;
};
/** Kafka users that may use a topic. */
export type TopicAccessPolicy = {
    /**
     * Name of the topic.
     * @example orders
     */
    name: string;
    /** Users with their access to the topic, one entry each. Empty when nobody is named. */
    policies: UserAccessPolicy[];
    /**
     * Kind of the topic, `0` for a common one, `1` for an internal one of the service.
     * @example 0
     */
    topic_type?: number;
};
/** Kafka users that may use topics. */
export type TopicAccessPolicyRequest = {
    /** Topics, each with all its users. */
    topics: TopicAccessPolicyUpdate[];
};
/** All Kafka users that may use one topic. */
export type TopicAccessPolicyUpdate = {
    /**
     * Name of the topic.
     * @example orders
     */
    name: string;
    /** Users with their access to the topic, one entry each. An empty list names nobody. */
    policies: UserAccessPolicyUpdate[];
};
/** Topics to be deleted. */
export type TopicBatchDeleteRequest = {
    /**
     * Names of the topics to be deleted.
     * @example [
     *   "returns"
     * ]
     */
    topics: string[];
};
/** Outcome of a deletion, topic by topic. */
export type TopicBatchDeleteResult = {
    /** One entry for each topic of the request. */
    topics: TopicDeletion[];
};
/** New value of a setting of a topic. */
export type TopicConfigValue = {
    /**
     * Name of the setting, as Kafka spells it.
     * @example max.message.bytes
     */
    name?: string;
    /**
     * New value, as text or, for a setting that counts, as a number.
     * @example 10485760
     */
    value?: string | number;
};
/**
 * Topic to be created.
 * Without synchronous flushing a message is kept in memory first, and written to disk later.
 */
export type TopicCreateRequest = {
    /**
     * Name of the topic, 3 to 200 characters, unique in the instance and fixed for good.
     * Letters, digits, `.`, `_` and `-`; it begins with a letter or `_`.
     * Names that differ in `.` and `_` alone collide, a topic whose name begins with `_` has no
     * monitoring data, and names of internal topics such as `__consumer_offsets` are taken.
     * @example orders
     */
    id: string;
    /**
     * Number of partitions, 1 to 200: as many consumers of a group can read the topic at the same
     * time. How many there are without this field is not documented.
     * @example 6
     */
    partition?: number;
    /**
     * Number of replicas of each partition, 1 to 3 on the vendor's page, for reliability.
     * At most the number of brokers; the service itself refuses more than 20. How many there are
     * without this field is not documented.
     * @example 3
     * @example 1
     */
    replication?: number;
    /**
     * Time that a message is kept, 1 to 720 hours. Older messages are deleted, read or not.
     * @default 72
     * @example 72
     */
    retention_time?: number;
    /**
     * Whether each message is written to disk at once. It is then safer on one broker, and costs performance.
     * @default false
     * @example false
     */
    sync_message_flush?: boolean;
    /**
     * Whether a message is confirmed only when all replicas have it.
     * It takes effect for producers with `acks` -1 (`all`) alone, and needs more than one replica.
     * @example false
     * @example true
     */
    sync_replication?: boolean | ("true" | "false");
    /**
     * What the topic is for, in words of your own. May be empty.
     * @example Orders of the shop
     */
    topic_desc?: string;
    /** Further settings of the topic, by the names of Kafka, such as `max.message.bytes` (largest batch, 0 to 10,485,760 bytes) and `message.timestamp.type` (`CreateTime` or `LogAppendTime`). */
    topic_other_configs?: TopicConfigValue[];
};
/** Topic that was created. */
export type TopicCreateResult = {
    /**
     * Name of the topic, which the request calls `id`.
     * @example orders
     */
    name: string;
};
/** Outcome of the deletion of one topic. */
export type TopicDeletion = {
    /**
     * Name of the topic.
     * @example returns
     */
    id: string;
    /**
     * Whether the topic is deleted. The answer gives no reason when it is not.
     * @example true
     */
    success: boolean;
};
/** Topic with its partitions, their replicas, and the consumer groups that read it. */
export type TopicDetail = {
    /**
     * Names of the consumer groups that subscribe to the topic. On an instance with more than 10,000 groups they cannot be read.
     * @example [
     *   "order-service"
     * ]
     */
    group_subscribed?: string[];
    /** All partitions, in no particular order. */
    partitions: TopicDetailPartition[];
    /**
     * Name of the topic.
     * @example orders
     */
    topic: string;
};
/** Partition of a topic with its leader, its offsets and its replicas. */
export type TopicDetailPartition = {
    /**
     * Format: int64
     *
     * High watermark: messages below this offset are on all replicas in sync, and can be read.
     * @example 48211
     */
    hw?: number;
    /**
     * Format: int64
     *
     * Time at which the latest message was written, in milliseconds since 1970-01-01T00:00:00Z.
     * @example 1708689590112
     */
    last_update_timestamp?: number;
    /**
     * ID of the broker whose replica leads: producers and consumers talk to it.
     * @example 0
     */
    leader?: number;
    /**
     * Format: int64
     *
     * Log end offset of the leader: the offset that the next message gets.
     * @example 48211
     */
    leo?: number;
    /**
     * Format: int64
     *
     * Log start offset of the leader: the offset of the oldest message that is still kept.
     * @example 0
     */
    lso?: number;
    /**
     * Number of the partition, from 0.
     * @example 0
     */
    partition: number;
    /** Replicas of the partition, that of the leader among them. */
    replicas?: PartitionReplica[];
};
/** Page of topics, with the partitions that the instance may have. */
export type TopicList = {
    /**
     * Largest number of partitions of all topics together, by the flavor of the instance.
     * @example 750
     */
    max_partitions?: number;
    /**
     * Number of partitions that topics of the instance may still get.
     * @example 716
     */
    remain_partitions?: number;
    /**
     * Largest number of topics on a page. The vendor's example has 0 with `limit` 10: do not rely
     * on it.
     * @example 10
     */
    size?: number;
    /**
     * Largest number of partitions of one topic.
     * @example 200
     */
    topic_max_partitions?: number;
    /** Topics of this page. */
    topics: KafkaTopic[];
    /**
     * Number of topics of the instance, on all pages.
     * @example 10
     */
    total: number;
};
/** Partition of a topic with its offsets. */
export type TopicPartition = {
    /**
     * Format: int64
     *
     * Offset that the next message gets, one more than that of the newest.
     * @example 48211
     */
    last_offset?: number;
    /**
     * Format: int64
     *
     * Time of the latest message, in milliseconds since 1970-01-01T00:00:00Z.
     * @example 1708689590112
     */
    last_update_time?: number;
    /**
     * Format: int64
     *
     * Number of messages in the partition.
     * @example 48211
     */
    message_count?: number;
    /**
     * Number of the partition, from 0.
     * @example 0
     */
    partition: number;
    /**
     * Format: int64
     *
     * Offset of the oldest message that is still kept.
     * @example 0
     */
    start_offset?: number;
};
/** Page of partitions of a topic. */
export type TopicPartitionList = {
    /** Partitions of this page. */
    partitions: TopicPartition[];
    /**
     * Number of partitions of the topic, on all pages.
     * @example 6
     */
    total: number;
};
/** Connection of a producer to a broker. */
export type TopicProducer = {
    /**
     * Address of the broker that it writes to, as `host:port`.
     * @example 192.168.0.61:9093
     */
    broker_address?: string;
    /**
     * Format: int64
     *
     * Time at which the producer connected to the broker, in milliseconds since 1970-01-01T00:00:00Z.
     * @example 1708675200000
     */
    join_time?: number;
    /**
     * Address of the producer, as `host:port`.
     * @example 192.168.0.101:50112
     */
    producer_address?: string;
};
/** Page of producers of a topic. */
export type TopicProducerList = {
    /** Producers of this page. */
    producers: TopicProducer[];
    /**
     * Number of producers of the topic, on all pages.
     * @example 3
     */
    total: number;
};
/**
 * New brokers for the partitions of a topic.
 * With `brokers` the service spreads the partitions over these brokers; with `assignment` the caller
 * says which partition goes where. One of the two is mandatory; other clients found that
 * `assignment` wins over `brokers`.
 */
export type TopicReassignmentRequest = {
    /** Brokers of each partition, chosen by the caller. */
    assignment?: PartitionAssignmentRequest[];
    /**
     * IDs of the brokers that the service spreads the partitions over.
     * @example [
     *   0,
     *   1,
     *   2
     * ]
     */
    brokers?: number[];
    /**
     * Number of replicas that each partition gets, at most the number of `brokers`, which it needs.
     * @example 3
     */
    replication_factor?: number;
    /**
     * Name of the topic.
     * @example orders
     */
    topic: string;
};
/** Brokers that are to hold the replicas of a topic. */
export type TopicReplicaUpdateRequest = {
    /** Partitions to change. After the change all partitions of the topic must have the same number of replicas. */
    partitions: PartitionReplicaUpdateRequest[];
};
/** Changes of one topic. What is left out stays as it is. */
export type TopicUpdate = {
    /**
     * Name of the topic to be changed. The name itself cannot be changed.
     * @example orders
     */
    id: string;
    /**
     * IDs of the brokers that get the new partitions. Goes with `new_partition_numbers`.
     * @example [
     *   0,
     *   1,
     *   2
     * ]
     */
    new_partition_brokers?: number[];
    /**
     * Number of partitions after the change, 1 to 200, old and new ones together.
     * It cannot be less than now.
     * @example 9
     */
    new_partition_numbers?: number;
    /**
     * Time that a message is kept, 1 to 720 hours. Older messages are deleted, read or not.
     * @example 168
     */
    retention_time?: number;
    /**
     * Whether each message is written to disk at once, which costs performance.
     * @example false
     */
    sync_message_flush?: boolean;
    /**
     * Whether a message is confirmed only when all replicas have it.
     * It takes effect for producers with `acks` -1 (`all`) alone, and needs more than one replica.
     * @example true
     */
    sync_replication?: boolean;
    /**
     * What the topic is for, in words of your own.
     * @example Orders of the shop
     */
    topic_desc?: string;
    /** Further settings of the topic, by the names of Kafka, such as `max.message.bytes` (largest batch, 0 to 10,485,760 bytes) and `message.timestamp.type` (`CreateTime` or `LogAppendTime`). */
    topic_other_configs?: TopicConfigValue[];
};
/** Changes of topics. */
export type TopicUpdateRequest = {
    /** Topics to be changed, each with its new settings. */
    topics: TopicUpdate[];
};
/** Access of one Kafka user to a topic. */
export type UserAccessPolicy = {
    /**
     * What the user may do: `all` to publish and subscribe, `pub` to publish, `sub` to subscribe.
     * @example all
     */
    access_policy?: "all" | "pub" | "sub" | (string & {});
    /**
     * Whether the user was chosen when the topic was created.
     * @example false
     */
    owner?: boolean;
    /**
     * Name of the user.
     * @example order-service
     */
    user_name: string;
};
/** Access of one Kafka user to a topic. */
export type UserAccessPolicyUpdate = {
    /**
     * What the user may do: `all` to publish and subscribe, `pub` to publish, `sub` to subscribe.
     * @example all
     * @enum {string}
     */
    access_policy: "all" | "pub" | "sub";
    /**
     * Name of the user. `showInstanceUsers` returns it.
     * @example order-service
     */
    user_name: string;
};
export type ResponseBadBodyRequest = components['responses']['BadBodyRequest'];
export type ResponseBadConnectorCreateRequest = components['responses']['BadConnectorCreateRequest'];
export type ResponseBadConsumerGroupBatchDeleteRequest = components['responses']['BadConsumerGroupBatchDeleteRequest'];
export type ResponseBadConsumerGroupCreateRequest = components['responses']['BadConsumerGroupCreateRequest'];
export type ResponseBadConsumerGroupRequest = components['responses']['BadConsumerGroupRequest'];
export type ResponseBadInstanceActionRequest = components['responses']['BadInstanceActionRequest'];
export type ResponseBadInstanceConfigsRequest = components['responses']['BadInstanceConfigsRequest'];
export type ResponseBadInstanceCreateRequest = components['responses']['BadInstanceCreateRequest'];
export type ResponseBadInstanceResizeRequest = components['responses']['BadInstanceResizeRequest'];
export type ResponseBadInstanceUpdateRequest = components['responses']['BadInstanceUpdateRequest'];
export type ResponseBadKafkaUserChangeRequest = components['responses']['BadKafkaUserChangeRequest'];
export type ResponseBadKafkaUserCreateRequest = components['responses']['BadKafkaUserCreateRequest'];
export type ResponseBadKafkaUserRequest = components['responses']['BadKafkaUserRequest'];
export type ResponseBadMessageQueryRequest = components['responses']['BadMessageQueryRequest'];
export type ResponseBadOffsetResetRequest = components['responses']['BadOffsetResetRequest'];
export type ResponseBadPageRequest = components['responses']['BadPageRequest'];
export type ResponseBadPartitionRequest = components['responses']['BadPartitionRequest'];
export type ResponseBadPasswordResetRequest = components['responses']['BadPasswordResetRequest'];
export type ResponseBadPlainRequest = components['responses']['BadPlainRequest'];
export type ResponseBadProductRequest = components['responses']['BadProductRequest'];
export type ResponseBadProjectRequest = components['responses']['BadProjectRequest'];
export type ResponseBadReplicaUpdateRequest = components['responses']['BadReplicaUpdateRequest'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseBadTagBatchRequest = components['responses']['BadTagBatchRequest'];
export type ResponseBadTaskCreateRequest = components['responses']['BadTaskCreateRequest'];
export type ResponseBadTaskRequest = components['responses']['BadTaskRequest'];
export type ResponseBadTopicCreateRequest = components['responses']['BadTopicCreateRequest'];
export type ResponseBadTopicPageRequest = components['responses']['BadTopicPageRequest'];
export type ResponseBadTopicRequest = components['responses']['BadTopicRequest'];
export type ResponseBadTopicUpdateRequest = components['responses']['BadTopicUpdateRequest'];
export type ResponseConsumerGroupNotFound = components['responses']['ConsumerGroupNotFound'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseSearchBusy = components['responses']['SearchBusy'];
export type ResponseSearchTimedOut = components['responses']['SearchTimedOut'];
export type ResponseSearchTooLarge = components['responses']['SearchTooLarge'];
export type ResponseTagNotFound = components['responses']['TagNotFound'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseTopicUpdateFailed = components['responses']['TopicUpdateFailed'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseUrlNotFound = components['responses']['UrlNotFound'];
export type ParameterBackgroundTaskBeginTime = components['parameters']['BackgroundTaskBeginTime'];
export type ParameterBackgroundTaskEndTime = components['parameters']['BackgroundTaskEndTime'];
export type ParameterBackgroundTaskId = components['parameters']['BackgroundTaskId'];
export type ParameterBackgroundTaskLimit = components['parameters']['BackgroundTaskLimit'];
export type ParameterBackgroundTaskStart = components['parameters']['BackgroundTaskStart'];
export type ParameterDiskUsageMinSize = components['parameters']['DiskUsageMinSize'];
export type ParameterDiskUsagePercentage = components['parameters']['DiskUsagePercentage'];
export type ParameterDiskUsageTop = components['parameters']['DiskUsageTop'];
export type ParameterEngine = components['parameters']['Engine'];
export type ParameterEngineFilter = components['parameters']['EngineFilter'];
export type ParameterEnterpriseProjectFilter = components['parameters']['EnterpriseProjectFilter'];
export type ParameterExactMatchName = components['parameters']['ExactMatchName'];
export type ParameterGroup = components['parameters']['Group'];
export type ParameterGroupKeyword = components['parameters']['GroupKeyword'];
export type ParameterIncludeFailure = components['parameters']['IncludeFailure'];
export type ParameterInstanceId = components['parameters']['InstanceId'];
export type ParameterInstanceIdFilter = components['parameters']['InstanceIdFilter'];
export type ParameterInstanceNameFilter = components['parameters']['InstanceNameFilter'];
export type ParameterInstanceStatusFilter = components['parameters']['InstanceStatusFilter'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterMessageOffset = components['parameters']['MessageOffset'];
export type ParameterMessageSearchAscending = components['parameters']['MessageSearchAscending'];
export type ParameterMessageSearchDownload = components['parameters']['MessageSearchDownload'];
export type ParameterMessageSearchEnd = components['parameters']['MessageSearchEnd'];
export type ParameterMessageSearchKeyword = components['parameters']['MessageSearchKeyword'];
export type ParameterMessageSearchLimit = components['parameters']['MessageSearchLimit'];
export type ParameterMessageSearchOffset = components['parameters']['MessageSearchOffset'];
export type ParameterMessageSearchPage = components['parameters']['MessageSearchPage'];
export type ParameterMessageSearchPartition = components['parameters']['MessageSearchPartition'];
export type ParameterMessageSearchStart = components['parameters']['MessageSearchStart'];
export type ParameterMessageSearchTopic = components['parameters']['MessageSearchTopic'];
export type ParameterOffset = components['parameters']['Offset'];
export type ParameterPartition = components['parameters']['Partition'];
export type ParameterProductEdition = components['parameters']['ProductEdition'];
export type ParameterProductId = components['parameters']['ProductId'];
export type ParameterProjectId = components['parameters']['ProjectId'];
export type ParameterTaskId = components['parameters']['TaskId'];
export type ParameterTopic = components['parameters']['Topic'];
export type ParameterTopicMessagesEnd = components['parameters']['TopicMessagesEnd'];
export type ParameterTopicMessagesLimit = components['parameters']['TopicMessagesLimit'];
export type ParameterTopicMessagesPartition = components['parameters']['TopicMessagesPartition'];
export type ParameterTopicMessagesStart = components['parameters']['TopicMessagesStart'];
export type ParameterTopicName = components['parameters']['TopicName'];
export type ParameterTopicPageLimit = components['parameters']['TopicPageLimit'];
export type ParameterTopicPageOffset = components['parameters']['TopicPageOffset'];
export type ParameterUserName = components['parameters']['UserName'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type $defs = Record<string, never>;
export interface operations {
    showTopicAccessPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
                /** Name of the topic. `listInstanceTopics` returns it as `name`. */
                topic_name: components["parameters"]["TopicName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Users with their access. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TopicAccessPolicy;
                };
            };
            400: components["responses"]["BadKafkaUserRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateTopicAccessPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TopicAccessPolicyRequest;
            };
        };
        responses: {
            /** Access is set. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadKafkaUserChangeRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createInstanceByEngine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Message engine, always `kafka`. */
                engine: components["parameters"]["Engine"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InstanceCreateRequest;
            };
        };
        responses: {
            /** Instance that is being created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InstanceReference;
                };
            };
            400: components["responses"]["BadInstanceCreateRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UrlNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    showEngineInstanceExtendProductInfo: {
        parameters: {
            query: {
                /** Choose the edition of the products. `advanced`, the premium edition, is the only one. */
                type: components["parameters"]["ProductEdition"];
            };
            header?: never;
            path: {
                /** Message engine, always `kafka`. */
                engine: components["parameters"]["Engine"];
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Products that the instance can change to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ExtendProductList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    resizeEngineInstance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Message engine, always `kafka`. */
                engine: components["parameters"]["Engine"];
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InstanceResizeRequest;
            };
        };
        responses: {
            /** Job that enlarges the instance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JobReference;
                };
            };
            400: components["responses"]["BadInstanceResizeRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listEngineProducts: {
        parameters: {
            query?: {
                /** Return only the product with this ID. */
                product_id?: components["parameters"]["ProductId"];
            };
            header?: never;
            path: {
                /** Message engine, always `kafka`. */
                engine: components["parameters"]["Engine"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Products of the engine. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProductList;
                };
            };
            400: components["responses"]["BadProductRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UrlNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listInstances: {
        parameters: {
            query: {
                /** Message engine of the instances, always `kafka`. */
                engine: components["parameters"]["EngineFilter"];
                /** Return instances of this enterprise project, `0` for the default one. */
                enterprise_project_id?: components["parameters"]["EnterpriseProjectFilter"];
                /** Match `name` exactly, instead of anywhere in the name of an instance. */
                exact_match_name?: components["parameters"]["ExactMatchName"];
                /** Count instances that failed to be created as well. */
                include_failure?: components["parameters"]["IncludeFailure"];
                /** Return the instance with this ID alone. */
                instance_id?: components["parameters"]["InstanceIdFilter"];
                /** Return at most this many items. */
                limit?: components["parameters"]["Limit"];
                /** Return instances whose name contains this text, or, with `exact_match_name`, is this text. */
                name?: components["parameters"]["InstanceNameFilter"];
                /** Skip this many items. Without it the listing begins with the first. */
                offset?: components["parameters"]["Offset"];
                /** Return instances in this status. */
                status?: components["parameters"]["InstanceStatusFilter"];
            };
            header?: never;
            path: {
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of instances. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InstanceList;
                };
            };
            400: components["responses"]["BadPageRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UrlNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createPostPaidInstance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PostPaidInstanceCreateRequest;
            };
        };
        responses: {
            /** Instance that is being created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InstanceReference;
                };
            };
            400: components["responses"]["BadInstanceCreateRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UrlNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    showInstance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Details of the instance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Instance;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateInstance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InstanceUpdateRequest;
            };
        };
        responses: {
            /** The instance has the new values. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadInstanceUpdateRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteInstance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The instance is being deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateInstanceAutoCreateTopic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AutoTopicCreationRequest;
            };
        };
        responses: {
            /** Automatic topic creation is being switched. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadBodyRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    showCesHierarchy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Dimensions, and what they measure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MonitoringHierarchy;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    showInstanceConfigs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Settings of the instance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InstanceConfigs;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    modifyInstanceConfigs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InstanceConfigsModifyRequest;
            };
        };
        responses: {
            /** Task that changes the settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InstanceConfigsModifyResult;
                };
            };
            400: components["responses"]["BadInstanceConfigsRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createConnector: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ConnectorCreateRequest;
            };
        };
        responses: {
            /** Job that enables Smart Connect. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectorCreateResult;
                };
            };
            400: components["responses"]["BadConnectorCreateRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listConnectorTasks: {
        parameters: {
            query?: {
                /** Return at most this many items. */
                limit?: components["parameters"]["Limit"];
                /** Skip this many items. Without it the listing begins with the first. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SmartConnectTaskList;
                };
            };
            400: components["responses"]["BadPageRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createConnectorTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SmartConnectTaskCreateRequest;
            };
        };
        responses: {
            /** Task that was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SmartConnectTask;
                };
            };
            400: components["responses"]["BadTaskCreateRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    showConnectorTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
                /** ID of the Smart Connect task, a UUID. `listConnectorTasks` returns it as `id`. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Task with its configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SmartConnectTask;
                };
            };
            400: components["responses"]["BadTaskRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteConnectorTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
                /** ID of the Smart Connect task, a UUID. `listConnectorTasks` returns it as `id`. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Task is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadTaskRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    pauseConnectorTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
                /** ID of the Smart Connect task, a UUID. `listConnectorTasks` returns it as `id`. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Task pauses. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadTaskRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    resumeConnectorTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
                /** ID of the Smart Connect task, a UUID. `listConnectorTasks` returns it as `id`. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Task resumes. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadTaskRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateInstanceCrossVpcIp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CrossVpcAddressRequest;
            };
        };
        responses: {
            /** Result for each broker. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CrossVpcAddressResult;
                };
            };
            400: components["responses"]["BadBodyRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listInstanceConsumerGroups: {
        parameters: {
            query?: {
                /** Return only groups whose name contains this text. */
                group?: components["parameters"]["GroupKeyword"];
                /** Return at most this many items. */
                limit?: components["parameters"]["Limit"];
                /** Skip this many items. Without it the listing begins with the first. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of consumer groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConsumerGroupList;
                };
            };
            400: components["responses"]["BadPageRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    showGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the consumer group, which is its name. `listInstanceConsumerGroups` returns it. */
                group: components["parameters"]["Group"];
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Consumer group with its members and offsets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConsumerGroupDetailResult;
                };
            };
            400: components["responses"]["BadConsumerGroupRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ConsumerGroupNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the consumer group, which is its name. `listInstanceConsumerGroups` returns it. */
                group: components["parameters"]["Group"];
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Consumer group is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadConsumerGroupRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ConsumerGroupNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    batchDeleteGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ConsumerGroupBatchDeleteRequest;
            };
        };
        responses: {
            /** Consumer groups that were not deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConsumerGroupBatchDeleteResult;
                };
            };
            400: components["responses"]["BadConsumerGroupBatchDeleteRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    showCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Cluster of the instance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ClusterMetadata;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    showCoordinators: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Coordinators of all consumer groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GroupCoordinatorList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    showGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the consumer group, which is its name. `listInstanceConsumerGroups` returns it. */
                group: components["parameters"]["Group"];
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Consumer group with its members, their partitions and offsets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConsumerGroupAssignmentResult;
                };
            };
            400: components["responses"]["BadConsumerGroupRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ConsumerGroupNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    resetMessageOffset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the consumer group, which is its name. `listInstanceConsumerGroups` returns it. */
                group: components["parameters"]["Group"];
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ConsumerGroupOffsetResetRequest;
            };
        };
        responses: {
            /** Offsets are reset. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadOffsetResetRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ConsumerGroupNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    showInstanceTopicDetail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
                /** Name of the topic. `listInstanceTopics` returns it as `name`. */
                topic: components["parameters"]["Topic"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Topic with its partitions and groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TopicDetail;
                };
            };
            400: components["responses"]["BadTopicRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    showMessages: {
        parameters: {
            query?: {
                /** Return messages up to this time, in epoch milliseconds. Without it, up to the time of the request. */
                end_time?: components["parameters"]["TopicMessagesEnd"];
                /** Return at most this many messages on a page. */
                limit?: components["parameters"]["TopicMessagesLimit"];
                /** Skip this many items. Without it the listing begins with the first. */
                offset?: components["parameters"]["Offset"];
                /** Return messages of this partition only, counted from 0. -1 means all partitions. */
                partition?: components["parameters"]["TopicMessagesPartition"];
                /** Return messages from this time on, in epoch milliseconds. 0 means from the first one. */
                start_time?: components["parameters"]["TopicMessagesStart"];
            };
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
                /** Name of the topic. `listInstanceTopics` returns it as `name`. */
                topic: components["parameters"]["Topic"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessagePositionList;
                };
            };
            400: components["responses"]["BadMessageQueryRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["SearchTimedOut"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["SearchTooLarge"];
            503: components["responses"]["SearchBusy"];
        };
    };
    createPartition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
                /** Name of the topic. `listInstanceTopics` returns it as `name`. */
                topic: components["parameters"]["Topic"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PartitionCreateRequest;
            };
        };
        responses: {
            /** Partitions are added. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadPartitionRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    showPartitionBeginningMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /** Number of the partition, from 0. */
                partition: components["parameters"]["Partition"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
                /** Name of the topic. `listInstanceTopics` returns it as `name`. */
                topic: components["parameters"]["Topic"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Position of the earliest message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PartitionMessagePosition;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    showPartitionEndMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /** Number of the partition, from 0. */
                partition: components["parameters"]["Partition"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
                /** Name of the topic. `listInstanceTopics` returns it as `name`. */
                topic: components["parameters"]["Topic"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Position of the latest message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PartitionMessagePosition;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    showPartitionMessage: {
        parameters: {
            query: {
                /** Return the message at this offset. `showPartitionBeginningMessage` and `showPartitionEndMessage` return the first and the last that exist. */
                message_offset: components["parameters"]["MessageOffset"];
            };
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /** Number of the partition, from 0. */
                partition: components["parameters"]["Partition"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
                /** Name of the topic. `listInstanceTopics` returns it as `name`. */
                topic: components["parameters"]["Topic"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Message with key and value. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PartitionMessageList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["SearchTimedOut"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["SearchBusy"];
        };
    };
    updateTopicReplica: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
                /** Name of the topic. `listInstanceTopics` returns it as `name`. */
                topic: components["parameters"]["Topic"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TopicReplicaUpdateRequest;
            };
        };
        responses: {
            /** Replicas are reassigned. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadReplicaUpdateRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    showInstanceMessages: {
        parameters: {
            query: {
                /** Whether to sort the messages by time, the oldest first. */
                asc?: components["parameters"]["MessageSearchAscending"];
                /** Whether to fetch the message for saving. The console shows content below 4 KB and offers longer messages as a download. The example of the vendor sends `false` to read content. */
                download?: components["parameters"]["MessageSearchDownload"];
                /** Find messages up to this time, in epoch milliseconds. Mandatory with `start_time` when you search by time. */
                end_time?: components["parameters"]["MessageSearchEnd"];
                /** Find messages whose content has this text, 0 to 50 characters. Messages found so have their position in `offset` instead of `message_offset`. */
                keyword?: components["parameters"]["MessageSearchKeyword"];
                /** Return at most this many messages on a page. The examples of the vendor send 10. */
                limit?: components["parameters"]["MessageSearchLimit"];
                /** Return the message at this offset of `partition`. Mandatory when you ask for content; without effect if `start_time` and `end_time` are sent. */
                message_offset?: components["parameters"]["MessageSearchOffset"];
                /** Return this page, counted from 0. Unlike elsewhere it is the number of a page, not of an item. */
                offset?: components["parameters"]["MessageSearchPage"];
                /** Return the message of this partition, counted from 0. Mandatory when you ask for content; without effect if `start_time` and `end_time` are sent. */
                partition?: components["parameters"]["MessageSearchPartition"];
                /** Find messages from this time on, in epoch milliseconds. Mandatory with `end_time` when you search by time. */
                start_time?: components["parameters"]["MessageSearchStart"];
                /** Search this topic. `listInstanceTopics` returns the names. */
                topic: components["parameters"]["MessageSearchTopic"];
            };
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageList;
                };
            };
            400: components["responses"]["BadMessageQueryRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["SearchTimedOut"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["SearchTooLarge"];
            503: components["responses"]["SearchBusy"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InstancePasswordResetRequest;
            };
        };
        responses: {
            /** Password is reset. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadPasswordResetRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listBackgroundTasks: {
        parameters: {
            query?: {
                /**
                 * Leave out tasks that started before this time, as `YYYYMMDDHHmmss`.
                 * No time zone is documented; the times of the answer are UTC.
                 */
                begin_time?: components["parameters"]["BackgroundTaskBeginTime"];
                /**
                 * Leave out tasks that started after this time, as `YYYYMMDDHHmmss`.
                 * No time zone is documented; the times of the answer are UTC.
                 */
                end_time?: components["parameters"]["BackgroundTaskEndTime"];
                /** Return at most this many tasks, 1 to 100. The page names no default. */
                limit?: components["parameters"]["BackgroundTaskLimit"];
                /**
                 * Begin at this position in the list, counted from 1.
                 * Without it the listing begins with the first task.
                 */
                start?: components["parameters"]["BackgroundTaskStart"];
            };
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of background tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackgroundTaskList;
                };
            };
            400: components["responses"]["BadPageRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    showBackgroundTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
                /** ID of the background task, 32 hexadecimal digits. `listBackgroundTasks` returns it as `id`. */
                task_id: components["parameters"]["BackgroundTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** List with the one task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackgroundTaskList;
                };
            };
            400: components["responses"]["BadTaskRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteBackgroundTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
                /** ID of the background task, 32 hexadecimal digits. `listBackgroundTasks` returns it as `id`. */
                task_id: components["parameters"]["BackgroundTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Record of the task is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadTaskRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listInstanceTopics: {
        parameters: {
            query?: {
                /** Return at most this many items. */
                limit?: components["parameters"]["Limit"];
                /** Skip this many items. Without it the listing begins with the first. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of topics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TopicList;
                };
            };
            400: components["responses"]["BadTopicPageRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateInstanceTopic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TopicUpdateRequest;
            };
        };
        responses: {
            /** Topics are changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadTopicUpdateRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["TopicUpdateFailed"];
        };
    };
    createInstanceTopic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TopicCreateRequest;
            };
        };
        responses: {
            /** Topic that was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TopicCreateResult;
                };
            };
            400: components["responses"]["BadTopicCreateRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    batchDeleteInstanceTopic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TopicBatchDeleteRequest;
            };
        };
        responses: {
            /** Outcome for each topic. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TopicBatchDeleteResult;
                };
            };
            400: components["responses"]["BadBodyRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    showKafkaTopicPartitionDiskusage: {
        parameters: {
            query?: {
                /** Return only partitions that use at least this much of a disk, 1 KB, 1 MB or 1 GB. */
                minSize?: components["parameters"]["DiskUsageMinSize"];
                /** Return only partitions that use more than this share of the disk, in percent. */
                percentage?: components["parameters"]["DiskUsagePercentage"];
                /** Return only this many partitions of each broker, those that use most of its disk. */
                top?: components["parameters"]["DiskUsageTop"];
            };
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Disk usage of all brokers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DiskUsage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    showInstanceUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KafkaUserList;
                };
            };
            400: components["responses"]["BadKafkaUserRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    batchDeleteInstanceUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": KafkaUserBatchDeleteRequest;
            };
        };
        responses: {
            /** Users are deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadKafkaUserChangeRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createInstanceUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": KafkaUserCreateRequest;
            };
        };
        responses: {
            /** User is created. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadKafkaUserCreateRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    resetUserPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
                /** Name of the Kafka user. `showInstanceUsers` returns it. */
                user_name: components["parameters"]["UserName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": KafkaUserPasswordRequest;
            };
        };
        responses: {
            /** Password is set. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadPasswordResetRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    batchRestartOrDeleteInstances: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InstanceActionRequest;
            };
        };
        responses: {
            /** Result for each instance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InstanceActionResults;
                };
            };
            /** All instances that failed to be created are being deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadInstanceActionRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    showKafkaTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Tags of the instance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TagList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    batchCreateOrDeleteKafkaTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TagBatchRequest;
            };
        };
        responses: {
            /** Tags are added or deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadTagBatchRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TagNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    restartConnectorTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
                /** ID of the Smart Connect task, a UUID. `listConnectorTasks` returns it as `id`. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Task starts. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadTaskRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteConnector: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Job that disables Smart Connect. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JobReference;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createKafkaConsumerGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ConsumerGroupCreateRequest;
            };
        };
        responses: {
            /** Consumer group is created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": ConsumerGroupCreateResult;
                };
            };
            400: components["responses"]["BadConsumerGroupCreateRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listTopicPartitions: {
        parameters: {
            query?: {
                /** Return at most this many items. The vendor's page gives neither default nor maximum. */
                limit?: components["parameters"]["TopicPageLimit"];
                /** Skip this many items. Without it the listing begins with the first. */
                offset?: components["parameters"]["TopicPageOffset"];
            };
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
                /** Name of the topic. `listInstanceTopics` returns it as `name`. */
                topic: components["parameters"]["Topic"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of partitions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TopicPartitionList;
                };
            };
            400: components["responses"]["BadPageRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listTopicProducers: {
        parameters: {
            query?: {
                /** Return at most this many items. The vendor's page gives neither default nor maximum. */
                limit?: components["parameters"]["TopicPageLimit"];
                /** Skip this many items. Without it the listing begins with the first. */
                offset?: components["parameters"]["TopicPageOffset"];
            };
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
                /** Name of the topic. `listInstanceTopics` returns it as `name`. */
                topic: components["parameters"]["Topic"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of producers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TopicProducerList;
                };
            };
            400: components["responses"]["BadPageRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    showKafkaProjectTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Keys with their values. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProjectTagList;
                };
            };
            400: components["responses"]["BadProjectRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UrlNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAvailableZones: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Availability zones of the region. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AvailabilityZoneList;
                };
            };
            400: components["responses"]["BadPlainRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UrlNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    showMaintainWindows: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Windows to choose from. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MaintenanceWindowList;
                };
            };
            400: components["responses"]["BadPlainRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UrlNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createReassignmentTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the Kafka instance, a UUID. */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * ID of the project that owns the instance, as the identity service lists it.
                 * The token must be scoped to the same project.
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PartitionReassignmentRequest;
            };
        };
        responses: {
            /** Task that was started or scheduled, or the estimated time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PartitionReassignment;
                };
            };
            400: components["responses"]["BadReplicaUpdateRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
