using System.Runtime.InteropServices;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Changes;

/// <summary>Who listens at the moment: so many subscriptions a caller, over whatever connections, and so many looks at once for all of them.</summary>
/// <param name="perCallerMax">Subscriptions that one caller may have open.</param>
public sealed class Subscribers(int perCallerMax) : IDisposable
{
    // A change may wake everybody at once. They look one after the other, so that the database keeps connections for requests.
    internal const int LooksMax = 16;

    private readonly SemaphoreSlim looks = new(LooksMax, LooksMax);
    private readonly Lock mutex = new();
    private readonly Dictionary<string, int> open = new(StringComparer.Ordinal);

    public void Dispose() => looks.Dispose();

    /// <summary>Takes a place, which is free again when it is disposed.</summary>
    /// <exception cref="RequestErrorException">The caller has as many as it may.</exception>
    internal IDisposable Enter(string caller)
    {
        lock (mutex)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(open, caller, out _);
            if (count >= perCallerMax)
            {
                throw new RequestErrorException(RequestErrorCodes.TooManySubscriptions, $"One caller has at most {perCallerMax} subscriptions open. Complete some.");
            }

            count++;
            return new Release(() => Leave(caller));
        }
    }

    /// <summary>Waits for a turn to look, which is over when it is disposed.</summary>
    internal async Task<IDisposable> TakeTurnAsync(CancellationToken ct)
    {
        await looks.WaitAsync(ct);
        return new Release(() => looks.Release());
    }

    private void Leave(string caller)
    {
        lock (mutex)
        {
            if (--open[caller] == 0)
            {
                open.Remove(caller);
            }
        }
    }

    private sealed class Release(Action release) : IDisposable
    {
        private Action? pending = release;

        public void Dispose() => Interlocked.Exchange(ref pending, null)?.Invoke();
    }
}
