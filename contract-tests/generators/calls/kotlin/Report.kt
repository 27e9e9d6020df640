import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import retrofit2.Call
import retrofit2.HttpException
import retrofit2.Response

/** Makes a call and prints its value, or why it failed. */
fun report(name: String, call: () -> JsonElement) {
    val result = runCatching(call).fold({ "value" to it }, { "error" to JsonPrimitive("$it") })
    println(JsonObject(mapOf("call" to JsonPrimitive(name), result)))
}

/** Sends a request and returns its successful answer. */
fun <T> Call<T>.send(): Response<T> =
    execute().also { if (!it.isSuccessful) throw HttpException(it) }

/** Sends a request and returns the body of its successful answer. */
fun <T> Call<T>.body(): T = checkNotNull(send().body())
