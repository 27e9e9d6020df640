import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints the values of the calls. */
final class Report {
    /** ID of no instance. */
    static final String UNKNOWN_ID = "00000000-0000-4000-8000-000000000000";

    private Report() {}

    interface Call {
        Object make() throws Exception;
    }

    /** A page of instances: their IDs, and the number of all. */
    record Page(List<String> ids, int total) {}

    interface Pages {
        Page at(int offset) throws Exception;
    }

    /** Makes a call and prints its value, or why it failed. */
    static void report(String name, Call call) {
        String result;
        try {
            result = "\"value\":" + json(call.make());
        } catch (Exception error) {
            result = "\"error\":" + json(error.toString());
        }
        System.out.println("{\"call\":" + json(name) + "," + result + "}");
    }

    /** Asks for pages of one instance until all are there, and returns their IDs. */
    static List<String> idsByPage(Pages pages) throws Exception {
        List<String> ids = new ArrayList<>();
        for (int total = 1; ids.size() < total; ) {
            Page page = pages.at(ids.size());
            if (page.ids().isEmpty()) throw new Exception("the page at " + ids.size() + " is empty");
            ids.addAll(page.ids());
            total = page.total();
        }
        return ids;
    }

    private static String json(Object value) {
        if (value instanceof List<?> list)
            return list.stream().map(Report::json).collect(Collectors.joining(",", "[", "]"));
        if (value instanceof Map<?, ?> map)
            return map.entrySet().stream()
                    .map(entry -> json(entry.getKey()) + ":" + json(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        if (value == null || value instanceof Number) return String.valueOf(value);
        return value.toString().chars()
                .mapToObj(Report::escape)
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static String escape(int character) {
        boolean isPlain = character >= ' ' && character != '"' && character != '\\';
        return isPlain ? Character.toString(character) : String.format("\\u%04x", character);
    }
}
