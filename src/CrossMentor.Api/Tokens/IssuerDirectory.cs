using System.Collections.Frozen;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CrossMentor.Api.Tokens;

/// <summary>The trusted issuers by name. A token of any other issuer is refused before anything is computed or fetched for it.</summary>
internal sealed class IssuerDirectory : IDisposable
{
    private readonly HttpClient http = HttpIssuerMetadataSource.CreateHttpClient();
    private readonly FrozenDictionary<string, Entry> entries;

    public IssuerDirectory(
        TokenOptions options, IEnumerable<InProcessIssuer> inProcess, TimeProvider clock, ILogger<IssuerDirectory> logger)
    {
        (TrustedIssuer Trust, IIssuerMetadataSource Source)[] all =
        [
            .. options.Issuers.Select(trust => (trust, (IIssuerMetadataSource)new HttpIssuerMetadataSource(
                trust.Authority, http, options.AllowLoopbackHttp))),
            .. inProcess.Select(issuer => (issuer.Trust, (IIssuerMetadataSource)issuer)),
        ];
        Check(all.Select(issuer => issuer.Trust));
        entries = all.ToFrozenDictionary(
            issuer => issuer.Trust.Authority,
            issuer => new Entry(
                issuer.Trust,
                ProfileRules.Of(issuer.Trust.Profile),
                new IssuerKeys(issuer.Trust.Authority, issuer.Source, clock, logger),
                (issuer.Source as InProcessIssuer)?.HasEnded),
            StringComparer.Ordinal);
    }

    public bool TryFind(string issuer, out Entry entry)
    {
        var isKnown = entries.TryGetValue(issuer, out var found);
        entry = found!;
        return isKnown;
    }

    public void Dispose() => http.Dispose();

    // The configured ones were checked at start; an issuer in this process is known only now. Nothing is read from it over http.
    private static void Check(IEnumerable<TrustedIssuer> issuers)
    {
        var all = new TokenOptions { AllowLoopbackHttp = true };
        foreach (var issuer in issuers)
        {
            all.Issuers.Add(issuer);
        }

        if (new TokenOptionsCheck().Validate(name: null, all) is { Failed: true } refused)
        {
            throw new OptionsValidationException(nameof(TokenOptions), typeof(TokenOptions), refused.Failures);
        }
    }

    internal sealed record Entry(
        TrustedIssuer Trust, ProfileRules Rules, IssuerKeys Keys, Func<string, CancellationToken, ValueTask<bool>>? HasEnded);
}
