using System.Text.Json;

namespace CrossMentor.GraphQL.Tests.Fuzzing;

/// <summary>Whether an answer has the form of section 7, whatever was asked.</summary>
internal static class WellFormed
{
    /// <summary>Null if it has; else what is wrong.</summary>
    public static string? Problem(string answer)
    {
        try
        {
            using var json = JsonDocument.Parse(answer, new JsonDocumentOptions { MaxDepth = 1_000 });
            return Problem(json.RootElement);
        }
        catch (JsonException malformed)
        {
            return malformed.Message;
        }
    }

    private static string? Problem(JsonElement answer)
    {
        if (answer.ValueKind != JsonValueKind.Object)
        {
            return "The answer is no object.";
        }

        var names = answer.EnumerateObject().Select(entry => entry.Name).ToArray();
        if (names.Except(["data", "errors", "extensions"]).Any() || names.Distinct().Count() != names.Length)
        {
            return $"The answer has the entries {string.Join(", ", names)}.";
        }

        var hasErrors = answer.TryGetProperty("errors", out var errors);
        if (!answer.TryGetProperty("data", out var data))
        {
            return hasErrors ? ProblemOf(errors, mayHavePath: false) : "There are neither data nor errors.";
        }

        return data.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null) ? "The data are no object."
            : hasErrors ? ProblemOf(errors, mayHavePath: true)
            : data.ValueKind == JsonValueKind.Null ? "The data are null, and no error says why." : null;
    }

    private static string? ProblemOf(JsonElement errors, bool mayHavePath)
    {
        if (errors.ValueKind != JsonValueKind.Array || errors.GetArrayLength() == 0)
        {
            return "The errors are no list with something in it.";
        }

        return errors.EnumerateArray().Select(error => ProblemOfOne(error, mayHavePath)).FirstOrDefault(problem => problem is not null);
    }

    private static string? ProblemOfOne(JsonElement error, bool mayHavePath)
    {
        if (!error.TryGetProperty("message", out var message) || message.ValueKind != JsonValueKind.String)
        {
            return "An error has no message.";
        }

        if (error.TryGetProperty("locations", out var locations)
            && !locations.EnumerateArray().All(place => place.GetProperty("line").GetInt32() > 0 && place.GetProperty("column").GetInt32() > 0))
        {
            return "A place does not count from one.";
        }

        if (!error.TryGetProperty("path", out var path))
        {
            return null;
        }

        return !mayHavePath ? "A request error has a path."
            : path.EnumerateArray().All(segment => segment.ValueKind is JsonValueKind.String or JsonValueKind.Number) ? null
            : "A path has a segment that is neither key nor index.";
    }
}
