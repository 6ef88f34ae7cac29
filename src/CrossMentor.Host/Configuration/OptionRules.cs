using System.Buffers.Text;
using CrossMentor.Api.Paging;
using CrossMentor.GraphQL.AspNetCore.Documents;
using CrossMentor.Host.Composition.Edge;
using CrossMentor.Persistence;

namespace CrossMentor.Host.Configuration;

/// <summary>What several keys have to agree on, after each alone is known to be good.</summary>
internal static class OptionRules
{
    private static readonly string[] Schemes = [Uri.UriSchemeHttp, Uri.UriSchemeHttps];

    public static IReadOnlyList<ConfigurationProblem> Broken(CrossMentorOptions options)
    {
        List<ConfigurationProblem> problems = [];
        foreach (var address in Addresses(options.Urls).Where(address => !IsAddress(address)))
        {
            problems.Add(new("CrossMentor:Urls", $"'{address}' is not an address such as http://127.0.0.1:5080."));
        }

        if (Addresses(options.Urls).Any(address => address.StartsWith("https:", StringComparison.OrdinalIgnoreCase)))
        {
            problems.Add(new("CrossMentor:Urls", "has an https address, and the server has no certificates. Let TLS end at a reverse proxy, and name that in CrossMentor:Proxies."));
        }

        var defaults = new DatabaseConnectionOptions();
        if (options.Database.Provider != defaults.Provider && options.Database.ConnectionString == defaults.ConnectionString)
        {
            problems.Add(new("CrossMentor:Database:ConnectionString", $"has to be given for {options.Database.Provider}."));
        }

        problems.AddRange(BrokenStatementLimit(options));
        if (options.GraphQL.EventStreams.PerClient > options.GraphQL.EventStreams.Total)
        {
            problems.Add(new("CrossMentor:GraphQL:EventStreams:PerClient", "is more than CrossMentor:GraphQL:EventStreams:Total."));
        }

        if (!options.Identity.Embedded.Enabled && options.Identity.Embedded.Clients.Count > 0)
        {
            problems.Add(new("CrossMentor:Identity:Embedded:Clients", "is given, and CrossMentor:Identity:Embedded:Enabled is false."));
        }

        if (options.GraphQL.CursorKey.Length > 0 && !IsKey(options.GraphQL.CursorKey))
        {
            problems.Add(new("CrossMentor:GraphQL:CursorKey", "is not Base64 of at least 32 bytes."));
        }

        foreach (var origin in Addresses(options.Cors.Origins).Where(origin => !IsSite(origin)))
        {
            problems.Add(new("CrossMentor:Cors:Origins", $"'{origin}' is not a site such as https://app.example.org."));
        }

        foreach (var proxy in Addresses(options.Proxies).Where(proxy => !TrustedProxies.IsProxy(proxy)))
        {
            problems.Add(new("CrossMentor:Proxies", $"'{proxy}' is neither an address nor a network such as 10.0.0.0/8."));
        }

        problems.AddRange(BrokenDocuments(options.GraphQL.Documents));
        return problems;
    }

    public static IReadOnlyList<string> Addresses(string urls)
        => urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // What a browser sends as Origin: no path, and no slash at the end.
    private static bool IsSite(string origin) => Uri.TryCreate(origin, UriKind.Absolute, out var site)
        && Schemes.Contains(site.Scheme, StringComparer.Ordinal)
        && site.GetLeftPart(UriPartial.Authority).Equals(origin, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<ConfigurationProblem> BrokenStatementLimit(CrossMentorOptions options)
    {
        const string Key = "CrossMentor:Database:StatementSeconds";
        if (options.Database.StatementSeconds is not { } seconds)
        {
            yield break;
        }

        if (options.Database.Provider != DatabaseProvider.PostgreSql)
        {
            yield return new(Key, $"is given, and {options.Database.Provider} has no such limit.");
        }

        // A request that runs out of time is to end with its own answer, not with that of the database.
        if (seconds > 0 && seconds <= options.GraphQL.Limits.TimeoutSeconds && options.GraphQL.Limits.Profile != LimitProfile.Unlimited)
        {
            yield return new(Key, "is not more than CrossMentor:GraphQL:Limits:TimeoutSeconds.");
        }
    }

    private static IEnumerable<ConfigurationProblem> BrokenDocuments(DocumentSettings documents)
    {
        const string Section = "CrossMentor:GraphQL:Documents";
        if (documents.Trusted == TrustedDocumentsMode.Off && documents.TrustedPath.Length > 0)
        {
            yield return new($"{Section}:TrustedPath", $"is given, and {Section}:Trusted is Off.");
        }

        if (documents.Trusted != TrustedDocumentsMode.Off && documents.TrustedPath.Length == 0)
        {
            yield return new($"{Section}:TrustedPath", $"has to be given for {documents.Trusted}.");
        }

        if (documents is { Trusted: TrustedDocumentsMode.Only, Persisted: true })
        {
            yield return new($"{Section}:Persisted", "is true, and only trusted documents run.");
        }
    }

    private static bool IsKey(string base64)
        => Base64.IsValid(base64, out var bytes) && bytes >= CursorSigner.KeyBytes;

    // A host of * or + listens everywhere, which is no URI but a fine address for the server.
    private static bool IsAddress(string address)
        => Uri.TryCreate(address.Replace("://*", "://any", StringComparison.Ordinal).Replace("://+", "://any", StringComparison.Ordinal), UriKind.Absolute, out var uri)
            && Schemes.Contains(uri.Scheme, StringComparer.Ordinal)
            && uri.PathAndQuery == "/";
}
