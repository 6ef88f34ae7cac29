using CrossMentor.Api.Callers;
using CrossMentor.Api.Changes;
using CrossMentor.Api.Identifiers;
using CrossMentor.Api.Participants;
using CrossMentor.Api.Programmes;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Api.Tokens;
using CrossMentor.Application.Changes;
using CrossMentor.Application.Commands;
using CrossMentor.Domain.Programmes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CrossMentor.Api.Tests.Subscriptions;

/// <summary>What time does to a subscriber: slow reading, roles that are taken, tokens that expire, a host that stops. No engine takes part.</summary>
[Collection(SubscriptionCollection.Name)]
public sealed class ChangeStreamTests(ProductFixture fixture) : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ManualClock clock = new(TimeProvider.System.GetUtcNow());
    private readonly Host host = new();
    private readonly List<AsyncServiceScope> scopes = [];

    [Fact]
    public async Task Whoever_reads_slowly_gets_the_newest_state_once()
    {
        var (workshop, programme, organisation) = await MakeAsync();
        await using var events = await FollowAsync(fixture.NextClient(), organisation, streams => ParticipantSubscriptions.EnrolmentChanged(IdOf(programme), streams, default));
        Assert.Empty((await NextAsync(events)).ParticipantIds);
        await workshop.ImportAsync(programme, RosterRow.Mentor(organisation, "One"), RosterRow.Mentor(organisation, "Two"));
        var id = await workshop.ParticipantIdAsync(programme, "One");
        for (var version = 1; version <= 5; version++)
        {
            await fixture.Manager.AcceptedAsync("updateParticipant", new { participantId = id, version, capacity = version + 1 }, "participant { id }");
        }

        var told = (await NextAsync(events)).ParticipantIds.Select(participant => GlobalIds.Encode(participant)).ToList();

        // Two changed, one of them six times; what changed last comes last.
        Assert.Equal([await workshop.ParticipantIdAsync(programme, "Two"), id], told);
        await AssertSilentAsync(events);
    }

    [Fact]
    public async Task A_role_that_was_taken_ends_the_stream_at_the_next_watch_and_not_with_a_change()
    {
        var (workshop, programme, organisation) = await MakeAsync();
        var client = fixture.NextClient();
        await using var events = await FollowAsync(client, organisation, streams => ProgrammeSubscriptions.ProgrammeChanged(IdOf(programme), streams, default));
        Assert.NotNull((await NextAsync(events)).Id);
        await fixture.Product.TakeRolesAsync(client);
        await workshop.JoinAsync(programme, await workshop.OrganisationAsync("Another"));

        var next = events.MoveNextAsync().AsTask();
        await Task.WhenAny(next, Task.Delay(TimeSpan.FromMilliseconds(500)));
        Assert.False(next.IsCompleted, "The change was told to somebody who may not see it.");
        clock.Advance(ChangeStreams.WatchInterval);

        Assert.True(await next.WaitAsync(Patience));
        Assert.Null(events.Current.Id);
        Assert.False(await events.MoveNextAsync());
    }

    [Fact]
    public async Task A_watch_that_finds_everything_as_it_was_says_nothing()
    {
        var (_, programme, organisation) = await MakeAsync();
        await using var events = await FollowAsync(fixture.NextClient(), organisation, streams => ProgrammeSubscriptions.ProgrammeChanged(IdOf(programme), streams, default));
        await NextAsync(events);

        await AssertSilentAsync(events, () => clock.Advance(ChangeStreams.WatchInterval));
    }

    [Fact]
    public async Task An_expired_token_gets_no_more_events()
    {
        var (workshop, programme, organisation) = await MakeAsync();
        await using var events = await FollowAsync(
            fixture.NextClient(), organisation, streams => ProgrammeSubscriptions.ProgrammeChanged(IdOf(programme), streams, default), lifetime: TimeSpan.FromSeconds(30));
        await NextAsync(events);
        clock.Advance(TimeSpan.FromSeconds(31));

        await workshop.JoinAsync(programme, await workshop.OrganisationAsync("Another"));

        await Assert.ThrowsAsync<UnauthenticatedException>(() => NextAsync(events));
    }

    [Fact]
    public async Task A_host_that_stops_ends_the_stream_if_its_connection_did_not()
    {
        var (_, programme, organisation) = await MakeAsync();
        await using var events = await FollowAsync(fixture.NextClient(), organisation, streams => ProgrammeSubscriptions.ProgrammeChanged(IdOf(programme), streams, default));
        await NextAsync(events);
        var next = events.MoveNextAsync().AsTask();

        host.StopApplication();
        Assert.False(next.IsCompleted);
        while (!next.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(1);
        }

        Assert.False(await next);
    }

    [Fact]
    public async Task Who_leaves_is_forgotten()
    {
        var (_, programme, organisation) = await MakeAsync();
        using var leaving = new CancellationTokenSource();
        var feed = new ChangeFeed();
        var events = await FollowAsync(fixture.NextClient(), organisation, streams => ProgrammeSubscriptions.ProgrammeChanged(IdOf(programme), streams, leaving.Token), feed: feed);
        await NextAsync(events);
        Assert.Equal(1, feed.ListenerCount);
        var next = events.MoveNextAsync().AsTask();

        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next.WaitAsync(Patience));
        Assert.Equal(0, feed.ListenerCount);
        await events.DisposeAsync();
    }

    [Fact]
    public async Task One_caller_has_as_many_as_it_may_and_another_has_its_own()
    {
        using var two = new Subscribers(perCallerMax: 2);
        var (_, programme, organisation) = await MakeAsync();
        var (busy, other) = (fixture.NextClient(), fixture.NextClient());
        IAsyncEnumerable<ProgrammeChangedPayload> Subscribe(ChangeStreams streams) => ProgrammeSubscriptions.ProgrammeChanged(IdOf(programme), streams, default);
        await using var first = await FollowAsync(busy, organisation, Subscribe, subscribers: two);
        var second = await FollowAsync(busy, organisation, Subscribe, subscribers: two);
        await using var third = await FollowAsync(busy, organisation, Subscribe, subscribers: two);
        await using var others = await FollowAsync(other, organisation, Subscribe, subscribers: two);
        await NextAsync(first);
        await NextAsync(second);

        var refused = await Assert.ThrowsAsync<RequestErrorException>(() => NextAsync(third));
        await NextAsync(others);
        await second.DisposeAsync();
        await using var later = await FollowAsync(busy, organisation, Subscribe, subscribers: two);
        await NextAsync(later);

        Assert.Equal("TOO_MANY_SUBSCRIPTIONS", refused.Code);
    }

    [Fact]
    public async Task However_many_are_woken_only_so_many_look_at_once()
    {
        using var subscribers = new Subscribers(perCallerMax: 1);
        var mutex = new Lock();
        var (now, most) = (0, 0);

        await Task.WhenAll(Enumerable.Range(0, 5 * Subscribers.LooksMax).Select(_ => Task.Run(async () =>
        {
            using var turn = await subscribers.TakeTurnAsync(CancellationToken.None);
            lock (mutex)
            {
                most = Math.Max(most, ++now);
            }

            await Task.Delay(10);
            lock (mutex)
            {
                now--;
            }
        })));

        Assert.InRange(most, 2, Subscribers.LooksMax);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var scope in scopes)
        {
            await scope.DisposeAsync();
        }

        host.Dispose();
    }

    private static ProgrammeId IdOf(MadeProgramme programme) => GlobalIds.Decode<ProgrammeId>(programme.Id);

    private async Task<(Workshop Workshop, MadeProgramme Programme, MadeOrganisation Organisation)> MakeAsync()
    {
        var workshop = fixture.Workshop();
        var organisation = await workshop.OrganisationAsync("Own");
        return (workshop, await workshop.TwoWayAsync(organisation), organisation);
    }

    /// <summary>The events of a coordinator of the organisation.</summary>
    private async Task<IAsyncEnumerator<TEvent>> FollowAsync<TEvent>(
        string client, MadeOrganisation organisation, Func<ChangeStreams, IAsyncEnumerable<TEvent>> subscribe, TimeSpan? lifetime = null, ChangeFeed? feed = null, Subscribers? subscribers = null)
    {
        fixture.Keep(await fixture.Product.CoordinatorAsync(client, organisation.Name));
        var scope = fixture.Product.Services.CreateAsyncScope();
        scopes.Add(scope);
        var caller = scope.ServiceProvider.GetRequiredService<CallerReader>();
        await caller.ActAsync(
            new TokenPrincipal(
                fixture.Product.Issuer, client, client, PrincipalKind.Client, ["crossmentor"], BoundOrganisations: null, clock.GetUtcNow() + (lifetime ?? TimeSpan.FromHours(1))),
            CancellationToken.None);
        var streams = new ChangeStreams(
            feed ?? fixture.Product.Changes,
            subscribers ?? fixture.Product.Services.GetRequiredService<Subscribers>(),
            caller,
            fixture.Product.Services.GetRequiredService<IServiceScopeFactory>(),
            clock,
            host);
        return subscribe(streams).GetAsyncEnumerator();
    }

    private static async Task<TEvent> NextAsync<TEvent>(IAsyncEnumerator<TEvent> events)
    {
        Assert.True(await events.MoveNextAsync().AsTask().WaitAsync(Patience));
        return events.Current;
    }

    /// <summary>Nothing comes for a while, whatever is done meanwhile. Then the stream is ended, because one that waits cannot be disposed.</summary>
    private async Task AssertSilentAsync<TEvent>(IAsyncEnumerator<TEvent> events, Action? meanwhile = null)
    {
        var next = events.MoveNextAsync().AsTask();
        meanwhile?.Invoke();
        await Task.WhenAny(next, Task.Delay(TimeSpan.FromMilliseconds(500)));
        Assert.False(next.IsCompleted);
        host.StopApplication();
        while (!next.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(1);
        }

        Assert.False(await next);
    }

    private sealed class Host : IHostApplicationLifetime, IDisposable
    {
        private readonly CancellationTokenSource stopping = new();

        public CancellationToken ApplicationStarted => CancellationToken.None;

        public CancellationToken ApplicationStopping => stopping.Token;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void StopApplication() => stopping.Cancel();

        public void Dispose() => stopping.Dispose();
    }
}
