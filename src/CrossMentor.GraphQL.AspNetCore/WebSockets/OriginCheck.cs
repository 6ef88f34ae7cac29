using Microsoft.AspNetCore.Http;

namespace CrossMentor.GraphQL.AspNetCore.WebSockets;

/// <summary>Whether a page may connect. Browsers do not ask before they open a WebSocket to another site, so the server has to look.</summary>
public static class OriginCheck
{
    public static bool Allows(HttpRequest request, IReadOnlyList<string> allowed)
    {
        var origins = request.Headers.Origin;
        if (origins.Count == 0)
        {
            return true;
        }

        // "null" is the origin of pages without a site, and two origins are nobody's.
        return origins.Count == 1
            && Uri.TryCreate(origins.ToString(), UriKind.Absolute, out var origin)
            && (IsOwn(origin, request) || allowed.Any(site => Uri.TryCreate(site, UriKind.Absolute, out var known) && IsSame(origin, known)));
    }

    private static bool IsOwn(Uri origin, HttpRequest request) =>
        request.Host.HasValue
        && Uri.TryCreate($"{request.Scheme}://{request.Host.Value}", UriKind.Absolute, out var own)
        && IsSame(origin, own);

    private static bool IsSame(Uri left, Uri right) =>
        left.Scheme == right.Scheme && string.Equals(left.IdnHost, right.IdnHost, StringComparison.OrdinalIgnoreCase) && left.Port == right.Port;
}
