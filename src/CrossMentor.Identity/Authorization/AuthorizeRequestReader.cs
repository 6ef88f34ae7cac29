using System.Globalization;
using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace CrossMentor.Identity.Authorization;

/// <summary>Reads <c>/connect/authorize</c>: first whether an answer may be sent anywhere, then whether it is a good one.</summary>
internal sealed class AuthorizeRequestReader(IClientStore clients, IssuerUrl issuer, IOptions<EmbeddedIssuerOptions> options)
{
    private const int ChallengeLength = 43;

    public async ValueTask<AuthorizeVerdict> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        var (query, malformed) = RequestParameters.ReadAddress(request);
        if (malformed is not null)
        {
            return new AuthorizeVerdict.ToPerson(malformed.Description);
        }

        var isKnown = query["client_id"].Length is > 0 and <= Client.IdLengthMax;
        var client = isKnown ? await clients.FindAsync(query["client_id"], ct) : Client.Unknown;
        if (client.Kind != ClientKind.Application || !client.RedirectUris.Contains(query["redirect_uri"], StringComparer.Ordinal))
        {
            return new AuthorizeVerdict.ToPerson("The application is not registered here, or not with the address it wants the answer at.");
        }

        var isStateGood = query["state"].Length <= AuthorizeRequest.StateLengthMax;
        var back = new ReturnAddress(query["redirect_uri"], isStateGood ? query["state"] : "", issuer.Value);
        return (isStateGood ? Fault(query) : "invalid_request") is { } error
            ? new AuthorizeVerdict.ToClient(back, error)
            : Read(client, back, query);
    }

    private static AuthorizeVerdict Read(Client client, ReturnAddress back, RequestParameters query)
    {
        if (client.ScopesAskedFor(query["scope"]) is not { } scopes)
        {
            return new AuthorizeVerdict.ToClient(back, "invalid_scope");
        }

        return new AuthorizeVerdict.Good(new AuthorizeRequest(
            back,
            client.Id,
            scopes,
            query["code_challenge"],
            query["nonce"] is { Length: > 0 } nonce ? nonce : null,
            PromptOf(query["prompt"])!.Value,
            AgeOf(query["max_age"])));
    }

    private string? Fault(RequestParameters query)
    {
        if (query["request"].Length > 0)
        {
            return "request_not_supported";
        }

        if (query["request_uri"].Length > 0)
        {
            return "request_uri_not_supported";
        }

        if (query["response_type"] is not ("" or "code"))
        {
            return "unsupported_response_type";
        }

        if (!options.Value.Serves(query["resource"]))
        {
            return "invalid_target";
        }

        var isGood = query["response_type"].Length > 0
            && query["response_mode"] is ("" or "query")
            && query["code_challenge_method"] == "S256"
            && IsChallenge(query["code_challenge"])
            && query["nonce"].Length <= AuthorizeRequest.NonceLengthMax
            && PromptOf(query["prompt"]) is not null
            && (query["max_age"].Length == 0 || AgeOf(query["max_age"]) is not null);
        return isGood ? null : "invalid_request";
    }

    // RFC 7636 section 4.2: base64url of a SHA-256.
    private static bool IsChallenge(string challenge)
        => challenge.Length == ChallengeLength && challenge.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');

    private static Prompt? PromptOf(string prompt) => prompt switch
    {
        "" => Prompt.WhereNeeded,
        "none" => Prompt.None,
        "login" => Prompt.Login,
        _ => null,
    };

    private static TimeSpan? AgeOf(string text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds) : null;
}
