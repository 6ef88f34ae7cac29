using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Golden;

/// <summary>Where a programme is told: a server, a clock, and people who come when they are asked.</summary>
internal interface IStage
{
    ApiClient Manager { get; }

    TimeProvider Clock { get; }

    Task<ApiClient> CoordinatorOfAsync(MadeOrganisation organisation);

    /// <summary>Somebody with a good token and no role.</summary>
    Task<ApiClient> StrangerAsync();
}
