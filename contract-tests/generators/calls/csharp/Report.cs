using System;
using System.Collections.Generic;
using Newtonsoft.Json;

static class Report
{
    /// <summary>Makes a call and prints its value, or why it failed.</summary>
    public static void Call(string call, Func<object> make)
    {
        var result = new Dictionary<string, object> { ["call"] = call };
        try
        {
            result["value"] = make();
        }
        catch (Exception error)
        {
            result["error"] = $"{error.GetType().Name}: {error.Message}";
        }
        Console.WriteLine(JsonConvert.SerializeObject(result));
    }
}
