using CrossMentor.Api.Tokens;
using CrossMentor.Host.Composition;
using CrossMentor.Host.Configuration;
using CrossMentor.Persistence;
using Microsoft.Extensions.Configuration;

namespace CrossMentor.Host.Tests.Configuration;

public sealed class ConfigurationReaderTests
{
    [Fact]
    public void Without_any_key_the_documented_defaults_hold()
    {
        var options = Read();

        Assert.Equal("http://127.0.0.1:5080", options.Urls);
        Assert.Equal(DatabaseProvider.Sqlite, options.Database.Provider);
        Assert.False(options.Identity.Embedded.Enabled);
        Assert.Equal(25, options.Shutdown.DrainSeconds);
    }

    [Fact]
    public void Keys_are_read_in_any_case_and_lists_by_their_index()
    {
        var options = Read(
            ("CrossMentor:database:provider", "postgresql"),
            ("CrossMentor:Database:ConnectionString", "Host=db"),
            ("CrossMentor:Identity:Issuers:1:Authority", "https://two.example"),
            ("CrossMentor:Identity:Issuers:1:Audience", "api"),
            ("CrossMentor:Identity:Issuers:0:Authority", "https://one.example"),
            ("CrossMentor:Identity:Issuers:0:Audience", "api"),
            ("CrossMentor:Identity:Issuers:0:Profile", "Entra"),
            ("CrossMentor:Identity:Issuers:0:ClockSkew", "00:01:00"),
            ("CrossMentor:Identity:Issuers:0:Organisations:0", "a"),
            ("CrossMentor:Identity:Issuers:0:Organisations:1", "b"));

        Assert.Equal(DatabaseProvider.PostgreSql, options.Database.Provider);
        Assert.Equal(["https://one.example", "https://two.example"], options.Identity.Issuers.Select(issuer => issuer.Authority));
        Assert.Equal(IssuerProfile.Entra, options.Identity.Issuers[0].Profile);
        Assert.Equal(TimeSpan.FromMinutes(1), options.Identity.Issuers[0].ClockSkew);
        Assert.Equal(["a", "b"], options.Identity.Issuers[0].Organisations);
        Assert.Empty(options.Identity.Issuers[1].Organisations);
    }

    [Fact]
    public void An_empty_value_leaves_the_default()
        => Assert.Equal(25, Read(("CrossMentor:Shutdown:DrainSeconds", "")).Shutdown.DrainSeconds);

    [Theory]
    [InlineData("CrossMentor:Databse:Provider", "Sqlite", "CrossMentor:Databse", "Database")]
    [InlineData("CrossMentor:Database:Provder", "Sqlite", "CrossMentor:Database:Provder", "Provider, ConnectionString")]
    [InlineData("CrossMentor:Database", "Sqlite", "CrossMentor:Database", "group of keys")]
    [InlineData("CrossMentor:Database:Provider", "Oracle", "CrossMentor:Database:Provider", "Sqlite, PostgreSql, SqlServer")]
    [InlineData("CrossMentor:Database:Provider", "1", "CrossMentor:Database:Provider", "'1' is not one of")]
    [InlineData("CrossMentor:Database:Provider:Name", "Sqlite", "CrossMentor:Database:Provider", "no keys below it")]
    [InlineData("CrossMentor:Identity:Embedded:Enabled", "yes", "CrossMentor:Identity:Embedded:Enabled", "neither true nor false")]
    [InlineData("CrossMentor:Shutdown:DrainSeconds", "26", "CrossMentor:Shutdown:DrainSeconds", "between 1 and 25")]
    [InlineData("CrossMentor:Shutdown:DrainSeconds", "0", "CrossMentor:Shutdown:DrainSeconds", "between 1 and 25")]
    [InlineData("CrossMentor:Shutdown:DrainSeconds", "ten", "CrossMentor:Shutdown:DrainSeconds", "whole number")]
    [InlineData("CrossMentor:Identity:Issuers", "https://x.example", "CrossMentor:Identity:Issuers", "is a list")]
    [InlineData("CrossMentor:Identity:Issuers:first:Authority", "https://x.example", "CrossMentor:Identity:Issuers:first", "not an entry")]
    [InlineData("CrossMentor:Urls", "127.0.0.1", "CrossMentor:Urls", "is not an address")]
    [InlineData("CrossMentor:Urls", "ftp://127.0.0.1", "CrossMentor:Urls", "is not an address")]
    [InlineData("CrossMentor:Urls", "http://127.0.0.1:5080;https://127.0.0.1:5081", "CrossMentor:Urls", "Let TLS end at a reverse proxy")]
    [InlineData("CrossMentor:Urls", "http://127.0.0.1/path", "CrossMentor:Urls", "is not an address")]
    [InlineData("CrossMentor:Database:Provider", "SqlServer", "CrossMentor:Database:ConnectionString", "has to be given")]
    [InlineData("CrossMentor:Identity:Embedded:Clients:0:Id", "x", "CrossMentor:Identity:Embedded:Clients:0:SecretHash", "has to be given")]
    [InlineData("CrossMentor:GraphQL:Documents:Trusted", "Only", "CrossMentor:GraphQL:Documents:TrustedPath", "has to be given for Only")]
    [InlineData("CrossMentor:GraphQL:Documents:TrustedPath", "/x", "CrossMentor:GraphQL:Documents:TrustedPath", "is Off")]
    [InlineData("CrossMentor:GraphQL:Concurrency:Running", "0", "CrossMentor:GraphQL:Concurrency:Running", "between 1 and")]
    [InlineData("CrossMentor:GraphQL:Limits:StringKiB", "0", "CrossMentor:GraphQL:Limits:StringKiB", "between 1 and 4096")]
    [InlineData("CrossMentor:GraphQL:EventStreams:PerClient", "0", "CrossMentor:GraphQL:EventStreams:PerClient", "between 1 and")]
    [InlineData("CrossMentor:GraphQL:EventStreams:Total", "99", "CrossMentor:GraphQL:EventStreams:PerClient", "is more than CrossMentor:GraphQL:EventStreams:Total")]
    [InlineData("CrossMentor:Identity:FailedTokensPerMinute", "0", "CrossMentor:Identity:FailedTokensPerMinute", "between 1 and")]
    [InlineData("CrossMentor:Database:StatementSeconds", "-1", "CrossMentor:Database:StatementSeconds", "between 0 and")]
    [InlineData("CrossMentor:Database:StatementSeconds", "11", "CrossMentor:Database:StatementSeconds", "Sqlite has no such limit")]
    [InlineData("CrossMentor:Proxies", "proxy.example.org", "CrossMentor:Proxies", "neither an address nor a network")]
    [InlineData("CrossMentor:Proxies", "10.0.0.1;10.0.0.0/33", "CrossMentor:Proxies", "'10.0.0.0/33'")]
    [InlineData("CrossMentor:Cors:Origins", "*", "CrossMentor:Cors:Origins", "is not a site")]
    [InlineData("CrossMentor:Cors:Origins", "https://*.example.org/", "CrossMentor:Cors:Origins", "is not a site")]
    [InlineData("CrossMentor:Cors:Origins", "https://app.example.org;app.example.org", "CrossMentor:Cors:Origins", "'app.example.org' is not a site")]
    [InlineData("CrossMentor:GraphQL:Exposure", "Public", "CrossMentor:GraphQL:Exposure", "Auto, Guarded, Open")]
    public void A_key_that_cannot_be_right_is_refused_by_name(string key, string value, string refusedKey, string advice)
    {
        var refused = Assert.Throws<ConfigurationRefusedException>(() => Read((key, value)));

        Assert.Contains(refused.Problems, problem => problem.Key == refusedKey && problem.Message.Contains(advice, StringComparison.Ordinal));
    }

    [Fact]
    public void Only_trusted_documents_and_documents_of_clients_contradict_each_other()
    {
        var refused = Assert.Throws<ConfigurationRefusedException>(() => Read(
            ("CrossMentor:GraphQL:Documents:Trusted", "Only"),
            ("CrossMentor:GraphQL:Documents:TrustedPath", "/x"),
            ("CrossMentor:GraphQL:Documents:Persisted", "true")));

        Assert.Equal(["CrossMentor:GraphQL:Documents:Persisted"], refused.Problems.Select(problem => problem.Key));
    }

    [Theory]
    [InlineData("0", true)]
    [InlineData("10", false)]
    [InlineData("11", true)]
    public void A_statement_may_last_longer_than_its_request(string seconds, bool isAccepted)
    {
        (string, string)[] values =
        [
            ("CrossMentor:Database:Provider", "PostgreSql"), ("CrossMentor:Database:ConnectionString", "Host=db"),
            ("CrossMentor:Database:StatementSeconds", seconds),
        ];

        Assert.Equal(isAccepted ? 0 : 1, Record.Exception(() => Read(values)) is ConfigurationRefusedException refused ? refused.Problems.Count : 0);
    }

    [Theory]
    [InlineData(null, LimitProfile.Default, 15)]
    [InlineData(0, LimitProfile.Default, null)]
    [InlineData(30, LimitProfile.Default, 30)]
    [InlineData(null, LimitProfile.Unlimited, null)]
    public void The_limit_of_a_statement_follows_that_of_a_request(int? seconds, object profile, int? expected)
    {
        var options = new CrossMentorOptions
        {
            Database = new() { Provider = DatabaseProvider.PostgreSql, StatementSeconds = seconds },
            GraphQL = new() { Limits = new() { Profile = (LimitProfile)profile } },
        };

        Assert.Equal(expected, DatabaseServices.OfRequests(options).StatementTimeout?.TotalSeconds);
        Assert.Null(DatabaseServices.ConnectionOf(options.Database).StatementTimeout);
    }

    [Theory]
    [InlineData("http://*:8080")]
    [InlineData("http://+:8080;http://[::1]:8443")]
    public void Addresses_of_the_server_may_be_wildcards(string urls) => Assert.Equal(urls, Read(("CrossMentor:Urls", urls)).Urls);

    [Fact]
    public void Every_problem_is_named_at_once()
    {
        var refused = Assert.Throws<ConfigurationRefusedException>(
            () => Read(("CrossMentor:One", "1"), ("CrossMentor:Two", "2"), ("CrossMentor:Shutdown:DrainSeconds", "x")));

        Assert.Equal(3, refused.Problems.Count);
    }

    [Fact]
    public void Keys_of_others_are_none_of_our_business()
        => Assert.Equal("http://127.0.0.1:5080", Read(("Logging:LogLevel:Default", "Debug"), ("Urls", "http://x")).Urls);

    private static CrossMentorOptions Read(params (string Key, string Value)[] values) => OptionsSource.Read(new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Key, (string?)value.Value)))
        .Build());
}
