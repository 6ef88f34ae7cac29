using CrossMentor.GraphQL.AspNetCore.Documents;
using CrossMentor.Host.Configuration;
using CrossMentor.Host.HotChocolate;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Api.Tests.SecondHost;

/// <summary>A key that means nothing to the host on Hot Chocolate keeps it from starting, and says so.</summary>
public sealed class UnservedKeyTests
{
    [Theory]
    [InlineData("Documents")]
    [InlineData("Documents", "Persisted")]
    [InlineData("Ide")]
    [InlineData("Limits:PortionItems")]
    [InlineData("Concurrency:Incremental")]
    [InlineData("EventStreams:PerClient")]
    public void A_key_that_is_not_served_is_refused(string key, string? variant = null)
    {
        var refused = Assert.Throws<ConfigurationRefusedException>(() => new HotChocolateEndpoint().AddTo(new ServiceCollection(), With(variant ?? key)));

        Assert.StartsWith($"CrossMentor:GraphQL:{key}: ", Assert.Single(refused.Problems).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("served limits")]
    public void What_is_served_is_taken(string what) => new HotChocolateEndpoint().AddTo(new ServiceCollection(), With(what));

    private static GraphQLEndpointOptions With(string what) => what switch
    {
        "Documents" => new() { Documents = new() { Trusted = TrustedDocumentsMode.Only, TrustedPath = "documents" } },
        "Persisted" => new() { Documents = new() { Persisted = true } },
        "Ide" => new() { Ide = IdeServing.On },
        "Limits:PortionItems" => new() { Limits = new() { PortionItems = 5 } },
        "Concurrency:Incremental" => new() { Concurrency = new() { Incremental = 5 } },
        "EventStreams:PerClient" => new() { EventStreams = new() { PerClient = 5 } },
        "served limits" => new() { Limits = new() { Aliases = 5, Cost = 20, Depth = 5 }, Concurrency = new() { Running = 2, Waiting = 0 } },
        _ => new(),
    };
}
