import org.openapitools.client.ApiClient;
import org.openapitools.client.auth.ApiKeyAuth;
import org.openapitools.client.JSON;

/** Parts that differ between the libraries of openapi-generator. */
final class Client {
    static ApiClient open(String url, String token) {
        ApiClient client = new ApiClient();
        client.setBasePath(url);
        // `setApiKey` sets any one of the schemes, and the description has several.
        ((ApiKeyAuth) client.getAuthentication("AuthToken")).setApiKey(token);
        return client;
    }

    static <T> T read(ApiClient client, String body, Class<T> type) {
        return JSON.getGson().fromJson(body, type);
    }

    private Client() {}
}
