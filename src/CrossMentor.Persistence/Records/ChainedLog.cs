namespace CrossMentor.Persistence.Records;

/// <summary>The logs whose rows are chained. Every organisation has a chain in each of them.</summary>
public enum ChainedLog
{
    /// <summary>What was done: <see cref="AuditEntry"/>.</summary>
    Deeds,

    /// <summary>What was shown to whom: <see cref="Disclosure"/>.</summary>
    Disclosures,
}
