namespace CrossMentor.Benchmarks.Solvers;

/// <summary>An instance and what is promised for it.</summary>
/// <param name="Instance">What to solve.</param>
/// <param name="OfSciPy">The share of scipy's processor time that is promised; null where scipy has no such solver or needs too long.</param>
/// <param name="OfLemon">The share of LEMON's processor time that is promised; null where it is not asked.</param>
/// <param name="Seconds">Promised processor seconds, if any.</param>
/// <param name="Megabytes">Promised peak of memory, if any.</param>
internal sealed record SolverCase(SolverInstance Instance, double? OfSciPy = null, double? OfLemon = null, double? Seconds = null, double? Megabytes = null)
{
    public static SolverCase[] Full { get; } =
    [
        new(new("uniform", 10_000, 10_000, 0), OfSciPy: 1 / 15.0, Seconds: 1, Megabytes: 600),
        new(new("geo", 10_000, 10_000, 0), OfSciPy: 1 / 15.0, Seconds: 1, Megabytes: 600),
        new(new("pop", 10_000, 10_000, 0), Seconds: 1, Megabytes: 600),
        new(new("criteria", 10_000, 10_000, 0), Seconds: 1, Megabytes: 600),
        new(new("pop", 3_000, 3_000, 0), OfSciPy: 1 / 100.0),
        new(new("uniform", 100_000, 100_000, 100), OfSciPy: 1 / 15.0, OfLemon: 1 / 30.0, Megabytes: 300),
        new(new("pop", 100_000, 100_000, 100), OfSciPy: 1 / 15.0, Megabytes: 300),
        new(new("uniform", 100_000, 110_000, 100), OfSciPy: 1 / 15.0),
        new(new("uniform", 100_000, 20_000, 100, Capacity: 5), OfLemon: 1 / 8.0),
        new(new("uniform", 100_000, 20_000, 100, Capacity: 6, Quotas: "mentors"), OfLemon: 1 / 8.0),
        new(new("uniform", 100_000, 20_000, 100, Capacity: 6, Quotas: "mentees"), OfLemon: 1 / 8.0),
    ];

    /// <summary>The same kinds, ten times smaller: nothing is promised of them.</summary>
    public static SolverCase[] Quick { get; } =
    [
        new(new("uniform", 2_000, 2_000, 0), OfSciPy: 1),
        new(new("geo", 2_000, 2_000, 0), OfSciPy: 1),
        new(new("pop", 1_000, 1_000, 0), OfSciPy: 1),
        new(new("criteria", 2_000, 2_000, 0), Seconds: 1),
        new(new("uniform", 10_000, 10_000, 100), OfSciPy: 1, OfLemon: 1),
        new(new("pop", 10_000, 10_000, 100), OfSciPy: 1),
        new(new("uniform", 10_000, 11_000, 100), OfSciPy: 1),
        new(new("uniform", 10_000, 2_000, 100, Capacity: 5), OfLemon: 1),
        new(new("uniform", 10_000, 2_000, 100, Capacity: 6, Quotas: "mentors"), OfLemon: 1),
        new(new("uniform", 10_000, 2_000, 100, Capacity: 6, Quotas: "mentees"), OfLemon: 1),
    ];
}
