using Microsoft.Net.Http.Headers;

namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>The media type of requests: JSON in UTF-8, and nothing else.</summary>
internal static class RequestMediaType
{
    private const string Json = "application/json";

    public static bool IsSupported(string? contentType)
    {
        if (contentType == Json)
        {
            return true;
        }

        return MediaTypeHeaderValue.TryParse(contentType, out var type)
            && type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
            && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));
    }
}
