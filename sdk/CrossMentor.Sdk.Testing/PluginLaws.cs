using System.Collections.Immutable;

namespace CrossMentor.Sdk.Testing;

/// <summary>The laws of one kind of plugin, tried on generated input.</summary>
/// <remarks>
/// Nothing here depends on a test framework: <see cref="Rows"/> feeds a parameterised test of any of them, and <see cref="Require"/> throws what such a
/// test fails with. Everything that is tried follows from <see cref="Seed"/> and <see cref="Rounds"/>.
/// </remarks>
public abstract class PluginLaws
{
    private readonly Dictionary<Law, LawReport> reports = [];
    private readonly Lock gate = new();

    private protected PluginLaws()
    {
    }

    /// <summary>The first seed of the generated input.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How many seeds are tried, each with every shape of input.</summary>
    public int Rounds { get; init; } = 3;

    /// <summary>
    /// How long a cancelled call may take before it counts as hanging. It has no influence on plugins that return: choose it so long that no busy machine reaches it.
    /// </summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The laws of this kind, in the order in which they are best mended.</summary>
    public abstract IReadOnlyList<Law> Laws { get; }

    /// <summary>One row a law, for the data of a parameterised test.</summary>
    public IEnumerable<object[]> Rows => Laws.Select(law => new object[] { law });

    /// <summary>Tries one law.</summary>
    /// <param name="law">One of <see cref="Laws"/>.</param>
    /// <exception cref="ArgumentException">The law is none of this kind.</exception>
    public LawReport Check(Law law)
    {
        if (!Laws.Contains(law))
        {
            throw new ArgumentException($"{law} is no law of this kind of plugin.", nameof(law));
        }

        lock (gate)
        {
            return Known(law);
        }
    }

    /// <summary>Tries all laws.</summary>
    public IReadOnlyList<LawReport> CheckAll() => [.. Laws.Select(Check)];

    /// <summary>Tries one law and throws when it is broken.</summary>
    /// <param name="law">One of <see cref="Laws"/>.</param>
    /// <exception cref="LawBrokenException">The law is broken.</exception>
    public void Require(Law law)
    {
        var report = Check(law);
        if (report.State == LawState.Broken)
        {
            throw new LawBrokenException(report);
        }
    }

    /// <summary>Why the plugin does not claim a law, or null when it does.</summary>
    private protected virtual string? WhyNotClaimed(Law law) => null;

    private protected abstract IEnumerable<LawFinding> Try(Law law);

    // An answer that differs from itself differs from everything: comparisons would only repeat the same fault in other words.
    private static IEnumerable<Law> Foundations(Law law) => law switch
    {
        Law.Statelessness => [Law.Determinism],
        Law.PermutationInvariance or Law.BlockInvariance or Law.Explanation or Law.Cancellation or Law.StrategyProofness
            or Law.Monotonicity or Law.ScaleInvariance => [Law.Determinism, Law.Statelessness],
        _ => [],
    };

    private LawReport Known(Law law)
    {
        if (!reports.TryGetValue(law, out var report))
        {
            report = Judge(law);
            reports.Add(law, report);
        }

        return report;
    }

    private LawReport Judge(Law law)
    {
        foreach (var foundation in Foundations(law).Where(Laws.Contains))
        {
            if (Known(foundation).State is LawState.Broken or LawState.NotJudged)
            {
                return new LawReport(law, LawState.NotJudged, $"it compares answers, and {foundation} does not hold.", []);
            }
        }

        if (WhyNotClaimed(law) is { } why)
        {
            return new LawReport(law, LawState.NotClaimed, why, []);
        }

        ImmutableArray<LawFinding> findings = [.. Try(law).Take(MostFindings)];
        return new LawReport(law, findings.IsEmpty ? LawState.Kept : LawState.Broken, "", findings);
    }

    // The first cases say it all; a report of a thousand lines is read by nobody.
    private const int MostFindings = 3;
}
