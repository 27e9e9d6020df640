using Org.OpenAPITools.Api;

static class Program
{
    static void Main(string[] args)
    {
        Report.Call("minimal", () => new DefaultApi(args[0]).GetThing().ActualInstance);
    }
}
