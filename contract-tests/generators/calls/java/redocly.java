import distributedmessageserviceforkafka.Client;

final class Call {
    public static void main(String[] args) {
        Client.Auth auth = new Client.Auth().apiKey("AuthToken", args[1]);
        Client client = new Client(new Client.Config().serverUrl(args[0]).auth(auth));
        for (Object task : client.listConnectorTasks(args[2], args[3], null).tasks()) {
            System.out.println(task);
        }
    }
}
