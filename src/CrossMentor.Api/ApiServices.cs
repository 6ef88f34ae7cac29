using CrossMentor.Api.Callers;
using CrossMentor.Api.Changes;
using CrossMentor.Api.Issuing;
using CrossMentor.Api.Lists;
using CrossMentor.Api.Pairs;
using CrossMentor.Api.Paging;
using CrossMentor.Api.Privacy;
using CrossMentor.Api.Reading;
using CrossMentor.Domain.Access;
using CrossMentor.Persistence;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Api;

/// <summary>What the resolvers need, and where they are. A host hands both to whatever GraphQL engine it runs.</summary>
public static class ApiServices
{
    private static readonly string[] Suffixes = ["Resolvers", "Mutations", "Subscriptions"];

    /// <summary>The classes whose public functions are resolvers.</summary>
    public static IReadOnlyList<Type> Resolvers { get; } =
        [.. typeof(ApiServices).Assembly.GetExportedTypes()
            .Where(type => type is { IsAbstract: true, IsSealed: true } && Array.Exists(Suffixes, suffix => type.Name.EndsWith(suffix, StringComparison.Ordinal)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <param name="services">The services of the host.</param>
    /// <param name="cursorKey">Signs cursors; hosts that serve one database share it.</param>
    /// <param name="schema">What the host serves. A host asks for <see cref="ListCatalogue"/> before it serves, which refuses a schema that does not fit.</param>
    /// <param name="subscriptionsPerCaller">Subscriptions that one caller may have open.</param>
    public static IServiceCollection AddCrossMentorApi(this IServiceCollection services, byte[] cursorKey, SchemaShape schema, int subscriptionsPerCaller)
    {
        services.AddSingleton(provider => ListCatalogue.Build(provider.GetRequiredService<CrossMentorDbFactory>().Model, schema));
        services.AddSingleton(provider => new RowShapes(provider.GetRequiredService<CrossMentorDbFactory>().Model, schema));
        services.AddSingleton(new CursorSigner(cursorKey));
        services.AddSingleton(_ => new Subscribers(subscriptionsPerCaller));
        services.AddScoped<CallerContext>();
        services.AddScoped<CallerReader>();
        services.AddSingleton(AccessPolicy.OfProduct);
        services.AddScoped<AccessGate>();
        services.AddScoped<SelectedFields>();
        services.AddScoped<EntityLoader>();
        services.AddScoped<Mutations>();
        services.AddScoped<ConnectionReader>();
        services.AddScoped<DisclosureReader>();
        services.AddScoped<IssuerReader>();
        services.AddScoped<PairNoteReader>();
        services.AddScoped<PairOfferReader>();
        services.AddScoped<PairLifeReader>();
        services.AddScoped<ChangeStreams>();
        return services;
    }

    /// <summary>Reads the roles of whoever a valid token names; stands behind the token authentication.</summary>
    public static IApplicationBuilder UseCallers(this IApplicationBuilder app) => app.UseMiddleware<CallerMiddleware>();
}
