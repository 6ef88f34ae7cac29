using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CrossMentor.Conformance.Tests.Execution;

/// <summary>A response as a client sees it, made ready to compare.</summary>
internal sealed class ExecutionResult
{
    private readonly JsonElement? data;

    private ExecutionResult(JsonElement response, Func<JsonElement, ImmutableArray<string>> placesOf)
    {
        data = response.TryGetProperty("data", out var found) ? found : null;
        Errors = response.TryGetProperty("errors", out var errors)
            ? [.. errors.EnumerateArray().Select(error => ExecutionError.Of(error, placesOf))]
            : [];
    }

    /// <summary>True if nothing was executed.</summary>
    public bool IsRequestError => data is null;

    /// <summary>The data in one spelling, keys in their order; empty if there is no such entry.</summary>
    public string Data => data is { } value ? Spell(value) : "";

    public ImmutableArray<ExecutionError> Errors { get; }

    /// <summary>Our response, as it goes over the wire.</summary>
    public static ExecutionResult OfOurs(JsonElement response) => new(response, PlacesOfOurs);

    /// <summary>The answer of <c>graphql-js.mjs</c>.</summary>
    public static ExecutionResult OfTheirs(JsonElement response) =>
        new(response, error => [.. error.GetProperty("locations").EnumerateArray().Select(place => place.GetString()!)]);

    /// <summary>The errors by the null that stands for them: the first null on the way to the place of the error.</summary>
    public ILookup<string, ExecutionError> ErrorsByNull() => Errors.ToLookup(error => NullOf(error.Path));

    private static ImmutableArray<string> PlacesOfOurs(JsonElement error) => error.TryGetProperty("locations", out var locations)
        ? [.. locations.EnumerateArray().Select(place => $"{place.GetProperty("line")}:{place.GetProperty("column")}")]
        : [];

    private string NullOf(ImmutableArray<string> path)
    {
        var value = data!.Value;
        var length = 0;
        while (value.ValueKind != JsonValueKind.Null && length < path.Length)
        {
            value = value.ValueKind == JsonValueKind.Array ? value[int.Parse(path[length])] : value.GetProperty(path[length]);
            length++;
        }

        Assert.Equal(JsonValueKind.Null, value.ValueKind);
        return string.Join('.', path[..length]);
    }

    // 2.0 and 2 are one number; everything else is as written.
    private static string Spell(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(',', value.EnumerateObject().Select(entry => $"{entry.Name}:{Spell(entry.Value)}"))}}}",
        JsonValueKind.Array => $"[{string.Join(',', value.EnumerateArray().Select(Spell))}]",
        JsonValueKind.Number => value.GetDouble().ToString("R"),
        JsonValueKind.String => $"\"{value.GetString()}\"",
        _ => value.ValueKind.ToString(),
    };
}

/// <summary>An error of a response: its path and the places of its field.</summary>
internal sealed record ExecutionError(ImmutableArray<string> Path, ImmutableArray<string> Places, string Message)
{
    public static ExecutionError Of(JsonElement error, Func<JsonElement, ImmutableArray<string>> placesOf)
    {
        var path = error.TryGetProperty("path", out var found) && found.ValueKind == JsonValueKind.Array
            ? found.EnumerateArray().Select(segment => segment.ToString()).ToImmutableArray()
            : [];
        return new ExecutionError(path, placesOf(error), error.GetProperty("message").GetString()!);
    }

    /// <summary>An error as either engine writes it: the places are texts or pairs of line and column.</summary>
    public static ExecutionError Of(JsonObject error) => new(
        error["path"] is JsonArray path ? [.. path.Select(segment => segment!.ToString())] : [],
        error["locations"] is JsonArray places
            ? [.. places.Select(place => place is JsonObject pair ? $"{pair["line"]}:{pair["column"]}" : place!.ToString()).Distinct()]
            : [],
        (string)error["message"]!);

    public override string ToString() => $"{string.Join('.', Path)} at {string.Join(',', Places)}: {Message}";
}
