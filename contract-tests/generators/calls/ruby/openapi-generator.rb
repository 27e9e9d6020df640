require 'openapi_client'
require_relative 'report'
require_relative 'tasks'

# ID of no instance.
UNKNOWN_ID = '00000000-0000-4000-8000-000000000000'.freeze

url, token, project, instance = ARGV
OpenapiClient.configure do |config|
  config.scheme, config.host = url.split('://')
  config.api_key['X-Auth-Token'] = token
end
instances = OpenapiClient::InstanceLifecycleApi.new
groups = OpenapiClient::InstanceManagementApi.new
tasks = OpenapiClient::SmartConnectApi.new

# Without it, the answer is of the class for other tasks.
known = { debug_return_type: 'SmartConnectKnownTask' }
create = lambda do |task, kind|
  created = tasks.create_connector_task(project, instance, task, known)
  raise "the answer is of the class #{created.class}" unless created.instance_of?(kind)

  created
end

report('list') do
  ids_by_page { |offset| instances.list_instances(project, engine: 'kafka', offset:, limit: 1) }
end
report('create-obs') { create.call(OBS_TASK, OpenapiClient::SmartConnectObsTask).task_name }
report('create-redis') { create.call(REDIS_TASK, OpenapiClient::SmartConnectRedisTask).task_name }
report('create-kafka') { create.call(KAFKA_TASK, OpenapiClient::SmartConnectKafkaTask).id }
report('error') do
  instances.show_instance(project, UNKNOWN_ID)
rescue OpenapiClient::ApiError => e
  { status: e.code, code: JSON.parse(e.response_body).fetch('error_code') }
end
report('text') do
  group = OpenapiClient::ConsumerGroupCreateRequest.new(group_name: 'from-generator')
  groups.create_kafka_consumer_group(project, instance, group)
end
report('no-content') do
  change = OpenapiClient::InstanceUpdateRequest.new(description: 'From a generated client')
  instances.update_instance(project, instance, change)
end
report('nulls') do
  groups.list_instance_consumer_groups(project, instance).groups.map(&:group_desc)
end
report('unknown-field') { instances.show_instance(project, instance).name }
report('unknown-value') { instances.list_instances(project, engine: 'kafka').instances.first.status }
