namespace CrossMentor.Sdk.Solvers.Assignment.Goals;

/// <summary>How many pairs each organisation of one side should have, as exact fractions.</summary>
/// <remarks>
/// The organisations are those of the quotas of that side (<see cref="AssignmentProblem.MenteeQuotas"/> or <see cref="AssignmentProblem.MentorQuotas"/>): one
/// division of people for both keeps the problem a network. Shares of both sides at once would not be, and are not offered.
/// Valid by construction; the array is taken over, not copied.
/// </remarks>
public sealed class FairShares
{
    /// <summary>The greatest denominator, which keeps every sum within 64 bits.</summary>
    public const int LargestDenominator = 10_000;

    private readonly int[] numerators;

    /// <summary>Takes over the shares after checking their range.</summary>
    /// <param name="side">Whose pairs are counted.</param>
    /// <param name="numerators">The share of each organisation, times the denominator.</param>
    /// <param name="denominator">What all numerators are divided by, from 1 to <see cref="LargestDenominator"/>.</param>
    /// <exception cref="ArgumentException">A numerator is negative, or the denominator is out of range.</exception>
    public FairShares(ProgrammeSide side, int[] numerators, int denominator)
    {
        ArgumentNullException.ThrowIfNull(numerators);
        ArgumentOutOfRangeException.ThrowIfLessThan(denominator, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(denominator, LargestDenominator);
        var negative = Array.FindIndex(numerators, numerator => numerator < 0);
        if (negative >= 0)
        {
            throw new ArgumentException($"Organisation {negative} has the negative share {numerators[negative]}.", nameof(numerators));
        }

        (Side, this.numerators, Denominator) = (side, numerators, denominator);
    }

    /// <summary>Whose pairs are counted.</summary>
    public ProgrammeSide Side { get; }

    /// <summary>The share of each organisation, times <see cref="Denominator"/>.</summary>
    public ReadOnlySpan<int> Numerators => numerators;

    /// <summary>What all numerators are divided by.</summary>
    public int Denominator { get; }
}
