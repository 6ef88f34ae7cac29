using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Lists;

/// <summary>The filter and sort inputs as the server shows them, so that a field is tested from the day it is in the schema.</summary>
internal sealed class InputTypes
{
    private const string Introspection = """
        { __schema { queryType { fields { name type { ...type } args { name } } } types { name inputFields { name type { ...type } } } } }
        fragment type on __Type { name ofType { name ofType { name ofType { name } } } }
        """;

    private readonly Dictionary<string, IReadOnlyList<InputField>> inputs;

    private InputTypes(JsonElement schema)
    {
        inputs = schema.List("types").Where(type => !type.IsNull("inputFields")).ToDictionary(
            type => type.Text("name"),
            IReadOnlyList<InputField> (type) => [.. type.List("inputFields").Select(field => new InputField(field.Text("name"), NameOf(field.GetProperty("type"))))],
            StringComparer.Ordinal);
        Roots = [.. schema.GetProperty("queryType").List("fields")
            .Where(field => NameOf(field.GetProperty("type")).EndsWith("Connection", StringComparison.Ordinal))
            .Select(field => new ListRoot(field.Text("name"), NameOf(field.GetProperty("type"))[..^"Connection".Length], [.. field.List("args").Select(argument => argument.Text("name"))]))];
    }

    public IReadOnlyList<ListRoot> Roots { get; }

    public IEnumerable<string> Names => inputs.Keys;

    public IReadOnlyList<InputField> Of(string input) => inputs[input];

    public static async Task<InputTypes> ReadAsync(ApiClient client) => new((await client.QueryAsync(Introspection)).GetProperty("__schema"));

    private static string NameOf(JsonElement type) => type.GetProperty("name").GetString() ?? NameOf(type.GetProperty("ofType"));
}

internal sealed record InputField(string Name, string Type);

/// <param name="Field">The root field.</param>
/// <param name="Node">The type of its nodes.</param>
/// <param name="Arguments">The names of its arguments.</param>
internal sealed record ListRoot(string Field, string Node, IReadOnlyList<string> Arguments);
