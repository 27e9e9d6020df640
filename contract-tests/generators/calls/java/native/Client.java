import com.fasterxml.jackson.core.JsonProcessingException;
import org.openapitools.client.ApiClient;

/** Parts that differ between the libraries of openapi-generator. */
final class Client {
    static ApiClient open(String url, String token) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(url);
        client.setRequestInterceptor(request -> request.header("X-Auth-Token", token));
        return client;
    }

    static <T> T read(ApiClient client, String body, Class<T> type) throws JsonProcessingException {
        return client.getObjectMapper().readValue(body, type);
    }

    private Client() {}
}
