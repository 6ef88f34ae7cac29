using CrossMentor.Identity.Authorization;
using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Requests;
using CrossMentor.Identity.Tokens;

namespace CrossMentor.Identity.Logout;

/// <summary>Reads what a client says when it signs somebody out (OpenID Connect RP-Initiated Logout 1.0, section 2).</summary>
internal sealed class LogoutRequestReader(OwnTokens tokens, IClientStore clients)
{
    public const string Hint = "id_token_hint";
    public const string ReturnUri = "post_logout_redirect_uri";
    public const string State = "state";

    /// <summary>The request, or nothing when its parts contradict each other or its address is not registered.</summary>
    public async ValueTask<LogoutRequest?> ReadAsync(RequestParameters parameters, CancellationToken ct)
    {
        var hint = parameters[Hint].Length > 0 ? await tokens.HintAsync(parameters[Hint], ct) : null;
        var named = parameters["client_id"];
        if ((parameters[Hint].Length > 0 && hint is null)
            || (hint is not null && named.Length > 0 && named != hint.Value.ClientId)
            || parameters[State].Length > AuthorizeRequest.StateLengthMax)
        {
            return null;
        }

        if (parameters[ReturnUri] is not { Length: > 0 } address)
        {
            return new LogoutRequest(hint?.SessionId, ReturnTo: null);
        }

        // Without a token of ours nobody has shown whose address it is.
        var client = hint is null ? Client.Unknown : await clients.FindAsync(hint.Value.ClientId, ct);
        return client.PostLogoutRedirectUris.Contains(address, StringComparer.Ordinal)
            ? new LogoutRequest(hint?.SessionId, ReturnAddress.Append(address, (State, parameters[State])))
            : null;
    }
}
