using System.Text.Json;
using CrossMentor.Api.Callers;
using CrossMentor.Api.Tokens;
using CrossMentor.GraphQL.AspNetCore.Streams;

namespace CrossMentor.Host.Composition.GraphQL;

/// <summary>
/// Lets a long connection act for the caller of a token, which comes with the request or in <c>connection_init</c>, until the token expires.
/// The caller's roles are read anew for every operation and every event.
/// </summary>
internal sealed class ConnectionCallers(TokenValidator tokens, FailedTokens failures) : IConnectionCallers
{
    private const string Authorization = "authorization";
    private const string Scheme = "Bearer ";

    private static readonly ConnectionTicket Anonymous = new();

    public async ValueTask<ConnectionTicket?> AdmitAsync(HttpContext context, JsonElement payload, CancellationToken ct)
    {
        var sent = context.Features.Get<TokenPrincipal>();
        if (payload.ValueKind != JsonValueKind.Object || !payload.TryGetProperty(Authorization, out var authorization))
        {
            // Whoever sends no token sees what anybody sees, as by POST: nothing that needs a caller.
            return sent is null ? Anonymous : TicketOf(sent);
        }

        // Two tokens are one too many: nobody could say for whom the connection acts.
        if (sent is not null)
        {
            return null;
        }

        if (TokenIn(authorization) is not { } token || await tokens.ValidateAsync(token, ct) is not TokenVerdict.Accepted(var principal))
        {
            return failures.Add(context.Connection.RemoteIpAddress) is { } wait ? new ConnectionTicket { RefusedFor = wait } : null;
        }

        if (!principal.Scopes.Contains(ScopeRequirement.Scope, StringComparer.Ordinal))
        {
            return null;
        }

        context.Features.Set(principal);
        return TicketOf(principal);
    }

    public async ValueTask PrepareAsync(IServiceProvider services, ConnectionTicket ticket, CancellationToken ct)
    {
        if (ticket.Caller is TokenPrincipal principal)
        {
            await services.GetRequiredService<CallerReader>().ActAsync(principal, ct);
        }
    }

    private static ConnectionTicket TicketOf(TokenPrincipal principal) => new(principal, principal.ExpiresAt);

    private static string? TokenIn(JsonElement authorization) =>
        authorization.ValueKind == JsonValueKind.String
        && authorization.GetString() is { } text
        && text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? text[Scheme.Length..].TrimStart(' ')
            : null;
}
