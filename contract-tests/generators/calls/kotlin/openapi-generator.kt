import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.put
import org.openapitools.client.apis.InstanceLifecycleApi
import org.openapitools.client.apis.InstanceManagementApi
import org.openapitools.client.apis.SmartConnectApi
import org.openapitools.client.auth.ApiKeyAuth
import org.openapitools.client.infrastructure.ApiClient
import org.openapitools.client.infrastructure.Serializer
import org.openapitools.client.models.ConsumerGroupCreateRequest
import org.openapitools.client.models.ErrorResponse
import org.openapitools.client.models.InstanceList
import org.openapitools.client.models.InstanceUpdateRequest
import org.openapitools.client.models.SmartConnectKnownTask
import org.openapitools.client.models.SmartConnectTask
import org.openapitools.client.models.SmartConnectTaskCreateRequest as Task

/** ID of no instance. */
private const val UNKNOWN_ID = "00000000-0000-4000-8000-000000000000"

fun main(args: Array<String>) {
    val (url, token, project, instance) = args
    // Otherwise a field that is not set is sent as null.
    Serializer.kotlinxSerializationJsonConfiguration = { explicitNulls = false }
    val client = ApiClient(url)
        .addAuthorization("AuthToken", ApiKeyAuth("header", "X-Auth-Token", token))
    val instances = client.createService(InstanceLifecycleApi::class.java)
    val groups = client.createService(InstanceManagementApi::class.java)
    val tasks = client.createService(SmartConnectApi::class.java)
    val kafka = InstanceLifecycleApi.EngineListInstances.kafka

    fun create(task: Task): SmartConnectKnownTask? {
        val created = tasks.createConnectorTask(project, instance, task).body()
        return (created as? SmartConnectTask.SmartConnectKnownTaskValue)?.value
    }

    report("list") {
        val ids = idsByPage { offset ->
            instances.listInstances(project, kafka, offset = offset, limit = 1).body()
        }
        JsonArray(ids.map(::JsonPrimitive))
    }
    report("create-obs") {
        val created = create(Task.SmartConnectObsTaskCreateRequestValue(obsTask))
        JsonPrimitive((created as SmartConnectKnownTask.NoneWrapper).value.taskName)
    }
    report("create-redis") {
        val created = create(Task.SmartConnectRedisTaskCreateRequestValue(redisTask))
        JsonPrimitive((created as SmartConnectKnownTask.RedisReplicatorSourceWrapper).value.taskName)
    }
    report("create-kafka") {
        val created = create(Task.SmartConnectKafkaTaskCreateRequestValue(kafkaTask))
        JsonPrimitive((created as SmartConnectKnownTask.KafkaReplicatorSourceWrapper).value.id)
    }
    report("error") {
        val answer = instances.showInstance(project, UNKNOWN_ID).execute()
        val text = checkNotNull(answer.errorBody()).string()
        val error = Serializer.kotlinxSerializationJson.decodeFromString<ErrorResponse>(text)
        buildJsonObject {
            put("status", answer.code())
            put("code", error.errorCode)
        }
    }
    report("text") {
        val group = ConsumerGroupCreateRequest("from-generator")
        JsonPrimitive(groups.createKafkaConsumerGroup(project, instance, group).body())
    }
    report("no-content") {
        val change = InstanceUpdateRequest(description = "From a generated client")
        instances.updateInstance(project, instance, change).send()
        JsonNull
    }
    report("nulls") {
        val found = groups.listInstanceConsumerGroups(project, instance).body()
        JsonArray(found.groups.orEmpty().map { JsonPrimitive(it.groupDesc) })
    }
    report("unknown-field") {
        JsonPrimitive(instances.showInstance(project, instance).body().name)
    }
    report("unknown-value") {
        JsonPrimitive(instances.listInstances(project, kafka).body().instances.first().status)
    }
}

/** Asks for pages of one instance until all are there, and returns their IDs. */
private fun idsByPage(pageAt: (offset: Int) -> InstanceList): List<String> {
    val ids = mutableListOf<String>()
    do {
        val page = pageAt(ids.size)
        check(page.instances.isNotEmpty()) { "the page at ${ids.size} is empty" }
        ids += page.instances.map { it.instanceId }
    } while (ids.size < page.instanceNum)
    return ids
}
