using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Golden;

/// <summary>The server of a fixture, and the time it is.</summary>
internal sealed class FixtureStage(ProductFixture fixture) : IStage
{
    public ApiClient Manager => fixture.Manager;

    public TimeProvider Clock => TimeProvider.System;

    public Task<ApiClient> CoordinatorOfAsync(MadeOrganisation organisation) => fixture.CoordinatorOfAsync(organisation);

    public Task<ApiClient> StrangerAsync() => fixture.StrangerAsync();
}
