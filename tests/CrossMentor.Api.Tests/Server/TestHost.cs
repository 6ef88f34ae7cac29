using CrossMentor.Host.Composition.GraphQL;
using CrossMentor.Host.Configuration;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Api.Tests.Server;

/// <summary>
/// The host under test: the product's own, or Hot Chocolate when CROSSMENTOR_TEST_HOST says so and the tests were built with
/// WithHotChocolate=true. The same tests run on both.
/// </summary>
internal static class TestHost
{
    private const string HotChocolate = "HotChocolate";

    public static bool IsHotChocolate { get; } = Environment.GetEnvironmentVariable("CROSSMENTOR_TEST_HOST") switch
    {
        null or "" => false,
        HotChocolate => true,
        var name => throw new InvalidOperationException($"CROSSMENTOR_TEST_HOST is {name}; it may be {HotChocolate}, or not set."),
    };

    /// <summary>The program that tests start as a process of its own.</summary>
    public static string Program => IsHotChocolate ? "CrossMentor.Host.HotChocolate.dll" : "CrossMentor.Host.dll";

    /// <param name="replacing">Registers services in place of the product's own.</param>
    public static IGraphQLEndpoint Endpoint(Action<IServiceCollection>? replacing = null)
    {
        var endpoint = IsHotChocolate ? HotChocolateEndpoint() : new OwnEndpoint();
        return replacing is null ? endpoint : new ReplacingEndpoint(endpoint, replacing);
    }

#if HOT_CHOCOLATE
    private static Host.HotChocolate.HotChocolateEndpoint HotChocolateEndpoint() => new();
#else
    private static IGraphQLEndpoint HotChocolateEndpoint() =>
        throw new InvalidOperationException("The tests were built without WithHotChocolate=true.");
#endif

    /// <summary>Comes last of all that registers services, and whoever comes last is asked.</summary>
    private sealed class ReplacingEndpoint(IGraphQLEndpoint endpoint, Action<IServiceCollection> replacing) : IGraphQLEndpoint
    {
        public void AddTo(IServiceCollection services, GraphQLEndpointOptions options)
        {
            endpoint.AddTo(services, options);
            replacing(services);
        }

        public void MapTo(IEndpointRouteBuilder routes, string path) => endpoint.MapTo(routes, path);
    }
}
