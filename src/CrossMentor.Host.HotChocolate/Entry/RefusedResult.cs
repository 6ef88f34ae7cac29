using System.Collections.Immutable;
using System.Text.Json;
using HotChocolate;
using HotChocolate.Execution;

namespace CrossMentor.Host.HotChocolate.Entry;

/// <summary>A refusal as a result of Hot Chocolate: without data, and with the status that belongs to it.</summary>
internal static class RefusedResult
{
    /// <summary>The errors of a response that was written elsewhere.</summary>
    public static OperationResult Of(ReadOnlySpan<byte> response, int status)
    {
        var reader = new Utf8JsonReader(response);
        var json = JsonElement.ParseValue(ref reader);
        return Of([.. json.GetProperty("errors").EnumerateArray().Select(ErrorOf)], status);
    }

    public static OperationResult Of(ImmutableList<IError> errors, int status)
    {
        var result = OperationResult.FromError(errors);
        result.ContextData = result.ContextData.SetItem(ExecutionContextData.HttpStatusCode, status);
        return result;
    }

    private static IError ErrorOf(JsonElement error)
    {
        var built = ErrorBuilder.New().SetMessage(error.GetProperty("message").GetString()!);
        if (error.TryGetProperty("locations", out var locations))
        {
            foreach (var location in locations.EnumerateArray())
            {
                built.AddLocation(new Location(location.GetProperty("line").GetInt32(), location.GetProperty("column").GetInt32()));
            }
        }

        if (error.TryGetProperty("extensions", out var extensions))
        {
            foreach (var extension in extensions.EnumerateObject())
            {
                built.SetExtension(extension.Name, ValueOf(extension.Value));
            }
        }

        return built.Build();
    }

    private static object? ValueOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.TryGetInt64(out var whole) ? whole : value.GetDouble(),
        JsonValueKind.True or JsonValueKind.False => value.GetBoolean(),
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Array => value.EnumerateArray().Select(ValueOf).ToArray(),
        JsonValueKind.Object => value.EnumerateObject().ToDictionary(property => property.Name, property => ValueOf(property.Value), StringComparer.Ordinal),
        _ => null,
    };
}
