// Made by `npm run generate` from openapi/; do not edit.

export interface paths {
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
         * Disables Smart Connect on a pay-per-use instance.
         * The answer comes at once and names a background job.
         */
        post: operations["deleteConnector"];
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
        /**
         * Size of Smart Connect.
         * Instances of a new flavor take `node_cnt` alone; the other two fields belong to old flavors.
         */
        ConnectorCreateRequest: {
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
        ConnectorCreateResult: {
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
        /** Why a request was refused. */
        ErrorResponse: {
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
        /** Background job that carries a change out. */
        JobReference: {
            /**
             * ID of the background job. No page documents an operation that takes it.
             * @example d366178c-29ea-4d5c-a344-fa2ece4a1836
             */
            job_id: string;
        };
        /** Replication between this instance and a peer Kafka instance. The password is never returned. */
        SmartConnectKafkaSource: {
            /**
             * Addresses of the peer instance, as `host:port`, separated by commas.
             * @example 192.168.45.58:9092,192.168.44.1:9092
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
             * @example topic-sc-1:topic-sc-3
             */
            topics_mapping?: string;
            /**
             * User of the peer instance; empty without authentication.
             * @example user1
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
         */
        SmartConnectKafkaSourceRequest: {
            /**
             * Addresses of the peer instance, as `host:port`, separated by commas. For a peer in another VPC.
             * @example 192.168.45.58:9092,192.168.44.1:9092
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
             * @example topic-sc-1:topic-sc-3,topic-sc-2:topic-sc-4
             */
            topics_mapping?: string;
            /**
             * User of the peer instance, as set when SASL was enabled there, or created since.
             * @example user1
             */
            user_name?: string;
        };
        /** Task that replicates messages between this instance and a peer Kafka instance. */
        SmartConnectKafkaTask: {
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
            source_task: components["schemas"]["SmartConnectKafkaSource"];
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
            status: components["schemas"]["SmartConnectTaskStatus"];
            /**
             * Name of the task, unique in the instance.
             * @example smart-connect-1571576841
             */
            task_name: string;
            /**
             * Names of the topics, separated by commas.
             * @example topic-1643449744
             */
            topics?: string;
            /**
             * Regular expression that the names of the topics match.
             * @example topic-obs*
             */
            topics_regex?: string;
        };
        /**
         * Task that replicates messages between this instance and a peer Kafka instance.
         * At most one of `topics` and `topics_regex` is allowed; with `topics_mapping` in `source_task`,
         * neither is needed.
         */
        SmartConnectKafkaTaskCreateRequest: {
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
             */
            source_task: components["schemas"]["SmartConnectKafkaSourceRequest"];
            /**
             * Kind of the source.
             * @constant
             */
            source_type: "KAFKA_REPLICATOR_SOURCE";
            /**
             * Whether the task waits until it is started.
             * `false` starts it as soon as it is created; `true` leaves it to `restartConnectorTask`.
             */
            start_later?: components["schemas"]["SmartConnectStartLater"];
            /** Name of the task, unique in the instance; 4 to 64 letters, digits, hyphens or underscores. */
            task_name?: components["schemas"]["SmartConnectTaskName"];
            /** Names of the topics, separated by commas, at most 20. */
            topics?: components["schemas"]["SmartConnectTopics"];
            /** Regular expression that the names of the topics match. */
            topics_regex?: components["schemas"]["SmartConnectTopicsRegex"];
        };
        /** Bucket and format of the dump. The keys are never returned. */
        SmartConnectObsSink: {
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
             * @example obsTransfer-1810125534
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
        SmartConnectObsSinkRequest: {
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
             * @example obsTransfer-1810125534
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
        SmartConnectObsTask: {
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
            sink_task: components["schemas"]["SmartConnectObsSink"];
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
            status: components["schemas"]["SmartConnectTaskStatus"];
            /**
             * Name of the task, unique in the instance.
             * @example smart-connect-1
             */
            task_name: string;
            /**
             * Names of the topics, separated by commas.
             * @example topic-obs-1,topic-obs-2
             */
            topics?: string;
            /**
             * Regular expression that the names of the topics match.
             * @example topic-obs*
             */
            topics_regex?: string;
        };
        /**
         * Task that dumps messages of this instance to Object Storage Service (OBS).
         * Exactly one of `topics` and `topics_regex` is mandatory.
         */
        SmartConnectObsTaskCreateRequest: {
            /** Bucket and format of the dump. */
            sink_task: components["schemas"]["SmartConnectObsSinkRequest"];
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
            start_later?: components["schemas"]["SmartConnectStartLater"];
            /** Name of the task, unique in the instance; 4 to 64 letters, digits, hyphens or underscores. */
            task_name?: components["schemas"]["SmartConnectTaskName"];
            /** Names of the topics, separated by commas, at most 20. */
            topics?: components["schemas"]["SmartConnectTopics"];
            /** Regular expression that the names of the topics match. */
            topics_regex?: components["schemas"]["SmartConnectTopicsRegex"];
        };
        /** Redis instance that the data goes to. The password is never returned. */
        SmartConnectRedisSink: {
            /**
             * ID of the Redis instance in Distributed Cache Service (DCS), a UUID.
             * @example 9b981368-a8e3-416a-87d9-1581a968b41b
             */
            dcs_instance_id?: string;
            /**
             * Address of the Redis instance as `host:port`; several, separated by commas, for a cluster.
             * @example 192.168.119.51:6379
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
        SmartConnectRedisSinkRequest: {
            /**
             * ID of the Redis instance in Distributed Cache Service (DCS), a UUID.
             * @example 9b981368-a8e3-416a-87d9-1581a968b41b
             */
            dcs_instance_id?: string;
            /**
             * Address of the Redis instance as `host:port`; several, separated by commas, for a cluster.
             * @example 192.168.119.51:6379
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
        SmartConnectRedisSource: {
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
             * @example 192.168.91.179:6379
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
        SmartConnectRedisSourceRequest: {
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
             * @example 192.168.91.179:6379
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
        SmartConnectRedisTask: {
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
            sink_task: components["schemas"]["SmartConnectRedisSink"];
            /**
             * Kind of the sink.
             * @constant
             */
            sink_type: "REDIS_REPLICATOR_SINK";
            /** Redis instance that the data comes from. The password is never returned. */
            source_task: components["schemas"]["SmartConnectRedisSource"];
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
            status: components["schemas"]["SmartConnectTaskStatus"];
            /**
             * Name of the task, unique in the instance.
             * @example smart-connect-121248117
             */
            task_name: string;
            /**
             * Names of the topics, separated by commas.
             * @example topic-sc
             */
            topics?: string;
            /**
             * Regular expression that the names of the topics match.
             * @example topic-obs*
             */
            topics_regex?: string;
        };
        /**
         * Task that replicates data between two Redis instances.
         * Exactly one of `topics` and `topics_regex` is mandatory.
         */
        SmartConnectRedisTaskCreateRequest: {
            /** Redis instance that the data goes to. */
            sink_task: components["schemas"]["SmartConnectRedisSinkRequest"];
            /**
             * Kind of the sink.
             * @constant
             */
            sink_type: "REDIS_REPLICATOR_SINK";
            /** Redis instance that the data comes from. */
            source_task: components["schemas"]["SmartConnectRedisSourceRequest"];
            /**
             * Kind of the source.
             * @constant
             */
            source_type: "REDIS_REPLICATOR_SOURCE";
            /**
             * Whether the task waits until it is started.
             * `false` starts it as soon as it is created; `true` leaves it to `restartConnectorTask`.
             */
            start_later?: components["schemas"]["SmartConnectStartLater"];
            /** Name of the task, unique in the instance; 4 to 64 letters, digits, hyphens or underscores. */
            task_name?: components["schemas"]["SmartConnectTaskName"];
            /** Names of the topics, separated by commas, at most 20. */
            topics?: components["schemas"]["SmartConnectTopics"];
            /** Regular expression that the names of the topics match. */
            topics_regex?: components["schemas"]["SmartConnectTopicsRegex"];
        };
        /**
         * Whether the task waits until it is started.
         * `false` starts it as soon as it is created; `true` leaves it to `restartConnectorTask`.
         * @default false
         * @example false
         */
        SmartConnectStartLater: boolean;
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
        SmartConnectTask: components["schemas"]["SmartConnectKafkaTask"] | components["schemas"]["SmartConnectObsTask"] | components["schemas"]["SmartConnectRedisTask"];
        /**
         * Smart Connect task to create.
         * `source_type` selects the kind: Kafka replication, OBS dump or Redis replication.
         */
        SmartConnectTaskCreateRequest: components["schemas"]["SmartConnectKafkaTaskCreateRequest"] | components["schemas"]["SmartConnectObsTaskCreateRequest"] | components["schemas"]["SmartConnectRedisTaskCreateRequest"];
        /** Page of Smart Connect tasks. */
        SmartConnectTaskList: {
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
            tasks: components["schemas"]["SmartConnectTask"][];
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
        SmartConnectTaskName: string;
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
        SmartConnectTaskStatus: "CREATING" | "RUNNING" | "PAUSED" | "WAITING" | "RESTARTING" | (string & {});
        /**
         * Names of the topics, separated by commas, at most 20.
         * @example topic-sc
         * @example topic-sc-1,topic-sc-2
         */
        SmartConnectTopics: string;
        /**
         * Regular expression that the names of the topics match.
         * @example topic-obs*
         */
        SmartConnectTopicsRegex: string;
    };
    responses: {
        /** The request, or the state of the instance, does not allow it. */
        BadConnectorCreateRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** The request, or the state of the instance, does not allow it. */
        BadPageRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** The request, or the state of the instance, does not allow it. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** The request, or the state of the instance, does not allow it. */
        BadTaskCreateRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** The request, or the state of the instance, does not allow it. */
        BadTaskRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** The user or the account lacks the permission. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** The service failed. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** The instance or the URL does not exist, or flow control is at work. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** Too many requests. Wait as long as `Retry-After` says. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** The token is missing, not valid, expired, or of another project. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /** ID of the Kafka instance, a UUID. */
        InstanceId: string;
        /** Return at most this many items. */
        Limit: number;
        /** Skip this many items. Without it the listing begins with the first. */
        Offset: number;
        /**
         * ID of the project that owns the instance, as the identity service lists it.
         * The token must be scoped to the same project.
         */
        ProjectId: string;
        /** ID of the Smart Connect task, a UUID. `listConnectorTasks` returns it as `id`. */
        TaskId: string;
    };
    requestBodies: never;
    headers: {
        /** Time to wait before the next attempt, in seconds. */
        RetryAfter: number;
    };
    pathItems: never;
}
/**
 * Size of Smart Connect.
 * Instances of a new flavor take `node_cnt` alone; the other two fields belong to old flavors.
 */
export type ConnectorCreateRequest = components['schemas']['ConnectorCreateRequest'];
/** Background job that enables Smart Connect. */
export type ConnectorCreateResult = components['schemas']['ConnectorCreateResult'];
/** Why a request was refused. */
export type ErrorResponse = components['schemas']['ErrorResponse'];
/** Background job that carries a change out. */
export type JobReference = components['schemas']['JobReference'];
/** Replication between this instance and a peer Kafka instance. The password is never returned. */
export type SmartConnectKafkaSource = components['schemas']['SmartConnectKafkaSource'];
/**
 * Replication between this instance and a peer Kafka instance.
 *
 * - The peer is named either by `instance_id` or by `bootstrap_servers`.
 * - With `security_protocol` `SASL_SSL` or `SASL_PLAINTEXT`, the fields `user_name`, `password`
 *   and `sasl_mechanism` are mandatory.
 * - `topics_mapping` and `rename_topic_enabled: true` exclude each other.
 * - With `direction` `two-way`, enable `rename_topic_enabled` or `provenance_header_enabled`:
 *   otherwise messages circulate without end.
 */
export type SmartConnectKafkaSourceRequest = components['schemas']['SmartConnectKafkaSourceRequest'];
/** Task that replicates messages between this instance and a peer Kafka instance. */
export type SmartConnectKafkaTask = components['schemas']['SmartConnectKafkaTask'];
/**
 * Task that replicates messages between this instance and a peer Kafka instance.
 * At most one of `topics` and `topics_regex` is allowed; with `topics_mapping` in `source_task`,
 * neither is needed.
 */
export type SmartConnectKafkaTaskCreateRequest = components['schemas']['SmartConnectKafkaTaskCreateRequest'];
/** Bucket and format of the dump. The keys are never returned. */
export type SmartConnectObsSink = components['schemas']['SmartConnectObsSink'];
/** Bucket and format of the dump. */
export type SmartConnectObsSinkRequest = components['schemas']['SmartConnectObsSinkRequest'];
/** Task that dumps messages of this instance to Object Storage Service (OBS). */
export type SmartConnectObsTask = components['schemas']['SmartConnectObsTask'];
/**
 * Task that dumps messages of this instance to Object Storage Service (OBS).
 * Exactly one of `topics` and `topics_regex` is mandatory.
 */
export type SmartConnectObsTaskCreateRequest = components['schemas']['SmartConnectObsTaskCreateRequest'];
/** Redis instance that the data goes to. The password is never returned. */
export type SmartConnectRedisSink = components['schemas']['SmartConnectRedisSink'];
/** Redis instance that the data goes to. */
export type SmartConnectRedisSinkRequest = components['schemas']['SmartConnectRedisSinkRequest'];
/** Redis instance that the data comes from. The password is never returned. */
export type SmartConnectRedisSource = components['schemas']['SmartConnectRedisSource'];
/** Redis instance that the data comes from. */
export type SmartConnectRedisSourceRequest = components['schemas']['SmartConnectRedisSourceRequest'];
/** Task that replicates data between two Redis instances. */
export type SmartConnectRedisTask = components['schemas']['SmartConnectRedisTask'];
/**
 * Task that replicates data between two Redis instances.
 * Exactly one of `topics` and `topics_regex` is mandatory.
 */
export type SmartConnectRedisTaskCreateRequest = components['schemas']['SmartConnectRedisTaskCreateRequest'];
/**
 * Whether the task waits until it is started.
 * `false` starts it as soon as it is created; `true` leaves it to `restartConnectorTask`.
 * @default false
 * @example false
 */
export type SmartConnectStartLater = components['schemas']['SmartConnectStartLater'];
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
export type SmartConnectTask = components['schemas']['SmartConnectTask'];
/**
 * Smart Connect task to create.
 * `source_type` selects the kind: Kafka replication, OBS dump or Redis replication.
 */
export type SmartConnectTaskCreateRequest = components['schemas']['SmartConnectTaskCreateRequest'];
/** Page of Smart Connect tasks. */
export type SmartConnectTaskList = components['schemas']['SmartConnectTaskList'];
/**
 * Name of the task, unique in the instance; 4 to 64 letters, digits, hyphens or underscores.
 * @example smart-connect-1
 */
export type SmartConnectTaskName = components['schemas']['SmartConnectTaskName'];
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
export type SmartConnectTaskStatus = components['schemas']['SmartConnectTaskStatus'];
/**
 * Names of the topics, separated by commas, at most 20.
 * @example topic-sc
 * @example topic-sc-1,topic-sc-2
 */
export type SmartConnectTopics = components['schemas']['SmartConnectTopics'];
/**
 * Regular expression that the names of the topics match.
 * @example topic-obs*
 */
export type SmartConnectTopicsRegex = components['schemas']['SmartConnectTopicsRegex'];
export type ResponseBadConnectorCreateRequest = components['responses']['BadConnectorCreateRequest'];
export type ResponseBadPageRequest = components['responses']['BadPageRequest'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseBadTaskCreateRequest = components['responses']['BadTaskCreateRequest'];
export type ResponseBadTaskRequest = components['responses']['BadTaskRequest'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ParameterInstanceId = components['parameters']['InstanceId'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterOffset = components['parameters']['Offset'];
export type ParameterProjectId = components['parameters']['ProjectId'];
export type ParameterTaskId = components['parameters']['TaskId'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type $defs = Record<string, never>;
export interface operations {
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
                "application/json": components["schemas"]["ConnectorCreateRequest"];
            };
        };
        responses: {
            /** Job that enables Smart Connect. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorCreateResult"];
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
                    "application/json": components["schemas"]["SmartConnectTaskList"];
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
                "application/json": components["schemas"]["SmartConnectTaskCreateRequest"];
            };
        };
        responses: {
            /** Task that was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmartConnectTask"];
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
                    "application/json": components["schemas"]["SmartConnectTask"];
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
                    "application/json": components["schemas"]["JobReference"];
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
}
