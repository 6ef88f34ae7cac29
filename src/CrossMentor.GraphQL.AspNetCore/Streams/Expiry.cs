namespace CrossMentor.GraphQL.AspNetCore.Streams;

/// <summary>Calls when a ticket is dead.</summary>
public static class Expiry
{
    // Timers reach no further than some 49 days; a ticket that lives longer is looked at again then.
    private static readonly TimeSpan Furthest = TimeSpan.FromDays(40);

    /// <summary>The timer that calls; null for a ticket that lives for ever.</summary>
    public static IDisposable? Start(ConnectionTicket ticket, TimeProvider time, Action expired) =>
        ticket.ExpiresAt is { } moment ? new Watch(moment, time, expired) : null;

    private sealed class Watch : IDisposable
    {
        private readonly DateTimeOffset moment;
        private readonly TimeProvider time;
        private readonly Action expired;
        private readonly ITimer timer;

        public Watch(DateTimeOffset moment, TimeProvider time, Action expired)
        {
            (this.moment, this.time, this.expired) = (moment, time, expired);
            timer = time.CreateTimer(_ => Look(), state: null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            Look();
        }

        public void Dispose() => timer.Dispose();

        private void Look()
        {
            var left = moment - time.GetUtcNow();
            if (left <= TimeSpan.Zero)
            {
                expired();
                return;
            }

            timer.Change(left < Furthest ? left : Furthest, Timeout.InfiniteTimeSpan);
        }
    }
}
