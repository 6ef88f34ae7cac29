using CrossMentor.Sdk.Solvers.Dense;

namespace CrossMentor.Sdk.Solvers.Assignment;

/// <summary>How to solve; nothing here changes which solutions are optimal.</summary>
public sealed record SolveOptions
{
    /// <summary>
    /// Decides, together with the people's keys, which of several equally good solutions is returned. The same problem, keys and
    /// seed give the same solution on every machine.
    /// </summary>
    public ulong TieBreakSeed { get; init; }

    /// <summary>
    /// Whether to find the best alternative of each chosen pair. It costs one shortest-path search a pair, and with the lowest score among the goals some solves of
    /// the whole problem, so it is left out, and reported as <see cref="AlternativeKind.NotComputed"/>, when more than this many pairs are chosen. Default 0: never.
    /// </summary>
    public int AlternativesUpToPairs { get; init; }

    /// <summary>After how many looks at edges no further alternatives are found by other goals than the usual ones: some seconds, which only millions of edges take.</summary>
    internal long AlternativeLooksMost { get; init; } = 1L << 30;

    /// <summary>How many times the whole problem is solved within another lowest score, for all alternatives together. Some dozens are needed where scores never tie.</summary>
    internal int AlternativeBoundsMost { get; init; } = 200;

    /// <summary>From how many places on prices are guessed before the exact solve; below that the guess costs more than it saves.</summary>
    internal int GuessPricesFromPlaces { get; init; } = 50;

    /// <summary>From how many pairs of people on the guess is the core of a dense problem, where most of them are candidates; see <see cref="DenseGuess"/>.</summary>
    internal long GuessDenselyFromPairs { get; init; } = DenseAssignment.MostPathPairs;

    /// <summary>Told about once a hundredth of the places, on the solving thread; many are filled at once at the start. None when null.</summary>
    public IProgress<SolveProgress>? Progress { get; init; }
}
