namespace CrossMentor.Application.Auditing;

/// <summary>In which way a chain does not hold.</summary>
public enum ChainBreakKind
{
    /// <summary>A row is not what was sealed.</summary>
    Changed,

    /// <summary>A row is not there.</summary>
    Missing,

    /// <summary>A row stands where another was sealed, which is further on.</summary>
    OutOfOrder,

    /// <summary>A row holds what cannot be read.</summary>
    Unreadable,

    /// <summary>The head names another end than the rows.</summary>
    HeadChanged,

    /// <summary>There are rows behind the end that the head names.</summary>
    BeyondHead,

    /// <summary>Rows wait for longer than any sealer lets them.</summary>
    Unsealed,
}
