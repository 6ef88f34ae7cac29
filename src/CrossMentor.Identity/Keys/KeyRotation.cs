namespace CrossMentor.Identity.Keys;

/// <summary>
/// The rotation rule, whole: a key signs for 30 days, is published at least 24 hours before it signs, and stays published until the
/// last token it signed is dead. A late process keeps the old key longer rather than sign with one that nobody has seen.
/// </summary>
internal static class KeyRotation
{
    public static readonly TimeSpan SigningPeriod = TimeSpan.FromDays(30);
    public static readonly TimeSpan PublishedAheadMin = TimeSpan.FromHours(24);

    // Twice the promise, so that a process that sleeps for a day still changes keys on time.
    public static readonly TimeSpan PreparedAhead = 2 * PublishedAheadMin;

    // The longest life of a token, and five minutes for clocks that disagree.
    public static readonly TimeSpan KeptAfterLastSignature = Tokens.AccessTokenWriter.Lifetime + TimeSpan.FromMinutes(5);

    /// <summary>The key that signs now; <paramref name="keys"/> are in the order in which they sign and not empty.</summary>
    public static SigningKey Signer(IReadOnlyList<SigningKey> keys, DateTimeOffset now)
        => keys.LastOrDefault(key => key.SignsFrom <= now) ?? keys[0];

    /// <summary>The keys that have to be added now: none or one.</summary>
    public static IReadOnlyList<SigningKey> Missing(IReadOnlyList<SigningKey> keys, DateTimeOffset now)
    {
        if (keys.Count == 0)
        {
            return [SigningKey.Create(publishedFrom: now, signsFrom: now)];
        }

        var due = keys[^1].SignsFrom + SigningPeriod;
        if (now < due - PreparedAhead)
        {
            return [];
        }

        var earliest = now + PublishedAheadMin;
        return [SigningKey.Create(publishedFrom: now, signsFrom: due > earliest ? due : earliest)];
    }

    /// <summary>The keys whose last token is dead.</summary>
    public static IReadOnlyList<SigningKey> Dead(IReadOnlyList<SigningKey> keys, DateTimeOffset now)
        => [.. keys.Zip(keys.Skip(1)).Where(pair => pair.Second.SignsFrom + KeptAfterLastSignature <= now).Select(pair => pair.First)];
}
