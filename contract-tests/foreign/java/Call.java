import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.core.exception.ServiceResponseException;
import com.huaweicloud.sdk.core.utils.JsonUtils;
import com.huaweicloud.sdk.kafka.v2.KafkaClient;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Takes the steps of a journey with the Java SDK. */
final class Call {
    private static final ObjectMapper json = new ObjectMapper();
    private static final Map<String, String> kept = new HashMap<>();

    public static void main(String[] args) throws Exception {
        KafkaClient client = KafkaClient.newBuilder()
            .withCredential(
                new BasicCredentials().withProjectId(args[1]).withAk(args[2]).withSk(args[3]))
            .withEndpoint(args[0])
            .build();
        ArrayNode operations = json.createArrayNode();
        ArrayNode problems = json.createArrayNode();
        JsonNode steps = json.readTree(Path.of(args[4]).toFile());
        for (int number = 0; number < steps.size(); number++) {
            JsonNode step = steps.get(number);
            String name = step.get("call").asText();
            Optional<Method> method = methodOf(name);
            if (method.isEmpty()) continue;
            try {
                JsonNode answer = take(client, method.get(), step);
                operations.addObject().put("step", number).put("name", name).set("answer", answer);
            } catch (InvocationTargetException failure) {
                Throwable error = failure.getCause();
                boolean isExpected = error instanceof ServiceResponseException refusal
                    && refusal.getHttpStatusCode() == step.path("fails").asInt();
                if (!isExpected) problems.add(name + ": " + error);
            } catch (Exception error) {
                problems.add(name + ": " + error);
            }
        }
        ObjectNode report = json.createObjectNode()
            .put("sdk", "com.huaweicloud.sdk:huaweicloud-sdk-kafka")
            .put("version", version())
            .put("ok", problems.isEmpty());
        report.set("operations", operations);
        report.set("disagreements", problems);
        System.out.println(report);
    }

    private static Optional<Method> methodOf(String call) {
        String name = Character.toLowerCase(call.charAt(0)) + call.substring(1);
        return Arrays.stream(KafkaClient.class.getMethods())
            .filter(method -> method.getName().equals(name))
            .findFirst();
    }

    /** Sends the request of a step until the answer has the wanted values, or the call fails as wanted. */
    private static JsonNode take(KafkaClient client, Method method, JsonNode step) throws Exception {
        String text = step.get("request").toString();
        for (var one : kept.entrySet()) text = text.replace("$" + one.getKey(), one.getValue());
        Object request = JsonUtils.toObject(text, method.getParameterTypes()[0]);
        for (int attempt = 0; attempt < 100; attempt++) {
            JsonNode answer = json.readTree(JsonUtils.toJSON(method.invoke(client, request)));
            if (isReached(answer, step)) {
                step.path("keep").fields().forEachRemaining(one -> kept.put(
                    one.getKey(), answer.at("/" + one.getValue().asText().replace('.', '/')).asText()));
                return answer;
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("never got there: " + step);
    }

    /** Reads the version from the name of the SDK's jar. */
    private static String version() {
        String jar = KafkaClient.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        return jar.replaceAll(".*-([0-9.]+)\\.jar", "$1");
    }

    private static boolean isReached(JsonNode answer, JsonNode step) {
        if (step.has("fails")) return false;
        for (var one : (Iterable<Map.Entry<String, JsonNode>>) step.path("until")::fields) {
            if (!one.getValue().equals(answer.get(one.getKey()))) return false;
        }
        return true;
    }
}
