namespace CrossMentor.Domain.Access;

/// <summary>The one table that says of which classes of data it is written down that somebody else was shown them.</summary>
public static class DisclosurePolicy
{
    private static readonly Dictionary<DataClass, bool> Recorded = new()
    {
        // Whoever may see a person at all may know what it does.
        [DataClass.Card] = false,
        [DataClass.Personnel] = true,
        [DataClass.Contact] = true,
        [DataClass.Profile] = true,
        [DataClass.Sensitive] = true,
        [DataClass.Rationale] = true,
        [DataClass.Confidential] = true,
    };

    public static IReadOnlyList<DataClass> RecordedClasses { get; } = [.. Recorded.Where(entry => entry.Value).Select(entry => entry.Key)];

    /// <exception cref="KeyNotFoundException">Nobody has decided about the class, so nothing of it may be shown.</exception>
    public static bool IsRecorded(DataClass data) => Recorded[data];
}
