using Microsoft.Extensions.Options;

namespace CrossMentor.Api.Tokens;

/// <summary>Refuses, at start, a list of trusted issuers that is incomplete, ambiguous or reachable only in the clear.</summary>
internal sealed class TokenOptionsCheck : IValidateOptions<TokenOptions>
{
    private static readonly TimeSpan ClockSkewMax = TimeSpan.FromMinutes(5);

    public ValidateOptionsResult Validate(string? name, TokenOptions options)
    {
        var faults = options.Issuers.SelectMany((issuer, index) => FaultsOf(issuer, options).Select(fault => $"Identity:Issuers:{index}: {fault}"))
            .Concat(options.Issuers.GroupBy(issuer => issuer.Authority, StringComparer.Ordinal).Where(group => group.Count() > 1)
                .Select(group => $"Identity:Issuers: {group.Key} is listed {group.Count()} times."))
            .ToArray();
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> FaultsOf(TrustedIssuer issuer, TokenOptions options)
    {
        if (!Uri.TryCreate(issuer.Authority, UriKind.Absolute, out var authority) || authority.Query.Length + authority.Fragment.Length > 0)
        {
            yield return $"Authority '{issuer.Authority}' must be an absolute address without query or fragment.";
        }
        else if (!SafeAddress.Allows(authority, options.AllowLoopbackHttp))
        {
            yield return $"Authority {issuer.Authority} must use https.";
        }

        if (issuer.Audience.Length == 0)
        {
            yield return "Audience is missing.";
        }

        if (!Enum.IsDefined(issuer.Profile))
        {
            yield return $"Profile {issuer.Profile} is unknown.";
        }

        if (issuer.ClockSkew < TimeSpan.Zero || issuer.ClockSkew > ClockSkewMax)
        {
            yield return "ClockSkew must lie between zero and five minutes.";
        }

        if (issuer.Organisations.Any(string.IsNullOrWhiteSpace))
        {
            yield return "Organisations has an empty entry.";
        }
    }
}
