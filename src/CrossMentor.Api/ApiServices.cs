using CrossMentor.Api.ActionLearning;
using CrossMentor.Api.Callers;
using CrossMentor.Api.Matching;
using CrossMentor.Api.Organisations;
using CrossMentor.Api.Paging;
using CrossMentor.Api.Pairs;
using CrossMentor.Api.Participants;
using CrossMentor.Api.Programmes;
using CrossMentor.Api.Reading;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Api;

/// <summary>What the resolvers need, and where they are. A host hands both to whatever GraphQL engine it runs.</summary>
public static class ApiServices
{
    /// <summary>The classes whose public functions are resolvers.</summary>
    public static IReadOnlyList<Type> Resolvers { get; } =
        [.. typeof(ApiServices).Assembly.GetExportedTypes()
            .Where(type => type is { IsAbstract: true, IsSealed: true } && (type.Name.EndsWith("Resolvers", StringComparison.Ordinal) || type.Name.EndsWith("Mutations", StringComparison.Ordinal)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <param name="services">The services of the host.</param>
    /// <param name="cursorKey">Signs cursors; hosts that serve one database share it.</param>
    public static IServiceCollection AddCrossMentorApi(this IServiceCollection services, byte[] cursorKey)
    {
        services.AddSingleton(new CursorSigner(cursorKey));
        services.AddScoped<CallerContext>();
        services.AddScoped<AccessGate>();
        services.AddScoped<EntityLoader>();
        services.AddScoped<Mutations>();
        services.AddScoped<ConnectionReader>();
        services.AddScoped<OrganisationLists>();
        services.AddScoped<ProgrammeLists>();
        services.AddScoped<ParticipantLists>();
        services.AddScoped<MatchRunLists>();
        services.AddScoped<ProposalLists>();
        services.AddScoped<PairLists>();
        services.AddScoped<LearningGroupLists>();
        return services;
    }

    /// <summary>Reads the roles of whoever a valid token names; stands behind the token authentication.</summary>
    public static IApplicationBuilder UseCallers(this IApplicationBuilder app) => app.UseMiddleware<CallerMiddleware>();
}
