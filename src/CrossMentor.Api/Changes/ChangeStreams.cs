using System.Runtime.CompilerServices;
using CrossMentor.Api.Callers;
using CrossMentor.Api.Tokens;
using CrossMentor.Application.Changes;
using CrossMentor.Application.Commands;
using CrossMentor.Persistence;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CrossMentor.Api.Changes;

/// <summary>Makes the events of one subscriber from what is stored: only what the subscriber may see at that moment, and at its own pace.</summary>
/// <remarks>
/// Every look has services of its own and reads the caller's roles anew. Listening begins before the first look, so that no change falls between
/// them; an event names objects, and its fields load them when it is sent, so that it shows what is stored then.
/// </remarks>
public sealed class ChangeStreams(
    ChangeFeed feed, Subscribers subscribers, CallerReader caller, IServiceScopeFactory scopes, TimeProvider time, IHostApplicationLifetime host)
{
    // As many objects as one event names; the rest follows in the next one.
    private const int ObjectsMax = 100;

    // Connections end in words of their own when the host stops, which tell a client to come again. A stream ends by itself only if none did.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    /// <summary>After this long, and again and again, a subscriber is looked at without a change.</summary>
    internal static readonly TimeSpan WatchInterval = TimeSpan.FromMinutes(1);

    /// <exception cref="UnauthenticatedException">The request has no caller.</exception>
    internal IAsyncEnumerable<TEvent> Open<TEvent>(ChangeTopic topic, ChangeView<TEvent> view, CancellationToken ct)
        where TEvent : class => FollowAsync(topic, view, caller.Principal ?? throw new UnauthenticatedException(), ct);

    private async IAsyncEnumerable<TEvent> FollowAsync<TEvent>(
        ChangeTopic topic, ChangeView<TEvent> view, TokenPrincipal principal, [EnumeratorCancellation] CancellationToken ct)
        where TEvent : class
    {
        using var place = subscribers.Enter($"{principal.Issuer} {PrincipalName.Of(principal)}");
        using var listener = feed.Listen(topic);
        var watch = new Watch(time);
        var seen = await LookAsync(view, principal, Occasion.Opening, [], ct);
        while (true)
        {
            if (seen.Event is { } told)
            {
                yield return told;
            }

            if (seen.IsLast || await NextAsync(listener, watch, ct) is not { } occasion)
            {
                yield break;
            }

            seen = await LookAsync(view, principal, occasion, occasion == Occasion.Change ? listener.Take(ObjectsMax) : [], ct);
        }
    }

    private async Task<Glance<TEvent>> LookAsync<TEvent>(
        ChangeView<TEvent> view, TokenPrincipal principal, Occasion occasion, IReadOnlyList<Guid> changed, CancellationToken ct)
        where TEvent : class
    {
        if (principal.ExpiresAt <= time.GetUtcNow())
        {
            throw new UnauthenticatedException();
        }

        using var turn = await subscribers.TakeTurnAsync(ct);
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CallerReader>().ActAsync(principal, ct);
        return await view.LookAsync(scope.ServiceProvider.GetRequiredService<CrossMentorDb>(), occasion, changed, ct);
    }

    /// <summary>Waits for a reason to look; null when the host stops.</summary>
    private async Task<Occasion?> NextAsync(ChangeListener listener, Watch watch, CancellationToken ct)
    {
        // Whoever takes changes without a pause is watched nevertheless.
        var left = watch.Left;
        if (left <= TimeSpan.Zero)
        {
            watch.Next();
            return Occasion.Watch;
        }

        using var pause = new CancellationTokenSource(left, time);
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(ct, pause.Token, host.ApplicationStopping);
        try
        {
            await listener.WaitAsync(waiting.Token);
            return Occasion.Change;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            if (!host.ApplicationStopping.IsCancellationRequested)
            {
                watch.Next();
                return Occasion.Watch;
            }

            await Task.Delay(Grace, time, ct);
            return null;
        }
    }

    /// <summary>The moments at which a subscriber is looked at without a change. They depend on nothing but when the subscription began.</summary>
    private sealed class Watch(TimeProvider time)
    {
        private readonly long start = time.GetTimestamp();
        private TimeSpan due = WatchInterval;

        public TimeSpan Left => due - time.GetElapsedTime(start);

        public void Next() => due = WatchInterval * (Math.Floor(time.GetElapsedTime(start) / WatchInterval) + 1);
    }
}
