namespace CrossMentor.Identity.Authentication;

/// <summary>Remembers each accepted client assertion until it has expired, so that none is accepted twice.</summary>
internal sealed class AssertionReplayGuard(TimeProvider clock)
{
    private const int RememberedMax = 100_000;

    private readonly Lock gate = new();
    private readonly Dictionary<(string ClientId, string AssertionId), DateTimeOffset> remembered = [];

    public bool IsFirst(string clientId, string assertionId, DateTimeOffset expires)
    {
        lock (gate)
        {
            if (remembered.Count >= RememberedMax)
            {
                var now = clock.GetUtcNow();
                foreach (var expired in remembered.Where(entry => entry.Value <= now).Select(entry => entry.Key).ToArray())
                {
                    remembered.Remove(expired);
                }
            }

            // Full of live assertions: refusing is the only answer that keeps the promise.
            return remembered.Count < RememberedMax && remembered.TryAdd((clientId, assertionId), expires);
        }
    }
}
