namespace CrossMentor.Sdk.Testing;

/// <summary>A plugin broke a law. The message has what was fed in and what happened; any test framework shows it.</summary>
public sealed class LawBrokenException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="report">What was found.</param>
    public LawBrokenException(LawReport report)
        : base(report.ToString())
        => Report = report;

    /// <summary>What was found.</summary>
    public LawReport Report { get; }
}
